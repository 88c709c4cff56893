import type { PlanData, PlanItem } from '../../../schemas/plan.ts'
import { originalsOf, type Corpus } from '../corpus/corpus.ts'
import { addDaysTo, addMonthsTo, daysBetween, monthsBetween, writtenDay } from '../corpus/days.ts'
import type { Document } from '../corpus/document.ts'
import { statusOf } from '../corpus/status.ts'
import { isWeekend, leastHearingOf, overlap, quietTimes, type Days } from './calendar.ts'
import { itemsOf, plansOf, type PlannedItem } from './items.ts'
import type { Progress } from './progress.ts'
import { stateOf } from './state.ts'

/** From the end of a hearing to the decision: responses are answered, and the case is prepared. Days. */
const afterHearing = 21
/** How many hearings a section can follow at the same time. */
const mostAtOnce = 3

/**
 * Proposes the plan of a year from what falls due: every document in force that is to be revised by the end of the year, and what earlier
 * plans leave undone. What they are to finish before the year begins falls due again after its own interval. Hearings are as long as the
 * kind needs, end in time for the target, begin and end on working days, keep out of the quiet times, and are at most three at once. A
 * proposal is not adopted, and its days are for people to move.
 */
export function draftPlan(corpus: Corpus, year: number, today: string, progress: Progress = {}): Pick<PlanData, 'items'> {
  const firstDay = `${year}-01-01`
  const open = plansOf(corpus)
    .filter((before) => before.year < year)
    .flatMap((before) => itemsOf(corpus, before.year, before.plan))
    .map((item) => ({ item, state: stateOf(item, today, progress) }))
    .filter(({ state }) => state.stage !== 'done')
  const isLeft = ({ item, state }: (typeof open)[number]): boolean => state.state === 'late' || item.target >= firstDay
  const carried = open.filter(isLeft).map(({ item }) => item).filter(({ data }) => data.what !== 'revise' && data.what !== 'confirm')
  const due = originalsOf(corpus).flatMap((document): Job[] => {
    if (!['in-force', 'upcoming'].includes(statusOf(document.data, today)) || carried.some(({ documents }) => documents.includes(document))) return []
    const last = open.findLast(({ item }) => item.documents.includes(document))
    const job = last && !isLeft(last) ? jobOf(document, year, undefined, dueAgain(document, last.item.target)) : jobOf(document, year, last?.item)
    return job.due !== '' && job.due <= `${year}-12-31` ? [job] : []
  })
  const jobs = [...due, ...carried.map((item): Job => ({ item: without(item), due: item.target, kinds: item.kinds, id: item.key }))].sort((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1))

  const quiet = quietTimes(corpus.settings, year)
  const windows: Days[] = []
  const items = jobs.map(({ item, due: wanted, kinds }): PlanItem => {
    const least = item.what === 'confirm' || item.what === 'repeal' ? 0 : Math.max(0, ...kinds.map((kind) => leastHearingOf(corpus.settings, kind)))
    const latest = workingDay(wanted < firstDay ? `${year}-03-31` : wanted > `${year}-12-31` ? `${year}-12-19` : wanted, quiet, year)
    const hearing = least > 0 ? windowFor(least, latest, year, quiet, windows) : undefined
    if (hearing) windows.push(hearing)
    const target = hearing && addDaysTo(hearing.to, 1) > latest ? latestOf(latest, workingDay(addDaysTo(hearing.to, afterHearing), quiet, year)) : latest
    const isAfter = target > wanted && wanted >= firstDay
    const note = isAfter ? `Fristen er ${writtenDay(wanted, 'nb')}, og det rekkes ikke.` : item.note
    return { ...item, ...(hearing ? { hearing } : {}), target, ...(note ? { note } : {}) }
  })
  return { items: items.sort((a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : 0)) }
}

/** When a document falls due after a revision: as long after it as it does now. */
function dueAgain({ data: { 'valid-from': from, 'next-revision': next } }: Document, revised: string): string {
  return from && next ? addMonthsTo(revised, Math.max(1, monthsBetween(from, next))) : ''
}

interface Job {
  readonly item: PlanItem
  readonly due: string
  readonly kinds: readonly string[]
  readonly id: string
}

function jobOf({ id, data }: Document, year: number, left?: PlannedItem, due = data['next-revision'] ?? ''): Job {
  const target = left && left.target >= `${year}-01-01` ? left.target : due
  const note = left ? carriedFrom(left.year) : due < `${year}-01-01` ? `Skulle vært revidert innen ${writtenDay(due, 'nb')}.` : undefined
  const item: PlanItem = {
    documents: [id],
    what: left?.data.what ?? 'revise',
    trigger: left?.data.trigger ?? 'interval',
    responsible: data.owner ?? '',
    target,
    ...(data['approved-by'] ? { 'decided-by': data['approved-by'] } : {}),
    ...(note ? { note } : {}),
  }
  return { item, due: target, kinds: data.kind ? [data.kind] : [], id }
}

const carriedFrom = (year: number): string => `Overført fra planen for ${year}.`

/** An item of the year before as it begins anew: without its days and its moves. */
function without({ data, year }: PlannedItem): PlanItem {
  const item = { ...data, note: carriedFrom(year) }
  delete item.moved
  delete item.hearing
  return item
}

/** The last working day outside the quiet times that is no later than a day; the first one of the year if there is none. */
function workingDay(latest: string, quiet: readonly Days[], year: number): string {
  const isFree = (day: string) => !isWeekend(day) && !quiet.some((days) => overlap(days, { from: day, to: day }))
  for (let day = latest; day >= `${year}-01-01`; day = addDaysTo(day, -1)) if (isFree(day)) return day
  let day = `${year}-01-01`
  while (!isFree(day)) day = addDaysTo(day, 1)
  return day
}

/** The last window that leaves time before a target, or else the first one of the year. */
function windowFor(least: number, target: string, year: number, quiet: readonly Days[], taken: readonly Days[]): Days | undefined {
  const fits = (days: Days) => !isWeekend(days.from) && !isWeekend(days.to) && !quiet.some((time) => overlap(time, days)) && mostTaken(days, taken) < mostAtOnce
  const last = addDaysTo(target, -afterHearing)
  const backwards = Math.max(0, daysBetween(`${year}-01-01`, last))
  const days = [...Array.from({ length: backwards }, (_, step) => addDaysTo(last, -step)), ...Array.from({ length: 366 }, (_, step) => addDaysTo(`${year}-01-01`, least + step))]
  return days
    .map((to) => ({ from: openingOf(to, least), to }))
    .find((window) => window.from >= `${year}-01-01` && window.to <= addDaysTo(`${year}-12-19`, -afterHearing) && fits(window))
}

/** The day a hearing of at least so many days opens: a working day. */
function openingOf(to: string, least: number): string {
  let from = addDaysTo(to, -least)
  while (isWeekend(from)) from = addDaysTo(from, -1)
  return from
}

/** How many windows are open at once on the busiest day of one. */
const mostTaken = (window: Days, taken: readonly Days[]): number => {
  const others = taken.filter((other) => overlap(other, window))
  return Math.max(0, ...[window.from, ...others.map(({ from }) => from)].map((day) => others.filter(({ from, to }) => from <= day && day <= to).length))
}

const latestOf = (a: string, b: string): string => (a > b ? a : b)
