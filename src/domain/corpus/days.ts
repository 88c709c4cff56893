// Each by its own path: the whole of date-fns takes half a second to load.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import type { Language } from '../../../schemas/common.ts'

/*
 * Days are `YYYY-MM-DD` strings and compare as text. Arithmetic goes through local midnight, which date-fns counts in, so that
 * no time zone and no summer time moves a day.
 */

/** Days from one day to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from))

/** The day some days later, or earlier for a negative number. */
export const addDaysTo = (day: string, days: number): string => formatISO(addDays(parseISO(day), days), { representation: 'date' })

/** The day some months later; the last of the month where the day does not exist. */
export const addMonthsTo = (day: string, months: number): string => formatISO(addMonths(parseISO(day), months), { representation: 'date' })

/** Whole months from one day to a later one: the most months that can be added to the first without passing the second. */
export function monthsBetween(from: string, to: string): number {
  const months = differenceInCalendarMonths(parseISO(to), parseISO(from))
  return addMonthsTo(from, months) > to ? months - 1 : months
}

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

/** A written day that no line breaks: what stands on a page. */
export const unbrokenDay = (day: string, language: Language): string => writtenDay(day, language).replaceAll(' ', '\u00a0')
