import type { PhrasingContent } from 'mdast'
import { keyOf, shellKey, shellOf } from './keys.ts'
import { childrenOf, type Leaf, type Mark, type Run } from './model.ts'
import { at as known, sequences } from './sequences.ts'

/** Words, spaces, and every other sign for itself. A hyphen or a point inside a word or a number belongs to it, as in «e-post» and «4.6». */
const token = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-.’'](?=[\p{L}\p{N}]))*|\s+|./gsu

/** What stands in a line, piece by piece, with the elements around each. Nothing is lost: `lineOf` gives the line back. */
export function leavesOf(children: readonly PhrasingContent[]): Leaf[] {
  const leaves: Leaf[] = []
  let ids = 0
  const walk = (nodes: readonly PhrasingContent[], marks: readonly Mark[]): void => {
    for (const node of nodes) {
      const inner = childrenOf(node) as readonly PhrasingContent[]
      if (node.type === 'text' && node.value !== '') {
        const around = [...marks, { id: ++ids, shell: { type: 'text' } }]
        for (const [text] of node.value.matchAll(token)) leaves.push({ marks: around, text })
      } else if (inner.length > 0) walk(inner, [...marks, { id: ++ids, shell: shellOf(node) }])
      else leaves.push({ marks, text: wordsOfAtom(node), atom: node })
    }
  }
  walk(children, [])
  return leaves
}

function wordsOfAtom(node: PhrasingContent): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return 'alt' in node ? (node.alt ?? '') : 'label' in node ? `[${node.label ?? ''}]` : ''
}

/** The line that leaves stand in. Leaves that follow each other in the same element are put into one. */
export function lineOf(leaves: readonly Leaf[], depth = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < leaves.length;) {
    const leaf = leaves[at]
    const mark = leaf?.marks[depth]
    if (!leaf || !mark) {
      if (leaf?.atom) nodes.push(leaf.atom)
      at++
      continue
    }
    let end = at
    while (leaves[end]?.marks[depth]?.id === mark.id) end++
    const inside = leaves.slice(at, end)
    nodes.push((mark.shell.type === 'text' ? { type: 'text', value: inside.map(({ text }) => text).join('') } : { ...mark.shell, children: lineOf(inside, depth + 1) }) as PhrasingContent)
    at = end
  }
  return nodes
}

const nameOf = (leaf: Leaf): string => (leaf.atom ? `\0${keyOf(leaf.atom)}` : leaf.text)
const isWord = (leaf: Leaf): boolean => leaf.atom !== undefined || /[\p{L}\p{N}]/u.test(leaf.text)

/** The least share of the words of the longer line that must be the same for the two to be told word by word; below it a reader sees crumbs. */
const leastShared = 0.25

/** The differences between two lines, word by word. What was deleted stands before what came instead. */
export function runsOf(before: readonly PhrasingContent[], after: readonly PhrasingContent[]): Run[] {
  const [old, young] = [leavesOf(before), leavesOf(after)]
  const steps = sequences(old.map(nameOf), young.map(nameOf))
  const shared = steps.filter(({ before: from, after: to }) => from !== undefined && to !== undefined && isWord(known(old, from))).length
  const longest = Math.max(old.filter(isWord).length, young.filter(isWord).length)
  if (longest > 2 && shared < longest * leastShared) return joined([...old.map(deleted), ...young.map(inserted)])
  const runs = steps.map(({ before: from, after: to }): Run => {
    const [one, other] = [from === undefined ? undefined : old[from], to === undefined ? undefined : young[to]]
    return one && other ? { sort: 'same', before: one, after: other } : one ? deleted(one) : inserted(known(young, to ?? 0))
  })
  return joined(arranged(runs))
}

export const deleted = (before: Leaf): Run => ({ sort: 'deleted', before })
export const inserted = (after: Leaf): Run => ({ sort: 'inserted', after })

/** A line that is new, or gone. */
export const allOf = (sort: 'inserted' | 'deleted', children: readonly PhrasingContent[]): Run[] => joined(leavesOf(children).map(sort === 'inserted' ? inserted : deleted))

/**
 * Runs as a reader takes them: between two changes a lone space or a sign is no unchanged text, and of neighbouring changes all deletions
 * come first.
 */
function arranged(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  let gone: Run[] = []
  let come: Run[] = []
  const flush = (): void => {
    result.push(...gone, ...come)
    gone = []
    come = []
  }
  for (let at = 0; at < runs.length; at++) {
    const run = known(runs, at)
    if (run.sort === 'deleted') gone.push(run)
    else if (run.sort === 'inserted') come.push(run)
    else {
      let end = at
      while (runs[end]?.sort === 'same') end++
      const between = runs.slice(at, end).flatMap((same) => (same.sort === 'same' ? [same] : []))
      const crumb = gone.length > 0 && come.length > 0 && end < runs.length && !between.some(({ after }) => isWord(after))
      if (crumb) {
        gone.push(...between.map((same) => deleted(same.before)))
        come.push(...between.map((same) => inserted(same.after)))
      } else {
        flush()
        result.push(...between)
      }
      at = end - 1
    }
  }
  flush()
  return result
}

/** Runs with neighbours of one sort in the same elements put together. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const merged = last && together(last, run)
    if (merged) result[result.length - 1] = merged
    else result.push(run)
  }
  return result
}

function together(one: Run, other: Run): Run | undefined {
  if (one.sort === 'same' && other.sort === 'same') {
    const [before, after] = [oneLeaf(one.before, other.before), oneLeaf(one.after, other.after)]
    return before && after ? { sort: 'same', before, after } : undefined
  }
  if (one.sort === 'deleted' && other.sort === 'deleted') {
    const before = oneLeaf(one.before, other.before)
    return before && deleted(before)
  }
  if (one.sort === 'inserted' && other.sort === 'inserted') {
    const after = oneLeaf(one.after, other.after)
    return after && inserted(after)
  }
  return undefined
}

function oneLeaf(one: Leaf, other: Leaf): Leaf | undefined {
  if (one.atom || other.atom || one.marks.length !== other.marks.length || one.marks.at(-1)?.id !== other.marks.at(-1)?.id) return undefined
  return { marks: one.marks, text: one.text + other.text }
}

/** Whether the elements around a run are others than before: another target of a link, say. Which text node it is means nothing. */
export function isRemarked({ before, after }: Extract<Run, { sort: 'same' }>): boolean {
  const key = (leaf: Leaf): string => leaf.marks.map(({ shell }) => shellKey(shell)).join()
  return key(before) !== key(after)
}
