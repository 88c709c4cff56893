import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDesk, type Started } from '../../src/desk/start.ts'
import { chromiumArguments, chromium as executable } from '../../src/io/chromium.ts'
import { today } from '../shared/build.ts'
import { folderWith } from '../shared/folder.ts'

let started: Started
let browser: Browser
beforeAll(async () => {
  started = await startDesk({ content: 'content', port: 0, folder: folderWith(), today, checked: () => undefined, told: () => undefined })
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArguments })
}, 300_000)
afterAll(async () => {
  await browser.close()
  await started.close()
})

const url = (path: string): string => `http://127.0.0.1:${started.port}${path}`

async function panelOf(login: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb', timezoneId: 'Europe/Oslo' })
  context.setDefaultTimeout(60_000)
  await context.addInitScript((user) => { localStorage.setItem('decap-cms-user', user) }, JSON.stringify({ login, name: login, token: started.desk.tokenFor(login), backendName: 'rettesnor' }))
  const page = await context.newPage()
  await page.goto(url('/admin/horing/'))
  return page
}

it('one in SoB has the next plan proposed, another lets it in, and the site shows it', async () => {
  const author = await panelOf('sob-radgiver')
  await author.getByRole('button', { name: 'Foreslå plan for 2028' }).click()
  await author.getByText('Planen for 2028 er under arbeid.').waitFor()
  await author.getByRole('button', { name: 'Slipp inn 2028' }).click()
  await author.getByText('sob-radgiver har selv skrevet i utkastet. En annen må slippe det inn.').waitFor()

  const stranger = await panelOf('fakultetsradgiver')
  await stranger.getByRole('button', { name: 'Slipp inn 2028' }).click()
  await stranger.getByText('Ikke utført.').waitFor()

  const other = await panelOf('sikkerhets-og-beredskapssjef')
  await other.getByText('Revisjonsplan 2028', { exact: true }).waitFor()
  await other.getByRole('button', { name: 'Slipp inn 2028' }).click()
  await other.getByText('Revisjonsplan 2028 gjelder nå.').waitFor()
  await other.getByRole('button', { name: 'Foreslå plan for 2029' }).waitFor()

  await started.site.settled()
  const page = await browser.newPage()
  expect((await page.goto(url('/revisjonsplan/2028/')))?.status()).toBe(200)
  expect(await page.locator('h1').innerText()).toBe('Revisjonsplan 2028')
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(3)
})
