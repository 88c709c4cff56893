import GithubSlugger, { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from '../parse/walk.ts'

/** A heading with what follows it up to the next heading. */
export interface Section {
  readonly heading: Heading
  readonly depth: number
  readonly text: string
  /** As github-slugger makes it: what links name after `#`. */
  readonly anchor: string
  /** Whether another heading above has the same words, so that the anchor got a `-1` that moves when sections move. */
  readonly ambiguous: boolean
  /** As the site numbers it: `1`, `1.1` … */
  readonly number: string
  /** Index in the outline of the section it stands in, or -1. */
  readonly parent: number
}

/** The sections of a document in order, with anchors and numbers. Sections of level two are numbered 1, 2 …; a level one counts as two. */
export function outlineOf(tree: Root): Section[] {
  const slugger = new GithubSlugger()
  const sections: Section[] = []
  const counters: number[] = []
  const open: number[] = []
  visit(tree, 'heading', (heading) => {
    const text = toString(heading)
    const anchor = slugger.slug(text)
    const level = Math.max(0, heading.depth - 2)
    counters.length = Math.min(counters.length, level + 1)
    for (let at = 0; at <= level; at++) counters[at] ??= at < level ? 1 : 0
    counters[level] = (counters[level] ?? 0) + 1
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= heading.depth) open.pop()
    sections.push({ heading, depth: heading.depth, text, anchor, ambiguous: anchor !== slug(text), number: counters.join('.'), parent: open.at(-1) ?? -1 })
    open.push(sections.length - 1)
  })
  return sections
}

/** The words of a heading as headings are compared: capitals and the width of spaces mean nothing. */
export const headingWords = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()
