import type { FilterName, FiltersView } from './views/types.ts'

/*
 * Filters without script: for every choice a rule that hides what does not fit while the choice is made. The status is asked of the element that
 * the browser works out again, so the filter follows it.
 */
const fits: Record<FilterName, (value: string) => string> = {
  kind: (value) => `[data-kind="${value}"]`,
  area: (value) => `[data-area~="${value}"]`,
  owner: (value) => `[data-owner~="${value}"]`,
  status: (value) => `:has(.status[data-status="${value}"])`,
}

/** What a choice hides, by the fields that it has: documents of a list, and items of a revision plan in its table and its picture. */
const rowsOf: Record<FilterName, string> = {
  kind: '.document-list>li',
  area: ':is(.document-list>li,.plan-rows>tr,.timeline-group,.timeline-item)',
  owner: ':is(.document-list>li,.plan-rows>tr,.timeline-group,.timeline-item)',
  status: '.document-list>li',
}

/** A stylesheet for the choices of all lists. Values are ids: letters, digits and hyphens. */
export function filterCss(filters: FiltersView): string {
  return (Object.keys(fits) as FilterName[])
    .flatMap((name) => (filters[name] ?? []).map(({ value }) => `.filterable:has(#filter-${name} option[value="${value}"]:checked) ${rowsOf[name]}:not(${fits[name](value)})`))
    .map((selector) => `${selector}{display:none}`)
    .join('')
}

/** The choices of several pages together, each value once. */
export function allFilters(pages: readonly FiltersView[]): FiltersView {
  const names = [...new Set(pages.flatMap((filters) => Object.keys(filters) as FilterName[]))]
  return Object.fromEntries(names.map((name) => [name, [...new Map(pages.flatMap((filters) => filters[name] ?? []).map((choice) => [choice.value, choice])).values()]]))
}
