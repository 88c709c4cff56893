import type { Nodes, Parents, Table, TableRow, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { LinkTarget } from './links.ts'
import { resolveLink } from './links.ts'
import type { Document } from './document.ts'

/** A piece of a passage that is plain text, so that words in it could become a link. */
export interface Piece {
  readonly node: Text
  /** Where it begins in the passage. */
  readonly start: number
}

/** A paragraph or a cell of a table as it is read: its words joined, and what is known of the place. */
export interface Passage {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where links to something else than this document, its roles and its terms end in the text. */
  readonly linksAway: readonly number[]
  /** What stands over it and belongs to it: the heading, the words before a list, the row and the head of a table. */
  readonly around: readonly string[]
  /** The length of the longest numbered list in the same section. */
  readonly longestList: number
}

/** How much of the words before a list is kept for its items. Characters. */
const reach = 500

const textOf = (row: TableRow): string => row.children.map((cell) => toString(cell)).join('\n')

/** The passages of a document that are neither headings nor code. */
export function passagesOf(document: Document): Passage[] {
  const passages: (Passage & { section: number })[] = []
  const longest: number[] = [0]
  let section = 0
  let heading = ''

  const add = (node: Parents, around: readonly string[]): void => {
    passages.push({ ...read(node, document), around: [heading, ...around], longestList: 0, section })
  }
  const table = (node: Table): void => {
    const head = node.children.slice(0, 1).map(textOf).join('\n')
    for (const row of node.children) {
      const around = [head, textOf(row)]
      for (const cell of row.children) add(cell, around)
    }
  }
  const walk = (parent: Parents, around: readonly string[]): void => {
    let before = ''
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'heading') {
        section = longest.push(0) - 1
        heading = toString(node)
      } else if (node.type === 'paragraph') {
        add(node, around)
        before = toString(node)
      } else if (node.type === 'table') table(node)
      else if (node.type === 'list') {
        if (node.ordered) longest[section] = Math.max(longest[section] ?? 0, node.children.length)
        const over = [...around, before.slice(-reach)]
        for (const item of node.children) walk(item, over)
      } else if ('children' in node) walk(node, around)
    }
  }
  walk(document.tree, [])
  return passages.map((passage) => ({ ...passage, longestList: longest[passage.section] ?? 0 }))
}

function read(parent: Parents, document: Document): Pick<Passage, 'text' | 'pieces' | 'linksAway'> {
  let text = ''
  const pieces: Piece[] = []
  const linksAway: number[] = []
  const collect = (node: Nodes, inLink: boolean): void => {
    if (node.type === 'text') {
      if (!inLink) pieces.push({ node, start: text.length })
      text += node.value
    } else if (node.type === 'break') text += '\n'
    else if ('children' in node) {
      const isLink = node.type === 'link' || node.type === 'linkReference'
      for (const child of node.children as Nodes[]) collect(child, inLink || isLink)
      if (node.type === 'link' && leadsAway(resolveLink(document.path, node.url), document)) linksAway.push(text.length)
    } else text += toString(node)
  }
  for (const child of parent.children as Nodes[]) collect(child, false)
  return { text, pieces, linksAway }
}

/** Whether a link goes to a work that could have chapters of its own. Roles and terms have none. */
function leadsAway(target: LinkTarget, document: Document): boolean {
  return target.sort === 'entry' ? target.collection === 'frameworks' || (target.collection === 'documents' && target.id !== document.id) : true
}
