import { placeOf, type Document } from '../corpus/document.ts'
import { plainReferences, type PlainReference } from '../corpus/plain-references.ts'
import { placeAt } from '../corpus/source.ts'
import { writtenAt } from '../corpus/written.ts'
import type { Found, Rule } from './rule.ts'

export const unlinkedReference: Rule = {
  id: 'unlinked-reference',
  severity: 'warning',
  summary: 'Henvisninger til andre steder i dokumentet er lenker, så de følger med når dokumentet endres.',
  remedy: 'Gjør ordene til en lenke til overskriften, for eksempel [ansvaret](#ansvar).',

  *check(corpus) {
    for (const document of corpus.documents.values())
      if (document.readable) for (const reference of plainReferences(document)) yield tell(document, reference)
  },

  examples: [
    { title: 'Henvisningen er en lenke.', body: '## Formål\n\nSe [kapittel 2](#ansvar).\n\n## Ansvar\n\nTekst.\n' },
    {
      title: 'Kapitler og punkter i lover, standarder og andre dokumenter.',
      body: '## Formål\n\nSikkerhetsloven kapittel 1, GDPR kapittel V og ISO 27001 punkt 2.1 gjelder.\n\nReglene i kapittel 2 i delegasjonsreglementet gjelder.\n\nEtter [rutinen](annet.mdx) punkt 1 skal lederen svare. Punkt 2 sier hvordan.\n\n## Ansvar\n\nTekst.\n',
    },
    { title: 'Et punkt i en nummerert liste.', body: '## Formål\n\n1. Spør.\n2. Svar.\n\nSe punkt 2.\n\n## Ansvar\n\nTekst.\n' },
    { title: 'Overskrifter, kode og rader som bare nevner et kapittel.', body: '## Om kapittel 2\n\nSkriv `se kapittel 2`.\n\n| Del | Tema |\n| --- | --- |\n| Kapittel 2 | Ansvar |\n\n## Ansvar\n\nTekst.\n' },
    { title: 'Et dokument som ikke kan leses, må rettes først.', body: '## Formål\n\nSe kapittel 1. {\n' },
    {
      title: 'En henvisning til et kapittel i dokumentet.',
      body: '## Formål\n\nAnsvaret er fordelt, se kap. 2.\n\n## Ansvar\n\nTekst.\n',
      finds: ['kap. 2'],
      says: '«kap. 2» viser til dette dokumentet uten å være en lenke',
      fixed: 'se [kap. 2](#ansvar).',
    },
    { title: 'Ordene etterpå sier at dette dokumentet er ment.', body: '## Formål\n\nEtter punkt 2.1 i denne retningslinjen skal lederen svare.\n\n## Ansvar\n\n### Ledere\n\nTekst.\n', finds: ['punkt 2.1'], fixed: 'Etter [punkt 2.1](#ledere) i denne' },
    { title: 'Flere kapitler må lenkes for hånd, ett om gangen.', body: '## Formål\n\nSe kapittel 1 og 2.\n\n## Ansvar\n\nTekst.\n', finds: ['kapittel 1 og 2'] },
    { title: 'Setningen nevner en lov, så det må avgjøres for hånd hva som er ment.', body: '## Formål\n\nSikkerhetsloven gjelder, se kapittel 2.\n\n## Ansvar\n\nTekst.\n', finds: ['kapittel 2'] },
    { title: 'Kapitlet finnes ikke.', body: '## Formål\n\nSe kapittel 7.\n', finds: ['kapittel 7'], says: 'det har ingen overskrift med nummer 7.' },
    { title: 'En overskrift med samme ord som en annen må få andre ord først.', body: '## Rektor\n\n### Ansvar\n\nSe punkt 2.1.\n\n## Dekan\n\n### Ansvar\n\nTekst.\n', finds: ['punkt 2.1'] },
    { title: 'Teksten har tegn med omvendt skråstrek, så ordene må lenkes for hånd.', body: '## Formål\n\nA\\*: se kapittel 2.\n\n## Ansvar\n\nTekst.\n', finds: ['A\\*'] },
  ],
}

function tell(document: Document, { words, number, piece, at, section, isCertain }: PlainReference): Found {
  const written = writtenAt(document, piece.node)
  const place = written === undefined ? placeOf(document, piece.node) : placeAt(document.source, written + at)
  if (!section) return { ...place, message: `«${words}» ser ut til å vise til dette dokumentet, men det har ingen overskrift med nummer ${number}.` }
  const found = { ...place, message: `«${words}» viser til dette dokumentet uten å være en lenke, så nummeret blir feil når overskrifter flyttes.` }
  // A link to an anchor that can move would bring a finding of its own.
  if (!isCertain || written === undefined || section.ambiguous) return found
  const start = written + at
  return { ...found, edits: [{ file: document.path, start, end: start + words.length, text: `[${words}](#${section.anchor})` }] }
}
