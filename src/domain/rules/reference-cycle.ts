import { cyclesIn } from '../corpus/cycles.ts'
import { documentText } from './example.ts'
import type { Rule } from './rule.ts'

/** A longer chain is cut in the message. */
const shown = 8

export const referenceCycle: Rule = {
  id: 'reference-cycle',
  severity: 'error',
  summary: 'Ingen dokumenter er underlagt hverandre i ring.',
  remedy: 'Fjern den ene henvisningen i «under», slik at det er klart hvilket dokument som går foran.',

  *check(corpus) {
    // A document under itself is told by `broken-reference`.
    const above = new Map([...corpus.documents.values()].map(({ id, data }) => [id, new Set(data.under?.filter((other) => other !== id))]))
    const cycles = Map.groupBy(cyclesIn(above), ([first, second]) => `${first} ${second}`)
    for (const { id, data, yaml } of corpus.documents.values())
      for (const [index, other] of (data.under ?? []).entries())
        for (const cycle of cycles.get(`${id} ${other}`) ?? []) {
          const chain = [...(cycle.length > shown ? [...cycle.slice(0, shown), '…'] : cycle), id]
          yield { ...yaml.place(['under', index]), message: `Dokumentene er underlagt hverandre i ring: ${chain.join(' → ')}.` }
        }
  },

  examples: [
    { title: 'Et dokument er underlagt et annet.', front: { under: ['annet'] } },
    { title: 'Et dokument under seg selv er en annen feil.', front: { under: ['eksempel'] } },
    {
      title: 'To dokumenter er underlagt hverandre.',
      front: { under: ['annet'] },
      files: { 'documents/annet.mdx': under('eksempel') },
      finds: ['documents/annet.mdx eksempel'],
      says: 'annet → eksempel → annet.',
    },
    {
      title: 'Ringen går over tre dokumenter, og et fjerde står utenfor.',
      front: { under: ['mellom'] },
      files: { 'documents/annet.mdx': under('eksempel'), 'documents/mellom.mdx': under('annet'), 'documents/over.mdx': under('annet') },
      finds: ['documents/annet.mdx eksempel'],
      says: 'annet → eksempel → mellom → annet.',
    },
    {
      title: 'To ringer deler et dokument.',
      front: { under: ['annet'] },
      files: { 'documents/annet.mdx': under('eksempel', 'mellom'), 'documents/mellom.mdx': under('annet') },
      finds: ['documents/annet.mdx eksempel', 'documents/annet.mdx mellom'],
    },
    {
      title: 'En lang ring.',
      files: Object.fromEntries(
        ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi', 'ij', 'ja'].map(([letter = '', next = '']) => [`documents/${letter}.mdx`, under(next)]),
      ),
      finds: ['documents/a.mdx b\n---'],
      says: 'a → b → c → d → e → f → g → h → … → a.',
    },
  ],
}

function under(...documents: string[]): string {
  return documentText({ under: documents })
}
