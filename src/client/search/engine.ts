import type { Language } from '../../../schemas/common.ts'
import { today } from '../../io/clock.ts'
import { statusName, type StatusName } from '../../site/texts/status.ts'

/** A section that answers, as the index has it. */
export interface Hit {
  readonly url: string
  readonly title: string
  readonly number: string
  /** Words around what matched: pieces of text, every other of them a match. */
  readonly excerpt: readonly string[]
}

/** The hits of one document, best first. */
export interface Group {
  readonly url: string
  readonly title: string
  readonly lang: Language
  readonly status: StatusName
  readonly hits: readonly Hit[]
}

export interface Answer {
  readonly groups: readonly Group[]
  /** How many sections match in all. */
  readonly total: number
}

/** What the reader has narrowed the search to; an empty text is no choice. The status ages, so it is asked of the dates and not of the index. */
export interface Choices {
  readonly kind?: string
  readonly area?: string
  readonly owner?: string
  readonly status?: string
}

interface PagefindHit {
  url: string
  excerpt: string
  meta: Record<string, string | undefined>
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<PagefindHit> }[] }>
}

let loading: Promise<Pagefind> | undefined

/** Fetches the engine; later calls share the first. A failure is not kept, so that a reader who is online again can go on. */
export function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js'
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 })
    await pagefind.init()
    return pagefind
  })
  loading.catch(() => { loading = undefined })
  return loading
}

/**
 * Sections that answer a query, under their documents, the best first.
 * @param limit how many sections are fetched and shown
 */
export async function search(query: string, choices: Choices, limit: number): Promise<Answer> {
  const pagefind = await load()
  const { status, ...indexed } = choices
  const filters = Object.fromEntries(Object.entries(indexed).filter(([, value]) => value !== ''))
  const { results } = await pagefind.search(query, { filters })
  const hits: PagefindHit[] = []
  let total = results.length
  if (!status) hits.push(...(await Promise.all(results.slice(0, limit).map((result) => result.data()))))
  else {
    const all = await Promise.all(results.map((result) => result.data()))
    const fitting = all.filter((hit) => statusOf(hit) === status)
    total = fitting.length
    hits.push(...fitting.slice(0, limit))
  }
  return { groups: [...Map.groupBy(hits, (hit) => hit.url.replace(/#.*$/, ''))].map(([url, own]) => groupOf(url, own)), total }
}

function groupOf(url: string, hits: readonly PagefindHit[]): Group {
  const [best] = hits
  return {
    url,
    title: best?.meta.document ?? url,
    lang: (best?.meta.lang ?? 'nb') as Language,
    status: best ? statusOf(best) : 'in-force',
    hits: hits.map((hit) => ({ url: hit.url, title: hit.meta.title ?? '', number: hit.meta.number ?? '', excerpt: pieces(hit.excerpt) })),
  }
}

function statusOf(hit: PagefindHit): StatusName {
  const dates = Object.fromEntries(['valid-from', 'valid-to', 'next-revision', 'repealed'].flatMap((key) => (hit.meta[key] ? [[key, hit.meta[key]]] : [])))
  return statusName(dates, today(), Number.NEGATIVE_INFINITY)
}

/** Pagefind's excerpt is escaped text with `<mark>` around what matched; here it becomes text, so that nothing of it can be markup. */
function pieces(html: string): string[] {
  return html.split(/<\/?mark>/).map((part) => new DOMParser().parseFromString(`<p>${part}`, 'text/html').body.textContent)
}
