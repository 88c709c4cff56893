import type { Hono } from 'hono'
import { z } from 'zod'
import { readRef } from '../../io/git-refs.ts'
import { moveBranch } from '../branches.ts'
import { ApiError, found, invalid } from '../errors.ts'
import { answer, body, longText, shaText, shortText, textAt, writer, type Call, type Env } from '../http.ts'
import { commitOf } from '../lookup.ts'
import { branchRef } from '../pull-heads.ts'
import { isProtected, mainBranch } from '../rules.ts'
import { gitCommit } from '../shapes/commits.ts'
import { directoryShape, fileShape, savedFile } from '../shapes/contents.ts'
import { changedTree, isPath } from '../trees.ts'
import { raw, wantsRaw, writeCommit } from './git-data.ts'

const person = z.object({ name: shortText.min(1), email: shortText.min(1), date: z.iso.datetime({ offset: true }).optional() })
const deletion = z.object({ message: longText.min(1), sha: shaText.optional(), branch: shortText.default(mainBranch), author: person.optional(), committer: person.optional() })
const writing = deletion.extend({ content: z.string().regex(/^[A-Za-z0-9+/=\s]*$/, 'content is not valid Base64') })

/** Files by path: reading them at any commit, and saving one as a commit on a branch. */
export function contents(api: Hono<Env>): void {
  const read = async (c: Call): Promise<Response> => {
    const { view } = c.var
    const path = (c.req.param('path') === undefined ? '' : textAt(c, 'path')).replace(/^\/+|\/+$/g, '')
    const ref = c.req.query('ref') ?? mainBranch
    const { sha } = await commitOf(view.objects, ref)
    const entry = found(path === '' || isPath(path) ? await view.objects.entryAt(sha, path) : undefined)
    if (entry.mode === '040000') return answer(c, await directoryShape(view, path, ref, entry))
    const shape = await fileShape(view, path, ref, entry)
    return wantsRaw(c) ? raw(c, found(await view.objects.blob(entry.sha))) : answer(c, shape)
  }
  api.get('/contents', read)
  api.get('/contents/:path{.*}', read)

  api.put('/contents/:path{.+}', async (c) => {
    const asked = await body(c, writing)
    const blob = await c.var.view.objects.writeBlob(Buffer.from(asked.content, 'base64'))
    const { commit, created } = await save(c, asked, blob)
    const entry = found(await c.var.view.objects.entryAt(commit, textAt(c, 'path')))
    const content = await savedFile(c.var.view, textAt(c, 'path'), asked.branch, entry)
    return answer(c, { content, commit: gitCommit(c.var.view, found(await c.var.view.objects.commit(commit))) }, created ? 201 : 200)
  })

  api.delete('/contents/:path{.+}', async (c) => {
    const asked = await body(c, deletion)
    const { commit } = await save(c, asked, null)
    return answer(c, { content: null, commit: gitCommit(c.var.view, found(await c.var.view.objects.commit(commit))) })
  })
}

/** Commits one file to a branch, if it is still the one that the caller has seen (`sha`). */
async function save(c: Call, asked: z.infer<typeof deletion>, blob: string | null): Promise<{ readonly commit: string; readonly created: boolean }> {
  const actor = writer(c)
  const { objects } = c.var.view
  const path = textAt(c, 'path')
  if (!isPath(path)) throw invalid('path contains a malformed path component')
  if (isProtected(asked.branch)) throw new ApiError(409, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
  return c.var.store.change(actor, `Save a file on ${JSON.stringify(asked.branch)}`, async (draft) => {
    const { sha: head, tree } = await commitOf(objects, `refs/heads/${asked.branch}`)
    const existing = await objects.entryAt(head, path)
    if (existing?.mode === '040000') throw invalid(`${path} is a directory`)
    if (!existing && blob === null) found(undefined)
    if (existing && asked.sha === undefined) throw invalid('Invalid request.\n\n"sha" wasn\'t supplied.')
    if (asked.sha !== undefined && existing?.sha !== asked.sha) throw new ApiError(409, `${path} does not match ${asked.sha}`)
    const by = { name: actor.name, email: actor.email, date: draft.at, ...asked.author }
    const changed = await changedTree(objects, tree, [{ path, mode: existing?.mode ?? '100644', sha: blob }])
    const commit = await writeCommit(c, { tree: changed, parents: [head], message: asked.message, author: by, committer: { ...by, ...asked.committer } })
    await moveBranch(draft, objects, actor.login, asked.branch, await readRef(objects, branchRef(asked.branch)), commit)
    return { commit, created: existing === undefined }
  })
}
