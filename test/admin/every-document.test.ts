import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changedLines, changeWord, editor, openDocument, save, workplace, type Workplace } from './shared.ts'

const ids = readdirSync('content/documents').filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -'.mdx'.length))
const modes = ['rich_text', 'raw'] as const
const places = new Map<string, Workplace>()
beforeAll(async () => { for (const mode of modes) places.set(mode, await workplace()) })
afterAll(async () => { for (const place of places.values()) await place.close() })

/** A word of a paragraph that stands once in the text. */
function wordIn(text: string): string {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  for (const line of body.split('\n').filter((one) => /^[A-ZÆØÅ]/.test(one)))
    for (const [word] of line.replace(/\[[^\]]*\]\([^)]*\)/g, '').matchAll(/(?<![\p{L}-])[a-zæøå]{7,}(?![\p{L}-])/gu)) if (body.split(word).length === 2) return word
  return ''
}

it.each(modes.flatMap((mode) => ids.map((id) => [mode, id] as const)))('one word in %s changes one line of %s', { concurrent: false, timeout: 180_000, retry: 1 }, async (mode, id) => {
  const place = places.get(mode)
  if (!place) throw new Error('there is no workplace')
  const before = (await place.text(id)) ?? ''
  const word = wordIn(before)
  // A document without a text of its own has no word to change.
  if (word === '') return
  const page = await openDocument(place, 'kari', id, mode)
  await changeWord(page, word, 'annerledes')
  expect(await editor(page).innerText()).toContain('annerledes')
  await save(page)
  await expect.poll(() => place.text(id, `cms/documents/${id}`), { timeout: 20_000 }).toContain('annerledes')
  const after = (await place.text(id, `cms/documents/${id}`)) ?? ''
  const [[from, to] = [], ...others] = changedLines(before, after)
  expect(others).toEqual([])
  expect(to).toBe(from?.replace(word, 'annerledes'))
  await page.close()
})
