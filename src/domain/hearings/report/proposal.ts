import { collectionOf } from '../../../../schemas/collections.ts'
import type { HearingData } from '../../../../schemas/hearing.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Finding } from '../../corpus/finding.ts'
import type { Approval } from '../approval.ts'
import { changedPaths } from '../scope.ts'

/** A branch as it is judged: what main would become, and what main says of it. Main's code, roles and settings judge; the branch is read. */
export interface Proposal {
  /** Main, by which it is judged. */
  readonly main: Corpus
  /** What the changes are told from and to: main and what it becomes by the merge; or, where they conflict, where the branch left main and its head. */
  readonly before: Corpus
  readonly after: Corpus
  /** The corpus of the frozen proposal, where the record names a commit in the history of the head. */
  readonly frozen: Corpus | undefined
  /** The record as the branch had it first. */
  readonly began: Partial<HearingData> | undefined
  /** Paths that the branch changes: below the content folder, as it names them, and elsewhere in the repository. */
  readonly inside: readonly string[]
  readonly outside: readonly string[]
  readonly findings: { readonly before: readonly Finding[]; readonly after: readonly Finding[] }
  readonly baseCommit: string
  readonly headCommit: string
  /** Reviews and authors, and the day the pull request was opened, by the forge; undefined where none was asked. */
  readonly forge: { readonly approvals: readonly Approval[]; readonly pushers: readonly string[]; readonly opened: string } | undefined
  readonly mergeable: boolean
  readonly today: string
}

/**
 * What a branch is, by what it changes and never by what it is called: a `hearing` brings a record, a `draft` changes documents, a `register`
 * changes roles, terms, frameworks, plans or settings; `code` changes nothing in the content folder. `mixed` is content and code at once.
 */
export const proposalSorts = ['hearing', 'draft', 'register', 'code', 'mixed', 'nothing'] as const
export type ProposalSort = (typeof proposalSorts)[number]

/**
 * The record that a branch brings: the one it adds, or else the one it changes. Where there are several it is the first, and the others are
 * out of its bounds.
 */
export function hearingIn({ before, after }: Pick<Proposal, 'before' | 'after'>): string | undefined {
  const changed = [...after.hearings.values()].filter(({ id, source }) => before.hearings.get(id)?.source.text !== source.text)
  return (changed.find(({ id }) => !before.hearings.has(id)) ?? changed[0])?.id
}

/** What sort of change a branch makes. */
export function sortOf(proposal: Pick<Proposal, 'before' | 'after' | 'inside' | 'outside'>): ProposalSort {
  const { inside, outside } = proposal
  if (hearingIn(proposal) !== undefined) return 'hearing'
  if (inside.length === 0) return outside.length === 0 ? 'nothing' : 'code'
  if (outside.length > 0) return 'mixed'
  const beyond = inside.some((path) => !/^(?:roles|terms|frameworks|plans)\/|^(?:settings\.yaml|README\.md)$/.test(path))
  return beyond ? 'draft' : 'register'
}

/** Documents that a branch changes, in order of id. */
export function changedDocuments(before: Corpus, after: Corpus): string[] {
  return changedPaths(before, after).flatMap(({ path }) => {
    const found = collectionOf(path)
    return found?.name === 'documents' ? [found.id] : []
  })
}

/** Files beside the documents that a branch changes and that no text of its members links to. */
export function strayFiles({ inside, after }: Pick<Proposal, 'inside' | 'after'>, members: readonly string[]): string[] {
  const linked = new Set(members.flatMap((id) => after.documents.get(id)?.links.flatMap(({ target }) => (target.sort === 'asset' ? [target.path] : [])) ?? []))
  return inside.filter((path) => collectionOf(path) === undefined && !linked.has(path))
}
