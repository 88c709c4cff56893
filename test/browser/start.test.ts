import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDesk, type Started } from '../../src/desk/start.ts'
import { chromiumArguments, chromium as executable } from '../../src/io/chromium.ts'
import { changeWord, editor, save } from '../admin/shared.ts'
import { today } from '../shared/build.ts'
import { folderWith } from '../shared/folder.ts'

/** Where pictures are put, when somebody wants them. */
const shots = process.env.RETTESNOR_SHOTS
const shot = async (page: Page, name: string): Promise<void> => { if (shots) await page.screenshot({ path: join(shots, `admin-${name}.png`) }) }

const folder = folderWith()
let started: Started
let browser: Browser
beforeAll(async () => {
  started = await startDesk({ content: 'content', port: 0, folder, today, checked: () => undefined, told: () => undefined })
  browser = await chromium.launch({ executablePath: executable(), args: chromiumArguments })
}, 300_000)
afterAll(async () => {
  await browser.close()
  await started.close()
})

it('npm start: a policy owner signs in, finds what is theirs, changes a word, sees the page, and saves', async () => {
  const url = `http://127.0.0.1:${started.port}`
  const context = await browser.newContext({ viewport: { width: 1440, height: 950 }, locale: 'nb', timezoneId: 'Europe/Oslo' })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const asked: string[] = []
  const problems: string[] = []
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname)
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) problems.push(request.url())
  })
  page.on('console', (message) => { if (/Content.Security.Policy|Refused to/i.test(message.text())) problems.push(message.text()) })
  await page.goto(`${url}/admin/`)
  await page.getByRole('heading', { name: 'Rediger dokumentene' }).waitFor()
  await shot(page, 'logg-inn')
  const [window] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Logg inn' }).click()])
  await window.getByRole('button', { name: 'Informasjonssikkerhetsleder' }).click()
  // What is in force is read from the index: none of its documents one by one.
  await expect.poll(() => asked.filter((path) => path.endsWith('/branches/rettesnor%2Findex')).length, { timeout: 90_000 }).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Vis', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Retningslinje for avvikshåndtering' }).waitFor()
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page.getByText('Mine dokumenter').click()
  await expect.poll(() => page.getByRole('link', { name: /^Retningslinje for/ }).count(), { timeout: 30_000 }).toBe(5)
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: 'Høringer og vedtak' }).getAttribute('href')).toBe('/admin/horing/')
  await shot(page, 'mine-dokumenter')

  await page.getByRole('link', { name: 'Retningslinje for avvikshåndtering' }).click()
  await editor(page).waitFor()
  await changeWord(page, 'raskt', 'straks')
  const preview = page.frameLocator('iframe')
  await preview.getByText('får vite om dem straks', { exact: false }).first().waitFor()
  await preview.getByText('Skulle vært revidert innen 12. juni 2025', { exact: false }).first().waitFor()
  expect(await preview.getByRole('heading', { name: '1 Formål' }).count()).toBe(1)
  await shot(page, 'skriv')
  await save(page)
  await page.getByText('Utkastet er lagret').waitFor()
  await editor(page).waitFor()
  await shot(page, 'lagret')
  await page.goto(`${url}/admin/#/workflow`)
  await page.getByText('Retningslinje for avvikshåndtering').waitFor()
  await shot(page, 'utkast')
  expect(await page.locator('body').innerText()).not.toMatch(/\b(?:Publish|Delete|Save|Draft|Loading|Search|Settings)\b/)

  // A draft changes nothing of what is in force, and the log has a line for each request, without tokens.
  expect(await (await fetch(`${url}/dokumenter/avvikshandtering/`)).text()).toContain('får vite om dem raskt')
  const log = readFileSync(join(folder, 'desk.log'), 'utf8')
  expect(log).toMatch(/ PATCH| POST \/api\/v3\/repos\/fagervik\/rettesnor\/pulls 201 /)
  expect(log).not.toMatch(/token|authorization/i)
  expect(problems).toEqual([])
  await context.close()
}, 400_000)

it('shares the policy of the CMS with no other page, and serves for this machine alone', async () => {
  const url = `http://127.0.0.1:${started.port}`
  const policy = async (path: string) => /Content-Security-Policy" content="([^"]*)"/i.exec(await (await fetch(url + path)).text())?.[1] ?? ''
  expect(await policy('/admin/')).toContain("'unsafe-eval'")
  for (const path of ['/', '/dokumenter/hms/', '/sok/', '/status/']) expect(await policy(path), path).not.toMatch(/'unsafe-eval'|unsafe-inline/)
  expect((await fetch(`${url}/admin/`)).headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect((await fetch(`${url}/api/v3/user`)).status).toBe(401)
  expect((await fetch(`${url}/api/v3/user`, { headers: { origin: 'https://onde.example' } })).status).toBe(403)
})
