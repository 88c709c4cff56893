import type { Corpus } from '../corpus/corpus.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { split, type PartCost } from './compounds.ts'
import { everydayShards } from './everyday.ts'
import type { SectionRecord } from './records.ts'
import type { Sayings } from './sayings.ts'
import { stem } from './stem.ts'
import { functionWords } from './stop-words.ts'
import { synonymGroups } from './synonyms.ts'
import { tokens, words as wordsOf } from './tokens.ts'
import { packWords, root, type ClauseLists, type VocabularyFile, type Word } from './vocabulary.ts'

/** What the index is made with, and what the browser is given beside it. */
export interface Lexis {
  /** The parts of a word that stand in the text of the corpus. */
  readonly parts: (word: string) => readonly string[]
  /** Worked out when it is asked for: the index can be begun before. */
  readonly beside: () => Beside
}

export interface Beside {
  readonly vocabulary: VocabularyFile
  readonly clauses: ClauseLists
  readonly everyday: readonly Sayings[]
}

/** The most words sent to a browser, some 14 kB compressed. A larger corpus leaves out the rarest, and the index is asked for those. */
const most = 4800

/** Reads the words of a corpus: how to split its compounds, and what the browser must know of them. */
export function readLexis(corpus: Corpus, records: readonly SectionRecord[], isWord: (form: string) => boolean): Lexis {
  const texts = records.map(textOf)
  const forms = countForms(texts)
  const parts = splitter(forms, isWord)
  return { parts, beside: () => besideOf(corpus, records, texts, representatives(forms, parts), parts, isWord) }
}

function besideOf(corpus: Corpus, records: readonly SectionRecord[], texts: readonly string[], entries: ReadonlyMap<string, Word>, parts: Lexis['parts'], isWord: (form: string) => boolean): Beside {
  const norwegian = new Set(records.flatMap((record, at) => (record.language === 'en' ? [] : wordsOf(texts[at] ?? '').map(stem))))
  const has = (word: string): boolean => entries.has(stem(word))
  const families = new Map([...entries].map(([own, { word }]) => [root(own), word]))
  const used = (name: string): string | undefined => {
    const words = wordsOf(name).map((word) => (has(word) ? [word] : [families.get(root(stem(word))) ?? parts(word)].flat()))
    // A short English word means too many things to be what somebody meant: «leave» is no «permisjon» in most texts.
    if (words.length === 1 && words[0]?.length === 1 && name.length < shortestEnglish && !isWord(name) && !norwegian.has(stem(name))) return undefined
    return words.flat().every(has) ? words.map((word) => word.join('+')).join(' ') : undefined
  }
  const groups = synonymGroups(corpus, texts.flatMap(abbreviationsIn))
  const all = [...entries.values()]
  const kept = all.length <= most ? all : all.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, most)
  const capitals = new Set(texts.flatMap((text) => text.match(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu) ?? []))
  const vocabulary: VocabularyFile = {
    sections: records.length,
    complete: kept.length === all.length,
    words: packWords(kept),
    groups: groups.map(({ head, names }) => [head, ...names].join('|')),
    capitals: [...capitals].sort(),
    frameworks: [...corpus.frameworks.values()].map(({ id, data }) => [id, frameworkNames(id, data).join('|'), (data.sign ?? '').toLowerCase()]),
  }
  const clauses = Object.fromEntries([...corpus.frameworks.values()].map(({ id, data }) => [id, (data.clauses ?? []).map((clause) => clause.id).join(' ')]))
  return { vocabulary, clauses, everyday: everydayShards(used) }
}

/** What a section says, with its heading and what search knows beside it. */
function textOf({ document, section, language, text: own }: SectionRecord): string {
  const { data } = document
  const beside = section ? [section.text] : [data.title, ...Object.values(data.titles ?? {}), data.summary?.[language], ...(data.keywords ?? [])]
  return [...beside, own].join('\n')
}

function countForms(texts: readonly string[]): Map<string, number> {
  const forms = new Map<string, number>()
  for (const text of texts) for (const { word } of tokens(text)) forms.set(word, (forms.get(word) ?? 0) + 1)
  return forms
}

/** A part that the corpus uses and one that it does not must have so many letters together. */
const lettersOfTwo = 10

/**
 * Splits words by what the corpus uses first, and by the dictionaries. A word that the dictionaries have may be no compound at all («lever-andør»,
 * «mist-enker»): it is split only where the corpus uses one of the parts, and the shorter that is, the longer the others must be.
 */
function splitter(forms: ReadonlyMap<string, number>, isWord: (form: string) => boolean): (word: string) => readonly string[] {
  const used = new Set([...forms].filter(([form, count]) => !functionWords.has(form) && (form.length >= 4 ? form.length > 4 || count > 1 : count > 2)).map(([form]) => stem(form)))
  const isUsed = (part: string): boolean => used.has(stem(part)) && (forms.has(part) || isWord(part))
  const costs = new Map<string, number | undefined>()
  const cost: PartCost = (part) => {
    if (!costs.has(part)) costs.set(part, functionWords.has(part) ? undefined : isUsed(part) ? 1 : part.length >= 5 && isWord(part) ? 1.3 : undefined)
    return costs.get(part)
  }
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const parts = split(word, cost)
    const used = parts.filter((part) => isUsed(part) || isUsed(part.replace(/s$/, '')))
    const shortest = Math.min(...used.map(({ length }) => length))
    const isCompound = !isWord(word) || (used.length > 0 && parts.every((part) => used.includes(part) || part.length + shortest >= lettersOfTwo))
    const kept = isCompound ? parts : [word]
    known.set(word, kept)
    return kept
  }
}

/** A form for every stem, of whole words and of the parts of compounds: the shortest, which is the one a reader knows it by. */
function representatives(forms: ReadonlyMap<string, number>, parts: (word: string) => readonly string[]): Map<string, Word> {
  const stems = new Map<string, { word: string; total: number }>()
  const count = (word: string, times: number): void => {
    if (/^\d+$/.test(word) || word.length < 2) return
    const own = stem(word)
    const entry = stems.get(own)
    if (!entry) stems.set(own, { word, total: times })
    else {
      entry.total += times
      if (word.length < entry.word.length) entry.word = word
    }
  }
  for (const [form, times] of forms) {
    count(form, times)
    for (const piece of form.split('-')) {
      const own = parts(piece)
      if (own.length > 1 || piece !== form) for (const part of own) count(part.length > 5 && part.endsWith('s') && forms.has(part.slice(0, -1)) ? part.slice(0, -1) : part, times)
    }
  }
  return new Map([...stems].map(([own, { word, total }]) => [own, { word, count: total === 1 ? 1 : total < 4 ? 3 : total < 16 ? 5 : 7 }]))
}

/** A word of English texts alone must have so many letters to be said for something. */
const shortestEnglish = 7

/** A longer title is what nobody types. */
const longestTitle = 45

/** What people call a framework: its short name, its title, and what stands in brackets there. */
function frameworkNames(id: string, data: { title?: Partial<Record<string, string>> | undefined; short?: Partial<Record<string, string>> | undefined }): string[] {
  const titles = [...Object.values(data.short ?? {}), ...Object.values(data.title ?? {})].filter((name) => name !== undefined)
  const bracketed = titles.flatMap((title) => [...title.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? ''))
  return [...new Set([id.replace(/-/g, ' '), ...titles.filter((title) => title.length <= longestTitle), ...bracketed].map((name) => name.toLowerCase().replace(/\|/g, ' ')))]
}
