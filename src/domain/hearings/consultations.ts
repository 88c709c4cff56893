import type { Language } from '../../../schemas/common.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { blocks, type Reason } from './reasons.ts'

/** A body that must be consulted on a document (hovedavtalen, arbeidsmiljøloven: what settings say). */
export interface Required {
  readonly body: string
  readonly document: string
  readonly source: string | undefined
}

/** The bodies that settings of main require for the members of a proposal, by kind and area. Corrections and confirmations need none. */
export function requiredConsultations(proceeding: Pick<Proceeding, 'data'>, main: Corpus, proposal: Corpus): Required[] {
  const { lane } = proceeding.data
  if (lane === 'correction' || lane === 'confirmation') return []
  return membersOf(proceeding).flatMap(({ document }) => {
    // Both count, so that no proposal gives itself a kind that asks for less.
    const versions = [main, proposal].flatMap((corpus) => corpus.documents.get(document)?.data ?? [])
    const found = versions.flatMap(({ kind, areas = [] }) => (main.settings.kinds.find(({ id }) => id === kind)?.consult ?? []).filter((rule) => !rule.areas || rule.areas.some((area) => areas.includes(area))))
    return [...new Map(found.map((rule) => [rule.role, rule])).values()].map(({ role, source }) => ({ body: role, document, source }))
  })
}

/** Required consultations that have not been held. */
export function consultationReasons(proceeding: Pick<Proceeding, 'data'>, main: Corpus, head: Corpus, language: Language): Reason[] {
  const held = new Set((proceeding.data.consultations ?? []).map(({ body }) => body))
  return requiredConsultations(proceeding, main, head)
    .filter(({ body }) => !held.has(body))
    .map(({ body, document }) => {
      const title = main.roles.get(body)?.data.title
      return blocks('consultation-missing', { body: title?.[language] ?? title?.nb ?? body, title: head.documents.get(document)?.data.title ?? document }, { document })
    })
}
