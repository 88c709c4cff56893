import type { Example } from './example.ts'

/** The examples of `unlinked-reference`. */
export const unlinkedReferenceExamples: readonly Example[] = [
  { title: 'Henvisningen er en lenke.', body: '## Formål\n\nSe [kapittel 2](#ansvar).\n\n## Ansvar\n\nTekst.\n' },
  {
    title: 'Kapitler og punkter i lover, standarder og andre dokumenter.',
    body: [
      '## Formål', 'Sikkerhetsloven kapittel 1, GDPR kapittel V og ISO 27001 punkt 2.1 gjelder.',
      'Reglene i kapittel 2 i delegasjonsreglementet gjelder.',
      'Etter [rutinen](annet.mdx) punkt 1 skal lederen svare. Punkt 2 sier hvordan.', '## Ansvar', 'Tekst.\n',
    ].join('\n\n'),
  },
  { title: 'Et punkt i en nummerert liste.', body: '## Formål\n\n1. Spør.\n2. Svar.\n\nSe punkt 2.\n\n## Ansvar\n\nTekst.\n' },
  {
    title: 'Overskrifter, kode og rader som bare nevner et kapittel.',
    body: '## Om kapittel 2\n\nSkriv `se kapittel 2`.\n\n| Del | Tema |\n| --- | --- |\n| Kapittel 2 | Ansvar |\n\n## Ansvar\n\nTekst.\n',
  },
  { title: 'Et dokument som ikke kan leses, må rettes først.', body: '## Formål\n\nSe kapittel 1. {\n' },
  {
    title: 'En henvisning til et kapittel i dokumentet.',
    body: '## Formål\n\nAnsvaret er fordelt, se kap. 2.\n\n## Ansvar\n\nTekst.\n',
    finds: ['kap. 2'],
    says: '«kap. 2» viser til dette dokumentet uten å være en lenke',
    fixed: 'se [kap. 2](#ansvar).',
  },
  {
    title: 'Ordene etterpå sier at dette dokumentet er ment.',
    body: '## Formål\n\nEtter punkt 2.1 i denne retningslinjen skal lederen svare.\n\n## Ansvar\n\n### Ledere\n\nTekst.\n',
    finds: ['punkt 2.1'],
    fixed: 'Etter [punkt 2.1](#ledere) i denne',
  },
  {
    title: 'Flere kapitler må lenkes for hånd, ett om gangen.',
    body: '## Formål\n\nSe kapittel 1 og 2.\n\n## Ansvar\n\nTekst.\n',
    finds: ['kapittel 1 og 2'],
  },
  {
    title: 'Setningen nevner en lov, så det må avgjøres for hånd hva som er ment.',
    body: '## Formål\n\nSikkerhetsloven gjelder, se kapittel 2.\n\n## Ansvar\n\nTekst.\n',
    finds: ['kapittel 2'],
  },
  { title: 'Kapitlet finnes ikke.', body: '## Formål\n\nSe kapittel 7.\n', finds: ['kapittel 7'], says: 'det har ingen overskrift med nummer 7.' },
  {
    title: 'En overskrift med samme ord som en annen må få andre ord først.',
    body: '## Rektor\n\n### Ansvar\n\nSe punkt 2.1.\n\n## Dekan\n\n### Ansvar\n\nTekst.\n',
    finds: ['punkt 2.1'],
  },
  {
    title: 'Teksten har tegn med omvendt skråstrek, så ordene må lenkes for hånd.',
    body: '## Formål\n\nA\\*: se kapittel 2.\n\n## Ansvar\n\nTekst.\n',
    finds: ['A\\*'],
  },
]
