import type { Reason } from '../../domain/hearings/reasons.ts'
import { blocks } from '../../domain/hearings/reasons.ts'
import type { Forge } from './client.ts'

/** A call about a repository: the route goes on after `/repos/{owner}/{repo}`. Rejects with a `status` when the forge refuses. */
export async function ask<T>({ octokit, owner, repo }: Forge, method: string, path: string, parameters: Record<string, unknown> = {}): Promise<T> {
  return (await octokit.request(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...parameters })).data as T
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
  return blocks('forge-refused', { why: said.trim().replace(/\.$/, '') })
}
