import { slug } from 'github-slugger'
import type { Corpus } from '../corpus/corpus.ts'
import { placeOf, sectionAt, type Document } from '../corpus/document.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import type { Found, Rule } from './rule.ts'

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'error',
  summary: 'Lenker til en overskrift går til en overskrift som finnes.',
  remedy: 'Skriv ankeret til en overskrift som finnes: små bokstaver, med bindestrek for mellomrom.',

  *check(corpus) {
    const hint = hinter()
    for (const document of corpus.documents.values()) {
      yield* links(corpus, document, hint)
      if (document.readable) yield* formerAnchors(document, hint)
    }
  },

  examples: [
    {
      title: 'Overskriftene finnes.',
      body: '## Formål\n\nSe [ansvar](#ansvar), [trinn en](annet.mdx#trinn-en) og [artikkel 5](../frameworks/gdpr.yaml#5).\n\n## Ansvar\n\nTekst.\n',
    },
    {
      title: 'En lenke til dokumentet uten anker, og en til et dokument som ikke finnes.',
      body: '## Formål\n\n[Rutinen](annet.mdx) og [noe](borte.mdx#her).\n',
    },
    {
      title: 'En overskrift som har fått nytt navn.',
      front: { 'former-anchors': { hensikt: 'formål' } },
      body: '## Formål\n\nSe [hensikten](#hensikt).\n',
    },
    {
      title: 'Et dokument som ikke kan leses, får ikke lenkene til seg vurdert.',
      body: '## Formål\n\n[Slutten](annet.mdx#slutten).\n',
      files: { 'documents/annet.mdx': 'Uten metadata.\n' },
    },
    {
      title: 'Overskriften finnes ikke i et annet dokument.',
      body: '## Formål\n\nSe [trinn to](annet.mdx#Trinn-to).\n',
      finds: ['[trinn to]'],
      says: 'Mente du «#trinn-en»?',
    },
    {
      title: 'Overskriften finnes ikke i dokumentet selv, og ingen likner.',
      body: '## Formål\n\nSe [arkivet](#arkivering-av-saker).\n',
      finds: ['[arkivet]'],
      says: 'Dokumentet har ingen overskrift med ankeret «#arkivering-av-saker».',
    },
    {
      title: 'Et begrep har ingen overskrifter.',
      body: '## Formål\n\n[Samtykke](../terms/samtykke.yaml#definisjon).\n',
      finds: ['[Samtykke]'],
      says: 'har ingen overskrifter',
    },
    {
      title: 'En rolle har ingen overskrifter.',
      body: '## Formål\n\n[Rektor](../roles/rektor.yaml#oppgaver).\n',
      finds: ['[Rektor]'],
      says: 'En side for en rolle',
    },
    {
      title: 'Et gammelt anker viser til en overskrift som ikke finnes.',
      front: { 'former-anchors': { hensikt: 'formalet' } },
      body: '## Formål\n\nSe [hensikten](#hensikt).\n',
      finds: ['formalet'],
      says: 'Mente du «#formål»?',
    },
    {
      title: 'Et gammelt anker er fortsatt i bruk.',
      front: { 'former-anchors': { ansvar: 'formål' } },
      finds: ['ansvar: formål'],
      says: 'er fortsatt ankeret til overskriften «Ansvar»',
    },
  ],
}

function* links(corpus: Corpus, document: Document, hint: Hint): Iterable<Found> {
  for (const { node, target } of document.links) {
    if (target.sort !== 'entry' || target.collection === 'frameworks' || target.anchor === '') continue
    if (target.collection !== 'documents') {
      const what = target.collection === 'roles' ? 'en rolle' : 'et begrep'
      yield { ...placeOf(document, node), message: `En side for ${what} har ingen overskrifter å lenke til.`, remedy: `Fjern «#${target.anchor}» fra lenken.` }
      continue
    }
    const named = corpus.documents.get(target.id)
    if (!named || !named.readable || sectionAt(named, target.anchor)) continue
    // A former anchor that leads nowhere is told where it stands.
    if (Object.hasOwn(named.data['former-anchors'] ?? {}, target.anchor)) continue
    const whose = named === document ? 'Dokumentet' : `«${named.id}»`
    yield { ...placeOf(document, node), message: `${whose} har ingen overskrift med ankeret «#${target.anchor}».${hint(named, target.anchor)}` }
  }
}

function* formerAnchors(document: Document, hint: Hint): Iterable<Found> {
  for (const [former, now] of Object.entries(document.data['former-anchors'] ?? {})) {
    const current = document.sections.find((section) => section.anchor === former)
    if (current)
      yield {
        ...document.yaml.placeOfKey(['former-anchors'], former),
        message: `«${former}» er fortsatt ankeret til overskriften «${current.text}», så det kan ikke vise til en annen.`,
        remedy: 'Fjern linjen, eller gi overskriften et annet navn.',
        cause: placeOf(document, current.heading),
      }
    if (!document.sections.some((section) => section.anchor === now))
      yield { ...document.yaml.place(['former-anchors', former]), message: `Dokumentet har ingen overskrift med ankeret «#${now}».${hint(document, now)}` }
  }
}

/** The nearest anchor of a document, as words to add to a message. */
type Hint = (document: Document, anchor: string) => string

function hinter(): Hint {
  const known = new Map<Document, ReturnType<typeof suggester>>()
  return (document, anchor) => {
    const near = known.get(document) ?? suggester(document.sections.map((section) => section.anchor))
    known.set(document, near)
    const meant = near(slug(anchor))
    return didYouMean(meant && `#${meant}`)
  }
}
