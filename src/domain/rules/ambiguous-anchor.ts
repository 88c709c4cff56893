import { placeOf } from '../corpus/document.ts'
import { sectionLinks } from '../corpus/section-links.ts'
import type { Rule } from './rule.ts'

export const ambiguousAnchor: Rule = {
  id: 'ambiguous-anchor',
  severity: 'warning',
  summary: 'Lenker går til overskrifter som er alene om ordene sine i dokumentet.',
  remedy: 'Gi overskriften ord som ingen annen overskrift i dokumentet har, og rett lenken.',

  *check(corpus) {
    for (const { document, link, target, section } of sectionLinks(corpus))
      if (section.ambiguous)
        yield {
          ...placeOf(document, link.node),
          message: `Lenken går til «${section.text}», men flere overskrifter heter det samme, så den kan ende hos en annen når dokumentet endres.`,
          cause: placeOf(target, section.heading),
        }
  },

  examples: [
    {
      title: 'Overskriften er alene om ordet.',
      body: '## Formål\n\nSe [ansvar](#ansvar) og [Lovdata](https://lovdata.no).\n\n## Ansvar\n\nTekst.\n',
    },
    {
      title: 'Lenken går til den første av to like overskrifter.',
      body: '## Rektor\n\n### Ansvar\n\nTekst.\n\n## Dekan\n\n### Ansvar\n\nSe [ansvar](#ansvar) og [rutinen](annet.mdx).\n',
    },
    {
      title: 'Dokumentet som lenken går til, kan ikke leses.',
      body: '## Formål\n\nSe [ansvar](annet.mdx#ansvar-1).\n',
      files: { 'documents/annet.mdx': '## Ansvar\n\n## Ansvar\n' },
    },
    { title: 'Dokumentet som lenken går til, finnes ikke.', body: '## Formål\n\nSe [ansvar](borte.mdx#ansvar-1).\n' },
    {
      title: 'Lenken går til den andre av to like overskrifter.',
      body: '## Rektor\n\n### Ansvar\n\nSe [ansvar](#ansvar-1).\n\n## Dekan\n\n### Ansvar\n\nTekst.\n',
      finds: ['[ansvar]'],
      says: 'flere overskrifter heter det samme',
    },
  ],
}
