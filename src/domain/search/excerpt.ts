import { withoutInnerCapitals } from './compounds.ts'
import type { Concept } from './query.ts'
import { partsIn, type Wanted } from './rank.ts'
import { stopWords } from './stop-words.ts'
import { tokens, type Token } from './tokens.ts'

/** Words of an excerpt. */
const length = 28

/** A notion that a word is part of. */
export interface Said {
  readonly concept: number
  /** Where the word says it together with others: which way to say it that is, which of its words, and how many of them a text must have. */
  readonly together: { readonly variant: number; readonly word: number; readonly needed: number } | undefined
}

/** What a word is worth that says a notion together with others. */
const partOfName = 0.4

/** A text with what its words say of a query. */
export interface ReadText {
  readonly plain: string
  readonly words: readonly Token[]
  /** The notions that each word is part of. */
  readonly said: readonly (readonly Said[])[]
  /** The word that the best excerpt begins with. */
  readonly start: number
  /** What the best excerpt has of the notions, as they weigh. */
  readonly near: number
}

/** Says of a word in lower case what it says of a query: most words come again in section after section, so what was found out is kept. */
export function saidBy(concepts: readonly Concept[], wanted: Wanted, stemsOf: (word: string) => readonly string[]): (word: string) => readonly Said[] {
  const known = new Map<string, readonly Said[]>()
  const asked = new Set(concepts.map(({ text }) => text))
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const parts = stopWords.has(word) && !asked.has(word) ? [] : partsIn(wanted, stemsOf(word))
    const own = parts.map(({ part: { concept, variant, word } }): Said => {
      const { words = [], some = false } = concepts[concept]?.variants[variant] ?? {}
      return { concept, together: words.length === 1 ? undefined : { variant, word, needed: some ? 1 : words.length } }
    })
    known.set(word, own)
    return own
  }
}

/**
 * Reads a text for a query.
 * @param text as the index has it, with inner capitals
 * @param saidOf what a word says of the query
 * @param weight how much each notion tells
 * @param beside words of the headings that it stands under
 * @param given how much of each notion those have, which are near to every word
 * @param kept words whose inner capitals are their own
 */
export function readText(text: string, saidOf: (word: string) => readonly Said[], weight: readonly number[], beside: readonly string[], given: readonly number[], kept: ReadonlySet<string>): ReadText {
  const plain = withoutInnerCapitals(text, kept).replace(/\s+/g, ' ').trim()
  const words = tokens(plain)
  const said = complete(words.map(({ word }) => saidOf(word)), beside.map(saidOf))
  return { plain, words, said, ...bestWindow(said, weight, given) }
}

/** Leaves out words that say nothing alone where text and headings have not all of those that they say it with: «list» of «call list» is any list. */
function complete(said: readonly (readonly Said[])[], beside: readonly (readonly Said[])[]): (readonly Said[])[] {
  const has = new Map<string, Set<number>>()
  const wordsOf = (concept: number, variant: number): Set<number> => {
    const key = `${concept} ${variant}`
    const words = has.get(key) ?? new Set()
    has.set(key, words)
    return words
  }
  for (const { concept, together } of [...said, ...beside].flat()) if (together) wordsOf(concept, together.variant).add(together.word)
  return said.map((own) => own.filter(({ concept, together }) => !together || wordsOf(concept, together.variant).size >= together.needed))
}

/** The first of the windows that say most: different notions first, then how often. */
function bestWindow(said: readonly (readonly Said[])[], weight: readonly number[], given: readonly number[]): { start: number; near: number } {
  let best = { start: 0, near: 0, value: 0 }
  for (const [at, own] of said.entries()) {
    if (own.length === 0) continue
    const most = new Map(given.entries())
    let times = 0
    for (const word of said.slice(at, at + length - 4)) {
      if (word.length > 0) times++
      for (const { concept, together } of word) most.set(concept, Math.max(most.get(concept) ?? 0, together ? partOfName : 1))
    }
    const near = [...most].reduce((sum, [concept, worth]) => sum + worth * (weight[concept] ?? 0), 0)
    const value = near + Math.min(times, 8) * 0.02
    // A little before the first match, so that it is read in its sentence.
    if (value > best.value + 0.001) best = { start: Math.max(0, Math.min(at - 4, said.length - length)), near, value }
  }
  return best
}

/** The excerpt of a text, as pieces of which every other is a match. */
export function excerptOf({ plain, words, said, start }: ReadText): string[] {
  const end = Math.min(words.length, start + length)
  const from = start === 0 ? 0 : (words[start]?.start ?? 0)
  const last = words[end - 1]
  const to = end === words.length || !last ? plain.length : last.start + last.text.length
  const pieces: string[] = []
  let after = from
  for (let at = start; at < end; at++) {
    const token = words[at]
    if (!token || (said[at]?.length ?? 0) === 0) continue
    pieces.push(plain.slice(after, token.start), token.text)
    after = token.start + token.text.length
  }
  pieces.push(plain.slice(after, to))
  if (start > 0) pieces[0] = `… ${pieces[0] ?? ''}`
  if (end < words.length) pieces.push(`${pieces.pop() ?? ''} …`)
  return pieces
}
