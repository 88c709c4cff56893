import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { stringify } from 'yaml'
import { startDesk, type Started } from '../../src/desk/start.ts'
import { chromiumArguments, chromium as executable } from '../../src/io/chromium.ts'
import { exampleFiles } from '../../src/domain/rules/example.ts'
import { plainOctokit } from '../desk/shared/desk.ts'
import { folderWith } from '../shared/folder.ts'
import type { Octokit } from '@octokit/rest'
import { mainFiles, testSettings } from './shared.ts'

/** What `npm start` serves, with four people who have accounts, in a real browser, on a day that tests move. */
export interface Stage {
  readonly started: Started
  readonly url: string
  day: string
  readonly octokit: (login: string) => Octokit
  /** The panel, as somebody with an account has it open; each has a browser of their own, signed in on this day. */
  readonly open: (login: string, path?: string) => Promise<Page>
  /** The site, as somebody without one sees it. */
  readonly visit: (path: string) => Promise<Page>
  /** What went wrong on any page: errors of the console, breaches of the policy. */
  readonly problems: string[]
  readonly shot: (page: Page, name: string) => Promise<void>
  readonly close: () => Promise<void>
}

const people = [['eva', 'Eva'], ['aksel', 'Aksel'], ['rita', 'Rita'], ['sam', 'Sam']] as const

/** Where pictures are put, when somebody wants them. */
const shots = process.env.RETTESNOR_SHOTS

export async function stage(files: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const base = Object.fromEntries(exampleFiles({ title: '' }).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  const settings = stringify({ ...testSettings, institution: { name: { nb: 'Universitetet i Fagervik' } }, users: people.map(([login, name]) => ({ login, name })), registers: { terms: 'sekretar' } })
  const content = folderWith({ ...base, ...mainFiles, 'roles/direktor.yaml': stringify({ title: { nb: 'Direktør' }, holders: [{ user: 'eva' }], contact: 'direktor@example.no' }), 'settings.yaml': settings, ...files })
  const state = { day: '2026-09-01' }
  const now = () => new Date(`${state.day}T10:00:00Z`)
  const started = await startDesk({ content, port: 0, folder: folderWith(), now, checked: () => undefined, told: () => undefined })
  const url = `http://127.0.0.1:${started.port}`
  const browser: Browser = await chromium.launch({ executablePath: executable(), args: chromiumArguments })
  const contexts = new Map<string, BrowserContext>()
  const problems: string[] = []
  let number = 0
  const watch = (page: Page): Page => {
    page.setDefaultTimeout(60_000)
    page.on('console', (message) => { if (message.type() === 'error' && !/status of (?:404|409|405|422)/.test(message.text())) problems.push(`${page.url()} ${message.text()}`) })
    page.on('pageerror', (error) => { problems.push(`${page.url()} ${error.message}`) })
    return page
  }
  const contextOf = async (login: string): Promise<BrowserContext> => {
    const key = `${login} ${state.day}`
    let context = contexts.get(key)
    if (!context) {
      context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb', timezoneId: 'Europe/Oslo' })
      contexts.set(key, context)
      if (login !== '') await context.addInitScript((user) => { localStorage.setItem('decap-cms-user', user) }, JSON.stringify({ login, name: login, token: started.desk.tokenFor(login), backendName: 'rettesnor' }))
    }
    return context
  }
  return Object.assign(state, {
    started, url, problems,
    octokit: (login: string) => plainOctokit(url, started.desk.tokenFor(login)),
    async open(login: string, path = '') {
      const page = watch(await (await contextOf(login)).newPage())
      await page.goto(`${url}/admin/horing/#/${path}`)
      return page
    },
    async visit(path: string) {
      const page = watch(await (await contextOf('')).newPage())
      await page.goto(`${url}${path}`)
      return page
    },
    async shot(page: Page, name: string) {
      if (!shots) return
      mkdirSync(shots, { recursive: true })
      await page.screenshot({ path: join(shots, `${String((number += 1)).padStart(2, '0')}-${name}.png`), fullPage: true })
    },
    async close() {
      await browser.close()
      await started.close()
    },
  })
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

/** Takes in a response that came by mail. */
export async function paste(page: Page, unit: string, text: string, section?: string, isLate = false): Promise<void> {
  await page.getByText('Åpne skjemaet').click()
  await page.getByLabel('Enhet', { exact: true }).fill(unit)
  if (section) await page.getByLabel('Gjelder', { exact: true }).selectOption({ label: await page.locator('option', { hasText: section }).first().innerText() })
  await page.getByLabel(/^Merknad/).first().fill(text)
  if (isLate) {
    await button(page, 'Ta inn svaret').click()
    await page.getByText('etter fristen', { exact: false }).first().waitFor()
    await page.getByLabel(/Ta det med likevel/).check()
  }
  await button(page, 'Ta inn svaret').click()
  await page.getByText('Svaret er tatt inn.').waitFor()
}
