import { classifications } from '../../../schemas/document.ts'
import { strictness } from '../corpus/audience.ts'
import type { Document } from '../corpus/document.ts'
import { amountOf } from './amount.ts'
import { entriesOf } from './blocks.ts'
import { fieldChanges } from './fields.ts'
import type { Redline, Side } from './model.ts'
import { prepared } from './prepare.ts'

/** A version of a document, as far as a redline needs it. */
export type Version = Pick<Document, 'id' | 'data' | 'tree' | 'sections'>

/**
 * The redline of two versions of a document; one of them may be missing, for a document that is new or was deleted.
 * Pure: the same versions give the same redline.
 */
export function redlineOf(before: Version | undefined, after: Version | undefined): Redline {
  const [one, other] = [before ?? nothing, after ?? nothing]
  const known = kept.get(one) ?? new WeakMap<object, Redline>()
  kept.set(one, known)
  const found = known.get(other) ?? made(before, after)
  known.set(other, found)
  return found
}

/** Redlines by their two versions: reports, consequences and reasons ask for the same ones. Versions are never changed, and these live no longer. */
const kept = new WeakMap<object, WeakMap<object, Redline>>()
const nothing = {}

function made(before: Version | undefined, after: Version | undefined): Redline {
  let moves = 0
  const entries = entriesOf(prepared(before?.tree.children ?? []), prepared(after?.tree.children ?? []), () => ++moves)
  const strictest = Math.max(...[before, after].flatMap((version) => (version ? [strictness(version.data.classification)] : [0])))
  return {
    before: sideOf(before),
    after: sideOf(after),
    classification: classifications[strictest] ?? 'strictly-confidential',
    fields: fieldChanges(before?.data ?? {}, after?.data ?? {}),
    entries,
    amount: amountOf(entries),
  }
}

function sideOf(version: Version | undefined): Side | undefined {
  if (!version) return undefined
  const { id, data, sections } = version
  return { id, title: data.title ?? id, classification: data.classification, headings: sections.map(({ anchor, number, text }) => ({ anchor, number, text })) }
}
