import type { Document } from '../../../src/domain/corpus/document.ts'
import { passagesOf, sentencesIn, wordsIn } from './texts.ts'

/**
 * The readability index of Björnsson: words a sentence, and long words in a hundred. Under 40 is easy, over 55 is heavy.
 * A heading, a list item and a cell each end a sentence.
 */
export function lix(document: Document): number {
  const sentences = passagesOf(document).flatMap(({ text }) => sentencesIn(text))
  const words = sentences.flatMap(wordsIn)
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
