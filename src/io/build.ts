import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { build } from 'astro'
import { searchSource } from '../site/search-index.ts'
import { siteFiles } from '../site/files.ts'
import { assetUrl } from '../site/urls.ts'
import { buildAdmin } from './admin.ts'
import { norwegian } from './dictionaries.ts'
import { environment } from './environment.ts'
import { Refusal } from './refusal.ts'
import { writeSearchIndex } from './search-index.ts'
import { readSite } from './site.ts'
import { inTurn } from './turn.ts'

/** What a build made. */
export interface Built {
  readonly out: string
  readonly documents: number
  readonly sections: number
  readonly seconds: number
  /** How many of the seconds went to the search index. */
  readonly searchSeconds: number
}

/**
 * Builds the whole site into the folder of the environment: pages, the files beside documents, the search index, and the CMS.
 * @param pagesAlone leaves the search index and the CMS out, for what measures the rest
 */
export async function buildSite({ pagesAlone = false } = {}): Promise<Built> {
  const started = performance.now()
  const { out, content } = environment()
  for (const [kept, name] of [['.', 'project'], [content, 'content']] as const)
    if (!relative(out, kept).startsWith('..')) throw new Refusal(`the site cannot be written to ${out}: that would delete the ${name}`)
  const { corpus, today, pages, beyond } = readSite()
  // A file of an earlier audience must not stay behind.
  rmSync(out, { recursive: true, force: true })
  // A store of its own, so that builds at the same time do not mix what they show.
  const cacheDir = mkdtempSync(join(tmpdir(), 'rettesnor-build-'))
  try {
    // Astro also writes into `.astro/` of the project, where two builds at once take each other's files away.
    await inTurn('.rettesnor/build.lock', () => build({ logLevel: 'error', force: true, cacheDir }))
  } finally {
    rmSync(cacheDir, { recursive: true, force: true })
  }
  for (const path of corpus.assets) {
    const target = join(out, decodeURIComponent(assetUrl(path)))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(content, path), target)
  }
  for (const { path, text } of await siteFiles(corpus, today, pages, beyond)) {
    const target = join(out, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  const searching = performance.now()
  const [sections] = pagesAlone ? [0] : await Promise.all([writeSearchIndex(searchSource(corpus, today, norwegian), out), buildAdmin(out)])
  const now = performance.now()
  return { out, documents: corpus.documents.size, sections, seconds: (now - started) / 1000, searchSeconds: (now - searching) / 1000 }
}
