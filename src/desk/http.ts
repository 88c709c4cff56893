import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { ApiError, found, invalid } from './errors.ts'
import { accessOf, actorOf, type DeskUser } from './people.ts'
import type { MayMerge } from './rules.ts'
import type { Actor, Store } from './store.ts'
import type { View } from './view.ts'

/** What every route has at hand. */
export interface Env {
  Variables: { user: DeskUser; view: View; store: Store; mayMerge: MayMerge }
}
export type Call = Context<Env>

/**
 * Answers with JSON. An answer to GET bears an ETag of its bytes, and a caller who has them is told so (304). Browsers may keep an answer but
 * must ask again: a stale head is how a save is lost.
 */
export function answer(c: Call, value: unknown, status: 200 | 201 | 202 = 200): Response {
  const text = JSON.stringify(value)
  c.header('content-type', 'application/json; charset=utf-8')
  if (status === 200 && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
    const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`
    c.header('etag', etag)
    const had = c.req.header('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    if (had?.some((tag) => tag === '*' || tag === etag.slice(2))) {
      c.header('content-type', undefined)
      return c.body(null, 304)
    }
  }
  return c.body(text, status)
}

/** The one who asks, who may write. Throws 403 otherwise. */
export function writer(c: Call): Actor {
  if (accessOf(c.var.user) === 'read') throw new ApiError(403, 'Resource not accessible by personal access token')
  return actorOf(c.var.user)
}

/** Bodies of requests, in bytes. */
const largestBody = 10 * 1024 * 1024

/** The body of a request as text. Throws 413 as soon as it is known to be too large: by what it says of itself, or when it has gone on too long. */
export async function textOf(c: Call): Promise<string> {
  const tooLarge = () => new ApiError(413, 'The request is too large: at most 10 MB.')
  if (Number(c.req.header('content-length') ?? 0) > largestBody) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > largestBody) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body of a request, checked. Throws 400 for what is not JSON, 422 for what has not the shape. */
export async function body<T>(c: Call, schema: z.ZodType<T>): Promise<T> {
  const text = await textOf(c)
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ApiError(400, 'Body should be a JSON object')
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalid(`Invalid request.\n\n${parsed.error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`).join('\n')}`)
}

/** Text of a request; at most as long as GitHub takes. */
export const shortText = z.string().max(1024)
export const longText = z.string().max(65_536)
export const shaText = z.string().regex(/^[0-9a-f]{40}$/, 'must be a SHA of 40 hexadecimal digits')

/** A whole number of the path; 404 for what is none. */
export const numberAt = (c: Call, name: string): number => Number(found(/^[1-9]\d{0,8}$/.exec(c.req.param(name) ?? '')?.[0]))
/** A part of the path, unescaped; 404 for what cannot be a name or a path of the repository. */
export function textAt(c: Call, name: string): string {
  const text = c.req.param(name) ?? ''
  return found(text.isWellFormed() && !/[\0-\x1f\x7f]/.test(text) ? text : undefined)
}

/** Which page is asked for: GitHub gives thirty unless told, and a hundred at most. */
export function pageOf(c: Call, usual = 30): { readonly page: number; readonly size: number } {
  const number = (name: string, otherwise: number): number => {
    const value = Number(c.req.query(name))
    return Number.isInteger(value) && value > 0 && value < 1e6 ? value : otherwise
  }
  return { page: number('page', 1), size: Math.min(100, number('per_page', usual)) }
}

/** Tells by a Link header where the other pages are; `last` only where it is known. */
function linkPages(c: Call, page: number, more: boolean, last?: number): void {
  const to = (number: number, rel: string): string => {
    const url = new URL(c.req.url)
    url.searchParams.set('page', `${number}`)
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(more ? [to(page + 1, 'next')] : []),
    ...(more && last !== undefined ? [to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ]
  if (links.length > 0) c.header('link', links.join(', '))
}

/** One page of a list that is whole in memory. */
export function pageFrom<T>(c: Call, all: readonly T[], usual?: number): readonly T[] {
  const { page, size } = pageOf(c, usual)
  const last = Math.max(1, Math.ceil(all.length / size))
  linkPages(c, page, page < last, last)
  return all.slice((page - 1) * size, page * size)
}

/** One page of a list that is read from Git; one more than wanted is asked for, to know whether more come. */
export async function pageBy<T>(c: Call, read: (skip: number, most: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const { page, size } = pageOf(c)
  const items = await read((page - 1) * size, size + 1)
  linkPages(c, page, items.length > size)
  return items.slice(0, size)
}
