import type { Corpus } from '../corpus/corpus.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import { clauseLists, clauseReferences, replacementReferences, type ClauseReference } from '../corpus/references.ts'
import type { Rule } from './rule.ts'

export const unknownClause: Rule = {
  id: 'unknown-clause',
  severity: 'error',
  summary: 'Punkter i standarder, prinsipper og lover som nevnes, finnes i rammeverkene.',
  remedy: 'Velg et punkt som finnes, eller legg punktet inn i rammeverket.',

  *check(corpus) {
    const near = suggester(corpus.frameworks.keys())
    for (const { framework: id, clause, place, listed } of citations(corpus)) {
      const framework = corpus.frameworks.get(id)
      if (!framework) {
        const remedy = 'Velg et rammeverk som finnes, eller opprett det i registeret.'
        yield { ...place, message: `Rammeverket «${id}» finnes ikke.${didYouMean(near(id))}`, remedy }
        continue
      }
      const { clauses, family } = framework.data
      // Clauses that cannot be read are a fault of the framework, not of those who cite it.
      if (clauses && !corpus.clauses.has(`${id}/${clause}`)) {
        const meant = clauses.find((known) => bare(known.id) === bare(clause))
        yield { ...place, message: `Punktet «${clause}» finnes ikke i rammeverket «${id}».${didYouMean(meant?.id)}` }
      }
      if (listed && family && family !== clauseLists[listed.field]) {
        const right = `«${family}-refs»`
        const message = `«${id}» hører hjemme i ${right}, ikke i «${listed.field}».`
        yield { ...place, message, remedy: `Flytt henvisningen til ${right}.`, cause: framework.yaml.place(['family']) }
      }
    }
  },

  examples: [
    { title: 'Punktet finnes.', front: { 'law-refs': ['gdpr/5'] }, body: 'Se [artikkel 5](../frameworks/gdpr.yaml#5).\n' },
    { title: 'En lenke til hele rammeverket.', body: 'Se [forordningen](../frameworks/gdpr.yaml).\n' },
    {
      title: 'Et rammeverk som ikke kan leses, er en feil i rammeverket.',
      front: { 'law-refs': ['gdpr/99'] },
      files: { 'frameworks/gdpr.yaml': 'title:\n  nb: Forordningen\nclauses:\n  - 5\n' },
    },
    {
      title: 'Punktet finnes ikke.',
      front: { 'law-refs': ['gdpr/5', 'gdpr/77'] },
      finds: ['gdpr/77'],
      says: 'Punktet «77» finnes ikke i rammeverket «gdpr».',
    },
    {
      title: 'Punktet er skrevet på en annen måte i rammeverket.',
      front: { 'law-refs': ['gdpr/art.5'] },
      finds: ['gdpr/art.5'],
      says: 'Mente du «5»?',
    },
    {
      title: 'Rammeverket finnes ikke.',
      front: { 'law-refs': ['gdrp/5'] },
      finds: ['gdrp/5'],
      says: 'Rammeverket «gdrp» finnes ikke. Mente du «gdpr»?',
    },
    { title: 'En lenke til et punkt som ikke finnes.', body: 'Se [artikkel 77](../frameworks/gdpr.yaml#77).\n', finds: ['[artikkel 77]'] },
    {
      title: 'En lov står i listen for standarder.',
      front: { 'iso-refs': ['gdpr/5'] },
      finds: ['gdpr/5'],
      says: '«gdpr» hører hjemme i «law-refs», ikke i «iso-refs».',
    },
    {
      title: 'Et punkt er erstattet av et som ikke finnes.',
      files: { 'frameworks/lov.yaml': 'title:\n  nb: Lov\nfamily: law\nclauses:\n  - id: "1"\n    title:\n      nb: Formål\n    replaced-by: lov/2\n' },
      finds: ['frameworks/lov.yaml lov/2'],
    },
  ],
}

function* citations(corpus: Corpus): Iterable<ClauseReference> {
  for (const document of corpus.documents.values()) yield* clauseReferences(document)
  for (const framework of corpus.frameworks.values()) yield* replacementReferences(framework)
}

/** The number alone, so that «A.5.1», «art-5.1» and «5-1» are the same. */
const bare = (clause: string): string => clause.toLowerCase().replace(/^\D+(?=\d)/, '').replace(/[^a-zæøå0-9]/g, '')
