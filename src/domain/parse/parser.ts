import type { Root } from 'mdast'
import type {} from 'mdast-util-mdx'
import { locate, type LocatedFault } from './culprit.ts'
import { beyondLimits, tooDeep } from './limits.ts'

/** A syntax error of MDX, as a parser tells it. */
export interface SyntaxFault {
  /** Offset in the text, UTF-16 code units. Parsers disagree on it: the character that caused the error, or a later one. */
  readonly offset: number
  /** The parser's own words, in English, without the position. */
  readonly reason: string
}

/**
 * A parser of whole documents: CommonMark, GFM, front matter and MDX. It gives a tree with positions, or the first syntax error.
 * The two that exist give equal trees on every valid document; a test holds that.
 */
export type Parser = (text: string) => Root | SyntaxFault

export interface Parsed {
  readonly tree: Root
  readonly faults: readonly LocatedFault[]
}

/** How many times one file is parsed to find its syntax errors. */
export const maximumFaults = 20

/** What stands in the text instead of a character that was masked: nothing that Markdown gives a meaning. */
const mask = '\uFFFD'
const nothing: Root = { type: 'root', children: [] }

/**
 * Parses a text and every fault in it: a fault is recorded, the character that caused it is masked and the text parsed again, at most
 * `maximumFaults` times. Masking keeps every offset. What is wrong after that stays untold, and the tree is that of a text without
 * tags and braces; a text that is beyond what parsers bear gets an empty tree.
 */
export function parseAll(text: string, parser: Parser): Parsed {
  const limit = beyondLimits(text)
  if (limit) return { tree: nothing, faults: [limit] }
  const faults: LocatedFault[] = []
  /** Names of opening tags that were masked: their closing tags are no faults of their own. */
  const opened: string[] = []
  let masked = text
  for (let parse = 0; parse < maximumFaults; parse++) {
    const result = parser(masked)
    if (isTree(result)) return treeOf(result, faults)
    const fault = locate(masked, result)
    const answered = fault.sort === 'unopened' ? opened.indexOf(fault.name) : -1
    if (answered >= 0) opened.splice(answered, 1)
    else faults.push(fault)
    if (fault.sort === 'unknown') break
    const isTag = fault.sort === 'unclosed' || fault.sort === 'tag'
    if (isTag) opened.push(fault.name)
    // What stands in braces in a tag that is masked would be told once more, as text.
    const end = isTag ? endOfTag(masked, fault.offset) : fault.offset + 1
    masked = masked.slice(0, fault.offset) + mask + masked.slice(fault.offset + 1, end).replaceAll('{', mask) + masked.slice(end)
  }
  const result = parser(masked.replace(/[<{]|^(?:im|ex)(?=port )/gm, (found) => mask.repeat(found.length)))
  return isTree(result) ? treeOf(result, faults) : { tree: nothing, faults }
}

function endOfTag(text: string, offset: number): number {
  const end = text.indexOf('>', offset)
  return end < 0 ? text.length : end
}

function treeOf(tree: Root, faults: readonly LocatedFault[]): Parsed {
  const inOrder = faults.toSorted((a, b) => a.offset - b.offset)
  const deep = tooDeep(tree)
  return deep ? { tree: nothing, faults: [...inOrder, deep] } : { tree, faults: inOrder }
}

export const isTree = (result: Root | SyntaxFault): result is Root => 'type' in result
