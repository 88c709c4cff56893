import type { Example } from './example.ts'

/** The examples of `unstable-markup`. */
export const unstableMarkupExamples: readonly Example[] = [
  {
    title: 'Lister, tabeller, uthevinger, lenker og linjeskift som tåler å bli lagret.',
    body: [
      '## Formål', 'Et *viktig* **ord**, [nettstedet](https://fagervik.example) og post@fagervik.example.\\\nNy linje.', '1. A\n2. B',
      '   Mer om B.', '| A | B |\n| --- | --- |\n| c | d |', '- E\n  - F', 'Mellom.', '- G', '1. H\n',
    ].join('\n\n'),
  },
  { title: 'En avkrysningsliste.', body: '## Formål\n\n- [ ] Gjør dette\n- [x] Gjort\n', finds: ['- [ ]', '- [x]'], says: 'Avkrysningsruten' },
  { title: 'Uthevinger rett etter hverandre.', body: '## Formål\n\nDet er *kursiv***fet**.\n', finds: ['**fet**'], says: 'Uthevinger' },
  {
    title: 'En tabell med justerte kolonner.',
    body: '## Formål\n\n| A | B |\n| :-: | --: |\n| c | d |\n',
    finds: ['| A'],
    says: 'justert',
    fixed: '| A | B |\n| --- | --- |\n| c | d |',
  },
  { title: 'En fotnote med ett avsnitt.', body: '## Formål\n\nTekst[^1].\n\n[^1]: Ett.\n' },
  { title: 'En fotnote med to avsnitt.', body: '## Formål\n\nTekst[^1].\n\n[^1]: Ett.\n\n    To.\n', finds: ['[^1]: '], says: 'Fotnoten' },
  { title: 'To lister etter hverandre.', body: '## Formål\n\n- A\n\n* B\n', finds: ['* B'], says: 'To lister' },
  {
    title: 'Lenker og bilder med adressen et annet sted.',
    body: '## Formål\n\n[A][a] og ![B][a].\n\n[a]: annet.mdx\n',
    finds: ['[A]', '![B]', '[a]: '],
    says: 'Adressen',
  },
  { title: 'En nummerert liste som begynner på 3.', body: '## Formål\n\n3. A\n4. B\n', finds: ['3. A'], says: 'begynner på 3', fixed: '1. A\n4. B' },
  {
    title: 'Et årstall først på linjen leses som en liste.',
    body: '## Formål\n\nPlanen gjelder fra\n\n2027. Den er kort.\n',
    finds: ['2027. Den'],
    says: '«2027» først på linjen',
  },
  {
    title: 'Linjeskift med to mellomrom.',
    body: '## Formål\n\nEn linje  \nEn ny linje.\n',
    finds: ['  \nEn ny'],
    says: 'Linjeskift',
    fixed: 'En linje\\\nEn ny linje.',
  },
  {
    title: 'En adresse som ikke er skrevet som lenke.',
    body: '## Formål\n\nSe https://fagervik.example her.\n',
    finds: ['https://fag'],
    says: 'uten å være skrevet som en lenke',
  },
  {
    title: 'Tekst med for stort innrykk.',
    body: '## Formål\n\n    Et innrykket avsnitt.\n\n- Punkt\n\n      Et innrykket avsnitt til.\n',
    finds: ['Et innrykket avsnitt.', 'Et innrykket avsnitt til.'],
    says: 'innrykk',
  },
  { title: 'En overskrift med strek under.', body: 'Formål\n------\n\nTekst.\n', finds: ['Formål'], says: 'strek under' },
]
