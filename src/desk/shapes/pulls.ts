import { found } from '../errors.ts'
import { idOf } from '../people.ts'
import { pairs, sidesOf } from '../pull-heads.ts'
import type { PullIssue, ReviewRecord } from '../state.ts'
import { nodeId, repoPage, repoUrl, type Shapes, type View } from '../view.ts'
import { changes, countOf } from './commits.ts'
import { labelShape } from './issues.ts'
import { associationOf, simpleUser } from './people.ts'
import { repository } from './repository.ts'

/** A pull request as a list tells it. */
export async function pullSimple(view: View, issue: PullIssue): Promise<Shapes['pull-request-simple']> {
  const { number, pull } = issue
  const url = `${repoUrl(view)}/pulls/${number}`
  const issueUrl = `${repoUrl(view)}/issues/${number}`
  const page = `${repoPage(view)}/pull/${number}`
  const sides = await sidesOf(view.objects, issue)
  const statuses = `${repoUrl(view)}/statuses/${sides.head}`
  const repo = repository(view)
  const owner = repo.owner
  const side = (branch: string, sha: string) => ({ label: `${view.owner}:${branch}`, ref: branch, sha, user: owner, repo })
  return {
    url,
    id: idOf(`pull:${number}`),
    node_id: nodeId('PullRequest', number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repoUrl(view)}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: simpleUser(view, issue.user),
    body: issue.body,
    labels: issue.labels.map((name) => labelShape(view, name)),
    milestone: null,
    created_at: issue.created,
    updated_at: issue.updated,
    closed_at: issue.closed?.at ?? null,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    assignee: issue.assignees[0] === undefined ? null : simpleUser(view, issue.assignees[0]),
    assignees: issue.assignees.map((login) => simpleUser(view, login)),
    requested_reviewers: pull.reviewers.map((login) => simpleUser(view, login)),
    requested_teams: [],
    head: side(pull.head, sides.head),
    base: side(pull.base, sides.base),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repoUrl(view)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(view, issue.user),
    auto_merge: null,
    draft: pull.draft,
  }
}

/** A pull request as it stands alone: with what it changes, and whether its sides can be merged. */
export async function pullFull(view: View, issue: PullIssue): Promise<Shapes['pull-request']> {
  const shape = await pullSimple(view, issue)
  const { head, base } = await sidesOf(view.objects, issue)
  const { base: ancestor, ahead } = await pairs(view.objects).between(base, head)
  const files = await changes(view.objects, found(ancestor), head)
  const { additions, deletions } = countOf(files)
  const mergeable = issue.state === 'open' ? 'tree' in (await pairs(view.objects).merged(base, head)) : null
  return {
    ...shape,
    merged: issue.pull.merged !== undefined,
    merged_by: issue.pull.merged ? simpleUser(view, issue.pull.merged.by) : null,
    mergeable,
    rebaseable: false,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: ahead,
    additions,
    deletions,
    changed_files: files.length,
  } as Shapes['pull-request']
}

export function reviewShape(view: View, { number }: PullIssue, review: ReviewRecord): Shapes['pull-request-review'] {
  const page = `${repoPage(view)}/pull/${number}#pullrequestreview-${review.id}`
  const pull = `${repoUrl(view)}/pulls/${number}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: simpleUser(view, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: review.submitted,
    commit_id: review.commit,
    author_association: associationOf(view, review.user),
  }
}
