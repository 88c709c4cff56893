import { isRefused } from '../../domain/hearings/acts/ground.ts'
import { proposePlan } from '../../domain/hearings/acts/propose-plan.ts'
import { blocks } from '../../domain/hearings/reasons.ts'
import { ask, refusalOf } from './calls.ts'
import { dropBranch, moveBranch, openPull, type Done, type NotDone, type Workplace } from './workplace.ts'
import { writeCommits } from './write.ts'

export const planBranch = (year: number): string => `cms/plans/${year}`

/** Makes a draft of the plan of a year as the CMS makes drafts: branch, pull request and label. All of it is there afterwards, or nothing. */
export async function draftPlanFor(place: Workplace, year: number): Promise<Done | NotDone> {
  const { forge, snapshots, today } = place
  const head = await snapshots.head(place.main)
  if (head === undefined) throw new Error(`Grenen «${place.main}» finnes ikke.`)
  const acted = proposePlan((await snapshots.version(head)).corpus, year, today)
  if (isRefused(acted)) return acted
  const branch = planBranch(year)
  let commit: string
  try {
    commit = await writeCommits(forge, head, acted)
    if (!(await moveBranch(forge, branch, commit, true))) return { refused: [blocks('plan-there', { year })] }
  } catch (error) {
    return { refused: [refusalOf(error)] }
  }
  const pull = acted.pull && (await openPull(place, branch, acted.pull))
  if (typeof pull === 'object') return pull
  try {
    // The CMS does not see a draft without its label.
    if (pull !== undefined) await ask(forge, 'PUT', '/issues/{issue_number}/labels', { issue_number: pull, labels: ['decap-cms/draft'] })
  } catch (error) {
    await dropBranch(forge, branch)
    return { refused: [refusalOf(error)] }
  }
  return { commit, pull }
}
