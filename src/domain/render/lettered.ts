import type { Node, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'

/** A lettered list (a., b., c. …), which Markdown lacks: written as lines of a paragraph, shown as `<ol type="a">`. */
export interface LetteredList extends Node {
  type: 'letteredList'
  items: PhrasingContent[][]
  /** How each item was written: the spaces after its letter, and whether it began a paragraph. By these the paragraphs can be had back. */
  written: { readonly spaces: string; readonly own: boolean }[]
}

const letter = /^([a-z])\. +/

declare module 'mdast' {
  interface RootContentMap {
    letteredList: LetteredList
  }
}

/**
 * Turns lettered lines among the children of a node into lettered lists. A list begins at a line `a. …`, each line that follows has the
 * next letter, and it has at least two items; the lines may stand in one paragraph or in paragraphs of their own. Everything else is left.
 */
export function withLetteredLists(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let after = 0
  for (const [at, child] of children.entries()) {
    if (at < after) continue
    const { blocks, used } = child.type === 'paragraph' ? readRun(paragraphsFrom(children, at)) : { blocks: [child], used: 1 }
    result.push(...blocks)
    after = at + used
  }
  return result
}

/** The paragraph at an index and those that follow it without another block between. */
function paragraphsFrom(children: readonly RootContent[], start: number): Paragraph[] {
  const run: Paragraph[] = []
  for (let at = start; children[at]?.type === 'paragraph'; at++) run.push(children[at] as Paragraph)
  return run
}

/** Reads a first paragraph that may hold the start of a list, and the paragraphs in which that list goes on. */
function readRun(run: readonly Paragraph[]): { blocks: RootContent[]; used: number } {
  const [first] = run as [Paragraph]
  const lines = splitLines(first)
  const start = lines.findIndex((line) => letterOf(line) === 'a')
  if (start < 0) return { blocks: [first], used: 1 }
  const items: PhrasingContent[][] = []
  const written: LetteredList['written'] = []
  let used = 0
  for (const paragraph of run) {
    const own = used === 0 ? lines.slice(start) : splitLines(paragraph)
    if (used > 0 && letterOf(own[0] ?? []) !== letterAt(items.length)) break
    for (const [index, line] of own.entries()) {
      if (letterOf(line) === letterAt(items.length)) {
        items.push(withoutLetter(line))
        written.push({ spaces: spacesOf(line), own: index === 0 && (used > 0 || start === 0) })
      } else items.at(-1)?.push({ type: 'text', value: '\n' }, ...line)
    }
    used++
  }
  if (items.length < 2) return { blocks: [first], used: 1 }
  const introduction: RootContent[] = start > 0 ? [paragraphOf(lines.slice(0, start))] : []
  return { blocks: [...introduction, { type: 'letteredList', items, written }], used }
}

export const letterAt = (index: number): string => String.fromCharCode(97 + index)

function splitLines(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text' || !child.value.includes('\n')) {
      lines.at(-1)?.push(child)
      continue
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (value) lines.at(-1)?.push({ type: 'text', value })
    }
  }
  return lines
}

const letterOf = (line: readonly PhrasingContent[]): string | undefined => (line[0]?.type === 'text' ? letter.exec(line[0].value)?.[1] : undefined)

const spacesOf = (line: readonly PhrasingContent[]): string => (letter.exec((line[0] as Text).value)?.[0] ?? '').slice(2)

function withoutLetter(line: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = line
  return [{ type: 'text', value: (first as Text).value.replace(letter, '') }, ...others]
}

function paragraphOf(lines: readonly PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'text', value: '\n' }, ...line]))
  return { type: 'paragraph', children }
}
