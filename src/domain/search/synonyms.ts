import { languages } from '../../../schemas/common.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { lower } from './tokens.ts'
import { keyOf } from './vocabulary.ts'

/** Words for the same as the browser gets them (`VocabularyFile.groups`). */
export interface NamedGroup {
  /** `t:<term>`, `r:<role>` or nothing. */
  readonly head: string
  readonly names: readonly string[]
}

/**
 * Which words mean the same in a corpus: the terms of its glossary with their synonyms, abbreviations and translations; the titles of its roles; the
 * and the abbreviations that its texts explain.
 * @param abbreviations pairs from `abbreviationsIn`
 */
export function synonymGroups(corpus: Corpus, abbreviations: readonly (readonly [string, string])[]): NamedGroup[] {
  const groups: NamedGroup[] = []
  const add = (head: string, names: Iterable<string | undefined>): void => {
    const own = [...new Map([...names].flatMap((name) => (name ? [[keyOf(name), cleaned(name)] as const] : []))).values()].filter((name) => name !== '')
    if (own.length > 0 && (head !== '' || own.length > 1)) groups.push({ head, names: own })
  }
  for (const { id, data } of corpus.terms.values())
    add(`t:${id}`, [...languages.map((language) => data.term?.[language]), ...(data.abbreviations ?? []), ...languages.flatMap((language) => data.synonyms?.[language] ?? [])])
  for (const { id, data } of corpus.roles.values()) add(`r:${id}`, languages.map((language) => data.title?.[language]))
  for (const [short, long] of new Map(abbreviations.map((pair) => [pair.join('|').toLowerCase(), pair])).values()) add('', [short, long])
  return groups
}

const cleaned = (name: string): string => lower(name).replace(/[|\s]+/g, ' ').trim()
