import { amountOf, words } from './amount.ts'
import { headingsOf, type HeadingPair, type HeadingPlace } from './headings.ts'
import type { Amount, Entry, Redline } from './model.ts'

/** A section of a redline: a heading and what follows it. What stands before the first heading is a section without names. */
export interface RedlineSection extends HeadingPair {
  readonly state: 'same' | 'changed' | 'added' | 'removed'
  readonly entries: readonly Entry[]
  readonly amount: Amount
}

/** Blocks without changes that are not shown. */
export interface Folded {
  readonly sort: 'folded'
  readonly blocks: number
  readonly words: number
}

const isHeading = (entry: Entry): boolean => {
  if (entry.sort === 'changed') return entry.after.type === 'heading'
  if (entry.sort === 'moved-to') return isHeading(entry.content)
  return entry.node.type === 'heading'
}

/** Where the names of an entry's heading are kept. */
const placeOf = (entry: Entry): HeadingPlace => (entry.sort === 'changed' ? entry : entry.sort === 'moved-to' ? placeOf(entry.content) : entry.node)

/** The sections of a redline in the order in which they are read: those that were removed stand where they stood. */
export function sectionsOf(redline: Pick<Redline, 'before' | 'after' | 'entries'>): RedlineSection[] {
  const names = headingsOf(redline)
  const groups: Entry[][] = [[]]
  for (const entry of redline.entries) {
    if (isHeading(entry)) groups.push([entry])
    else groups.at(-1)?.push(entry)
  }
  return groups.flatMap((entries): RedlineSection[] => {
    const [first] = entries
    if (!first) return []
    const pair = isHeading(first) ? (names.get(placeOf(first)) ?? {}) : {}
    const state = entries.every(({ sort }) => sort === 'same') ? 'same' : first.sort === 'inserted' && isHeading(first) ? 'added' : (first.sort === 'deleted' || first.sort === 'moved-from') && isHeading(first) ? 'removed' : 'changed'
    return [{ ...pair, state, entries, amount: amountOf(entries) }]
  })
}

/**
 * What was changed, with the heading above it; the rest is folded to how much it is.
 * @param around how many unchanged blocks are shown before and after a change
 */
export function onlyChanges(entries: readonly Entry[], around = 0): (Entry | Folded)[] {
  const shown = new Set<number>()
  let heading = -1
  for (const [at, entry] of entries.entries()) {
    if (isHeading(entry)) heading = at
    if (entry.sort === 'same') continue
    if (heading >= 0) shown.add(heading)
    for (let near = Math.max(0, at - around); near <= Math.min(entries.length - 1, at + around); near++) shown.add(near)
  }
  const result: (Entry | Folded)[] = []
  for (const [at, entry] of entries.entries()) {
    const last = result.at(-1)
    if (shown.has(at)) result.push(entry)
    else if (last?.sort === 'folded') result[result.length - 1] = { ...last, blocks: last.blocks + 1, words: last.words + (entry.sort === 'same' ? words(entry.node) : 0) }
    else result.push({ sort: 'folded', blocks: 1, words: entry.sort === 'same' ? words(entry.node) : 0 })
  }
  return result
}
