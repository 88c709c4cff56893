import type { Corpus } from './corpus.ts'
import { sectionAt, type Document, type TextLink } from './document.ts'
import type { Section } from './outline.ts'

/** A link to a section, of the document it stands in or of another. */
export interface SectionLink {
  readonly document: Document
  readonly link: TextLink
  readonly target: Document
  readonly section: Section
}

/** The links to sections that exist, now or through `former-anchors`, in documents that were understood. */
export function* sectionLinks(corpus: Corpus): Iterable<SectionLink> {
  for (const document of corpus.documents.values())
    for (const link of document.links) {
      if (link.target.sort !== 'entry' || link.target.collection !== 'documents') continue
      const target = corpus.documents.get(link.target.id)
      const section = target?.readable ? sectionAt(target, link.target.anchor) : undefined
      if (target && section) yield { document, link, target, section }
    }
}
