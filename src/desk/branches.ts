import { isAncestor } from '../io/git-history.ts'
import type { GitObjects } from '../io/git-objects.ts'
import { isRefName, listRefs, readRef } from '../io/git-refs.ts'
import type { Draft } from './draft.ts'
import { invalid } from './errors.ts'
import { branchRef, pullRef } from './pull-heads.ts'
import { checkDelete, checkMove } from './rules.ts'

/** Lets a branch stand at another commit, and the pull requests from it follow. Rules have been asked. */
export async function moveBranch(draft: Draft, objects: GitObjects, login: string, branch: string, from: string | undefined, to: string): Promise<void> {
  draft.moves.push({ ref: branchRef(branch), from, to })
  for (const issue of draft.openPulls(({ pull }) => pull.head === branch)) {
    draft.moves.push({ ref: pullRef(issue.number), from: await readRef(objects, pullRef(issue.number)), to })
    issue.pull.headSha = to
    issue.pull.pushes.push({ user: login, sha: to, at: draft.at })
    issue.updated = draft.at
  }
}

/** Makes a branch or a tag. Throws 422, in the words that clients know, if it cannot be. */
export async function createRef(draft: Draft, objects: GitObjects, login: string, ref: string, sha: string): Promise<void> {
  const [, , name = ''] = ref.split('/')
  if (!isRefName(ref) || !/^refs\/(?:heads|tags)\//.test(ref) || name === 'refs' || /^[0-9a-f]{40}$/.test(name)) throw invalid(`Reference name '${ref}' is not valid: it must be refs/heads/<name> or refs/tags/<name>.`)
  if (!(await objects.commit(sha))) throw invalid('Object does not exist')
  if ((await readRef(objects, ref)) !== undefined) throw invalid('Reference already exists')
  // A branch `a` and a branch `a/b` cannot both be.
  const parents = ref.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')).slice(2, -1)
  if ((await listRefs(objects.directory, [ref])).size > 0 || (await Promise.all(parents.map((parent) => readRef(objects, parent)))).some(Boolean)) throw invalid('Reference update failed')
  if (ref.startsWith('refs/heads/')) await moveBranch(draft, objects, login, ref.slice('refs/heads/'.length), undefined, sha)
  else draft.moves.push({ ref, from: undefined, to: sha })
}

/** Moves a branch by hand. Throws 422 if rules or its history forbid it, and when it is not there. */
export async function updateBranch(draft: Draft, objects: GitObjects, login: string, branch: string, sha: string, force: boolean): Promise<void> {
  const from = await readRef(objects, branchRef(branch))
  if (from === undefined) throw invalid('Reference does not exist')
  const data = await objects.commit(sha)
  if (!data) throw invalid('Object does not exist')
  const forward = data.parents.includes(from) || (await isAncestor(objects.directory, from, sha))
  checkMove(branch, { forward, force })
  if (from !== sha) await moveBranch(draft, objects, login, branch, from, sha)
}

/** Deletes a branch; pull requests from it or to it are closed, and their heads kept. */
export async function deleteBranch(draft: Draft, objects: GitObjects, login: string, branch: string): Promise<void> {
  checkDelete(branch)
  const from = await readRef(objects, branchRef(branch))
  if (from === undefined) throw invalid('Reference does not exist')
  draft.moves.push({ ref: branchRef(branch), from, to: undefined })
  for (const issue of draft.openPulls(({ pull }) => pull.head === branch || pull.base === branch)) {
    const base = await readRef(objects, branchRef(issue.pull.base))
    Object.assign(issue, { state: 'closed', closed: { at: draft.at, by: login }, updated: draft.at })
    issue.pull.baseSha = base ?? from
  }
}
