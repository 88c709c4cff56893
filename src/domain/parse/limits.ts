import type { Node, Root } from 'mdast'
import type { LocatedFault } from './culprit.ts'

/*
 * What no text needs and parsers do not bear: Sätteri's time grows with the square of nested containers and of tags, and its
 * parser of expressions ends the whole process on deep ones (measured: from some 3,000 brackets in each other on). A text is
 * therefore measured before it is parsed.
 */
const maximumDepth = 100
const maximumBrackets = 500
const maximumExpression = 10_000
const maximumTags = 2_000

const containers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${maximumDepth}}`, 'm')

/** The place at which a text goes beyond what is parsed, if it does. */
export function beyondLimits(text: string): LocatedFault | undefined {
  const beyond = (offset: number, what: string): LocatedFault => ({ offset, sort: 'limit', name: '', reason: `too many ${what}` })
  const nested = containers.exec(text)
  if (nested) return beyond(nested.index, 'containers')
  const tag = nth(text, /</g, maximumTags)
  if (tag !== undefined) return beyond(tag, 'tags')
  const braces: number[] = []
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) depth++
    else if (depth > 0) depth--
    if (depth > maximumBrackets) return beyond(index, 'brackets')
    if (bracket === '{') braces.push(index)
    const start = bracket === '}' ? braces.pop() : undefined
    if (start !== undefined && index - start > maximumExpression) return beyond(start, 'characters between braces')
  }
  return undefined
}

function nth(text: string, pattern: RegExp, count: number): number | undefined {
  let seen = 0
  for (const match of text.matchAll(pattern)) if (++seen > count) return match.index
  return undefined
}

/** The first node that stands deeper in a tree than what walks it can bear, if there is one. The tree is measured without recursion. */
export function tooDeep(tree: Root): LocatedFault | undefined {
  let level: readonly Node[] = tree.children
  for (let depth = 0; depth < maximumDepth; depth++) level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []))
  const node = level[0]
  return node && { offset: node.position?.start.offset ?? 0, sort: 'limit', name: '', reason: 'nested too deep' }
}
