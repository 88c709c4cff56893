import { kept } from './kept.ts'
import type { Index, IndexedSection } from './search.ts'
import type { Scores } from './rank.ts'

/* Pagefind as our search uses it: one word at a time, so that ranking can weigh the words of a query and the ways to say each. */

interface Found {
  readonly id: string
  readonly score: number
  data(): Promise<{ raw_url?: string; url: string; content: string; meta: Record<string, string | undefined> }>
}
interface Instance {
  init(): Promise<void>
  options(options: Record<string, unknown>): Promise<void>
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: Found[] }>
}
/** The module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { basePath?: string; noWorker: boolean }): Instance
}

/**
 * How Pagefind weighs a word in a section. Words that only begin like it count little; of what is told beside the text (`meta`), the title is in the
 * text already, and the context (document, headings above, keywords) counts a little.
 */
const ranking = {
  termSimilarity: 2,
  pageLength: 0.15,
  termSaturation: 1.6,
  termFrequency: 1,
  metaWeights: { title: 0, context: 0.8 },
}

/**
 * Opens an index. Without a worker: a search takes few milliseconds, and the worker would be a second copy of Pagefind to fetch.
 * @param beside reads the files beside the index
 */
export async function openIndex(pagefind: PagefindModule, beside: Pick<Index, 'clauses' | 'everyday' | 'words'>, basePath?: string): Promise<Index> {
  const instance = pagefind.createInstance({ noWorker: true, ...(basePath ? { basePath } : {}) })
  await instance.init()
  await instance.options({ ranking })
  const known = new Map<string, Promise<Scores>>()
  const sections = new Map<string, Found>()
  const texts = new Map<string, Promise<IndexedSection>>()
  const ask = async (words: string, filters: Readonly<Record<string, string>>): Promise<Scores> => {
    const { results } = await instance.search(words, { filters })
    const scores = new Map<string, number>()
    for (const found of results) {
      if (found.score <= 0) continue
      // What was found first is kept, so that the many that are found again can be forgotten at once.
      const first = sections.get(found.id) ?? found
      if (first === found) sections.set(found.id, found)
      scores.set(first.id, found.score)
    }
    return scores
  }
  const section = async (id: string): Promise<IndexedSection> => {
    const found = sections.get(id)
    if (!found) throw new Error(`No search has found ${id}.`)
    const { raw_url: url = '', content, meta } = await found.data()
    const space = url.indexOf(' ')
    return { url: url.slice(0, space), content, meta: { context: meta.context, ...(JSON.parse(url.slice(space)) as Record<string, string>) } }
  }
  return {
    ...beside,
    find: (words, filters) => kept(known, `${words} ${JSON.stringify(filters)}`, () => ask(words, filters)),
    read: (id) => kept(texts, id, () => section(id)),
    async has(word) {
      return (await instance.search(`"${word}"`, { filters: {} })).results.length > 0
    },
  }
}
