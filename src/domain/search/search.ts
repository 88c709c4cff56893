import type { Language } from '../../../schemas/common.ts'
import { statusOf, type Dates } from '../corpus/status.ts'
import { read } from './ask.ts'
import { clausesIn, type ClauseHit } from './clauses.ts'
import { excerptOf, readText, saidBy } from './excerpt.ts'
import { unheaded } from './headed.ts'
import type { Concept, Understood } from './query.ts'
import { answers, tells } from './questions.ts'
import { combine, holdings, loosened, rarities, scoresOf, wantedOf, weights, type Scored, type Scores } from './rank.ts'
import { candidates } from './read-word.ts'
import type { Sayings } from './sayings.ts'
import { allowedEdits, nearest } from './spelling.ts'
import { stem } from './stem.ts'
import { lightWords, stopWords } from './stop-words.ts'
import { fold, words as wordsOf } from './tokens.ts'
import { asksOf } from './variants.ts'
import type { ClauseLists, Group, Vocabulary } from './vocabulary.ts'
import { stemsOf } from './word-forms.ts'

/** The index as search sees it: sections by word, and what one section holds. Pagefind is behind it. */
export interface Index {
  /** Sections that have all of some words, or words that begin so, with their score in each. */
  find(words: string, filters: Readonly<Record<string, string>>): Promise<Scores>
  /** Whether a text has a word, in any inflection. */
  has(word: string): Promise<boolean>
  read(id: string): Promise<IndexedSection>
  clauses(): Promise<ClauseLists>
  /** A file of everyday words (`shardOf`). */
  everyday(number: number): Promise<Sayings>
  /** A file of words that are right (`hasSign`). */
  words(number: number): Promise<string>
}

export interface IndexedSection {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** A section that answers. */
export interface Hit {
  readonly url: string
  readonly title: string
  readonly number: string
  readonly document: string
  readonly lang: Language
  readonly dates: Dates
  /** Words around what matched: pieces of text, every other of them a match. */
  readonly excerpt: readonly string[]
}

/** What a search found, and what it did to find it. */
export interface Outcome {
  readonly hits: readonly Hit[]
  /** How many sections match in all. */
  readonly total: number
  /** The query as it was read, when spelling was corrected. */
  readonly corrected: string | undefined
  /** What no text has of what was typed, with the names that are looked for in its place. */
  readonly instead: readonly { readonly typed: string; readonly names: readonly string[] }[]
  /** Whether no section has all of what was asked. */
  readonly partial: boolean
  /** Terms and roles that were asked for by name. */
  readonly named: readonly Group[]
  /** Documents that were asked for by name: not among the hits, which are what they say. */
  readonly documents: readonly Hit[]
  readonly clauses: readonly ClauseHit[]
  /** At no hit: the words nearest to what was typed. */
  readonly nearest: readonly string[]
}

export interface Asked {
  readonly query: string
  readonly language: Language
  readonly today: string
  /** What the index narrows by: kind, area, owner. */
  readonly filters: Readonly<Record<string, string>>
  /** Which hits are wanted, where that is not for the index to say. */
  readonly fits?: (hit: Hit) => boolean
  readonly limit: number
}

/**
 * So many sections are read and put in their final order together, by their headings, texts and dates. Each costs a request, and a browser has six at a time
 * on its way; eight together found the same first, and one answer more of 468 among five. Those that are shown stay where they are when more are asked for.
 */
export const readTogether = 6
/** How many sections are read where only they can say whether they are wanted. */
const mostRead = 200

/** Searches an index. */
export async function search(asked: Asked, index: Index, vocabulary: Vocabulary): Promise<Outcome> {
  const find = (text: string): Promise<Scores> => index.find(text, asked.filters)
  const understood = await read(asked.query, vocabulary, index, (text) => { find(text).catch(() => undefined) })
  const whole = await scored(understood.concepts, find)
  const isWhole = whole.scores.some(({ size }) => size > 0)
  // Some words of a name are better than nothing.
  const { concepts, scores } = isWhole ? whole : await scored(understood.concepts.map(loosened), find)
  const rarity = rarities(concepts, scores, vocabulary.sections)
  const clauses = clausesIn(asked.query, vocabulary, /\d/.test(asked.query) ? await index.clauses() : {})
  // Beside a clause that was asked for, half of its number is no hit.
  const ranked = combine(concepts, scores, rarity).filter(({ share }) => clauses.length === 0 || share > 0.999)
  const most = asked.fits ? mostRead : Math.ceil(asked.limit / readTogether) * readTogether
  const sections = await Promise.all(ranked.slice(0, most).map(async (entry) => ({ entry, section: await index.read(entry.id) })))
  const judge = judgeOf({ ...understood, concepts }, rarity, asked, vocabulary)
  const judged = sections.map(({ entry, section }) => judge(entry, section))
  const ordered = Array.from({ length: Math.ceil(judged.length / readTogether) }, (_, at) => judged.slice(at * readTogether, (at + 1) * readTogether).sort((a, b) => b.score - a.score)).flat()
  const wanted = asked.fits ? ordered.filter(({ hit }) => asked.fits?.(hit)) : ordered
  const documents = wanted.filter(({ isNamed }) => isNamed)
  return {
    documents: documents.map(({ hit }) => hit),
    hits: wanted.filter(({ isNamed }) => !isNamed).slice(0, asked.limit).map(({ hit }) => hit),
    total: (asked.fits ? wanted.length : ranked.length) - documents.length,
    corrected: understood.corrected,
    instead: whole.concepts.flatMap((concept) => insteadOf(concept, whole.found)),
    partial: ranked.length > 0 && (!isWhole || understood.unknown.length > 0 || ranked.every(({ share }) => share < 0.999)),
    named: understood.named,
    clauses,
    nearest: ranked.length > 0 ? [] : near(understood, vocabulary),
  }
}

/** Asks the index for all ways to say some notions. */
async function scored(concepts: readonly Concept[], find: (text: string) => Promise<Scores>): Promise<{ concepts: readonly Concept[]; found: ReadonlyMap<string, Scores>; scores: Scores[] }> {
  const texts = new Set(concepts.flatMap(({ variants }) => variants.flatMap(asksOf)))
  const found = new Map(await Promise.all([...texts].map(async (text) => [text, await find(text)] as const)))
  return { concepts, found, scores: concepts.map((concept) => scoresOf(concept, found)) }
}

/** The names that were found in place of a notion that no text has as it was typed. */
function insteadOf({ text, variants }: Concept, found: ReadonlyMap<string, Scores>): Outcome['instead'] {
  const has = variants.filter((variant) => !variant.quiet && asksOf(variant).every((asked) => (found.get(asked)?.size ?? 0) > 0))
  const names = [...new Set(has.flatMap(({ name }) => name ?? []))]
  return names.length > 0 && has.every(({ name }) => name !== undefined) ? [{ typed: text, names: names.slice(0, mostInstead) }] : []
}
const mostInstead = 2

/** Makes what gives a section its final score and its excerpt, with what only the section itself can tell: heading, place, language, dates. */
function judgeOf({ concepts, asks }: Understood, rarity: readonly number[], { language, today }: Asked, vocabulary: Vocabulary) {
  const stems = (word: string): readonly string[] => stemsOf(word, vocabulary)
  const wanted = wantedOf(concepts)
  const saidOf = saidBy(concepts, wanted, stems)
  const sum = rarity.reduce((sum, own) => sum + own, 0) || 1
  const share = (worth: readonly number[]): number => worth.reduce((sum, own, at) => sum + own * (rarity[at] ?? 0), 0) / sum
  const content = (text: string): (readonly string[])[] => wordsOf(text).map(stems).filter(([word = '']) => !empty.has(word))
  return ({ score }: Scored, { url, content: text, meta }: IndexedSection): { hit: Hit; score: number; isNamed: boolean } => {
    const title = meta.title ?? ''
    const heading = content(title)
    const own = holdings(concepts, wanted, heading)
    const context = holdings(concepts, wanted, content(meta.context ?? ''))
    const ofDocument = holdings(concepts, wanted, meta.number ? content(meta.document ?? '') : [])
    const exact = heading.length > 0 ? own.at.size / heading.length : 0
    const inHeading = own.worth.map((worth, at) => Math.max(worth * (1 - weights.exact + weights.exact * exact), (ofDocument.worth[at] ?? 0) * weights.title))
    const around = own.worth.map((worth, at) => Math.max(worth, context.worth[at] ?? 0))
    const read = readText(unheaded(text, title), saidOf, rarity, wordsOf(`${title} ${meta.context ?? ''}`), around, vocabulary.capitals)
    const dates = datesOf(meta)
    const hit: Hit = { url, title, number: meta.number ?? '', document: meta.document ?? '', lang: (meta.lang ?? 'nb') as Language, dates, excerpt: excerptOf(read) }
    const factors = [
      1 + weights.heading * share(inHeading) + weights.context * share(around) ** 2 + (weights.near * read.near) / sum,
      meta.number ? weights.later ** Math.min(20, Number.parseInt(meta.number, 10)) : weights.beginning,
      // Who does it may well stand under the name of a role.
      meta.common && !(exact > 0.99 && Math.max(...own.worth) > 0.6) && asks !== 'who' ? weights.common : 1,
      asks && answers(title, asks) ? weights.question : 1,
      asks && tells(hit.excerpt.join(''), asks) ? weights.figure : 1,
      sameLanguage(meta.lang, language) ? 1 : weights.otherLanguage,
      weights[statusOf(dates, today)],
    ]
    // «Rutine for avvikshåndtering» is called avvikshåndtering.
    const sort = /^\S+ (?:for|om|on) /i.test(title) ? 1 : 0
    const isNamed = !meta.number && share(own.worth) > 0.8 && heading.length > sort && heading.every((_, at) => at < sort || own.at.has(at))
    return { hit, isNamed, score: factors.reduce((product, factor) => product * factor, score) }
  }
}

/** Words of headings that do not make them less exact. */
const empty = new Set([...stopWords, ...lightWords].map((word) => fold(stem(word))))

/** Norwegian readers read both kinds of Norwegian. */
const sameLanguage = (lang: string | undefined, language: Language): boolean => (lang === 'en') === (language === 'en')

const dateNames = ['valid-from', 'valid-to', 'next-revision', 'repealed'] as const
const datesOf = (meta: IndexedSection['meta']): Dates => Object.fromEntries(dateNames.flatMap((name) => (meta[name] ? [[name, meta[name]]] : [])))

/** The words that come nearest to those the corpus does not know. */
function near({ unknown }: Understood, vocabulary: Vocabulary): string[] {
  const common = candidates(vocabulary).filter(({ count }) => count > 1)
  return [...new Set(unknown.flatMap((word) => nearest(word, common, 3, allowedEdits(word.length) + 1)))].slice(0, 4).map((own) => vocabulary.words.get(own)?.word ?? own)
}
