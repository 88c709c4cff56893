import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { chromium as chromiumPath, chromiumArguments } from '../../src/io/chromium.ts'
import { today } from '../shared/build.ts'

/** A page with everything that went wrong on it: errors of the console, breaches of its policy, and requests that left the machine. */
export interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
}

/** A browser for the tests of a file, and visits to pages, each with an empty profile. The clock stands on the day of the build unless told. */
export function visitor(): (url: string, options?: BrowserContextOptions & { day?: string }) => Promise<Visit> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (url, { day = today, ...options } = {}) => {
    if (!browser) throw new Error('Visits are made in tests.')
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb', ...options })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      // A page that is not there says so, and that is what was asked for.
      if (message.type() === 'error' && !(message.text().includes('404') && message.location().url === url)) problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => { problems.push(`error: ${error.message}`) })
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:http:\/\/127\.0\.0\.1:)/.test(request.url())) problems.push(`request: ${request.url()}`)
    })
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`))
    await page.goto(url, { waitUntil: 'load' })
    return { page, problems }
  }
}

/** Whether the page is wider than its window. */
export const scrollsSideways = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

export async function expectSound({ page, problems }: Visit): Promise<void> {
  expect(problems, page.url()).toEqual([])
  await page.context().close()
}
