import { changedFiles, type FileChange } from '../../io/git-history.ts'
import { emptyTree, kindOf, Recent, type CommitData, type GitObjects, type TreeEntry } from '../../io/git-objects.ts'
import { found } from '../errors.ts'
import { nodeId, pathUrl, repoPage, repoUrl, type Shapes, type View } from '../view.ts'
import { simpleUser } from './people.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** A commit as `GET …/git/commits/{sha}` tells it. */
export function gitCommit(view: View, { sha, tree, parents, author, committer, message }: CommitData): Shapes['git-commit'] {
  const url = repoUrl(view)
  const page = repoPage(view)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    author: { ...author },
    committer: { ...committer },
    tree: { sha: tree, url: `${url}/git/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({ sha: parent, url: `${url}/git/commits/${parent}`, html_url: `${page}/commit/${parent}` })),
    verification: unsigned,
  }
}

/** A commit as `GET …/commits` tells it; its people are users where their address is one's. */
export function commitShape(view: View, data: CommitData): Shapes['commit'] {
  const url = repoUrl(view)
  const page = repoPage(view)
  const userOf = (email: string) => {
    const user = view.people.withEmail(email)
    return user ? simpleUser(view, user.login) : null
  }
  const { sha, tree, parents, author, committer, message } = data
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: { ...author },
      committer: { ...committer },
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      comment_count: 0,
      verification: unsigned,
    },
    author: userOf(author.email),
    committer: userOf(committer.email),
    parents: parents.map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: `${page}/commit/${parent}` })),
  }
}

/** Commits by sha, as lists tell them. */
export const commitShapes = (view: View, shas: readonly string[]): Promise<Shapes['commit'][]> =>
  Promise.all(shas.map(async (sha) => commitShape(view, found(await view.objects.commit(sha)))))

/** A commit with what it changed against its first parent. */
export async function commitWithFiles(view: View, data: CommitData): Promise<Shapes['commit']> {
  const files = await changes(view.objects, data.parents[0] ?? emptyTree, data.sha)
  return { ...commitShape(view, data), stats: countOf(files), files: files.map((file) => diffEntry(view, file, data.sha)) }
}

const known = new WeakMap<GitObjects, Recent<readonly FileChange[]>>()

/** The files that differ between two trees or commits; remembered, since a listing asks for the same ones again and again. */
export function changes(objects: GitObjects, from: string, to: string): Promise<readonly FileChange[]> {
  const recent = known.get(objects) ?? new Recent<readonly FileChange[]>(500)
  known.set(objects, recent)
  return recent.of(`${from} ${to}`, () => changedFiles(objects.directory, from, to))
}

export function countOf(files: readonly FileChange[]): { additions: number; deletions: number; total: number } {
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return { additions, deletions, total: additions + deletions }
}

/** A changed file; `head` is the commit that has it. */
export function diffEntry(view: View, { path, previous, status, sha, additions, deletions, patch }: FileChange, head: string): Shapes['diff-entry'] {
  const url = repoUrl(view)
  const page = repoPage(view)
  return {
    sha: sha ?? null,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${head}/${pathUrl(path)}`,
    raw_url: `${page}/raw/${head}/${pathUrl(path)}`,
    contents_url: `${url}/contents/${pathUrl(path)}?ref=${head}`,
    ...(patch === undefined ? {} : { patch }),
    ...(previous === undefined ? {} : { previous_filename: previous }),
  }
}

/** A tree, whole or one level deep. */
export async function treeShape(view: View, sha: string, recursive: boolean): Promise<Shapes['git-tree']> {
  const url = repoUrl(view)
  const entries: (TreeEntry & { path: string })[] = []
  if (recursive) for await (const entry of view.objects.walk(sha)) entries.push(entry)
  else for (const entry of found(await view.objects.tree(sha))) entries.push({ ...entry, path: entry.name })
  const tree = entries.map(async ({ path, mode, sha: object }) => {
    const type = kindOf(mode)
    const size = type === 'blob' ? (await view.objects.info(object))?.size : undefined
    return { path, mode, type, sha: object, ...(size === undefined ? {} : { size }), ...(type === 'commit' ? {} : { url: `${url}/git/${type}s/${object}` }) }
  })
  return { sha, url: `${url}/git/trees/${sha}`, tree: await Promise.all(tree), truncated: false }
}
