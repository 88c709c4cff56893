import { split as splitCompound } from './compounds.ts'
import { stem } from './stem.ts'
import { fold } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What was worked out of words, kept while the vocabulary is: the same words come again in every section and every search. */
interface Memory {
  readonly parts: Map<string, readonly string[]>
  readonly costs: Map<string, number | undefined>
  readonly stems: Map<string, readonly string[]>
}
const memories = new WeakMap<Vocabulary, Memory>()

function memoryOf(vocabulary: Vocabulary): Memory {
  const memory = memories.get(vocabulary) ?? { parts: new Map(), costs: new Map(), stems: new Map() }
  memories.set(vocabulary, memory)
  return memory
}

/** The parts of a compound that the corpus knows; none when it is no such compound. */
export function partsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  const { parts, costs } = memoryOf(vocabulary)
  const cost = (part: string): number | undefined => {
    if (!costs.has(part)) {
      const count = part.length < 3 ? 0 : (vocabulary.words.get(stem(part))?.count ?? 0)
      costs.set(part, count > (part.length === 3 ? 3 : 0) ? 1.5 - count * 0.05 : undefined)
    }
    return costs.get(part)
  }
  const known = parts.get(word)
  if (known) return known
  const split = word.split('-').flatMap((piece) => splitCompound(piece, cost))
  const made = split.length > 1 ? split.filter((part) => part.length > 2) : []
  parts.set(word, made)
  return made
}

/** The folded stems of a word and, of a compound, those of its parts: what text and query are compared by. */
export function stemsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  const { stems } = memoryOf(vocabulary)
  const known = stems.get(word)
  if (known) return known
  const made = [word, ...partsOf(word, vocabulary)].map((part) => fold(stem(part)))
  stems.set(word, made)
  return made
}
