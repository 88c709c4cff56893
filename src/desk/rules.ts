import type { GitObjects } from '../io/git-objects.ts'
import { ApiError, ruleViolation } from './errors.ts'
import type { DeskUser, People } from './people.ts'
import type { PullRecord } from './state.ts'

export const mainBranch = 'main'
export const isProtected = (branch: string): boolean => branch === mainBranch

/** What a rule that decides on a merge is told. It is asked inside the merge: nothing moves until it has answered. */
export interface MergeCandidate {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly labels: readonly string[]
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
  /** The tree that main would have. */
  readonly tree: string
  readonly author: string
  /** Who asks for the merge, with roles. */
  readonly merger: DeskUser
  readonly reviews: PullRecord['reviews']
  /** Who moved the branch to which commit. */
  readonly pushes: PullRecord['pushes']
  /** Every user of the desk. */
  readonly people: People
  /** To read `content/` of any of the commits. */
  readonly objects: GitObjects
}
export type MergeAnswer = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }
export type MayMerge = (candidate: MergeCandidate) => MergeAnswer | Promise<MergeAnswer>

/** The least rule: a draft of the CMS is never merged by itself. What the desk asks unless told otherwise is in `publication.ts`. */
export const draftsAreNotMerged: MayMerge = ({ head }) =>
  head.ref.startsWith('cms/')
    ? { allowed: false, reason: 'A draft is not merged by itself: send it on hearing, or to the one who approves the register.' }
    : { allowed: true }

/** Throws if nobody may move a branch there by hand. `forward` tells whether the new commit has the old one in its history. */
export function checkMove(branch: string, { forward, force }: { readonly forward: boolean; readonly force: boolean }): void {
  if (isProtected(branch)) throw ruleViolation('Changes must be made through a pull request.')
  if (forward) return
  if (!force) throw new ApiError(422, 'Update is not a fast forward')
  // A force push is how a save of somebody else's vanishes.
  if (/^(?:cms|hearing)\//.test(branch)) throw ruleViolation('Cannot force-push to this branch')
}

/** Throws if nobody may delete a branch. */
export function checkDelete(branch: string): void {
  if (isProtected(branch)) throw ruleViolation('Cannot delete this branch')
}
