import type { Corpus } from '../../corpus/corpus.ts'
import { draftPlan } from '../../plans/draft.ts'
import { progressOf } from '../../plans/progress.ts'
import { blocks } from '../reasons.ts'
import { fileOf, write, type Acted } from './ground.ts'

/** The first year after this one that main has no plan for. */
export function nextPlanYear({ plans }: Pick<Corpus, 'plans'>, today: string): number {
  let year = Number(today.slice(0, 4)) + 1
  while (plans.has(String(year))) year++
  return year
}

/** Begins a draft of the plan of a year with what falls due by the end of it. Refused where there is a plan, or nothing to plan. */
export function proposePlan(main: Corpus, year: number, today: string): Acted {
  if (main.plans.has(String(year))) return { refused: [blocks('plan-there', { year })] }
  const plan = draftPlan(main, year, today, progressOf(main))
  if (plan.items.length === 0) return { refused: [blocks('nothing-due', { year })] }
  const title = `Nytt utkast: revisjonsplan for ${year}`
  return write(title, [fileOf('plans', String(year), plan)], { pull: { title, body: 'Foreslått ut fra det som skal revideres innen utgangen av året.' } })
}
