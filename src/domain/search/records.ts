import type { Root, RootContent } from 'mdast'
import type { Language } from '../../../schemas/common.ts'
import type { Document } from '../corpus/document.ts'
import type { Section } from '../corpus/outline.ts'

/** What search knows of one section of a document, or of what stands before its first heading. */
export interface SectionRecord {
  readonly document: Document
  /** Undefined for the beginning of a document: its title and what stands before the first heading. */
  readonly section: Section | undefined
  readonly language: Language
  readonly tree: Root
}

/** The sections of a document, each with its own text: up to the next heading of any level. */
export function recordsOf(document: Document): SectionRecord[] {
  const language = document.data.lang ?? 'nb'
  const byHeading = new Map(document.sections.map((section) => [section.heading as RootContent, section]))
  const records: SectionRecord[] = []
  let children: RootContent[] = []
  let section: Section | undefined
  const close = () => records.push({ document, section, language, tree: { type: 'root', children } })
  for (const child of document.tree.children) {
    const opened = byHeading.get(child)
    if (opened) {
      close()
      children = []
      section = opened
    } else if (child.type !== 'yaml') children.push(child)
  }
  close()
  return records
}
