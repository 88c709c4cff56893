import { diff3Merge } from 'node-diff3'
import { contentFolder } from '../../cms/config.ts'
import { readFields, writeFields, type Fields } from '../../cms/front-matter.ts'
import type { Clash, FileChange, Tree } from './ground.ts'

/** What the editor chose where two changes clash, by the key of the clash: ours is what stands on the branch, theirs what is brought in. */
export type Choices = Readonly<Record<string, 'ours' | 'theirs'>>

export interface Merging {
  /** What changes on our side. */
  readonly changes: readonly FileChange[]
  readonly clashes: readonly Clash[]
}

/** Whose changes are laid on top: a draft's, which never bring what a decision writes, or main's, whose decisions hold. */
export type Bringer = 'draft' | 'main'

/** What a decision writes. A draft never brings these: they stay as they stand on the branch that it is merged into. */
export const decidedFields: ReadonlySet<string> = new Set(['valid-from', 'next-revision', 'repealed', 'superseded-by'])

/**
 * Lays the changes of another side on top of ours: whole files where only one side changed them, documents field by field and paragraph
 * by paragraph where both did. Nothing is chosen for anybody: what clashes is told, unless a choice says which to take.
 */
export function mergeTrees(base: Tree, ours: Tree, theirs: Tree, bringer: Bringer, choices: Choices = {}): Merging {
  const changes: FileChange[] = []
  const clashes: Clash[] = []
  for (const path of new Set([...base.files.keys(), ...theirs.files.keys()])) {
    const [was, here, there] = [base.files.get(path), ours.files.get(path), theirs.files.get(path)]
    if (there === was || there === here) continue
    if (here === was) {
      changes.push(there === undefined ? { path, gone: true } : bringer === 'main' ? { path, blob: there } : takenOver(path, there, ours, theirs))
      continue
    }
    const merged = mergeFile(path, base.text(path), ours.text(path), theirs.text(path), bringer, choices)
    if ('clashes' in merged) clashes.push(...merged.clashes)
    else if (merged.text !== ours.text(path)) changes.push({ path, text: merged.text })
  }
  return { changes, clashes }
}

/** A file of theirs as it is, but for what a decision writes in a document. */
function takenOver(path: string, blob: string, ours: Tree, theirs: Tree): FileChange {
  const [mine, text] = [ours.text(path), theirs.text(path)]
  if (!isDocument(path) || text === undefined) return { path, blob }
  const [here, there] = [mine === undefined ? undefined : readFields('documents', mine), readFields('documents', text)]
  if (there.faults.length > 0 || (here && here.faults.length > 0)) return { path, blob }
  const decided = [...decidedFields]
  if (decided.every((key) => same(here?.fields[key], there.fields[key]))) return { path, blob }
  return { path, text: writeFields('documents', { ...there.fields, ...Object.fromEntries(decided.map((key) => [key, here?.fields[key]])) }) }
}

const isDocument = (path: string): boolean => path.startsWith(`${contentFolder}/documents/`) && path.endsWith('.mdx')
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

type MergedFile = { readonly text: string } | { readonly clashes: readonly Clash[] }

function mergeFile(path: string, base: string | undefined, ours: string | undefined, theirs: string | undefined, bringer: Bringer, choices: Choices): MergedFile {
  const document = isDocument(path) ? (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '') : path
  const [mine, other] = [ours, theirs].map((text) => (text === undefined || !isDocument(path) ? undefined : readFields('documents', text)))
  const title = typeof mine?.fields.title === 'string' ? mine.fields.title : document
  const about = { document, title }
  if (!mine || !other || mine.faults.length > 0 || other.faults.length > 0) {
    const key = keyOf(path, undefined, ours, theirs)
    const chosen = choices[key] === 'theirs' ? theirs : choices[key] === 'ours' ? ours : undefined
    return chosen === undefined ? { clashes: [{ key, ...about, field: undefined, ours: ours ?? '', theirs: theirs ?? '' }] } : { text: chosen }
  }
  const was: Fields = base === undefined ? {} : readFields('documents', base).fields
  const clashes: Clash[] = []
  const fields: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(mine.fields), ...Object.keys(other.fields), ...Object.keys(was)])) {
    if (name === 'body') continue
    const [before, here, there] = [was[name], mine.fields[name], other.fields[name]]
    if ((bringer === 'draft' && decidedFields.has(name)) || same(there, before) || same(there, here)) fields[name] = here
    else if (same(here, before) || decidedFields.has(name)) fields[name] = there
    else {
      const key = keyOf(path, name, inWords(here), inWords(there))
      const choice = choices[key]
      if (choice) fields[name] = choice === 'ours' ? here : there
      else clashes.push({ key, ...about, field: name, ours: inWords(here), theirs: inWords(there) })
    }
  }
  const body = mergeBody(path, about, bodyOf(was), bodyOf(mine.fields), bodyOf(other.fields), choices)
  if ('clashes' in body) return { clashes: [...clashes, ...body.clashes] }
  return clashes.length > 0 ? { clashes } : { text: writeFields('documents', { ...fields, body: body.text }) }
}

const bodyOf = ({ body }: Fields): string => (typeof body === 'string' ? body : '')
const inWords = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : JSON.stringify(value))
const keyOf = (path: string, field: string | undefined, ours: string | undefined, theirs: string | undefined): string => JSON.stringify([path, field ?? null, ours ?? null, theirs ?? null])

/** Line by line; a paragraph is a line. */
function mergeBody(path: string, about: Pick<Clash, 'document' | 'title'>, base: string, ours: string, theirs: string, choices: Choices): MergedFile {
  const clashes: Clash[] = []
  const lines = diff3Merge(ours.split('\n'), base.split('\n'), theirs.split('\n'), { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
    if (!conflict) return ok ?? []
    const [mine, other] = [conflict.a.join('\n'), conflict.b.join('\n')]
    const key = keyOf(path, undefined, mine, other)
    const choice = choices[key]
    if (!choice) clashes.push({ key, ...about, field: undefined, ours: mine, theirs: other })
    return choice === 'theirs' ? conflict.b : conflict.a
  })
  return clashes.length > 0 ? { clashes } : { text: lines.join('\n') }
}

/** Whether two texts of a document say the same apart from what a decision writes: who changed only that has not written in it. */
export function sameApartFromDecision(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return before === after
  const [old, young] = [before, after].map((text) => {
    const { fields, faults } = readFields('documents', text)
    return faults.length > 0 ? text : JSON.stringify(Object.entries(fields).filter(([name]) => !decidedFields.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
  return old === young
}
