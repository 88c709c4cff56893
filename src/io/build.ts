import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'astro'
import { indexedPages } from '../site/search-index.ts'
import { assetUrl } from '../site/urls.ts'
import { readCorpus } from './corpus.ts'
import { environment } from './environment.ts'
import { writeSearchIndex } from './search-index.ts'

/** What a build made. */
export interface Built {
  readonly out: string
  readonly documents: number
  readonly sections: number
  readonly seconds: number
}

/** Builds the whole site into the folder of the environment: pages, the files beside documents, and the search index. */
export async function buildSite(): Promise<Built> {
  const started = performance.now()
  const { out, content } = environment()
  const { corpus, today } = readCorpus()
  // A file of an earlier audience must not stay behind.
  rmSync(out, { recursive: true, force: true })
  await build({ logLevel: 'error', force: true })
  for (const path of corpus.assets) {
    const target = join(out, decodeURIComponent(assetUrl(path)))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(content, path), target)
  }
  const sections = await writeSearchIndex(indexedPages(corpus, today), out)
  return { out, documents: corpus.documents.size, sections, seconds: (performance.now() - started) / 1000 }
}
