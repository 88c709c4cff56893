import { itemTexts, texts } from '../site/texts/list.ts'
import type { Language } from '../../schemas/common.ts'

/* A list with filters: the stylesheet hides what does not fit; here the choices go into the address and the count is said. */

const language = document.documentElement.lang as Language
for (const list of document.querySelectorAll<HTMLElement>('.filterable')) {
  const form = list.querySelector('form')
  const count = list.querySelector('.filter-count')
  const selects = [...list.querySelectorAll('select')]
  if (!form || !count) continue
  const wanted = new URLSearchParams(location.search)
  for (const select of selects) select.value = wanted.get(select.name) ?? ''
  const told = (): void => {
    const address = new URL(location.href)
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value)
      else address.searchParams.delete(name)
    }
    history.replaceState(null, '', address)
    const chosen = selects.some(({ value }) => value !== '')
    const visible = [...list.querySelectorAll<HTMLElement>('.document-list > li, .plan-rows > tr')].filter((item) => getComputedStyle(item).display !== 'none').length
    count.textContent = !chosen ? '' : visible === 0 ? (list.dataset.none ?? '') : (list.dataset.unit === 'items' ? itemTexts : texts)[language](visible)
  }
  form.addEventListener('change', told)
  form.addEventListener('reset', () => { setTimeout(told) })
  if (wanted.size > 0) told()
}
