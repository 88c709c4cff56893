import type { Language } from '../../../schemas/common.ts'
import type { DocumentData } from '../../../schemas/document.ts'
import type { DecisionData, DecisionKind } from '../../../schemas/decision.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import { fingerprintOf } from '../history/fingerprint.ts'
import { decisionKindOf, latestRevision } from './decide.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { blocks, type Reason } from './reasons.ts'

const kindNames: Readonly<Record<DecisionKind, Readonly<Record<Language, string>>>> = {
  adopted: { nb: 'vedtatt', nn: 'vedteken', en: 'adopted' },
  confirmed: { nb: 'bekreftet uendret', nn: 'stadfesta uendra', en: 'confirmed unchanged' },
  corrected: { nb: 'rettet', nn: 'retta', en: 'corrected' },
  repealed: { nb: 'opphevet', nn: 'oppheva', en: 'repealed' },
}

/** Whether every member has one decision, about the text and the dates that stand on the head, of the kind that the matter is. */
export function decisionReasons(proceeding: Pick<Proceeding, 'data' | 'decisions'>, main: Corpus, head: Corpus, today: string, language: Language): Reason[] {
  return membersOf(proceeding).flatMap((member): Reason[] => {
    const { document: id } = member
    const about = { document: id }
    const document = head.documents.get(id)
    const title = document?.data.title ?? main.documents.get(id)?.data.title ?? id
    const [decision, ...more] = proceeding.decisions.filter(({ data }) => data.document === id)
    if (!decision || !document) return [blocks('decision-missing', { title }, about)]
    const reasons: Reason[] = []
    const { data } = decision
    if (data.fingerprint !== fingerprintOf(document)) reasons.push(blocks('decision-of-another-text', { title }, about))
    if (data.kind !== decisionKindOf(proceeding.data.lane, member) || more.length > 0) reasons.push(blocks('decision-does-not-fit', { title, kind: data.kind ? kindNames[data.kind][language] : '' }, about))
    if (!datesAgree(data, document.data) || !datesStay(data, document.data, main.documents.get(id)?.data)) reasons.push(blocks('decision-of-other-dates', { title }, about))
    const due = data['next-revision']
    // An adoption counts from the day it takes effect. A confirmation is of a text that is there already, and cannot count from a day to come.
    if (due !== undefined && (data.kind === 'adopted' || data.kind === 'confirmed')) {
      const latest = latestRevision(main.settings, document.data.kind, data.kind === 'adopted' || (data['valid-from'] ?? '') < today ? (data['valid-from'] ?? today) : today)
      if (due > latest) reasons.push(blocks('interval-too-long', { title, latest: writtenDay(latest, language), due: writtenDay(due, language) }, about))
    }
    return reasons
  })
}

const datesAgree = (decision: Partial<DecisionData>, document: Partial<DocumentData>): boolean =>
  decision.kind === 'repealed'
    ? document.repealed === decision['valid-from'] && document['superseded-by'] === decision['superseded-by']
    : (decision.kind === 'confirmed' || document['valid-from'] === decision['valid-from']) && document['next-revision'] === decision['next-revision']

/** A correction leaves both dates, a confirmation the day on which the text came into force. */
function datesStay(decision: Partial<DecisionData>, document: Partial<DocumentData>, before: Partial<DocumentData> | undefined): boolean {
  if (decision.kind !== 'corrected' && decision.kind !== 'confirmed') return true
  return document['valid-from'] === before?.['valid-from'] && (decision.kind === 'confirmed' || document['next-revision'] === before?.['next-revision'])
}
