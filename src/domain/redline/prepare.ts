import type { Nodes, PhrasingContent } from 'mdast'
import { letterAt, withLetteredLists } from '../render/lettered.ts'
import { bare, keyOf } from './keys.ts'
import { childrenOf, type Block } from './model.ts'
import { at as known } from './sequences.ts'

/** A lettered list as blocks, so that its items are compared item by item; `LetteredList` of the renderer holds them as lines. */
export interface LetterList {
  type: 'letterList'
  children: LetterItem[]
}
export interface LetterItem {
  type: 'letterItem'
  spaces: string
  own: boolean
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    letterList: LetterList
    letterItem: LetterItem
  }
}

const containers: ReadonlySet<string> = new Set(['root', 'mdxJsxFlowElement', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Blocks as they are compared: without places, and with lettered lists found. `restored` gives them back. */
export function prepared(children: readonly Nodes[]): Block[] {
  const plain = children.map((child) => (containers.has(child.type) ? ({ ...bare({ ...child, children: [] } as unknown as Nodes), children: prepared(childrenOf(child)) } as unknown as Block) : (bare(child) as Block)))
  const lists = withLetteredLists(plain).map(
    (child): Block => (child.type === 'letteredList' ? { type: 'letterList', children: child.items.map((line, at) => ({ type: 'letterItem', spaces: child.written[at]?.spaces ?? ' ', own: child.written[at]?.own ?? true, children: line })) } : child),
  )
  // Most texts have none. What could not be had back to the sign stays a paragraph.
  if (!lists.some(({ type }) => type === 'letterList')) return plain
  return sameKeys(unlettered(lists), plain) ? lists : plain
}

const sameKeys = (one: readonly Block[], other: readonly Block[]): boolean => one.length === other.length && one.every((node, at) => keyOf(node) === keyOf(known(other, at)))

/** Blocks as the parser gave them, from blocks as they are compared. */
export function restored(children: readonly Block[]): Block[] {
  return unlettered(children.map((child) => (containers.has(child.type) ? ({ ...child, children: restored(childrenOf(child) as Block[]) } as Block) : child)))
}

function unlettered(children: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const child of children) {
    if (child.type !== 'letterList') {
      result.push(child)
      continue
    }
    for (const [at, { own, spaces, children: line }] of child.children.entries()) {
      const words: PhrasingContent[] = [{ type: 'text', value: `${letterAt(at)}.${spaces}` }, ...line]
      const last = result.at(-1)
      if (own || last?.type !== 'paragraph') result.push({ type: 'paragraph', children: withoutSeams(words) })
      else result[result.length - 1] = { ...last, children: withoutSeams([...last.children, { type: 'text', value: '\n' }, ...words]) }
    }
  }
  return result
}

/** A line in which no text follows a text. */
function withoutSeams(line: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of line) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + node.value }
    else result.push(node)
  }
  return result
}
