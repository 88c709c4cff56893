import type { Language } from '../../../schemas/common.ts'
import { isOverdue, statusOf as standing } from '../../domain/corpus/status.ts'
import { kept } from '../../domain/search/kept.ts'
import { openIndex, type PagefindModule } from '../../domain/search/pagefind.ts'
import type { Sayings } from '../../domain/search/sayings.ts'
import { search as searchIndex, type Hit, type Index, type Outcome } from '../../domain/search/search.ts'
import { openVocabulary, type ClauseLists, type Vocabulary, type VocabularyFile } from '../../domain/search/vocabulary.ts'
import { today } from '../../io/clock.ts'
import { answerPath } from '../../site/answer-path.ts'
import type { FrameworkAnswer, HelpAnswer, RoleAnswer, TermAnswer } from '../../site/search-answers.ts'
import type { StatusName } from '../../site/texts/status.ts'

/** Hits that follow each other and are of one document. */
export interface Group {
  readonly url: string
  readonly title: string
  readonly lang: Language
  readonly status: StatusName
  readonly hits: readonly Hit[]
}

export interface Answer extends Outcome {
  readonly groups: readonly Group[]
  readonly direct: Direct
}

/** What is shown above the hits, and in their place. */
export interface Direct {
  readonly terms: readonly TermAnswer[]
  readonly roles: readonly RoleAnswer[]
  readonly frameworks: readonly (FrameworkAnswer & { readonly clause: string })[]
  readonly help: HelpAnswer | undefined
}
const mostDirect = 3

/** What the reader has narrowed the search to; an empty text is no choice. The status ages, so it is asked of the dates and not of the index. */
export interface Choices {
  readonly kind?: string
  readonly area?: string
  readonly owner?: string
  readonly status?: string
}

interface Engine {
  readonly index: Index
  readonly vocabulary: Vocabulary
}

const folder = '/pagefind/'
const language = document.documentElement.lang as Language

const beside: Pick<Index, 'clauses' | 'everyday' | 'words'> = {
  clauses: () => fetched<ClauseLists>('clauses.json'),
  everyday: (number) => fetched<Sayings>(`everyday/${number}.json`),
  words: (number) => fetched<string>(`words/${number}.json`),
}

let loading: Promise<Engine> | undefined

/** Fetches index and vocabulary; later calls share the first. A failure is not kept, so that a reader who is online again can go on. */
export function load(): Promise<Engine> {
  const module = `${folder}pagefind.js`
  loading ??= Promise.all([(import(/* @vite-ignore */ module) as Promise<PagefindModule>).then((pagefind) => openIndex(pagefind, beside)), fetched<VocabularyFile>('vocabulary.json')]).then(
    ([index, file]) => ({ index, vocabulary: openVocabulary(file) }),
  )
  loading.catch(() => { loading = undefined })
  return loading
}

/** Fetches what answers by itself, and what helps when nothing was found. */
async function direct({ named, documents, clauses, total }: Outcome): Promise<Direct> {
  const wanted = named.slice(0, mostDirect)
  const [terms, roles, frameworks, help] = await Promise.all([
    Promise.all(wanted.filter(({ sort }) => sort === 'term').map(({ id }) => fetched<TermAnswer>(answerPath(language, 'term', id)))),
    Promise.all(wanted.filter(({ sort }) => sort === 'role').map(({ id }) => fetched<RoleAnswer>(answerPath(language, 'role', id)))),
    Promise.all(clauses.slice(0, mostDirect).map(async ({ framework, clause }) => ({ ...(await fetched<FrameworkAnswer>(answerPath(language, 'framework', framework))), clause }))),
    total === 0 && wanted.length + clauses.length + documents.length === 0 ? fetched<HelpAnswer>(answerPath(language, 'help')) : undefined,
  ])
  return { terms, roles, frameworks, help }
}

const files = new Map<string, Promise<unknown>>()

/** A file beside the index, once a page. The browser asks whether it has changed: it is of one build with the index. A failure is not kept. */
function fetched<T>(name: string): Promise<T> {
  return kept(files, name, async () => {
    const response = await fetch(folder + name, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${response.status} for ${name}`)
    return response.json() as Promise<unknown>
  }) as Promise<T>
}

/**
 * Sections that answer a query, the best first, and what else answers it.
 * @param limit how many sections are fetched and shown
 */
export async function search(query: string, choices: Choices, limit: number): Promise<Answer> {
  const { index, vocabulary } = await load()
  const { status, ...indexed } = choices
  const filters = Object.fromEntries(Object.entries(indexed).filter(([, value]) => value !== '')) as Record<string, string>
  const fits = status ? { fits: (hit: Hit) => statusOf(hit) === status } : {}
  const outcome = await searchIndex({ query, language, today: today(), filters, ...fits, limit }, index, vocabulary)
  return { ...outcome, groups: groupsOf(outcome.hits), direct: await direct(outcome) }
}

/** Hits under their documents, without changing their order. */
function groupsOf(hits: readonly Hit[]): Group[] {
  const groups: (Group & { hits: Hit[] })[] = []
  for (const hit of hits) {
    const url = hit.url.replace(/#.*$/, '')
    const last = groups.at(-1)
    if (last?.url === url) last.hits.push(hit)
    else groups.push({ url, title: hit.document, lang: hit.lang, status: statusOf(hit), hits: [hit] })
  }
  return groups
}

/** Of what is due soon search says nothing. */
export const statusOf = ({ dates }: Hit): StatusName => (isOverdue(dates, today()) ? 'overdue' : standing(dates, today()))
