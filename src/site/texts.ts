import type { Language, Localized } from '../../schemas/common.ts'
import { en } from './texts/en.ts'
import { nb, type Texts } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

/** The one place for texts of the interface. */
export const texts: Record<Language, Texts> = { nb, nn, en }
export type { Texts }

/** A text in a language or, where it has none, in another; `lang` is set when it is another than asked for. */
export interface InLanguage {
  readonly text: string
  readonly lang?: Language
}

/** Norwegian readers get the other Norwegian before English. */
const fallbacks: Record<Language, readonly Language[]> = { nb: ['nb', 'nn', 'en'], nn: ['nn', 'nb', 'en'], en: ['en', 'nb', 'nn'] }

export function inLanguage(localized: Localized | undefined, language: Language): InLanguage | undefined {
  for (const candidate of fallbacks[language]) {
    const text = localized?.[candidate]
    if (text) return candidate === language ? { text } : { text, lang: candidate }
  }
  return undefined
}
