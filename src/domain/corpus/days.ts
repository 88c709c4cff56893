import { addMonths, differenceInCalendarDays, differenceInMonths } from 'date-fns'
import type { Language } from '../../../schemas/common.ts'

/*
 * Days are `YYYY-MM-DD` strings and compare as text. Arithmetic goes through local midnight, which date-fns counts in, so that
 * no time zone and no summer time moves a day.
 */
const toDate = (day: string): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const toDay = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/** Days from one day to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(toDate(to), toDate(from))

/** Whole months from one day to another. */
export const monthsBetween = (from: string, to: string): number => differenceInMonths(toDate(to), toDate(from))

/** The day some months later; the last of the month where the day does not exist. */
export const addMonthsTo = (day: string, months: number): string => toDay(addMonths(toDate(day), months))

const months: Record<Language, readonly string[]> = {
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nn: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A day as it is written in running text: «12. juni 2025», “12 June 2025”. */
export function writtenDay(day: string, language: Language): string {
  const month = months[language][Number(day.slice(5, 7)) - 1] ?? ''
  return `${Number(day.slice(8, 10))}${language === 'en' ? '' : '.'} ${month} ${Number(day.slice(0, 4))}`
}
