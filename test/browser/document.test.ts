import { expect, inject, it } from 'vitest'
import { documentWith } from './kinds.ts'
import { expectSound, visitor } from './visitor.ts'

const { folder, address } = inject('open')
const visit = visitor()

it('shows text, contents, metadata and every case of a choice without script', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="choice"')}`, { javaScriptEnabled: false })
  const { page } = visited
  const cases = page.locator('.choice > ul > li')
  expect(await cases.count()).toBeGreaterThan(1)
  for (const item of await cases.all()) expect(await item.isVisible()).toBe(true)
  expect(await page.locator('.choice button').count()).toBe(0)
  expect(await page.locator('.prose h2').first().isVisible()).toBe(true)
  expect(await page.locator('.contents a').count()).toBeGreaterThan(2)
  expect(await page.locator('.about dt').first().isVisible()).toBe(true)
  expect(await page.locator('.status').first().textContent()).toMatch(/^(?:Gjeldende|Kommende|Opphevet)/)
  await expectSound(visited)
})

it('opens the contents without script on a narrow screen', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="choice"')}`, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const { page } = visited
  const link = page.locator('.contents a').nth(1)
  if (!(await link.isVisible())) await page.locator('.contents summary').click()
  expect(await link.isVisible()).toBe(true)
  await link.click()
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
  expect((await page.locator(`[id="${anchor}"]`).boundingBox())?.y).toBeLessThan(700)
  await expectSound(visited)
})

it('shows the case of a choice that the reader picks, and all of them again', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="choice"')}`)
  const { page } = visited
  const choice = page.locator('.choice').first()
  const cases = choice.locator(':scope > ul > li')
  const visible = async () => (await Promise.all((await cases.all()).map((item) => item.isVisible()))).flatMap((shown, index) => (shown ? [index] : []))
  const count = await cases.count()
  expect((await visible()).length).toBe(count)
  const second = choice.locator('button').nth(1)
  await second.focus()
  await page.keyboard.press('Enter')
  expect(await visible()).toEqual([1])
  expect(await second.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  expect((await visible()).length).toBe(count)
  await expectSound(visited)
})

it('prints every case of a choice, whatever the reader has picked', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="choice"')}`)
  const { page } = visited
  await page.locator('.choice button').first().click()
  await page.emulateMedia({ media: 'print' })
  for (const item of await page.locator('.choice > ul > li').all()) expect(await item.isVisible()).toBe(true)
  await expectSound(visited)
})

it('shows what a term means on focus, ties the two together, and puts it away with Escape', async () => {
  const visited = await visit(`${address}${documentWith(folder, 'class="term"')}`)
  const { page } = visited
  const term = page.locator('.prose a.term').first()
  const definition = page.locator('#definition')
  expect(await definition.isVisible()).toBe(false)
  await term.focus()
  await definition.waitFor({ state: 'visible' })
  const id = (await term.getAttribute('data-term')) ?? ''
  expect(await definition.textContent()).toBe(await page.locator(`[data-term-definition="${id}"] dd`).textContent())
  expect(await term.getAttribute('aria-describedby')).toBe('definition')
  await page.keyboard.press('Escape')
  expect(await definition.isVisible()).toBe(false)
  await term.hover()
  await definition.waitFor({ state: 'visible' })
  const box = await definition.boundingBox()
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 1280).toBe(true)
  await expectSound(visited)
})

it.each([
  ['2026-11-22', 'due-soon', 'Revideres innen'],
  ['2027-06-01', 'overdue', 'Skulle vært revidert innen'],
])('works its status out again on the day of the reader: %s', async (day, name, words) => {
  // Built on 22 November 2026 with a deadline in the months after.
  const due = documentWith(folder, 'data-status="due-soon"')
  const visited = await visit(`${address}${due}`, { day })
  const status = visited.page.locator('.document-head .status').first()
  expect(await status.getAttribute('data-status')).toBe(name)
  expect(await status.textContent()).toContain(words)
  await expectSound(visited)
})
