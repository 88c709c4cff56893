import type { Nodes, Root } from 'mdast'
import { reference } from '../parse/reference.ts'
import { isTree } from '../parse/parser.ts'

/**
 * What a text means, to hold against another; undefined if it cannot be parsed:
 * its tree, without what the canonical form may change. These are all the normalisations there are:
 * - where something stands (positions), and how attributes of a block are set out
 * - whether a list is tight (`spread`), and how the columns of a table are aligned
 * - empty lines and indentation around the text of a block
 * - a mark on all words of a link stands around the link
 * - quotes that adjoin are one
 * - texts that adjoin count as one, whether a line ends in one space or none
 */
export function meaning(text: string): unknown {
  // A body never stands first in its file: what it begins with is no front matter.
  const tree = reference(`\n${text}`)
  return isTree(tree) ? simplified(tree) : undefined
}

const unsaid = new Set(['position', 'data', 'spread', 'align'])

function simplified(node: Nodes | Root): unknown {
  const kept: Record<string, unknown> = Object.fromEntries(Object.entries(node).filter(([name]) => !unsaid.has(name)))
  if ('attributes' in kept) kept.attributes = (kept.attributes as { name: string; value: unknown }[]).map(({ name, value }) => [name, value])
  if ('children' in node) kept.children = merged(node.children.map((child) => simplified(child) as Record<string, unknown>))
  return hoisted(kept)
}

function hoisted(node: Record<string, unknown>): Record<string, unknown> {
  const [only, ...others] = (node.children ?? []) as Record<string, unknown>[]
  if (node.type !== 'link' || others.length > 0 || !['strong', 'emphasis', 'delete'].includes(String(only?.type))) return node
  return { ...only, children: [hoisted({ ...node, children: only?.children })] }
}

function merged(nodes: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const result: Record<string, unknown>[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value = `${String(last.value)}${String(node.value)}`
    else if (node.type === 'blockquote' && last?.type === 'blockquote') last.children = [...(last.children as unknown[]), ...(node.children as unknown[])]
    else result.push({ ...node })
  }
  return result
}

/** Whether two texts say the same. Texts that cannot be parsed say the same only if they are the same. */
export function sameMeaning(a: string, b: string): boolean {
  const [first, second] = [meaning(a), meaning(b)]
  return a === b || (first !== undefined && second !== undefined && JSON.stringify(first) === JSON.stringify(second))
}
