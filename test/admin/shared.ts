import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import sirv from 'sirv'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { buildAdmin } from '../../src/io/admin.ts'
import { chromiumArguments, chromium as executable } from '../../src/io/chromium.ts'

/** The CMS as somebody meets it: bundled, served beside a desk of its own, in a real browser. */
export interface Workplace {
  readonly desk: Desk
  readonly browser: Browser
  readonly url: string
  /** A page on which somebody is signed in. */
  open(login: string, path?: string, mode?: 'rich_text' | 'raw'): Promise<Page>
  /** A call to the desk's API as Kari. */
  api(path: string, body?: object, method?: string): Promise<unknown>
  /** The text of a document on a branch; undefined if there is none. */
  text(id: string, branch?: string): Promise<string | undefined>
  /** Puts a text on main, as a merge of somebody else's would. */
  putOnMain(id: string, text: string): Promise<void>
  close(): Promise<void>
}

const repository = '/repos/fagervik/rettesnor'

export async function workplace(content = 'content'): Promise<Workplace> {
  mkdirSync('.rettesnor', { recursive: true })
  const folder = mkdtempSync('.rettesnor/admin-')
  await buildAdmin(folder)
  const desk = await createDesk({
    directory: join(folder, 'desk.git'),
    content,
    users: [{ login: 'kari', name: 'Kari Nordmann', access: 'admin' }, { login: 'ola', name: 'Ola Hansen' }],
    mayMerge: () => ({ allowed: true }),
  })
  // As our server does: the window that signs in must reach the one that opened it.
  const files = sirv(folder, { setHeaders: (response) => { response.setHeader('cross-origin-opener-policy', 'same-origin') } })
  const server = createServer((request, response) => { desk.handler(request, response, () => { files(request, response, () => { response.writeHead(404).end() }) }) })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: executable(), args: chromiumArguments })
  const token = desk.tokenFor('kari')
  const contexts = new Map<string, BrowserContext>()

  const api = async (path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> => {
    const response = await fetch(`${url}/api/v3${repository}${path}`, { method, headers: { authorization: `token ${token}`, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  const text = async (id: string, branch = 'main'): Promise<string | undefined> => {
    const answer = (await api(`/contents/content/documents/${id}.mdx?ref=${encodeURIComponent(branch)}`).catch(() => undefined)) as { content: string } | undefined
    return answer && Buffer.from(answer.content, 'base64').toString()
  }
  return {
    desk, browser, url, api, text,
    async open(login, path = '/', mode = 'rich_text') {
      // Each has one browser, as people do: what was read once is kept there.
      let context = contexts.get(`${login} ${mode}`)
      if (!context) {
        context = await browser.newContext({ viewport: { width: 1440, height: 950 }, locale: 'nb', timezoneId: 'Europe/Oslo' })
        contexts.set(`${login} ${mode}`, context)
        const user = JSON.stringify({ login, name: login, token: desk.tokenFor(login), backendName: 'rettesnor' })
        await context.addInitScript(([value, editor]) => {
          localStorage.setItem('decap-cms-user', value ?? '')
          localStorage.setItem('cms.md-mode', editor ?? '')
        }, [user, mode])
      }
      const page = await context.newPage()
      await page.goto(`${url}/admin/#${path}`)
      return page
    },
    async putOnMain(id, changed) {
      const { commit } = (await api('/branches/main')) as { commit: { sha: string; commit: { tree: { sha: string } } } }
      const { sha: tree } = (await api('/git/trees', { base_tree: commit.commit.tree.sha, tree: [{ path: `content/documents/${id}.mdx`, mode: '100644', type: 'blob', content: changed }] })) as { sha: string }
      const { sha } = (await api('/git/commits', { message: 'Endret av andre', tree, parents: [commit.sha] })) as { sha: string }
      const branch = `hearing/${id}-${Date.now()}`
      await api('/git/refs', { ref: `refs/heads/${branch}`, sha })
      const { number } = (await api('/pulls', { title: 'Endret av andre', head: branch, base: 'main' })) as { number: number }
      await api(`/pulls/${number}/merge`, { merge_method: 'merge' }, 'PUT')
    },
    async close() {
      await browser.close()
      server.close()
      server.closeAllConnections()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a document for editing and waits until its text is there. */
export async function openDocument(place: Workplace, login: string, id: string, mode: 'rich_text' | 'raw' = 'rich_text'): Promise<Page> {
  const page = await place.open(login, `/collections/documents/entries/${id}`, mode)
  await editor(page).waitFor({ timeout: 100_000 })
  return page
}

export const editor = (page: Page) => page.locator('[data-slate-editor="true"]').first()

/** Changes one word of a paragraph, as one does: a double click on it, and another word. */
export async function changeWord(page: Page, containing: string, word: string): Promise<void> {
  const box = await page.evaluate(([words = '']) => {
    const walker = document.createTreeWalker(document.querySelector('[data-slate-editor="true"]') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    return undefined
  }, [containing])
  if (!box) throw new Error(`«${containing}» is not in the editor`)
  await page.mouse.dblclick(box.x, box.y)
  // The editor takes in where one clicked a moment later; nobody's hands are that fast.
  await page.waitForTimeout(250)
  await page.keyboard.type(word)
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
}

/** Waits until a save is over: while it is under way nothing can be written. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#nc-root:not([aria-busy])').waitFor({ state: 'attached', timeout: 60_000 })
  await editor(page).waitFor()
}

/** The lines that differ between two texts, as [before, after]. */
export function changedLines(before: string, after: string): (readonly [string | undefined, string | undefined])[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]] as const).filter(([x, y]) => x !== y)
}
