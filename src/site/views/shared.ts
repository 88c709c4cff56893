import type { Language } from '../../../schemas/common.ts'
import { originalsOf, type Corpus } from '../../domain/corpus/corpus.ts'
import { statusOf } from '../../domain/corpus/status.ts'
import { unbrokenDay } from '../../domain/corpus/days.ts'
import type { Document } from '../../domain/corpus/document.ts'
import type { HearingCase } from '../../domain/hearings/cases.ts'
import type { Versions } from '../../domain/history/versions.ts'
import { texts, inLanguage, type Texts } from '../texts.ts'
import { statusName, statusText } from '../texts/status.ts'
import { areaUrl, clauseUrl, documentUrl, roleUrl } from '../urls.ts'
import type { LinkView, ListItemView, StatusView } from './types.ts'

/** What every view is made from: the corpus that the audience may see, and the day. */
export interface Wiki {
  readonly corpus: Corpus
  readonly today: string
  /** What the documents say of each other, worked out once. */
  readonly references: References
  /** Nothing, where hearings and histories are not asked for. */
  readonly beyond?: Beyond
}

/** What lies beside the texts in force, as the audience may see it. */
export interface Beyond {
  readonly hearings: readonly HearingCase[]
  /** The documents that somebody has a draft of. */
  readonly drafts: readonly string[]
  /** Earlier and coming texts, by document. */
  readonly versions: Versions
  /** Whether forms may be posted to a desk. */
  readonly desk: boolean
}

export const nothingBeyond: Beyond = { hearings: [], drafts: [], versions: new Map(), desk: false }

/** Who refers to whom: ids of documents by the address of what they refer to. */
export interface References {
  /** By document id: the documents whose text or metadata refer to it. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
  /** By document id: the documents that are subordinate to it. */
  readonly children: ReadonlyMap<string, ReadonlySet<string>>
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>
  readonly clauses: ReadonlyMap<string, ReadonlySet<string>>
}

const viewers = new WeakMap<Wiki, Map<Language, Viewer>>()

/** The viewer of a wiki in a language: one for all its pages, since it remembers what it has worked out. */
export function viewerOf(wiki: Wiki, language: Language): Viewer {
  const known = viewers.get(wiki) ?? new Map<Language, Viewer>()
  viewers.set(wiki, known)
  const viewer = known.get(language) ?? new Viewer(wiki, language)
  known.set(language, viewer)
  return viewer
}

/** A view's hands: the wiki seen in one language. What many pages ask for is worked out once, so that a page costs the same in a large wiki as in a small. */
export class Viewer {
  readonly corpus: Corpus
  readonly today: string
  readonly references: References
  readonly language: Language
  readonly texts: Texts
  readonly beyond: Beyond
  readonly #links = new Map<string, LinkView | undefined>()
  readonly #statuses = new Map<Document, StatusView>()
  readonly #inArea = new Map<string, readonly LinkView[]>()
  #originals: readonly Document[] | undefined

  constructor(wiki: Wiki, language: Language) {
    this.corpus = wiki.corpus
    this.today = wiki.today
    this.references = wiki.references
    this.language = language
    this.texts = texts[language]
    this.beyond = wiki.beyond ?? nothingBeyond
  }

  /** The name of a document for a reader: its translation if there is one, else its own title, marked. */
  document(id: string): LinkView | undefined {
    if (!this.#links.has(id)) this.#links.set(id, this.#link(id))
    return this.#links.get(id)
  }

  #link(id: string): LinkView | undefined {
    const original = this.corpus.documents.get(id)
    if (!original) return undefined
    const document = this.inReadersLanguage(original)
    const lang = document.data.lang ?? 'nb'
    const href = documentUrl(document.id)
    if (lang === this.language) return { text: titleOf(document), href }
    const title = document.data.titles?.[this.language]
    const note = sameNorwegian(lang, this.language) ? {} : { note: this.texts.list.onlyIn[lang] }
    return title ? { text: title, href, ...note } : { text: titleOf(document), href, lang, ...note }
  }

  /** The version of a document in the reader's language, where there is one. */
  inReadersLanguage(document: Document): Document {
    const original = this.corpus.documents.get(document.data['translation-of'] ?? '') ?? document
    if (original.data.lang === this.language) return original
    return this.corpus.translations.get(original.id)?.find((translation) => translation.data.lang === this.language) ?? document
  }

  documents(ids: Iterable<string>): LinkView[] {
    const links = [...ids].map((id) => this.document(id)).filter((link) => link !== undefined)
    return [...new Map(links.map((link) => [link.href, link])).values()].sort((a, b) => this.compare(a.text, b.text))
  }

  role(id: string): LinkView {
    const title = inLanguage(this.corpus.roles.get(id)?.data.title, this.language)
    return title ? { ...title, href: roleUrl(id, this.language) } : { text: id }
  }

  clause(address: string): LinkView {
    const clause = this.corpus.clauses.get(address)
    if (!clause) return { text: address }
    const framework = inLanguage(clause.framework.data.short ?? clause.framework.data.title, this.language)
    const title = inLanguage(clause.data.title, this.language)
    return { text: `${framework?.text ?? clause.framework.id} ${clause.framework.data.sign ? `${clause.framework.data.sign} ` : ''}${clause.data.id}`, href: clauseUrl(address, this.language), ...(title ? { note: title.text } : {}) }
  }

  kind(id: string | undefined): string {
    return inLanguage(this.corpus.settings.kinds.find((kind) => kind.id === id)?.label, this.language)?.text ?? id ?? ''
  }

  /** The name of an area in running text. */
  areaName(id: string): string {
    return inLanguage(this.corpus.settings.areas.find((area) => area.id === id)?.label, this.language)?.text ?? id
  }

  area(id: string): LinkView {
    const label = inLanguage(this.corpus.settings.areas.find((area) => area.id === id)?.label, this.language)
    return label ? { ...label, text: capitalised(label.text), href: areaUrl(id, this.language) } : { text: id }
  }

  day(day: string): string {
    return unbrokenDay(day, this.language)
  }

  status(document: Document): StatusView {
    const status = this.#statuses.get(document) ?? this.#statusOf(document)
    this.#statuses.set(document, status)
    return status
  }

  #statusOf(document: Document): StatusView {
    const dates = Object.fromEntries(
      (['valid-from', 'valid-to', 'next-revision', 'repealed'] as const).flatMap((key) => (document.data[key] ? [[key, document.data[key]]] : [])),
    )
    const dueSoonDays = this.corpus.settings['due-soon-days']
    return { name: statusName(dates, this.today, dueSoonDays), text: statusText(dates, this.today, this.language, dueSoonDays), dates, dueSoonDays }
  }

  listItem(document: Document): ListItemView {
    const next = document.data['next-revision']
    const summary = inLanguage(document.data.summary, this.language)
    return {
      document: this.document(document.id) ?? { text: titleOf(document) },
      ...(summary ? { summary } : {}),
      kindId: document.data.kind ?? '',
      areaIds: document.data.areas ?? [],
      ownerId: document.data.owner ?? '',
      kind: capitalised(this.kind(document.data.kind)),
      areas: (document.data.areas ?? []).map((area) => this.area(area)),
      owner: this.role(document.data.owner ?? ''),
      ...(next ? { next: { day: next, text: this.day(next) } } : {}),
      status: this.status(document),
    }
  }

  /** The documents of a list: translations stand under their original. */
  originals(): readonly Document[] {
    return (this.#originals ??= originalsOf(this.corpus))
  }

  /** The documents of an area that are not repealed, in order of title. */
  inArea(area: string): readonly LinkView[] {
    const known = this.#inArea.get(area)
    if (known) return known
    const documents = this.originals().filter(({ data }) => data.areas?.includes(area) && statusOf(data, this.today) !== 'repealed')
    const links = this.documents(documents.map(({ id }) => id))
    this.#inArea.set(area, links)
    return links
  }

  compare(a: string, b: string): number {
    return collators[this.language].compare(a, b)
  }
}

const collators = { nb: new Intl.Collator('nb'), nn: new Intl.Collator('nn'), en: new Intl.Collator('en') }

export const titleOf = (document: Document): string => document.data.title ?? document.id

const sameNorwegian = (a: Language, b: Language): boolean => a !== 'en' && b !== 'en'

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Works out who refers to whom on a day. What is no longer in force refers to nothing: it neither uses a term nor covers a clause. */
export function referencesOf(corpus: Corpus, today: string): References {
  const documents = new Map<string, Set<string>>()
  const children = new Map<string, Set<string>>()
  const terms = new Map<string, Set<string>>()
  const clauses = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, to: string, from: string) => {
    const set = map.get(to)
    if (set) set.add(from)
    else map.set(to, new Set([from]))
  }
  for (const document of corpus.documents.values()) {
    for (const id of document.data.under ?? []) add(children, id, document.id)
    if (['repealed', 'expired'].includes(statusOf(document.data, today))) continue
    for (const address of [...(document.data['iso-refs'] ?? []), ...(document.data['nsm-refs'] ?? []), ...(document.data['law-refs'] ?? [])]) add(clauses, address, document.id)
    for (const id of document.data.related ?? []) add(documents, id, document.id)
    for (const { target } of document.links) {
      if (target.sort !== 'entry' || target.id === document.id) continue
      if (target.collection === 'documents') add(documents, target.id, document.id)
      else if (target.collection === 'terms') add(terms, target.id, document.id)
      else if (target.collection === 'frameworks' && target.anchor) add(clauses, `${target.id}/${target.anchor}`, document.id)
    }
  }
  return { documents, children, terms, clauses }
}
