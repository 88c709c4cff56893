import { buildCorpus, type Corpus } from '../domain/corpus/corpus.ts'
import type { RawFile } from '../domain/corpus/source.ts'
import { indexBranch, indexFile, isIndexed, readIndex } from '../domain/cms/content-index.ts'
import { contentFolder } from '../domain/cms/config.ts'
import { reference } from '../domain/parse/reference.ts'
import { absolute, type Place, type User } from './place.ts'

/** The answer of the forge was a refusal. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`Tjeneren svarte ${status}.`)
    this.status = status
  }
}

interface Leaf {
  readonly path: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

/** How many files are fetched at a time. */
const atATime = 12
/** With more files than this to fetch, the index is asked first. */
const many = 20

/** What is in force, as the one who is signed in may read it: every file of the content on main, and the corpus made of them. */
export class Published {
  readonly #place: Place
  readonly #user: User
  readonly #blobs = new Map<string, Uint8Array>()
  #commit = ''
  files: readonly RawFile[] = []
  corpus: Corpus = buildCorpus([], reference)

  constructor(place: Place, user: User) {
    this.#place = place
    this.#user = user
  }

  /** Reads what has changed since the last time. Throws `Refused` if the forge will not. */
  async refresh(): Promise<this> {
    const { commit } = (await this.#get(`/branches/${this.#place.branch}`)) as { commit: { sha: string } }
    if (commit.sha === this.#commit) return this
    const { tree } = (await this.#get(`/git/trees/${commit.sha}?recursive=1`)) as { tree: Leaf[] }
    const leaves = tree.filter(({ path, type }) => type === 'blob' && path.startsWith(`${contentFolder}/`))
    const cache = await openCache()
    const missing = () => leaves.filter(({ path, sha }) => isIndexed(path) && !this.#blobs.has(sha))
    if (missing().length > many) await this.#readIndex(new Set(missing().map(({ sha }) => sha)), cache)
    const wanted = missing()
    for (let at = 0; at < wanted.length; at += atATime) await Promise.all(wanted.slice(at, at + atATime).map(async ({ sha }) => { this.#blobs.set(sha, await this.#blob(sha, cache)) }))
    this.files = leaves.map(({ path, sha, size = 0 }) => {
      const bytes = this.#blobs.get(sha) ?? new Uint8Array()
      return { path: path.slice(contentFolder.length + 1), bytes, size: bytes.length || size }
    })
    this.corpus = buildCorpus(this.files, reference, this.corpus)
    this.#commit = commit.sha
    return this
  }

  /** The ids of drafts that are open in a collection. */
  async drafts(collection: string): Promise<string[]> {
    const refs = (await this.#get(`/git/matching-refs/heads/cms/${collection}/`).catch(() => [])) as { ref: string }[]
    return refs.map(({ ref }) => ref.split('/').at(-1) ?? '')
  }

  /** Takes from the index what is wanted. A text that is not what its name says is left alone, and read from its blob. */
  async #readIndex(wanted: ReadonlySet<string>, cache: Cache | undefined): Promise<void> {
    try {
      const { commit } = (await this.#get(`/branches/${encodeURIComponent(indexBranch)}`)) as { commit: { sha: string } }
      const { tree } = (await this.#get(`/git/trees/${commit.sha}`)) as { tree: Leaf[] }
      const leaf = tree.find(({ path }) => path === indexFile)
      if (!leaf) return
      const texts = readIndex(new TextDecoder().decode(await this.#blob(leaf.sha, cache)))
      await Promise.all([...wanted].map(async (sha) => {
        const text = texts[sha]
        const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : undefined
        if (bytes && (await blobName(bytes)) === sha) this.#blobs.set(sha, bytes)
      }))
    } catch (error) {
      // There may be no index: it only saves calls.
      if (!(error instanceof Refused)) throw error
    }
  }

  async #blob(sha: string, cache: Cache | undefined): Promise<Uint8Array> {
    // A blob is named by what it says: what was once read under a name is never stale.
    const name = `/admin/blob/${sha}`
    const kept = await cache?.match(name)
    if (kept) return new Uint8Array(await kept.arrayBuffer())
    const { content } = (await this.#get(`/git/blobs/${sha}`)) as { content: string }
    const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), (character) => character.charCodeAt(0))
    await cache?.put(name, new Response(bytes))
    return bytes
  }

  async #get(path: string): Promise<unknown> {
    const response = await fetch(`${absolute(this.#place.api)}/repos/${this.#place.repository}${path}`, { headers: { authorization: `token ${this.#user.token}` }, cache: 'no-cache' })
    if (!response.ok) throw new Refused(response.status)
    return response.json()
  }
}

/** A cache of the user's own browser; there is none where pages are not served safely. */
const openCache = async (): Promise<Cache | undefined> => ('caches' in globalThis ? caches.open('rettesnor-blobs') : undefined)

/** The name that Git gives a blob. */
async function blobName(bytes: Uint8Array): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-1', whole)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
