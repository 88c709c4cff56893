import type { Move } from '../io/git-refs.ts'
import { found } from './errors.ts'
import { isPull, type IssueRecord, type Meta, type PullIssue, type State, type StatusRecord } from './state.ts'

/** A change of state in the making: what is taken out of it may be changed, and the refs that move with it are named. */
export class Draft {
  readonly state: State
  /** The moment of the change. */
  readonly at: string
  readonly moves: Move[] = []
  readonly #issues = new Map<number, IssueRecord>()
  readonly #statuses = new Map<string, StatusRecord[]>()
  #meta: Meta | undefined

  constructor(state: State, at: string) {
    this.state = state
    this.at = at
  }

  get meta(): Meta {
    return (this.#meta ??= structuredClone(this.state.meta) as Meta)
  }

  nextId(): number {
    return (this.meta.id += 1)
  }

  /** An issue or pull request, to be changed. Throws 404 where there is none. */
  issue(number: number): IssueRecord {
    const issue = this.#issues.get(number) ?? structuredClone(found(this.state.issues.get(number)))
    this.#issues.set(number, issue)
    return issue
  }

  /** A pull request, to be changed. Throws 404 where there is none. */
  pull(number: number): PullIssue {
    if (!this.state.issues.get(number)?.pull) found(undefined)
    return this.issue(number) as PullIssue
  }

  /** The open pull requests that a test holds for, to be changed. */
  openPulls(test: (issue: PullIssue) => boolean): PullIssue[] {
    return [...this.state.issues.values()].filter((issue) => isPull(issue) && issue.state === 'open' && test(issue)).map(({ number }) => this.pull(number))
  }

  add(issue: Omit<IssueRecord, 'number'>): IssueRecord {
    const number = (this.meta.number += 1)
    const added = { ...issue, number }
    this.#issues.set(number, added)
    return added
  }

  statuses(sha: string): StatusRecord[] {
    const list = this.#statuses.get(sha) ?? structuredClone([...(this.state.statuses.get(sha) ?? [])])
    this.#statuses.set(sha, list)
    return list
  }

  /** Labels that nobody has named before get a place among those of the repository. */
  label(issue: IssueRecord, names: readonly string[]): void {
    issue.labels = [...new Set(names)]
    for (const name of issue.labels) if (!this.state.meta.labels.some((label) => label.name === name) && !this.meta.labels.some((label) => label.name === name)) this.meta.labels.push({ name, color: 'ededed', description: null })
    issue.updated = this.at
  }

  /** What is to be written, by path in the tree of state. */
  files(): Map<string, unknown> {
    return new Map<string, unknown>([
      ...(this.#meta ? [['meta.json', this.#meta] as const] : []),
      ...Array.from(this.#issues, ([number, issue]) => [`issues/${number}.json`, issue] as const),
      ...Array.from(this.#statuses, ([sha, list]) => [`statuses/${sha}.json`, list] as const),
    ])
  }
}
