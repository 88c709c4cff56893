import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openIndex, type PagefindModule } from '../domain/search/pagefind.ts'
import type { Sayings } from '../domain/search/sayings.ts'
import type { Index } from '../domain/search/search.ts'
import { openVocabulary, type ClauseLists, type Vocabulary, type VocabularyFile } from '../domain/search/vocabulary.ts'

/** An index opened outside a browser: Pagefind's own module, which fetches its files from the folder. */
export async function openFolder(out: string): Promise<{ index: Index; vocabulary: Vocabulary }> {
  const folder = pathToFileURL(join(out, 'pagefind/')).href
  fetchFromFiles()
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule
  const beside = (name: string): unknown => JSON.parse(readFileSync(join(out, 'pagefind', name), 'utf8'))
  const vocabulary = beside('vocabulary.json') as VocabularyFile
  const clauses = (): Promise<ClauseLists> => Promise.resolve(beside('clauses.json') as ClauseLists)
  const everyday = (number: number): Promise<Sayings> => Promise.resolve(beside(`everyday/${number}.json`) as Sayings)
  const words = (number: number): Promise<string> => Promise.resolve(beside(`words/${number}.json`) as string)
  return { index: await openIndex(pagefind, { clauses, everyday, words }, folder), vocabulary: openVocabulary(vocabulary) }
}

/** Lets `fetch` read `file:` addresses, as Pagefind asks for its index; everything else goes where it went. */
function fetchFromFiles(): void {
  const before = globalThis.fetch
  if ('readsFiles' in before) return
  const shim = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.startsWith('file:')) return before(input, init)
    return Promise.resolve(new Response(readFileSync(new URL(address.replace(/[?#].*$/, '')))))
  }
  globalThis.fetch = Object.assign(shim, { readsFiles: true })
}
