import { diffArrays } from 'diff'

/** A step through two sequences: an element of both, or of one. Indices count from 0. */
export interface Step {
  readonly before: number | undefined
  readonly after: number | undefined
}

/**
 * How many insertions and deletions are looked for. Beyond this the two have little in common, and the time would grow with the square;
 * they are then told as one deletion and one insertion, apart from what is the same at both ends.
 */
const mostEdits = 1500

/** An element that is known to be there. */
export const at = <T>(list: readonly T[], index: number): T => list[index] as T

/** The longest common subsequence of two sequences, as steps in order; where both change, deletions come first. */
export function sequences<T>(before: readonly T[], after: readonly T[], same: (one: T, other: T) => boolean = (one, other) => one === other): Step[] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && same(at(before, head), at(after, head))) head++
  let tail = 0
  while (tail < shortest - head && same(at(before, before.length - 1 - tail), at(after, after.length - 1 - tail))) tail++
  const steps: Step[] = []
  let [from, to] = [0, 0]
  const both = (count: number): void => {
    for (let done = 0; done < count; done++) steps.push({ before: from++, after: to++ })
  }
  const gone = (count: number): void => {
    for (let done = 0; done < count; done++) steps.push({ before: from++, after: undefined })
  }
  const come = (count: number): void => {
    for (let done = 0; done < count; done++) steps.push({ before: undefined, after: to++ })
  }
  both(head)
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  const changes = old.length > 0 && young.length > 0 ? difference(old, young, same) : undefined
  if (changes)
    for (const { added, removed, value } of changes) (added ? come : removed ? gone : both)(value.length)
  else {
    gone(old.length)
    come(young.length)
  }
  both(tail)
  return steps
}

/** The library's answer; undefined beyond the limit. */
function difference<T>(before: T[], after: T[], comparator: (one: T, other: T) => boolean): { added: boolean; removed: boolean; value: T[] }[] | undefined {
  return diffArrays(before, after, { comparator, maxEditLength: mostEdits })
}
