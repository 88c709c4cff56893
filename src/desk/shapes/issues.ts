import { idOf } from '../people.ts'
import { isPull, type CommentRecord, type IssueRecord } from '../state.ts'
import { nodeId, repoPage, repoUrl, type Shapes, type View } from '../view.ts'
import { associationOf, simpleUser } from './people.ts'

export function labelShape(view: View, name: string): Shapes['label'] & { description: string } {
  const label = view.state.meta.labels.find((candidate) => candidate.name === name)
  return {
    id: idOf(`label:${name}`),
    node_id: nodeId('Label', name),
    url: `${repoUrl(view)}/labels/${encodeURIComponent(name)}`,
    name,
    color: label?.color ?? 'ededed',
    default: false,
    description: label?.description ?? '',
  }
}

/** An issue as `GET …/issues` tells it; a pull request is one too. */
export function issueShape(view: View, issue: IssueRecord): Shapes['issue'] {
  const url = `${repoUrl(view)}/issues/${issue.number}`
  const page = repoPage(view)
  const pull = isPull(issue) ? issue.pull : undefined
  const pullUrl = `${repoUrl(view)}/pulls/${issue.number}`
  const pullPage = `${page}/pull/${issue.number}`
  return {
    id: idOf(`issue:${issue.number}`),
    node_id: nodeId(pull ? 'PullRequest' : 'Issue', issue.number),
    url,
    repository_url: repoUrl(view),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pull ? pullPage : `${page}/issues/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.reason ?? null,
    user: simpleUser(view, issue.user),
    labels: issue.labels.map((name) => labelShape(view, name)),
    assignee: issue.assignees[0] === undefined ? null : simpleUser(view, issue.assignees[0]),
    assignees: issue.assignees.map((login) => simpleUser(view, login)),
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    created_at: issue.created,
    updated_at: issue.updated,
    closed_at: issue.closed?.at ?? null,
    ...(issue.closed ? { closed_by: simpleUser(view, issue.closed.by) } : {}),
    author_association: associationOf(view, issue.user),
    ...(pull ? { draft: pull.draft, pull_request: { url: pullUrl, html_url: pullPage, diff_url: `${pullPage}.diff`, patch_url: `${pullPage}.patch`, merged_at: pull.merged?.at ?? null } } : {}),
  }
}

/** An issue as a search finds it. */
export function searchItem(view: View, issue: IssueRecord): Shapes['issue-search-result-item'] {
  return { ...issueShape(view, issue), author_association: associationOf(view, issue.user), score: 1 } as Shapes['issue-search-result-item']
}

export function commentShape(view: View, issue: IssueRecord, { id, user, body, created, updated }: CommentRecord): Shapes['issue-comment'] {
  const url = repoUrl(view)
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${url}/issues/comments/${id}`,
    html_url: `${repoPage(view)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}#issuecomment-${id}`,
    issue_url: `${url}/issues/${issue.number}`,
    body,
    user: simpleUser(view, user),
    created_at: created,
    updated_at: updated,
    author_association: associationOf(view, user),
    performed_via_github_app: null,
  }
}
