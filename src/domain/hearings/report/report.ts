import { collectionOf } from '../../../../schemas/collections.ts'
import type { Lane, Member } from '../../../../schemas/hearing.ts'
import type { Register } from '../../../../schemas/settings.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Finding } from '../../corpus/finding.ts'
import { redlineOf } from '../../redline/redline.ts'
import type { Redline } from '../../redline/model.ts'
import { sectionsOf, type RedlineSection } from '../../redline/sections.ts'
import { identity } from '../../reports/check.ts'
import { holdsRole } from '../approval.ts'
import { consequencesOf, type Consequences } from '../consequences.ts'
import { daysLeft, deadlineOf, isSubmitted, stageOf, type Stage } from '../state.ts'
import { membersOf, proceedingOf, type Proceeding } from '../proceeding.ts'
import { publicationReasons } from '../publication.ts'
import { blocks, type Reason } from '../reasons.ts'
import { invitedUnits, matrixOf, type Invited, type MatrixRow } from '../responses.ts'
import { approversOf, type Approvers } from './approvers.ts'
import { named } from './names.ts'
import { planLinks, type PlanLink } from './plan-links.ts'
import { changedDocuments, hearingIn, sortOf, strayFiles, type Proposal, type ProposalSort } from './proposal.ts'
import { statusOf, type ReportStatus } from './status.ts'

/** A document that is decided, or changed, with all that is changed in it. */
export interface DocumentReport {
  readonly id: string
  readonly title: string
  readonly sort: 'added' | 'changed' | 'removed' | 'same'
  readonly undertaking: Member['undertaking'] | undefined
  readonly redline: Redline
  /** The sections with changes alone, in the order in which they are read. */
  readonly sections: readonly RedlineSection[]
}

/** Where a hearing stands on the day. */
export interface HearingFacts {
  readonly id: string
  readonly title: string
  readonly lane: Lane
  readonly stage: Stage
  readonly owner: string
  readonly reason: string | undefined
  readonly case: string | undefined
  readonly opened: string | undefined
  readonly deadline: string | undefined
  /** The deadline as it was set first, where it was moved. */
  readonly firstDeadline: string | undefined
  readonly daysLeft: number | undefined
  readonly invited: readonly Invited[]
  readonly responses: number
  readonly remarks: number
  /** Remarks that owe a disposition. */
  readonly open: readonly MatrixRow[]
  readonly sentBack: number
}

/** Everything a pull request is told of its change, as plain data: the formats only write it. */
export interface HearingReport {
  readonly sort: ProposalSort
  readonly today: string
  readonly baseCommit: string
  readonly headCommit: string
  readonly hearing: HearingFacts | undefined
  readonly documents: readonly DocumentReport[]
  /** Other paths that the branch changes, below the content folder and elsewhere. */
  readonly others: readonly string[]
  readonly outside: readonly string[]
  readonly findings: { readonly fresh: readonly Finding[]; readonly mended: readonly Finding[]; readonly there: readonly Finding[] }
  readonly consequences: Consequences
  readonly plan: readonly PlanLink[]
  /** Changed documents that no plan has an item for. */
  readonly unplanned: readonly string[]
  readonly approvers: readonly Approvers[]
  /** Whether reviews are known. */
  readonly asked: boolean
  readonly reasons: readonly Reason[]
  readonly status: ReportStatus
}

const privatePerson = 'privatperson'

/** Works out the report of a branch. Pure: the same proposal gives the same report. */
export function hearingReport(proposal: Proposal): HearingReport {
  const { before, after, main, today } = proposal
  const sort = sortOf(proposal)
  const id = hearingIn(proposal)
  const proceeding = id === undefined ? undefined : proceedingOf(after, id)
  const members = proceeding ? membersOf(proceeding) : []
  const ids = [...new Set([...members.map(({ document }) => document), ...changedDocuments(before, after)])]
  const findings = findingsOf(proposal, new Set(ids.map((name) => `documents/${name}.mdx`)), proceeding !== undefined && isSubmitted(proceeding))
  const reasons = reasonsOf(proposal, sort, proceeding, findings.fresh)
  const plan = planLinks(proposal, ids, proceeding)
  const isOwn = (path: string): boolean => ids.some((name) => path === `documents/${name}.mdx`)
  return {
    sort,
    today,
    baseCommit: proposal.baseCommit,
    headCommit: proposal.headCommit,
    hearing: proceeding && factsOf(proceeding, proposal),
    documents: ids.map((name) => documentReport(name, before, after, members)),
    others: proposal.inside.filter((path) => !isOwn(path)),
    outside: proposal.outside,
    findings,
    consequences: consequencesOf(before, after, ids, today),
    plan,
    unplanned: ids.filter((name) => !plan.some(({ documents }) => documents.includes(name))),
    approvers: sort === 'hearing' || sort === 'draft' ? ids.flatMap((name) => approversOf(name, main, after, proceeding, today)) : [],
    asked: proposal.forge !== undefined,
    reasons,
    status: statusOf(sort, proceeding, reasons, today),
  }
}

function documentReport(id: string, before: Corpus, after: Corpus, members: readonly Member[]): DocumentReport {
  const [old, young] = [before.documents.get(id), after.documents.get(id)]
  const redline = redlineOf(old, young)
  const sort = !old ? 'added' : !young ? 'removed' : old.source.text === young.source.text ? 'same' : 'changed'
  return { id, title: young?.data.title ?? old?.data.title ?? id, sort, undertaking: members.find(({ document }) => document === id)?.undertaking, redline, sections: sectionsOf(redline).filter(({ state }) => state !== 'same') }
}

/** Findings by what became of them. Those that were there and stay are told for the documents of the change alone. */
function findingsOf({ findings: { before, after } }: Proposal, files: ReadonlySet<string>, isDecided: boolean): HearingReport['findings'] {
  // Until decisions are written every changed text is one without: that is told by what is missing.
  const relevant = (all: readonly Finding[]): Finding[] => all.filter(({ rule }) => isDecided || rule !== 'undecided-text')
  const [old, young] = [relevant(before), relevant(after)]
  return { fresh: without(young, old), mended: without(old, young), there: young.filter(({ file }) => files.has(file)).filter((finding) => !without(young, old).includes(finding)) }
}

/** The findings of one list that another has not, each as often as it is there more often. */
function without(all: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Map<string, number>()
  for (const finding of others) known.set(identity(finding), (known.get(identity(finding)) ?? 0) + 1)
  return all.filter((finding) => {
    const left = known.get(identity(finding)) ?? 0
    known.set(identity(finding), left - 1)
    return left <= 0
  })
}

function reasonsOf(proposal: Proposal, sort: ProposalSort, proceeding: Proceeding | undefined, fresh: readonly Finding[]): Reason[] {
  const { main, before, after, frozen, began, outside, forge, mergeable, headCommit, today } = proposal
  if (!proceeding) {
    const errors = fresh.filter(({ severity }) => severity === 'error').map(({ file, line, message }) => blocks('new-error', { file, line, message }))
    const unapproved = sort === 'register' && forge !== undefined && !registersApproved(proposal) ? [blocks('not-approved')] : []
    return [...(sort === 'mixed' ? outside.map((path) => blocks('outside-content', { path })) : []), ...errors, ...(mergeable ? [] : [blocks('conflict')]), ...unapproved]
  }
  const found = publicationReasons({ began: began && { data: began, day: forge?.opened }, proceeding, main, head: after, base: before, frozen, outside, findings: { main: [], head: fresh }, headCommit, approvals: forge?.approvals ?? [], pushers: forge?.pushers ?? [], mergeable, today }, 'nb')
  const members = membersOf(proceeding).map(({ document }) => document)
  const stray = strayFiles(proposal, members).map((path) => blocks('outside-hearing', { path }))
  return [...found.filter(({ code }) => forge !== undefined || code !== 'not-approved'), ...stray]
}

/** Whether each register that changes was approved as it stands by a holder of the role that main's settings name, who has not written in it. */
function registersApproved({ inside, main, forge, headCommit, today }: Proposal): boolean {
  const authors = new Set(forge?.pushers.map((user) => user.toLowerCase()))
  const fit = (forge?.approvals ?? []).filter(({ commit, user }) => commit === headCommit && !authors.has(user.toLowerCase()))
  const changed = new Set(inside.flatMap((path) => collectionOf(path)?.name ?? []))
  return [...changed].every((register) => {
    const role = main.settings.registers?.[register as Register]
    return role !== undefined && fit.some(({ user }) => holdsRole(main, user, role, today))
  })
}

function factsOf(proceeding: Proceeding, { after, frozen, today }: Proposal): HearingFacts {
  const { data, answers } = proceeding
  const matrix = matrixOf(proceeding, frozen?.documents ?? after.documents, privatePerson)
  const remarks = matrix.filter(({ remark }) => remark !== undefined)
  const deadline = deadlineOf(data)
  return {
    id: proceeding.id,
    title: named(data.title, proceeding.id),
    lane: data.lane ?? 'hearing',
    stage: stageOf(proceeding, false, today),
    owner: named(after.roles.get(data.owner ?? '')?.data.title, data.owner ?? ''),
    reason: data.reason,
    case: data.case,
    opened: data.opened,
    deadline,
    firstDeadline: deadline === data.deadline ? undefined : data.deadline,
    daysLeft: daysLeft(data, today),
    invited: invitedUnits(proceeding),
    responses: answers.length,
    remarks: remarks.length,
    open: remarks.filter(({ open }) => open),
    sentBack: data['sent-back']?.length ?? 0,
  }
}
