import ical, { ICalEventTransparency } from 'ical-generator'
import type { Language } from '../../../../schemas/common.ts'
import { addDaysTo } from '../../corpus/days.ts'
import { movesOf, type PlanReport, type PlanRow } from '../report.ts'
import { planWords } from '../words.ts'

/**
 * A calendar (RFC 5545): a day for every target that holds now, and for the first and the last day of every hearing; nothing for what is
 * done. UIDs are made from year, item and sort of day, so that a moved item moves in the reader's calendar; the same plan on the same day
 * gives the same bytes.
 * @param host whose calendar it is, the right side of the UIDs
 */
export function planIcs(report: PlanReport, host: string, language: Language = 'nb'): string {
  const words = planWords[language]
  const calendar = ical({ name: `${words.title(report.year)}${report.adopted ? '' : ` (${words.proposal})`}`, prodId: { company: 'Rettesnor', product: 'Revisjonsplan', language: language.toUpperCase() } })
  const stamp = dateOf(report.day)
  for (const row of report.rows) {
    const { item } = row
    if (row.stage === 'done') continue
    const add = (sort: string, day: string, summary: string): void => {
      calendar.createEvent({
        id: `${report.year}-${item.key}-${sort}@${host}`,
        stamp,
        sequence: movesOf(item).length,
        start: dateOf(day),
        // The end of an event of whole days is the first day after it.
        end: dateOf(addDaysTo(day, 1)),
        allDay: true,
        summary,
        description: descriptionOf(row),
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
    if (item.data.hearing) {
      add('opens', item.data.hearing.from, words.opens(row.name))
      add('closes', item.data.hearing.to, words.closes(row.name))
    }
    add('due', item.target, words.due(row.name))
  }
  return calendar.toString()
}

const descriptionOf = ({ item, responsible, decidedBy }: PlanRow): string =>
  [
    `Ansvarlig: ${responsible}.`,
    ...(decidedBy ? [`Vedtas av: ${decidedBy}.`] : []),
    ...movesOf(item).map(({ from, to, reason }) => `Flyttet fra ${from} til ${to}: ${reason}`),
    ...(item.data.note ? [item.data.note] : []),
  ].join('\n')

/** The day as the library takes it: it writes days of events that last whole days in universal time. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
