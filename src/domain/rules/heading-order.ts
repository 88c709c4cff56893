import { placeOf, type Document } from '../corpus/document.ts'
import type { Found, Rule } from './rule.ts'

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'error',
  summary: 'Overskriftene begynner på nivå 2 og går ett nivå ned om gangen; ingen er tomme.',
  remedy: 'Endre antallet #-tegn, så overskriften kommer på riktig nivå.',

  *check(corpus) {
    for (const document of corpus.documents.values()) yield* headings(document)
  },

  examples: [
    {
      title: 'Nivåene følger etter hverandre.',
      body: '## Formål\n\nTekst.\n\n### Bakgrunn\n\nTekst.\n\n#### Historie\n\nTekst.\n\n## Ansvar\n\nTekst.\n',
    },
    {
      title: 'Første overskrift er på nivå 3.',
      body: '### Formål\n\nTekst.\n',
      finds: ['### Formål'],
      says: 'Den første overskriften «Formål» er på nivå 3',
    },
    {
      title: 'Et nivå er hoppet over.',
      body: '## Formål\n\nTekst.\n\n#### Bakgrunn\n\nTekst.\n',
      finds: ['#### Bakgrunn'],
      says: 'fra nivå 2 til nivå 4',
    },
    {
      title: 'En overskrift på nivå 1 i teksten.',
      body: '# Formål\n\nTekst.\n\n### Bakgrunn\n\nTekst.\n',
      finds: ['# Formål'],
      says: 'nivå 1, som tittelen har',
    },
    { title: 'En tom overskrift.', body: '## Formål\n\nTekst.\n\n##\n\nTekst.\n', finds: ['##\n'], says: 'Overskriften er tom.' },
  ],
}

function* headings(document: Document): Iterable<Found> {
  /** The title is level one. */
  let above = 1
  for (const { heading, depth, text } of document.sections) {
    const place = placeOf(document, heading)
    if (text.trim() === '') yield { ...place, message: 'Overskriften er tom.', remedy: 'Skriv noe i overskriften, eller fjern den.' }
    if (depth === 1) yield { ...place, message: `Overskriften «${text}» er på nivå 1, som tittelen har.`, remedy: 'Skriv ## foran overskriften.' }
    else if (depth > above + 1)
      yield {
        ...place,
        message:
          above === 1
            ? `Den første overskriften «${text}» er på nivå ${depth}, men skal være på nivå 2.`
            : `Overskriften «${text}» hopper fra nivå ${above} til nivå ${depth}.`,
      }
    above = Math.max(2, depth)
  }
}
