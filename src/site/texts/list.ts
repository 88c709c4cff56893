import type { Language } from '../../../schemas/common.ts'

/** How many documents a filter shows. Apart from the other texts, since the browser says it. */
export const texts: Record<Language, (count: number) => string> = {
  nb: (count) => (count === 1 ? '1 dokument vises.' : `${count} dokumenter vises.`),
  nn: (count) => `${count} dokument blir viste.`,
  en: (count) => (count === 1 ? '1 document shown.' : `${count} documents shown.`),
}

/** How many items of a revision plan a filter shows. */
export const itemTexts: Record<Language, (count: number) => string> = {
  nb: (count) => (count === 1 ? '1 post vises.' : `${count} poster vises.`),
  nn: (count) => (count === 1 ? '1 post blir vist.' : `${count} postar blir viste.`),
  en: (count) => (count === 1 ? '1 item shown.' : `${count} items shown.`),
}
