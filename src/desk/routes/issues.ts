import type { Hono } from 'hono'
import { z } from 'zod'
import { found, notFound, validationFailed } from '../errors.ts'
import { answer, body, longText, numberAt, pageFrom, shortText, writer, type Call, type Env } from '../http.ts'
import { commentShape, issueShape } from '../shapes/issues.ts'
import { isPull, type CommentRecord, type IssueRecord, type State } from '../state.ts'
import type { View } from '../view.ts'
import { labelNames } from './labels.ts'
import { setPullState } from './pulls.ts'

const newIssue = z.object({ title: shortText.min(1), body: longText.nullish(), labels: labelNames.default([]), assignees: z.array(shortText).max(10).default([]) })
const changedIssue = z.object({
  title: shortText.min(1).optional(), body: longText.nullish(), state: z.enum(['open', 'closed']).optional(), labels: labelNames.optional(),
  state_reason: z.enum(['completed', 'not_planned', 'reopened', 'duplicate']).nullish(), assignees: z.array(shortText).max(10).optional(),
})
const commentBody = z.object({ body: longText.min(1) })

const issueAt = (c: Call): IssueRecord => found(c.var.view.state.issues.get(numberAt(c, 'number')))

/** Those of some logins who are users. Throws 422 for others. */
function assigneesOf({ people }: View, logins: readonly string[]): string[] {
  return logins.map((login) => {
    const user = people.find(login)
    if (!user) throw validationFailed({ resource: 'Issue', field: 'assignees', code: 'invalid' })
    return user.login
  })
}

/** A comment with the issue that it stands under. Throws 404 where there is none. */
function commentIn(issues: Iterable<IssueRecord>, id: number): { readonly issue: IssueRecord; readonly comment: CommentRecord } {
  for (const issue of issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id)
    if (comment) return { issue, comment }
  }
  throw notFound()
}

/** Issues, which pull requests are too, and what is said under them. */
export function issues(api: Hono<Env>): void {
  const after = async (c: Call): Promise<View & { readonly state: State }> => ({ ...c.var.view, state: await c.var.store.read() })

  api.get('/issues', (c) => {
    const { view } = c.var
    const [state = 'open', labels = '', creator, since] = [c.req.query('state'), c.req.query('labels'), c.req.query('creator'), c.req.query('since')]
    const wanted = labels.split(',').filter(Boolean)
    const listed = [...view.state.issues.values()]
      .filter((issue) => (state === 'all' || issue.state === state) && wanted.every((name) => issue.labels.includes(name)))
      .filter((issue) => (creator === undefined || issue.user === creator) && (since === undefined || issue.updated >= since))
      .sort((one, other) => other.number - one.number)
    if (c.req.query('direction') === 'asc') listed.reverse()
    return answer(c, pageFrom(c, listed).map((issue) => issueShape(view, issue)))
  })

  api.post('/issues', async (c) => {
    const actor = writer(c)
    const asked = await body(c, newIssue)
    const assignees = assigneesOf(c.var.view, asked.assignees)
    const issue = await c.var.store.change(actor, 'Open an issue', (draft) => {
      const added = draft.add({ title: asked.title, body: asked.body ?? null, state: 'open', user: actor.login, labels: [], assignees, created: draft.at, updated: draft.at, comments: [] })
      draft.label(added, asked.labels)
      return Promise.resolve(added)
    })
    return answer(c, issueShape(await after(c), issue), 201)
  })

  api.get('/issues/:number{[0-9]+}', (c) => answer(c, issueShape(c.var.view, issueAt(c))))

  api.patch('/issues/:number{[0-9]+}', async (c) => {
    const actor = writer(c)
    const asked = await body(c, changedIssue)
    const issue = await c.var.store.change(actor, `Change issue ${numberAt(c, 'number')}`, async (draft) => {
      const changed = draft.issue(numberAt(c, 'number'))
      if (asked.title !== undefined) changed.title = asked.title
      if (asked.body !== undefined) changed.body = asked.body
      if (asked.assignees !== undefined) changed.assignees = assigneesOf(c.var.view, asked.assignees)
      if (asked.labels !== undefined) draft.label(changed, asked.labels)
      if (asked.state !== undefined && asked.state !== changed.state) {
        if (isPull(changed)) await setPullState(c, draft, changed, asked.state)
        else if (asked.state === 'open') {
          Object.assign(changed, { state: 'open', reason: 'reopened' })
          delete changed.closed
        } else Object.assign(changed, { state: 'closed', reason: asked.state_reason === 'not_planned' ? 'not_planned' : 'completed', closed: { at: draft.at, by: actor.login } })
      }
      changed.updated = draft.at
      return changed
    })
    return answer(c, issueShape(await after(c), issue))
  })

  api.get('/issues/:number{[0-9]+}/comments', (c) => {
    const issue = issueAt(c)
    const since = c.req.query('since')
    return answer(c, pageFrom(c, issue.comments.filter(({ updated }) => since === undefined || updated >= since)).map((comment) => commentShape(c.var.view, issue, comment)))
  })

  api.post('/issues/:number{[0-9]+}/comments', async (c) => {
    const actor = writer(c)
    const asked = await body(c, commentBody)
    const { issue, comment } = await c.var.store.change(actor, `Comment on issue ${numberAt(c, 'number')}`, (draft) => {
      const changed = draft.issue(numberAt(c, 'number'))
      const added = { id: draft.nextId(), user: actor.login, body: asked.body, created: draft.at, updated: draft.at }
      changed.comments.push(added)
      changed.updated = draft.at
      return Promise.resolve({ issue: changed, comment: added })
    })
    return answer(c, commentShape(c.var.view, issue, comment), 201)
  })

  api.get('/issues/comments/:id', (c) => {
    const { issue, comment } = commentIn(c.var.view.state.issues.values(), numberAt(c, 'id'))
    return answer(c, commentShape(c.var.view, issue, comment))
  })

  api.patch('/issues/comments/:id', async (c) => {
    const actor = writer(c)
    const asked = await body(c, commentBody)
    const { issue, comment } = await c.var.store.change(actor, `Change comment ${numberAt(c, 'id')}`, (draft) => {
      const changed = draft.issue(commentIn(draft.state.issues.values(), numberAt(c, 'id')).issue.number)
      const { comment: edited } = commentIn([changed], numberAt(c, 'id'))
      Object.assign(edited, { body: asked.body, updated: draft.at })
      changed.updated = draft.at
      return Promise.resolve({ issue: changed, comment: edited })
    })
    return answer(c, commentShape(c.var.view, issue, comment))
  })

  api.delete('/issues/comments/:id', async (c) => {
    const actor = writer(c)
    await c.var.store.change(actor, `Delete comment ${numberAt(c, 'id')}`, (draft) => {
      const changed = draft.issue(commentIn(draft.state.issues.values(), numberAt(c, 'id')).issue.number)
      changed.comments = changed.comments.filter(({ id }) => id !== numberAt(c, 'id'))
      changed.updated = draft.at
      return Promise.resolve()
    })
    return c.body(null, 204)
  })
}
