import { tokens } from './tokens.ts'

/** What a part of a compound costs, less for a commoner word; undefined when it is no word. */
export type PartCost = (part: string) => number | undefined

/** Particles make verbs and not compounds: what stands after them is seldom looked for alone. */
const particles = new Set(['per', 'pro', 'pre', 'kom', 'kon', 'sub', 'over', 'under', 'gjennom', 'etter', 'uten', 'utan', 'frem', 'fram', 'opp', 'inn', 'til', 'fra', 'frå', 'ved', 'med', 'mot', 'for', 'gjen', 'sam', 'bort', 'hver', 'kvar', 'igjen', 'mellom', 'sammen', 'saman', 'videre', 'vidare', 'fore', 'overs'])

/** Words that are endings far more often than words: «sikker-het» is no compound. */
export const endings = /^(?:het|heten|heter|hetene|hets|heit|heita|skap|skapet|skapene|skaps|skapen|dom|dommen|lig|lige|leg|ing|ingen|inger|inga|ring|ringen|ringer|ringa|ise|iser|isere|isert|iserte|isering|nise|nisere|nisering|ning|ninger|ningen|else|elsen|elser|somt?|somme|messig|messige|aktig|bar|bare|sjon|sjonen|sjoner|ende|ande|eren|erne|ene|rett|ister|isten|ist|iske|isk|tet|ere|ert|erte|test|teste|leis|løs|løse)$/

const shortest = 3
/** Shorter words are left whole; «dagmulkt» is as short as a compound is that is looked for by its parts. */
const shortestCompound = 8
/** A part this long is tried for parts of its own. */
const longPart = 13

/**
 * The parts of a compound in order; the word itself when it is none. A linking s stays with the part before it:
 * `personvernkonsekvensvurdering` → `personvern`, `konsekvens`, `vurdering`.
 * @param word in lower case, letters only
 */
export function split(word: string, cost: PartCost): readonly string[] {
  if (word.length < shortestCompound || !/^\p{L}+$/u.test(word)) return [word]
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }]
  for (let end = shortest; end <= word.length; end++) {
    for (let start = 0; start <= end - shortest; start++) {
      const before = best[start]
      if (!before || (start === 0 && end === word.length)) continue
      const own = costOf(word.slice(start, end), start === 0, end === word.length, cost)
      if (own === undefined) continue
      const total = before.cost + own
      if (total < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost: total, from: start }
    }
  }
  if (!best[word.length]) return [word]
  const parts: string[] = []
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) parts.unshift(word.slice(best[end]?.from ?? 0, end))
  return parts.flatMap((part) => (part.length >= longPart ? split(part, cost) : [part]))
}

function costOf(part: string, first: boolean, last: boolean, cost: PartCost): number | undefined {
  if (first && particles.has(part)) return undefined
  if (!first && endings.test(part)) return undefined
  const linked = !last && part.endsWith('s') && part.length > 4 ? cost(part.slice(0, -1)) : undefined
  const own = linked ?? cost(part)
  if (own === undefined) return undefined
  // «innsyns-krav» before «innsyn-skrav».
  const withLink = !first && linked === undefined && part.startsWith('s') && (cost(part.slice(1)) ?? Number.POSITIVE_INFINITY) < own
  // Short words are found inside others by chance. «sikkerhets-leder» before «sikkerhet-sleder».
  return own - (linked === undefined ? 0 : 0.1) + (withLink ? 0.6 : 0) + (part.length === 3 ? 1.2 : part.length === 4 ? 0.5 : 0)
}

/**
 * Makes a text in which the inner parts of compounds begin with a capital. Pagefind indexes such a word whole and in its parts, at one position:
 * `personvernkonsekvensvurdering` → `personvernKonsekvensVurdering`. A word with capitals of its own is left as it is.
 */
export function innerCapitals(parts: (word: string) => readonly string[]): (text: string) => string {
  // The words of a corpus come again and again.
  const known = new Map<string, string>()
  const marked = (word: string): string => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = word.split(/(?<=[-–‑])|(?=[-–‑])/).map((piece) => (/^\p{L}?\p{Ll}+$/u.test(piece) ? capitalised(piece, parts(piece.toLowerCase())) : piece)).join('')
    known.set(word, made)
    return made
  }
  return (text) => {
    let result = ''
    let after = 0
    for (const { text: own, start } of tokens(text)) {
      result += text.slice(after, start) + marked(own)
      after = start + own.length
    }
    return result + text.slice(after)
  }
}

function capitalised(word: string, parts: readonly string[]): string {
  let at = 0
  return parts
    .map((part, index) => {
      const own = word.slice(at, (at += part.length))
      return index === 0 ? own : own.charAt(0).toUpperCase() + own.slice(1)
    })
    .join('')
}

/** The text as it was: inner capitals gone, except in the words that had them. */
export function withoutInnerCapitals(text: string, kept: ReadonlySet<string>): string {
  return text.replace(/\p{L}*\p{Ll}\p{Lu}[\p{L}]*/gu, (word) => (kept.has(word) ? word : word.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => letter.toLowerCase())))
}
