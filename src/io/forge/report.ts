import { registers } from '../../../schemas/settings.ts'
import type { Approval } from '../../domain/hearings/approval.ts'
import type { Stage } from '../../domain/hearings/state.ts'
import { commentMarker } from '../../domain/hearings/report/markdown.ts'
import type { HearingReport } from '../../domain/hearings/report/report.ts'
import { statusContext } from '../../domain/hearings/report/status.ts'
import { dayOf } from '../clock.ts'
import type { Forge } from './client.ts'

/** A pull request as it is judged: its sides, who approved which commit, and everyone who wrote in it. */
export interface JudgedPull {
  readonly head: string
  readonly base: string
  readonly approvals: readonly Approval[]
  readonly pushers: readonly string[]
  /** The day it was opened. */
  readonly opened: string
}

/** Reads a pull request. Its title, its body and the name of its branch are not looked at: they decide nothing. Throws octokit's RequestError. */
export async function pullToJudge(forge: Forge, number: number): Promise<JudgedPull> {
  const { octokit, owner, repo } = forge
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 })
  // Of each reviewer the last word counts; a comment takes nothing back.
  const last = new Map<string, (typeof reviews)[number]>()
  for (const review of reviews) if (review.user && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state)) last.set(review.user.login.toLowerCase(), review)
  const approvals = [...last.values()].flatMap(({ user, state, commit_id: commit, submitted_at: at }): Approval[] => (state === 'APPROVED' && user && commit && at ? [{ user: user.login, commit, day: dayOf(new Date(at)) }] : []))
  return { head: pull.head.sha, base: pull.base.ref, approvals, pushers: await authorsOf(forge, pull.base.sha, pull.head.sha), opened: dayOf(new Date(pull.created_at)) }
}

/** The numbers of the open pull requests to a branch, the oldest first. */
export async function openPulls({ octokit, owner, repo }: Forge, base: string): Promise<number[]> {
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', base, per_page: 100 })
  return pulls.map(({ number }) => number).sort((a, b) => a - b)
}

/** Where what is approved stands. The record of a hearing is not among it: who sends a matter back writes there, and has not written the text. */
const judgedPaths = ['content/documents', ...registers.map((register) => (register === 'settings' ? 'content/settings.yaml' : `content/${register}`))]

/** Everyone who wrote in the texts and registers that the head has and the base lacks. */
async function authorsOf({ octokit, owner, repo }: Forge, base: string, head: string): Promise<string[]> {
  const between = new Set<string>()
  for (let page = 1; ; page++) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 100, page })
    for (const { sha } of data.commits) between.add(sha)
    if (data.commits.length < 100) break
  }
  const logins = new Set<string>()
  for (const path of judgedPaths)
    for (let page = 1, known = true; known; page++) {
      const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: head, path, per_page: 100, page })
      const own = data.filter(({ sha }) => between.has(sha))
      for (const { author, committer } of own) for (const user of [author, committer]) if (user && 'login' in user && user.login !== 'web-flow') logins.add(user.login)
      known = own.length === 100
    }
  return [...logins].sort()
}

/** What was done for a pull request: nothing is said twice. */
export interface Posted {
  readonly comment: 'written' | 'edited' | 'same'
  readonly status: 'set' | 'same'
  readonly labels: 'mended' | 'same'
}

/** Shows a report at a pull request: one comment that later runs edit, the status of the head that was judged, and labels as the state has them. */
export async function postReport(forge: Forge, number: number, report: HearingReport, text: string): Promise<Posted> {
  const { url, done } = await putComment(forge, number, text)
  const status = await putStatus(forge, report, url)
  return { comment: done, status, labels: await mendLabels(forge, number, report) }
}

async function putComment({ octokit, owner, repo }: Forge, number: number, body: string): Promise<{ url: string; done: Posted['comment'] }> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 })
  const self = await ownLogin(octokit)
  // Anybody may write the marker: only what we wrote ourselves is ours to edit.
  const own = comments.find((comment) => comment.body?.startsWith(commentMarker) && comment.user?.login === self)
  if (own?.body === body) return { url: own.html_url, done: 'same' }
  if (own) return { url: (await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })).data.html_url, done: 'edited' }
  return { url: (await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })).data.html_url, done: 'written' }
}

/** Who we are to the forge. The token of a workflow may not ask, and is always the same one. */
export async function ownLogin(octokit: Forge['octokit']): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if ((error as { status?: number }).status === 403) return 'github-actions[bot]'
    throw error
  }
}

async function putStatus({ octokit, owner, repo }: Forge, { headCommit: sha, status: { state, description } }: HearingReport, url: string): Promise<Posted['status']> {
  const { data } = await octokit.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: 100 })
  const known = data.statuses.find(({ context }) => context === statusContext)
  // The forge keeps a thousand of them a commit: what is said already is not said again.
  if (known?.state === state && known.description === description) return 'same'
  await octokit.rest.repos.createCommitStatus({ owner, repo, sha, context: statusContext, state, description, ...(/^https?:/.test(url) ? { target_url: url } : {}) })
  return 'set'
}

/** Labels of pull requests of hearings, by stage. */
export const stageLabels: Readonly<Record<Stage, string>> = { planned: 'planlagt', draft: 'utkast', 'on-hearing': 'på høring', 'being-revised': 'til bearbeiding', 'for-approval': 'til godkjenning', adopted: 'vedtatt', withdrawn: 'trukket' }
/** Where the cards of its drafts stand on the board of the CMS. */
const boardLabels: Readonly<Record<Stage, string>> = { planned: 'decap-cms/pending_review', draft: 'decap-cms/draft', 'on-hearing': 'decap-cms/pending_review', 'being-revised': 'decap-cms/pending_review', 'for-approval': 'decap-cms/pending_publish', adopted: 'decap-cms/draft', withdrawn: 'decap-cms/draft' }

/** Lets labels say what the record says, where somebody moved a card: those of the hearing, and those of the drafts of its members. */
async function mendLabels(forge: Forge, number: number, { hearing, documents }: HearingReport): Promise<Posted['labels']> {
  if (!hearing) return 'same'
  const { octokit, owner, repo } = forge
  let mended = await setLabel(forge, number, stageLabels[hearing.stage], Object.values(stageLabels))
  for (const { id } of documents) {
    const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:cms/documents/${id}` })
    for (const draft of data) mended = (await setLabel(forge, draft.number, boardLabels[hearing.stage], Object.values(boardLabels))) || mended
  }
  return mended ? 'mended' : 'same'
}

/** Leaves one label of a set on an issue, and others alone. */
async function setLabel({ octokit, owner, repo }: Forge, issue: number, label: string, set: readonly string[]): Promise<boolean> {
  const { data } = await octokit.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: issue, per_page: 100 })
  const names = data.map(({ name }) => name)
  const wanted = [...names.filter((name) => !set.includes(name)), label]
  if (names.length === wanted.length && wanted.every((name) => names.includes(name))) return false
  await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels: wanted })
  return true
}
