import { forge } from '../../io/forge/client.ts'
import { Snapshots, type BlobCache } from '../../io/forge/snapshots.ts'
import type { Workplace } from '../../io/forge/workplace.ts'
import { dayOf, now } from '../../io/clock.ts'
import { reference } from '../../domain/parse/reference.ts'
import { absolute, storedUser, type Place, type User } from '../place.ts'

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

export async function placeOfPanel(): Promise<Place> {
  return (await (await fetch('/admin/place.json')).json()) as Place
}

/**
 * Signs in by the window that Decap uses, and remembers who it was where Decap does: both pages have the same user.
 * Rejects if the window was closed before.
 */
export function signIn(place: Place): Promise<User> {
  const page = new URL(place.signIn, location.origin)
  page.search = new URLSearchParams({ provider: 'github', site_id: location.hostname, scope: 'repo' }).toString()
  const opened = window.open(page, 'rettesnor-logg-inn', 'width=960,height=700')
  return new Promise((done, fail) => {
    const watch = setInterval(() => {
      if (!opened?.closed) return
      stop()
      fail(new Error('Du ble ikke logget inn. Prøv igjen.'))
    }, 500)
    const hear = ({ data, origin, source }: MessageEvent): void => {
      if (origin !== page.origin || source !== opened || typeof data !== 'string') return
      if (data === 'authorizing:github') opened?.postMessage(data, origin)
      const token = /^authorization:github:success:(.*)$/s.exec(data)?.[1]
      if (token === undefined) return
      stop()
      opened?.close()
      remember(place, (JSON.parse(token) as { token: string }).token).then(done, fail)
    }
    const stop = (): void => {
      clearInterval(watch)
      removeEventListener('message', hear)
    }
    addEventListener('message', hear)
  })
}

async function remember(place: Place, token: string): Promise<User> {
  const { octokit } = forge({ api: absolute(place.api), repository: place.repository, token })
  const { data } = await octokit.request('GET /user')
  localStorage.setItem('decap-cms-user', JSON.stringify({ login: data.login, name: data.name ?? data.login, token, backendName: 'rettesnor' }))
  return { login: data.login, token }
}

export { storedUser }
