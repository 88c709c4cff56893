import type { Hono } from 'hono'
import { z } from 'zod'
import { Unwritable } from '../../io/git-formats.ts'
import { emptyTree, kindOf } from '../../io/git-objects.ts'
import { found, invalid } from '../errors.ts'
import { answer, body, longText, shaText, shortText, textAt, writer, type Call, type Env } from '../http.ts'
import { shaOf } from '../lookup.ts'
import { gitCommit, treeShape } from '../shapes/commits.ts'
import { changedTree, isPath, type TreeChange } from '../trees.ts'
import { nodeId, repoUrl } from '../view.ts'

const blobBody = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') })
const treeBody = z.object({
  base_tree: z.string().optional(),
  tree: z.array(z.object({ path: z.string(), mode: z.string().default('100644'), type: z.string().optional(), sha: z.string().nullish(), content: z.string().optional() })).max(5000),
})
const person = z.object({ name: shortText.min(1), email: shortText.min(1), date: z.iso.datetime({ offset: true }).optional() })
const commitBody = z.object({ message: longText, tree: shaText, parents: z.array(shaText).max(100).default([]), author: person.optional(), committer: person.optional() })

/** Blobs, trees and commits: what Git itself keeps, by sha. */
export function gitData(api: Hono<Env>): void {
  api.post('/git/blobs', async (c) => {
    writer(c)
    const { content, encoding } = await body(c, blobBody)
    if (encoding === 'base64' && /[^A-Za-z0-9+/=\s]/.test(content)) throw invalid('Problems parsing JSON: content is not valid Base64')
    const sha = await c.var.view.objects.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
    return answer(c, { sha, url: `${repoUrl(c.var.view)}/git/blobs/${sha}` }, 201)
  })

  api.get('/git/blobs/:sha', async (c) => {
    const sha = textAt(c, 'sha')
    const bytes = found(await c.var.view.objects.blob(sha))
    if (wantsRaw(c)) return raw(c, bytes)
    return answer(c, { sha, node_id: nodeId('Blob', sha), size: bytes.length, url: `${repoUrl(c.var.view)}/git/blobs/${sha}`, content: bytes.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' })
  })

  // GitHub takes `<branch or sha>:<path>` here as Git does; Decap lists its folders by that.
  api.get('/git/trees/:sha{.+}', async (c) => {
    const { objects } = c.var.view
    const [word = '', ...path] = textAt(c, 'sha').split(':')
    const entry = found(await objects.entryAt(found(await shaOf(objects, word)), path.join(':')))
    if (entry.mode !== '040000' || !(await objects.tree(entry.sha))) found(undefined)
    return answer(c, await treeShape(c.var.view, entry.sha, Boolean(c.req.query('recursive'))))
  })

  api.post('/git/trees', async (c) => {
    writer(c)
    const { objects } = c.var.view
    const { base_tree: base, tree } = await body(c, treeBody)
    const root = base === undefined ? emptyTree : (await objects.entryAt(base, ''))?.sha
    if (root === undefined || !(await objects.tree(root))) throw invalid('base_tree is not a valid tree or commit')
    const changes: TreeChange[] = []
    for (const { path, mode, sha, content } of tree) {
      if (!isPath(path)) throw invalid('tree.path contains a malformed path component')
      // Links and submodules lead out of the repository, and no document needs them.
      if (!['100644', '100755', '040000'].includes(mode)) throw invalid(`tree.mode ${JSON.stringify(mode)} is not supported: must be one of 100644, 100755, 040000`)
      if (sha === undefined && content === undefined) throw invalid('Must supply either tree.sha or tree.content')
      if (typeof sha === 'string' && (await objects.info(sha))?.type !== kindOf(mode)) throw invalid(`tree.sha ${JSON.stringify(sha)} is not a valid ${kindOf(mode)}`)
      changes.push({ path, mode, sha: sha ?? (sha === null ? null : await objects.writeBlob(content ?? '')) })
    }
    return answer(c, await treeShape(c.var.view, await changedTree(objects, root, changes), false), 201)
  })

  api.get('/git/commits/:sha', async (c) => answer(c, gitCommit(c.var.view, found(await c.var.view.objects.commit(textAt(c, 'sha'))))))

  api.post('/git/commits', async (c) => {
    const actor = writer(c)
    const { objects } = c.var.view
    const { message, tree, parents, author, committer } = await body(c, commitBody)
    if ((await objects.info(tree))?.type !== 'tree') throw invalid('Tree SHA does not exist')
    for (const parent of parents) if (!(await objects.commit(parent))) throw invalid('Parent SHA does not exist or is not a commit object')
    const date = c.var.store.moment()
    const by = { name: actor.name, email: actor.email, date, ...author }
    const sha = await writeCommit(c, { tree, parents, message, author: by, committer: { ...by, ...committer } })
    return answer(c, gitCommit(c.var.view, found(await objects.commit(sha))), 201)
  })
}

type NewCommit = Parameters<Env['Variables']['view']['objects']['writeCommit']>[0]
interface Person { readonly name: string; readonly email: string; readonly date?: string | undefined }

/** Writes a commit that a caller describes. Throws 422 where git refuses its message, its people or its dates. */
export async function writeCommit(c: Call, { author, committer, ...rest }: Omit<NewCommit, 'author' | 'committer'> & { readonly author: Person; readonly committer: Person }): Promise<string> {
  const moment = c.var.store.moment()
  const dated = (who: Person) => ({ ...who, date: who.date ?? moment })
  try {
    return await c.var.view.objects.writeCommit({ ...rest, author: dated(author), committer: dated(committer) })
  } catch (error) {
    throw error instanceof Unwritable ? invalid(`Invalid request.\n\n${error.message}`) : error
  }
}

export const wantsRaw = (c: Call): boolean => /application\/vnd\.github\.(?:v3\.)?raw\b/.test(c.req.header('accept') ?? '')

/** The bytes themselves; never as something that a browser would show or run. */
export function raw(c: Call, bytes: Buffer): Response {
  c.header('content-type', 'application/octet-stream')
  c.header('content-disposition', 'attachment')
  return c.body(new Uint8Array(bytes))
}
