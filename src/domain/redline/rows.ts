import type { Table, TableCell, TableRow } from 'mdast'
import { keyOf, shellOf } from './keys.ts'
import { allOf, runsOf } from './lines.ts'
import { bagOf, likeness, match, type Matching } from './match.ts'
import type { Cell, Content, Row } from './model.ts'
import { sequences } from './sequences.ts'

/** A column of both tables: where it stands in each. */
interface Place {
  readonly from: number | undefined
  readonly to: number | undefined
}

/** Below this share of common words a column, or a row, is another. */
const leastLikeness = 0.4

/** What became of a table, cell by cell. The first rows are the heads and belong together. */
export function rowsOf(before: Table, after: Table, nextMove: () => number): Content {
  const columns = columnsOf(before, after)
  const kept = columns.filter(({ from, to }) => from !== undefined && to !== undefined)
  const [oldHead, ...old] = before.children
  const [youngHead, ...young] = after.children
  const sides = new Map<TableRow, 'from' | 'to'>([...old.map((row) => [row, 'from'] as const), ...young.map((row) => [row, 'to'] as const)])
  // Rows are compared by the columns that both have, so that a new column makes no row another.
  const key = (row: TableRow): string => kept.map((place) => cellKey(row.children[place[sides.get(row) ?? 'from'] ?? -1])).join('|')
  const by: Matching<TableRow> = { key, words: (row) => bagOf([row]), least: () => leastLikeness }
  const rows: Row[] = [rowOf(columns, 'changed', oldHead, youngHead)]
  for (const found of match(old, young, by, nextMove)) {
    if (found.sort === 'both') rows.push(rowOf(columns, 'changed', found.before, found.after))
    else if (found.sort === 'gone') rows.push(rowOf(columns, 'deleted', found.before, undefined))
    else if (found.sort === 'come') rows.push(rowOf(columns, 'inserted', undefined, found.after))
    else if (found.sort === 'moved-from') rows.push({ ...rowOf(columns, 'moved-from', found.before, undefined), move: found.move })
    else rows.push({ ...rowOf(columns, 'moved-to', found.before, found.after), move: found.move })
  }
  return { sort: 'rows', columns: columns.map(({ from, to }) => (from === undefined ? 'inserted' : to === undefined ? 'deleted' : 'same')), rows: rows.filter(({ before: one, after: other }) => one ?? other) }
}

function rowOf(columns: readonly Place[], sort: Row['sort'], before: TableRow | undefined, after: TableRow | undefined): Row {
  const cells = columns.map(({ from, to }): Cell | undefined => {
    const [one, other] = [before?.children[from ?? -1], after?.children[to ?? -1]]
    if (!one && !other) return undefined
    const runs = one && other ? runsOf(one.children, other.children) : one ? allOf('deleted', one.children) : allOf('inserted', other?.children ?? [])
    return { ...(one && { before: shellOf(one) }), ...(other && { after: shellOf(other) }), runs }
  })
  const same = sort === 'changed' && before && after && keyOf(before) === keyOf(after)
  return { sort: same ? 'same' : sort, ...(before && { before: shellOf(before) }), ...(after && { after: shellOf(after) }), cells }
}

const cellKey = (cell: TableCell | undefined): string => (cell ? keyOf(cell) : '')

/** The columns of both tables: by their heads, else by what stands in them. */
function columnsOf(before: Table, after: Table): Place[] {
  const [old, young] = [columnCells(before), columnCells(after)]
  const steps = sequences(old.map(([head]) => cellKey(head)), young.map(([head]) => cellKey(head)))
  const places: Place[] = []
  let gone: number[] = []
  let come: number[] = []
  const flush = (): void => {
    const alike = (from: number, to: number): boolean => (gone.length === 1 && come.length === 1) || likeness(bagOf(old[from] ?? []), bagOf(young[to] ?? [])) >= leastLikeness
    for (const step of sequences(gone, come, alike)) places.push({ from: step.before === undefined ? undefined : gone[step.before], to: step.after === undefined ? undefined : come[step.after] })
    gone = []
    come = []
  }
  for (const { before: from, after: to } of steps) {
    if (from !== undefined && to !== undefined) {
      flush()
      places.push({ from, to })
    } else if (from !== undefined) gone.push(from)
    else if (to !== undefined) come.push(to)
  }
  flush()
  return places
}

function columnCells({ children: rows }: Table): TableCell[][] {
  const count = Math.max(0, ...rows.map((row) => row.children.length))
  return Array.from({ length: count }, (_, at) => rows.flatMap((row) => row.children[at] ?? []))
}
