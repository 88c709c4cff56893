import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchSource } from '../site/search-index.ts'

/** What Pagefind writes for its own interfaces, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^playground$/

/** Builds the index with Pagefind and writes it below a folder as `pagefind/`, our own files beside it. Returns how many sections it holds. */
export async function writeSearchIndex({ pages, beside }: SearchSource, out: string): Promise<number> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  const folder = join(out, 'pagefind')
  const write = (path: string, content: string): void => {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  try {
    const added: ReturnType<typeof index.addCustomRecord>[] = []
    for (const page of pages) {
      added.push(index.addCustomRecord(page))
      // Pagefind works in a process of its own: it begins while we go on.
      if (added.length % 200 === 0) await new Promise((done) => setImmediate(done))
    }
    const { vocabulary, clauses, everyday, words, answers } = beside()
    write('vocabulary.json', JSON.stringify(vocabulary))
    write('clauses.json', JSON.stringify(clauses))
    for (const [number, sayings] of everyday.entries()) write(`everyday/${number}.json`, JSON.stringify(sayings))
    for (const [path, answer] of Object.entries(answers)) write(path, JSON.stringify(answer))
    for (const [number, file] of words.entries()) write(`words/${number}.json`, JSON.stringify(file))
    const failed = [...(await Promise.all(added)), await index.writeFiles({ outputPath: folder })].flatMap((response) => response.errors)
    if (failed.length > 0) throw new Error(`Pagefind refused a section: ${failed.join('; ')}`)
    for (const path of readdirSync(folder)) if (unused.test(path)) rmSync(join(folder, path), { recursive: true })
    return added.length
  } finally {
    await close()
  }
}
