import { itemsOf, nameOf, plansOf } from '../../plans/items.ts'
import { progressOf } from '../../plans/progress.ts'
import { fulfils, stateOf, type State } from '../../plans/state.ts'
import { decisionKindOf } from '../decide.ts'
import { membersOf, type Proceeding } from '../proceeding.ts'
import type { Proposal } from './proposal.ts'

/** An item of a revision plan that a change is the work on. */
export interface PlanLink {
  readonly year: number
  readonly name: string
  readonly documents: readonly string[]
  readonly target: string
  readonly baseline: string
  readonly state: State
  readonly daysLate: number
  /** Whether the decision of this proposal makes the item done. */
  readonly fulfilled: boolean
}

/** The items of main's plans that are not done and that speak of documents of the change. */
export function planLinks({ main, after, today }: Pick<Proposal, 'main' | 'after' | 'today'>, ids: readonly string[], proceeding: Proceeding | undefined): PlanLink[] {
  const progress = progressOf(main)
  const kinds = new Map(proceeding ? membersOf(proceeding).map((member) => [member.document, decisionKindOf(proceeding.data.lane, member)]) : [])
  return plansOf(main).flatMap(({ year, plan }) => {
    const inMain = itemsOf(main, year, plan)
    // A new document that the plan knows by its title alone is there after the merge.
    return itemsOf({ ...after, plans: main.plans }, year, plan).flatMap((item): PlanLink[] => {
      const documents = [...item.documents.map(({ id }) => id), ...item.missing]
      if (!documents.some((id) => ids.includes(id))) return []
      const known = inMain[item.index]
      if (!known) return []
      const { state, stage, daysLate } = stateOf(known, today, progress)
      if (stage === 'done') return []
      const fulfilled = documents.every((id) => {
        const kind = kinds.get(id)
        return kind !== undefined && fulfils[item.data.what].includes(kind)
      })
      return [{ year, name: nameOf(item), documents, target: item.target, baseline: item.baseline, state, daysLate, fulfilled }]
    })
  })
}
