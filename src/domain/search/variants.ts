import type { ReadWord } from './read-word.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { words as wordsOf } from './tokens.ts'
import { beginsWord, keyOf, root, stemsFor, type Group, type Vocabulary } from './vocabulary.ts'

/** One way to say a notion: words that must all be there, and how much it is worth beside the words that were typed. */
export interface Variant {
  readonly words: readonly string[]
  readonly weight: number
  /** Whether some of the words are something: those that were typed, in a name of several words. */
  readonly some?: boolean
  /** The name that texts have in place of what was typed; none for what was typed itself. */
  readonly name?: string
  /** Whether the index is not asked for it: it is only looked for in what other words have found. */
  readonly quiet?: boolean
}

/** What the index is asked for a way to say a notion: all its words together, or each by itself where some of them are something. */
export const asksOf = ({ words, some = false, quiet = false }: Variant): readonly string[] => (quiet ? [] : some ? words : [words.join(' ')])

const mostVariants = 7
/** How common a word is (`Word.count`) that needs no names of several words beside it. */
const commonWord = 5

/** What the ways to say a notion are worth beside the words that were typed; chosen on the queries that are not held out. */
export const worth = {
  /** What texts say for a word, beside it; and where no text has it. */
  saidToo: 0.75,
  saidInstead: 1,
  /** What each of them is worth of the one before. */
  later: 0.8,
  /** Another name of the same thing, beside it; and where no text has it. */
  nameToo: 0.55,
  nameInstead: 0.9,
  /** The parts of a compound that the texts have; and of one that they have not. */
  partsToo: 0.6,
  partsInstead: 1.25,
  /** Words of the same family. */
  family: 0.7,
}

export function variantsOf(own: readonly string[], read: readonly ReadWord[], groups: readonly Group[], said: readonly string[], vocabulary: Vocabulary): Variant[] {
  const found: Variant[] = []
  const usable = own.length === 1 ? read.every(({ known }) => known.length > 0) : read.some(({ known }) => known.length > 0)
  const inTexts = own.every((word) => stemsFor(vocabulary, word).length > 0 || beginsWord(vocabulary, stem(word)))
  if (usable) {
    // Every spelling that the word can mean; words of a name together.
    if (own.length === 1) for (const word of read[0]?.known ?? []) found.push({ words: [word], weight: 1 })
    else found.push({ words: read.flatMap(({ known }) => known.slice(0, 1)), weight: 1, some: true })
  }
  const [only] = own.length === 1 ? read : []
  // A word that is common here is found by itself; each further word costs a piece of the index, and names of several words bring noise.
  const common = (vocabulary.words.get(stem(only?.known[0] ?? ''))?.count ?? 0) >= commonWord
  if (only) {
    // A compound that no text has is said by its parts, or by some of them.
    if (only.parts.length > 1) found.push({ words: only.parts, weight: inTexts ? worth.partsToo : worth.partsInstead, some: !inTexts })
    const family = vocabulary.families.get(root(stem(only.known[0] ?? own[0] ?? ''))) ?? []
    for (const relative of family) {
      const entry = vocabulary.words.get(relative)
      // What begins alike is found with the word itself.
      if (entry && entry.count > 0 && !relative.startsWith(stem(only.known[0] ?? ''))) found.push({ words: [entry.word], weight: worth.family })
    }
  }
  const ownKey = keyOf(own.join(' '))
  const same = new Map<string, Variant>()
  const add = (name: string, weight: number, isUsed: boolean): void => {
    const words = wordsOf(name.replaceAll('+', ' ')).filter((word, _, all) => all.length === 1 || !stopWords.has(word))
    const key = keyOf(name)
    if (same.has(key) || key === ownKey || words.length === 0 || words.length > 4 || !(isUsed || words.every((word) => stemsFor(vocabulary, word).length > 0))) return
    same.set(key, { words, weight, name: name.replaceAll('+', ''), quiet: common && words.length > 1 })
  }
  for (const group of groups) for (const name of group.names) add(name, inTexts ? worth.nameToo : worth.nameInstead, false)
  for (const [at, name] of said.entries()) add(name, (inTexts ? worth.saidToo : worth.saidInstead) * worth.later ** at, true)
  const all = [...found, ...same.values()]
  return [...all.filter(({ quiet }) => !quiet).slice(0, mostVariants), ...all.filter(({ quiet }) => quiet).slice(0, mostVariants)]
}
