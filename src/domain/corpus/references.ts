import type { FrameworkData } from '../../../schemas/framework.ts'
import type { Entry } from './corpus.ts'
import { placeOf, type Document } from './document.ts'
import type { Place } from './finding.ts'

/** A document named by another: in a field, or by a link in the text. */
export interface DocumentReference {
  readonly id: string
  readonly field: 'translation-of' | 'under' | 'related' | 'superseded-by' | 'link'
  readonly place: Place
}

/** The documents that a document names in its metadata. Whether they exist is another question. */
export function* fieldReferences({ data, yaml }: Document): Iterable<DocumentReference> {
  for (const field of ['translation-of', 'superseded-by'] as const) {
    const id = data[field]
    if (id) yield { id, field, place: yaml.place([field]) }
  }
  for (const field of ['under', 'related'] as const)
    for (const [index, id] of (data[field] ?? []).entries()) yield { id, field, place: yaml.place([field, index]) }
}

/** The documents that a document links to in its text, and those it names in its metadata. */
export function* documentReferences(document: Document): Iterable<DocumentReference> {
  yield* fieldReferences(document)
  for (const { node, target } of document.links)
    if (target.sort === 'entry' && target.collection === 'documents') yield { id: target.id, field: 'link', place: placeOf(document, node) }
}

/** The lists of the metadata that cite frameworks, and the family of frameworks that each is for. */
export const clauseLists = { 'iso-refs': 'iso', 'nsm-refs': 'nsm', 'law-refs': 'law' } as const satisfies Record<string, FrameworkData['family']>

/** A clause that is cited. */
export interface ClauseReference {
  readonly framework: string
  readonly clause: string
  readonly place: Place
  /** The list of the metadata it stands in, and its number there. */
  readonly listed?: { readonly field: keyof typeof clauseLists; readonly index: number }
}

/** The clauses that a document cites in its metadata and in the links of its text. */
export function* clauseReferences(document: Document): Iterable<ClauseReference> {
  for (const field of Object.keys(clauseLists) as (keyof typeof clauseLists)[])
    for (const [index, address] of (document.data[field] ?? []).entries())
      yield { ...partsOf(address), place: document.yaml.place([field, index]), listed: { field, index } }
  for (const { node, target } of document.links)
    if (target.sort === 'entry' && target.collection === 'frameworks' && target.anchor)
      yield { framework: target.id, clause: target.anchor, place: placeOf(document, node) }
}

/** The clauses that a framework names as having taken the place of its own. */
export function* replacementReferences(framework: Entry<FrameworkData>): Iterable<ClauseReference> {
  for (const [index, clause] of (framework.data.clauses ?? []).entries()) {
    const address = clause['replaced-by']
    if (address) yield { ...partsOf(address), place: framework.yaml.place(['clauses', index, 'replaced-by']) }
  }
}

function partsOf(address: string): { framework: string; clause: string } {
  const slash = address.indexOf('/')
  return { framework: address.slice(0, slash), clause: address.slice(slash + 1) }
}
