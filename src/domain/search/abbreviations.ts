/* Abbreviations that a text explains itself: «datahåndteringsplan (DMP)», «Regionale komiteer for … forskningsetikk (REK)». */

/** An abbreviation in brackets. */
const bracketed = /\s\((\p{Lu}[\p{L}\p{N}&-]{0,8}\p{Lu})\)/gu
/** What it may stand for: up to six words before it, of which the last may be a compound that says all. */
const before = /(?:[\p{L}-]+[ \u00A0]){0,5}[\p{L}-]{3,}$/u
const longest = 200

/** Pairs of an abbreviation and what it stands for, as the text has them. */
export function abbreviationsIn(text: string): [short: string, long: string][] {
  // Brackets are sought first: most texts have none, and what stands before them is costly to find.
  return [...text.matchAll(bracketed)].flatMap(({ index, 1: short = '' }) => {
    const words = before.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? ''
    const long = longForm(words.split(/[ \u00A0]/), short.toLowerCase().replace(/[^\p{L}]/gu, ''))
    return long ? [[short, long] as [string, string]] : []
  })
}

/**
 * The shortest run of words before the brackets that begins with the abbreviation's first letter and holds the others in order (after Schwartz
 * and Hearst 2003). A compound may hold them all. The word just before stands for an abbreviation of another language.
 */
function longForm(words: readonly string[], letters: string): string | undefined {
  for (let start = words.length - 1; start >= Math.max(0, words.length - letters.length - 2); start--) {
    const candidate = words.slice(start).join(' ').toLowerCase()
    if (candidate.startsWith(letters.charAt(0)) && holdsInOrder(candidate, letters)) return candidate
  }
  const last = words.at(-1)?.toLowerCase()
  return last && last.length >= 10 ? last : undefined
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
