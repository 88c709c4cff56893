import { idOf, type DeskUser } from '../people.ts'
import { nodeId, repoPage, repoUrl, type Shapes, type View } from '../view.ts'
import { permissionsOf, simpleUser } from './people.ts'

type Repository = Shapes['repository'] & Shapes['minimal-repository']
const made = new WeakMap<View, Repository>()

/** The repository as it stands in pull requests and statuses; the same for all of one answer. */
export function repository(view: View): Repository {
  const known = made.get(view) ?? repositoryShape(view)
  made.set(view, known)
  return known
}

function repositoryShape(view: View): Repository {
  const url = repoUrl(view)
  const page = repoPage(view)
  const fullName = `${view.owner}/${view.name}`
  const open = [...view.state.issues.values()].filter(({ state }) => state === 'open').length
  return {
    id: idOf(`repository:${fullName}`),
    node_id: nodeId('Repository', fullName),
    name: view.name,
    full_name: fullName,
    private: true,
    owner: { ...simpleUser(view, view.owner), type: 'Organization' },
    html_url: page,
    description: null,
    fork: false,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    clone_url: `${page}.git`,
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    default_branch: 'main',
    visibility: 'private',
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 0,
    // GitHub still requires what it has deprecated.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    has_downloads: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    license: null,
    pushed_at: view.state.meta.created,
    created_at: view.state.meta.created,
    updated_at: view.state.meta.created,
  }
}

/** The repository as it stands alone, with what the one who asks may do. */
export function fullRepository(view: View, user: DeskUser): Shapes['full-repository'] {
  const { forks_url, ...shape } = repository(view)
  return {
    ...shape,
    forks_url,
    license: null,
    pushed_at: view.state.meta.created,
    created_at: view.state.meta.created,
    updated_at: view.state.meta.created,
    permissions: permissionsOf(user),
    allow_merge_commit: true,
    allow_squash_merge: false,
    allow_rebase_merge: false,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    network_count: 0,
    subscribers_count: 0,
  } as Shapes['full-repository']
}
