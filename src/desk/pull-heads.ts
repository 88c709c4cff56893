import { apart, commitsBetween, log, mergeBase, mergeTrees, type LogOptions, type Merged } from '../io/git-history.ts'
import { Recent, type GitObjects } from '../io/git-objects.ts'
import { readRef } from '../io/git-refs.ts'
import type { PullIssue } from './state.ts'

export const branchRef = (branch: string): string => `refs/heads/${branch}`
/** Where a pull request's newest head stays for ever, also when its branch is gone. */
export const pullRef = (number: number): string => `refs/pull/${number}/head`

/** Where both sides of a pull request stand: live branches while it is open, what they were then when it is closed. */
export async function sidesOf(objects: GitObjects, { state, pull }: PullIssue): Promise<{ readonly head: string; readonly base: string }> {
  if (state === 'closed') return { head: pull.headSha, base: pull.baseSha ?? pull.headSha }
  const [head, base] = await Promise.all([readRef(objects, branchRef(pull.head)), readRef(objects, branchRef(pull.base))])
  return { head: head ?? pull.headSha, base: base ?? pull.headSha }
}

interface Between {
  readonly base: string | undefined
  readonly ahead: number
  readonly behind: number
}
/** What never changes for two commits: their common ancestor, how far they are apart, what merging them gives; nor the history of one. */
class Pairs {
  readonly #commits = new Recent<readonly string[]>(1000)
  readonly #logs = new Recent<readonly string[]>(2000)
  readonly #between = new Recent<Between>(2000)
  readonly #merged = new Recent<Merged>(500)
  readonly #directory: string
  constructor(directory: string) {
    this.#directory = directory
  }

  between(old: string, young: string): Promise<Between> {
    return this.#between.of(`${old} ${young}`, async () => {
      const [base, counted] = await Promise.all([mergeBase(this.#directory, old, young), apart(this.#directory, old, young)])
      return { base, ...counted }
    })
  }

  /** The commits that `young` has and `old` lacks, the oldest first. */
  commits(old: string, young: string): Promise<readonly string[]> {
    return this.#commits.of(`${old} ${young}`, () => commitsBetween(this.#directory, old, young))
  }

  /** One stretch of the history of a commit; the first listing of Decap asks twice for each file. */
  log(from: string, options: LogOptions): Promise<readonly string[]> {
    return this.#logs.of(JSON.stringify([from, options]), () => log(this.#directory, from, options))
  }

  merged(ours: string, theirs: string): Promise<Merged> {
    return this.#merged.of(`${ours} ${theirs}`, () => mergeTrees(this.#directory, ours, theirs))
  }
}

const known = new WeakMap<GitObjects, Pairs>()
export function pairs(objects: GitObjects): Pairs {
  const kept = known.get(objects) ?? new Pairs(objects.directory)
  known.set(objects, kept)
  return kept
}
