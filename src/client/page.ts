import type { Language } from '../../schemas/common.ts'
import { today } from '../io/clock.ts'
import { statusLabel, statusName, statusText } from '../site/texts/status.ts'

/*
 * A static page grows old: what its status says is worked out again on the reader's day, by the function that the build used.
 */
for (const element of document.querySelectorAll<HTMLElement>('.status[data-language]')) {
  const { language, form, dueSoonDays, validFrom, validTo, nextRevision, repealed } = element.dataset
  const dates = {
    ...(validFrom ? { 'valid-from': validFrom } : {}),
    ...(validTo ? { 'valid-to': validTo } : {}),
    ...(nextRevision ? { 'next-revision': nextRevision } : {}),
    ...(repealed ? { repealed } : {}),
  }
  const name = statusName(dates, today(), Number(dueSoonDays))
  element.dataset.status = name
  element.textContent = form === 'short' ? statusLabel(name, language as Language) : statusText(dates, today(), language as Language, Number(dueSoonDays))
}
