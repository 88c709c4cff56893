import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from './texts.ts'

/** Texts that facts may be taken from and sentences may not. The folder lies beside the project, where it is there at all. */
const folder = join(import.meta.dirname, '../../../../shared/sources')

export const sourcesAreHere = existsSync(folder)

const size = 5

/** Every five words in a row. */
export function shinglesOf(text: string): string[] {
  const words = plain(text)
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '))
}

/** The shingles of all sources. Lines are joined first: they were broken by the page, not by the sentence. */
export function shinglesOfSources(): ReadonlySet<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  return new Set(texts.flatMap((text) => shinglesOf(text.replace(/\u00AD|-\s*\n\s*/g, '').replace(/\s+/g, ' '))))
}
