import { collectionOf } from '../../../../schemas/collections.ts'
import type { Language, Localized } from '../../../../schemas/common.ts'
import { id as idSchema } from '../../../../schemas/common.ts'
import type { HearingData, Lane, Member } from '../../../../schemas/hearing.ts'
import { contentFolder } from '../../cms/config.ts'
import { awaitsDecision } from '../../cms/judge.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Finding } from '../../corpus/finding.ts'
import { fingerprintOf } from '../../history/fingerprint.ts'
import { check } from '../../reports/check.ts'
import type { Rule } from '../../rules/rule.ts'
import { newErrors, recordReasons } from '../publication.ts'
import { blocks, type Reason } from '../reasons.ts'
import { corpusWith, inRepository, recordOf, type Acted, type Act, type Draft, type FileChange, type Ground, type Step } from './ground.ts'
import { mergeTrees, type Choices } from './merge.ts'

/** What somebody fills in to send drafts on hearing, or to begin one of the other lanes. Dates, questions and invited units belong to a hearing alone. */
export interface Sending {
  readonly title: Localized
  readonly lane: Lane
  readonly members: readonly Pick<Member, 'document' | 'undertaking'>[]
  readonly owner: string
  readonly reason?: string | undefined
  readonly questions?: readonly string[] | undefined
  readonly opened?: string | undefined
  readonly deadline?: string | undefined
  readonly invited?: HearingData['invited']
  readonly contact?: string | undefined
  readonly case?: string | undefined
  readonly checklist?: readonly string[] | undefined
  readonly choices?: Choices
}

/** What is said of a sending before it is confirmed: what stands in the way, what should be known, and the proposal it would freeze. */
export interface Prospect {
  readonly reasons: readonly Reason[]
  readonly proposal: Corpus
  readonly findings: readonly Finding[]
}

/**
 * Sends drafts out, or begins another lane: their changes are merged into a new branch, that is the frozen proposal, and the record is
 * written on top. Nothing is merged that is not the document's own.
 */
export function sendOut(ground: Ground, sending: Sending, rules: readonly Rule[], language: Language): Acted & { readonly prospect: Prospect } {
  const { main } = ground
  const chosen = ground.drafts.filter(({ document }) => sending.members.some((member) => member.document === document))
  const reasons: Reason[] = []
  if (!idSchema.safeParse(ground.id).success || main.version.corpus.hearings.has(ground.id)) reasons.push(blocks('id-taken', { id: ground.id }))
  reasons.push(...memberReasons(ground, sending, chosen))

  const { steps, corpus, clashes } = mergedDrafts(ground, chosen, main.version.corpus, sending.choices ?? {})
  for (const [document, places] of Map.groupBy(clashes, (clash) => clash.document)) reasons.push(blocks('clash', { title: places[0]?.title ?? document, places: places.length }, { document }))
  const data = dataOf(sending, corpus, main.version.corpus)
  reasons.push(...recordReasons({ data }, main.version.corpus, corpus, language))
  const { findings, fresh } = foundIn(main.version.corpus, corpus, ground.today, rules, sending.members.map(({ document }) => document))
  for (const { file, line, message } of fresh) reasons.push(blocks('new-error', { file, line, message }))
  const prospect = { reasons, proposal: corpus, findings }
  const stopping = reasons.filter(({ level }) => level === 'blocks')
  if (stopping.length > 0) return { refused: stopping, clashes, prospect }
  const act: Act = {
    merges: steps,
    last: (proposal) => ({ message: `Start «${titleOf(sending)}»`, changes: [recordOf(ground, sending.lane === 'hearing' ? { ...data, proposal } : data)] }),
    pull: { title: titleOf(sending), body: sending.reason ?? '' },
    stage: 'pending_review',
  }
  return { ...act, prospect }
}

const titleOf = ({ title }: Sending): string => title.nb ?? title.nn ?? title.en ?? ''

/** The record, with the fingerprints of what is proposed and of what it is held against. */
function dataOf(sending: Sending, proposal: Corpus, main: Corpus): Partial<HearingData> {
  const isHearing = sending.lane === 'hearing'
  const { title, lane, owner, reason, contact, opened, deadline, questions, invited, checklist } = sending
  const members = sending.members.map(({ document, undertaking }): Member => {
    const [proposed, inForce] = [proposal.documents.get(document), main.documents.get(document)]
    return { document, undertaking, ...(proposed && isHearing ? { fingerprint: fingerprintOf(proposed) } : {}), ...(inForce ? { 'in-force': fingerprintOf(inForce) } : {}) }
  })
  const all = { title, lane, owner, reason, contact, case: sending.case, members, ...(isHearing ? { opened, deadline, questions, invited } : {}), ...(sending.lane === 'confirmation' ? { checklist } : {}) }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''))
}

function memberReasons({ busy, main, id }: Ground, { members }: Sending, drafts: readonly Draft[]): Reason[] {
  const reasons: Reason[] = []
  for (const { document, undertaking } of members) {
    const inForce = main.version.corpus.documents.get(document)
    const draft = drafts.find((one) => one.document === document)
    const title = inForce?.data.title ?? document
    const about = { document }
    const hearing = busy.get(document)
    if (hearing !== undefined && hearing !== id) reasons.push(blocks('busy', { title, hearing }, about))
    if (undertaking === 'new' && inForce) reasons.push(blocks('not-new', { title }, about))
    if (undertaking !== 'new' && (!inForce || (undertaking === 'repeal' && inForce.data.repealed))) reasons.push(blocks('not-in-force', { title }, about))
    if ((undertaking === 'new' || undertaking === 'revise') && !draft) reasons.push(blocks('draft-missing', { title }, about))
    if (undertaking === 'confirm' && draft) reasons.push(blocks('draft-of-unchanged', { title }, about))
    if (draft) for (const path of beyond(draft, main.version.files)) reasons.push(blocks('draft-touches-other', { title, path }, about))
  }
  return reasons
}

/** The paths that a draft changes beside its own document. New files beside documents (images) are its own; what main has too is nobody's doing. */
export function beyond({ document, tree, base }: Draft, main: ReadonlyMap<string, string>): string[] {
  const own = inRepository(`documents/${document}.mdx`)
  return [...new Set([...base.files.keys(), ...tree.files.keys()])].filter((path) => {
    const [was, is] = [base.files.get(path), tree.files.get(path)]
    return path !== own && was !== is && is !== main.get(path) && !(was === undefined && isAssetOfDocuments(path))
  })
}

const isAssetOfDocuments = (path: string): boolean => path.startsWith(`${contentFolder}/documents/`) && collectionOf(path.slice(contentFolder.length + 1)) === undefined

/** The drafts merged one by one on top of a corpus, with what clashes; a draft with clashes is left out. */
export function mergedDrafts(ground: Ground, drafts: readonly Draft[], start: Corpus, choices: Choices, first: readonly Step[] = []): { steps: Step[]; corpus: Corpus; clashes: ReturnType<typeof mergeTrees>['clashes'][number][] } {
  const steps: Step[] = [...first]
  const clashes: ReturnType<typeof mergeTrees>['clashes'][number][] = []
  const changes: FileChange[] = first.flatMap((step) => step.changes)
  for (const draft of drafts) {
    // Drafts touch a document each, so that what an earlier one changed is nothing to the next.
    const merging = mergeTrees(draft.base, withChanges(ground.head, changes), draft.tree, 'draft', choices)
    const own = merging.changes.filter(({ path }) => !beyond(draft, ground.main.version.files).includes(path))
    clashes.push(...merging.clashes)
    changes.push(...own)
    steps.push({ message: `Ta inn utkastet til ${draft.document}`, changes: own, also: draft.tree.commit })
  }
  const textOf = (change: FileChange): string | undefined => [ground.main.version, ...drafts.map(({ tree }) => tree)].map((tree) => ('blob' in change && tree.files.get(change.path) === change.blob ? tree.text(change.path) : undefined)).find((text) => text !== undefined)
  return { steps, corpus: corpusWith(start, changes, ground.parser, textOf), clashes }
}

function withChanges(tree: Ground['head'], changes: readonly FileChange[]): Pick<Ground['head'], 'commit' | 'files' | 'text'> {
  const last = new Map(changes.map((change) => [change.path, change]))
  const files = new Map(tree.files)
  for (const [path, change] of last) {
    if ('gone' in change) files.delete(path)
    else files.set(path, 'blob' in change ? change.blob : `text:${path}`)
  }
  return { commit: tree.commit, files, text: (path) => { const change = last.get(path); return change === undefined ? tree.text(path) : 'text' in change ? change.text : tree.text(path) } }
}

/** What the check finds in a proposal, and what of it main has not. */
export function foundIn(main: Corpus, proposal: Corpus, today: string, rules: readonly Rule[], members: readonly string[]): { findings: readonly Finding[]; fresh: readonly Finding[] } {
  const own = new Set(members.map((id) => `documents/${id}.mdx`))
  const findings = undecided(check(proposal, today, rules).findings, members)
  return { findings: findings.filter(({ file }) => own.has(file)), fresh: newErrors(check(main, today, rules).findings, findings) }
}

/** Findings without those of a text that is not decided yet: that it lacks its dates and its decision is no fault of it. */
export function undecided(findings: readonly Finding[], members: readonly string[]): readonly Finding[] {
  const own = new Set(members.map((id) => `documents/${id}.mdx`))
  return findings.filter((finding) => !(own.has(finding.file) && awaitsDecision(finding)))
}
