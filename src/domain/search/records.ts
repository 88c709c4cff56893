import type { Nodes, Root, RootContent } from 'mdast'
import type { Language } from '../../../schemas/common.ts'
import { attribute } from '../corpus/blocks.ts'
import type { Document } from '../corpus/document.ts'
import type { Section } from '../corpus/outline.ts'

/** What search knows of one section of a document, or of what stands before its first heading. */
export interface SectionRecord {
  readonly document: Document
  /** Undefined for the beginning of a document: its title and what stands before the first heading. */
  readonly section: Section | undefined
  readonly language: Language
  readonly tree: Root
  /** What the section says, its heading left out: a line for each block, item and row. */
  readonly text: string
}

/** The sections of a document, each with its own text: up to the next heading of any level. */
export function recordsOf(document: Document): SectionRecord[] {
  const language = document.data.lang ?? 'nb'
  const byHeading = new Map(document.sections.map((section) => [section.heading as RootContent, section]))
  const records: SectionRecord[] = []
  let children: RootContent[] = []
  let section: Section | undefined
  const close = () => {
    const tree: Root = { type: 'root', children }
    records.push({ document, section, language, tree, text: plainText(tree) })
  }
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

/** The words of a tree, with a line for each block, each item and each row of a table. */
function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return 'alt' in node ? (node.alt ?? '') : ''
  const question = node.type === 'mdxJsxFlowElement' ? attribute(node, 'question') : undefined
  const inner = node.children.map(plainText)
  const joint = inline.has(node.type) ? '' : '\n'
  return (question === undefined ? inner : [question, ...inner]).join(node.type === 'tableRow' ? ' · ' : joint)
}

/** What holds running text: its pieces join without a break. */
const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement'])
