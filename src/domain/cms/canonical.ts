import type { CollectionName } from '../../../schemas/collections.ts'
import { readFields, writeFields } from './front-matter.ts'
import { sameMeaning } from './meaning.ts'

/** Decap's own way of a Markdown text through its editor and back. */
export type RoundTrip = (markdown: string) => string

/** A file in the canonical form, or why it has none. */
export type Canonical = { readonly text: string } | { readonly problem: 'unreadable' | 'meaning' }

/**
 * A file in the canonical form: what the CMS writes when nothing is changed. A file whose form is broken has none (`npm run check` tells
 * it), nor one that would mean something else after Decap's round trip: neither may be rewritten.
 */
export function canonical(name: CollectionName, text: string, roundTrip: RoundTrip): Canonical {
  const { fields, faults } = readFields(name, text)
  if (faults.length > 0) return { problem: 'unreadable' }
  const { body } = fields
  if (name !== 'documents' || typeof body !== 'string') return { text: writeFields(name, fields) }
  const written = roundTrip(body)
  return sameMeaning(body, written) && roundTrip(written) === written ? { text: writeFields(name, { ...fields, body: written }) } : { problem: 'meaning' }
}
