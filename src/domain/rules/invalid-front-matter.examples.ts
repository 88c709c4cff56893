import { documentText, type Example } from './example.ts'

const whole = (text: string) => ({ files: { 'documents/eksempel.mdx': text } })
const settings = (text: string) => ({ files: { 'settings.yaml': text } })

const levels = ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']
const bomb = `a: &a [x, x]\n${levels.map(([above, letter]) => `${letter}: &${letter} [${`*${above}, `.repeat(9)}]\n`).join('')}`

/** The examples of `invalid-front-matter`, which has more to show than others. */
export const invalidFrontMatterExamples: readonly Example[] = [
  { title: 'Alle felter er fylt ut.' },
  {
    title: 'Innstillinger og roller uten feil.',
    front: { lang: 'nb' },
    files: {
      'settings.yaml': 'languages:\n  - nb\nseverities:\n  overdue-revision: off\n',
      'roles/dekan.yaml': 'title:\n  nb: Dekan\nmay-approve:\n  - plan\n  - kind: routine\n    areas:\n      - hse\n',
    },
  },
  { title: 'Et felt mangler.', front: { owner: null }, finds: ['title'], says: 'Feltet «owner» mangler.' },
  {
    title: 'Et felt er tomt.',
    ...whole(documentText({ owner: '' }).replace('owner: ""', 'owner:')),
    finds: ['owner'],
    says: 'Feltet «owner» mangler.',
  },
  { title: 'Et felt har ukjent navn.', front: { ownr: 'direktor' }, finds: ['ownr'], says: 'Mente du «owner»?' },
  {
    title: 'Et felt som må være der, er feilskrevet.',
    front: { owner: null, onwer: 'direktor' },
    finds: ['onwer'],
    says: 'Ukjent felt «onwer». Mente du «owner»?',
  },
  {
    title: 'Et felt i et felt har ukjent navn.',
    front: { titles: { nb: 'Tittel', no: 'Tittel' } },
    finds: ['no: Tittel'],
    says: 'Ukjent felt «titles.no».',
  },
  {
    title: 'En dato finnes ikke.',
    front: { 'next-revision': '2027-02-29' },
    finds: ['2027-02-29'],
    says: 'skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Fant «2027-02-29».',
  },
  { title: 'En dato er skrevet som et tall.', front: { 'next-revision': 20270612 }, finds: ['20270612'], says: 'skal være en dato' },
  { title: 'Et tall står der det skal være tekst.', front: { case: 2025 }, finds: ['2025'], says: '«case» skal være en tekst. Fant «2025».' },
  {
    title: 'Bare ett av flere områder er skrevet, og ikke som liste.',
    front: { areas: 'privacy' },
    finds: ['privacy'],
    says: '«areas» skal være en liste.',
  },
  {
    title: 'En tom linje i en liste.',
    ...whole(documentText({ keywords: ['x'] }).replace('- x', '-')),
    finds: ['\n---\n\n## Formål'],
    says: 'Listen «keywords» har en tom verdi.',
  },
  { title: 'Klassen er ikke en av dem som finnes.', front: { classification: 'opne' }, finds: ['opne'], says: 'skal være en av: open, internal' },
  { title: 'Dokumentet har ikke metadata.', ...whole('## Formål\n'), finds: ['## Formål'], says: 'Dokumentet mangler metadata.' },
  { title: 'Metadataene er ikke avsluttet.', ...whole('---\ntitle: Reglement\n'), finds: ['---'], says: 'Metadataene blir ikke avsluttet.' },
  {
    title: 'Et felt står to ganger.',
    ...whole(documentText({}).replace('lang: nb', 'lang: nb\nlang: en')),
    finds: ['lang: en'],
    says: 'Feltet «lang» står to ganger.',
  },
  {
    title: 'Et anførselstegn blir ikke avsluttet.',
    ...whole(documentText({}).replace('title: R', 'title: "R')),
    finds: ['"R'],
    says: 'Tegnet «"» her blir ikke avsluttet.',
  },
  {
    title: 'En verdi henter andre verdier, som i en YAML-bombe.',
    files: { 'terms/bombe.yaml': bomb },
    finds: ['terms/bombe.yaml &a', ...levels.map(([, letter]) => `terms/bombe.yaml &${letter}`)],
    says: 'det er ikke tillatt',
  },
  {
    title: 'Typen finnes ikke.',
    front: { kind: 'guidline' },
    finds: ['guidline'],
    says: 'Typen «guidline» finnes ikke i innstillingene. Mente du «guideline»?',
  },
  { title: 'Området finnes ikke.', front: { areas: ['hse', 'okonomi'] }, finds: ['okonomi'], says: 'Området «okonomi» finnes ikke' },
  {
    title: 'Revisjonen er satt før dokumentet gjelder.',
    front: { 'next-revision': '2025-12-31' },
    finds: ['2025-12-31'],
    says: 'gjelder først fra 1. januar 2026',
  },
  { title: 'Språket er ikke i bruk.', front: { lang: 'nn' }, ...settings('languages:\n  - nb\n  - en\n'), finds: ['nn'], says: 'nb, en' },
  {
    title: 'Filnavnet kan ikke brukes.',
    files: { 'terms/Avvik.yaml': 'term:\n  nb: avvik\ndefinition:\n  nb: Et brudd.\n' },
    finds: ['terms/Avvik.yaml term'],
    says: 'Filnavnet «Avvik»',
  },
  {
    title: 'En rolle har en feil.',
    files: { 'roles/dekan.yaml': 'title: Dekan\n' },
    finds: ['roles/dekan.yaml Dekan'],
    says: '«title» skal være en gruppe felter. Fant «Dekan».',
  },
  {
    title: 'En rolle har fullmakt til typer og områder som ikke finnes.',
    files: { 'roles/dekan.yaml': 'title:\n  nb: Dekan\nmay-approve:\n  - polisy\n  - kind: plann\n    areas:\n      - hms\n' },
    finds: ['roles/dekan.yaml polisy', 'roles/dekan.yaml plann', 'roles/dekan.yaml hms'],
    says: 'Mente du «policy»?',
  },
  {
    title: 'Et punkt står to ganger i et rammeverk.',
    files: { 'frameworks/lov.yaml': 'title:\n  nb: Lov\nfamily: law\nclauses:\n  - id: "1"\n    title:\n      nb: Formål\n  - id: \'1\'\n    title:\n      nb: Mål\n' },
    finds: ["frameworks/lov.yaml '1'"],
    says: 'Id-en «1» står to ganger i «clauses».',
  },
  {
    title: 'Innstillingene nevner en regel som ikke finnes.',
    ...settings('severities:\n  overdue-revisions: off\n'),
    finds: ['settings.yaml overdue-revisions'],
    says: 'Mente du «overdue-revision»?',
  },
  {
    title: 'Innstillingene har samme område to ganger.',
    ...settings('areas:\n  - id: hse\n    label:\n      nb: HMS\n  - id: privacy\n    label:\n      nb: personvern\n  - id: privacy\n    label:\n      nb: vern\n'),
    finds: ['settings.yaml privacy\n    label:\n      nb: vern'],
  },
  {
    title: 'Mange feil i samme fil blir sagt på én gang.',
    front: { owner: 5, lang: 'no', 'valid-from': 'i dag', titel: 'x' },
    finds: ['no', '5', 'i dag', 'titel'],
  },
]
