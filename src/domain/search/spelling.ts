import { stem } from './stem.ts'
import { fold } from './tokens.ts'

/* How near two spellings are, and the nearest of many. */

/** Edits between two words: a letter more, less or other, or two that changed places; `limit + 1` when there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) value = Math.min(value, (before[j - 2] ?? 0) + 1)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1)
}

/** How many edits a word of a length can have and still be meant: short words are too near each other. */
export const allowedEdits = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 13 ? 2 : 3)

/** A word to choose from, in its folded spellings: as a form, and as a stem. A commoner word wins between equally near ones. */
export interface Candidate {
  readonly word: string
  readonly spellings: readonly [form: string, stem: string]
  /** `lettersOf` the spellings, so that most words are passed over without being compared. */
  readonly letters: readonly [form: number, stem: number]
  readonly count: number
}

/** The letters of a folded spelling, a bit each. */
export function lettersOf(spelling: string): number {
  let letters = 0
  for (let at = 0; at < spelling.length; at++) letters |= 1 << (spelling.charCodeAt(at) & 31)
  return letters
}

/** Whether so few edits can make one of the other: an edit brings one new letter at most. */
const within = (a: number, b: number, limit: number): boolean => ones(a & ~b) <= limit && ones(b & ~a) <= limit

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** The words nearest to one as it was typed, best first; none when none is near enough. Inflection is no misspelling: stems are compared too. */
export function nearest(typed: string, candidates: Iterable<Candidate>, most: number, limit = allowedEdits(typed.length)): string[] {
  if (limit === 0) return []
  const form = fold(typed)
  const stemmed = fold(stem(typed))
  const found: { word: string; rank: number }[] = []
  const letters = [lettersOf(form), lettersOf(stemmed)] as const
  for (const { word, spellings, letters: own, count } of candidates) {
    const byForm = within(letters[0], own[0], limit) ? distance(form, spellings[0], limit) : limit + 1
    const byStem = stemmed.length >= 4 && within(letters[1], own[1], limit) ? distance(stemmed, spellings[1], limit) : limit + 1
    const edits = Math.min(byForm, byStem)
    // Writers seldom miss the first letter.
    const rank = edits + (spellings[0].charCodeAt(0) === form.charCodeAt(0) ? 0 : 0.8)
    if (rank <= limit + 0.5) found.push({ word, rank: rank - count * 0.02 })
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ word }) => word)
}
