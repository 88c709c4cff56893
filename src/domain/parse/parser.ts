import type { Root } from 'mdast'
import type {} from 'mdast-util-mdx'

/** A syntax error of MDX, as a parser tells it. */
export interface SyntaxFault {
  /** Offset in the text, UTF-16 code units. */
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
  readonly faults: readonly SyntaxFault[]
}

/** How many syntax errors of one file are looked for. */
export const maximumFaults = 20

/**
 * Parses a text and every fault in it: a fault is recorded, the character that caused it is masked and the text parsed again.
 * Masking keeps every offset. What is left after `maximumFaults` is told as it is, with an empty tree.
 */
export function parseAll(text: string, parser: Parser): Parsed {
  const faults: SyntaxFault[] = []
  let masked = text
  while (faults.length < maximumFaults) {
    const result = parser(masked)
    if (isTree(result)) return { tree: result, faults }
    const at = culprit(masked, result.offset)
    const told = faults.at(-1)
    // A fault told at the same place again is the same fault: its first mask was not enough.
    if (!told || told.offset !== result.offset) faults.push(result)
    if (at < 0) break
    masked = `${masked.slice(0, at)}\uFFFD${masked.slice(at + 1)}`
  }
  return { tree: { type: 'root', children: [] }, faults }
}

export const isTree = (result: Root | SyntaxFault): result is Root => 'type' in result

/** The character to mask: the `<` or `{` that opened what went wrong, which stands at or before the place that is told. */
function culprit(text: string, offset: number): number {
  for (let at = Math.min(offset, text.length - 1); at >= 0; at--) if (text[at] === '<' || text[at] === '{') return at
  for (let at = offset; at < text.length; at++) if ('<{}'.includes(text[at] ?? ' ')) return at
  return -1
}
