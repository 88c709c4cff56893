import type { Node, Parents, Table, Text } from 'mdast'
import type { Document } from './document.ts'
import type { Edit } from './finding.ts'

/*
 * What the file has where a node stands: for rules on how a text is written, and for their fixes. A node of the reference parser may lack
 * its position (an address written without a link); it is then treated as written at the beginning, with nothing.
 */

const startOf = ({ position }: Node): number => position?.start.offset ?? 0

/** What is written where a node stands. */
export const writtenAs = (document: Document, node: Node): string => document.source.text.slice(startOf(node), node.position?.end.offset ?? 0)

/** Where a piece of text begins in the file, if it is written there as it reads: without escapes, entities and marks at the start of lines. */
export function writtenAt(document: Document, node: Text): number | undefined {
  return document.source.text.startsWith(node.value, startOf(node)) ? startOf(node) : undefined
}

/** Replaces the first characters of a node. */
export function editAtStart(document: Document, node: Node, length: number, text: string): Edit {
  return { file: document.path, start: startOf(node), end: startOf(node) + length, text }
}

export const isAligned = ({ align }: Table): boolean => (align ?? []).some(Boolean)

/** Takes the alignment out of the second line of a table. */
export function unaligned(document: Document, table: Table): Edit[] {
  const { text } = document.source
  const start = text.indexOf('\n', startOf(table)) + 1
  const [line = ''] = text.slice(start).split('\n', 1)
  return [...line.matchAll(/:?-+:?/g)].map((cell) => ({ file: document.path, start: start + cell.index, end: start + cell.index + cell[0].length, text: '---' }))
}

/** How many columns a block stands in from where blocks beside it belong. A tab counts as four. */
export function indentOf(document: Document, parent: Parents, node: Node): number {
  const first = parent.type === 'listItem' ? parent.children[0]?.position?.start.column : undefined
  const base = parent.type === 'root' || parent.type === 'mdxJsxFlowElement' ? 1 : first
  if (base === undefined || !node.position) return 0
  const { column, offset = 0 } = node.position.start
  const line = document.source.text.slice(offset - column + 1, offset)
  return /^\s*$/.test(line) ? line.replaceAll('\t', '    ').length + 1 - base : 0
}
