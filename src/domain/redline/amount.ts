import type { Nodes } from 'mdast'
import { shellKey } from './keys.ts'
import { isRemarked } from './lines.ts'
import { bagOf } from './match.ts'
import type { Amount, Content, Entry, Run, Shell } from './model.ts'

export const none: Amount = { inserted: 0, deleted: 0, moved: 0, marks: 0 }

export const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((one, other) => ({ inserted: one.inserted + other.inserted, deleted: one.deleted + other.deleted, moved: one.moved + other.moved, marks: one.marks + other.marks }), none)

/** How many words were inserted, deleted and moved, and how many marks around words are others. */
export const amountOf = (entries: readonly Entry[]): Amount => sum(entries.map(ofEntry))

function ofEntry(entry: Entry): Amount {
  switch (entry.sort) {
    case 'same':
    case 'moved-from':
      return none
    case 'inserted':
    case 'deleted':
      // A block without words, such as an image or a line across, counts as one mark.
      return { ...none, [entry.sort]: words(entry.node), marks: words(entry.node) === 0 ? 1 : 0 }
    case 'moved-to':
      return sum([{ ...none, moved: entry.content.sort === 'same' ? Math.max(1, words(entry.content.node)) : keptWords(entry.content.content) }, ofEntry(entry.content)])
    case 'changed':
      return sum([ofContent(entry.content), shellChange(entry.before, entry.after, entry.content)])
  }
}

/** Words of a node, without the code of links around them. */
export const words = (node: Nodes): number => bagOf([node]).size
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** A block whose own fields are others: the role of duties, the depth of a heading, a text that is all there is. */
function shellChange(before: Shell, after: Shell, content: Content): Amount {
  if (before.type === 'letterItem' || shellKey(before) === shellKey(after)) return none
  if (content.sort !== 'none') return { ...none, marks: 1 }
  const [old, young] = [before, after].map(({ value }) => (typeof value === 'string' ? wordsIn(value) : 0)) as [number, number]
  return { ...none, deleted: old, inserted: young, marks: old + young === 0 ? 1 : 0 }
}

function ofContent(content: Content): Amount {
  if (content.sort === 'blocks') return amountOf(content.entries)
  if (content.sort === 'lines') return ofRuns(content.runs)
  if (content.sort !== 'rows') return none
  return sum(
    content.rows.map((row) => {
      if (row.sort === 'moved-from') return none
      const inner = sum(row.cells.map((cell) => ofRuns(cell?.runs ?? [])))
      return row.sort === 'moved-to' ? { ...inner, moved: Math.max(1, row.cells.reduce((count, cell) => count + sameWords(cell?.runs ?? []), 0)) } : inner
    }),
  )
}

function ofRuns(runs: readonly Run[]): Amount {
  return sum(
    runs.map((run) => {
      if (run.sort === 'same') return { ...none, marks: isRemarked(run) ? 1 : 0 }
      const leaf = run.sort === 'inserted' ? run.after : run.before
      const count = wordsIn(leaf.text)
      return count > 0 ? { ...none, [run.sort]: count } : { ...none, marks: 1 }
    }),
  )
}

const sameWords = (runs: readonly Run[]): number => runs.reduce((count, run) => count + (run.sort === 'same' ? wordsIn(run.after.text) : 0), 0)

function keptWords(content: Content): number {
  if (content.sort === 'lines') return sameWords(content.runs)
  if (content.sort === 'blocks') return content.entries.reduce((count, entry) => count + (entry.sort === 'same' ? words(entry.node) : entry.sort === 'changed' ? keptWords(entry.content) : 0), 0)
  return content.sort === 'rows' ? content.rows.flatMap(({ cells }) => cells).reduce((count, cell) => count + sameWords(cell?.runs ?? []), 0) : 1
}
