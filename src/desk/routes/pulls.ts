import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefName, readRef } from '../../io/git-refs.ts'
import type { Draft } from '../draft.ts'
import { found, validationFailed } from '../errors.ts'
import { answer, body, longText, numberAt, pageFrom, shortText, writer, type Call, type Env } from '../http.ts'
import { branchRef, pairs, pullRef, sidesOf } from '../pull-heads.ts'
import { changes, commitShapes, diffEntry } from '../shapes/commits.ts'
import { pullFull, pullSimple } from '../shapes/pulls.ts'
import { isPull, type PullIssue, type State } from '../state.ts'

const newPull = z.object({ title: shortText.min(1), body: longText.nullish(), head: shortText.min(1), base: shortText.min(1), draft: z.boolean().default(false) })
const changedPull = z.object({ title: shortText.min(1).optional(), body: longText.nullish(), state: z.enum(['open', 'closed']).optional(), base: shortText.min(1).optional() })

export const pullIn = (state: State, number: number): PullIssue => {
  const issue = found(state.issues.get(number))
  return found(isPull(issue) ? issue : undefined)
}

/** Answers with a pull request as it is after a change. */
export async function answerPull(c: Call, number: number, status: 200 | 201 = 200): Promise<Response> {
  const view = { ...c.var.view, state: await c.var.store.read() }
  return answer(c, await pullFull(view, pullIn(view.state, number)), status)
}

/** Pull requests: their list, their sides, and what is between them. */
export function pulls(api: Hono<Env>): void {
  api.get('/pulls', async (c) => {
    const { view } = c.var
    const [state = 'open', head, base] = [c.req.query('state'), c.req.query('head'), c.req.query('base')]
    const direction = c.req.query('direction') ?? (c.req.query('sort') === undefined ? 'desc' : 'asc')
    const by = c.req.query('sort') === 'updated' ? 'updated' : 'created'
    const listed = [...view.state.issues.values()]
      .filter(isPull)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => (head === undefined || `${view.owner}:${pull.head}`.toLowerCase() === head.toLowerCase()) && (base === undefined || pull.base === base))
      .sort((one, other) => (one[by] < other[by] ? -1 : one[by] > other[by] ? 1 : one.number - other.number) * (direction === 'asc' ? 1 : -1))
    return answer(c, await Promise.all(pageFrom(c, listed).map((issue) => pullSimple(view, issue))))
  })

  api.get('/pulls/:number', async (c) => answer(c, await pullFull(c.var.view, pullIn(c.var.view.state, numberAt(c, 'number')))))

  api.post('/pulls', async (c) => {
    const actor = writer(c)
    const { view } = c.var
    const asked = await body(c, newPull)
    const head = asked.head.toLowerCase().startsWith(`${view.owner.toLowerCase()}:`) ? asked.head.slice(view.owner.length + 1) : asked.head
    const number = await c.var.store.change(actor, 'Open a pull request', async (draft) => {
      const sha = await checkSides(c, draft, head, asked.base)
      const issue = draft.add({
        title: asked.title, body: asked.body ?? null, state: 'open', user: actor.login, labels: [], assignees: [], created: draft.at, updated: draft.at, comments: [],
        pull: { head, base: asked.base, headSha: sha, draft: asked.draft, reviewers: [], reviews: [], pushes: [{ user: actor.login, sha, at: draft.at }] },
      })
      draft.moves.push({ ref: pullRef(issue.number), from: undefined, to: sha })
      return issue.number
    })
    return answerPull(c, number, 201)
  })

  api.patch('/pulls/:number', async (c) => {
    const actor = writer(c)
    const number = numberAt(c, 'number')
    const asked = await body(c, changedPull)
    await c.var.store.change(actor, `Change pull request ${number}`, async (draft) => {
      const issue = draft.pull(number)
      if (asked.title !== undefined) issue.title = asked.title
      if (asked.body !== undefined) issue.body = asked.body
      if (asked.base !== undefined && issue.state === 'open' && asked.base !== issue.pull.base) {
        await checkSides(c, draft, issue.pull.head, asked.base)
        issue.pull.base = asked.base
      }
      if (asked.state !== undefined) await setPullState(c, draft, issue, asked.state)
      issue.updated = draft.at
    })
    return answerPull(c, number)
  })

  api.get('/pulls/:number/commits', async (c) => {
    const { view } = c.var
    const { head, base } = await sidesOf(view.objects, pullIn(view.state, numberAt(c, 'number')))
    return answer(c, await commitShapes(view, pageFrom(c, await pairs(view.objects).commits(base, head))))
  })

  api.get('/pulls/:number/files', async (c) => {
    const { view } = c.var
    const { head, base } = await sidesOf(view.objects, pullIn(view.state, numberAt(c, 'number')))
    const files = await changes(view.objects, found((await pairs(view.objects).between(base, head)).base), head)
    return answer(c, pageFrom(c, files).map((file) => diffEntry(view, file, head)))
  })
}

/** Closes or reopens a pull request. What is merged stays closed. */
export async function setPullState(c: Call, draft: Draft, issue: PullIssue, state: 'open' | 'closed'): Promise<void> {
  const { objects } = c.var.view
  if (state === issue.state) return
  if (state === 'closed') {
    issue.pull.baseSha = (await sidesOf(objects, issue)).base
    Object.assign(issue, { state, closed: { at: draft.at, by: c.var.user.login } })
    return
  }
  if (issue.pull.merged) throw validationFailed({ resource: 'PullRequest', field: 'state', code: 'invalid', message: 'A merged pull request cannot be reopened.' })
  const sha = await checkSides(c, draft, issue.pull.head, issue.pull.base)
  if (sha !== issue.pull.headSha) draft.moves.push({ ref: pullRef(issue.number), from: await readRef(objects, pullRef(issue.number)), to: sha })
  Object.assign(issue, { state })
  delete issue.closed
  delete issue.pull.baseSha
  issue.pull.headSha = sha
}

/** Where the head stands of a pull request that can be opened. Throws 422 if there is one already, or nothing that it could merge. */
async function checkSides(c: Call, draft: Draft, head: string, base: string): Promise<string> {
  const { objects, owner } = c.var.view
  const at = async (branch: string) => (isRefName(branchRef(branch)) ? readRef(objects, branchRef(branch)) : undefined)
  const [headSha, baseSha] = await Promise.all([at(head), at(base)])
  if (headSha === undefined) throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' })
  if (baseSha === undefined) throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  const custom = (message: string) => validationFailed({ resource: 'PullRequest', code: 'custom', message })
  const twin = [...draft.state.issues.values()].some((issue) => isPull(issue) && issue.state === 'open' && issue.pull.head === head && issue.pull.base === base)
  if (twin) throw custom(`A pull request already exists for ${owner}:${head}.`)
  const { base: ancestor, ahead } = await pairs(objects).between(baseSha, headSha)
  if (ancestor === undefined) throw custom(`The ${head} branch has no history in common with ${base}`)
  if (ahead === 0) throw custom(`No commits between ${base} and ${head}`)
  return headSha
}
