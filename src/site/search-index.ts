import type { Root } from 'mdast'
import type { Corpus } from '../domain/corpus/corpus.ts'
import type { Document } from '../domain/corpus/document.ts'
import type { Section } from '../domain/corpus/outline.ts'
import { readLexis, type Beside } from '../domain/search/build.ts'
import { innerCapitals } from '../domain/search/compounds.ts'
import { headed } from '../domain/search/headed.ts'
import type { Norwegian } from '../domain/search/lexicon.ts'
import { recordsOf, type SectionRecord } from '../domain/search/records.ts'
import { answersOf, type AnswerFiles } from './search-answers.ts'
import { inLanguage } from './texts.ts'
import { documentUrl } from './urls.ts'
import { referencesOf, titleOf } from './views/shared.ts'

/** A section as the index is given it. */
export interface IndexedPage {
  /** The address of the section, a space, and what is told of it beside its text, as JSON: this field alone is neither searched nor ranked. */
  readonly url: string
  /** The heading (`headed`) and the text. */
  readonly content: string
  readonly language: string
  /** `context`: what the section stands under, and keywords. */
  readonly meta: Record<string, string>
  /** What the index narrows by: areas, kind, owner. */
  readonly filters: Record<string, string[]>
}

/** All that search is made of: what Pagefind indexes, and the files that the browser fetches beside its index. */
export interface SearchSource {
  readonly pages: Iterable<IndexedPage>
  /** Worked out when they are asked for: Pagefind is at work meanwhile. */
  readonly beside: () => BesideFiles
}

export interface BesideFiles extends Beside {
  readonly answers: AnswerFiles
  /** Which words are Norwegian (`Norwegian.wordFiles`). */
  readonly words: readonly string[]
}

/**
 * All languages share one index: Pagefind searches one a page, and whoever reads in one language looks for documents in the others too. Query and
 * text are stemmed by the same Norwegian rules, so English words meet as well.
 */
const indexLanguage = 'nb'

/** What the search of a site is made from, one page a section. */
export function searchSource(corpus: Corpus, today: string, norwegian: Norwegian): SearchSource {
  const records = [...corpus.documents.values()].flatMap(recordsOf)
  const { parts, beside } = readLexis(corpus, records, norwegian.isWord)
  const wiki = { corpus, today, references: referencesOf({ ...corpus, documents: new Map() }, today) }
  return { pages: pagesOf(records, innerCapitals(parts)), beside: () => ({ ...beside(), answers: answersOf(wiki), words: norwegian.wordFiles() }) }
}

/** In so many documents a heading is of the kind and not of the subject: «Formål», «Unntak», a role. */
const commonFrom = 3

const isDuties = (tree: Root): boolean => tree.children.some((child) => child.type === 'mdxJsxFlowElement' && child.name === 'Duties')

function* pagesOf(records: readonly SectionRecord[], capitals: (text: string) => string): Iterable<IndexedPage> {
  const headings = new Map<string, Set<string>>()
  for (const { document, section } of records) if (section) headings.set(section.text, (headings.get(section.text) ?? new Set()).add(document.id))
  for (const { document, section, language, tree, text } of records) {
    const title = section?.text ?? titleOf(document)
    const summary = section ? '' : (inLanguage(document.data.summary, language)?.text ?? '')
    const facts: Record<string, string> = {
      title,
      document: titleOf(document),
      lang: language,
      ...(section ? { number: section.number } : {}),
      ...(section && (isDuties(tree) || (headings.get(section.text)?.size ?? 0) >= commonFrom) ? { common: '1' } : {}),
      ...dates(document),
    }
    const context = capitals([titleOf(document), ...Object.values(document.data.titles ?? {}), ...ancestors(document, section), ...(document.data.keywords ?? [])].join(' · '))
    yield {
      url: `${documentUrl(document.id, section?.anchor)} ${JSON.stringify(facts)}`,
      content: headed(capitals(title), capitals(running(`${summary}\n${text}`))),
      language: indexLanguage,
      meta: { context },
      filters: { area: document.data.areas ?? [], kind: [document.data.kind ?? ''], owner: [document.data.owner ?? ''] },
    }
  }
}

/** Lines as running text: an item or a row that ends without a mark is read as a sentence of its own. */
const running = (text: string): string => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : /[.!?:;,]\s*$/.test(line) ? [line] : [`${line}.`])).join(' ')

const dates = ({ data }: Document): Record<string, string> =>
  Object.fromEntries((['valid-from', 'valid-to', 'next-revision', 'repealed'] as const).flatMap((name) => (data[name] ? [[name, data[name]]] : [])))

/** The headings that a section stands under. */
function ancestors(document: Document, section: Section | undefined): string[] {
  const above: string[] = []
  for (let parent = document.sections[section?.parent ?? -1]; parent; parent = document.sections[parent.parent]) above.unshift(parent.text)
  return above
}
