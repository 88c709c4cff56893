import type { Language } from '../../schemas/common.ts'
import { today } from '../io/clock.ts'
import { daysLeftText, isOpen } from '../site/texts/days-left.ts'

/* What pages of hearings gain with script: days that are left on the reader's day, and the section that the reader came from. */

const day = today()
for (const element of document.querySelectorAll<HTMLElement>('.days-left')) {
  const { opened = '', deadline = '', language = 'nb' } = element.dataset
  element.textContent = daysLeftText(opened, deadline, day, language as Language)
  if (!isOpen(opened, deadline, day) && deadline < day) for (const button of document.querySelectorAll<HTMLElement>('[data-while-open]')) button.hidden = true
}

const wanted = new URLSearchParams(location.search).get('punkt')
const select = document.querySelector<HTMLSelectElement>('#about-1')
if (wanted && select && [...select.options].some(({ value }) => value === wanted)) {
  select.value = wanted
  document.querySelector<HTMLTextAreaElement>('#text-1')?.focus()
}
