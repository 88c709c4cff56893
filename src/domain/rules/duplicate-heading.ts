import { placeOf } from '../corpus/document.ts'
import { headingWords, type Section } from '../corpus/outline.ts'
import type { Rule } from './rule.ts'

export const duplicateHeading: Rule = {
  id: 'duplicate-heading',
  severity: 'error',
  summary: 'To overskrifter ved siden av hverandre har ikke de samme ordene.',
  remedy: 'Gi overskriften andre ord, eller slå seksjonene sammen.',

  *check(corpus) {
    for (const document of corpus.documents.values()) {
      const seen = new Map<string, Section>()
      for (const section of document.sections) {
        const words = headingWords(section.text)
        // An empty heading is told by heading-order.
        if (words === '') continue
        const key = `${section.parent} ${words}`
        const first = seen.get(key)
        if (!first) seen.set(key, section)
        else
          yield {
            ...placeOf(document, section.heading),
            message: `Overskriften «${section.text}» står her en gang til, så leseren kan ikke vite hvilken som er ment.`,
            cause: placeOf(document, first.heading),
          }
      }
    }
  },

  examples: [
    { title: 'Overskriftene er ulike.', body: '## Formål\n\nTekst.\n\n## Ansvar\n\nTekst.\n' },
    { title: 'De samme ordene under hver sin overskrift.', body: '## Rektor\n\n### Ansvar\n\nTekst.\n\n## Dekan\n\n### Ansvar\n\nTekst.\n' },
    { title: 'Tomme overskrifter er en annen feil.', body: '##\n\nTekst.\n\n##\n\nTekst.\n' },
    {
      title: 'De samme ordene to ganger.',
      body: '## Ansvar\n\nTekst.\n\n## Formål\n\nTekst.\n\n## Ansvar\n\nEn gang til.\n',
      finds: ['## Ansvar\n\nEn gang til'],
      says: '«Ansvar» står her en gang til',
    },
    {
      title: 'Store bokstaver og mellomrom skiller ikke overskrifter.',
      body: '## Formål\n\n### Roller og ansvar\n\nTekst.\n\n### ROLLER  og ansvar\n\nTekst.\n',
      finds: ['### ROLLER'],
    },
  ],
}
