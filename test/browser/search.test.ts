import { expect, inject, it } from 'vitest'
import { pageUrl } from '../../src/site/urls.ts'
import { expectSound, visitor } from './visitor.ts'

const { address } = inject('open')
const visit = visitor()
const searchPage = `${address}${pageUrl('search', 'nb')}`

it('finds «avvik» and opens the section where it stands', async () => {
  const visited = await visit(searchPage)
  const { page } = visited
  await page.locator('#search').fill('avvik')
  const section = page.locator('#search-results h3 a').first()
  await section.waitFor()
  const href = (await section.getAttribute('href')) ?? ''
  expect(href).toMatch(/^\/dokumenter\/[a-z0-9-]+\/#./)
  await section.click()
  await page.waitForURL((url) => url.pathname.startsWith('/dokumenter/'))
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
  const heading = page.locator(`[id="${anchor}"]`)
  await heading.waitFor()
  const box = await heading.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(900)
  await expectSound(visited)
})

it('says how many there are, and says so when there are none', async () => {
  const visited = await visit(`${searchPage}?q=avvik`)
  const { page } = visited
  await page.locator('#search-results > li').first().waitFor()
  expect(await page.locator('#search-status').textContent()).toMatch(/^\d+ treff/)
  await page.locator('#search').fill('xyzzyqwerty')
  await page.locator('#search-status', { hasText: 'xyzzyqwerty' }).waitFor()
  expect(await page.locator('#search-results > li').count()).toBe(0)
  await expectSound(visited)
})

it('keeps the words in the address, so that going back finds them again', async () => {
  const visited = await visit(searchPage)
  const { page } = visited
  await page.locator('#search').fill('avvik')
  await page.locator('#search-results > li').first().waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('avvik')
  await page.locator('#search-results a').first().click()
  await page.waitForURL((url) => url.pathname.startsWith('/dokumenter/'))
  await page.goBack()
  await page.locator('#search-results > li').first().waitFor()
  expect(await page.locator('#search').inputValue()).toBe('avvik')
  await expectSound(visited)
})

it.each([1280, 320])('is reached, asked and opened by keyboard alone at %i px', async (width) => {
  const visited = await visit(`${address}/`, { viewport: { width, height: 800 } })
  const { page } = visited
  const focused = () => page.evaluate(() => (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'search') || document.activeElement?.closest('#search-results a') !== null)
  for (let presses = 0; presses < 40 && !(await focused()); presses++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.keyboard.type('avvik')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === 'avvik')
  await page.locator('#search-results a').first().waitFor()
  const onResult = () => page.evaluate(() => Boolean(document.activeElement?.closest('#search-results a')))
  for (let presses = 0; presses < 40 && !(await onResult()); presses++) await page.keyboard.press('Tab')
  expect(await onResult()).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.startsWith('/dokumenter/'))
  await expectSound(visited)
})

it('shows what the words of a reader mean as words, whatever they are', async () => {
  const visited = await visit(`${searchPage}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  const { page } = visited
  await page.locator('#search-status', { hasText: /./ }).waitFor()
  expect(await page.locator('#search').inputValue()).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('main img').count()).toBe(0)
  await expectSound(visited)
})

it('shows a document that is asked for by name above the hits, and first in the box', async () => {
  const visited = await visit(`${searchPage}?q=kameraovervåking`)
  const { page } = visited
  await page.locator('#search-answers a').first().waitFor()
  expect(await page.locator('#search-answers h2').first().innerText()).toBe('Rutine for kameraovervåking')
  await expectSound(visited)

  const other = await visit(`${address}/`)
  await other.page.locator('input[data-search-box]').first().fill('eksportkontroll')
  await other.page.locator('[role=option]').first().waitFor()
  expect(await other.page.locator('[role=option]').first().innerText()).toBe('Rutine for eksportkontroll')
  await expectSound(other)
})
