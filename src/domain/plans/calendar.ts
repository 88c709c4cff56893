import type { Settings } from '../corpus/settings.ts'

/** A stretch of days, both counted in. */
export interface Days {
  readonly from: string
  readonly to: string
}

/**
 * The shortest hearing by kind, in days from the first to the last, where settings name none. Six weeks is the least that
 * utredningsinstruksen (point 3-3) allows the state; for other texts of a university four weeks are usual.
 */
const leastHearing: Readonly<Record<string, number>> = { regulation: 42, policy: 28, guideline: 28 }

/** The shortest hearing that a kind of document may have, in days from the day it opens to the deadline; 0 where a kind needs none. */
export const leastHearingOf = ({ kinds }: Settings, kind: string): number => kinds.find(({ id }) => id === kind)?.['hearing-days'] ?? leastHearing[kind] ?? 0

/** Times in which few can answer, as month and day, where settings name none: July, and from 20 December to 3 January. */
const quiet = [{ from: '07-01', to: '07-31' }, { from: '12-20', to: '01-03' }] as const

/** The quiet times that touch a year. One that begins in December ends in January. */
export function quietTimes({ hearings }: Settings, year: number): Days[] {
  return (hearings?.['quiet-periods'] ?? quiet).flatMap(({ from, to }) =>
    [year - 1, year].map((first) => ({ from: `${first}-${from}`, to: `${from <= to ? first : first + 1}-${to}` })).filter((days) => days.to >= `${year}-01-01`),
  )
}

export const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
