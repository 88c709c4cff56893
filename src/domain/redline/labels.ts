import type { Language } from '../../../schemas/common.ts'
import type { DocumentData } from '../../../schemas/document.ts'

/** Names of the fields of a document, as `words.md` has them. */
export const fieldLabels: Readonly<Record<keyof DocumentData, Readonly<Record<Language, string>>>> = {
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  titles: { nb: 'Tittel på andre språk', nn: 'Tittel på andre språk', en: 'Title in other languages' },
  summary: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  areas: { nb: 'Områder', nn: 'Område', en: 'Areas' },
  lang: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  'translation-of': { nb: 'Oversettelse av', nn: 'Omsetjing av', en: 'Translation of' },
  owner: { nb: 'Forvaltes av', nn: 'Blir forvalta av', en: 'Managed by' },
  'approved-by': { nb: 'Besluttes av', nn: 'Blir avgjort av', en: 'Decided by' },
  'valid-from': { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'In force from' },
  'next-revision': { nb: 'Neste revisjon innen', nn: 'Neste revisjon innan', en: 'Next revision by' },
  classification: { nb: 'Klasse', nn: 'Klasse', en: 'Class' },
  'exempt-basis': { nb: 'Unntatt offentlighet, hjemmel', nn: 'Unnateke offentlegheit, heimel', en: 'Exempt from access, legal basis' },
  'held-in': { nb: 'Oppbevares i', nn: 'Blir oppbevart i', en: 'Held in' },
  under: { nb: 'Underlagt', nn: 'Underlagd', en: 'Subordinate to' },
  'iso-refs': { nb: 'Punkter i ISO-standarder', nn: 'Punkt i ISO-standardar', en: 'Clauses of ISO standards' },
  'nsm-refs': { nb: 'Prinsipper fra NSM', nn: 'Prinsipp frå NSM', en: 'NSM principles' },
  'law-refs': { nb: 'Lover og forskrifter', nn: 'Lover og forskrifter', en: 'Acts and regulations' },
  related: { nb: 'Se også', nn: 'Sjå òg', en: 'See also' },
  'applies-to': { nb: 'Gjelder for', nn: 'Gjeld for', en: 'Applies to' },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  case: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  'valid-to': { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'In force until' },
  keywords: { nb: 'Søkeord', nn: 'Søkjeord', en: 'Keywords' },
  resources: { nb: 'Skjemaer og systemer', nn: 'Skjema og system', en: 'Forms and systems' },
  'former-anchors': { nb: 'Tidligere overskrifter', nn: 'Tidlegare overskrifter', en: 'Former headings' },
  repealed: { nb: 'Opphevet', nn: 'Oppheva', en: 'Repealed' },
  'superseded-by': { nb: 'Erstattet av', nn: 'Erstatta av', en: 'Superseded by' },
}

/** Words that a redline adds to the text, for readers who do not see its strokes and colours too. */
export interface RedlineWords {
  readonly inserted: string
  readonly insertedEnd: string
  readonly deleted: string
  readonly deletedEnd: string
  readonly movedFrom: (move: number) => string
  readonly movedTo: (move: number) => string
  readonly numberBefore: (number: string) => string
  readonly linkBefore: string
  readonly linkAfter: string
  readonly noLink: string
  readonly formatted: string
  readonly property: Readonly<Record<string, string>>
  readonly folded: (blocks: number) => string
  readonly nothing: string
}

export const redlineWords: Readonly<Record<Language, RedlineWords>> = {
  nb: {
    inserted: 'satt inn:', insertedEnd: 'slutt på innsatt', deleted: 'strøket:', deletedEnd: 'slutt på strøket',
    movedFrom: (move) => `Flytting ${move}: dette sto her og er flyttet.`, movedTo: (move) => `Flytting ${move}: dette er flyttet hit.`,
    numberBefore: (number) => `(var ${number})`, linkBefore: 'lenken gikk til', linkAfter: 'går nå til', noLink: 'ingen lenke', formatted: 'utformingen er endret',
    property: { role: 'Rolle', type: 'Type', question: 'Spørsmål', depth: 'Nivå', ordered: 'Nummerert', start: 'Første nummer', url: 'Adresse', alt: 'Bildetekst', lang: 'Språk' },
    folded: (blocks) => (blocks === 1 ? 'Ett avsnitt uten endringer' : `${blocks} avsnitt uten endringer`), nothing: 'Ingen endringer i teksten.',
  },
  nn: {
    inserted: 'sett inn:', insertedEnd: 'slutt på innsett', deleted: 'stroke:', deletedEnd: 'slutt på stroke',
    movedFrom: (move) => `Flytting ${move}: dette stod her og er flytta.`, movedTo: (move) => `Flytting ${move}: dette er flytta hit.`,
    numberBefore: (number) => `(var ${number})`, linkBefore: 'lenkja gjekk til', linkAfter: 'går no til', noLink: 'inga lenkje', formatted: 'utforminga er endra',
    property: { role: 'Rolle', type: 'Type', question: 'Spørsmål', depth: 'Nivå', ordered: 'Nummerert', start: 'Første nummer', url: 'Adresse', alt: 'Bilettekst', lang: 'Språk' },
    folded: (blocks) => (blocks === 1 ? 'Eitt avsnitt utan endringar' : `${blocks} avsnitt utan endringar`), nothing: 'Ingen endringar i teksten.',
  },
  en: {
    inserted: 'inserted:', insertedEnd: 'end of insertion', deleted: 'deleted:', deletedEnd: 'end of deletion',
    movedFrom: (move) => `Move ${move}: this stood here and was moved.`, movedTo: (move) => `Move ${move}: this was moved here.`,
    numberBefore: (number) => `(was ${number})`, linkBefore: 'the link went to', linkAfter: 'now goes to', noLink: 'no link', formatted: 'the formatting has changed',
    property: { role: 'Role', type: 'Type', question: 'Question', depth: 'Level', ordered: 'Numbered', start: 'First number', url: 'Address', alt: 'Image text', lang: 'Language' },
    folded: (blocks) => (blocks === 1 ? 'One paragraph without changes' : `${blocks} paragraphs without changes`), nothing: 'No changes in the text.',
  },
}
