import type { Nodes, Parents } from 'mdast'

type Visitor<N> = (node: N, index: number | undefined, parent: Parents | undefined) => void

/**
 * Sees every node of a tree, parents before children, in order of the text; with a type, only the nodes of that type. A tree is at most a
 * hundred levels deep. (unist-util-visit does more, and took half the time of a check.)
 */
export function visit(tree: Nodes, visitor: Visitor<Nodes>): void
export function visit<T extends Nodes['type']>(tree: Nodes, type: T, visitor: Visitor<Extract<Nodes, { type: T }>>): void
export function visit(tree: Nodes, ...words: [Visitor<Nodes>] | [string, Visitor<never>]): void {
  const [type, visitor] = words.length === 1 ? [undefined, words[0]] : [words[0], words[1] as Visitor<Nodes>]
  const see = (node: Nodes, index: number | undefined, parent: Parents | undefined): void => {
    if (type === undefined || node.type === type) visitor(node, index, parent)
    if (!('children' in node)) return
    for (const [at, child] of node.children.entries()) see(child, at, node)
  }
  see(tree, undefined, undefined)
}
