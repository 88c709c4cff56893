import type { Hono } from 'hono'
import { z } from 'zod'
import { ApiError, found, validationFailed } from '../errors.ts'
import { answer, body, numberAt, pageFrom, textAt, writer, type Call, type Env } from '../http.ts'
import { labelShape } from '../shapes/issues.ts'

const name = z.string().min(1).max(50)
/** Labels as callers name them: by name, or as objects that have one. */
export const labelNames = z.array(z.union([name, z.object({ name }).transform((label) => label.name)])).max(100)
const named = z.object({ labels: labelNames.default([]) })
const newLabel = z.object({ name, color: z.string().regex(/^[0-9a-f]{6}$/i).default('ededed'), description: z.string().max(100).nullish() })

/** Labels of the repository, and those of an issue or pull request. */
export function labels(api: Hono<Env>): void {
  api.get('/labels', (c) => answer(c, pageFrom(c, c.var.view.state.meta.labels).map((label) => labelShape(c.var.view, label.name))))

  api.get('/labels/:name', (c) => answer(c, labelShape(c.var.view, found(c.var.view.state.meta.labels.find((label) => label.name === textAt(c, 'name'))).name)))

  api.post('/labels', async (c) => {
    const actor = writer(c)
    const asked = await body(c, newLabel)
    await c.var.store.change(actor, 'Create a label', (draft) => {
      if (draft.state.meta.labels.some((label) => label.name.toLowerCase() === asked.name.toLowerCase())) throw validationFailed({ resource: 'Label', field: 'name', code: 'already_exists' })
      draft.meta.labels.push({ name: asked.name, color: asked.color.toLowerCase(), description: asked.description ?? null })
      return Promise.resolve()
    })
    return answer(c, labelShape({ ...c.var.view, state: await c.var.store.read() }, asked.name), 201)
  })

  const listed = async (c: Call, names: readonly string[]): Promise<Response> => {
    const view = { ...c.var.view, state: await c.var.store.read() }
    return answer(c, names.map((label) => labelShape(view, label)))
  }
  const change = async (c: Call, next: (now: readonly string[]) => readonly string[]): Promise<Response> => {
    const actor = writer(c)
    const names = await c.var.store.change(actor, `Label issue ${numberAt(c, 'number')}`, (draft) => {
      const issue = draft.issue(numberAt(c, 'number'))
      draft.label(issue, next(issue.labels))
      return Promise.resolve(issue.labels)
    })
    return listed(c, names)
  }

  api.get('/issues/:number{[0-9]+}/labels', (c) => listed(c, pageFrom(c, found(c.var.view.state.issues.get(numberAt(c, 'number'))).labels)))

  api.post('/issues/:number{[0-9]+}/labels', async (c) => {
    const asked = await body(c, named)
    return change(c, (now) => [...now, ...asked.labels])
  })

  api.put('/issues/:number{[0-9]+}/labels', async (c) => {
    const asked = await body(c, named)
    return change(c, () => asked.labels)
  })

  api.delete('/issues/:number{[0-9]+}/labels/:name', (c) => {
    const gone = textAt(c, 'name')
    return change(c, (now) => {
      if (!now.includes(gone)) throw new ApiError(404, 'Label does not exist')
      return now.filter((label) => label !== gone)
    })
  })

  api.delete('/issues/:number{[0-9]+}/labels', async (c) => {
    await change(c, () => [])
    return c.body(null, 204)
  })
}
