import type { Language } from '../../../schemas/common.ts'

/** The texts of redlines and of the history of a document. */
export interface HistoryTexts {
  readonly view: string
  readonly views: { readonly changes: string; readonly only: string; readonly clean: string }
  readonly legend: string
  readonly inserted: string
  readonly deleted: string
  readonly moved: string
  readonly facts: string
  readonly field: string
  readonly change: string
  readonly binding: string
  readonly none: string
  readonly same: string
  readonly addressOf: (number: string) => string
  readonly title: string
  readonly titleOf: (document: string) => string
  readonly lead: string
  readonly ask: string
  readonly show: string
  readonly nothingOn: (day: string) => string
  readonly periods: string
  readonly from: string
  readonly to: string
  readonly still: string
  readonly decision: string
  readonly proof: string
  readonly fingerprint: string
  readonly fingerprintHelp: string
  readonly commit: string
  readonly read: string
  readonly readCurrent: string
  readonly sinceLast: string
  readonly allVersions: string
  readonly versions: string
  readonly noPeriods: string
  readonly notKept: string
  readonly versionOf: (day: string) => string
  readonly versionLead: (from: string) => string
  readonly comingTitle: string
  readonly coming: (day: string) => string
  readonly comingLead: (day: string) => string
  readonly notInForce: string
  readonly onHearing: (day: string) => string
  readonly before: string
}

export const historyTexts: Readonly<Record<Language, HistoryTexts>> = {
  nb: {
    view: 'Vis', views: { changes: 'Hele teksten med endringer', only: 'Bare endringene', clean: 'Ren tekst' },
    legend: 'Slik leser du endringene', inserted: 'satt inn', deleted: 'strøket', moved: 'flyttet',
    facts: 'Endret i opplysningene', field: 'Opplysning', change: 'Endring', binding: 'krever vedtak', none: 'ikke angitt', same: 'Ingen endringer i teksten.',
    addressOf: (number) => `Adressen til punkt ${number}`,
    title: 'Historikk', titleOf: (document) => `Historikk for ${document}`, lead: 'Hva som har vært gjeldende, hvem som har bestemt det, og beviset for det.',
    ask: 'Hva gjaldt på en dag?', show: 'Vis', nothingOn: (day) => `Ingen tekst var gjeldende ${day}, etter vedtakene som er registrert.`,
    periods: 'Tekster og når de gjaldt', from: 'Fra', to: 'Til og med', still: 'gjelder', decision: 'Vedtak', proof: 'Bevis',
    fingerprint: 'Fingeravtrykk', fingerprintHelp: 'Fingeravtrykket er SHA-256 av teksten og opplysningene som binder, i en fast form. Endres ett ord, blir det et annet.',
    commit: 'Commit', read: 'Les teksten', readCurrent: 'Les dokumentet', sinceLast: 'Endret siden sist', allVersions: 'Historikk og bevis', versions: 'Vedtak og versjoner',
    noPeriods: 'Ingen vedtak er registrert.', notKept: 'Teksten er ikke i historikken.', versionOf: (day) => `Gjeldende fra ${day}`, versionLead: (from) => `Teksten slik den gjaldt fra ${from}.`,
    comingTitle: 'Kommende tekst', coming: (day) => `En ny tekst gjelder fra ${day}.`, comingLead: (day) => `Teksten er vedtatt og gjelder fra ${day}. Til da gjelder den forrige.`,
    notInForce: 'Dette er en tidligere tekst. Den gjelder ikke lenger.', onHearing: (day) => `Endringer er på høring til ${day}.`, before: 'Vedtak',
  },
  nn: {
    view: 'Vis', views: { changes: 'Heile teksten med endringar', only: 'Berre endringane', clean: 'Rein tekst' },
    legend: 'Slik les du endringane', inserted: 'sett inn', deleted: 'stroke', moved: 'flytta',
    facts: 'Endra i opplysningane', field: 'Opplysning', change: 'Endring', binding: 'krev vedtak', none: 'ikkje oppgitt', same: 'Ingen endringar i teksten.',
    addressOf: (number) => `Adressa til punkt ${number}`,
    title: 'Historikk', titleOf: (document) => `Historikk for ${document}`, lead: 'Kva som har vore gjeldande, kven som har bestemt det, og beviset for det.',
    ask: 'Kva galdt på ein dag?', show: 'Vis', nothingOn: (day) => `Ingen tekst var gjeldande ${day}, etter vedtaka som er registrerte.`,
    periods: 'Tekstar og når dei galdt', from: 'Frå', to: 'Til og med', still: 'gjeld', decision: 'Vedtak', proof: 'Bevis',
    fingerprint: 'Fingeravtrykk', fingerprintHelp: 'Fingeravtrykket er SHA-256 av teksten og opplysningane som bind, i ei fast form. Blir eitt ord endra, blir det eit anna.',
    commit: 'Commit', read: 'Les teksten', readCurrent: 'Les dokumentet', sinceLast: 'Endra sidan sist', allVersions: 'Historikk og bevis', versions: 'Vedtak og versjonar',
    noPeriods: 'Ingen vedtak er registrerte.', notKept: 'Teksten er ikkje i historikken.', versionOf: (day) => `Gjeldande frå ${day}`, versionLead: (from) => `Teksten slik han galdt frå ${from}.`,
    comingTitle: 'Kommande tekst', coming: (day) => `Ein ny tekst gjeld frå ${day}.`, comingLead: (day) => `Teksten er vedteken og gjeld frå ${day}. Til då gjeld den førre.`,
    notInForce: 'Dette er ein tidlegare tekst. Han gjeld ikkje lenger.', onHearing: (day) => `Endringar er på høyring til ${day}.`, before: 'Vedtak',
  },
  en: {
    view: 'Show', views: { changes: 'The whole text with changes', only: 'Only the changes', clean: 'Clean text' },
    legend: 'How to read the changes', inserted: 'inserted', deleted: 'deleted', moved: 'moved',
    facts: 'Changed facts', field: 'Fact', change: 'Change', binding: 'needs a decision', none: 'not given', same: 'No changes in the text.',
    addressOf: (number) => `The address of section ${number}`,
    title: 'History', titleOf: (document) => `History of ${document}`, lead: 'What has been in force, who decided it, and the proof.',
    ask: 'What was in force on a day?', show: 'Show', nothingOn: (day) => `No text was in force on ${day}, by the decisions on record.`,
    periods: 'Texts and when they were in force', from: 'From', to: 'To', still: 'in force', decision: 'Decision', proof: 'Proof',
    fingerprint: 'Fingerprint', fingerprintHelp: 'The fingerprint is the SHA-256 of the text and the facts that bind, in a fixed form. If one word changes, it is another.',
    commit: 'Commit', read: 'Read the text', readCurrent: 'Read the document', sinceLast: 'Changed since last time', allVersions: 'History and proof', versions: 'Decisions and versions',
    noPeriods: 'No decisions are on record.', notKept: 'The text is not in the history.', versionOf: (day) => `In force from ${day}`, versionLead: (from) => `The text as it was in force from ${from}.`,
    comingTitle: 'Coming text', coming: (day) => `A new text is in force from ${day}.`, comingLead: (day) => `The text has been decided and is in force from ${day}. Until then the previous one is.`,
    notInForce: 'This is an earlier text. It is no longer in force.', onHearing: (day) => `Changes are out for consultation until ${day}.`, before: 'Decision',
  },
}
