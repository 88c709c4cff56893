import type { Hono } from 'hono'
import { z } from 'zod'
import { validationFailed } from '../errors.ts'
import { answer, body, textAt, writer, type Env } from '../http.ts'
import { statusShape } from '../shapes/statuses.ts'
import type { StatusRecord } from '../state.ts'

const newStatus = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().min(1).max(255).default('default'),
  description: z.string().max(140).nullish(),
  target_url: z.url({ protocol: /^https?$/ }).max(2048).nullish(),
})

/** What machines say of a commit. GitHub keeps a thousand of them a commit and context. */
export function statuses(api: Hono<Env>): void {
  api.post('/statuses/:sha', async (c) => {
    const actor = writer(c)
    const sha = textAt(c, 'sha')
    const { state, context, description, target_url: target } = await body(c, newStatus)
    if (!(await c.var.view.objects.commit(sha))) throw validationFailed({ resource: 'Status', code: 'custom', message: `No commit found for SHA: ${sha}` })
    const status = await c.var.store.change(actor, `Set a status of ${sha}`, (draft) => {
      const all = draft.statuses(sha)
      if (all.length >= 1000) throw validationFailed({ resource: 'Status', code: 'custom', message: 'This SHA and context has reached the maximum number of statuses.' })
      const added: StatusRecord = { id: draft.nextId(), state, context, description: description ?? null, target: target ?? null, user: actor.login, created: draft.at }
      all.push(added)
      return Promise.resolve(added)
    })
    return answer(c, statusShape(c.var.view, sha, status), 201)
  })
}
