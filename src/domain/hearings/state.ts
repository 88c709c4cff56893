import type { HearingData } from '../../../schemas/hearing.ts'
import { daysBetween } from '../corpus/days.ts'
import type { HearingProgress } from '../plans/progress.ts'
import { membersOf, type Proceeding } from './proceeding.ts'

/** Where a change stands on its way. It is never typed: it follows from the record, the day and the forge. */
export const stages = ['planned', 'draft', 'on-hearing', 'being-revised', 'for-approval', 'adopted', 'withdrawn'] as const
export type Stage = (typeof stages)[number]

/** The last day on which responses are taken: as it was moved last. */
export const deadlineOf = (data: Partial<HearingData>): string | undefined => data.extended?.at(-1)?.to ?? data.deadline

/** Days until the deadline has passed: 0 on its last day, negative after it; undefined in the lanes without one. */
export function daysLeft(data: Partial<HearingData>, today: string): number | undefined {
  const deadline = deadlineOf(data)
  return data.lane === 'hearing' && deadline !== undefined ? daysBetween(today, deadline) : undefined
}

/**
 * The state on a day. A proposal is for approval when every member has its decision written on the branch, and adopted when that was merged.
 * @param merged whether the branch was merged into main; a proceeding that was read from main was
 */
export function stageOf(proceeding: Proceeding, merged: boolean, today: string): Stage {
  const { data } = proceeding
  if (data.withdrawn) return 'withdrawn'
  if (merged) return 'adopted'
  if (isSubmitted(proceeding)) return 'for-approval'
  const deadline = deadlineOf(data)
  if (data.lane !== 'hearing' || data.opened === undefined || deadline === undefined) return 'draft'
  if (today < data.opened) return 'planned'
  return today <= deadline ? 'on-hearing' : 'being-revised'
}

/** Whether every member has its decision. Sending back takes the decisions away again. */
export function isSubmitted(proceeding: Proceeding): boolean {
  const decided = new Set(proceeding.decisions.map(({ data }) => data.document))
  const members = membersOf(proceeding)
  return members.length > 0 && members.every(({ document }) => decided.has(document))
}

/**
 * What the branch of a matter knows of its own work. Decisions that stand there are proposals until they are merged: they say that it was sent
 * for approval, and not that it is done.
 */
export function progressOfMatter(proceeding: Proceeding): HearingProgress {
  const { data } = proceeding
  const deadline = deadlineOf(data)
  // The day it was sent is not in the record; it was after the deadline, and the branch is what it is now.
  const submitted = isSubmitted(proceeding) ? { forApproval: deadline ?? data.opened ?? '0001-01-01' } : {}
  return { documents: membersOf(proceeding).map(({ document }) => document), opened: data.lane === 'hearing' ? data.opened : undefined, deadline, closed: data.withdrawn?.day, ...submitted }
}
