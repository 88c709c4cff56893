import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { chromium as playwright, type Browser, type Page } from 'playwright'
import { chromium, chromiumArguments } from '../../../src/io/chromium.ts'
import { serveSite, type First as Handler } from '../../../src/io/server.ts'
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

interface Bench {
  first(engine: EngineName, query: string): Promise<First>
  all(engine: EngineName, queries: readonly string[]): Promise<Asked[]>
}

/** A browser on a folder as our server serves it. */
export async function withBrowser<T>(folder: string, action: (bench: Bench) => Promise<T>): Promise<T> {
  let run: Run = { queries: [], answered: () => undefined }
  const { server, port, show } = await serveSite(0, exchange(() => run))
  show(folder)
  const address = `http://127.0.0.1:${port}`
  const browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments })
  try {
    return await action({
      first: (engine, query) => fresh(browser, async (page) => first(page, `${address}/${engine}/`, query)),
      async all(engine, queries) {
        const answers = new Promise<Asked[]>((answered) => { run = { queries, answered } })
        return aloneOn(`${address}/${engine}/alone.html`, answers)
      },
    })
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

/** What a page that runs alone is asked, and who is told of its answers. */
interface Run {
  readonly queries: readonly string[]
  readonly answered: (answers: Asked[]) => void
}

const exchange = (run: () => Run): Handler => (request, response, next) => {
  if (request.url !== '/run') next()
  else if (request.method === 'GET') response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(run().queries))
  else void json(request).then((answers) => { run().answered(answers as Asked[]); response.end() })
}

/** Opens an address in a browser of its own and waits. No debugger is attached: it hears of every request, which costs a quarter of a search. */
async function aloneOn<T>(address: string, until: Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'rettesnor-bench-profile-'))
  const child = spawn(chromium(), [...chromiumArguments, '--incognito', `--user-data-dir=${profile}`, address], { stdio: 'ignore' })
  const closed = once(child, 'close')
  try {
    return await Promise.race([until, closed.then(() => { throw new Error('Chromium ended before it had answered.') })])
  } finally {
    child.kill()
    await closed
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
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
