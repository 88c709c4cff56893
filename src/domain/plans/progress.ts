import type { DecisionKind } from '../../../schemas/decision.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { addDaysTo } from '../corpus/days.ts'

/** How far the work on an item has come, in order. */
export const stages = ['planned', 'draft', 'on-hearing', 'being-revised', 'for-approval', 'done'] as const
export type Stage = (typeof stages)[number]

/*
 * What is known of the work apart from the documents themselves. All of it is optional: a plan can be read without a forge, and then says
 * less. Every field is a plain value, so that what hearings and the forge know fits without their types.
 */

/** A hearing, as far as a plan needs it. */
export interface HearingProgress {
  readonly documents: readonly string[]
  /** The first day on which responses are taken; without one it is still a draft. */
  readonly opened?: string | undefined
  /** The last day for responses, as it stands now. */
  readonly deadline?: string | undefined
  /** The day it was sent for approval. */
  readonly forApproval?: string | undefined
  /** The day it was decided or withdrawn. */
  readonly closed?: string | undefined
}

/** A decision: the day it was made, or the first day it has effect where only that is known. */
export interface DecisionProgress {
  readonly document: string
  readonly kind: DecisionKind
  readonly day: string
}

/** A pull request: a draft of the CMS, or a hearing. */
export interface PullProgress {
  readonly documents: readonly string[]
  readonly stage: Exclude<Stage, 'planned' | 'done'>
  readonly opened?: string | undefined
  /** The day it was merged or closed. */
  readonly closed?: string | undefined
}

export interface Progress {
  readonly hearings?: readonly HearingProgress[] | undefined
  readonly decisions?: readonly DecisionProgress[] | undefined
  readonly pulls?: readonly PullProgress[] | undefined
}

/** What was decided before the register began has no day of its own: it was decided before it came into force, at the latest the day before. */
const dayBefore = (day: string | undefined): string | undefined => day && addDaysTo(day, -1)

/** What the content folder itself knows of the work: its hearings and its decisions. */
export function progressOf(corpus: Corpus): Progress {
  const decisions = [...corpus.decisions.values()].flatMap(({ data }) => {
    const day = data['recorded-by']?.day ?? (data.lane === undefined ? dayBefore(data['valid-from']) : data['valid-from'])
    return data.document && data.kind && day ? [{ document: data.document, kind: data.kind, day, hearing: data.hearing }] : []
  })
  const hearings = [...corpus.hearings.values()].map(({ id, data }): HearingProgress => {
    const days = decisions.filter((decision) => decision.hearing === id).map(({ day }) => day)
    return {
      documents: data.members?.map(({ document }) => document) ?? [],
      opened: data.opened,
      deadline: data.extended?.at(-1)?.to ?? data.deadline,
      closed: data.withdrawn?.day ?? days.sort()[0],
    }
  })
  return { hearings, decisions }
}

/**
 * What the content knows, with what a forge knew beside it.
 * @param matters the matters that are under way, as their branches have them
 * @param drafts the documents that somebody has a draft of
 */
export function progressWith(corpus: Corpus, matters: readonly HearingProgress[], drafts: readonly string[]): Progress {
  const known = progressOf(corpus)
  return { ...known, hearings: [...(known.hearings ?? []), ...matters], pulls: drafts.map((document) => ({ documents: [document], stage: 'draft' })) }
}

/** How far the work on a document has come on a day, as hearings and pull requests tell: the furthest of them. Never `done`, which documents and decisions tell. */
export function stageOfWork(document: string, today: string, { hearings = [], pulls = [] }: Progress): Stage {
  const found = [
    ...hearings.filter((hearing) => hearing.documents.includes(document) && !isPast(hearing.closed, today)).map((hearing) => stageOfHearing(hearing, today)),
    ...pulls.filter((pull) => pull.documents.includes(document) && !isPast(pull.closed, today) && (pull.opened ?? today) <= today).map(({ stage }) => stage),
  ]
  return stages[Math.max(0, ...found.map((stage) => stages.indexOf(stage)))] ?? 'planned'
}

const isPast = (day: string | undefined, today: string): boolean => day !== undefined && day <= today

function stageOfHearing({ opened, deadline, forApproval }: HearingProgress, today: string): Stage {
  if (isPast(forApproval, today)) return 'for-approval'
  if (!isPast(opened, today)) return 'draft'
  return deadline === undefined || today <= deadline ? 'on-hearing' : 'being-revised'
}
