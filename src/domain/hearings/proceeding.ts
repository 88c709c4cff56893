import type { DecisionData } from '../../../schemas/decision.ts'
import type { HearingData } from '../../../schemas/hearing.ts'
import type { Disposition, ResponseData } from '../../../schemas/response.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** A response with its number, and what became of its remarks. */
export interface Answer {
  readonly number: number
  readonly data: Partial<ResponseData>
  readonly dispositions: readonly Disposition[]
}

/** A hearing, or the record of another lane, with everything that lies beside it. */
export interface Proceeding {
  readonly id: string
  readonly data: Partial<HearingData>
  /** In order of number. */
  readonly answers: readonly Answer[]
  /** The decisions that close it, one for each member, where they have been written. */
  readonly decisions: readonly { readonly id: string; readonly data: Partial<DecisionData> }[]
}

/** A hearing of a corpus: that of its branch, where it lives, or of main, where it is remembered. */
export function proceedingOf(corpus: Corpus, id: string): Proceeding | undefined {
  const hearing = corpus.hearings.get(id)
  if (!hearing) return undefined
  const answers = [...corpus.responses.values()]
    .filter((response) => response.id.startsWith(`${id}/`))
    .map((response) => ({ number: Number(response.id.slice(id.length + 1)), data: response.data, dispositions: corpus.dispositions.get(response.id)?.data.dispositions ?? [] }))
    .sort((a, b) => a.number - b.number)
  const decisions = [...corpus.decisions.values()].filter(({ data }) => data.hearing === id).map(({ id: name, data }) => ({ id: name, data }))
  return { id, data: hearing.data, answers, decisions }
}

/** The documents that are decided together. */
export const membersOf = ({ data }: Pick<Proceeding, 'data'>): HearingData['members'] => data.members ?? []
