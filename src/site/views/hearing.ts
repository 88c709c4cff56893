import type { Remark } from '../../../schemas/response.ts'
import { sectionAt } from '../../domain/corpus/document.ts'
import type { CaseMember, HearingCase } from '../../domain/hearings/cases.ts'
import type { Consequences, Duty } from '../../domain/hearings/consequences.ts'
import { letterOf } from '../../domain/hearings/letter.ts'
import { invitedUnits, isLate, senderOf } from '../../domain/hearings/responses.ts'
import { redlineOf } from '../../domain/redline/redline.ts'
import { absolute } from '../api.ts'
import { hearingTexts, type HearingTexts } from '../texts/hearings.ts'
import { documentUrl, hearingTextUrl, hearingUrl, historyUrl } from '../urls.ts'
import { mailed } from './document.ts'
import type { GroupView, HearingContent, HearingMemberView, LetterContent, RemarkView, ResponseView } from './hearing-types.ts'
import { daysOf, hearingLink, stageOfCase, takesAnswers } from './cases.ts'
import { decisionText } from './decisions.ts'
import { amountText } from './redline.ts'
import { capitalised, titleOf, type Viewer } from './shared.ts'
import type { LinkView, RowView } from './types.ts'

/** Paragraphs of plain text: an empty line parts them. */
export const paragraphs = (prose: string | undefined): string[] => (prose ?? '').split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean)

/** The page of a hearing. */
export function hearingContent(viewer: Viewer, found: HearingCase): HearingContent {
  const { language } = viewer
  const text = hearingTexts[language]
  const { data, decisions } = found.proceeding
  const stage = stageOfCase(found, viewer.today)
  const days = daysOf(found, viewer)
  const isRunning = stage === 'planned' || stage === 'on-hearing'
  const moved = data.extended?.at(-1)
  const settled = found.merged
  const responses = responsesOf(viewer, found, settled)
  return {
    view: 'hearing',
    id: found.id,
    stage,
    stageText: capitalised(text.stages[stage]),
    dates: [
      ...(data.withdrawn ? [text.withdrawn(viewer.day(data.withdrawn.day))] : []),
      isRunning ? text.until(viewer.day(days.deadline)) : text.was(viewer.day(days.opened), viewer.day(days.deadline)),
      ...(moved ? [text.moved(viewer.day(moved.from), viewer.day(moved.to))] : []),
    ],
    ...(isRunning ? { days } : {}),
    ...(takesAnswers(found, viewer) ? { answer: { text: text.answer, href: hearingUrl(found.id, language, 'answer') } } : {}),
    links: (['letter', 'summary'] as const).map((part) => ({ text: text[part], href: hearingUrl(found.id, language, part) })),
    members: found.members.map((member) => memberView(viewer, found, member)),
    ...(language === 'nb' ? {} : { written: 'nb' as const }),
    reason: [...paragraphs(data.reason), ...paragraphs(data.withdrawn?.reason)],
    questions: data.questions ?? [],
    ...(found.consequences ? { means: groupsOf(viewer, found, found.consequences) } : {}),
    invited: invitedUnits(found.proceeding).map(({ unit, answered }) => ({ unit, ...(answered ? { answered: viewer.day(answered) } : {}) })),
    counts: text.counts(responses.length, responses.reduce((count, { remarks }) => count + remarks.length, 0)),
    responses,
    settled,
    decisions: found.merged ? decisions.flatMap(({ data: decision }) => decisionLink(viewer, decision, found.members.length > 1)) : [],
    consultations: (data.consultations ?? []).map(({ body, held, minutes = '' }) => text.held(viewer.role(body).text, viewer.day(held), minutes)),
    waiver: found.merged ? paragraphs(data.waiver?.reason) : [],
    facts: factsOf(viewer, found, text),
  }
}

function decisionLink(viewer: Viewer, decision: HearingCase['proceeding']['decisions'][number]['data'], several: boolean): LinkView[] {
  const { document = '' } = decision
  const title = several ? `${viewer.document(document)?.text ?? document}: ` : ''
  return [{ text: `${title}${decisionText(viewer, decision)}`, ...(viewer.corpus.documents.has(document) ? { href: historyUrl(document) } : {}) }]
}

function factsOf(viewer: Viewer, { proceeding: { data } }: HearingCase, text: HearingTexts): RowView[] {
  return [
    { label: text.owner, values: data.owner ? [viewer.role(data.owner)] : [] },
    ...(data.contact ? [{ label: text.contact, values: [mailed(data.contact)] }] : []),
    ...(data.case ? [{ label: text.caseNumber, values: [{ text: data.case }] }] : []),
  ]
}

function memberView(viewer: Viewer, found: HearingCase, { member, before, proposed, decided }: CaseMember): HearingMemberView {
  const text = hearingTexts[viewer.language]
  const lang = proposed?.data.lang
  const inForce = viewer.corpus.documents.get(member.document)
  const href = hearingTextUrl(found.id, member.document)
  return {
    id: member.document,
    title: (proposed ? titleOf(proposed) : viewer.document(member.document)?.text) ?? member.document,
    ...(lang && lang !== viewer.language ? { lang } : {}),
    undertaking: text.undertaking[member.undertaking],
    ...(proposed && before ? { amount: amountText(redlineOf(before, proposed), viewer.language) } : {}),
    ...(proposed ? {} : { note: text.textGone }),
    links: [
      ...(proposed ? [{ text: before && member.undertaking !== 'confirm' ? text.seeChanges : text.seeText, href }] : []),
      ...(proposed && decided && decided !== proposed ? [{ text: `${text.afterHearing}: ${amountText(redlineOf(proposed, decided), viewer.language).toLowerCase().replace(/\.$/, '')}`, href: hearingTextUrl(found.id, member.document, '', true) }] : []),
      ...(inForce ? [{ text: text.inForce, href: documentUrl(member.document) }] : []),
    ],
  }
}

/** What a proposal means for others, in groups; what there is nothing of is left out. */
function groupsOf(viewer: Viewer, found: HearingCase, { roles, clauses, anchors, suspects }: Consequences): GroupView[] {
  const text = hearingTexts[viewer.language]
  const proposals = new Map(found.members.map(({ member, proposed }) => [member.document, proposed]))
  const name = (id: string): string => { const proposed = proposals.get(id); return (proposed ? titleOf(proposed) : viewer.document(id)?.text) ?? id }
  const duties = (items: readonly Duty[]): LinkView[] => items.map((duty) => ({ text: duty.text, ...(found.members.length > 1 ? { note: name(duty.document) } : {}) }))
  const document = (id: string, note: string): LinkView => ({ ...(viewer.document(id) ?? { text: id }), note })
  // A document and its translation lead to one page: that in the reader's language.
  const once = (links: readonly LinkView[]): LinkView[] => [...new Map(links.map((link) => [`${link.href ?? ''} ${link.text} ${link.note ?? ''}`, link])).values()]
  const groups: GroupView[] = roles.flatMap(({ role, gains, loses, applies, appliesNoLonger }) => {
    const title = viewer.role(role).text
    return [
      { title: text.gains(title), items: duties(gains) },
      { title: text.loses(title), items: duties(loses) },
      { title: text.applies(title), items: applies.map((id) => ({ text: name(id) })) },
      { title: text.appliesNot(title), items: appliesNoLonger.map((id) => ({ text: name(id) })) },
    ]
  })
  groups.push(
    { title: text.clausesGained, items: clauses.filter(({ gained }) => gained.length > 0).map(({ clause }) => viewer.clause(clause)) },
    { title: text.clausesLost, items: clauses.filter(({ lost }) => lost.length > 0).map(({ clause, coveredAfter }) => { const link = viewer.clause(clause); return coveredAfter ? link : { ...link, note: [link.note, text.uncovered].filter(Boolean).join('. ') } }) },
    { title: text.anchors, items: once(anchors.map(({ from, to, anchor, state }) => document(from, `${name(to)}, ${text.section(anchor)}: ${text.anchorStates[state]}`))) },
    { title: text.suspects, items: viewer.documents(suspects.map((suspect) => suspect.document).filter((id) => !anchors.some(({ from }) => from === id))) },
  )
  return groups.filter(({ items }) => items.length > 0)
}

function responsesOf(viewer: Viewer, found: HearingCase, settled: boolean): ResponseView[] {
  const text = hearingTexts[viewer.language]
  return found.proceeding.answers.map(({ number, data, dispositions }) => ({
    number,
    sender: [senderOf(data, text.privatePerson), ...(data['on-behalf-of'] ? [text.onBehalfOf(data['on-behalf-of'])] : [])].join(', '),
    position: data.position ? text.positions[data.position] : '',
    received: [data.received ? text.received(viewer.day(data.received)) : '', ...(isLate(data, found.proceeding.data) ? [text.late] : [])].filter(Boolean).join(', '),
    remarks: (data.remarks ?? []).map((remark): RemarkView => {
      const disposition = settled ? dispositions.find((each) => each.remark === remark.number) : undefined
      return {
        about: aboutOf(viewer, found, remark),
        paragraphs: paragraphs(remark.text),
        redacted: remark.redacted ?? false,
        ...(disposition?.disposition ? { disposition: text.dispositions[disposition.disposition], dispositionId: disposition.disposition } : {}),
        answer: paragraphs(disposition?.answer),
        ...(disposition?.reason ? { reason: text.because(disposition.reason) } : {}),
      }
    }),
  }))
}

/** What a remark is about: a section of the proposal, a document, a question, or the whole. */
function aboutOf(viewer: Viewer, found: HearingCase, { document, anchor, question }: Remark): LinkView {
  const text = hearingTexts[viewer.language]
  const proposed = found.members.find(({ member }) => member.document === document)?.proposed
  const section = proposed && anchor ? sectionAt(proposed, anchor) : undefined
  const parts = [
    ...(proposed && (found.members.length > 1 || !section) ? [titleOf(proposed)] : []),
    ...(section ? [`${section.number} ${section.text}`] : []),
    ...(question === undefined ? [] : [text.question(question).toLowerCase()]),
  ]
  const words = capitalised(parts.join(', ') || text.whole)
  return { text: words, ...(proposed && document ? { href: hearingTextUrl(found.id, document, section?.anchor) } : {}) }
}

/** The letter of a hearing, dated the day it was sent out. */
export function letterContent(viewer: Viewer, found: HearingCase): LetterContent {
  const { site } = viewer.corpus.settings.institution ?? {}
  const day = found.proceeding.data.opened ?? viewer.today
  const url = absolute(hearingUrl(found.id, viewer.language), site)
  return { view: 'letter', hearing: hearingLink(found, viewer), letter: letterOf(found.proceeding, { ...found.corpus, settings: viewer.corpus.settings }, url, day, viewer.language), ...(viewer.language === 'nb' ? {} : { written: 'nb' as const }) }
}

