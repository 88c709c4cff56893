import type { Language } from '../../schemas/common.ts'
import { writtenDay } from '../domain/corpus/days.ts'

/* The field that answers what was in force on a day: without script the table of periods does. */

const form = document.querySelector<HTMLFormElement>('.history-ask')
const field = form?.querySelector('input')
const said = form?.querySelector<HTMLElement>('[role=status]')
if (form && field && said) {
  form.hidden = false
  const language = document.documentElement.lang as Language
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.history-table tbody tr')]
  const tell = (): void => {
    const day = field.value
    const found = /^\d{4}-\d\d-\d\d$/.test(day) ? rows.find(({ dataset }) => (dataset.from ?? '') <= day && day <= (dataset.to ?? '9999')) : undefined
    for (const row of rows) row.toggleAttribute('data-found', row === found)
    said.textContent = found ? `${writtenDay(day, language)}: ${found.querySelector('td:nth-of-type(2)')?.firstChild?.textContent?.trim() ?? ''}` : day ? (said.dataset.nothing ?? '').replace('{day}', writtenDay(day, language)) : ''
  }
  field.addEventListener('input', tell)
  form.addEventListener('submit', (event) => { event.preventDefault(); tell() })
  tell()
}
