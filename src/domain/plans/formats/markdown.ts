import { writtenDay } from '../../corpus/days.ts'
import { movesOf, type PlanReport } from '../report.ts'
import { planWords } from '../words.ts'
import { stateText, summaryLine } from './text.ts'

const words = planWords.nb
const columns = ['Frist', 'Tilstand', 'Dokument', 'Hva', 'Ansvarlig', 'Høring', 'Vedtas av', 'Flyttet'] as const

/** Markdown of GitHub, in bokmål: a table of the items. What stands in cells is text: it opens no link, no HTML and no other column. */
export function planMarkdown(report: PlanReport): string {
  const adopted = report.adopted ? `Vedtatt ${writtenDay(report.adopted, 'nb')}${report.adoptedBy ? ` av ${escaped(report.adoptedBy)}` : ''}.` : `Dette er et ${words.proposal}.`
  const rows = report.rows.map((row) => {
    const { data, target } = row.item
    const moves = movesOf(row.item).map(({ from, to, reason }) => `fra ${from} til ${to}: ${escaped(reason)}`)
    const behind = row.daysBehind > 0 && row.daysBehind !== row.daysLate ? [`${words.days(row.daysBehind)} etter fristen i vedtatt plan`] : []
    return [
      target,
      row.state === 'late' ? `**${stateText(row)}**` : stateText(row),
      `${escaped(row.name)}${data.note ? `<br>${escaped(data.note)}` : ''}`,
      `${words.actions[data.what]} (${words.triggers[data.trigger]})`,
      escaped(row.responsible),
      data.hearing ? `${data.hearing.from} til ${data.hearing.to}` : '',
      escaped(row.decidedBy),
      [...moves, ...behind].join('<br>'),
    ]
  })
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `# ${words.title(report.year)}`,
    `${adopted} Sett ${writtenDay(report.day, 'nb')}.${report.note ? ` ${escaped(report.note)}` : ''}`,
    [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'),
    summaryLine(report),
  ].join('\n\n')
}

/** A text as text: characters that mean something in Markdown or HTML are escaped, and mentions and references of a forge are broken. */
const escaped = (text: string): string =>
  text
    .replace(/[\0-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replace(/[\\`*_{}[\]()#+!|~]/g, String.raw`\$&`)
    .replace(/@/g, '@\u200B')
    .replace(/(\w)(:\/\/)/g, '$1\u200B$2')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\u200B.`)
