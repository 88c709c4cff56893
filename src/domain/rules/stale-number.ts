import type { PhrasingContent } from 'mdast'
import { placeOf } from '../corpus/document.ts'
import type { Edit } from '../corpus/finding.ts'
import { namedNumber, type NamedNumber } from '../corpus/numbers.ts'
import { sectionLinks, type SectionLink } from '../corpus/section-links.ts'
import { writtenAt } from '../corpus/written.ts'
import type { Rule } from './rule.ts'

export const staleNumber: Rule = {
  id: 'stale-number',
  severity: 'warning',
  summary: 'Et nummer i teksten til en lenke er nummeret som overskriften har nå.',
  remedy: 'Rett nummeret, eller skriv navnet på overskriften i stedet.',

  *check(corpus) {
    for (const found of sectionLinks(corpus)) {
      const { document, link: { node, text }, target, section } = found
      if (node.type !== 'link') continue
      const named = namedNumber(text)
      if (!named || named.number === section.number) continue
      const fix = edit(found, node.children, named)
      yield {
        ...placeOf(document, node),
        message: `Lenken sier ${named.number}, men «${section.text}» har nummer ${section.number}.`,
        cause: placeOf(target, section.heading),
        ...(fix && { edits: [fix] }),
      }
    }
  },

  examples: [
    {
      title: 'Numrene stemmer.',
      body: '## Formål\n\nSe [2](#ansvar), [2 Ansvar](#ansvar), [punkt 2](#ansvar) og [kap. 2](annet.mdx#framgangsmåte).\n\n## Ansvar\n\nTekst.\n',
    },
    {
      title: 'Andre tall enn nummeret på en seksjon.',
      body: '## Formål\n\nSvar innen [24 timer](#ansvar) i [2026](#ansvar), se [ansvar](#ansvar).\n\n## Ansvar\n\nTekst.\n',
    },
    { title: 'Teksten til et bilde er ikke en lenke.', body: '## Formål\n\n![punkt 4](#formål)\n' },
    {
      title: 'Teksten er bare et nummer.',
      body: '## Formål\n\nSe [4.6](annet.mdx#trinn-en).\n',
      finds: ['[4.6]'],
      says: 'Lenken sier 4.6, men «Trinn en» har nummer 2.1.',
      fixed: 'Se [2.1](annet.mdx#trinn-en).',
    },
    {
      title: 'Teksten begynner med et nummer.',
      body: '## Formål\n\nSe [4.6 Ansvar for avtaler](#ansvar).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[4.6'],
      fixed: '[2 Ansvar for avtaler](#ansvar)',
    },
    {
      title: 'Et nummer etter «kapittel».',
      body: '## Formål\n\nReglene i [kapittel 3 om ansvar](#ansvar).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[kapittel 3'],
      fixed: '[kapittel 2 om ansvar](#ansvar)',
    },
    {
      title: 'En overskrift som har fått nytt navn.',
      front: { 'former-anchors': { plikter: 'ansvar' } },
      body: '## Formål\n\nSe [punkt 1](#plikter).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[punkt 1]'],
      fixed: '[punkt 2](#plikter)',
    },
    {
      title: 'Flere numre i samme lenke må rettes for hånd.',
      body: '## Formål\n\nSe [kapittel 3 og 4](#ansvar).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[kapittel 3'],
    },
    {
      title: 'Et nummer med markering må rettes for hånd.',
      body: '## Formål\n\nSe [punkt **3**](#ansvar).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[punkt'],
    },
    {
      title: 'Et nummer etter et tegn med omvendt skråstrek må rettes for hånd.',
      body: '## Formål\n\nSe [A\\*, punkt 3](#ansvar).\n\n## Ansvar\n\nTekst.\n',
      finds: ['[A'],
    },
  ],
}

/** Replaces the number alone, where the text of the link is one piece. */
function edit({ document, section }: SectionLink, [piece, ...more]: readonly PhrasingContent[], { number, at, isFirstOfMany }: NamedNumber): Edit | undefined {
  const start = piece?.type === 'text' && more.length === 0 && !isFirstOfMany ? writtenAt(document, piece) : undefined
  return start === undefined ? undefined : { file: document.path, start: start + at, end: start + at + number.length, text: section.number }
}
