import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { awaitsDecision } from '../../src/domain/cms/judge.ts'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { check } from '../../src/domain/reports/check.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { readContent } from '../../src/io/content.ts'
import { editor, openDocument, save, workplace, type Workplace } from './shared.ts'

vi.setConfig({ testTimeout: 300_000 })

let place: Workplace
beforeAll(async () => { place = await workplace() })
afterAll(async () => { await place.close() })

const id = 'kryptografiske-tiltak'
const branch = `cms/documents/${id}`
/** One red pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

/** What a branch holds below `content/documents/` beside the documents, by name. */
async function beside(name: string): Promise<ReadonlyMap<string, string>> {
  const { tree } = (await place.api(`/git/trees/${encodeURIComponent(name)}?recursive=1`)) as { tree: { path: string; sha: string }[] }
  return new Map(tree.filter(({ path }) => /^content\/documents\/(?!.*\.mdx$)/.test(path)).map(({ path, sha }) => [path.slice('content/documents/'.length), sha]))
}

/** Puts an empty image after the first paragraph, and opens the library for it. */
async function insertImage(page: Page): Promise<void> {
  const paragraph = editor(page).locator('p').first()
  const { height } = (await paragraph.boundingBox()) ?? { height: 0 }
  await paragraph.click({ position: { x: 5, y: height - 8 } })
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Sett inn' }).first().click()
  await page.getByRole('menuitem', { name: 'Bilde' }).click()
  await page.getByRole('button', { name: 'Velg et bilde' }).click()
}

const upload = (page: Page, name: string, buffer: Buffer): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'image/png', buffer })

it('an image is uploaded beside the document, and written as an ordinary image that the check accepts', async () => {
  const page = await openDocument(place, 'kari', id)
  page.setDefaultTimeout(30_000)
  const before = (await place.text(id)) ?? ''
  await insertImage(page)
  expect(await page.getByRole('button', { name: 'Sett inn fra nettet' }).count()).toBe(0)

  // What is no image is refused when it is chosen, whatever it is called; the text stands, and another can be chosen.
  for (const [name, content] of [['side.png', '<!doctype html><script>alert(1)</script>'], ['tegning.png', '<svg xmlns="http://www.w3.org/2000/svg"/>']] as const) {
    await upload(page, name, Buffer.from(content))
    const refusal = page.locator('dialog[open]')
    await refusal.getByText(`«${name}» er ikke et bilde vi kan vise. Bruk PNG, JPEG, WebP eller AVIF.`).waitFor()
    await refusal.getByRole('button', { name: 'Tilbake' }).click()
    expect(await page.getByText(name, { exact: true }).count()).toBe(0)
  }

  // One that is uploaded and not chosen is left out of the draft.
  await upload(page, 'angret.png', png)
  await page.getByText('angret.png', { exact: true }).waitFor()
  await upload(page, 'Nøkkel på Øya.png', png)
  await page.getByText('nokkel-pa-oya.png', { exact: true }).waitFor()
  // What was uploaded is chosen already.
  await page.getByRole('button', { name: 'Velg det valgte' }).click()

  // Without words for what it shows, it is not saved; and a first save that was refused does not stand in the way of the next.
  await save(page)
  const wanted = page.locator('dialog[open]')
  await wanted.getByText('Skriv hva «nokkel-pa-oya.png» viser', { exact: false }).waitFor()
  await wanted.getByRole('button', { name: 'Tilbake til teksten' }).click()
  expect(await place.text(id, branch)).toBeUndefined()

  await page.getByLabel(/^Alternativ tekst/i).fill('En nøkkel')
  // The page beside shows it, though the site has it not.
  expect(await page.locator('iframe').first().contentFrame().getByAltText('En nøkkel').getAttribute('src')).toMatch(/^blob:/)
  await save(page)
  await expect.poll(async () => (await place.text(id, branch)) ?? '', { timeout: 60_000 }).toContain('![En nøkkel](nokkel-pa-oya.png)')
  const text = (await place.text(id, branch)) ?? ''
  expect(text.replace('![En nøkkel](nokkel-pa-oya.png)\n\n', '')).toBe(before)

  const files = await beside(branch)
  expect([...files.keys()].filter((name) => name.endsWith('.png'))).toEqual(['nokkel-pa-oya.png'])
  const { content } = (await place.api(`/git/blobs/${files.get('nokkel-pa-oya.png')}`)) as { content: string }
  expect(Buffer.from(content, 'base64').equals(png)).toBe(true)
  expect([...(await beside('main')).keys()]).not.toContain('nokkel-pa-oya.png')

  const path = `documents/${id}.mdx`
  const bytes = new TextEncoder().encode(text)
  const changed = [...readContent('content').filter((file) => file.path !== path), { path, bytes, size: bytes.length }, { path: 'documents/nokkel-pa-oya.png', bytes: png, size: png.length }]
  const { findings } = check(buildCorpus(changed, satteri), '2026-11-25', rules)
  expect(findings.filter((finding) => finding.file === path && finding.severity === 'error' && !awaitsDecision(finding))).toEqual([])
  await page.close()
})
