import type { DecisionData, DecisionKind } from '../../../schemas/decision.ts'
import type { DocumentData } from '../../../schemas/document.ts'
import type { HearingData, Member } from '../../../schemas/hearing.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { addMonthsTo } from '../corpus/days.ts'
import type { Settings } from '../corpus/settings.ts'
import { fingerprintOf } from '../history/fingerprint.ts'
import { decisionsOn } from '../history/history.ts'
import type { Proceeding } from './proceeding.ts'

/** What is written when a proposal goes for approval: a decision for each member, and the dates in its front matter. */
export interface Written {
  readonly document: string
  /** The path of the decision in the content folder. */
  readonly path: string
  readonly decision: DecisionData
  /** The fields of the document that the decision writes. */
  readonly fields: Partial<Pick<DocumentData, 'valid-from' | 'next-revision' | 'repealed' | 'superseded-by'>>
}

export interface Choices {
  /** The day from which the texts are in force; for a repeal the first day out of force, for a confirmation the day it is given. */
  readonly validFrom: string
  /** An earlier revision than the kind asks for, by document; one that is later is cut to the latest. */
  readonly nextRevision?: Readonly<Record<string, string>>
  /** What takes the place of documents that are repealed, by document. */
  readonly supersededBy?: Readonly<Record<string, string>>
  readonly recordedBy?: DecisionData['recorded-by']
}

/** How long a text may stand where its kind has no longest interval: two years, as most kinds have. */
const usualInterval = 24

/** The latest day by which a text of a kind must be revised, decided or confirmed on a day. */
export const latestRevision = (settings: Pick<Settings, 'kinds'>, kind: string | undefined, from: string): string =>
  addMonthsTo(from, settings.kinds.find(({ id }) => id === kind)?.['maximum-interval'] ?? usualInterval)

/** What a decision on a member says, by the lane and by what is done to it. */
export function decisionKindOf(lane: HearingData['lane'] | undefined, { undertaking }: Pick<Member, 'undertaking'>): DecisionKind {
  if (undertaking === 'repeal') return 'repealed'
  if (lane === 'correction') return 'corrected'
  return lane === 'confirmation' || undertaking === 'confirm' ? 'confirmed' : 'adopted'
}

/**
 * The decisions of a proposal, from the texts on its head and the settings and decisions of main. A correction leaves the dates as they
 * are. A confirmation has its own day, from which the new interval counts, and leaves the day on which the text came into force. Members that the head does not have are left out.
 */
export function decisionsFor({ id, data }: Pick<Proceeding, 'id' | 'data'>, head: Corpus, main: Corpus, choices: Choices): Written[] {
  return (data.members ?? []).flatMap((member): Written[] => {
    const document = head.documents.get(member.document)
    if (!document) return []
    const kind = decisionKindOf(data.lane, member)
    const inForce = main.documents.get(member.document)?.data
    const dates = datesOf(kind, member.document, document.data.kind, inForce, main, choices)
    const decision: DecisionData = {
      kind,
      document: member.document,
      fingerprint: fingerprintOf(document),
      role: document.data['approved-by'] ?? '',
      ...dates,
      lane: data.lane ?? 'hearing',
      hearing: id,
      ...(data.case === undefined ? {} : { case: data.case }),
      ...(data.lane !== 'hearing' && data.reason !== undefined ? { reason: data.reason } : {}),
      ...(choices.recordedBy === undefined ? {} : { 'recorded-by': choices.recordedBy }),
    }
    const { 'valid-from': from, 'next-revision': due, 'superseded-by': successor } = dates
    const fields =
      kind === 'repealed'
        ? { repealed: from, ...(successor === undefined ? {} : { 'superseded-by': successor }) }
        : { ...(kind === 'confirmed' ? {} : { 'valid-from': from }), ...(due === undefined ? {} : { 'next-revision': due }) }
    return [{ document: member.document, path: `decisions/${nextDecision(main, member.document)}.yaml`, decision, fields }]
  })
}

function datesOf(kind: DecisionKind, id: string, documentKind: string | undefined, inForce: Partial<DocumentData> | undefined, main: Corpus, { validFrom, nextRevision = {}, supersededBy = {} }: Choices): Pick<DecisionData, 'valid-from' | 'next-revision' | 'superseded-by'> {
  const successor = supersededBy[id]
  if (kind === 'repealed') return { 'valid-from': validFrom, ...(successor === undefined ? {} : { 'superseded-by': successor }) }
  const due = inForce?.['next-revision']
  if (kind === 'corrected') return { 'valid-from': inForce?.['valid-from'] ?? validFrom, ...(due === undefined ? {} : { 'next-revision': due }) }
  const latest = latestRevision(main.settings, documentKind, validFrom)
  const wanted = nextRevision[id]
  return { 'valid-from': validFrom, 'next-revision': wanted !== undefined && wanted < latest ? wanted : latest }
}

/** The id of the next decision on a document: `hms/002`. */
export function nextDecision(main: Pick<Corpus, 'decisions'>, document: string): string {
  const last = decisionsOn(main, document).at(-1)
  return `${document}/${String((last?.number ?? 0) + 1).padStart(3, '0')}`
}
