import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../schemas/common.ts'
import { search, type Hit, type Index, type Outcome } from '../../src/domain/search/search.ts'
import type { Vocabulary } from '../../src/domain/search/vocabulary.ts'
import { readCorpus } from '../../src/io/corpus.ts'
import { norwegian } from '../../src/io/dictionaries.ts'
import { openFolder } from '../../src/io/search-engine.ts'
import { writeSearchIndex } from '../../src/io/search-index.ts'
import { searchSource } from '../../src/site/search-index.ts'

/** A real index of a content folder in a temporary folder, opened with the code of the browser. */
export interface Opened {
  readonly index: Index
  readonly vocabulary: Vocabulary
  readonly folder: string
  readonly sections: number
  close(): void
}

/** Builds and opens the index of the content folder of the environment. */
export async function openCorpus(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-search-'))
  const { corpus, today } = readCorpus()
  const sections = await writeSearchIndex(searchSource(corpus, today, norwegian), folder)
  const opened = await openFolder(folder)
  return { ...opened, folder, sections, close: () => { rmSync(folder, { recursive: true, force: true }) } }
}

export interface Query {
  readonly q: string
  /** The sections that answer, as `<document>#<anchor>`. */
  readonly expect: readonly string[]
  readonly kind?: string
  /** Whether it is kept out of tuning. */
  readonly held?: boolean
}

/** What came of a query: the place of the first section that answers, 0 for none among the first ten. */
export interface Judged {
  readonly query: Query
  readonly rank: number
  readonly total: number
  readonly found: readonly string[]
}

export interface Figures {
  readonly queries: number
  readonly success1: number
  readonly success5: number
  readonly mrr: number
  readonly zero: number
}

const depth = 10

export async function ask({ index, vocabulary }: Pick<Opened, 'index' | 'vocabulary'>, query: string, today: string, language: Language = 'nb', limit = depth): Promise<Outcome> {
  return search({ query, language, today, filters: {}, limit }, index, vocabulary)
}

/** Asks every query and finds the place of its answer. */
export async function judge(opened: Pick<Opened, 'index' | 'vocabulary'>, queries: readonly Query[], today: string): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const query of queries) {
    const { hits, documents, total } = await ask(opened, query.q, today)
    const found = hits.map(addressOf)
    const expected = new Set(query.expect.map(normal))
    const place = (addresses: readonly string[]): number => addresses.findIndex((address) => expected.has(normal(address))) + 1
    // A document that is asked for by name stands above the hits.
    judged.push({ query, found, total, rank: place(documents.map(addressOf)) > 0 ? 1 : place(found) })
  }
  return judged
}

/** `/dokumenter/x/#%C3%A5` → `x#å`. */
export const addressOf = ({ url }: Pick<Hit, 'url'>): string => decodeURIComponent(url).replace(/^.*\/dokumenter\/([^/]+)\/(?:#|$)/, '$1#').replace(/#$/, '')

const normal = (address: string): string => address.normalize('NFC')

/** Success at one and five as shares of all, the mean of one over the place, and how many queries got nothing at all. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const share = (fits: (judged: Judged) => boolean): number => rounded(judged.filter(fits).length / Math.max(1, judged.length))
  return {
    queries: judged.length,
    success1: share(({ rank }) => rank === 1),
    success5: share(({ rank }) => rank > 0 && rank <= 5),
    mrr: rounded(judged.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, judged.length)),
    zero: judged.filter(({ total }) => total === 0).length,
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
