import { entriesOf } from '../corpus/corpus.ts'
import { documentText, examplePath } from './example.ts'
import type { Rule } from './rule.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

export const invalidSyntax: Rule = {
  id: 'invalid-syntax',
  severity: 'error',
  summary: 'Alle filer kan leses: tegnene, linjeskiftene og teksten er skrevet slik de skal.',
  remedy: 'Rett stedet, eller skriv det enklere.',

  *check(corpus) {
    // The faults of a document's text hold those of its bytes already.
    for (const entry of entriesOf(corpus)) yield* 'syntaxFaults' in entry ? entry.syntaxFaults : entry.source.faults
  },

  examples: [
    { title: 'En blokk som er åpnet og lukket.', body: '## Formål\n\n<Note type="info">\n\nEn merknad.\n\n</Note>\n' },
    {
      title: 'Tegnene er skrevet med omvendt skråstrek foran, eller som kode.',
      body: '## Formål\n\nVed \\<5 grader og i \\{parentes}, og `<5 {`.\n',
    },
    {
      title: 'En blokk er ikke lukket.',
      body: '## Formål\n\n<Note type="info">\n\nEn merknad.\n',
      finds: ['<Note'],
      says: 'Blokken <Note> blir ikke lukket',
    },
    {
      title: 'En blokk lukkes uten å være åpnet.',
      body: '## Formål\n\nTekst.\n\n</Note>\n',
      finds: ['</Note>'],
      says: 'Her lukkes «Note», som ikke er åpnet.',
    },
    { title: 'En HTML-kode som ikke kan brukes.', body: '## Formål\n\nTekst<br>mer tekst.\n', finds: ['<br>'], says: 'leses som en kode' },
    {
      title: 'En egenskap uten anførselstegn.',
      body: '## Formål\n\n<Note type=info>\n\nTekst.\n\n</Note>\n',
      finds: ['<Note'],
      says: 'kan ikke leses som en blokk',
    },
    { title: 'Tegnet < i teksten.', body: '## Formål\n\nVed temperatur <5 grader.\n', finds: ['<5'], says: 'Tegnet < kan ikke stå slik' },
    { title: 'Tegnet { i teksten.', body: '## Formål\n\nEn {parentes.\n', finds: ['{parentes'], says: 'Krøllparenteser' },
    {
      title: 'En adresse mellom < og >.',
      body: '## Formål\n\nSe <https://www.fagervik.example>.\n',
      finds: ['<https'],
      says: 'En adresse kan ikke stå mellom < og >.',
    },
    { title: 'En skjult kommentar.', body: '## Formål\n\n<!-- husk dette -->\n', finds: ['<!--'], says: 'skjult kommentar' },
    { title: 'Flere feil i samme fil.', body: '## Formål\n\nEtt <5 sted.\n\n<Steps>\n\n1. En {ting.\n', finds: ['<5', '<Steps>', '{ting'] },
    {
      title: 'Filen begynner med et usynlig tegn (BOM).',
      files: { [examplePath]: `\uFEFF${documentText({})}` },
      finds: ['\uFEFF'],
      says: 'usynlig tegn',
      fixed: '---\ntitle: ',
    },
    {
      title: 'Filen har linjeskift fra Windows.',
      files: { 'terms/avvik.yaml': 'term:\r\n  nb: avvik\r\ndefinition:\r\n  nb: Et brudd.\r\n' },
      finds: ['terms/avvik.yaml \r\n'],
      says: 'linjeskift fra Windows',
      fixed: 'term:\n  nb: avvik\ndefinition:\n  nb: Et brudd.\n',
    },
    {
      title: 'Filen er ikke skrevet i UTF-8.',
      files: { [examplePath]: latin(documentText({}, '## Formål\n\nTekst.\n')) },
      finds: ['\uFFFD'],
      says: 'UTF-8',
    },
  ],
}
