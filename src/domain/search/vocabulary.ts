import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { fold, foldTwo, words as wordsOf } from './tokens.ts'

/**
 * What the browser knows of the words of a corpus: one JSON file beside the index, fetched at the first search.
 */
export interface VocabularyFile {
  /** How many sections the index has. */
  readonly sections: number
  /** Whether every word of the corpus is here; a large corpus leaves out the rarest. */
  readonly complete: boolean
  /** A word for each stem, sorted; each as how many letters it shares with the one before (base 36), the rest, and how common it is (1, 3, 5 or 7). */
  readonly words: string
  /** Words for the same, joined by `|`; the first is `t:<term>`, `r:<role>` or empty. */
  readonly groups: readonly string[]
  /** Words whose inner capitals are their own. */
  readonly capitals: readonly string[]
  /** Frameworks: id, its names joined by `|`, and the sign before the numbers of its clauses. */
  readonly frameworks: readonly (readonly [id: string, names: string, sign: string])[]
}

/** The numbers of the clauses of each framework, joined by spaces: a file of its own, fetched at the first query with a number. */
export type ClauseLists = Readonly<Record<string, string>>

export interface Word {
  readonly word: string
  /** 0 when the corpus does not use it (a synonym), else more for a commoner word. */
  readonly count: number
}

/** Words for the same thing. */
export interface Group {
  readonly sort: 'term' | 'role' | 'words'
  readonly id: string
  readonly names: readonly string[]
}

export interface Vocabulary {
  readonly sections: number
  readonly complete: boolean
  readonly words: ReadonlyMap<string, Word>
  /** Stems in order, for words that begin alike. */
  readonly sorted: readonly string[]
  /** Stems by their folded spelling: `oya` → `øya`. */
  readonly folded: ReadonlyMap<string, readonly string[]>
  /** Stems by the root they share: `lagr`, `lagring`. */
  readonly families: ReadonlyMap<string, readonly string[]>
  readonly groups: readonly Group[]
  /** Groups by the key of each of their names. */
  readonly named: ReadonlyMap<string, readonly Group[]>
  readonly capitals: ReadonlySet<string>
  readonly frameworks: readonly { readonly id: string; readonly names: readonly string[]; readonly sign: string }[]
}

/** What names are compared by: the folded stems of their words without those that say nothing, in any order («innsyn, rett til»). */
export function keyOf(name: string): string {
  const all = wordsOf(name)
  const telling = all.filter((word) => !stopWords.has(word))
  // The stemmer is Norwegian: it leaves an English plural in -ies alone.
  return (telling.length > 0 ? telling : all).map((word) => fold(stem(word.replace(/ies$/, 'y').replace(/er(?:e|en|ne|ens|nes)$/, 'er')))).sort().join(' ')
}

/** A stem without what makes a noun of a verb: `lagring` and `lagre` are one family. */
export function root(stemmed: string): string {
  const short = stemmed.replace(/(?:erings?|nings?|ings?|else|sjon|ere?)$/, '')
  return short.length >= 4 ? short : stemmed
}

export function packWords(entries: Iterable<Word>): string {
  let before = ''
  return [...entries]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, count }) => {
      let shared = 0
      while (shared < Math.min(word.length, before.length, 35) && word[shared] === before[shared]) shared++
      before = word
      return `${shared.toString(36)}${word.slice(shared)}${count}`
    })
    .join(' ')
}

function unpackWords(packed: string): Word[] {
  let before = ''
  return packed === ''
    ? []
    : packed.split(' ').map((entry) => {
        before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1, -1)
        return { word: before, count: Number(entry.slice(-1)) }
      })
}

/** Opens what the build wrote. */
export function openVocabulary(file: VocabularyFile): Vocabulary {
  const words = new Map(unpackWords(file.words).map((entry) => [stem(entry.word), entry] as [string, Word]))
  const folded = new Map<string, string[]>()
  const families = new Map<string, string[]>()
  const named = new Map<string, Group[]>()
  // Words that are only typed: synonyms and abbreviations that no text uses.
  for (const word of file.groups.flatMap((text) => wordsOf(text.slice(text.indexOf('|') + 1)))) if (!words.has(stem(word))) words.set(stem(word), { word, count: 0 })
  for (const own of words.keys()) {
    add(folded, fold(own), own)
    add(families, root(own), own)
  }
  const groups = file.groups.map((text): Group => {
    const [head = '', ...names] = text.split('|')
    const sort = head.startsWith('t:') ? 'term' : head.startsWith('r:') ? 'role' : 'words'
    return { sort, id: head.slice(2), names }
  })
  for (const group of groups) for (const key of new Set(group.names.map(keyOf))) add(named, key, group)
  const frameworks = file.frameworks.map(([id, names, sign]) => ({ id, names: names.split('|'), sign }))
  return { sections: file.sections, complete: file.complete, words, sorted: [...words.keys()].sort(), folded, families, groups, named, capitals: new Set(file.capitals), frameworks }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The stems of the corpus that a word can mean as it is spelled: its own, or those it is an ASCII spelling of. */
export function stemsFor(vocabulary: Vocabulary, word: string): readonly string[] {
  const own = stem(word)
  if ((vocabulary.words.get(own)?.count ?? 0) > 0) return [own]
  const spellings = new Set([fold(own), fold(stem(foldTwo(word))), foldTwo(own)])
  return [...spellings].flatMap((spelling) => vocabulary.folded.get(spelling) ?? []).filter((found) => (vocabulary.words.get(found)?.count ?? 0) > 0)
}

/** Whether some word of the corpus begins with a stem. */
export function beginsWord(vocabulary: Vocabulary, start: string): boolean {
  const { sorted } = vocabulary
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return start.length >= 3 && (sorted[low]?.startsWith(start) ?? false)
}
