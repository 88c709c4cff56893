import { forAudience } from '../corpus/audience.ts'
import { originalsOf, type Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../corpus/days.ts'
import { isDueSoon, isOverdue } from '../corpus/status.ts'
import { deadlineOf, daysLeft, stageOf } from '../hearings/state.ts'
import { membersOf, proceedingOf, type Proceeding } from '../hearings/proceeding.ts'
import { unanswered } from '../hearings/responses.ts'
import { itemsOf, nameOf, plansOf } from '../plans/items.ts'
import { progressOf } from '../plans/progress.ts'
import { stateOf } from '../plans/state.ts'

/** Something that a recipient should know or do. Values are data of others: what writes them escapes them. */
export interface Item {
  readonly sort: 'overdue' | 'due-soon' | 'late-item' | 'opened' | 'unanswered' | 'response' | 'being-revised' | 'decided'
  /** Names the thing and how far it has come, without the day: what has the same key has been told. */
  readonly key: string
  /** The document, the item or the hearing. */
  readonly name: string
  /** The day it is about. */
  readonly day: string
  readonly days: number
  readonly units: readonly string[]
  /** The role that answers for it; empty where none does. */
  readonly role: string
}

/** A hearing on its way: the corpus of its branch. */
export interface OpenHearing {
  readonly id: string
  readonly head: Corpus
}

/** Something overdue is told of anew when it has been so for so many days. */
const overdueSteps = [365, 180, 90, 30, 0]
/** How many days before a deadline something is told of again, and what it is called then. */
const dueSteps = [7, 30, 90]
/** How long a decision is news. Days. */
const newsFor = 30

const bucket = (days: number, steps: readonly number[]): number => steps.find((step) => days >= step) ?? 0

/** Everything there is to tell on a day, of what is open: what is above it is not here, and neither is a hearing that has such a member. */
export function itemsToTell(whole: Corpus, hearings: readonly OpenHearing[], today: string): Item[] {
  const corpus = forAudience(whole, 'open')
  return [...dueItems(corpus, today), ...planItems(corpus, today), ...hearings.flatMap((hearing) => hearingItems(whole, corpus, hearing, today)), ...decidedItems(corpus, today)]
}

function dueItems(corpus: Corpus, today: string): Item[] {
  return originalsOf(corpus).flatMap(({ id, data }): Item[] => {
    const due = data['next-revision'] ?? ''
    const about = { name: data.title ?? id, day: due, units: [], role: data.owner ?? '' }
    if (isOverdue(data, today)) {
      const days = daysBetween(due, today)
      return [{ ...about, sort: 'overdue', days, key: `overdue ${id} ${due} ${bucket(days, overdueSteps)}` }]
    }
    if (!isDueSoon(data, today, corpus.settings['due-soon-days'])) return []
    const days = daysBetween(today, due)
    return [{ ...about, sort: 'due-soon', days, key: `due ${id} ${due} ${dueSteps.find((step) => days <= step) ?? 'soon'}` }]
  })
}

function planItems(corpus: Corpus, today: string): Item[] {
  const progress = progressOf(corpus)
  return plansOf(corpus).flatMap(({ year, plan }) =>
    itemsOf(corpus, year, plan).flatMap((item): Item[] => {
      const { state, daysLate } = stateOf(item, today, progress)
      if (state !== 'late') return []
      return [{ sort: 'late-item', name: nameOf(item), day: item.target, days: daysLate, units: [], role: item.data.responsible, key: `late ${year} ${item.key} ${item.target} ${bucket(daysLate, overdueSteps)}` }]
    }),
  )
}

function hearingItems(whole: Corpus, corpus: Corpus, { id, head }: OpenHearing, today: string): Item[] {
  const proceeding = openProceeding(whole, corpus, { id, head })
  if (!proceeding) return []
  const { data, answers } = proceeding
  const stage = stageOf(proceeding, false, today)
  const deadline = deadlineOf(data)
  if (data.lane !== 'hearing' || deadline === undefined || stage === 'draft' || stage === 'planned' || stage === 'withdrawn') return []
  const title = data.title?.nb ?? data.title?.nn ?? data.title?.en ?? id
  const about = { name: title, day: deadline, role: data.owner ?? '', units: [] }
  const left = daysLeft(data, today) ?? 0
  const missing = unanswered(proceeding).map(({ unit }) => unit)
  const found: Item[] = [{ ...about, sort: 'opened', days: left, units: (data.invited ?? []).map(({ unit }) => unit), key: `opened ${id} ${data.opened ?? ''} ${deadline}` }]
  if (missing.length > 0 && left <= 7) found.push({ ...about, sort: 'unanswered', days: left, units: missing, key: `unanswered ${id} ${deadline} ${left < 0 ? 'after' : left <= 1 ? 1 : 7}` })
  for (const { number, data: response } of answers) found.push({ ...about, sort: 'response', days: 0, day: response.received ?? '', units: response.from === 'unit' && response.unit ? [response.unit] : [], key: `response ${id} ${number}` })
  if (stage === 'being-revised') found.push({ ...about, sort: 'being-revised', days: -left, key: `revise ${id} ${deadline} ${bucket(-left, overdueSteps)}` })
  return found
}

/** The hearing, if everything in it is open on main and on its branch. */
export function openProceeding(whole: Corpus, corpus: Corpus, { id, head }: OpenHearing): Proceeding | undefined {
  const open = forAudience(head, 'open')
  const proceeding = proceedingOf(open, id)
  return proceeding && membersOf(proceeding).every(({ document }) => open.documents.has(document) && (corpus.documents.has(document) || !whole.documents.has(document))) ? proceeding : undefined
}

function decidedItems(corpus: Corpus, today: string): Item[] {
  return [...corpus.hearings.values()].flatMap(({ id, data }): Item[] => {
    const days = [...corpus.decisions.values()].filter(({ data: decision }) => decision.hearing === id).map(({ data: decision }) => decision['recorded-by']?.day ?? decision['valid-from'] ?? '')
    const day = days.sort().at(-1)
    if (!day || day > today || daysBetween(day, today) > newsFor) return []
    return [{ sort: 'decided', name: data.title?.nb ?? data.title?.nn ?? data.title?.en ?? id, day, days: 0, units: (data.invited ?? []).map(({ unit }) => unit), role: data.owner ?? '', key: `decided ${id}` }]
  })
}
