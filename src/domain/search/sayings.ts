import { allowedEdits } from './spelling.ts'
import { stem } from './stem.ts'
import { root } from './vocabulary.ts'

/*
 * What search knows of words beside the vocabulary of a corpus, in many small files of which a query needs one a word: everyday words with what
 * texts say for them, and which words are Norwegian at all.
 */

/** What texts say for what is typed: by the key of a name (`keyOf`), names joined by `|`, the likeliest first. */
export type Sayings = Readonly<Record<string, string>>

/** So many files of everyday words, and of words: one is some kB compressed, so that a question fetches little of the whole. */
export const shards = 256
const wordShards = 512

/** What is known of the words of one query beside the vocabulary. */
export interface Aside {
  /** What texts say for a name, by its key; the likeliest first. */
  readonly says: (key: string) => readonly string[]
  /** Words that the vocabulary of a large corpus leaves out and the index has. */
  readonly inIndex: ReadonlySet<string>
  /** Words that no text has and that are right as they are typed. */
  readonly right: ReadonlySet<string>
}

export const nothingAside: Aside = { says: () => [], inIndex: new Set(), right: new Set() }

/** The file that a name is in, by the family of its first stem: keys have their stems in order, so every name in a query begins with a word of the query. */
export const shardOf = (key: string): number => hash(root(key.split(' ', 1)[0] ?? '')) % shards

/** What a file says for a key, or else for a word of its family: who types «skyter» is told what is said for «skyting». */
export function saidIn(file: Sayings, key: string): readonly string[] {
  const own = Object.hasOwn(file, key) ? key : key.includes(' ') ? undefined : Object.keys(file).find((other) => root(other) === root(key))
  return own === undefined ? [] : (file[own] ?? '').split('|')
}

const digits = 6
const base = 10

/** The file of words that a stem is in, and what stands for it there: digits, so that neither the dictionaries' words nor any other can be read in it. One stem in some thousands that is none is taken for a word. */
export function wordFileOf(stem: string): { file: number; sign: string } {
  const own = hash(stem)
  return { file: own % wordShards, sign: (Math.floor(own / wordShards) % base ** digits).toString(base).padStart(digits, '0') }
}

/** Whether a file of words has a sign. */
export function hasSign(signs: string, sign: string): boolean {
  for (let at = signs.indexOf(sign); at >= 0; at = signs.indexOf(sign, at + 1)) if (at % digits === 0) return true
  return false
}

/** The files of words, each the signs of its stems. Short words are left out: they are never corrected. */
export function wordFiles(words: Iterable<string>): string[] {
  const files = Array.from({ length: wordShards }, () => new Set<string>())
  for (const word of words) {
    if (allowedEdits(word.length) === 0) continue
    const { file, sign } = wordFileOf(stem(word))
    files[file]?.add(sign)
  }
  return files.map((signs) => [...signs].sort().join(''))
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
