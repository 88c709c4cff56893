import type { Language } from '../../../../schemas/common.ts'
import { writtenDay } from '../../corpus/days.ts'
import { blocks } from '../reasons.ts'
import { unanswered } from '../responses.ts'
import { deadlineOf, isSubmitted } from '../state.ts'
import { proceedingIn, recordOf, write, type Acted, type Ground } from './ground.ts'

/** Moves the deadline: only to a later day, and not past what has been sent for approval. It may be moved after it has run out. */
export function extend(ground: Ground, { to, reason }: { readonly to: string; readonly reason?: string | undefined }, language: Language): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  const from = deadlineOf(data)
  if (data.withdrawn) return { refused: [blocks('withdrawn')] }
  if (data.lane !== 'hearing' || from === undefined) return { refused: [blocks('no-deadline')] }
  if (isSubmitted(proceeding)) return { refused: [blocks('submitted')] }
  if (to <= from || to < ground.today) return { refused: [blocks('not-later', { deadline: writtenDay(from, language) })] }
  const extended = [...(data.extended ?? []), { day: ground.today, from, to, ...(reason?.trim() ? { reason: reason.trim() } : {}) }]
  return write(`Forleng høringsfristen til ${to}`, [recordOf(ground, { ...data, extended })])
}

/** Writes down that the units that have not answered were reminded. Who sends the reminder is another matter. */
export function remind(ground: Ground, language: Language): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  if (data.withdrawn) return { refused: [blocks('withdrawn')] }
  const deadline = deadlineOf(data)
  if (data.lane !== 'hearing' || deadline === undefined) return { refused: [blocks('no-deadline')] }
  if (ground.today > deadline) return { refused: [blocks('not-later', { deadline: writtenDay(deadline, language) })] }
  const units = unanswered(proceeding).map(({ unit }) => unit)
  if (units.length === 0) return { refused: [blocks('nobody-to-remind')] }
  return write(`Minn om høringsfristen: ${units.length}`, [recordOf(ground, { ...data, reminders: [...(data.reminders ?? []), { day: ground.today, units }] })])
}

/** Withdraws the matter. Its drafts live on, its branch and its responses are kept. */
export function withdraw(ground: Ground, { reason }: { readonly reason: string }): Acted {
  const { data } = proceedingIn(ground)
  if (data.withdrawn) return { refused: [blocks('withdrawn')] }
  if (!reason.trim()) return { refused: [blocks('no-comment')] }
  return write('Trekk saken', [recordOf(ground, { ...data, withdrawn: { day: ground.today, reason: reason.trim() } })], { stage: 'draft' })
}
