import type { Root } from 'mdast'
import { lineOf } from './lines.ts'
import type { Block, Changed, Content, Entry, Redline, Run, Same } from './model.ts'
import { restored } from './prepare.ts'

/** The new text, as the parser gave it, without places: what is there when everything is accepted. */
export const accept = ({ entries }: Pick<Redline, 'entries'>): Root => ({ type: 'root', children: restored(side(entries, 'after')) })

/** The old text: what is there when everything is rejected. */
export const reject = ({ entries }: Pick<Redline, 'entries'>): Root => ({ type: 'root', children: restored(side(entries, 'before')) })

type Which = 'before' | 'after'

function side(entries: readonly Entry[], which: Which): Block[] {
  return entries.flatMap((entry): Block[] => {
    switch (entry.sort) {
      case 'same':
        return [entry.node]
      case 'inserted':
        return which === 'after' ? [entry.node] : []
      case 'deleted':
      case 'moved-from':
        return which === 'before' ? [entry.node] : []
      case 'moved-to':
        return which === 'after' ? [block(entry.content, which)] : []
      case 'changed':
        return [block(entry, which)]
    }
  })
}

function block(entry: Same | Changed, which: Which): Block {
  if (entry.sort === 'same') return entry.node
  const children = childrenIn(entry.content, which)
  return { ...entry[which], ...(children && { children }) } as unknown as Block
}

function childrenIn(content: Content, which: Which): unknown[] | undefined {
  switch (content.sort) {
    case 'none':
      return undefined
    case 'lines':
      return lineIn(content.runs, which)
    case 'blocks':
      return side(content.entries, which)
    case 'rows':
      return content.rows.flatMap((row) => {
        // Where a row that moved now stands, it also holds what it was; it is had back where it stood.
        const shell = row.sort === 'moved-to' && which === 'before' ? undefined : row[which]
        return shell ? [{ ...shell, children: row.cells.flatMap((cell) => (cell?.[which] ? [{ ...cell[which], children: lineIn(cell.runs, which) }] : [])) }] : []
      })
  }
}

/** The words of one side of a line. */
export const lineIn = (runs: readonly Run[], which: Which): ReturnType<typeof lineOf> =>
  lineOf(runs.flatMap((run) => (run.sort === 'same' ? [run[which]] : which === 'before' ? (run.sort === 'deleted' ? [run.before] : []) : run.sort === 'inserted' ? [run.after] : [])))
