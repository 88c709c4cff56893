import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Corpus } from '../../src/domain/corpus/corpus.ts'
import { norwegian } from '../../src/io/dictionaries.ts'
import { writeSearchIndex } from '../../src/io/search-index.ts'
import { searchSource } from '../../src/site/search-index.ts'
import { figuresOf, type Query } from '../search/shared.ts'
import { withBrowser } from './search/browser.ts'
import { corpusOf, grown, sectionsOf } from './search/corpus.ts'
import { engineNames, writeEngines } from './search/engines.ts'
import { table } from './table.ts'

/** Queries with the corpus that they are asked of; the shared ones when they are there. */
const sets = [
  { name: 'our own', content: 'content', queries: 'test/search/queries.json' },
  { name: 'another institution, never tuned on', content: 'test/search/other/content', queries: 'test/search/other/queries.json' },
  { name: 'shared', content: '../shared/search/content', queries: '../shared/search/dev-queries.json' },
]

/** Compares our search with other engines on the same sections and queries, in Chromium: what they find, what they cost. */
export async function benchSearch(today: string): Promise<string> {
  // First: ext4 is slow to make files where many were deleted in the last minutes, as all that follows does.
  const parts = [await indexing(today)]
  for (const { name, content, queries: path } of sets) {
    if (!existsSync(path)) continue
    const queries = JSON.parse(readFileSync(path, 'utf8')) as Query[]
    const corpus = corpusOf(content)
    parts.push(`What is found: ${name}, ${sectionsOf(corpus).length} sections, ${queries.length} queries`, await quality(corpus, queries, today))
  }
  const queries = (JSON.parse(readFileSync('test/search/queries.json', 'utf8')) as Query[]).map(({ q }) => q)
  const sizes: [string, Corpus][] = [
    ['300 sections', grown('content', (_, sections) => sections >= 300)],
    ['3,000 sections', grown('content', (_, sections) => sections >= 3000)],
    ['300 documents', grown('content', (documents) => documents >= 300)],
  ]
  const rows: string[][] = []
  for (const [name, corpus] of sizes) rows.push(...(await costs(name, corpus, queries, today)))
  parts.push('What it costs', table(['corpus', 'engine', 'index', 'first word', 'first question', 'of it code and words', 'median', '95th percentile'], rows))
  return parts.join('\n\n')
}

/** How long our index of 7,800 sections takes, from the corpus to the last file. */
async function indexing(today: string): Promise<string> {
  const corpus = grown('content', (_, sections) => sections >= 7800)
  norwegian.isWord('lov')
  return inFolder(async (folder) => {
    const started = performance.now()
    const source = searchSource(corpus, today, norwegian)
    const sections = await writeSearchIndex(source, folder)
    return `Indexing ${sections} sections: ${((performance.now() - started) / 1000).toFixed(1)} s`
  })
}

async function quality(corpus: Corpus, queries: readonly Query[], today: string): Promise<string> {
  return inFolder(async (folder) => {
    await writeEngines(corpus, today, folder)
    return withBrowser(folder, async (bench) => {
      const rows: string[][] = []
      for (const engine of engineNames) {
        const asked = await bench.all(engine, queries.map(({ q }) => q))
        const { success1, success5, mrr, zero } = figuresOf(asked.map(({ found, total }, index) => judged(queries[index], found.slice(0, 10), total)))
        rows.push([engine, percent(success1), percent(success5), mrr.toFixed(3), String(zero)])
      }
      return table(['engine', 'success at 1', 'at 5', 'MRR', 'zero hits'], rows)
    })
  })
}

function judged(query: Query | undefined, found: readonly string[], total: number) {
  const expect = new Set(query?.expect ?? [])
  return { query: query ?? { q: '', expect: [] }, found, total, rank: found.findIndex((address) => expect.has(address)) + 1 }
}

async function costs(name: string, corpus: Corpus, queries: readonly string[], today: string): Promise<string[][]> {
  return inFolder(async (folder) => {
    const started = performance.now()
    await writeEngines(corpus, today, folder)
    const all = performance.now() - started
    return withBrowser(folder, async (bench) => {
      const rows: string[][] = []
      for (const engine of engineNames) {
        const word = await bench.first(engine, 'databehandleravtale')
        const question = await bench.first(engine, 'hvor lenge kan jeg lagre personopplysninger')
        const times = (await bench.all(engine, queries)).map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
        const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} ms`
        rows.push([`${name} (${sectionsOf(corpus).length})`, engine, engine === 'rettesnor' ? `all in ${(all / 1000).toFixed(0)} s` : '', kilobytes(word.bytes), kilobytes(question.bytes), engine === 'rettesnor' ? kilobytes(word.own) : '', at(0.5), at(0.95)])
      }
      return rows
    })
  })
}

async function inFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-bench-search-'))
  try {
    return await action(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
