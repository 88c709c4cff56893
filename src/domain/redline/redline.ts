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
