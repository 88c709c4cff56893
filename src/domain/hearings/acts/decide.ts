import type { Language } from '../../../../schemas/common.ts'
import type { DecisionData } from '../../../../schemas/decision.ts'
import { collectionOf } from '../../../../schemas/collections.ts'
import { contentFolder } from '../../cms/config.ts'
import { readFields, writeFields } from '../../cms/front-matter.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { writtenDay } from '../../corpus/days.ts'
import { fingerprintOf } from '../../history/fingerprint.ts'
import { changeBetween } from '../../history/material.ts'
import { check } from '../../reports/check.ts'
import type { Rule } from '../../rules/rule.ts'
import { approvalReasons, holdsRole } from '../approval.ts'
import { decisionsFor, type Choices as Dates } from '../decide.ts'
import { membersOf, proceedingOf, type Proceeding } from '../proceeding.ts'
import { publicationReasons } from '../publication.ts'
import { blocks, type Reason, type ReasonCode } from '../reasons.ts'
import { isSubmitted } from '../state.ts'
import { mayApprove } from '../../corpus/entitlement.ts'
import { corpusWith, fileOf, inRepository, proceedingIn, recordOf, write, type Acted, type FileChange, type Ground, type Step } from './ground.ts'
import { mergeTrees, type Choices } from './merge.ts'
import { mergedDrafts } from './send-out.ts'

/** What somebody fills in to send a matter for approval. */
export interface Submission extends Dates {
  readonly choices?: Choices
}

/** What only the one who approves can mend, or what is for them to weigh: it does not stop a matter on its way to them. */
const forTheApprover: ReadonlySet<ReasonCode> = new Set(['not-approved', 'approved-another-head', 'approver-pushed', 'approver-not-holder', 'material-change', 'conflict'])

/**
 * Sends a matter for approval: what main has got since and the drafts as they are now are merged in, and every member gets its decision and
 * its dates. What stands in the way of a publication, apart from the approval, stands in the way of this.
 */
export function submit(ground: Ground, submission: Submission, rules: readonly Rule[], language: Language): Acted {
  const before = proceedingIn(ground)
  if (before.data.withdrawn) return { refused: [blocks('withdrawn')] }
  const isPlanned = before.data.lane === 'correction' || before.data.lane === 'confirmation'
  if (!isPlanned && submission.recordedBy === undefined && submission.validFrom < ground.today) return { refused: [blocks('valid-from-past', { day: writtenDay(submission.validFrom, language) })] }

  const brought = bringMain(ground, submission.choices ?? {})
  const steps: Step[] = brought.ahead ? [{ message: 'Ta inn det som er kommet i mellomtiden', changes: brought.changes, also: ground.main.version.commit }] : []
  const members = membersOf(before).filter(({ undertaking }) => undertaking === 'new' || undertaking === 'revise')
  const drafts = ground.drafts.filter(({ document }) => members.some((member) => member.document === document))
  const { steps: merges, corpus, clashes: own } = mergedDrafts(ground, drafts, ground.head.corpus, submission.choices ?? {}, steps)
  const clashes = [...brought.clashes, ...own]
  if (clashes.length > 0) return { refused: [...Map.groupBy(clashes, ({ document }) => document)].map(([document, places]) => blocks('clash', { title: places[0]?.title ?? document, places: places.length }, { document })), clashes }

  const dropped = decisionsOf(ground, before)
  const bare = corpusWith(corpus, dropped, ground.parser)
  const proceeding = proceedingOf(bare, ground.id) ?? before
  const written = decisionsFor(proceeding, bare, ground.main.version.corpus, submission)
  const changes: FileChange[] = written.flatMap(({ document, path, decision, fields }) => [{ path: inRepository(path), text: writeFields('decisions', decision) }, ...withFields(bare, document, fields)])
  const taken = new Set(changes.map(({ path }) => path))
  const last = [...dropped.filter(({ path }) => !taken.has(path)), ...changes]
  const after = corpusWith(bare, changes, ground.parser)
  const reasons = standing(ground, after, rules, language).filter(({ level, code }) => level === 'blocks' && !forTheApprover.has(code))
  return reasons.length > 0 ? { refused: reasons } : { merges, last: () => ({ message: 'Send til godkjenning', changes: last }), after, stage: 'pending_publish' }
}

/** What main has got that the branch lacks. */
function bringMain({ main, head }: Ground, choices: Choices): ReturnType<typeof mergeTrees> & { readonly ahead: boolean } {
  return main.ahead ? { ...mergeTrees(main.base, head, main.version, 'main', choices), ahead: true } : { changes: [], clashes: [], ahead: false }
}

/** The decisions that the branch has written for this matter, to be taken away. */
function decisionsOf({ main }: Pick<Ground, 'main'>, { decisions }: Proceeding): FileChange[] {
  return decisions.filter(({ id }) => !main.version.corpus.decisions.has(id)).map(({ id }) => ({ path: inRepository(`decisions/${id}.yaml`), gone: true }) as const)
}

function withFields(corpus: Corpus, id: string, values: Readonly<Record<string, unknown>>): FileChange[] {
  const document = corpus.documents.get(id)
  if (!document) return []
  const { fields, faults } = readFields('documents', document.source.text)
  return faults.length > 0 ? [] : [{ path: inRepository(document.path), text: writeFields('documents', { ...fields, ...values }) }]
}

/** What stands between a head and its publication, as far as it can be known before anybody has approved it. */
function standing(ground: Ground, head: Corpus, rules: readonly Rule[], language: Language): Reason[] {
  const main = ground.main.version.corpus
  return publicationReasons(
    {
      proceeding: proceedingOf(head, ground.id) ?? proceedingIn(ground), main, head, base: main, frozen: ground.frozen?.corpus, outside: outsideOf(ground.main.base.files, ground.head.files).filter((path) => ground.main.version.files.get(path) !== ground.head.files.get(path)),
      findings: { main: check(main, ground.today, rules).findings, head: check(head, ground.today, rules).findings },
      headCommit: '', approvals: [], pushers: [], mergeable: true, today: ground.today,
    },
    language,
  )
}

/**
 * The paths that a branch changes and that are no content: what lies outside the content folder, and files of the content that no schema
 * reads, unless they are new and lie beside documents, as images do.
 */
export function outsideOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    if (before.get(path) === after.get(path)) return false
    if (!path.startsWith(`${contentFolder}/`)) return true
    const inside = path.slice(contentFolder.length + 1)
    return collectionOf(inside) === undefined && !(before.get(path) === undefined && inside.startsWith('documents/'))
  })
}

/** Sends a matter back to its owner: its decisions are taken away, and the comment is kept. */
export function sendBack(ground: Ground, { comment, role }: { readonly comment: string; readonly role: string }): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  if (!isSubmitted(proceeding)) return { refused: [blocks('not-submitted')] }
  if (!comment.trim()) return { refused: [blocks('no-comment')] }
  const refusal = holderReason(ground, role)
  if (refusal) return { refused: [refusal] }
  const back = [...(data['sent-back'] ?? []), { day: ground.today, role, comment: comment.trim() }]
  return write('Send tilbake til eieren', [...decisionsOf(ground, proceeding), recordOf(ground, { ...data, 'sent-back': back })], { stage: 'pending_review' })
}

function holderReason({ main, user, today }: Pick<Ground, 'main' | 'user' | 'today'>, role: string): Reason | undefined {
  const { corpus } = main.version
  return holdsRole(corpus, user, role, today) ? undefined : blocks('not-holder', { user, role: corpus.roles.get(role)?.data.title?.nb ?? role })
}

/** Writes that a material change after the deadline goes without a new hearing: for the texts that stand on the branch now, by a role that may decide them. */
export function waive(ground: Ground, { role, reason }: { readonly role: string; readonly reason: string }, language: Language): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  const main = ground.main.version.corpus
  if (!reason.trim()) return { refused: [blocks('no-comment')] }
  const refusal = holderReason(ground, role)
  if (refusal) return { refused: [refusal] }
  const material = membersOf(proceeding).flatMap(({ document }) => {
    const [sent, final] = [ground.frozen?.corpus.documents.get(document), ground.head.corpus.documents.get(document)]
    return final && changeBetween(sent, final, main.settings).material ? [final] : []
  })
  if (material.length === 0) return { refused: [blocks('waiver-not-needed')] }
  const title = main.roles.get(role)?.data.title
  const beyond = material.filter((document) => !mayApprove(main.roles.get(role)?.data ?? {}, document.data.kind ?? '', document.data.areas ?? []))
  if (beyond.length > 0) return { refused: beyond.map((document) => blocks('role-not-entitled', { role: title?.[language] ?? title?.nb ?? role, title: document.data.title ?? document.id }, { document: document.id })) }
  return write('Gjør unntak fra ny høring', [recordOf(ground, { ...data, waiver: { day: ground.today, role, reason: reason.trim(), fingerprints: material.map(fingerprintOf) } })])
}

/** Writes on the decisions who records them for a body that never signs in. The one who does so approves the head that comes of it. */
export function recordDecision(ground: Ground, recordedBy: NonNullable<DecisionData['recorded-by']>): Acted {
  const proceeding = proceedingIn(ground)
  const { corpus } = ground.main.version
  if (!isSubmitted(proceeding)) return { refused: [blocks('not-submitted')] }
  const refusal = holderReason(ground, recordedBy.role)
  if (refusal) return { refused: [refusal] }
  if (recordedBy.day > ground.today) return { refused: [blocks('held-outside', { held: writtenDay(recordedBy.day, 'nb') })] }
  const others = proceeding.decisions.filter(({ data }) => corpus.roles.get(data.role ?? '')?.data.sort !== 'body')
  if (others.length > 0) return { refused: others.map(({ data }) => blocks('not-a-body', { role: corpus.roles.get(data.role ?? '')?.data.title?.nb ?? data.role ?? '' })) }
  return write('Før vedtaket', proceeding.decisions.map(({ id, data }) => fileOf('decisions', id, { ...data, 'recorded-by': recordedBy })))
}

/** What keeps somebody from approving a head; nothing when their review will count. @param authors those who wrote in it */
export function approveReasons(ground: Ground, authors: readonly string[]): Reason[] {
  const proceeding = proceedingIn(ground)
  if (!isSubmitted(proceeding)) return [blocks('not-submitted')]
  const { corpus } = ground.main.version
  const decided = membersOf(proceeding).map(({ document }) => {
    const versions = [corpus, ground.head.corpus].flatMap((one) => one.documents.get(document) ?? [])
    return { document, title: versions.at(-1)?.data.title ?? document, subjects: versions.map(({ data }) => ({ kind: data.kind, areas: data.areas ?? [] })), decision: proceeding.decisions.find(({ data }) => data.document === document)?.data }
  })
  return approvalReasons(corpus, decided, 'head', [{ user: ground.user, commit: 'head', day: ground.today }], authors)
}
