import type { PlanData, PlanItem } from '../../../schemas/plan.ts'
import type { Corpus, Entry } from '../corpus/corpus.ts'
import { itemsOf, nameOf, type PlannedItem } from './items.ts'
import type { Progress } from './progress.ts'
import { stateOf, states, type ItemState, type State } from './state.ts'

/** An item as formats and pages show it: with its names in bokmål and its state on the day. */
export interface PlanRow extends ItemState {
  readonly item: PlannedItem
  readonly name: string
  readonly responsible: string
  readonly decidedBy: string
}

/** A plan on a day: the one report that every format and the page show. */
export interface PlanReport {
  readonly year: number
  /** The day it is seen on. */
  readonly day: string
  readonly adopted?: string
  readonly adoptedBy?: string
  readonly note?: string
  readonly delegates: NonNullable<PlanData['delegates']>
  /** In order of the target that holds now. */
  readonly rows: readonly PlanRow[]
  readonly summary: Readonly<Record<State, number>> & {
    readonly all: number
    /** How many have had their target moved, and how many are past the adopted one, moved or not. */
    readonly moved: number
    readonly behind: number
  }
}

export function planReport(corpus: Corpus, { year, plan }: { year: number; plan: Entry<PlanData> }, today: string, progress: Progress): PlanReport {
  const role = (id: string | undefined): string => {
    const title = corpus.roles.get(id ?? '')?.data.title
    return title?.nb ?? title?.nn ?? title?.en ?? id ?? ''
  }
  const rows = itemsOf(corpus, year, plan)
    .map((item): PlanRow => ({ item, name: nameOf(item), responsible: role(item.data.responsible), decidedBy: role(item.data['decided-by']), ...stateOf(item, today, progress) }))
    .sort((a, b) => (a.item.target === b.item.target ? a.item.index - b.item.index : a.item.target < b.item.target ? -1 : 1))
  const { adopted, note, delegates } = plan.data
  return {
    year,
    day: today,
    ...(adopted ? { adopted } : {}),
    ...(plan.data['adopted-by'] ? { adoptedBy: role(plan.data['adopted-by']) } : {}),
    ...(note ? { note } : {}),
    delegates: delegates ?? [],
    rows,
    summary: {
      ...(Object.fromEntries(states.map((state) => [state, rows.filter((row) => row.state === state).length])) as Record<State, number>),
      all: rows.length,
      moved: rows.filter(({ item }) => item.data.moved).length,
      behind: rows.filter(({ daysBehind }) => daysBehind > 0).length,
    },
  }
}

export const movesOf = ({ data }: PlannedItem): NonNullable<PlanItem['moved']> => data.moved ?? []
