import type { Clause, Corpus } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import type { Document } from '../corpus/document.ts'
import type { Edit } from '../corpus/finding.ts'
import { clauseLists, clauseReferences, type ClauseReference } from '../corpus/references.ts'
import { statusOf } from '../corpus/status.ts'
import type { Rule } from './rule.ts'

export const repealedClause: Rule = {
  id: 'repealed-clause',
  severity: 'warning',
  summary: 'Dokumentet viser ikke til punkter i standarder og lover som er opphevet.',
  remedy: 'Vis til det som gjelder nå, og se etter om teksten må endres.',

  *check(corpus, today) {
    for (const document of corpus.documents.values()) {
      if (statusOf(document.data, today) === 'repealed') continue
      const taken = new Set<string>()
      for (const reference of clauseReferences(document)) {
        const address = `${reference.framework}/${reference.clause}`
        const repealed = corpus.clauses.get(address)?.repealed
        if (!repealed || repealed > today) continue
        const successor = successorOf(corpus, address, today)
        const message = `«${address}» ble opphevet ${writtenDay(repealed, 'nb')}${successor ? ` og er erstattet av «${successor.address}»` : ''}.`
        const edit = successor && editOf(document, reference, successor, taken)
        yield { ...reference.place, message, ...(edit && { edits: [edit] }) }
      }
    }
  },

  examples: [
    { title: 'Punktet gjelder.', front: { 'law-refs': ['gdpr/5'] } },
    { title: 'Punktet oppheves først senere.', front: { 'law-refs': ['gdpr/6'] }, today: '2025-12-31' },
    { title: 'Et opphevet dokument viser til det som gjaldt.', front: { 'law-refs': ['gdpr/6'], repealed: '2026-06-01' } },
    {
      title: 'Punktet er opphevet og erstattet.',
      front: { 'law-refs': ['gdpr/6'] },
      finds: ['gdpr/6'],
      says: '«gdpr/6» ble opphevet 1. januar 2026 og er erstattet av «gdpr/5».',
      fixed: '- gdpr/5\n',
    },
    {
      title: 'Det som har tatt plassen, står i listen fra før.',
      front: { 'law-refs': ['gdpr/5', 'gdpr/6'] },
      finds: ['gdpr/6'],
      says: 'erstattet av «gdpr/5»',
    },
    {
      title: 'To punkter er erstattet av det samme.',
      front: { 'law-refs': ['lov/1', 'lov/2'] },
      files: act('lov/[3]', 'lov/[3]'),
      finds: ['lov/1', 'lov/2'],
      fixed: '- "lov/[3]"\n  - lov/2',
    },
    {
      title: 'Det som erstattet punktet, er selv erstattet.',
      front: { 'law-refs': ['lov/1'] },
      files: act('lov/2', 'lov/[3]'),
      finds: ['lov/1'],
      says: 'av «lov/[3]»',
      fixed: '"lov/[3]"',
    },
    {
      title: 'Erstatningen hører ikke hjemme i samme liste.',
      front: { 'iso-refs': ['lov/1'] },
      files: act('gdpr/5', 'lov/1'),
      finds: ['lov/1'],
      says: 'erstattet av «gdpr/5»',
    },
    {
      title: 'Punktene viser til hverandre som erstatning.',
      front: { 'law-refs': ['lov/1'] },
      files: act('lov/2', 'lov/1'),
      finds: ['lov/1'],
      says: 'ble opphevet 1. januar 2020.',
    },
    {
      title: 'Erstatningen finnes ikke.',
      front: { 'law-refs': ['lov/1'] },
      files: act('lov/9', 'lov/9'),
      finds: ['lov/1'],
      says: 'ble opphevet 1. januar 2020.',
    },
    { title: 'En lenke til et opphevet punkt.', body: 'Se [artikkel 6](../frameworks/gdpr.yaml#6).\n', finds: ['[artikkel 6]'] },
    {
      title: 'Hele loven er opphevet.',
      front: { 'law-refs': ['gammel-lov/1'] },
      files: { 'frameworks/gammel-lov.yaml': 'title:\n  nb: Lov\nfamily: law\nrepealed: 2018-07-20\nclauses:\n  - id: "1"\n    title:\n      nb: Formål\n' },
      finds: ['gammel-lov/1'],
      says: 'ble opphevet 20. juli 2018.',
    },
  ],
}

type Successor = Clause & { readonly address: string }

/** The clause that holds today in the place of another, however many came between. */
function successorOf(corpus: Corpus, address: string, today: string): Successor | undefined {
  const seen = new Set<string | undefined>()
  let next: string | undefined = address
  while (next && !seen.has(next)) {
    const clause = corpus.clauses.get(next)
    if (!clause) return undefined
    if (!clause.repealed || clause.repealed > today) return { ...clause, address: next }
    seen.add(next)
    next = clause.data['replaced-by']
  }
  return undefined
}

/** The change that puts the successor in the list, unless it is there already or belongs in another list. */
function editOf(document: Document, { listed }: ClauseReference, { address, framework }: Successor, taken: Set<string>): Edit | undefined {
  if (!listed || framework.data.family !== clauseLists[listed.field]) return undefined
  const entry = `${listed.field} ${address}`
  const written = document.yaml.written([listed.field, listed.index])
  if (!written || taken.has(entry) || document.data[listed.field]?.includes(address)) return undefined
  taken.add(entry)
  return { file: document.path, start: written.start, end: written.end, text: /^[\w./-]+$/.test(address) ? address : JSON.stringify(address) }
}

function act(first: string, second: string): Record<string, string> {
  const clause = (id: string, more = '') => `  - id: "${id}"\n    title:\n      nb: Punkt\n${more}`
  const gone = (by: string) => `    repealed: 2020-01-01\n    replaced-by: "${by}"\n`
  return { 'frameworks/lov.yaml': `title:\n  nb: Lov\nfamily: law\nclauses:\n${clause('1', gone(first))}${clause('2', gone(second))}${clause('[3]')}` }
}
