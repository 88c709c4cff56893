import type { Language } from '../../../schemas/common.ts'

/** What the browser says of a search. Apart from the other texts, since only these are sent to it. */
interface SearchTexts {
  readonly hits: string
  readonly failed: string
  none(query: string): string
  count(sections: number): string
}

export const texts: Record<Language, SearchTexts> = {
  nb: {
    hits: 'Treff',
    failed: 'Søket kunne ikke hentes. Prøv å laste siden på nytt.',
    none: (query) => `Ingen treff på «${query}». Prøv et annet ord, eller se i listene.`,
    count: (sections) => `${sections} treff.`,
  },
  nn: {
    hits: 'Treff',
    failed: 'Søket kunne ikkje hentast. Prøv å laste sida på nytt.',
    none: (query) => `Ingen treff på «${query}». Prøv eit anna ord, eller sjå i listene.`,
    count: (sections) => `${sections} treff.`,
  },
  en: {
    hits: 'Hits',
    failed: 'Search could not be loaded. Try reloading the page.',
    none: (query) => `Nothing found for “${query}”. Try another word, or look in the lists.`,
    count: (sections) => (sections === 1 ? '1 hit.' : `${sections} hits.`),
  },
}
