import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../src/io/build.ts'
import { chromium, chromiumArguments } from '../../src/io/chromium.ts'
import { serve } from '../../src/io/server.ts'
import { documentUrl, pageUrl } from '../../src/site/urls.ts'
import { table } from './table.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What Lighthouse gave a page: points to 100 by category, and what it found wanting. */
export interface Audit {
  readonly url: string
  readonly points: Readonly<Partial<Record<Category, number>>>
  readonly wanting: readonly string[]
}

/** The pages that are audited: front, a document, the list and search. */
export const auditedPages = [pageUrl('front', 'nb'), documentUrl('avvikshandtering'), pageUrl('documents', 'nb'), pageUrl('search', 'nb')]

/** Audits pages in a Chromium with an empty profile, one after the other. */
export async function audit(address: string, paths: readonly string[], wanted: readonly Category[]): Promise<Audit[]> {
  const { default: lighthouse } = await import('lighthouse')
  const profile = mkdtempSync(join(tmpdir(), 'rettesnor-chromium-'))
  const port = await freePort()
  const browser = spawn(chromium(), [...chromiumArguments, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' })
  try {
    await answers(`http://127.0.0.1:${port}/json/version`)
    const audits: Audit[] = []
    for (const path of paths) {
      const result = await lighthouse(`${address}${path}`, { port, logLevel: 'silent', onlyCategories: [...wanted] })
      if (!result) throw new Error(`Lighthouse gave no result for ${path}`)
      const { lhr } = result
      const points = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]))
      const counting = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)))
      const wanting = Object.values(lhr.audits).filter(({ id, score }) => counting.has(id) && score !== null && score < 1)
      audits.push({ url: path, points, wanting: wanting.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`.trim()) })
    }
    return audits
  } finally {
    await closed(browser)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

export async function benchLighthouse(content: string, today: string): Promise<string> {
  mkdirSync('.rettesnor', { recursive: true })
  const out = mkdtempSync('.rettesnor/lighthouse-')
  Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today, RETTESNOR_OUT: out })
  try {
    await buildSite()
    const server = await serve(out, 0)
    const audits = await audit(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, auditedPages, categories)
    server.close()
    server.closeAllConnections()
    return table(['page', ...categories, 'wanting'], audits.map(({ url, points, wanting }) => [url, ...categories.map((name) => String(points[name] ?? '')), wanting.join(', ')]))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { done(port) })
    })
  })
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('Chromium did not start.')
}

function closed(browser: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (browser.exitCode !== null) { done(); return }
    browser.once('exit', () => { done() })
    browser.kill()
  })
}
