import type { Reason } from '../../domain/hearings/reasons.ts'
import { blocks } from '../../domain/hearings/reasons.ts'

/** A call to GitHub's REST API, as octokit's `request` makes it: a route with `{names}`, and what they stand for. Rejects with a `status`. */
export type Call = (route: string, parameters?: Record<string, unknown>) => Promise<{ readonly status: number; readonly data: unknown }>

/** A repository on a forge: GitHub, GitHub Enterprise Server, or the desk. */
export interface Forge {
  readonly call: Call
  readonly owner: string
  readonly repo: string
  /** The branch that is in force. */
  readonly main: string
}

/** A call about the repository: the route goes on after `/repos/{owner}/{repo}`. */
export async function ask<T>({ call, owner, repo }: Forge, method: string, path: string, parameters: Record<string, unknown> = {}): Promise<T> {
  return (await call(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...parameters })).data as T
}

export const statusOf = (error: unknown): number | undefined => (error as { status?: number } | undefined)?.status

/** What is asked for, or nothing where there is none. */
export async function askIfThere<T>(forge: Forge, method: string, path: string, parameters: Record<string, unknown> = {}): Promise<T | undefined> {
  try {
    return await ask<T>(forge, method, path, parameters)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** Every page of a list. */
export async function askAll<T>(forge: Forge, path: string, parameters: Record<string, unknown> = {}): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const some = await ask<T[]>(forge, 'GET', path, { ...parameters, per_page: 100, page })
    all.push(...some)
    if (some.length < 100) return all
  }
}

/** What the forge said when it would not, in words for the one who asked. Rethrows what is no refusal: no network, a sign-in that ran out. */
export function refusalOf(error: unknown): Reason {
  const status = statusOf(error)
  if (status === undefined || status === 401 || status >= 500) throw error
  const said = (error as { response?: { data?: { message?: string } } }).response?.data?.message ?? (error as Error).message
  return blocks('forge-refused', { why: said.trim() })
}
