import type { AddressInfo } from 'node:net'
import { chromium as playwright, type Browser, type Page } from 'playwright'
import { chromium, chromiumArguments } from '../../../src/io/chromium.ts'
import { serve } from '../../../src/io/server.ts'
import type { EngineName } from './engines.ts'

/** What a query cost in a browser that had nothing before. */
export interface First {
  readonly bytes: number
  /** Of those what is ours: code, vocabulary, answers. */
  readonly own: number
}

export interface Asked {
  readonly found: readonly string[]
  readonly total: number
  readonly milliseconds: number
}

/** A browser on a folder as our server serves it. */
export async function withBrowser<T>(folder: string, action: (bench: { first(engine: EngineName, query: string): Promise<First>; all(engine: EngineName, queries: readonly string[]): Promise<Asked[]> }) => Promise<T>): Promise<T> {
  const server = await serve(folder, 0)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments })
  try {
    return await action({
      first: (engine, query) => fresh(browser, async (page) => first(page, `${address}/${engine}/`, query)),
      all: (engine, queries) => fresh(browser, async (page) => all(page, `${address}/${engine}/`, queries)),
    })
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

async function fresh<T>(browser: Browser, action: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext()
  try {
    return await action(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Everything that goes over the wire for a first search, headers included, but for the page itself. */
async function first(page: Page, address: string, query: string): Promise<First> {
  const session = await page.context().newCDPSession(page)
  const urls = new Map<string, string>()
  let bytes = 0
  let own = 0
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? ''
    if (url === address || url.startsWith('data:')) return
    bytes += encodedDataLength
    if (/page\.js$|vocabulary\.json|\/(?:answers|everyday|words)\//.test(url)) own += encodedDataLength
  })
  await session.send('Network.enable')
  await page.goto(address)
  await page.waitForFunction(() => typeof globalThis.ask === 'function')
  await page.evaluate((text) => globalThis.ask(text), query)
  await page.waitForTimeout(100)
  return { bytes, own }
}

/** Every query, after a first that is not counted. */
async function all(page: Page, address: string, queries: readonly string[]): Promise<Asked[]> {
  await page.goto(address)
  await page.waitForFunction(() => typeof globalThis.ask === 'function')
  return page.evaluate(async (texts) => {
    await globalThis.ask('universitet')
    const asked: { found: string[]; total: number; milliseconds: number }[] = []
    for (const text of texts) {
      const started = performance.now()
      const answer = await globalThis.ask(text)
      asked.push({ ...answer, milliseconds: performance.now() - started })
    }
    return asked
  }, [...queries])
}
