import type { Language } from '../../../schemas/common.ts'
import { daysBetween } from '../../domain/corpus/days.ts'

const texts: Readonly<Record<Language, { left: (days: number) => string; last: string; over: string; opens: (days: number) => string }>> = {
  nb: { left: (days) => (days === 1 ? '1 dag igjen' : `${days} dager igjen`), last: 'siste dag i dag', over: 'fristen er ute', opens: (days) => (days === 1 ? 'åpner i morgen' : `åpner om ${days} dager`) },
  nn: { left: (days) => (days === 1 ? '1 dag igjen' : `${days} dagar igjen`), last: 'siste dag i dag', over: 'fristen er ute', opens: (days) => (days === 1 ? 'opnar i morgon' : `opnar om ${days} dagar`) },
  en: { left: (days) => (days === 1 ? '1 day left' : `${days} days left`), last: 'last day today', over: 'the deadline has passed', opens: (days) => (days === 1 ? 'opens tomorrow' : `opens in ${days} days`) },
}

/** How long a hearing is open, in words. Apart, since the browser works it out again on the reader's day. */
export function daysLeftText(opened: string, deadline: string, today: string, language: Language): string {
  const say = texts[language]
  if (today < opened) return say.opens(daysBetween(today, opened))
  const left = daysBetween(today, deadline)
  return left < 0 ? say.over : left === 0 ? say.last : say.left(left)
}

/** Whether responses are taken on a day. */
export const isOpen = (opened: string, deadline: string, today: string): boolean => opened <= today && today <= deadline
