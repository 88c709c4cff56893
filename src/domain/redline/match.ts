import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { at, sequences, type Step } from './sequences.ts'

/** What has been found of two lists: what stands in both, what is gone, what has come, and what stands elsewhere. */
export type Match<T> =
  | { readonly sort: 'both'; readonly before: T; readonly after: T }
  | { readonly sort: 'gone'; readonly before: T }
  | { readonly sort: 'come'; readonly after: T }
  | { readonly sort: 'moved-from'; readonly before: T; readonly move: number }
  | { readonly sort: 'moved-to'; readonly before: T; readonly after: T; readonly move: number }

export interface Matching<T> {
  /** Equal keys mean equal things. */
  readonly key: (item: T) => string
  readonly words: (item: T) => Bag
  /** How much of two things must be the same for one to have become the other, 0 to 1; undefined when it never can. */
  readonly least: (before: T, after: T) => number | undefined
}

/** Words with how often each stands there. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

const bags = new WeakMap<Nodes, Bag>()

export function bagOf(nodes: readonly Nodes[]): Bag {
  const [only] = nodes
  const known = only && nodes.length === 1 ? bags.get(only) : undefined
  if (known) return known
  const counts = new Map<string, number>()
  const words = nodes.map((node) => toString(node)).join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const bag = { counts, size: words.length }
  if (only && nodes.length === 1) bags.set(only, bag)
  return bag
}

/** How much two bags share, 0 to 1 (Dice); two that are empty share all. */
export function likeness(one: Bag, other: Bag): number {
  const total = one.size + other.size
  if (total === 0) return 1
  let shared = 0
  const [small, large] = one.counts.size < other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts]
  for (const [word, count] of small) shared += Math.min(count, large.get(word) ?? 0)
  return (2 * shared) / total
}

/** Fewer words than this are no sign that a thing was moved: «Se under.» may stand anywhere. */
const leastMovedWords = 4
/** What was moved and changed at once must have more in common, and more words. */
const movedLikeness = 0.75
const leastChangedWords = 8
/** How many leftovers on each side are held against each other. */
const mostLeftovers = 150

/** Matches two lists. @param nextMove gives the number of the next move */
export function match<T extends object>(before: readonly T[], after: readonly T[], by: Matching<T>, nextMove: () => number): Match<T>[] {
  const steps = sequences(before.map(by.key), after.map(by.key))
  const gone = new Set(steps.flatMap((step) => (step.after === undefined && step.before !== undefined ? [step.before] : [])))
  const come = new Set(steps.flatMap((step) => (step.before === undefined && step.after !== undefined ? [step.after] : [])))
  const movedTo = new Map<number, number>()
  const move = (from: number, to: number): void => {
    movedTo.set(to, from)
    gone.delete(from)
    come.delete(to)
  }
  for (const [from, to] of equals(before, after, [...gone], [...come], by)) move(from, to)

  // What stands between the same neighbours, and is much alike, was changed where it stands.
  const changed = new Map<number, number>()
  for (const gap of gapsOf(steps)) {
    const [old, young] = [gap.flatMap((step) => (step.before !== undefined && gone.has(step.before) ? [step.before] : [])), gap.flatMap((step) => (step.after !== undefined && come.has(step.after) ? [step.after] : []))]
    const alike = (from: number, to: number): boolean => {
      const [one, other] = [at(before, from), at(after, to)]
      const least = by.least(one, other)
      return least !== undefined && likeness(by.words(one), by.words(other)) >= least
    }
    for (const step of sequences(old, young, alike))
      if (step.before !== undefined && step.after !== undefined) {
        const [from, to] = [at(old, step.before), at(young, step.after)]
        changed.set(from, to)
        gone.delete(from)
        come.delete(to)
      }
  }
  for (const [from, to] of nearlyEquals(before, after, [...gone], [...come], by)) move(from, to)
  return inOrder(before, after, steps, { changed, movedTo, nextMove })
}

/** The stretches of steps between those that stand in both. */
function gapsOf(steps: readonly Step[]): Step[][] {
  const gaps: Step[][] = [[]]
  for (const step of steps) {
    if (step.before === undefined || step.after === undefined) gaps.at(-1)?.push(step)
    else if (gaps.at(-1)?.length) gaps.push([])
  }
  return gaps
}

function equals<T>(before: readonly T[], after: readonly T[], gone: readonly number[], come: readonly number[], by: Matching<T>): [number, number][] {
  const waiting = Map.groupBy(come, (to) => by.key(at(after, to)))
  return gone.flatMap((from): [number, number][] => {
    const item = at(before, from)
    if (by.words(item).size < leastMovedWords) return []
    const to = waiting.get(by.key(item))?.shift()
    return to === undefined ? [] : [[from, to]]
  })
}

function nearlyEquals<T>(before: readonly T[], after: readonly T[], gone: readonly number[], come: readonly number[], by: Matching<T>): [number, number][] {
  if (gone.length > mostLeftovers || come.length > mostLeftovers) return []
  const taken = new Set<number>()
  return gone.flatMap((from): [number, number][] => {
    const item = at(before, from)
    const bag = by.words(item)
    if (bag.size < leastChangedWords) return []
    const near = come
      .filter((to) => !taken.has(to) && by.least(item, at(after, to)) !== undefined)
      .map((to) => ({ to, like: likeness(bag, by.words(at(after, to))) }))
      .reduce<{ to: number; like: number } | undefined>((best, next) => (best && best.like >= next.like ? best : next), undefined)
    if (!near || near.like < movedLikeness) return []
    taken.add(near.to)
    return [[from, near.to]]
  })
}

interface Found {
  readonly changed: ReadonlyMap<number, number>
  readonly movedTo: ReadonlyMap<number, number>
  readonly nextMove: () => number
}

/** What was found, in an order in which both lists can be read: of what was changed, both stand where the later of the two is reached. */
function inOrder<T>(before: readonly T[], after: readonly T[], steps: readonly Step[], { changed, movedTo, nextMove }: Found): Match<T>[] {
  const result: Match<T>[] = []
  const numbers = new Map([...movedTo].map(([to, from]) => [from, { to, move: 0 }]))
  // Numbered as a reader of the new text meets them.
  for (const [, place] of [...numbers].sort(([, one], [, other]) => one.to - other.to)) place.move = nextMove()
  const changedTo = new Map([...changed].map(([from, to]) => [to, from]))
  const emitOld = (from: number): void => {
    const item = at(before, from)
    const moved = numbers.get(from)
    result.push(moved ? { sort: 'moved-from', before: item, move: moved.move } : { sort: 'gone', before: item })
  }
  const emitNew = (to: number): void => {
    const from = movedTo.get(to)
    if (from === undefined) result.push({ sort: 'come', after: at(after, to) })
    else result.push({ sort: 'moved-to', before: at(before, from), after: at(after, to), move: numbers.get(from)?.move ?? 0 })
  }
  let old: number[] = []
  let young: number[] = []
  const flush = (): void => {
    let [o, y] = [0, 0]
    for (const to of young.filter((each) => changedTo.has(each))) {
      const from = changedTo.get(to) ?? 0
      while ((old[o] ?? from) < from) emitOld(old[o++] ?? 0)
      while ((young[y] ?? to) < to) emitNew(young[y++] ?? 0)
      o++
      y++
      result.push({ sort: 'both', before: at(before, from), after: at(after, to) })
    }
    for (const from of old.slice(o)) emitOld(from)
    for (const to of young.slice(y)) emitNew(to)
    old = []
    young = []
  }
  for (const { before: from, after: to } of steps) {
    if (from !== undefined && to !== undefined) {
      flush()
      result.push({ sort: 'both', before: at(before, from), after: at(after, to) })
    } else if (from !== undefined) old.push(from)
    else if (to !== undefined) young.push(to)
  }
  flush()
  return result
}
