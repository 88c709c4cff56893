import type { StatusRecord } from '../state.ts'
import { nodeId, repoUrl, type Shapes, type View } from '../view.ts'
import { simpleUser } from './people.ts'
import { repository } from './repository.ts'

export function statusShape(view: View, sha: string, status: StatusRecord): Shapes['status'] {
  return { ...withoutCreator(view, sha, status), creator: simpleUser(view, status.user) }
}

function withoutCreator(view: View, sha: string, status: StatusRecord): Shapes['simple-commit-status'] {
  return {
    url: `${repoUrl(view)}/statuses/${sha}`,
    avatar_url: simpleUser(view, status.user).avatar_url,
    id: status.id,
    node_id: nodeId('Status', status.id),
    state: status.state,
    description: status.description,
    target_url: status.target,
    context: status.context,
    created_at: status.created,
    updated_at: status.created,
  }
}

/** The newest status of each context, and what they come to: failure before pending before success; pending where there is none. */
export function combinedStatus(view: View, sha: string): Shapes['combined-commit-status'] {
  const newest = new Map((view.state.statuses.get(sha) ?? []).map((status) => [status.context, status]))
  const states = [...newest.values()].map(({ state }) => state)
  const state = states.some((one) => one === 'error' || one === 'failure') ? 'failure' : states.length === 0 || states.includes('pending') ? 'pending' : 'success'
  const statuses = Array.from(newest.values(), (status) => withoutCreator(view, sha, status))
  const url = `${repoUrl(view)}/commits/${sha}`
  return { state, sha, total_count: statuses.length, statuses, repository: repository(view), commit_url: url, url: `${url}/status` }
}
