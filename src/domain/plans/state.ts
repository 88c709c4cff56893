import type { DecisionKind } from '../../../schemas/decision.ts'
import type { Action } from '../../../schemas/plan.ts'
import { daysBetween } from '../corpus/days.ts'
import type { Document } from '../corpus/document.ts'
import type { PlannedItem } from './items.ts'
import { stageOfWork, stages, type Progress, type Stage } from './progress.ts'

/** The state of an item: how far it has come, or that its target has passed. */
export type State = Stage | 'late'
export const states = [...stages, 'late'] as const satisfies readonly State[]

/** Where an item stands on a day. It is worked out and never typed. */
export interface ItemState {
  readonly state: State
  /** How far the work has come, late or not. */
  readonly stage: Stage
  /** Days since the target that holds now, for what is not done; 0 until it has passed. */
  readonly daysLate: number
  /**
   * Days after the adopted target: until today for what is not done, until the decision for what is. A new target does not change it.
   * Without a decision it is 0 for what is done: `valid-from` tells that a text was decided, not when.
   */
  readonly daysBehind: number
  /** The last of the days on which its documents were decided, where decisions tell. */
  readonly decided?: string
}

/** Works out where an item stands on a day. */
export function stateOf(item: PlannedItem, today: string, progress: Progress): ItemState {
  const decisions = item.documents.map((document) => decisionOn(item, document, today, progress))
  const stage = stageOfItem(item, decisions, today, progress)
  const isDone = stage === 'done'
  const decided = isDone ? decisions.filter((day) => day !== undefined).sort().at(-1) : undefined
  const daysLate = isDone ? 0 : Math.max(0, daysBetween(item.target, today))
  const daysBehind = isDone && !decided ? 0 : Math.max(0, daysBetween(item.baseline, decided ?? today))
  return { state: daysLate > 0 ? 'late' : stage, stage, daysLate, daysBehind, ...(decided ? { decided } : {}) }
}

/** An item has come as far as the document that lags the most. A document that is not there is planned, or drafted. */
function stageOfItem(item: PlannedItem, decisions: readonly (string | undefined)[], today: string, progress: Progress): Stage {
  const isMerged = item.data.what !== 'merge' || item.documents.some(({ data }) => data.repealed !== undefined)
  const there = item.documents.map((document, index): Stage => {
    if (isMerged && (decisions[index] !== undefined || hasBecome(item, document))) return 'done'
    return stageOfWork(document.id, today, progress)
  })
  const reached = [...there, ...item.missing.map((id) => stageOfWork(id, today, progress))].map((stage) => stages.indexOf(stage))
  return reached.length === 0 ? 'planned' : (stages[Math.min(...reached)] ?? 'planned')
}

/** The kinds of decision that fulfil what an item asks for. */
export const fulfils: Readonly<Record<Action, readonly DecisionKind[]>> = {
  revise: ['adopted', 'confirmed'],
  new: ['adopted'],
  repeal: ['repealed'],
  merge: ['adopted', 'repealed'],
  confirm: ['confirmed', 'adopted'],
}

/** The day on which a document was decided as the item asks for, from its start and no later than today. */
function decisionOn(item: PlannedItem, { id }: Document, today: string, { decisions = [] }: Progress): string | undefined {
  return decisions
    .filter(({ document, kind, day }) => document === id && day >= item.start && day <= today && fulfils[item.data.what].includes(kind))
    .map(({ day }) => day)
    .sort()[0]
}

/**
 * Whether the document itself shows that the item is done. What stands on main is decided, also when it is to come into force later. That a
 * text was confirmed unchanged shows in its decision alone.
 */
function hasBecome({ data: { what }, start }: PlannedItem, { data }: Document): boolean {
  const isRepealed = data.repealed !== undefined && data.repealed > start
  const isNew = data['valid-from'] !== undefined && data['valid-from'] > start
  switch (what) {
    case 'repeal':
      return isRepealed
    case 'merge':
      return isRepealed || isNew
    case 'new':
      return isNew
    case 'revise':
    case 'confirm':
      return isNew || isRepealed
  }
}
