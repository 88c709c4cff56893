import { stringify } from 'csv-stringify/sync'
import { labelOf, type Settings } from '../../corpus/settings.ts'
import { movesOf, type PlanReport, type PlanRow } from '../report.ts'
import { planWords } from '../words.ts'

const words = planWords.nb

/** The columns, in order: name and what stands in a row. Columns are only ever added, at the end. */
const columns: readonly (readonly [string, (row: PlanRow, settings: Settings) => string | number])[] = [
  ['År', ({ item }) => item.year],
  ['Dokument', ({ name }) => name],
  ['Hva', ({ item }) => words.actions[item.data.what]],
  ['Årsak', ({ item }) => words.triggers[item.data.trigger]],
  ['Områder', ({ item }, { areas }) => item.areas.map((area) => labelOf(areas, area)).join(', ')],
  ['Ansvarlig', ({ responsible }) => responsible],
  ['Vedtas av', ({ decidedBy }) => decidedBy],
  ['Høring fra', ({ item }) => item.data.hearing?.from ?? ''],
  ['Høring til', ({ item }) => item.data.hearing?.to ?? ''],
  ['Frist i vedtatt plan', ({ item }) => item.baseline],
  ['Frist nå', ({ item }) => item.target],
  ['Tilstand', ({ state }) => words.states[state]],
  ['Kommet til', ({ stage }) => words.states[stage]],
  ['Dager over fristen', ({ daysLate }) => daysLate],
  ['Dager etter vedtatt plan', ({ daysBehind }) => daysBehind],
  ['Vedtatt dag', ({ decided }) => decided ?? ''],
  ['Flyttet', ({ item }) => movesOf(item).map(({ from, to, reason }) => `${from} til ${to}: ${reason}`).join(' / ')],
  ['Merknad', ({ item }) => item.data.note ?? ''],
  ['Id-er', ({ item }) => (item.data.documents ?? []).join(', ')],
]

/**
 * For a Norwegian spreadsheet: semicolons (the comma is the decimal sign there), UTF-8 with a byte order mark, CRLF. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function planCsv(report: PlanReport, settings: Settings): string {
  const cells = report.rows.map((row) => columns.map(([, value]) => neutral(value(row, settings))))
  return stringify([columns.map(([name]) => name), ...cells], { delimiter: ';', record_delimiter: '\r\n', bom: true, quoted_string: true })
}

/** A text that no spreadsheet takes for a formula, also after it has trimmed spaces and folded full-width signs. */
function neutral(value: string | number): string | number {
  if (typeof value === 'number') return value
  const one = value.replace(/[\0-\x1F\x7F]/g, ' ')
  return /^[=+\-@|%]/.test(one.normalize('NFKC').trimStart()) ? `'${one}` : one
}
