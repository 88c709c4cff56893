import type { DocumentData } from '../../../schemas/document.ts'

/**
 * The fields that bind: what the one who decides a document decides beside its text, and what no one may change without a decision.
 * - `title`, `kind`, `lang`: which text it is; the kind says who may decide it and how long it may stand
 * - `areas`, `approved-by`: whose authority it rests on
 * - `owner`: who has the duty to manage it
 * - `translation-of`: whether the text is authoritative
 * - `classification`: who may read it
 * - `under`: what goes before it where two disagree
 * - `applies-to`: whom it binds
 * - `valid-to`: when it ends of itself
 *
 * These do not bind:
 * - `valid-from`, `next-revision`, `repealed`, `superseded-by`: the decision writes them and carries them itself; they are compared with it
 *   one by one (`undecided-text`), for they are not yet known when a proposal is frozen
 * - `titles`, `summary`, `keywords`, `related`, `resources`: help to find and to read; the text says what holds
 * - `contact`, `case`, `unit`, `held-in`: where to turn
 * - `iso-refs`, `nsm-refs`, `law-refs`: what the document is said to fulfil, which SoB keeps as standards get new numbers; a hearing shows
 *   what cover is gained and lost
 * - `exempt-basis`: the ground is given anew each time somebody asks for access (offentleglova)
 * - `former-anchors`: the way to a heading that was renamed
 */
export const bindingFields = ['title', 'kind', 'areas', 'lang', 'translation-of', 'owner', 'approved-by', 'classification', 'under', 'applies-to', 'valid-to'] as const satisfies readonly (keyof DocumentData)[]

export type BindingField = (typeof bindingFields)[number]

/** The lists whose order means nothing. */
const unordered: ReadonlySet<string> = new Set(['areas', 'under', 'applies-to'])

/** The value of a field in the form in which two are compared; undefined when there is none, which an empty list is too. */
export function comparable(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : unordered.has(field) ? [...new Set(value.map(String))].sort() : value.map((item: unknown) => comparable('', item))
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim() || undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, comparable('', item)]))
}
