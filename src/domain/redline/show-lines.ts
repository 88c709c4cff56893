import type { Properties } from 'hast'
import type { Nodes, PhrasingContent } from 'mdast'
import { shellKey } from './keys.ts'
import type { RedlineWords } from './labels.ts'
import { isRemarked } from './lines.ts'
import type { Leaf, Mark, Run } from './model.ts'

/*
 * Runs as nodes of a tree for the renderer: an `ins` or `del` stands around as much as it can and inside the elements that both versions
 * have, so that a link with one new word stays one link. Every one says in words what it is, for those who do not see it.
 */

/** An element of the redline's own, among the nodes of a text. */
export const element = (name: string, properties: Properties, children: readonly Nodes[]): PhrasingContent =>
  ({ type: 'redline', data: { hName: name, hProperties: properties }, children }) as unknown as PhrasingContent
export const text = (value: string): PhrasingContent => ({ type: 'text', value })

const unseen = (value: string): PhrasingContent => element('span', { className: ['ds-sr-only'] }, [text(value)])

export type Stroke = 'ins' | 'del'

/** Something inserted or deleted, with the words that announce it. */
export function stroke(tag: Stroke, children: readonly Nodes[], words: RedlineWords): PhrasingContent {
  const [start, end] = tag === 'ins' ? [words.inserted, words.insertedEnd] : [words.deleted, words.deletedEnd]
  return element(tag, {}, [unseen(` ${start} `), ...children, unseen(` ${end} `)])
}

/** An element to be opened: one of the text, or a stroke. Neighbours with the same key are put in one. */
interface Around {
  readonly key: string
  wrap(children: PhrasingContent[]): PhrasingContent
}
interface Piece {
  readonly around: readonly Around[]
  readonly node: PhrasingContent
}

/** A line with its changes. */
export function shownLine(runs: readonly Run[], words: RedlineWords): PhrasingContent[] {
  const pairs = pairsOf(runs)
  const kept = new Set(pairs.values())
  const pieces = runs.flatMap((run, at): Piece[] => {
    if (run.sort === 'same') return [{ around: elements(run.after).map((mark) => around(mark, 'new')), node: nodeOf(run.after) }, ...noteAfter(runs, at, words)]
    const isNew = run.sort === 'inserted'
    const leaf = isNew ? run.after : run.before
    const marks = elements(leaf)
    const isShared = (mark: Mark): boolean => (isNew ? kept.has(mark.id) : pairs.has(mark.id))
    const shared = marks.findIndex((mark) => !isShared(mark))
    const depth = shared < 0 ? marks.length : shared
    const tag: Stroke = isNew ? 'ins' : 'del'
    const outer = marks.slice(0, depth).map((mark) => around(isNew ? mark : { ...mark, id: pairs.get(mark.id) ?? mark.id }, 'new'))
    return [{ around: [...outer, { key: tag, wrap: (children) => stroke(tag, children, words) }, ...marks.slice(depth).map((mark) => around(mark, isNew ? 'new' : 'old'))], node: nodeOf(leaf) }]
  })
  return nested(pieces, 0)
}

const elements = (leaf: Leaf): Mark[] => leaf.marks.filter(({ shell }) => shell.type !== 'text')
const nodeOf = (leaf: Leaf): PhrasingContent => leaf.atom ?? text(leaf.text)
const around = ({ id, shell }: Mark, which: 'new' | 'old'): Around => ({ key: `${which} ${id}`, wrap: (children) => ({ ...shell, children }) as unknown as PhrasingContent })

/** Elements of the old line that are still there: they stand around words that are the same, and are the same themselves. */
function pairsOf(runs: readonly Run[]): Map<number, number> {
  const pairs = new Map<number, number>()
  for (const run of runs) {
    if (run.sort !== 'same') continue
    const [old, young] = [elements(run.before), elements(run.after)]
    for (const [depth, mark] of old.entries()) {
      const other = young[depth]
      if (!other || shellKey(mark.shell) !== shellKey(other.shell)) break
      if (!pairs.has(mark.id)) pairs.set(mark.id, other.id)
    }
  }
  return pairs
}

function nested(pieces: readonly Piece[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]
    const own = piece?.around[depth]
    if (!piece || !own) {
      if (piece) nodes.push(piece.node)
      at++
      continue
    }
    let end = at
    while (pieces[end]?.around[depth]?.key === own.key) end++
    nodes.push(own.wrap(nested(pieces.slice(at, end), depth + 1)))
    at = end
  }
  return nodes
}

/** What is said after words that are the same and whose link, or whose form, is another; once, after the last of them. */
function noteAfter(runs: readonly Run[], at: number, words: RedlineWords): Piece[] {
  const change = linkChange(runs[at])
  if (!change || linkChange(runs[at + 1])?.key === change.key) return []
  const { before, after } = change
  if (before === after) return [{ around: [], node: element('span', { className: ['redline-note'] }, [text(` (${words.formatted})`)]) }]
  const told = [text(` (${words.linkBefore} `), stroke('del', [text(before ?? words.noLink)], words), text(`, ${words.linkAfter} `), stroke('ins', [text(after ?? words.noLink)], words), text(')')]
  return [{ around: [], node: element('span', { className: ['redline-note'] }, told) }]
}

/** The targets of the links around words that are the same in other marks. */
export function linkChange(run: Run | undefined): { before: string | undefined; after: string | undefined; key: string } | undefined {
  if (run?.sort !== 'same' || !isRemarked(run)) return undefined
  const target = (leaf: Leaf) => elements(leaf).find(({ shell }) => 'url' in shell || 'identifier' in shell)
  const [before, after] = [target(run.before), target(run.after)]
  const [from, to] = [before, after].map((mark) => (mark ? String(mark.shell.url ?? mark.shell.identifier) : undefined))
  return { before: from, after: to, key: `${before?.id ?? 0} ${after?.id ?? 0} ${from === to ? '' : 'link'}` }
}
