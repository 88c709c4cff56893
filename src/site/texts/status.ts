import type { Language } from '../../../schemas/common.ts'
import { monthsBetween, daysBetween, unbrokenDay } from '../../domain/corpus/days.ts'
import { isDueSoon, isOverdue, statusOf, type Dates } from '../../domain/corpus/status.ts'

/*
 * The status of a document in words. It stands apart from the other texts because the browser works it out again: a page that was built in
 * spring must not say in autumn that a deadline is still ahead.
 */
const labels = {
  nb: { 'in-force': 'Gjeldende', upcoming: 'Kommende', repealed: 'Opphevet', expired: 'Utløpt', overdue: 'Over revisjonsfristen', 'due-soon': 'Revisjon snart' },
  nn: { 'in-force': 'Gjeldande', upcoming: 'Kommande', repealed: 'Oppheva', expired: 'Utgått', overdue: 'Over revisjonsfristen', 'due-soon': 'Revisjon snart' },
  en: { 'in-force': 'In force', upcoming: 'Upcoming', repealed: 'Repealed', expired: 'Expired', overdue: 'Revision overdue', 'due-soon': 'Revision due soon' },
}
const words = {
  nb: {
    inForce: 'Gjeldende.',
    upcoming: (day: string) => `Kommende. Gjelder fra ${day}.`,
    repealed: (day: string) => `Opphevet ${day}.`,
    expired: (day: string) => `Gjaldt til og med ${day}.`,
    overdue: (day: string, ago: string) => `Gjeldende. Skulle vært revidert innen ${day}${ago}.`,
    dueSoon: (day: string) => `Gjeldende. Revideres innen ${day}.`,
    days: (count: number) => ` (${count} ${count === 1 ? 'dag' : 'dager'} siden)`,
    months: (count: number) => ` (${count} ${count === 1 ? 'måned' : 'måneder'} siden)`,
    years: (count: number) => ` (${count} år siden)`,
  },
  nn: {
    inForce: 'Gjeldande.',
    upcoming: (day: string) => `Kommande. Gjeld frå ${day}.`,
    repealed: (day: string) => `Oppheva ${day}.`,
    expired: (day: string) => `Galdt til og med ${day}.`,
    overdue: (day: string, ago: string) => `Gjeldande. Skulle ha vore revidert innan ${day}${ago}.`,
    dueSoon: (day: string) => `Gjeldande. Skal reviderast innan ${day}.`,
    days: (count: number) => ` (${count} ${count === 1 ? 'dag' : 'dagar'} sidan)`,
    months: (count: number) => ` (${count} ${count === 1 ? 'månad' : 'månader'} sidan)`,
    years: (count: number) => ` (${count} år sidan)`,
  },
  en: {
    inForce: 'In force.',
    upcoming: (day: string) => `Upcoming. In force from ${day}.`,
    repealed: (day: string) => `Repealed ${day}.`,
    expired: (day: string) => `Was in force until ${day}.`,
    overdue: (day: string, ago: string) => `In force. Should have been revised by ${day}${ago}.`,
    dueSoon: (day: string) => `In force. To be revised by ${day}.`,
    days: (count: number) => ` (${count} ${count === 1 ? 'day' : 'days'} ago)`,
    months: (count: number) => ` (${count} ${count === 1 ? 'month' : 'months'} ago)`,
    years: (count: number) => ` (${count} ${count === 1 ? 'year' : 'years'} ago)`,
  },
}

export const statusNames = ['in-force', 'due-soon', 'overdue', 'upcoming', 'repealed', 'expired'] as const
export type StatusName = (typeof statusNames)[number]

/** The status in one sentence or two: «Gjeldende. Skulle vært revidert innen 12. juni 2025 (17 måneder siden).» */
export function statusText(dates: Dates, today: string, language: Language, dueSoonDays: number): string {
  const text = words[language]
  const day = (value: string | undefined) => unbrokenDay(value ?? today, language)
  switch (statusName(dates, today, dueSoonDays)) {
    case 'repealed':
      return text.repealed(day(dates.repealed))
    case 'expired':
      return text.expired(day(dates['valid-to']))
    case 'upcoming':
      return text.upcoming(day(dates['valid-from']))
    case 'overdue':
      return text.overdue(day(dates['next-revision']), ago(dates['next-revision'] ?? today, today, language))
    case 'due-soon':
      return text.dueSoon(day(dates['next-revision']))
    case 'in-force':
      return text.inForce
  }
}

/** The status as a name, with what the deadline makes of a text in force. */
export function statusName(dates: Dates, today: string, dueSoonDays: number): StatusName {
  if (isOverdue(dates, today)) return 'overdue'
  if (isDueSoon(dates, today, dueSoonDays)) return 'due-soon'
  return statusOf(dates, today)
}

/** The status in a word or two, for lists. */
export const statusLabel = (name: StatusName, language: Language): string => labels[language][name]

function ago(from: string, today: string, language: Language): string {
  const months = monthsBetween(from, today)
  if (months >= 36) return words[language].years(Math.floor(months / 12))
  return months > 0 ? words[language].months(months) : words[language].days(daysBetween(from, today))
}
