import type { ResponseData } from '../../../schemas/response.ts'
import type { Workplace } from '../../io/forge/workplace.ts'

/** A response that somebody gave in the form of the site, and nobody has taken in. */
export interface Waiting {
  readonly id: string
  readonly response: ResponseData
}

/** The responses that wait; none where the panel does not stand beside a desk. */
export async function waitingFor({ forge }: Workplace, hearing: string): Promise<readonly Waiting[]> {
  try {
    const answer = await forge.octokit.request('GET /desk/api/responses', { baseUrl: location.origin, hearing })
    return (answer.data as { readonly responses?: readonly Waiting[] }).responses ?? []
  } catch (error) {
    if ((error as { status?: number }).status === 404) return []
    throw error
  }
}

/** Takes away a response that waited: it was taken in, or refused. That somebody has done so already is no fault. */
export async function drop({ forge }: Workplace, id: string): Promise<void> {
  try {
    await forge.octokit.request('DELETE /desk/api/responses/{id}', { baseUrl: location.origin, id })
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
  }
}
