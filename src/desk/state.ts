/*
 * What the desk knows and Git has no place for. It is kept as JSON in the tree of `refs/rettesnor/state`: `meta.json`, one file an issue or
 * pull request, one file a commit with statuses. Moments are RFC 3339 in UTC, people are logins, ids are unique in the repository.
 */
export const stateRef = 'refs/rettesnor/state'

export interface CommentRecord {
  id: number
  user: string
  body: string
  created: string
  updated: string
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface ReviewRecord {
  id: number
  user: string
  body: string
  state: ReviewState
  /** The head that was reviewed. */
  commit: string
  submitted: string
}

/** Who moved the branch of a pull request to a commit: GitHub keeps this in its activity log, commits may name anybody as author. */
export interface PushRecord {
  user: string
  sha: string
  at: string
}

export interface PullRecord {
  /** Branches, without `refs/heads/`. */
  head: string
  base: string
  /** The newest head, also after the branch is gone. */
  headSha: string
  /** Where base stood when the pull request was closed or merged; nothing while it is open. */
  baseSha?: string
  draft: boolean
  reviewers: string[]
  reviews: ReviewRecord[]
  pushes: PushRecord[]
  merged?: { at: string; by: string; commit: string }
}

export interface IssueRecord {
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  reason?: 'completed' | 'reopened' | 'not_planned'
  user: string
  labels: string[]
  assignees: string[]
  created: string
  updated: string
  closed?: { at: string; by: string }
  comments: CommentRecord[]
  pull?: PullRecord
}

/** An issue that is a pull request. */
export type PullIssue = IssueRecord & { pull: PullRecord }
export const isPull = (issue: IssueRecord): issue is PullIssue => issue.pull !== undefined

export interface StatusRecord {
  id: number
  state: 'error' | 'failure' | 'pending' | 'success'
  context: string
  description: string | null
  target: string | null
  user: string
  created: string
}

export interface LabelRecord {
  name: string
  /** `rrggbb` */
  color: string
  description: string | null
}

export interface Meta {
  version: 1
  /** When the repository was made. */
  created: string
  /** The newest number of an issue or pull request, and the newest id of anything else. */
  number: number
  id: number
  labels: LabelRecord[]
}

/** Everything at one moment. Nobody changes it: changes are made to a draft. */
export interface State {
  readonly sha: string
  readonly meta: Readonly<Meta>
  readonly issues: ReadonlyMap<number, IssueRecord>
  readonly statuses: ReadonlyMap<string, readonly StatusRecord[]>
}
