import { collections } from '../../../schemas/collections.ts'
import { placeOf } from '../corpus/document.ts'
import type { Fault } from '../corpus/finding.ts'
import { addressOf, isProtocolRelative, type LinkTarget } from '../corpus/links.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import type { Rule } from './rule.ts'

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  summary: 'Lenker går til filer som finnes, og er skrevet som lenker til filer.',
  remedy: 'Skriv lenken til filen, for eksempel informasjonssikkerhet.mdx.',

  *check(corpus) {
    const near = {
      documents: suggester(corpus.documents.keys()),
      roles: suggester(corpus.roles.keys()),
      terms: suggester(corpus.terms.keys()),
      frameworks: suggester(corpus.frameworks.keys()),
    }
    for (const document of corpus.documents.values())
      for (const { node, target } of document.links) {
        const what = node.type === 'image' ? 'Bildet' : 'Lenken'
        if (target.sort === 'entry' && !corpus[target.collection].has(target.id)) {
          const meant = near[target.collection](target.id)
          const { path, extension } = collections[target.collection]
          const hint = didYouMean(meant && addressOf(path + meant + extension))
          yield { ...placeOf(document, node), message: `${what} viser til «${addressOf(target.path)}», som ikke finnes.${hint}` }
        } else if (target.sort === 'unusable' && !isProtocolRelative(node.url))
          yield { ...placeOf(document, node), ...explain(what, target.reason, node.url) }
      }
  },

  examples: [
    {
      title: 'Lenker til et dokument, en rolle, et begrep og et punkt i en lov.',
      body: '## Formål\n\n[Rutinen](annet.mdx), [rektor](../roles/rektor.yaml), [samtykke](../terms/samtykke.yaml) og [artikkel 5](../frameworks/gdpr.yaml#5).\n',
    },
    { title: 'Lenker ut av samlingen.', body: '## Formål\n\n[Lovdata](https://lovdata.no) og [e-post](mailto:sikkerhet@fagervik.example).\n' },
    { title: 'En adresse uten protokoll er en annen feil.', body: '## Formål\n\n[Lovdata](//lovdata.no).\n' },
    { title: 'Dokumentet finnes ikke.', body: '## Formål\n\nSe [rutinen](anet.mdx).\n', finds: ['[rutinen]'], says: 'Mente du «annet.mdx»?' },
    {
      title: 'Begrepet finnes ikke, og ingen likner.',
      body: '## Formål\n\nEt [avvik](../terms/avvik.yaml).\n',
      finds: ['[avvik]'],
      says: 'Lenken viser til «../terms/avvik.yaml», som ikke finnes.',
    },
    {
      title: 'En definisjon av en lenke til en rolle som ikke finnes.',
      body: '## Formål\n\nSpør [rektor][r].\n\n[r]: ../roles/rektorn.yaml\n',
      finds: ['[r]: '],
      says: 'Mente du «../roles/rektor.yaml»?',
    },
    {
      title: 'Adressen til siden i stedet for filen.',
      body: '## Formål\n\nSe [rutinen](/dokumenter/annet/).\n',
      finds: ['[rutinen]'],
      says: 'adresse på nettstedet',
    },
    {
      title: 'Adressen går ut av mappen med innhold.',
      body: '## Formål\n\nSe [rutinen](../../annet.mdx).\n',
      finds: ['[rutinen]'],
      says: 'går ut av mappen',
    },
    { title: 'Et bilde uten adresse.', body: '## Formål\n\n![Kart]()\n', finds: ['![Kart]'], says: 'Bildet har ingen adresse.' },
    { title: 'Et tegn i adressen er kodet feil.', body: '## Formål\n\nSe [rutinen](100%.mdx).\n', finds: ['[rutinen]'], says: 'prosenttegn' },
  ],
}

function explain(what: string, reason: Extract<LinkTarget, { sort: 'unusable' }>['reason'], url: string): Pick<Fault, 'message' | 'remedy'> {
  switch (reason) {
    case 'absolute':
      return { message: `${what} viser til «${url}», en adresse på nettstedet som kan endre seg.` }
    case 'outside':
      return { message: `${what} viser til «${url}», som går ut av mappen med innhold.` }
    case 'empty':
      return { message: `${what} har ingen adresse.` }
    case 'encoding':
      return {
        message: `${what} viser til «${url}», som har et prosenttegn som ikke kan tolkes.`,
        remedy: 'Skriv lenken til filen slik filen heter. Et prosenttegn i et navn skrives %25.',
      }
  }
}
