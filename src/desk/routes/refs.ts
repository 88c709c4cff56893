import type { Hono } from 'hono'
import { z } from 'zod'
import { isRefName, listRefs } from '../../io/git-refs.ts'
import { createRef, deleteBranch, updateBranch } from '../branches.ts'
import { ApiError, found, invalid } from '../errors.ts'
import { answer, body, pageFrom, shaText, textAt, writer, type Call, type Env } from '../http.ts'
import { isVisible, visibleRef } from '../lookup.ts'
import { branchRef } from '../pull-heads.ts'
import { isProtected } from '../rules.ts'
import { branchShape, protectionShape, refShape, shortBranch } from '../shapes/branches.ts'

const newRef = z.object({ ref: z.string(), sha: shaText })
const movedRef = z.object({ sha: shaText, force: z.boolean().default(false) })

/** `heads/main` of the path as `refs/heads/main`. */
const refAt = (c: Call): string => `refs/${textAt(c, 'ref')}`

async function refsBelow(c: Call, prefix: string): Promise<[string, string][]> {
  const { objects } = c.var.view
  // A prefix may end within a name, which for-each-ref does not take.
  const folder = prefix.slice(0, prefix.lastIndexOf('/'))
  return [...(await listRefs(objects.directory, [folder]))].filter(([ref]) => ref.startsWith(prefix) && isVisible(ref))
}

/** Refs and branches: where they stand, and moving them as far as rules let anybody. */
export function refs(api: Hono<Env>): void {
  api.get('/git/ref/:ref{.+}', async (c) => answer(c, refShape(c.var.view, refAt(c), found(await visibleRef(c.var.view.objects, refAt(c))))))

  api.get('/git/matching-refs/:ref{.+}', async (c) => answer(c, pageFrom(c, await refsBelow(c, refAt(c))).map(([ref, sha]) => refShape(c.var.view, ref, sha))))

  // Not in GitHub's description any more, but Decap asks for it: one ref, or those that begin so.
  api.get('/git/refs/:ref{.+}', async (c) => {
    const sha = await visibleRef(c.var.view.objects, refAt(c))
    if (sha !== undefined) return answer(c, refShape(c.var.view, refAt(c), sha))
    const below = await refsBelow(c, `${refAt(c)}/`)
    return answer(c, found(below.length > 0 ? below : undefined).map(([ref, at]) => refShape(c.var.view, ref, at)))
  })

  api.post('/git/refs', async (c) => {
    const actor = writer(c)
    const { ref, sha } = await body(c, newRef)
    await c.var.store.change(actor, `Create ${isRefName(ref) ? ref : 'a ref'}`, (draft) => createRef(draft, c.var.view.objects, actor.login, ref, sha))
    return answer(c, refShape(c.var.view, ref, sha), 201)
  })

  api.patch('/git/refs/:ref{.+}', async (c) => {
    const actor = writer(c)
    const { sha, force } = await body(c, movedRef)
    const branch = branchAt(c)
    await c.var.store.change(actor, `Update ${branch}`, (draft) => updateBranch(draft, c.var.view.objects, actor.login, branch, sha, force))
    return answer(c, refShape(c.var.view, branchRef(branch), sha))
  })

  api.delete('/git/refs/:ref{.+}', async (c) => {
    const actor = writer(c)
    const branch = branchAt(c)
    await c.var.store.change(actor, `Delete ${branch}`, (draft) => deleteBranch(draft, c.var.view.objects, actor.login, branch))
    return c.body(null, 204)
  })

  api.get('/branches', async (c) => {
    const { view } = c.var
    const all = [...(await listRefs(view.objects.directory, ['refs/heads']))].map(([ref, sha]) => ({ name: ref.slice('refs/heads/'.length), sha }))
    const wanted = c.req.query('protected')
    const listed = all.filter(({ name }) => wanted === undefined || isProtected(name) === (wanted === 'true'))
    return answer(c, pageFrom(c, listed).map(({ name, sha }) => shortBranch(view, name, sha)))
  })

  // A branch's name may have slashes, escaped or not: what follows it is told apart by its end.
  api.get('/branches/:branch{.+}', async (c) => {
    const { view } = c.var
    const text = textAt(c, 'branch')
    const sha = await branchHead(c, text)
    if (sha !== undefined) return answer(c, branchShape(view, text, found(await view.objects.commit(sha))))
    const name = text.endsWith('/protection') ? text.slice(0, -'/protection'.length) : ''
    found(name === '' ? undefined : await branchHead(c, name))
    if (!isProtected(name)) throw new ApiError(404, 'Branch not protected')
    return answer(c, protectionShape(view, name))
  })
}

const branchHead = (c: Call, branch: string): Promise<string | undefined> => visibleRef(c.var.view.objects, branchRef(branch))

/** The branch that a request moves or deletes; tags stay where they are. */
function branchAt(c: Call): string {
  const ref = refAt(c)
  if (!ref.startsWith('refs/heads/') || !isRefName(ref)) throw invalid('Reference does not exist')
  return ref.slice('refs/heads/'.length)
}
