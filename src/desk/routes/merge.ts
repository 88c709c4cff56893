import type { Hono } from 'hono'
import { z } from 'zod'
import { isAncestor, type Merged } from '../../io/git-history.ts'
import { isRefName, readRef } from '../../io/git-refs.ts'
import { moveBranch } from '../branches.ts'
import type { Draft } from '../draft.ts'
import { ApiError, found, invalid } from '../errors.ts'
import { answer, body, longText, numberAt, shaText, shortText, writer, type Call, type Env } from '../http.ts'
import { commitOf, shaOf } from '../lookup.ts'
import { branchRef, pairs } from '../pull-heads.ts'
import { checkMove } from '../rules.ts'
import { commitShape } from '../shapes/commits.ts'
import type { PullIssue } from '../state.ts'
import type { Actor } from '../store.ts'
import { repoUrl } from '../view.ts'
import { pullIn } from './pulls.ts'
import { writeCommit } from './git-data.ts'

const mergeBody = z.object({ commit_title: shortText.optional(), commit_message: longText.optional(), sha: shaText.optional(), merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge') })
const branchMerge = z.object({ base: shortText.min(1), head: shortText.min(1), commit_message: longText.optional() })

/** Merging: pull requests into main, and branches into each other. A conflict is told with its files, and changes nothing. */
export function merges(api: Hono<Env>): void {
  api.get('/pulls/:number/merge', (c) => {
    found(pullIn(c.var.view.state, numberAt(c, 'number')).pull.merged)
    return c.body(null, 204)
  })

  api.put('/pulls/:number/merge', async (c) => {
    const actor = writer(c)
    const number = numberAt(c, 'number')
    const asked = await body(c, mergeBody)
    if (asked.merge_method !== 'merge') throw new ApiError(405, `${asked.merge_method === 'squash' ? 'Squash' : 'Rebase'} merges are not allowed on this repository.`)
    const sha = await c.var.store.change(actor, `Merge pull request ${number}`, (draft) => mergePull(c, draft, actor, draft.pull(number), asked))
    return answer(c, { sha, merged: true, message: 'Pull Request successfully merged' })
  })

  api.put('/pulls/:number/update-branch', async (c) => {
    const actor = writer(c)
    const number = numberAt(c, 'number')
    const asked = await body(c, z.object({ expected_head_sha: shaText.optional() }))
    await c.var.store.change(actor, `Update the branch of pull request ${number}`, async (draft) => {
      const { pull, state } = draft.pull(number)
      if (state === 'closed') throw invalid('Pull request is closed')
      if (asked.expected_head_sha !== undefined && asked.expected_head_sha !== pull.headSha) throw invalid('expected head sha didn’t match current head ref.')
      const merged = await mergeInto(c, draft, actor, pull.head, pull.base, `Merge branch '${pull.base}' into ${pull.head}`)
      if (merged === undefined) throw invalid('There are no new commits on the base branch.')
    })
    return answer(c, { message: 'Updating pull request branch.', url: `${repoUrl(c.var.view)}/pulls/${number}` }, 202)
  })

  api.post('/merges', async (c) => {
    const actor = writer(c)
    const { base, head, commit_message: message } = await body(c, branchMerge)
    const sha = await c.var.store.change(actor, 'Merge a branch', (draft) => mergeInto(c, draft, actor, base, head, message ?? `Merge ${head} into ${base}`))
    if (sha === undefined) return c.body(null, 204)
    return answer(c, commitShape(c.var.view, found(await c.var.view.objects.commit(sha))), 201)
  })
}

/** Merges a pull request if its head is the one that the caller has seen, its sides agree, and the rule allows. Gives the merge commit. */
async function mergePull(c: Call, draft: Draft, actor: Actor, issue: PullIssue, asked: z.infer<typeof mergeBody>): Promise<string> {
  const { objects, owner } = c.var.view
  const { pull, number } = issue
  if (issue.state === 'closed' || pull.draft) throw new ApiError(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable')
  const [head, base] = await Promise.all([readRef(objects, branchRef(pull.head)), readRef(objects, branchRef(pull.base))])
  if (head === undefined || base === undefined) throw new ApiError(405, 'Pull Request is not mergeable')
  if (asked.sha !== undefined && asked.sha !== head) throw new ApiError(409, 'Head branch was modified. Review and try the merge again.')
  const tree = treeOf(await pairs(objects).merged(base, head))
  const verdict = await c.var.mayMerge({
    number, title: issue.title, body: issue.body, labels: issue.labels, head: { ref: pull.head, sha: head }, base: { ref: pull.base, sha: base },
    tree, author: issue.user, merger: c.var.user, reviews: pull.reviews, pushes: pull.pushes, people: c.var.view.people, objects,
  })
  if (!verdict.allowed) throw new ApiError(405, verdict.reason)
  const message = `${asked.commit_title ?? `Merge pull request #${number} from ${owner}/${pull.head}`}\n\n${asked.commit_message ?? issue.title}\n`
  const sha = await writeCommit(c, { tree, parents: [base, head], message, author: actor, committer: actor })
  await moveBranch(draft, objects, actor.login, pull.base, base, sha)
  const merged = { at: draft.at, by: actor.login, commit: sha }
  const mark = (one: PullIssue, headSha: string): void => {
    Object.assign(one, { state: 'closed', closed: { at: draft.at, by: actor.login }, updated: draft.at })
    Object.assign(one.pull, { merged, headSha, baseSha: base })
  }
  mark(issue, head)
  // As on GitHub, what has come to the base with this is merged too: the drafts of a hearing.
  const arrived = new Set(await pairs(objects).commits(base, head))
  for (const other of draft.openPulls((one) => one.number !== number && one.pull.base === pull.base && arrived.has(one.pull.headSha))) mark(other, other.pull.headSha)
  return sha
}

/** Merges one side into a branch by a merge commit; nothing if the branch has it all. The branch must be one that may move by hand. */
async function mergeInto(c: Call, draft: Draft, actor: Actor, branch: string, side: string, message: string): Promise<string | undefined> {
  const { objects } = c.var.view
  const ours = found(isRefName(branchRef(branch)) ? await readRef(objects, branchRef(branch)) : undefined)
  checkMove(branch, { forward: true, force: false })
  const { sha: theirs } = await commitOf(objects, found(await shaOf(objects, side)))
  if (await isAncestor(objects.directory, theirs, ours)) return undefined
  const tree = treeOf(await pairs(objects).merged(ours, theirs))
  const sha = await writeCommit(c, { tree, parents: [ours, theirs], message, author: actor, committer: actor })
  await moveBranch(draft, objects, actor.login, branch, ours, sha)
  return sha
}

function treeOf(merged: Merged): string {
  if ('tree' in merged) return merged.tree
  throw new ApiError(409, `Merge conflict in ${merged.conflicts.slice(0, 20).join(', ')}`)
}
