import type { DocumentData } from '../../../schemas/document.ts'
import { daysBetween } from './days.ts'

/** Where a text stands in its life on a day. */
export type Status = 'in-force' | 'upcoming' | 'repealed' | 'expired'

/** The dates of a document that its status follows from. */
export type Dates = Pick<Partial<DocumentData>, 'valid-from' | 'valid-to' | 'next-revision' | 'repealed'>

/** The status on a day. A repeal or an end holds from the day after its own last day: `valid-to` is the last day in force, `repealed` the first day out of it. */
export function statusOf(dates: Dates, today: string): Status {
  if (dates.repealed && dates.repealed <= today) return 'repealed'
  if (dates['valid-to'] && dates['valid-to'] < today) return 'expired'
  if (dates['valid-from'] && dates['valid-from'] > today) return 'upcoming'
  return 'in-force'
}

/** In force, and the day by which it should have been revised has passed. On that day itself there is still time. */
export function isOverdue(dates: Dates, today: string): boolean {
  return statusOf(dates, today) === 'in-force' && dates['next-revision'] !== undefined && dates['next-revision'] < today
}

/** In force, not overdue, and to be revised within so many days. */
export function isDueSoon(dates: Dates, today: string, withinDays: number): boolean {
  const due = dates['next-revision']
  return statusOf(dates, today) === 'in-force' && due !== undefined && due >= today && daysBetween(today, due) <= withinDays
}
