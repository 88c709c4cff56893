import type { Language } from '../../../../schemas/common.ts'
import type { HearingData } from '../../../../schemas/hearing.ts'
import { writtenDay } from '../../corpus/days.ts'
import { blocks } from '../reasons.ts'
import { isSubmitted } from '../state.ts'
import { proceedingIn, recordOf, write, type Acted, type Ground } from './ground.ts'

/** Writes that a union or a committee was consulted. The same body on the same day takes the place of what was written before. */
export function consult(ground: Ground, held: NonNullable<HearingData['consultations']>[number], language: Language): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  if (data.withdrawn) return { refused: [blocks('withdrawn')] }
  if (isSubmitted(proceeding)) return { refused: [blocks('submitted')] }
  if (held.held > ground.today) return { refused: [blocks('held-outside', { held: writtenDay(held.held, language) })] }
  const others = (data.consultations ?? []).filter((one) => one.body !== held.body || one.held !== held.held)
  return write(`Før drøfting med ${held.body}`, [recordOf(ground, { ...data, consultations: [...others, held].sort((a, b) => (a.held < b.held ? -1 : 1)) })])
}
