import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject, it } from 'vitest'
import { pageUrl } from '../../src/site/urls.ts'
import { documentWith } from './kinds.ts'
import { expectSound, scrollsSideways, visitor } from './visitor.ts'

const { folder, address } = inject('open')
const visit = visitor()
const faults = async (page: Parameters<typeof scrollsSideways>[0]) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, help }) => `${id}: ${help}`)

it.each([true, false])('has a menu on a phone that opens by keyboard, with languages in it and nothing that axe finds (script: %s)', async (javaScriptEnabled) => {
  const visited = await visit(`${address}/`, { viewport: { width: 320, height: 700 }, javaScriptEnabled })
  const { page } = visited
  const link = page.locator('.navigation a').first()
  expect(await link.isVisible()).toBe(false)
  await page.locator('.menu > summary').focus()
  await page.keyboard.press('Enter')
  await link.waitFor({ state: 'visible' })
  expect(await page.locator('.language-choice a[lang=nn]').isVisible()).toBe(true)
  expect(await scrollsSideways(page)).toBe(false)
  if (javaScriptEnabled) expect(await faults(page)).toEqual([])
  await expectSound(visited)
})

it('shows the menu without a button where there is room', async () => {
  const visited = await visit(`${address}${pageUrl('status', 'nb')}`)
  const { page } = visited
  expect(await page.locator('.menu > summary').isVisible()).toBe(false)
  expect(await page.locator('.navigation a[aria-current=page]').textContent()).toBe('Status')
  await page.locator('.navigation a').first().click()
  await page.waitForURL((url) => url.pathname === pageUrl('documents', 'nb'))
  await expectSound(visited)
})

it('opens the search box with a slash, moves with arrows, closes with Escape and opens with Enter; axe finds nothing meanwhile', async () => {
  const visited = await visit(`${address}/`)
  const { page } = visited
  await page.keyboard.press('/')
  await page.keyboard.type('avvik')
  const box = page.locator('#front-search')
  await page.locator('[role=option]').first().waitFor({ state: 'visible' })
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await page.locator('[role=option][aria-selected=true]').getAttribute('id'))
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await box.getAttribute('aria-expanded')).toBe('false')
  expect(await page.locator('[role=listbox]').isVisible()).toBe(false)
  await page.keyboard.press('ArrowDown')
  await page.locator('[role=option]').first().waitFor({ state: 'visible' })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/')
  await expectSound(visited)
})

it.each([
  ['the front page', '/'],
  ['a document', documentWith(folder, 'class="choice"')],
  ['the list', pageUrl('documents', 'nb')],
  ['search', `${pageUrl('search', 'nb')}?q=avvik`],
])('moves nothing while %s (%s) loads', async (_, url) => {
  for (const width of [1280, 360]) {
    const visited = await visit('about:blank', { viewport: { width, height: 800 } })
    const { page } = visited
    await page.goto(`${address}${url}`, { waitUntil: 'networkidle' })
    const shift = await page.evaluate(() => new Promise<number>((done) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => { done(sum) }, 500)
    }))
    expect(shift, `${width} px`).toBe(0)
    await expectSound(visited)
  }
})

it('filters a list without script', async () => {
  const visited = await visit(`${address}${pageUrl('documents', 'nb')}`, { javaScriptEnabled: false })
  const { page } = visited
  const visible = async () => (await Promise.all((await page.locator('.document-list > li').all()).map((item) => item.isVisible()))).filter(Boolean).length
  const all = await visible()
  await page.locator('select[name=kind]').selectOption('policy')
  expect(await visible()).toBeGreaterThan(0)
  expect(await visible()).toBeLessThan(all)
  await expectSound(visited)
})

it('is as wide as its window at twice the size', async () => {
  // A window of 1280 px at 200 % has room for 640 px of page.
  for (const url of ['/', documentWith(folder, 'class="table"'), pageUrl('status', 'nb'), pageUrl('terms', 'nb')]) {
    const visited = await visit(`${address}${url}`, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })
    expect(await scrollsSideways(visited.page), url).toBe(false)
    await expectSound(visited)
  }
})

it('prints a document without navigation, with all that is known about it', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="table"')}`)
  const { page } = visited
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.menu', '.masthead-search', '.contents', '.footer-links']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
  for (const shown of ['h1', '.document-status', '.about details dt']) await page.locator(shown).first().waitFor({ state: 'visible' })
  await expectSound(visited)
})

it.each(['/admin/', '/admin/horing/'])('%s says so where there is nothing to work with, and offers no sign-in', async (path) => {
  const { page } = await visit(`${address}${path}`)
  const said = page.getByRole('alert')
  await said.waitFor({ timeout: 30_000 })
  expect((await said.innerText()).trim()).toMatch(/^Redigering er ikke satt opp på dette nettstedet\. [^\n]+$/)
  expect(await page.getByRole('button', { name: 'Logg inn' }).and(page.locator(':enabled')).count()).toBe(0)
})
