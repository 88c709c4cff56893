import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { IndexedPage } from '../site/search-index.ts'

/** What Pagefind writes for its own interfaces, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^playground\//

/** Builds the index with Pagefind and writes it below a folder as `pagefind/`. Returns how many sections it holds. */
export async function writeSearchIndex(pages: Iterable<IndexedPage>, out: string): Promise<number> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    const added = await Promise.all([...pages].map((page) => index.addHTMLFile(page)))
    const failed = added.flatMap((response) => response.errors)
    if (failed.length > 0) throw new Error(`Pagefind refused a section: ${failed.join('; ')}`)
    for (const { path, content } of (await index.getFiles()).files) {
      if (unused.test(path)) continue
      const target = join(out, 'pagefind', path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
    return added.length
  } finally {
    await close()
  }
}
