import { endings } from './compounds.ts'
import { lettersOf, nearest, type Candidate } from './spelling.ts'
import type { Aside } from './sayings.ts'
import { stem } from './stem.ts'
import { fold } from './tokens.ts'
import { partsOf } from './word-forms.ts'
import { beginsWord, stemsFor, type Vocabulary } from './vocabulary.ts'

/** A word of a query as the corpus knows it. */
export interface ReadWord {
  /** Words of the corpus that it is a spelling of. */
  readonly known: readonly string[]
  /** What was probably meant, when it is no word of the corpus. */
  readonly correction?: string
  readonly parts: readonly string[]
}

/**
 * What a word is in the corpus. A word that exists is never corrected.
 * @param isSaid whether it is known what texts say for it, or for the name that it is part of
 */
export function readWord(word: string, vocabulary: Vocabulary, { inIndex, right }: Aside, isSaid: boolean): ReadWord {
  const stems = stemsFor(vocabulary, word)
  const parts = partsOf(word, vocabulary)
  const spelled = (found: string): string => vocabulary.words.get(found)?.word ?? found
  if (stems.length > 0) return { known: stems.map((found) => (found === stem(word) ? word : spelled(found))), parts }
  // An abbreviation or a synonym that the texts do not use, a number, the beginning of a word.
  if (vocabulary.words.has(stem(word)) || inIndex.has(word) || /\d/.test(word)) return { known: [word], parts }
  const begins = beginsWord(vocabulary, stem(word))
  if (isSaid || right.has(word)) return { known: begins && word.length > 4 ? [word] : [], parts }
  const [correction] = begins && word.length < 6 ? [] : nearest(word, candidates(vocabulary), 1)
  if (begins && !(correction && vocabulary.words.get(correction)?.word.startsWith(word.slice(0, 5)))) return { known: [word], parts }
  if (correction) return { known: [spelled(correction)], correction: spelled(correction), parts: parts.length > 0 ? parts : partsOf(spelled(correction), vocabulary) }
  return { known: [], parts }
}

const lists = new WeakMap<Vocabulary, readonly Candidate[]>()

/** Every word that spelling may have been meant for. */
export function candidates(vocabulary: Vocabulary): readonly Candidate[] {
  const before = lists.get(vocabulary)
  if (before) return before
  const made = [...vocabulary.words].map(([own, { word, count }]) => {
    const spellings = [fold(word), fold(own)] as const
    return { word: own, spellings, letters: [lettersOf(spellings[0]), lettersOf(spellings[1])] as const, count }
  })
  lists.set(vocabulary, made)
  return made
}

/** What a compound may end with, the longest first, where nothing is known of the whole: «jobbtur» is a «tur». */
export const tailsOf = (word: string): string[] => (/^\p{L}{7,}$/u.test(word) ? Array.from({ length: word.length - 5 }, (_, at) => word.slice(at + 3)).filter((tail) => !endings.test(tail)) : [])
