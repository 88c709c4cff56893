import type { Concept } from './query.ts'
import { stem } from './stem.ts'
import { fold } from './tokens.ts'
import { asksOf } from './variants.ts'
import { root } from './vocabulary.ts'

/** Scores of sections by the id that the index has for them. */
export type Scores = ReadonlyMap<string, number>

/** A section with its score so far. */
export interface Scored {
  readonly id: string
  readonly score: number
  /** How much of the query it has, by what its words tell: 1 for all. */
  readonly share: number
}

/** Constants of ranking, in one place; chosen on the queries that are not held out. */
export const weights = {
  /** What other ways to say the same add to the best of them. */
  rest: 0.23,
  /** How hard a section is punished for what it lacks of the query. */
  share: 0.7,
  /** A heading that has all of the query, and nothing else. */
  heading: 1.6,
  /** How much of that is for having nothing else. */
  exact: 0.7,
  /** How much of that the title of the document gives to its sections. */
  title: 0.85,
  /** Words of the query that stand close to each other. */
  near: 0.4,
  /** What the title of the document and the headings above have of the query. */
  context: 1.2,
  /** The beginning of a document: a title and what search was told of it, seldom an answer. */
  beginning: 0.3,
  /** For each chapter before it: of sections that are alike the first is the most general. */
  later: 0.99,
  /** A heading that many documents have and the query does not name. */
  common: 0.7,
  /** A heading of the sort that answers the question. */
  question: 2.5,
  /** A figure near what matches, where the question asks for one. */
  figure: 1.4,
  otherLanguage: 0.55,
  /** By where a text stands in its life. */
  'in-force': 1,
  upcoming: 0.75,
  repealed: 0.45,
  expired: 0.45,
}

/**
 * The score of a notion: the best of the ways to say it, and a little of the others.
 * @param found scores by what the index was asked (`asksOf`)
 */
export function scoresOf(concept: Concept, found: ReadonlyMap<string, Scores>): Map<string, number> {
  const best = new Map<string, number>()
  const sum = new Map<string, number>()
  for (const variant of concept.variants) {
    const lists = asksOf(variant).map((text) => found.get(text) ?? new Map<string, number>())
    const totals = new Map<string, { total: number; has: number }>()
    for (const list of lists)
      for (const [id, score] of list) {
        const before = totals.get(id)
        totals.set(id, { total: (before?.total ?? 0) + score, has: (before?.has ?? 0) + 1 })
      }
    for (const [id, { total, has }] of totals) {
      const value = (variant.weight * total * (has / lists.length) ** 2) / Math.sqrt(variant.words.length)
      best.set(id, Math.max(best.get(id) ?? 0, value))
      sum.set(id, (sum.get(id) ?? 0) + value)
    }
  }
  for (const [id, value] of best) best.set(id, value + weights.rest * ((sum.get(id) ?? value) - value))
  return best
}

/** A notion of whose names some words are something. */
export const loosened = (concept: Concept): Concept => ({ ...concept, variants: concept.variants.map((variant) => ({ ...variant, some: true })) })

/** How much each notion tells: a rare one more, what the corpus does not know nothing. */
export function rarities(concepts: readonly Concept[], conceptScores: readonly ReadonlyMap<string, number>[], sections: number): number[] {
  return concepts.map(({ weight }, index) => {
    const size = conceptScores[index]?.size ?? 0
    return size > 0 ? weight * Math.log(1 + sections / (1 + size)) : 0
  })
}

/** Puts the notions of a query together: sections that have all of it first, then those that have the rarer part of it. */
export function combine(concepts: readonly Concept[], conceptScores: readonly ReadonlyMap<string, number>[], rarity: readonly number[]): Scored[] {
  const whole = rarity.reduce((sum, own) => sum + own, 0)
  const scores = new Map<string, { score: number; has: number }>()
  for (const [index, { weight }] of concepts.entries())
    for (const [id, score] of conceptScores[index] ?? []) {
      const entry = scores.get(id) ?? { score: 0, has: 0 }
      entry.score += weight * score
      entry.has += rarity[index] ?? 0
      scores.set(id, entry)
    }
  return [...scores]
    .map(([id, { score, has }]) => {
      const share = whole > 0 ? Math.min(1, has / whole) : 1
      return { id, share, score: score * share ** weights.share }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** Which notions of a query a word is part of, by its folded stem, by what it begins with and by its family. */
export interface Wanted {
  readonly stems: ReadonlyMap<string, readonly Part[]>
  readonly families: ReadonlyMap<string, readonly Part[]>
}

/** A word of one way to say a notion. */
interface Part {
  readonly concept: number
  readonly variant: number
  readonly word: number
}

export function wantedOf(concepts: readonly Concept[]): Wanted {
  const stems = new Map<string, Part[]>()
  const families = new Map<string, Part[]>()
  for (const [concept, { variants }] of concepts.entries())
    for (const [variant, { words }] of variants.entries())
      for (const [word, text] of words.entries()) {
        const own = fold(stem(text))
        const part = { concept, variant, word }
        stems.set(own, [...(stems.get(own) ?? []), part])
        families.set(root(own), [...(families.get(root(own)) ?? []), part])
      }
  return { stems, families }
}

/** A stem so long may begin another word of its sense: «mist», of «mistet», begins «mistenke». */
const shortestStart = 5

/** The parts of a query that a word of a text is, each with how like it is: the word, one of its family, a part of a compound, one that begins so. */
export function partsIn({ stems, families }: Wanted, [whole = '', ...parts]: readonly string[]): { part: Part; likeness: number }[] {
  const found: { part: Part; likeness: number }[] = []
  const add = (list: readonly Part[] | undefined, likeness: number): void => {
    for (const part of list ?? []) found.push({ part, likeness })
  }
  add(stems.get(whole), 1)
  add(families.get(root(whole)), 0.9)
  for (const own of parts) add(stems.get(own), 0.85)
  for (const [own, list] of stems) if (own.length >= shortestStart && whole.length > own.length && whole.startsWith(own)) add(list, 0.75)
  return found
}

/** How much some words have of each notion: the weight of the best way to say it that they hold; and which of the words those are. */
export function holdings(concepts: readonly Concept[], wanted: Wanted, text: readonly (readonly string[])[]): { worth: number[]; at: Set<number> } {
  const best = new Map<string, number>()
  const places = new Map<string, number[]>()
  for (const [index, word] of text.entries())
    for (const { part, likeness } of partsIn(wanted, word)) {
      const key = `${part.concept} ${part.variant} ${part.word}`
      best.set(key, Math.max(best.get(key) ?? 0, likeness))
      places.set(key, [...(places.get(key) ?? []), index])
    }
  const at = new Set<number>()
  const worth = concepts.map(({ variants }, concept) => {
    let most = 0
    let used: number[] = []
    for (const [variant, { words, weight, some = false }] of variants.entries()) {
      const keys = words.map((_, word) => `${concept} ${variant} ${word}`).filter((key) => best.has(key))
      if (keys.length === 0 || (keys.length < words.length && !some)) continue
      const value = weight * Math.min(...keys.map((key) => best.get(key) ?? 0)) * (keys.length / words.length) ** 2
      if (value <= most) continue
      most = value
      used = keys.flatMap((key) => places.get(key) ?? [])
    }
    for (const index of used) at.add(index)
    return most
  })
  return { worth, at }
}
