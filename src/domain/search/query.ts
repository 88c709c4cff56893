import { questionSort, type QuestionSort } from './questions.ts'
import { lettersOf, nearest, type Candidate } from './spelling.ts'
import { stem } from './stem.ts'
import { lightWords, stopWords } from './stop-words.ts'
import { fold, words as wordsOf } from './tokens.ts'
import { partsOf } from './word-forms.ts'
import { beginsWord, keyOf, root, stemsFor, type Group, type Vocabulary } from './vocabulary.ts'

/** One way to say a notion: words that must all be there, and how much it is worth beside the words that were typed. */
export interface Variant {
  readonly words: readonly string[]
  readonly weight: number
  /** Whether some of the words are something: those that were typed, in a name of several words. */
  readonly some?: boolean
  /** Whether the index is not asked for it: it is only looked for in what other words have found. */
  readonly quiet?: boolean
}

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
  /** Words that the corpus does not know, with those that are nearest. */
  readonly unknown: readonly string[]
  /** What sort of question it is, by its first question word. */
  readonly asks: QuestionSort | undefined
}

const longestName = 5
const mostVariants = 7
/** How common a word is (`Word.count`) that needs no names of several words beside it. */
const commonWord = 5

/**
 * Reads a query: its notions without what a question is made of, each with the ways to say it.
 * @param exists words that the vocabulary leaves out and the index has
 */
export function understand(query: string, vocabulary: Vocabulary, exists: ReadonlySet<string> = new Set()): Understood {
  // «Si fra» is to report; its words say nothing apart.
  const typed = wordsOf(query.replace(/\bsi(?:er)? i?fr[aå](?!\p{L})/giu, 'melde')).filter((word) => word.length > 1 || /\d/.test(word)).slice(0, 24)
  const content = typed.filter((word) => !stopWords.has(word))
  const all = content.length > 0 ? content : typed
  const concepts: Concept[] = []
  const unknown: string[] = []
  const written = new Map<string, string>()
  for (let at = 0; at < all.length; ) {
    const compound = compoundAt(all, at, vocabulary)
    const { groups, length } = compound ? { groups: vocabulary.named.get(keyOf(compound)) ?? [], length: 2 } : longestNameAt(all, at, vocabulary)
    const own = all.slice(at, at + Math.max(1, length))
    at += own.length
    const read = own.map((word) => readWord(word, vocabulary, exists))
    for (const [index, { correction }] of read.entries()) if (correction) written.set(own[index] ?? '', correction)
    const corrected = read.map((word, index) => word.correction ?? own[index] ?? '')
    const named = length > 0 ? groups : own.length === 1 && read[0]?.correction ? (vocabulary.named.get(keyOf(corrected.join(' '))) ?? []) : []
    const variants = [...(compound ? [{ words: [compound], weight: 1 }] : []), ...variantsOf(own, read, named, vocabulary)]
    if (variants.length === 0) unknown.push(own.join(' '))
    concepts.push({ text: own.join(' '), variants, weight: own.every((word) => lightWords.has(word)) ? 0.3 : 1 })
  }
  const whole = wordsOf(query).map((word) => written.get(word) ?? word)
  // Words that nearly every rule uses are asked for when there is nothing else.
  const telling = concepts.filter(({ weight, variants }) => weight === 1 && variants.length > 0)
  return { concepts: telling.length > 0 ? concepts.filter(({ weight }) => weight === 1) : concepts, corrected: written.size > 0 ? whole.join(' ') : undefined, named: namedBy(all.map((word) => written.get(word) ?? word), vocabulary), unknown, asks: questionSort(typed) }
}

/** Words of a query that the vocabulary of a large corpus leaves out: the index must be asked whether it has them. */
export const unsure = (query: string, vocabulary: Vocabulary): string[] =>
  vocabulary.complete ? [] : wordsOf(query).filter((word) => word.length > 2 && !stopWords.has(word) && !vocabulary.words.has(stem(word)) && stemsFor(vocabulary, word).length === 0)

/** The longest run of words from a place that is a name of something. */
function longestNameAt(all: readonly string[], at: number, vocabulary: Vocabulary): { groups: readonly Group[]; length: number } {
  for (let length = Math.min(longestName, all.length - at); length > 0; length--) {
    const groups = vocabulary.named.get(keyOf(all.slice(at, at + length).join(' ')))
    if (groups) return { groups, length }
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

interface ReadWord {
  /** Words of the corpus that it is a spelling of. */
  readonly known: readonly string[]
  /** What was probably meant, when it is no word of the corpus. */
  readonly correction?: string
  readonly parts: readonly string[]
}

/** What a word is in the corpus. A word that exists is never corrected. */
function readWord(word: string, vocabulary: Vocabulary, exists: ReadonlySet<string>): ReadWord {
  const stems = stemsFor(vocabulary, word)
  const parts = partsOf(word, vocabulary)
  const spelled = (found: string): string => vocabulary.words.get(found)?.word ?? found
  if (stems.length > 0) return { known: stems.map((found) => (found === stem(word) ? word : spelled(found))), parts }
  // An abbreviation or a synonym that the texts do not use, a number, the beginning of a word.
  if (vocabulary.words.has(stem(word)) || exists.has(word) || /\d/.test(word)) return { known: [word], parts }
  const begins = beginsWord(vocabulary, stem(word))
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

function variantsOf(own: readonly string[], read: readonly ReadWord[], groups: readonly Group[], vocabulary: Vocabulary): Variant[] {
  const found: Variant[] = []
  const usable = own.length === 1 ? read.every(({ known }) => known.length > 0) : read.some(({ known }) => known.length > 0)
  const inTexts = own.every((word) => stemsFor(vocabulary, word).length > 0 || beginsWord(vocabulary, stem(word)))
  if (usable) {
    // Every spelling that the word can mean; words of a name together.
    if (own.length === 1) for (const word of read[0]?.known ?? []) found.push({ words: [word], weight: 1 })
    else found.push({ words: read.flatMap(({ known }) => known.slice(0, 1)), weight: 1, some: true })
  }
  const [only] = own.length === 1 ? read : []
  // A word that is common here is found by itself; each further word costs a piece of the index, and names of several words bring noise.
  const common = (vocabulary.words.get(stem(only?.known[0] ?? ''))?.count ?? 0) >= commonWord
  if (only) {
    // A compound that no text has is said by its parts, or by some of them.
    if (only.parts.length > 1) found.push({ words: only.parts, weight: inTexts ? 0.6 : 0.9, some: !inTexts })
    const family = vocabulary.families.get(root(stem(only.known[0] ?? own[0] ?? ''))) ?? []
    for (const relative of family) {
      const entry = vocabulary.words.get(relative)
      // What begins alike is found with the word itself.
      if (entry && entry.count > 0 && !relative.startsWith(stem(only.known[0] ?? ''))) found.push({ words: [entry.word], weight: 0.7 })
    }
  }
  const ownKey = keyOf(own.join(' '))
  const same = new Map<string, Variant>()
  for (const group of groups)
    for (const name of group.names) {
      const words = wordsOf(name).filter((word, _, all) => all.length === 1 || !stopWords.has(word))
      const key = keyOf(name)
      if (key === ownKey || words.length === 0 || words.length > 4 || !words.every((word) => stemsFor(vocabulary, word).length > 0)) continue
      const quiet = common && words.length > 1
      same.set(key, { words, weight: inTexts ? 0.55 : 0.9, quiet })
    }
  const all = [...found, ...same.values()]
  return [...all.filter(({ quiet }) => !quiet).slice(0, mostVariants), ...all.filter(({ quiet }) => quiet).slice(0, mostVariants)]
}

/** Terms and roles that a query names, once what asks for them («hva er …», «ansvar») is taken away. */
function namedBy(content: readonly string[], vocabulary: Vocabulary): Group[] {
  const weighty = content.filter((word) => !lightWords.has(word))
  const found = [content, weighty].flatMap((words) => (words.length > 0 ? (vocabulary.named.get(keyOf(words.join(' '))) ?? []) : []))
  return [...new Set(found)].filter((group) => group.sort !== 'words')
}
