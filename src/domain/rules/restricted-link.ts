import { strictness } from '../corpus/audience.ts'
import { documentReferences } from '../corpus/references.ts'
import type { Rule } from './rule.ts'

export const restrictedLink: Rule = {
  id: 'restricted-link',
  severity: 'error',
  summary: 'Et dokument viser ikke til dokumenter som leserne ikke har tilgang til.',
  remedy: 'Fjern henvisningen. Trenger leserne det som står der, må det stå i et dokument de har tilgang til.',

  *check(corpus) {
    for (const document of corpus.documents.values())
      for (const { id, place } of documentReferences(document)) {
        const target = corpus.documents.get(id)
        // What cannot be read counts as the strictest in the one that is named, and as open in the one that names it.
        if (!target || strictness(target.data.classification) <= strictness(document.data.classification ?? 'open')) continue
        if (target.data.classification) {
          const message = `Ikke alle som kan lese dette dokumentet, har tilgang til «${id}».`
          yield { ...place, message: `${message} Henvisningen røper at det finnes, og virker ikke for dem.` }
        } else {
          const message = `Det går ikke fram hvem som har tilgang til «${id}», så det kan ikke vises til det før det er rettet.`
          yield { ...place, message, remedy: `Rett «classification» i «${id}».`, cause: target.yaml.place(['classification']) }
        }
      }
  },

  examples: [
    { title: 'Begge dokumentene er åpne.', front: { under: ['annet'] }, body: 'Se [rutinen](annet.mdx) og [et begrep](../terms/samtykke.yaml).\n' },
    { title: 'Begge er interne.', front: { classification: 'internal', related: ['skjult'] }, files: hidden('classification: internal\n') },
    { title: 'Et internt dokument viser til et åpent.', front: { classification: 'internal', under: ['annet'] } },
    { title: 'Dokumentet det vises til, finnes ikke, og det er en annen feil.', front: { under: ['ukjent'] } },
    {
      title: 'Et åpent dokument lenker til et internt.',
      body: 'Se [planen](skjult.mdx).\n',
      files: hidden('classification: internal\n'),
      finds: ['[planen]'],
      says: 'Ikke alle som kan lese dette dokumentet, har tilgang til «skjult».',
    },
    {
      title: 'Et åpent dokument er underlagt et internt.',
      front: { under: ['skjult'] },
      files: hidden('classification: internal\n'),
      finds: ['skjult'],
    },
    {
      title: 'Et internt dokument er erstattet av et fortrolig.',
      front: { classification: 'internal', 'superseded-by': 'skjult' },
      files: hidden('classification: confidential\n'),
      finds: ['skjult'],
    },
    {
      title: 'Dokumentet det vises til, sier ikke hvem som kan lese det.',
      front: { related: ['skjult'] },
      files: hidden(''),
      finds: ['skjult'],
      says: 'Det går ikke fram hvem som har tilgang til «skjult»',
    },
    {
      title: 'Det står to klasser i dokumentet det vises til.',
      front: { related: ['skjult'] },
      files: hidden('classification: internal\nclassification: open\n'),
      finds: ['skjult'],
    },
    {
      title: 'Et dokument uten klasse regnes som åpent når det viser til andre.',
      front: { classification: null, related: ['skjult'] },
      files: hidden('classification: internal\n'),
      finds: ['skjult'],
    },
  ],
}

function hidden(fields: string): Record<string, string> {
  return { 'documents/skjult.mdx': `---\ntitle: Hemmelig tittel\n${fields}---\n` }
}
