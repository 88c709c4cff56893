import type { FilterName, FiltersView } from './views/types.ts'

/*
 * Filters without script: for every choice a rule that hides what does not fit while the choice is made. The status is asked of the element that
 * the browser works out again, so the filter follows it.
 */
const fits: Record<FilterName, (value: string) => string> = {
  kind: (value) => `[data-kind="${value}"]`,
  area: (value) => `[data-area~="${value}"]`,
  owner: (value) => `[data-owner="${value}"]`,
  status: (value) => `:has(.status[data-status="${value}"])`,
}

/** A stylesheet for the choices of all lists. Values are ids: letters, digits and hyphens. */
export function filterCss(filters: FiltersView): string {
  return (Object.keys(fits) as FilterName[])
    .flatMap((name) => (filters[name] ?? []).map(({ value }) => `.filterable:has(#filter-${name} option[value="${value}"]:checked) .document-list>li:not(${fits[name](value)})`))
    .map((selector) => `${selector}{display:none}`)
    .join('')
}
