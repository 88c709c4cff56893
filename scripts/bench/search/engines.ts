import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, insertMultiple, save } from '@orama/orama'
import { language as oramaLanguage, stemmer } from '@orama/stemmers/norwegian'
import { build } from 'esbuild'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import type { Corpus } from '../../../src/domain/corpus/corpus.ts'
import { norwegian } from '../../../src/io/dictionaries.ts'
import { writeSearchIndex } from '../../../src/io/search-index.ts'
import { searchSource } from '../../../src/site/search-index.ts'
import { sectionsOf, type Section } from './corpus.ts'
import { miniSearchOptions, oramaSchema } from './settings.ts'

export const engineNames = ['rettesnor', 'pagefind', 'minisearch', 'orama'] as const
export type EngineName = (typeof engineNames)[number]

/** Writes a page for each engine: what a browser needs to search a corpus with it, as `<out>/<engine>/`. */
export async function writeEngines(corpus: Corpus, today: string, out: string): Promise<void> {
  const sections = sectionsOf(corpus)
  writeFile(out, '404.html', 'Not here.')
  // Our own address of the index is the root of the site.
  await writeSearchIndex(searchSource(corpus, today, norwegian), out)
  await writePagefind(sections, join(out, 'pagefind-default'))
  const mini = new MiniSearch<Section>(miniSearchOptions)
  mini.addAll(sections)
  writeFile(out, 'minisearch/index.json', JSON.stringify(mini))
  const orama = create({ schema: oramaSchema, components: { tokenizer: { language: oramaLanguage, stemming: true, stemmer } } })
  await insertMultiple(orama, [...sections])
  writeFile(out, 'orama/index.json', JSON.stringify(save(orama)))
  for (const name of [...engineNames, 'alone'] as const)
    await build({ entryPoints: [join(import.meta.dirname, `page-${name}.ts`)], bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2024', outfile: join(out, name, 'page.js'), logLevel: 'error', external: ['/pagefind*'] })
  for (const name of engineNames) {
    writeFile(out, `${name}/index.html`, pageWith('page.js'))
    writeFile(out, `${name}/alone.html`, pageWith('page.js', '../alone/page.js'))
  }
}

const pageWith = (...scripts: readonly string[]): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('')}</html>`

/** Pagefind as it comes: pages with a heading and a text. */
async function writePagefind(sections: readonly Section[], folder: string): Promise<void> {
  const { index } = await createIndex()
  if (!index) throw new Error('Pagefind did not start.')
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  await Promise.all(sections.map(({ url, title, keywords, text }) => index.addHTMLFile({ url, content: `<html lang="nb"><body><h1>${escaped(title)}</h1><p>${escaped(keywords)}</p>${text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>` })))
  await index.writeFiles({ outputPath: folder })
  await close()
}

function writeFile(out: string, path: string, content: string): void {
  const target = join(out, path)
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, content)
}
