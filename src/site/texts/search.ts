import type { Language } from '../../../schemas/common.ts'

/** What the browser says of a search. Apart from the other texts, since only these are sent to it. */
interface SearchTexts {
  readonly hits: string
  readonly failed: string
  none(query: string): string
  readonly noOther: string
  count(sections: number): string
  corrected(read: string, typed: string): string
  instead(typed: string, names: readonly string[]): string
  readonly partial: string
  readonly nearest: string
  readonly areas: string
  readonly documents: string
  readonly contact: string
  allDuties(role: string): string
}

export const texts: Record<Language, SearchTexts> = {
  nb: {
    hits: 'Treff',
    failed: 'Søket kunne ikke hentes. Prøv å laste siden på nytt.',
    none: (query) => `Ingen treff på «${query}».`,
    noOther: 'Ingen andre treff.',
    count: (sections) => `${sections} treff.`,
    corrected: (read, typed) => `Viser treff for «${read}», siden «${typed}» ikke finnes i dokumentene.`,
    instead: (typed, names) => `Dokumentene har ikke «${typed}»; viser treff for ${names.map((name) => `«${name}»`).join(' og ')}.`,
    partial: 'Ingen treff på alle ordene; viser noen av dem.',
    nearest: 'Mente du:',
    areas: 'Se etter i et område:',
    documents: 'Alle dokumenter',
    contact: 'Spør:',
    allDuties: (role) => `Alle oppgaver: ${role}`,
  },
  nn: {
    hits: 'Treff',
    failed: 'Søket kunne ikkje hentast. Prøv å laste sida på nytt.',
    none: (query) => `Ingen treff på «${query}».`,
    noOther: 'Ingen andre treff.',
    count: (sections) => `${sections} treff.`,
    corrected: (read, typed) => `Viser treff for «${read}», sidan «${typed}» ikkje finst i dokumenta.`,
    instead: (typed, names) => `Dokumenta har ikkje «${typed}»; viser treff for ${names.map((name) => `«${name}»`).join(' og ')}.`,
    partial: 'Ingen treff på alle orda; viser nokre av dei.',
    nearest: 'Meinte du:',
    areas: 'Sjå etter i eit område:',
    documents: 'Alle dokument',
    contact: 'Spør:',
    allDuties: (role) => `Alle oppgåver: ${role}`,
  },
  en: {
    hits: 'Hits',
    failed: 'Search could not be loaded. Try reloading the page.',
    none: (query) => `Nothing found for “${query}”.`,
    noOther: 'No other hits.',
    count: (sections) => (sections === 1 ? '1 hit.' : `${sections} hits.`),
    corrected: (read, typed) => `Showing hits for “${read}”, since “${typed}” is not in the documents.`,
    instead: (typed, names) => `The documents do not say “${typed}”; showing hits for ${names.map((name) => `“${name}”`).join(' and ')}.`,
    partial: 'Nothing has all the words; showing what has some of them.',
    nearest: 'Did you mean:',
    areas: 'Look in an area:',
    documents: 'All documents',
    contact: 'Ask:',
    allDuties: (role) => `All duties: ${role}`,
  },
}

/** What was done with a query beside looking for it, a sentence each. */
export const done = (
  { corrected, instead, partial }: { readonly corrected: string | undefined; readonly instead: readonly { readonly typed: string; readonly names: readonly string[] }[]; readonly partial: boolean },
  query: string,
  language: Language,
): string[] => {
  const text = texts[language]
  return [...(corrected === undefined ? [] : [text.corrected(corrected, query)]), ...instead.map(({ typed, names }) => text.instead(typed, names)), ...(partial ? [text.partial] : [])]
}
