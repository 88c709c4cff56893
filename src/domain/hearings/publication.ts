import type { Language } from '../../../schemas/common.ts'
import { lanes, type HearingData, type Lane } from '../../../schemas/hearing.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import type { Finding } from '../corpus/finding.ts'
import { identity } from '../reports/check.ts'
import { approvalReasons, type Approval } from './approval.ts'
import { changeReasons, type Texts } from './changes.ts'
import { consultationReasons } from './consultations.ts'
import { dateReasons } from './dates.ts'
import { decisionReasons } from './decisions.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { blocks, warns, type Reason } from './reasons.ts'
import { dispositionReasons, unanswered } from './responses.ts'
import { scopeReasons } from './scope.ts'
import { deadlineOf } from './state.ts'

/** Everything that a publication is judged by. What judges is main's; `head` is only read. */
export interface Case {
  readonly proceeding: Proceeding
  readonly main: Corpus
  readonly head: Corpus
  /** Main at the commit where the branch left it. */
  readonly base: Corpus
  /** The corpus of the frozen proposal; undefined in the lanes that have none. */
  readonly frozen: Corpus | undefined
  /** Paths of the repository outside the content folder that the branch changes. */
  readonly outside: readonly string[]
  /** What main's check finds in each. */
  readonly findings: { readonly main: readonly Finding[]; readonly head: readonly Finding[] }
  readonly headCommit: string
  readonly approvals: readonly Approval[]
  readonly pushers: readonly string[]
  /** The record as it was written first, and the day on which the forge got it, where that is known: nobody sets a hearing back in time. */
  readonly began?: { readonly data: Partial<HearingData>; readonly day: string | undefined } | undefined
  /** Whether the forge can merge it. */
  readonly mergeable: boolean
  readonly today: string
}

export const laneNames: Readonly<Record<Lane, Readonly<Record<Language, string>>>> = {
  hearing: { nb: 'høring', nn: 'høyring', en: 'consultation' },
  'without-hearing': { nb: 'uten høring', nn: 'utan høyring', en: 'without consultation' },
  correction: { nb: 'retting', nn: 'retting', en: 'correction' },
  confirmation: { nb: 'bekreftet uendret', nn: 'stadfesta uendra', en: 'confirmed unchanged' },
}

const privatePerson: Readonly<Record<Language, string>> = { nb: 'privatperson', nn: 'privatperson', en: 'private person' }

/** What is missing before a proposal can be sent out or dealt with: dates, reasons, lanes. The words filled in are of a language. */
export function recordReasons({ data }: Pick<Proceeding, 'data'>, main: Corpus, proposal: Corpus, language: Language): Reason[] {
  const reasons: Reason[] = []
  const { lane = 'hearing' } = data
  const members = membersOf({ data })
  if (members.length === 0) reasons.push(blocks('no-members'))
  const kinds = members.flatMap(({ document }) => [proposal, main].flatMap((corpus) => corpus.documents.get(document)?.data.kind ?? []))
  for (const id of new Set(kinds)) {
    const kind = main.settings.kinds.find((each) => each.id === id)
    if (!(kind?.lanes ?? lanes).includes(lane)) reasons.push(blocks('lane-not-allowed', { kind: kind?.label[language] ?? id, lane: laneNames[lane][language] }))
  }
  if (!data.reason?.trim()) reasons.push(lane === 'hearing' ? warns('no-reason') : blocks('no-reason'))
  if (lane === 'hearing' && (data.invited ?? []).length === 0) reasons.push(warns('no-invited'))
  if (lane === 'confirmation' && (data.checklist ?? []).length === 0) reasons.push(blocks('no-checklist'))
  return [...reasons, ...dateReasons(data, kinds, main, language)]
}

/** Errors that the head has and main has not: each as often as main has it is already there. */
export function newErrors(main: readonly Finding[], head: readonly Finding[]): Finding[] {
  const known = new Map<string, number>()
  for (const finding of main) if (finding.severity === 'error') known.set(identity(finding), (known.get(identity(finding)) ?? 0) + 1)
  return head.filter((finding) => {
    if (finding.severity !== 'error') return false
    const left = known.get(identity(finding)) ?? 0
    known.set(identity(finding), left - 1)
    return left <= 0
  })
}

/**
 * What stands between a proposal and its publication, each thing once, and what those who decide should know. Nothing that blocks means
 * that it may be merged.
 */
export function publicationReasons(given: Case, language: Language): Reason[] {
  const { proceeding, main, head, today } = given
  const { data } = proceeding
  if (data.withdrawn) return [blocks('withdrawn')]
  const reasons = recordReasons(proceeding, main, head, language)
  const deadline = deadlineOf(data)
  if (data.lane === 'hearing') {
    if (!data.proposal || !given.frozen) reasons.push(blocks('no-proposal'))
    if (deadline !== undefined && today <= deadline) reasons.push(blocks('open', { deadline: writtenDay(deadline, language) }))
    reasons.push(...unanswered(proceeding).map(({ unit }) => warns('unanswered', { unit })))
  }
  if (given.began) reasons.push(...beginningReasons(data, given.began, language))
  reasons.push(...dispositionReasons(proceeding, privatePerson[language]))
  reasons.push(...scopeReasons(proceeding, given.base, head, given.outside))
  for (const { file, line, message } of newErrors(given.findings.main, given.findings.head)) reasons.push(blocks('new-error', { file, line, message }))
  const texts: Texts = { main, head, frozen: given.frozen }
  reasons.push(...changeReasons(proceeding, texts))
  reasons.push(...consultationReasons(proceeding, main, head, language))
  reasons.push(...decisionReasons(proceeding, main, head, today, language))
  reasons.push(...approvalReasons(main, membersOf(proceeding).map(({ document }) => decided(proceeding, main, head, document)), given.headCommit, given.approvals, given.pushers))
  if (!given.mergeable) reasons.push(blocks('conflict'))
  return reasons
}

/** What was told when a matter began, and may not be told otherwise later: the way, the members, the dates, and who was asked. */
function beginningReasons(data: Partial<HearingData>, { data: first, day }: NonNullable<Case['began']>, language: Language): Reason[] {
  const reasons: Reason[] = []
  if (data.lane === 'hearing' && data.opened !== undefined && day !== undefined && data.opened < day) reasons.push(blocks('opened-before', { opened: writtenDay(data.opened, language), day: writtenDay(day, language) }))
  const fixed = ['lane', 'members', 'proposal', 'opened', 'deadline'] as const
  for (const field of fixed) if (JSON.stringify(first[field]) !== JSON.stringify(data[field])) reasons.push(blocks('record-changed', { field: recordFields[field][language] }))
  if (first.invited?.some(({ unit }) => !data.invited?.some((one) => one.unit === unit))) reasons.push(blocks('record-changed', { field: recordFields.invited[language] }))
  return reasons
}

const recordFields = {
  lane: { nb: 'måten saken behandles på', nn: 'måten saka blir handsama på', en: 'the way it is dealt with' },
  members: { nb: 'hvilke dokumenter den gjelder', nn: 'kva dokument ho gjeld', en: 'the documents it is about' },
  proposal: { nb: 'det låste forslaget', nn: 'det låste framlegget', en: 'the frozen proposal' },
  opened: { nb: 'åpningsdagen', nn: 'opningsdagen', en: 'the opening day' },
  deadline: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  invited: { nb: 'hvem som er spurt', nn: 'kven som er spurde', en: 'who was asked' },
} satisfies Record<string, Readonly<Record<Language, string>>>

function decided({ decisions }: Proceeding, main: Corpus, head: Corpus, id: string): Parameters<typeof approvalReasons>[1][number] {
  const versions = [main, head].flatMap((corpus) => corpus.documents.get(id) ?? [])
  return {
    document: id,
    title: versions.at(-1)?.data.title ?? id,
    subjects: versions.map(({ data }) => ({ kind: data.kind, areas: data.areas ?? [] })),
    decision: decisions.find(({ data }) => data.document === id)?.data,
  }
}

/** Whether a proposal may be published. */
export const mayPublish = (reasons: readonly Reason[]): boolean => reasons.every(({ level }) => level !== 'blocks')
