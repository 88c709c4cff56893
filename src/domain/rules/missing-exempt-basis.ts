import { strictness } from '../corpus/audience.ts'
import type { Rule } from './rule.ts'

export const missingExemptBasis: Rule = {
  id: 'missing-exempt-basis',
  severity: 'warning',
  summary: 'Et dokument som ikke er åpent, oppgir hjemmelen for å unnta det fra offentlighet.',
  remedy: 'Skriv hjemmelen i «exempt-basis», for eksempel «Offentleglova § 24 tredje ledd», eller gjør dokumentet åpent.',

  *check(corpus) {
    for (const { data, yaml } of corpus.documents.values()) {
      if (strictness(data.classification ?? 'open') === 0 || data['exempt-basis']) continue
      const message = 'Dokumentet er ikke åpent, men det står ikke hvilken hjemmel det er unntatt offentlighet med.'
      yield { ...yaml.place(['classification']), message }
    }
  },

  examples: [
    { title: 'Et åpent dokument trenger ingen hjemmel.', front: { classification: 'open' } },
    { title: 'Et internt dokument oppgir hjemmelen.', front: { classification: 'internal', 'exempt-basis': 'Offentleglova § 14' } },
    { title: 'Et dokument uten klasse får den feilen av en annen regel.', front: { classification: null } },
    { title: 'Et internt dokument mangler hjemmel.', front: { classification: 'internal' }, finds: ['internal'], says: 'hvilken hjemmel' },
  ],
}
