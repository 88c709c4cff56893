import { forge, type Forge } from '../../src/io/forge/client.ts'
import { given } from '../../src/io/environment.ts'
import { Refusal } from '../../src/io/refusal.ts'

/** How the environment names a forge, for `--help`. */
export const forgeHelp = 'RETTESNOR_FORGE_REPOSITORY (owner/name), RETTESNOR_FORGE_API (https://api.github.com when nothing is said) and RETTESNOR_FORGE_TOKEN'

/** The forge that the environment names. Refuses in one line what is missing or is no address. */
export function givenForge(): Forge {
  const repository = given('RETTESNOR_FORGE_REPOSITORY')
  if (repository === undefined) throw new Refusal('RETTESNOR_FORGE_REPOSITORY is not set: it names the repository, owner/name')
  const api = given('RETTESNOR_FORGE_API') ?? 'https://api.github.com'
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Refusal(`RETTESNOR_FORGE_REPOSITORY is «${repository}»; it must be owner/name`)
  if (!URL.canParse(api)) throw new Refusal(`RETTESNOR_FORGE_API is «${api}»; it must be an address`)
  return forge({ api, repository, token: given('RETTESNOR_FORGE_TOKEN') })
}

/** Does something at the forge; what the forge refuses is told in one line. */
export async function atForge<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { status, message, name } = error as { status?: number; message: string; name?: string }
    if (status === undefined || name !== 'HttpError') throw error
    throw new Refusal(`the forge answered ${status}: ${message.split('\n')[0] ?? ''}`)
  }
}
