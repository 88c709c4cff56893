import { readFileSync, readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium as playwright, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ask, addressOf, type Opened } from '../../scripts/search/shared.ts'
import { chromium, chromiumArguments } from '../../src/io/chromium.ts'
import { readTogether } from '../../src/domain/search/search.ts'
import { openFolder } from '../../src/io/search-engine.ts'
import { serve } from '../../src/io/server.ts'
import { build, today } from '../shared/build.ts'
import { contentWith, folderWith } from '../shared/folder.ts'

/* What an editor writes cannot run in a result: hostile titles, headings and terms in a real site, searched in Chromium. */

const shapes = [
  '<script>ran=1</script>', '<img src=x onerror=ran=1>', '<svg/onload=ran=1>', '"><script>ran=1</script>', "'-ran=1-'", '<mark><img src=x onerror=ran=1></mark>', '</mark><script>ran=1</script><mark>',
  '&lt;script&gt;ran=1&lt;/script&gt;', '<iframe srcdoc="<script>ran=1</script>">', 'javascript:ran=1', '<a href="javascript:ran=1">x</a>', '<style>*{display:none}</style>', '<template><script>ran=1</script></template>',
  '${ran=1}', '{{constructor.constructor("ran=1")()}}', '<math><mtext><img src=x onerror=ran=1>', '<details open ontoggle=ran=1>', '<body onload=ran=1>', '" onfocus=ran=1 autofocus="', '\u202E<b onclick=ran=1>',
  'data:text/html,<script>ran=1</script>', '<object data="javascript:ran=1">', '<!--><script>ran=1</script>-->', '<title></title><script>ran=1</script>', 'title:x, data-pagefind-meta="url:javascript:ran=1"',
]
/** 200 texts: each shape as title, heading, term, definition and keyword, each with a word of its own to be found by. */
const each = <T>(make: (shape: string, word: string, index: number) => T): T[] => shapes.map((shape, index) => make(shape, `ondord${String.fromCharCode(97 + index)}q`, index))
const quoted = (text: string): string => JSON.stringify(text)
const inText = (text: string): string => text.replace(/[\\<>{}&[\]_*`#!]/g, '\\$&')

const files = Object.fromEntries([
  ...each((shape, word, index) => [
    `documents/ond-${index}.mdx`,
    `---\ntitle: ${quoted(`${word} ${shape}`)}\ntitles:\n  en: ${quoted(`${shape} ${word}`)}\nsummary:\n  nb: ${quoted(`${shape} ${word}`)}\nkind: guideline\nareas: [privacy]\nlang: nb\nowner: rektor\napproved-by: rektor\nvalid-from: 2026-01-01\nnext-revision: 2027-01-01\nclassification: open\nkeywords:\n  - ${quoted(`${shape} ${word}`)}\n---\n\n## Formål ${word} ${inText(shape)}\n\nTeksten ${word} ${inText(shape)} slutter.\n\n### Ansvar ${inText(shape)} ${word}\n\nMer ${word}.\n`,
  ] as const),
  ...each((shape, word, index) => [`terms/ondt-${index}.yaml`, `term:\n  nb: ${quoted(`${word}term ${shape}`)}\n  en: ${quoted(`${shape} ${word}`)}\ndefinition:\n  nb: ${quoted(`${shape} betyr ${word}`)}\nsynonyms:\n  nb:\n    - ${quoted(`${word}syn`)}\n`] as const),
  ...each((shape, word, index) => [`roles/onde-${index}.yaml`, `title:\n  nb: ${quoted(`${word}rolle`)}\nsort: position\ndescription:\n  nb: ${quoted(`${shape} ${word}`)}\n`] as const),
])

let browser: Browser
let server: Server
let address: string
let out: string
beforeAll(async () => {
  out = folderWith()
  await build(contentWith(files), `${out}/site`)
  server = await serve(`${out}/site`, 0)
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await playwright.launch({ executablePath: chromium(), args: chromiumArguments })
}, 300_000)
afterAll(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
  rmSync(out, { recursive: true, force: true })
})

async function searchPage(): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('dialog', (dialog) => { problems.push(dialog.message()); void dialog.dismiss() })
  page.on('pageerror', (error) => { problems.push(error.message) })
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()) })
  await page.clock.setFixedTime(new Date(`${today}T12:00:00+01:00`))
  await page.goto(`${address}/sok/`)
  return { page, problems }
}

async function asked(page: Page, query: string): Promise<string> {
  // What was said of the query before must not be taken for the answer.
  await page.evaluate(() => document.querySelector('#search-status')?.replaceChildren())
  await page.locator('#search').fill(query)
  await page.waitForFunction((text) => new URL(location.href).searchParams.get('q') === text && document.querySelector('#search-status')?.textContent !== '', query)
  return page.locator('.search-page').innerText()
}

test('nothing of 200 hostile titles, headings, terms and roles runs or becomes markup', { timeout: 300_000 }, async () => {
  const { page, problems } = await searchPage()
  for (const [index, shape] of shapes.entries()) {
    const word = `ondord${String.fromCharCode(97 + index)}q`
    for (const query of [word, `${word}term`, `${word}syn`, `${word}rolle`]) {
      await asked(page, query)
      const strange = await page.evaluate(() => document.querySelectorAll('#search-results :not(li,h2,h3,a,div,p,mark,span), #search-answers :not(section,h2,h3,a,p,ul,li,span,div)').length)
      expect(strange, `${query}: ${shape}`).toBe(0)
      const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('#search-results a, #search-answers a')].map(({ protocol }) => protocol))
      expect(new Set([...links, 'http:', 'mailto:']).size, `${query}: ${shape}`).toBe(2)
      expect(await page.evaluate(() => 'ran' in globalThis), `${query}: ${shape}`).toBe(false)
    }
  }
  expect(await asked(page, 'ondordaq')).toContain('<script>ran=1</script>')
  expect(problems).toEqual([])
  await page.close()
})

test('a search in Chromium gives what the same search gives in Node', { timeout: 120_000 }, async () => {
  const { page } = await searchPage()
  const opened: Pick<Opened, 'index' | 'vocabulary'> = await openFolder(`${out}/site`)
  for (const query of ['samtykke', 'hvor lenge kan jeg lagre personopplysninger', 'persnovernombud', 'DPIA', 'gdpr 35', 'data processing agreement', 'mistet mobilen']) {
    await asked(page, query)
    const { hits } = await ask(opened, query, today, 'nb', 3 * readTogether)
    // Those that are read together come first, the others when they are there.
    await page.waitForFunction((count) => document.querySelectorAll('#search-results .hit').length === count, hits.length)
    const shown = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#search-results .hit')].map((hit) => hit.querySelector('a')?.getAttribute('href') ?? hit.closest('li')?.querySelector('h2 a')?.getAttribute('href') ?? ''))
    expect(shown.map((url) => addressOf({ url })), query).toEqual(hits.map(addressOf))
  }
  await page.close()
})

test('pieces of the index are kept for good by a browser, and nothing else is taken for one', async () => {
  const [name = ''] = readdirSync(`${out}/site/pagefind/fragment`)
  const piece = await fetch(`${address}/pagefind/fragment/${name}`)
  expect(piece.headers.get('cache-control')).toContain('immutable')
  expect(piece.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await piece.arrayBuffer())).toEqual(readFileSync(`${out}/site/pagefind/fragment/${name}`))
  for (const path of ['pagefind/fragment/nb_none.pf_fragment', 'pagefind/fragment/..%2f..%2f404.html', 'pagefind/index/none.pf_index']) expect((await fetch(`${address}/${path}`)).status).toBe(404)
  expect((await fetch(`${address}/pagefind/vocabulary.json`)).headers.get('cache-control') ?? '').not.toContain('immutable')
})

test('the page says what it did, shows a definition and helps at no hit', { timeout: 120_000 }, async () => {
  const { page } = await searchPage()
  expect(await asked(page, 'persnovernombud')).toContain('Viser treff for «personvernombud»')
  await asked(page, 'hva er samtykke')
  const { definition } = parse(readFileSync('content/terms/samtykke.yaml', 'utf8')) as { definition: { nb: string } }
  expect(await page.locator('#search-answers').innerText()).toContain(definition.nb)
  expect(await page.locator('#search-answers a').first().getAttribute('href')).toContain('/begreper/#samtykke')
  await asked(page, 'gdpr 35')
  expect(await page.locator('#search-answers a').first().getAttribute('href')).toBe('/rammeverk/gdpr/#35')
  expect(await asked(page, '5.34')).toContain('Ingen andre treff')
  expect(await page.locator('#search-answers a').first().getAttribute('href')).toBe('/rammeverk/iso-27002-2022/#5.34')
  expect(await page.locator('#search-results li').count()).toBe(0)
  await asked(page, 'dekan')
  expect(await page.locator('#search-answers a').first().getAttribute('href')).toBe('/roller/dekan/')
  const none = await asked(page, 'qqqxxyyzz')
  for (const text of ['Ingen treff', 'Personvern', 'intranettet', 'sikkerhet@']) expect(none).toContain(text)
  await page.close()
})
