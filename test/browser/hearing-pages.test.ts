import { expect, inject, it } from 'vitest'
import { expectSound, scrollsSideways, visitor } from './visitor.ts'

const { address } = inject('open')
const visit = visitor()
const proposal = '/horinger/avvik-og-drift/d/avvikshandtering/'

it('counts the days that are left on the day of the reader, and takes the way to the form away when there are none', async () => {
  const today = await visit(`${address}/horinger/avvik-og-drift/`)
  expect(await today.page.locator('.days-left').first().textContent()).toBe('12 dager igjen')
  expect(await today.page.locator('[data-while-open]').isVisible()).toBe(true)
  await expectSound(today)
  const later = await visit(`${address}/horinger/avvik-og-drift/`, { day: '2026-12-05' })
  expect(await later.page.locator('.days-left').first().textContent()).toBe('fristen er ute')
  expect(await later.page.locator('[data-while-open]').isVisible()).toBe(false)
  await expectSound(later)
})

it('says each insertion and deletion in words to those who do not see them', async () => {
  const visited = await visit(`${address}${proposal}`)
  const marks = await visited.page.locator('.prose :is(ins, del)').evaluateAll((all) => all.map((mark) => [mark.tagName, mark.firstElementChild?.textContent.trim(), mark.lastElementChild?.textContent.trim()]))
  expect(marks.length).toBeGreaterThan(5)
  for (const [tag, start, end] of marks) expect([start, end]).toEqual(tag === 'INS' ? ['satt inn:', 'slutt på innsatt'] : ['strøket:', 'slutt på strøket'])
  await expectSound(visited)
})

it.each([true, false])('shows the whole text, only the changes or the clean text, with the keyboard alone (script: %s)', async (javaScriptEnabled) => {
  const visited = await visit(`${address}${proposal}`, { javaScriptEnabled })
  const { page } = visited
  const visible = (words: string) => page.getByText(words, { exact: false }).first().isVisible()
  expect([await visible('viser hvor sikringen svikter'), await visible('24')]).toEqual([true, true])
  await page.locator('#View-changes').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#View-only').isChecked()).toBe(true)
  expect([await visible('viser hvor sikringen svikter'), await page.locator('.prose del').first().isVisible(), await page.locator('.redline-folded').first().isVisible()]).toEqual([false, true, true])
  await page.keyboard.press('ArrowRight')
  expect([await visible('viser hvor sikringen svikter'), await page.locator('.prose del').first().isVisible(), await page.locator('.prose ins').first().isVisible()]).toEqual([true, false, true])
  await expectSound(visited)
})

it('leads from a section to the form with the section chosen', async () => {
  const visited = await visit(`${address}${proposal}`)
  const { page } = visited
  await page.locator('.section-answer a', { hasText: 'Læring' }).first().click()
  await page.waitForURL((url) => url.pathname.endsWith('/svar/'))
  expect(await page.locator('#about-1').inputValue()).toBe('avvikshandtering#læring')
  expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('same-origin')
  await expectSound(visited)
})

it('is a prepared e-mail on a site without a desk', async () => {
  const visited = await visit(`${inject('internal').address}${proposal}`)
  const href = await visited.page.locator('.section-answer a', { hasText: 'Læring' }).first().getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toMatch(/^mailto:informasjonssikkerhet@fagervik\.example\?subject=Høringssvar: Avvikshåndtering og operativ sikkerhet \(2026\/2210\)&body=[^]*Retningslinje for avvikshåndtering, 5 Læring/)
  await expectSound(visited)
})

it('tells what was in force on a day, and says so when nothing was', async () => {
  const visited = await visit(`${address}/dokumenter/kryptografiske-tiltak/historikk/`)
  const { page } = visited
  const asked = async (day: string) => {
    await page.locator('#History-day').fill(day)
    const words = (text: string | null) => (text ?? '').replace(/\s/g, ' ')
    return [(await page.locator('tr[data-found] th').allTextContents()).map(words), words(await page.locator('.history-ask [role=status]').textContent())]
  }
  expect(await asked('2025-11-26')).toEqual([['28. november 2023'], expect.stringContaining('26. november 2025: Godkjent av Organisasjonsdirektør')])
  expect(await asked('2025-11-27')).toEqual([['27. november 2025'], expect.stringContaining('27. november 2025: Godkjent av')])
  expect(await asked('2020-01-01')).toEqual([[], expect.stringContaining('Ingen tekst var gjeldende 1. januar 2020')])
  await expectSound(visited)
})

it.each([proposal, '/horinger/avvik-og-drift/', '/horinger/avvik-og-drift/svar/', '/horinger/kryptografiske-tiltak-2025/', '/dokumenter/kryptografiske-tiltak/historikk/', '/dokumenter/kryptografiske-tiltak/historikk/002/'])('%s fits a window of 320 px', async (url) => {
  const visited = await visit(`${address}${url}`, { viewport: { width: 320, height: 640 } })
  expect(await scrollsSideways(visited.page)).toBe(false)
  await expectSound(visited)
})

it('prints changes by lines alone, without choices and ways to comment', async () => {
  const visited = await visit(`${address}${proposal}`)
  const { page } = visited
  await page.emulateMedia({ media: 'print' })
  const styles = await page.evaluate(() => ['ins', 'del'].map((name) => { const mark = document.querySelector(`.prose ${name}`); const style = mark && getComputedStyle(mark); return [style?.textDecorationLine, style?.backgroundColor] }))
  expect(styles).toEqual([['underline', 'rgba(0, 0, 0, 0)'], ['line-through', 'rgba(0, 0, 0, 0)']])
  expect([await page.locator('.text-view').isVisible(), await page.locator('.section-answer').first().isVisible()]).toEqual([false, false])
  await expectSound(visited)
})
