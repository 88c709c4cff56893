import type { Corpus } from '../../domain/corpus/corpus.ts'
import { addMonthsTo, daysBetween } from '../../domain/corpus/days.ts'
import { planFor, plansOf } from '../../domain/plans/items.ts'
import { movesOf, planReport, type PlanReport, type PlanRow } from '../../domain/plans/report.ts'
import { planWords } from '../../domain/plans/words.ts'
import { inLanguage } from '../texts.ts'
import { progressFor } from './cases.ts'
import { planTexts } from '../texts/plan.ts'
import { pageUrl } from '../urls.ts'
import { capitalised, type Viewer } from './shared.ts'
import type { ChoiceView, FiltersView, LinkView, PlanContent, PlanRowView, TimelineGroupView, TimelineItemView } from './types.ts'

/** The year whose plan a reader is led to: this year's, or the nearest there is. */
export const currentPlanYear = (corpus: Corpus, today: string): number | undefined => planFor(corpus, today)?.year

/** The pages of the plans, a year each: the year, the title and the content. */
export function* planContents(viewer: Viewer): Iterable<{ year: number; title: string; content: PlanContent }> {
  const progress = progressFor(viewer.corpus, viewer.beyond)
  for (const { year, plan } of plansOf(viewer.corpus)) {
    const report = planReport(viewer.corpus, { year, plan }, viewer.today, progress)
    yield { year, title: planWords[viewer.language].title(year), content: planContent(viewer, report, plan.data['adopted-by']) }
  }
}

function planContent(viewer: Viewer, report: PlanReport, adoptedBy: string | undefined): PlanContent {
  const text = planTexts[viewer.language]
  const { year, summary } = report
  const words = planWords[viewer.language]
  const states = (['done', 'for-approval', 'being-revised', 'on-hearing', 'draft', 'planned', 'late'] as const).filter((state) => summary[state] > 0)
  const extra = [...(summary.moved > 0 ? [text.movedCount(summary.moved)] : []), ...(summary.behind > 0 ? [text.behindCount(summary.behind)] : [])]
  const isThisYear = viewer.today.startsWith(`${year}-`)
  const file = (name: string) => `${pageUrl('plan', 'nb', String(year))}${name}`
  const others = plansOf(viewer.corpus).filter((other) => other.year !== year)
  return {
    view: 'plan',
    year,
    adopted: report.adopted ? text.adopted(viewer.day(report.adopted), adoptedBy ? viewer.role(adoptedBy).text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : '') : text.proposal,
    ...(report.note ? { note: report.note } : {}),
    day: viewer.day(viewer.today),
    counts: [text.items(summary.all), ...states.map((state) => text.count(words.states[state], summary[state])), ...extra],
    others: others.map((other) => ({ text: String(other.year), href: pageUrl('plan', viewer.language, String(other.year)) })),
    downloads: [{ text: text.calendar, href: file('plan.ics') }, { text: text.spreadsheet, href: file('plan.csv') }],
    filters: filtersOf(viewer, report),
    ...(isThisYear ? { today: positionOf(viewer.today, year) } : {}),
    groups: groupsOf(viewer, report),
    rows: report.rows.map((row) => rowOf(viewer, row)),
    delegates: report.delegates.map(({ area, role }) => ({ label: viewer.area(area).text, values: [viewer.role(role)] })),
  }
}

/** Where a day stands on the line of a year, in percent: every month is a twelfth. Days of other years stand at its ends. */
export function positionOf(day: string, year: number): number {
  if (day < `${year}-01-01`) return 0
  if (day > `${year}-12-31`) return 100
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const first = `${day.slice(0, 7)}-01`
  const length = daysBetween(first, addMonthsTo(first, 1))
  return Math.round(((month - 1 + (date - 1) / length) / 12) * 10_000) / 100
}

/** The items by their first area, as settings order the areas; what has none comes last. */
function groupsOf(viewer: Viewer, { rows, year }: PlanReport): TimelineGroupView[] {
  const order = viewer.corpus.settings.areas.map(({ id }) => id)
  const groups = Map.groupBy(rows, ({ item }) => item.areas[0] ?? '')
  const rank = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length)
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([area, own]) => ({
      title: area === '' ? '' : viewer.area(area).text,
      areaIds: [...new Set(own.flatMap(({ item }) => item.areas))],
      ownerIds: [...new Set(own.map(({ item }) => item.data.responsible))],
      items: own.map((row) => timelineOf(viewer, row, year)),
    }))
}

function timelineOf(viewer: Viewer, row: PlanRow, year: number): TimelineItemView {
  const { item } = row
  const { hearing } = item.data
  const isInYear = hearing && hearing.from <= `${year}-12-31` && hearing.to >= `${year}-01-01`
  const from = isInYear ? positionOf(hearing.from, year) : 0
  return {
    name: namesOf(viewer, row)[0] ?? { text: row.name },
    areaIds: item.areas,
    ownerId: item.data.responsible,
    mark: row.stage === 'done' ? 'done' : row.state === 'late' ? 'late' : item.target > `${year}-12-31` ? 'later' : 'target',
    target: positionOf(item.target, year),
    ...(isInYear ? { hearing: { from, width: Math.round((positionOf(hearing.to, year) - from) * 100) / 100 } } : {}),
    ...(item.data.moved ? { baseline: positionOf(item.baseline, year) } : {}),
  }
}

/** The documents of an item as links, or the title of the new one. */
function namesOf(viewer: Viewer, { item, name }: PlanRow): LinkView[] {
  const links = item.documents.flatMap((document) => viewer.document(document.id) ?? [])
  if (links.length > 0) return links
  return [inLanguage(item.data.title, viewer.language) ?? { text: name }]
}

function rowOf(viewer: Viewer, row: PlanRow): PlanRowView {
  const text = planTexts[viewer.language]
  const words = planWords[viewer.language]
  const { item, state, stage, daysLate, daysBehind, decided } = row
  const { data } = item
  const details = [
    ...(state === 'late' ? [text.late(words.days(daysLate))] : []),
    ...(state === 'late' && stage !== 'planned' ? [text.reached(words.states[stage])] : []),
    ...(daysBehind > 0 && daysBehind !== daysLate ? [text.behind(words.days(daysBehind))] : []),
    ...(decided ? [text.decided(viewer.day(decided))] : []),
  ]
  return {
    names: namesOf(viewer, row),
    about: `${capitalised(words.actions[data.what])} (${words.triggers[data.trigger]}).`,
    areas: capitalised(item.areas.map((area) => viewer.areaName(area)).join(', ')),
    areaIds: item.areas,
    ownerId: data.responsible,
    ...(data.note ? { note: data.note } : {}),
    responsible: viewer.role(data.responsible),
    ...(data['decided-by'] ? { decides: viewer.role(data['decided-by']) } : {}),
    ...(data.hearing ? { hearing: text.span(viewer.day(data.hearing.from), viewer.day(data.hearing.to)) } : {}),
    target: { day: item.target, text: viewer.day(item.target) },
    moves: movesOf(item).map((move) => ({ text: text.moved(viewer.day(move.from), viewer.day(move.to)), reason: move.reason, by: text.movedBy(viewer.role(move['decided-by']).text) })),
    state,
    stateText: capitalised(words.states[state]),
    details,
  }
}

function filtersOf(viewer: Viewer, { rows }: PlanReport): FiltersView {
  const areas = new Set(rows.flatMap(({ item }) => item.areas))
  const owners = new Set(rows.map(({ item }) => item.data.responsible))
  const all: Record<'area' | 'owner', ChoiceView[]> = {
    area: viewer.corpus.settings.areas.filter(({ id }) => areas.has(id)).map(({ id }) => ({ value: id, text: viewer.area(id).text })),
    owner: [...owners].map((id) => ({ value: id, text: viewer.role(id).text })).sort((a, b) => viewer.compare(a.text, b.text)),
  }
  return Object.fromEntries(Object.entries(all).filter(([, choices]) => choices.length > 1))
}
