import type { CommitData } from '../../io/git-objects.ts'
import { isProtected } from '../rules.ts'
import { nodeId, pathUrl, repoPage, repoUrl, type Shapes, type View } from '../view.ts'
import { commitShape } from './commits.ts'

export function shortBranch(view: View, name: string, sha: string): Shapes['short-branch'] {
  return { name, commit: { sha, url: `${repoUrl(view)}/commits/${sha}` }, protected: isProtected(name), protection_url: protectionUrl(view, name) }
}

export function branchShape(view: View, name: string, data: CommitData): Shapes['branch-with-protection'] {
  const self = `${repoUrl(view)}/branches/${encodeURIComponent(name)}`
  return {
    name,
    commit: commitShape(view, data),
    _links: { self, html: `${repoPage(view)}/tree/${pathUrl(name)}` },
    protected: isProtected(name),
    protection: { enabled: isProtected(name), required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: protectionUrl(view, name),
  }
}

const protectionUrl = (view: View, name: string): string => `${repoUrl(view)}/branches/${encodeURIComponent(name)}/protection`

/** How a protected branch is protected: it moves by pull requests, for everybody, and never backwards. */
export function protectionShape(view: View, name: string): Shapes['branch-protection'] {
  const url = protectionUrl(view, name)
  return {
    url,
    required_pull_request_reviews: { url: `${url}/required_pull_request_reviews`, dismiss_stale_reviews: true, require_code_owner_reviews: false, required_approving_review_count: 0, require_last_push_approval: false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  }
}

export function refShape(view: View, ref: string, sha: string, type = 'commit'): Shapes['git-ref'] {
  return { ref, node_id: nodeId('Ref', ref), url: `${repoUrl(view)}/git/${pathUrl(ref)}`, object: { sha, type, url: `${repoUrl(view)}/git/${type}s/${sha}` } }
}
