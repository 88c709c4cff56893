import { isRegisterEntry } from '../corpus/audience.ts'
import { placeAt } from '../corpus/source.ts'
import type { Rule } from './rule.ts'

export const restrictedBody: Rule = {
  id: 'restricted-body',
  severity: 'error',
  summary: 'Et fortrolig eller strengt fortrolig dokument har ingen tekst her.',
  remedy: 'Flytt teksten dit den kan ligge, slett den her, og skriv i «held-in» hvor den er.',

  *check(corpus) {
    for (const document of corpus.documents.values()) {
      if (!document.data.classification || !isRegisterEntry(document)) continue
      const text = document.source.text.slice(document.bodyStart).search(/\S/)
      if (text < 0) continue
      const place = placeAt(document.source, document.bodyStart + text)
      yield { ...place, message: 'Teksten i et fortrolig dokument skal ikke ligge her, for alle som har tilgang til filene, kan lese den.' }
    }
  },

  examples: [
    { title: 'Et internt dokument har tekst.', front: { classification: 'internal' } },
    { title: 'Et fortrolig dokument har bare metadata.', front: { classification: 'confidential', 'held-in': 'Arkivet' }, body: ' \n\n' },
    { title: 'Et dokument uten klasse får den feilen av en annen regel.', front: { classification: null } },
    {
      title: 'Et fortrolig dokument har tekst.',
      front: { classification: 'confidential' },
      body: '\nVarsle vakten.\n',
      finds: ['Varsle vakten'],
      says: 'skal ikke ligge her',
    },
    { title: 'En kommentar er også tekst.', front: { classification: 'strictly-confidential' }, body: '{/* hemmelig */}\n', finds: ['{/*'] },
  ],
}
