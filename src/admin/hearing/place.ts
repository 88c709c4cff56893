import { forge } from '../../io/forge/client.ts'
import { Snapshots, type BlobCache } from '../../io/forge/snapshots.ts'
import type { Workplace } from '../../io/forge/workplace.ts'
import { dayOf, now } from '../../io/clock.ts'
import { reference } from '../../domain/parse/reference.ts'
import { absolute, type Place, type User } from '../place.ts'
import { signIn } from '../sign-in.ts'

/** A cache of the user's own browser; there is none where pages are not served safely. It is the one that the CMS has. */
async function browserCache(): Promise<BlobCache | undefined> {
  if (!('caches' in globalThis)) return undefined
  const cache = await caches.open('rettesnor-blobs')
  const name = (sha: string): string => `/admin/blob/${sha}`
  return {
    async get(sha) {
      const kept = await cache.match(name(sha))
      return kept && new Uint8Array(await kept.arrayBuffer())
    },
    put: (sha, bytes) => cache.put(name(sha), new Response(new Uint8Array(bytes))),
  }
}

/** Where the panel works and for whom; nothing before somebody has signed in. */
export async function workplaceFor(place: Place, user: User): Promise<Workplace> {
  // The day is the forge's, which judges: a clock of this machine may be wrong.
  let moment: Date | undefined
  const opened = forge({
    api: absolute(place.api), repository: place.repository, token: user.token,
    fetch: async (address, options) => {
      const answer = await fetch(address, { ...options, cache: 'no-cache' })
      const said = answer.headers.get('date')
      if (said) moment = new Date(said)
      return answer
    },
  })
  await opened.octokit.request('GET /user')
  return { forge: opened, snapshots: new Snapshots(opened, reference, await browserCache()), main: place.branch, user: user.login, language: 'nb', get today() { return dayOf(moment ?? now()) } }
}

/** Signs in, and remembers who it was where Decap does: both pages have the same user. Throws, with words, as the window does. */
export async function enter(place: Place): Promise<User> {
  return remember(place, await signIn(place))
}

async function remember(place: Place, token: string): Promise<User> {
  const { octokit } = forge({ api: absolute(place.api), repository: place.repository, token })
  const { data } = await octokit.request('GET /user')
  localStorage.setItem('decap-cms-user', JSON.stringify({ login: data.login, name: data.name ?? data.login, token, backendName: 'rettesnor' }))
  return { login: data.login, token }
}
