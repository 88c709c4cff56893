import { questionSort, type QuestionSort } from './questions.ts'
import { readWord, tailsOf } from './read-word.ts'
import { nothingAside, shardOf, type Aside } from './sayings.ts'
import { stem } from './stem.ts'
import { lightWords, stopWords } from './stop-words.ts'
import { words as wordsOf } from './tokens.ts'
import { variantsOf, type Variant } from './variants.ts'
import { keyOf, stemsFor, type Group, type Vocabulary } from './vocabulary.ts'

/** A notion of a query: what was typed, and the ways to say it that the corpus knows. */
export interface Concept {
  readonly text: string
  readonly variants: readonly Variant[]
  /** How much it counts beside the other notions. */
  readonly weight: number
}

/** What a query asks for. */
export interface Understood {
  readonly concepts: readonly Concept[]
  /** The query as it was read, when spelling was corrected. */
  readonly corrected: string | undefined
  /** Terms and roles that the whole query names. */
  readonly named: readonly Group[]
  /** What was corrected, by what was typed. */
  readonly corrections: ReadonlyMap<string, string>
  /** Words that the corpus does not know. */
  readonly unknown: readonly string[]
  /** What sort of question it is, by its first question word. */
  readonly asks: QuestionSort | undefined
}

const longestName = 5

/**
 * Reads a query: its notions without what a question is made of, each with the ways to say it.
 * @param aside what else is known of its words
 */
export function understand(query: string, vocabulary: Vocabulary, aside: Aside = nothingAside): Understood {
  const { says } = aside
  const typed = typedIn(query)
  const all = tellingOf(typed)
  const concepts: Concept[] = []
  const unknown: string[] = []
  const written = new Map<string, string>()
  for (let at = 0; at < all.length; ) {
    const compound = compoundAt(all, at, vocabulary)
    const { groups, length } = compound ? { groups: vocabulary.named.get(keyOf(compound)) ?? [], length: 2 } : longestNameAt(all, at, vocabulary, says)
    const own = all.slice(at, at + Math.max(1, length))
    at += own.length
    const said = says(keyOf(own.join(' ')))
    const read = own.map((word) => readWord(word, vocabulary, aside, said.length > 0))
    for (const [index, { correction }] of read.entries()) if (correction) written.set(own[index] ?? '', correction)
    const corrected = read.map((word, index) => word.correction ?? own[index] ?? '')
    const named = length > 0 ? groups : own.length === 1 && read[0]?.correction ? (vocabulary.named.get(keyOf(corrected.join(' '))) ?? []) : []
    const saidFor = said.length > 0 || corrected.join(' ') === own.join(' ') ? said : says(keyOf(corrected.join(' ')))
    const variants = [...(compound ? [{ words: [compound], weight: 1 }] : []), ...variantsOf(own, read, named, saidFor, vocabulary)]
    if (variants.length === 0) variants.push(...tailVariants(own[0] ?? '', vocabulary, says))
    if (variants.length === 0) unknown.push(own.join(' '))
    concepts.push({ text: own.join(' '), variants, weight: own.every((word) => lightWords.has(word)) ? 0.3 : 1 })
  }
  const whole = wordsOf(query).map((word) => written.get(word) ?? word)
  // Words that nearly every rule uses are asked for when there is nothing else.
  const telling = concepts.filter(({ weight, variants }) => weight === 1 && variants.length > 0)
  return { concepts: telling.length > 0 ? concepts.filter(({ weight }) => weight === 1) : concepts, corrected: written.size > 0 ? whole.join(' ') : undefined, corrections: written, named: namedBy(all.map((word) => written.get(word) ?? word), vocabulary), unknown, asks: questionSort(typed) }
}

/** Phrases whose words say nothing apart: «si fra» is to report, «si ja» is to consent. */
const phrases = [
  [/\b(?:si(?:er)?|sa|sagt|seier|seie)(?: (?:jeg|eg|vi|du|man|ein|en|noen))? i?fr[aå](?!\p{L})/giu, 'melde'],
  [/\b(?:si(?:er)?|sa|sagt|seier|seie)(?: (?:jeg|eg|vi|du|man|ein|en|noen))? ja(?!\p{L})/giu, 'samtykke'],
] as const
const typedIn = (query: string): string[] =>
  wordsOf(phrases.reduce((text, [phrase, word]) => text.replace(phrase, word), query)).filter((word) => word.length > 1 || /\d/.test(word)).slice(0, 24)

function tellingOf(typed: readonly string[]): readonly string[] {
  const content = typed.filter((word) => !stopWords.has(word))
  return content.length > 0 ? content : typed
}

/** What a word is that nothing is known of: the last part of words in the texts, or a compound of whose last part something is known. */
function tailVariants(word: string, vocabulary: Vocabulary, says: Aside['says']): Variant[] {
  const compounds = word.length < 4 ? [] : vocabulary.sorted.filter((own) => own.length > word.length + 1 && own.endsWith(stem(word)) && (vocabulary.words.get(own)?.count ?? 0) > 0)
  if (compounds.length > 0) return compounds.slice(0, 4).map((own) => wordOf(own, vocabulary)).map((name) => ({ words: [name], weight: 1, name }))
  for (const tail of tailsOf(word)) {
    const said = says(keyOf(tail))
    if (said.length > 0 || (tail.length > 3 && stemsFor(vocabulary, tail).length > 0)) return variantsOf([tail], [readWord(tail, vocabulary, nothingAside, true)], [], said, vocabulary).map((variant) => ({ name: tail, ...variant }))
  }
  return []
}

const wordOf = (stemmed: string, { words }: Vocabulary): string => words.get(stemmed)?.word ?? stemmed

/** The files of everyday words that a query needs: every name in it begins with one of its words. */
export const shardsFor = (query: string): number[] => [...new Set(tellingOf(typedIn(query)).map((word) => shardOf(keyOf(word))))]

/** Words of a query that the vocabulary of a large corpus leaves out: the index must be asked whether it has them. */
export const unsure = (query: string, vocabulary: Vocabulary): string[] =>
  vocabulary.complete ? [] : wordsOf(query).filter((word) => word.length > 2 && !stopWords.has(word) && !vocabulary.words.has(stem(word)) && stemsFor(vocabulary, word).length === 0)

/** The longest run of words from a place that is a name of something. */
function longestNameAt(all: readonly string[], at: number, vocabulary: Vocabulary, says: Aside['says']): { groups: readonly Group[]; length: number } {
  for (let length = Math.min(longestName, all.length - at); length > 0; length--) {
    const key = keyOf(all.slice(at, at + length).join(' '))
    const groups = vocabulary.named.get(key)
    if (groups ?? says(key).length > 0) return { groups: groups ?? [], length }
  }
  return { groups: [], length: 0 }
}

/** The compound of the corpus that two words in a row are said for: «vurdering av risiko» and «risiko vurdering» are `risikovurdering`. */
function compoundAt(all: readonly string[], at: number, vocabulary: Vocabulary): string | undefined {
  const [one, other] = [all[at], all[at + 1]]
  if (one === undefined || other === undefined || one.length < 3 || other.length < 3) return undefined
  const first = (word: string): string[] => [...new Set([word, vocabulary.words.get(stem(word))?.word ?? word])]
  const joined = (a: string, b: string): string[] => first(a).flatMap((own) => ['', 's', 'e'].map((link) => own + link + b))
  return [...joined(other, one), ...joined(one, other)].find((word) => (vocabulary.words.get(stem(word))?.count ?? 0) > 0)
}

/** Terms and roles that a query names, once what asks for them («hva er …», «ansvar») is taken away. */
function namedBy(content: readonly string[], vocabulary: Vocabulary): Group[] {
  const weighty = content.filter((word) => !lightWords.has(word))
  const found = [content, weighty].flatMap((words) => (words.length > 0 ? (vocabulary.named.get(keyOf(words.join(' '))) ?? []) : []))
  return [...new Set(found)].filter((group) => group.sort !== 'words')
}
