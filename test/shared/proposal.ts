import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Snapshot, SnapshotHearing } from '../../schemas/snapshot.ts'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'

export const commitOf = (digit: string): string => digit.repeat(40)

/** The fingerprint of a document as a text. */
export function fingerprintOfText(id: string, text: string): string {
  const bytes = new TextEncoder().encode(text)
  const document = buildCorpus([{ path: `documents/${id}.mdx`, bytes, size: bytes.length }], satteri).documents.get(id)
  if (!document) throw new Error(`${id} is no document.`)
  return fingerprintOf(document)
}

/** A snapshot with hearings whose frozen proposal is what lies in `documents` (null for one that is taken away), and whose branch has the record and what lies beside it too. */
export function snapshotWith(...hearings: { id: string; title?: string; documents: Readonly<Record<string, string | null>>; record: Readonly<Record<string, unknown>>; beside?: Readonly<Record<string, string>> }[]): Snapshot {
  return {
    version: 1,
    main: commitOf('a'),
    drafts: [],
    hearings: hearings.map(({ id, title = id, documents, record, beside = {} }, at): SnapshotHearing => {
      const files = (all: Readonly<Record<string, string | null>>) => Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, text }))
      const proposed = Object.fromEntries(Object.entries(documents).map(([name, text]) => [`documents/${name}.mdx`, text]))
      return {
        id, title, number: at + 1, url: `https://forge.example/pull/${at + 1}`, created: '2026-11-02T09:00:00Z', updated: '2026-11-20T09:00:00Z',
        proposal: { commit: commitOf('b'), files: files(proposed) },
        head: { commit: commitOf('c'), files: files({ ...proposed, ...beside, [`hearings/${id}.yaml`]: stringify({ lane: 'hearing', proposal: commitOf('b'), ...record }) }) },
      }
    }),
  }
}

const original = (id: string): string => readFileSync(`content/documents/${id}.mdx`, 'utf8')

/** Text with one thing changed; the thing must be there. */
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`«${from}» is not in the text any more.`)
  return text.replace(from, () => to)
}

/** The real content with a hearing that is open on the day of the tests: two documents that refer to each other's new headings, and one response. */
export function realProposal(): Snapshot {
  let deviations = original('avvikshandtering')
  deviations = changed(deviations, 'senest 24 timer etter at du oppdaget avviket', 'senest 12 timer etter at du oppdaget avviket')
  deviations = changed(deviations, '| 20 dager | Saksbehandleren får påminning hvis saken er åpen |\n', '')
  deviations = changed(deviations, '| Ti virkedager | Årsaken', '| Fem virkedager | Årsaken')
  deviations = changed(deviations, '## Alvorlighetsgrad\n', '## Læring\n\nHvert avvik med høy eller kritisk grad blir gjennomgått på nytt etter tre måneder. Loggene som trengs, følger [den nye planen for logging](operativ-sikkerhet.mdx#plan-for-logging).\n\n## Alvorlighetsgrad\n')
  deviations = changed(deviations, 'owner: informasjonssikkerhetsleder', 'owner: it-direktor')
  let operations = original('operativ-sikkerhet')
  operations = changed(operations, '## Sikkerhetskopi\n', '### Plan for logging\n\nHver systemeier har en plan for hva som logges, hvem som leser loggen, og når den slettes. Planen tar høyde for [læringen etter avvik](avvikshandtering.mdx#læring).\n\n## Sikkerhetskopi\n')
  operations = changed(operations, '### IT-avdelingen\n\n<Duties role="it-avdelingen">\n\n', '### IT-avdelingen\n\n<Duties role="it-avdelingen">\n\n- hjelper systemeierne med planen for logging\n')
  const response = { from: 'unit', unit: 'Universitetsbiblioteket', received: '2026-11-18', position: 'supports-with-remarks', remarks: [{ number: 1, document: 'avvikshandtering', anchor: 'slik-melder-du', text: 'Tolv timer er knapt for dem som er på feltarbeid.' }, { number: 2, question: 1, text: 'Ja.' }] }
  return snapshotWith({
    id: 'avvik-og-drift',
    documents: { avvikshandtering: deviations, 'operativ-sikkerhet': operations },
    record: {
      title: { nb: 'Avvikshåndtering og operativ sikkerhet', nn: 'Avvikshandtering og operativ tryggleik', en: 'Deviations and operational security' },
      members: ['avvikshandtering', 'operativ-sikkerhet'].map((document) => ({ document, undertaking: 'revise', fingerprint: fingerprintOfText(document, document === 'avvikshandtering' ? deviations : operations), 'in-force': fingerprintOfText(document, original(document)) })),
      owner: 'informasjonssikkerhetsleder',
      reason: 'Revisjonen i 2026 fant at avvik meldes for sent, og at logger mangler når de trengs.\n\nVi foreslår kortere frister og en plan for logging i hvert system.',
      questions: ['Er en frist på tolv timer mulig å holde?'],
      opened: '2026-11-02', deadline: '2026-12-04',
      invited: [{ unit: 'Universitetsbiblioteket' }, { unit: 'IT-avdelingen' }, { unit: 'HR-avdelingen' }],
      contact: 'informasjonssikkerhet@fagervik.example', case: '2026/2210',
    },
    beside: { 'hearings/avvik-og-drift/responses/1.yaml': stringify(response) },
  })
}
