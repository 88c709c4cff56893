import type { HearingData, Lane } from '../../../schemas/hearing.ts'
import type { Corpus } from '../../domain/corpus/corpus.ts'
import type { Ground, Version } from '../../domain/hearings/acts/ground.ts'
import { nextPlanYear } from '../../domain/hearings/acts/propose-plan.ts'
import { membersOf, proceedingOf, type Proceeding } from '../../domain/hearings/proceeding.ts'
import { daysLeft, stageOf, type Stage } from '../../domain/hearings/state.ts'
import { judge, type Judged } from '../../io/forge/decide.ts'
import { ask } from '../../io/forge/calls.ts'
import { planBranch } from '../../io/forge/plan.ts'
import { groundFor, type Workplace } from '../../io/forge/workplace.ts'

/** A matter as the list tells of it. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly lane: Lane
  readonly stage: Stage
  readonly daysLeft: number | undefined
  readonly documents: readonly string[]
  readonly answers: number
}

/** A draft of the CMS. */
export interface ListedDraft {
  readonly document: string
  readonly title: string
  readonly isNew: boolean
  /** The matter it is in. */
  readonly matter: string | undefined
}

/** A draft of a register, which needs no hearing. */
export interface RegisterDraft {
  readonly register: string
  readonly id: string
  readonly commit: string
  readonly pull: number
}

/** The plan that is next to be made, and whether somebody has begun on it. */
export interface NextPlan {
  readonly year: number
  readonly isBegun: boolean
}

export interface Overview {
  readonly main: Corpus
  readonly matters: readonly Listed[]
  readonly drafts: readonly ListedDraft[]
  readonly registers: readonly RegisterDraft[]
  readonly plan: NextPlan
}

export const titleOf = ({ title }: Partial<HearingData>, id: string): string => title?.nb ?? title?.nn ?? title?.en ?? id
export const titleIn = (corpus: Pick<Corpus, 'documents'>, id: string): string => corpus.documents.get(id)?.data.title ?? id

/** Everything that is on its way, and what main remembers. */
export async function overviewOf(place: Workplace): Promise<Overview> {
  const { snapshots, today } = place
  const main = (await snapshots.version((await snapshots.head(place.main)) ?? '')).corpus
  const listed = (proceeding: Proceeding, corpus: Corpus, merged: boolean): Listed => ({
    id: proceeding.id, title: titleOf(proceeding.data, proceeding.id), lane: proceeding.data.lane ?? 'hearing', stage: stageOf(proceeding, merged, today), daysLeft: daysLeft(proceeding.data, today),
    documents: membersOf(proceeding).map(({ document }) => titleIn(corpus, document)), answers: proceeding.answers.length,
  })
  const matters: Listed[] = []
  const busy = new Map<string, string>()
  for (const [branch, commit] of await snapshots.branches('hearing/')) {
    const id = branch.slice('hearing/'.length)
    const { corpus } = await snapshots.version(commit)
    const proceeding = main.hearings.has(id) ? undefined : proceedingOf(corpus, id)
    if (!proceeding) continue
    matters.push(listed(proceeding, corpus, false))
    if (!proceeding.data.withdrawn) for (const { document } of membersOf(proceeding)) busy.set(document, id)
  }
  for (const id of main.hearings.keys()) {
    const proceeding = proceedingOf(main, id)
    if (proceeding) matters.push(listed(proceeding, main, true))
  }
  const drafts: ListedDraft[] = []
  for (const [branch, commit] of await snapshots.branches('cms/documents/')) {
    const document = branch.slice('cms/documents/'.length)
    const text = (await snapshots.tree(commit)).text(`content/documents/${document}.mdx`) ?? ''
    drafts.push({ document, title: /^title: *"?(.*?)"?$/m.exec(text)?.[1] ?? document, isNew: !main.documents.has(document), matter: busy.get(document) })
  }
  const year = nextPlanYear(main, today)
  const plan = { year, isBegun: (await snapshots.head(planBranch(year))) !== undefined }
  return { main, matters, drafts, registers: await registerDrafts(place), plan }
}

async function registerDrafts({ forge, main }: Workplace): Promise<RegisterDraft[]> {
  const pulls = await ask<{ number: number; head: { ref: string; sha: string } }[]>(forge, 'GET', '/pulls', { state: 'open', base: main, per_page: 100 })
  return pulls.flatMap(({ number, head }) => {
    const [, register = '', id = ''] = /^cms\/(roles|terms|frameworks|plans|settings)\/(.+)$/.exec(head.ref) ?? []
    return register === '' ? [] : [{ register, id, commit: head.sha, pull: number }]
  })
}

/** A matter with all that is known of it. */
export interface Matter {
  readonly ground: Ground
  readonly proceeding: Proceeding
  readonly judged: Judged
  readonly stage: Stage
}

export async function matterOf(place: Workplace, id: string): Promise<Matter | undefined> {
  const ground = await groundFor(place, id)
  const proceeding = ground && proceedingOf(ground.head.corpus, id)
  if (!proceeding) return undefined
  return { ground, proceeding, judged: await judge(place, ground), stage: stageOf(proceeding, false, place.today) }
}

/** A published matter, as main remembers it. */
export async function rememberedOf({ snapshots, main }: Workplace, id: string): Promise<{ readonly version: Version; readonly proceeding: Proceeding } | undefined> {
  const version = await snapshots.version((await snapshots.head(main)) ?? '')
  const proceeding = proceedingOf(version.corpus, id)
  return proceeding && { version, proceeding }
}
