import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Nodes } from 'mdast'
import type { Document } from '../corpus/document.ts'
import { bindingFields, comparable } from './binding.ts'

type Fingerprinted = Pick<Document, 'data' | 'tree'>

/** Names the form. A change of the form is a new name, and old fingerprints are still checked by the old one. */
const form = 'rettesnor-fingerprint-1'

/**
 * SHA-256, as 64 hexadecimal digits, of the canonical form of a document.
 *
 * The form is JSON, in UTF-8: an array of the name of the form, the fields that bind (`binding.ts`: pairs of name and value in the order of
 * that list, those without a value left out), and the tree of the text. A node of the tree is `[type, fields, children]`: its own fields
 * that mean something (below) in order of name, and its children. Text is in Unicode's NFC with every run of white space as one space,
 * texts beside each other are one, and spaces at the ends of a block are dropped. So the form stays the same when the CMS or
 * `npm run format` writes the file anew, when lines are broken elsewhere, and whichever parser read it. Places, alignment of tables, and
 * whether a list is loose are not in it.
 */
export const fingerprintOf = (document: Fingerprinted): string => bytesToHex(sha256(utf8ToBytes(canonicalForm(document))))

/** What is hashed, for the proof and for tests. */
export function canonicalForm({ data, tree }: Fingerprinted): string {
  const fields = bindingFields.flatMap((name) => {
    const value = comparable(name, data[name])
    return value === undefined ? [] : [[name, value]]
  })
  return JSON.stringify([form, fields, childrenForm(tree)])
}

/** Fields of nodes that mean something to a reader. */
const meaningful = ['alt', 'attributes', 'depth', 'identifier', 'lang', 'name', 'ordered', 'referenceType', 'start', 'title', 'url', 'value'] as const

/** Kinds of node in which the spaces at both ends are nothing. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

function nodeForm(node: Nodes): unknown {
  const own = node as unknown as Record<string, unknown>
  const fields = meaningful.flatMap((name) => {
    const value = name === 'attributes' ? attributesForm(own[name]) : name === 'start' && own.start === 1 ? undefined : own[name]
    return value === undefined || value === null || value === '' || value === false ? [] : [[name, typeof value === 'string' && node.type !== 'code' ? value.normalize('NFC').replace(/\s+/gu, ' ') : value]]
  })
  return [node.type, fields, 'children' in node ? childrenForm(node) : []]
}

/** Attributes in order of name: the order in which they are written means nothing. */
function attributesForm(attributes: unknown): unknown {
  if (!Array.isArray(attributes)) return undefined
  const pairs = (attributes as { name?: string; value?: unknown }[]).map(({ name = '', value }) => [name, typeof value === 'string' ? value.normalize('NFC') : JSON.stringify(value ?? null)])
  return pairs.length === 0 ? undefined : pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

function childrenForm(parent: Nodes & { children: readonly Nodes[] }): unknown[] {
  const merged: Nodes[] = []
  for (const child of parent.children) {
    const last = merged.at(-1)
    if (child.type === 'text' && last?.type === 'text') merged[merged.length - 1] = { type: 'text', value: last.value + child.value }
    else if (child.type !== 'yaml') merged.push(child)
  }
  if (blocks.has(parent.type)) {
    const [first, last] = [merged[0], merged.at(-1)]
    if (first?.type === 'text') merged[0] = { type: 'text', value: first.value.trimStart() }
    if (last?.type === 'text') merged[merged.length - 1] = { type: 'text', value: (merged.length === 1 ? (merged[0] as { value: string }).value : last.value).trimEnd() }
  }
  return merged.map(nodeForm)
}
