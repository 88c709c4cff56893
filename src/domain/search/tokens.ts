/* Words of a text or a query, and the spellings that count as the same. */

const word = /[\p{L}\p{N}]+(?:[-–‑][\p{L}\p{N}]+)*/gu

/** A word with its place in a text (UTF-16). */
export interface Token {
  /** As it stands. */
  readonly text: string
  /** In lower case, with hyphens as `-`. */
  readonly word: string
  readonly start: number
}

/** The words of a text in composed letters (NFC). A word joined by hyphens is one: `e-post`, `ROS-analyse`. */
export function tokens(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(word), (match) => ({ text: match[0], word: plainHyphens(match[0].toLowerCase()), start: match.index }))
}

export const lower = (text: string): string => plainHyphens(text.normalize('NFC').toLowerCase())

const plainHyphens = (text: string): string => text.replace(/[–‑]/g, '-')

/** The words of a text in lower case. */
export const words = (text: string): string[] => tokens(text).map((token) => token.word)

/** A word as it is typed on a keyboard without æ, ø and å, with one letter each; accents are gone. */
export function fold(text: string): string {
  return text.replace(/æ/g, 'a').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '').replace(/-/g, '')
}

/** The same for a word that may be spelled with two letters: `ae`, `oe`, `aa`. */
export const foldTwo = (text: string): string => fold(text.replace(/ae/g, 'æ').replace(/oe/g, 'ø').replace(/aa/g, 'å'))
