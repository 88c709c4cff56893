/*
 * How a text names a section by its number: «4.6», «4.6 Databehandleravtale», «kapittel 5», «punkt 4.2», “section 4.1”. Numbers of
 * sections have at most two digits a level; longer ones are years, amounts and recitals.
 */

const keywords = [
  'kapitlene', 'kapitlet', 'kapitla', 'kapittelet', 'kapittel', 'kap\\.?', 'punktene', 'punktet', 'punkta', 'punkt', 'pkt\\.?',
  'avsnittet', 'avsnitta', 'avsnitt', 'delen', 'del', 'bolken', 'bolk', 'chapters?', 'ch\\.', 'sections?', 'sec\\.', 'part',
]

/** The number of a section, as a pattern. */
const number = '\\d{1,2}(?:\\.\\d{1,2})*'
/** What follows is no part of a longer number, a date, a paragraph of an act («5-1») or a percentage. */
const ended = '(?![\\p{L}\\d]|[.,:/-]\\d|\\s?%)'

/** A word for a section and its number: groups `word` and `number`. */
export const namedSection = `(?<![\\p{L}\\d])(?<word>${keywords.join('|')})\\s+(?<number>${number})${ended}`

/** What goes on from one number to more of them: «og 6», «til 7», «, 6 og 8», «og kapittel 6». */
const joins = '(?:\\s*,\\s*|\\s*[–-]\\s*|\\s+(?:og|eller|til|samt|and|or|to)\\s+)'
export const moreNumbers = `${joins}(?:(?:${keywords.join('|')})\\s+)?${number}${ended}`

const wholly = new RegExp(`^(?<number>${number})\\.?$`, 'd')
/** A number before a heading. Without a point in it, it stands before a capital, so that «24 timer» is no section. */
const leading = new RegExp(`^(?<number>\\d{1,2}(?:\\.\\d{1,2})+|\\d{1,2}(?=\\.?\\s+\\p{Lu}))\\.?\\s`, 'du')
const anywhere = new RegExp(namedSection, 'diu')
const further = new RegExp(`^${moreNumbers}`, 'iu')

/** A number that the text of a link gives its target. */
export interface NamedNumber {
  readonly number: string
  /** Where the number begins in the text. */
  readonly at: number
  /** Whether the text goes on to other numbers, as in «kapittel 5 til 7». */
  readonly isFirstOfMany: boolean
}

/** The number of a section that a text names, if it names one. */
export function namedNumber(text: string): NamedNumber | undefined {
  for (const pattern of [wholly, leading, anywhere]) {
    const span = pattern.exec(text)?.indices?.groups?.number
    if (span) return { number: text.slice(...span), at: span[0], isFirstOfMany: further.test(text.slice(span[1])) }
  }
  return undefined
}
