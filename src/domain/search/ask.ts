import { tailsOf } from './read-word.ts'
import { shardsFor, understand, unsure, type Understood } from './query.ts'
import { hasSign, nothingAside, saidIn, shardOf, wordFileOf, type Aside } from './sayings.ts'
import type { Index } from './search.ts'
import { distance } from './spelling.ts'
import { stem } from './stem.ts'
import { fold } from './tokens.ts'
import { asksOf } from './variants.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Reads a query with all that is known of its words, fetching what is.
 * @param begin is told what will be asked of the index whatever is found out (`asksOf`), so that it can begin
 */
export async function read(query: string, vocabulary: Vocabulary, index: Index, begin: (asked: string) => void = () => undefined): Promise<Understood> {
  // On its way before anything is worked out; whether it came is asked below.
  const ofQuery = sayings([query], index)
  ofQuery.catch(() => undefined)
  const inIndex = new Set(await kept(unsure(query, vocabulary), (word) => index.has(word)))
  const before = understand(query, vocabulary, { ...nothingAside, inIndex })
  for (const { text, variants } of before.concepts) if (variants[0]?.words.join(' ') === text) for (const asked of variants.flatMap(asksOf)) begin(asked)
  const typed = [...before.corrections.keys()]
  const [right, ...known] = await Promise.all([kept(typed, (word) => isWord(word, index)), ofQuery, sayings([...before.corrections.values()], index)])
  const says = either(known)
  const aside: Aside = { says, inIndex, right: new Set(right) }
  const understood = understand(query, vocabulary, aside)
  if (understood.unknown.length === 0) return understood
  const further = { ...aside, says: either([says, await sayings(understood.unknown.flatMap(tailsOf), index)]) }
  const last = understand(query, vocabulary, further)
  if (last.concepts.some(({ variants }) => variants.length > 0)) return last
  // Where there is nothing else to go by, a word that is right may be one of the texts' with a letter wrong.
  return understand(query, vocabulary, { ...further, right: new Set(right.filter((word) => distance(fold(word), fold(before.corrections.get(word) ?? ''), 1) > 1)) })
}

/** What texts say for the names in some queries. */
async function sayings(queries: readonly string[], index: Index): Promise<Aside['says']> {
  const numbers = [...new Set(queries.flatMap(shardsFor))]
  const files = new Map(await Promise.all(numbers.map(async (number) => [number, await index.everyday(number)] as const)))
  return (key) => saidIn(files.get(shardOf(key)) ?? {}, key)
}

/** What the first says that says something: each name lies in one file. */
const either = (known: readonly Aside['says'][]): Aside['says'] => (key) => known.map((says) => says(key)).find(({ length }) => length > 0) ?? []

async function isWord(word: string, index: Index): Promise<boolean> {
  const { file, sign } = wordFileOf(stem(word))
  return hasSign(await index.words(file), sign)
}

async function kept(words: readonly string[], fits: (word: string) => Promise<boolean>): Promise<string[]> {
  const verdicts = await Promise.all(words.map(fits))
  return words.filter((_, at) => verdicts[at])
}
