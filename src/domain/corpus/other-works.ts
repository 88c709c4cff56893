/*
 * Words that name a work with chapters of its own: acts, regulations, standards, other documents. Said by the form of the words, since a
 * text may name any work; what is taken for a work too many costs a finding, what is taken for too few tells a reader something wrong.
 */

const word = (...patterns: string[]): string => `(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}])`

/** Acts, regulations, standards and the like: what comes after one of them in a paragraph is most often about it. */
const law = new RegExp(
  [
    word(
      '\\p{L}*(?:lov|forskrift|forordning|konvensjon|standard|traktat|instruks|protokoll|fortale|proposisjon|stortingsmelding)(?:en|a|er|ene|ens|ane|ar|s)?',
      '\\p{L}*(?:lovgivning(?:en)?|lovgjeving(?:a)?|lovverk(?:et)?|lover|lovene)',
      '\\p{L}*(?:direktiv(?:et|er|ene)?|rundskriv(?:et)?|grunnprinsipp(?:er|ene|a)?|rammeverk(?:et)?)',
      'normen', 'artikkel', 'artikler', 'artiklene', 'articles?', 'art\\.', 'recitals?',
      'directives?', 'conventions?', 'treat(?:y|ies)', 'statutes?', 'ordinances?', 'standards?', 'the (?:act|law|regulations?|code|constitution)',
      'gdpr', 'iso', 'iec', 'ns', 'nsm', 'nist', 'nis ?2', 'dora', 'itil', 'cobit', 'nou', 'prop\\.', 'meld\\.',
    ),
    '§',
  ].join('|'),
  'iu',
)
/** English acts and regulations are proper names; «act» and “code” are not. */
const properLaw = new RegExp(word('Acts?', 'Regulations?', 'Code', 'Constitution'), 'u')

/** Documents named by the sort of document they are, with what they are about: «delegasjonsreglementet», «retningslinjen for klassifisering». */
const names = 'reglement|retningslinje|rutine|politikk|plan|instruks|veileder|rettleiar|strategi|styringsdokument|håndbok|handbok'
const papers = 'rapport|avtale|kontrakt|vedlegg|skjema|mal'
const sorts = `(?:${names}|${papers})(?:et|en|a|er|n|s|ne|ene|ens){0,2}`
const document = new RegExp(
  [
    word(`\\p{L}{3,}-?${sorts}`, `\\p{Lu}{2,}-${sorts}`),
    `(?<!(?:denne|dette|desse|disse) )${word(`${sorts} for`)}`,
    `(?<!this )${word('(?:policy|guideline|procedure|regulations|plan|handbook|manual|report|agreement|contract|annex|appendix) (?:for|on|of)')}`,
  ].join('|'),
  'iu',
)

/** Whether a text names an act, a standard or the like. */
export const namesLaw = (text: string): boolean => law.test(text) || properLaw.test(text)

/** Whether a text names any work but the one it stands in. */
export const namesWork = (text: string): boolean => namesLaw(text) || document.test(text)
