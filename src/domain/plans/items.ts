import { slug } from 'github-slugger'
import { languages, type Localized } from '../../../schemas/common.ts'
import type { PlanData, PlanItem } from '../../../schemas/plan.ts'
import type { Corpus, Entry } from '../corpus/corpus.ts'
import type { Document } from '../corpus/document.ts'

/** An item of a plan with what follows from the register and the documents alone, whatever the day. */
export interface PlannedItem {
  /** Tells it apart from the others of its plan, and outlives a move: its first document, or the title of the new one, and what is to be done. */
  readonly key: string
  readonly year: number
  /** Where it stands in the file: its number in `items`. */
  readonly index: number
  readonly data: PlanItem
  /** The documents that are there. */
  readonly documents: readonly Document[]
  /** Ids of documents that are not there. */
  readonly missing: readonly string[]
  readonly areas: readonly string[]
  readonly kinds: readonly string[]
  /** The target as the plan was adopted. */
  readonly baseline: string
  /** The target that holds now, after every move. */
  readonly target: string
  /** The first day of the work: that of the hearing, or else of the year. What came into force after it is its fruit. */
  readonly start: string
}

/** The year of a plan, by the name of its file; undefined if that is no year. */
export function yearOf(plan: Entry<PlanData>): number | undefined {
  return /^(?:19|20|21)\d\d$/.test(plan.id) ? Number(plan.id) : undefined
}

/** The plans whose names are years, the earliest first. */
export const plansOf = (corpus: Corpus): { year: number; plan: Entry<PlanData> }[] =>
  [...corpus.plans.values()]
    .flatMap((plan) => {
      const year = yearOf(plan)
      return year === undefined ? [] : [{ year, plan }]
    })
    .sort((a, b) => a.year - b.year)

/** The plan of a year; or, without a year, the one that readers on a day need: this year's, the last one before it, or the first one after. */
export function planFor(corpus: Corpus, today: string, year?: number): { year: number; plan: Entry<PlanData> } | undefined {
  const plans = plansOf(corpus)
  if (year !== undefined) return plans.find((plan) => plan.year === year)
  const now = Number(today.slice(0, 4))
  return plans.findLast((plan) => plan.year <= now) ?? plans[0]
}

/** The items of a plan, in the order of the file. */
export function itemsOf(corpus: Corpus, year: number, plan: Entry<PlanData>): PlannedItem[] {
  const keys = new Set<string>()
  return (plan.data.items ?? []).map((data, index) => {
    const ids = data.documents ?? []
    const documents = ids.flatMap((id) => corpus.documents.get(id) ?? [])
    const found = ids.length === 0 && data.title ? withTitle(corpus, data.title) : undefined
    const all = found ? [found] : documents
    const base = `${ids[0] ?? slug(textOf(data.title))}-${data.what}`
    let key = base
    for (let number = 2; keys.has(key); number++) key = `${base}-${number}`
    keys.add(key)
    return {
      key,
      year,
      index,
      data,
      documents: all,
      missing: ids.filter((id) => !corpus.documents.has(id)),
      areas: [...new Set(all.length > 0 ? all.flatMap((document) => document.data.areas ?? []) : (data.areas ?? []))],
      kinds: [...new Set(all.length > 0 ? all.flatMap((document) => document.data.kind ?? []) : data.kind ? [data.kind] : [])],
      baseline: data.target,
      target: data.moved?.at(-1)?.to ?? data.target,
      start: data.hearing?.from ?? `${year}-01-01`,
    }
  })
}

/** A document that has one of the titles: the plan of a new document need not be edited when it comes. */
function withTitle(corpus: Corpus, titles: Localized): Document | undefined {
  const wanted = new Set(languages.flatMap((language) => titles[language] ?? []).map(folded))
  return [...corpus.documents.values()].find(({ data }) => [data.title, ...languages.map((language) => data.titles?.[language])].some((title) => title !== undefined && wanted.has(folded(title))))
}

const folded = (title: string): string => title.trim().toLowerCase()

/** What an item is about, in bokmål where that is there: the titles of its documents, or of the new one. */
export function nameOf({ data, documents, missing }: PlannedItem): string {
  const titles = [...documents.map((document) => document.data.title ?? document.id), ...missing]
  return data.title && documents.length === 0 ? textOf(data.title) : titles.join(', ')
}

const textOf = (text: Localized | undefined): string => text?.nb ?? text?.nn ?? text?.en ?? ''
