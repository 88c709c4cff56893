import type { Corpus } from '../corpus/corpus.ts'
import { isDueSoon, isOverdue, type Dates } from '../corpus/status.ts'
import { labelOf } from '../corpus/settings.ts'
import { wordPattern } from './config.ts'

/** A view of a collection in Decap: the entries in which a field fits a pattern. */
export interface ViewFilter {
  readonly label: string
  readonly field: string
  readonly pattern: string
}

/** A pattern that fits exactly these values; with none it fits nothing. */
const oneOf = (values: Iterable<string>): string => {
  const all = [...new Set(values)].sort()
  return all.length > 0 ? `^(?:${all.join('|')})$` : '^(?!)'
}

/** The roles that a user holds on a day. */
export function rolesOf(corpus: Corpus, user: string, today: string): string[] {
  return [...corpus.roles.values()]
    .filter(({ data }) => data.holders?.some((holder) => holder.user?.toLowerCase() === user.toLowerCase() && (holder.from ?? today) <= today && (holder.to ?? today) >= today))
    .map(({ id }) => id)
}

/** The views that somebody finds who signs in: what is theirs, what is late, what soon will be, and each area. */
export function viewsFor(corpus: Corpus, roles: readonly string[], today: string): ViewFilter[] {
  const due = (is: (dates: Dates) => boolean): string[] => [...corpus.documents.values()].flatMap(({ data }) => (data['next-revision'] && is(data) ? [data['next-revision']] : []))
  return [
    { label: 'Mine dokumenter', field: 'owner', pattern: oneOf(roles) },
    { label: 'Over fristen', field: 'next-revision', pattern: oneOf(due((dates) => isOverdue(dates, today))) },
    { label: 'Frist snart', field: 'next-revision', pattern: oneOf(due((dates) => isDueSoon(dates, today, corpus.settings['due-soon-days']))) },
    ...corpus.settings.areas.map(({ id }) => ({ label: capital(labelOf(corpus.settings.areas, id)), field: 'areas', pattern: wordPattern(id) })),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
