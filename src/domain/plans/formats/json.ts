import { movesOf, type PlanReport } from '../report.ts'

/** For programs. Fields are only ever added; days are `YYYY-MM-DD`, numbers of days are whole. */
export function planJson(report: PlanReport): string {
  const { year, day, adopted, adoptedBy, note, delegates, summary, rows } = report
  const items = rows.map(({ item, name, state, stage, daysLate, daysBehind, decided }) => ({
    key: item.key,
    documents: item.data.documents ?? item.documents.map(({ id }) => id),
    title: name,
    areas: item.areas,
    kinds: item.kinds,
    what: item.data.what,
    trigger: item.data.trigger,
    responsible: item.data.responsible,
    'decided-by': item.data['decided-by'] ?? null,
    hearing: item.data.hearing ?? null,
    baseline: item.baseline,
    target: item.target,
    moved: movesOf(item),
    state,
    stage,
    'days-late': daysLate,
    'days-behind': daysBehind,
    decided: decided ?? null,
    note: item.data.note ?? null,
  }))
  const value = { year, day, adopted: adopted ?? null, 'adopted-by': adoptedBy ?? null, note: note ?? null, delegates, summary, items }
  return JSON.stringify(value, null, 2).replace(/[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
