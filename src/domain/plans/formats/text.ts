import { labelOf, type Settings } from '../../corpus/settings.ts'
import { movesOf, type PlanReport, type PlanRow } from '../report.ts'
import { planWords } from '../words.ts'

/** Colours for a terminal, by how an item stands. */
export interface PlanPaint {
  readonly done: (text: string) => string
  readonly late: (text: string) => string
  readonly faint: (text: string) => string
  readonly heading: (text: string) => string
}
const same = (text: string): string => text
export const plainPlan: PlanPaint = { done: same, late: same, faint: same, heading: same }

const words = planWords.nb

/** For a terminal, in bokmål: one item in two or three lines, and a last line that sums up. */
export function planText(report: PlanReport, settings: Settings, paint: PlanPaint = plainPlan): string {
  const head = `${words.title(report.year)}, sett ${report.day}`
  const adopted = report.adopted ? `Vedtatt ${report.adopted}${report.adoptedBy ? ` av ${printable(report.adoptedBy)}` : ''}.` : `Dette er et ${words.proposal}.`
  return [paint.heading(head), adopted, ...(report.note ? [printable(report.note)] : []), '', ...report.rows.flatMap((row) => linesOf(row, settings, paint)), summaryLine(report)].join('\n')
}

function linesOf(row: PlanRow, settings: Settings, paint: PlanPaint): string[] {
  const { item, state } = row
  const colour = state === 'done' ? paint.done : state === 'late' ? paint.late : same
  const hearing = item.data.hearing ? `høring ${item.data.hearing.from}–${item.data.hearing.to}` : 'uten høring'
  const areas = item.areas.map((area) => labelOf(settings.areas, area)).join(', ')
  const decided = row.decidedBy ? `, vedtas av ${row.decidedBy}` : ''
  return [
    `  ${item.target}  ${colour(stateText(row).padEnd(16))}  ${printable(row.name)}  ${paint.faint(words.actions[item.data.what])}`,
    `              ${paint.faint(printable(`${row.responsible}${decided}; ${hearing}; ${areas}; ${words.triggers[item.data.trigger]}`))}`,
    ...movesOf(item).map(({ from, to, reason }) => `              ${paint.faint('→')} ${printable(`flyttet fra ${from} til ${to}: ${reason}`)}`),
    ...(row.daysBehind > 0 && row.daysLate !== row.daysBehind ? [`              ${paint.faint('→')} ${words.days(row.daysBehind)} etter fristen i vedtatt plan`] : []),
    ...(item.data.note ? [`              ${printable(item.data.note)}`] : []),
    '',
  ]
}

/** The state in words; of what is late also how late, and how far it has come. */
export function stateText({ state, stage, daysLate }: Pick<PlanRow, 'state' | 'stage' | 'daysLate'>): string {
  if (state !== 'late') return words.states[state]
  return `${words.states.late} ${words.days(daysLate)}${stage === 'planned' ? '' : ` (${words.states[stage]})`}`
}

/** One line on the whole: `14 poster: 6 ferdig, 1 forsinket …`. */
export function summaryLine({ summary }: PlanReport): string {
  const counts = (['done', 'for-approval', 'being-revised', 'on-hearing', 'draft', 'planned', 'late'] as const).filter((state) => summary[state] > 0).map((state) => `${summary[state]} ${words.states[state]}`)
  const extra = [...(summary.moved > 0 ? [`${summary.moved} flyttet`] : []), ...(summary.behind > 0 ? [`${summary.behind} etter fristen i vedtatt plan`] : [])]
  return `${summary.all} ${summary.all === 1 ? 'post' : 'poster'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.${extra.length > 0 ? ` ${extra.join(', ')}.` : ''}`
}

/** Texts of files go to a terminal: no control characters that could move the cursor or hide a line. */
const printable = (value: string): string => value.replace(/[\0-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
