import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changedLines, changeWord, editor, openDocument, ready, save, workplace, type Workplace } from './shared.ts'

vi.setConfig({ testTimeout: 240_000 })

let place: Workplace
beforeAll(async () => { place = await workplace() })
afterAll(async () => { await place.close() })

const draft = (id: string): Promise<string | undefined> => place.text(id, `cms/documents/${id}`)
const saved = async (id: string, words: string): Promise<string> => {
  await expect.poll(() => draft(id), { timeout: 60_000 }).toContain(words)
  return (await draft(id)) ?? ''
}

describe('two who edit', () => {
  it('S4: the second is told who saved, and both changes are kept when they do not clash', async () => {
    const id = 'ikt-reglement'
    const first = await openDocument(place, 'kari', id)
    await changeWord(first, 'stabile', 'solide')
    await save(first)
    const started = await saved(id, 'solide')
    const [kari, ola] = await Promise.all([openDocument(place, 'kari', id), openDocument(place, 'ola', id)])
    await expect.poll(() => editor(ola).innerText(), { timeout: 20_000 }).toContain('solide')
    await changeWord(kari, 'trygge', 'sikre')
    await save(kari)
    await saved(id, 'sikre')
    await changeWord(ola, 'emeriti', 'pensjonister')
    await save(ola)
    const dialog = ola.getByRole('dialog')
    await dialog.waitFor({ timeout: 60_000 })
    expect(await dialog.innerText()).toMatch(/Kari Nordmann lagret \d+\. \w+ \d{4}/)
    await dialog.getByRole('button', { name: 'Slå sammen og lagre' }).click()
    const both = await saved(id, 'pensjonister')
    expect(both).toContain('sikre og solide')
    expect(changedLines(started, both)).toHaveLength(2)
  })

  it('S4: nothing is saved over the other when they clash, and the text can be kept', async () => {
    const id = 'kameraovervaking'
    const first = await openDocument(place, 'kari', id)
    const word = /[a-zæøå]{6,}/.exec((await editor(first).locator('p').first().innerText()).slice(10))?.[0] ?? ''
    await changeWord(first, word, 'først')
    await save(first)
    await saved(id, 'først')
    const [kari, ola] = await Promise.all([openDocument(place, 'kari', id), openDocument(place, 'ola', id)])
    await changeWord(kari, 'først', 'karis')
    await save(kari)
    await saved(id, 'karis')
    await changeWord(ola, 'først', 'olas')
    await save(ola)
    const dialog = ola.getByRole('dialog')
    await dialog.waitFor({ timeout: 60_000 })
    expect(await dialog.innerText()).toContain('karis')
    expect(await dialog.getByRole('link', { name: 'Last ned teksten min' }).getAttribute('download')).toBe(`${id}.mdx`)
    await dialog.getByRole('button', { name: 'Fortsett uten å lagre' }).click()
    await expect.poll(() => ola.locator('body').innerText(), { timeout: 20_000 }).toContain('Ikke lagret. Teksten din står her fortsatt.')
    expect(await editor(ola).innerText()).toContain('olas')
    expect(await draft(id)).not.toContain('olas')
  })
})

describe('main moves', () => {
  it('S1: under a draft, and the draft takes nothing back', async () => {
    const id = 'varme-arbeider'
    const page = await openDocument(place, 'kari', id)
    const word = /[a-zæøå]{6,}/.exec((await editor(page).locator('p').first().innerText()).slice(10))?.[0] ?? ''
    await changeWord(page, word, 'endret')
    await save(page)
    await saved(id, 'endret')
    await ready(page)
    const main = (await place.text(id)) ?? ''
    await place.putOnMain(id, `${main}\nEt avsnitt til, av andre.\n`)
    await changeWord(page, 'endret', 'omskrevet')
    await save(page)
    await saved(id, 'omskrevet')
    const { files } = (await place.api(`/compare/main...cms/documents/${id}`)) as { files: { filename: string; patch: string }[] }
    expect(files.map(({ filename }) => filename)).toEqual([`content/documents/${id}.mdx`])
    expect(files[0]?.patch.split('\n').filter((line) => /^[-+]/.test(line))).toHaveLength(2)
  })

  it('S1: between opening and the first save, and the editor is asked', async () => {
    const id = 'mobile-enheter'
    const page = await openDocument(place, 'kari', id)
    const main = (await place.text(id)) ?? ''
    await place.putOnMain(id, `${main}\nEt avsnitt til, av andre.\n`)
    const word = /[a-zæøå]{6,}/.exec((await editor(page).locator('p').first().innerText()).slice(10))?.[0] ?? ''
    await changeWord(page, word, 'endret')
    await save(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Slå sammen og lagre' }).click()
    expect(await saved(id, 'endret')).toContain('Et avsnitt til, av andre.')
  })
})

it('S2 and S3: nothing can be published from here', async () => {
  const page = await openDocument(place, 'kari', 'ikt-reglement')
  expect(await page.getByText('Publiser', { exact: false }).count()).toBe(0)
})

it('a save that brings an error is refused, and says what and how', async () => {
  const id = 'bakgrunnssjekk'
  const page = await openDocument(place, 'kari', id, 'raw')
  const first = await editor(page).innerText()
  const words = /[a-zæøå]{6,}/.exec(first.split('\n').find((line) => /^[A-ZÆØÅ]/.test(line)) ?? '')?.[0] ?? ''
  await changeWord(page, words, '[lenke](finnes-ikke.mdx)')
  await save(page)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor({ timeout: 60_000 })
  expect(await dialog.innerText()).toMatch(/finnes-ikke/)
  await dialog.getByRole('button', { name: 'Tilbake til teksten' }).click()
  expect(await draft(id)).toBeUndefined()
})

it('an unsaved, unchanged document is not changed by being opened', async () => {
  const page = await openDocument(place, 'kari', 'personellsikkerhet')
  await page.getByText('Endringer lagret', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: 'Lagre', exact: true }).isDisabled()).toBe(true)
})

it.each(['the first save', 'a later one'])('nothing can be written while %s is under way, so nothing that was written is lost; after it one goes on', async (which) => {
  const id = which === 'a later one' ? 'hms-avvik' : 'hms'
  const page = await openDocument(place, 'kari', id)
  const [one = '', other = '', third = ''] = (await editor(page).locator('p').first().innerText()).slice(10).match(/[a-zæøå]{6,}/g) ?? []
  if (which === 'a later one') {
    await changeWord(page, third, 'tidligere')
    await save(page)
    await saved(id, 'tidligere')
    await ready(page)
  }
  await changeWord(page, one, 'endret')
  await save(page)
  expect(await page.locator('#nc-root').getAttribute('aria-busy')).toBe('true')
  await changeWord(page, other, 'imens')
  await saved(id, 'endret')
  await ready(page)
  expect(await editor(page).innerText()).not.toContain('imens')
  await changeWord(page, other, 'etterpå')
  await save(page)
  expect(await saved(id, 'etterpå')).not.toContain('imens')
})
