import type { Nodes } from 'mdast'
import { childrenOf, type Shell } from './model.ts'

/** What a node is, apart from where it stands and what is in it. Fields without a value are left out, as parsers differ on them. */
export function shellOf(node: Nodes | Shell): Shell {
  const fields = Object.entries(node).filter(([key, value]) => key !== 'children' && key !== 'position' && key !== 'data' && value !== null && value !== undefined)
  return Object.fromEntries(fields.map(([key, value]) => [key, plain(value)])) as unknown as Shell
}

/** A value without places and parsers' own data, with keys in order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([key, item]) => key !== 'position' && key !== 'data' && item !== null && item !== undefined)
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, plain(item)]))
}

/** A node without places, whole. */
export function bare<T extends Nodes>(node: T): T {
  const shell = shellOf(node)
  return ('children' in node ? { ...shell, children: childrenOf(node).map(bare) } : shell) as unknown as T
}

const keys = new WeakMap<Nodes, string>()

/** Text by which two nodes are the same: equal keys mean equal nodes, apart from where they stand. */
export function keyOf(node: Nodes): string {
  let key = keys.get(node)
  if (key === undefined) keys.set(node, (key = `${shellKey(shellOf(node))}[${childrenOf(node).map(keyOf).join(',')}]`))
  return key
}

export const shellKey = (shell: Shell): string => JSON.stringify(Object.entries(shell).sort(([a], [b]) => (a < b ? -1 : 1)))
