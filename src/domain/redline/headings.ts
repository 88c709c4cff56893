import type { Nodes } from 'mdast'
import { visit } from '../parse/walk.ts'
import type { Entry, HeadingName, Redline } from './model.ts'

/** What a heading of a redline is called before and after; one of them is missing where the heading is. */
export interface HeadingPair {
  readonly before?: HeadingName
  readonly after?: HeadingName
}

/** Where a heading stands in a redline: its node, or the entry in which it was changed. */
export type HeadingPlace = Nodes | Entry

/** The names of all headings of a redline. Both versions have their headings in order, and so has the redline. */
export function headingsOf({ before, after, entries }: Pick<Redline, 'before' | 'after' | 'entries'>): ReadonlyMap<HeadingPlace, HeadingPair> {
  const pairs = new Map<HeadingPlace, HeadingPair>()
  const moved = new Map<number, HeadingName | undefined>()
  const arrived: { place: HeadingPlace; move: number }[] = []
  const [old, young] = [[...(before?.headings ?? [])], [...(after?.headings ?? [])]]
  const set = (place: HeadingPlace, isOld: boolean, isYoung: boolean): void => {
    const [one, other] = [isOld ? old.shift() : undefined, isYoung ? young.shift() : undefined]
    pairs.set(place, { ...(one && { before: one }), ...(other && { after: other }) })
  }
  const inNode = (node: Nodes, isOld: boolean, isYoung: boolean): void => {
    visit(node, 'heading', (heading) => { set(heading, isOld, isYoung) })
  }
  const walk = (list: readonly Entry[], isOld: boolean): void => {
    for (const entry of list) {
      if (entry.sort === 'same') inNode(entry.node, isOld, true)
      else if (entry.sort === 'inserted') inNode(entry.node, false, true)
      else if (entry.sort === 'deleted') inNode(entry.node, isOld, false)
      else if (entry.sort === 'moved-from') {
        const first = old[0]
        inNode(entry.node, isOld, false)
        if (entry.node.type === 'heading') moved.set(entry.move, first)
      } else if (entry.sort === 'moved-to') {
        const { content } = entry
        walk([content], false)
        arrived.push({ place: content.sort === 'same' ? content.node : content, move: entry.move })
      } else if (entry.after.type === 'heading') set(entry, isOld, true)
      else if (entry.content.sort === 'blocks') walk(entry.content.entries, isOld)
    }
  }
  walk(entries, true)
  for (const { place, move } of arrived) {
    const name = moved.get(move)
    const pair = pairs.get(place)
    if (name && pair) pairs.set(place, { ...pair, before: name })
  }
  return pairs
}
