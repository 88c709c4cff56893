import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { changeWord, editor, openDocument, save, workplace, type Workplace } from './shared.ts'

vi.setConfig({ testTimeout: 300_000 })

let place: Workplace
beforeAll(async () => { place = await workplace() })
afterAll(async () => { await place.close() })

const draft = (id: string): Promise<string | undefined> => place.text(id, `cms/documents/${id}`)
const branches = async (): Promise<string[]> => ((await place.api('/git/matching-refs/heads/cms/')) as { ref: string }[]).map(({ ref }) => ref.replace('refs/heads/', ''))

/** Writes over what stands in a field, as one does; Decap puts the cursor back where it was after each change. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await expect.poll(() => field.inputValue()).toBe('')
  await page.keyboard.type(text)
}

it('a new document: its id follows the title, must be free, and is asked for once', async () => {
  const page = await place.open('kari', '/collections/documents/new')
  page.setDefaultTimeout(60_000)
  const title = page.getByLabel(/^Tittel$/i)
  const id = page.getByLabel(/^Id/i)
  await title.fill('Politikk for HMS')
  await expect.poll(() => id.inputValue(), { timeout: 20_000 }).toBe('hms')
  await save(page)
  await page.getByText('«hms» finnes allerede.', { exact: false }).waitFor()
  await write(page, title, 'Retningslinje for lån av utstyr på Øya')
  await expect.poll(() => id.inputValue(), { timeout: 20_000 }).toBe('lan-av-utstyr-pa-oya')
  for (const [field, choice] of [['Type', 'Retningslinje'], ['Områder', 'Informasjonssikkerhet'], ['Språk', 'Bokmål'], ['Forvaltes av', 'IT-direktør'], ['Besluttes av', 'Organisasjonsdirektør'], ['Klasse', 'Åpen']] as const) {
    await page.getByLabel(new RegExp(`^${field}`, 'i')).first().click()
    await page.keyboard.type(choice)
    await page.getByRole('option', { name: choice, exact: true }).first().click()
  }
  // Without the sections that a guideline has, it is told what is missing, in the words of the form.
  await editor(page).click()
  await page.keyboard.type('Utstyr kommer tilbake.')
  await save(page)
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toContain('mangler overskriften «Formål»')
  await dialog.getByRole('button', { name: 'Tilbake til teksten' }).click()
  await page.getByRole('switch').first().click()
  await editor(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('## Formål\n\nUtstyr kommer tilbake.\n\n## Virkeområde\n\nAlle.\n\n## Ansvar\n\nIT-avdelingen låner ut.\n')
  await save(page)
  await expect.poll(() => draft('lan-av-utstyr-pa-oya'), { timeout: 60_000 }).toContain('Utstyr kommer tilbake.')
  expect(await draft('lan-av-utstyr-pa-oya')).toMatch(/^---\ntitle: Retningslinje for lån av utstyr på Øya\nkind: guideline\nareas:\n {2}- information-security\nlang: nb\nowner: it-direktor\napproved-by: organisasjonsdirektor\nclassification: open\n---\n\n## Formål\n/)
  // The title may change for ever after; the id is shown, and cannot be written in.
  await page.getByText('Endringer lagret').waitFor()
  await write(page, title, 'Retningslinje for utlån')
  await save(page)
  await expect.poll(() => draft('lan-av-utstyr-pa-oya'), { timeout: 60_000 }).toContain('title: Retningslinje for utlån')
  expect(await branches()).toEqual(['cms/documents/lan-av-utstyr-pa-oya'])
  expect(await page.locator('input[id^="rettesnor-id-field"]').count()).toBe(0)
  await page.close()
})

it('a draft is discarded, and what is in force stays', async () => {
  const id = 'hms-avvik'
  const page = await openDocument(place, 'kari', id)
  const before = await place.text(id)
  const word = /[a-zæøå]{6,}/.exec((await editor(page).locator('p').first().innerText()).slice(10))?.[0] ?? ''
  await changeWord(page, word, 'forkastet')
  await save(page)
  await expect.poll(() => draft(id), { timeout: 60_000 }).toContain('forkastet')
  page.on('dialog', (asked) => {
    expect(asked.message()).toContain('Det som gjelder, blir ikke endret')
    void asked.accept()
  })
  await page.getByRole('button', { name: 'Forkast utkastet' }).click()
  await expect.poll(() => branches(), { timeout: 60_000 }).not.toContain(`cms/documents/${id}`)
  expect(await place.text(id)).toBe(before)
  expect(await page.getByRole('button', { name: /^Slett/ }).count()).toBe(0)
  await page.close()
})

it('a link is picked by name, and written as an ordinary link', async () => {
  const id = 'kryptografiske-tiltak'
  const page = await openDocument(place, 'kari', id)
  page.setDefaultTimeout(60_000)
  await editor(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Sett inn' }).first().click()
  await page.getByRole('menuitem', { name: 'Lenke til dokument' }).click()
  const picker = page.getByRole('dialog')
  await picker.getByLabel('Søk etter dokument').fill('samtykke begrep')
  await picker.getByText('Begrep: samtykke', { exact: true }).click()
  expect(await picker.getByLabel('Ord i teksten').inputValue()).toBe('samtykke')
  await picker.getByLabel('Ord i teksten').fill('samtykket')
  await picker.getByRole('button', { name: 'Sett inn lenken' }).click()
  await save(page)
  await expect.poll(() => draft(id), { timeout: 60_000 }).toContain('[samtykket](../terms/samtykke.yaml)')
  await page.getByText('Utkastet er lagret').waitFor()
  await page.close()
})

it('a stage is not set by hand, and says why', async () => {
  const page = await openDocument(place, 'kari', 'kryptografiske-tiltak')
  await page.getByRole('button', { name: 'Status: Utkast' }).click({ timeout: 60_000 })
  await page.getByRole('menuitem', { name: 'Til godkjenning' }).click()
  await page.getByText('Stadiet følger av behandlingen', { exact: false }).waitFor({ timeout: 30_000 })
  const [pull] = (await place.api('/pulls?head=fagervik:cms/documents/kryptografiske-tiltak')) as { labels: { name: string }[] }[]
  expect(pull?.labels.map(({ name }) => name)).toEqual(['decap-cms/draft'])
  await page.close()
})

it('a draft whose tab was closed before it had its pull request is found, not lost', async () => {
  const id = 'risikostyring'
  const text = `${(await place.text(id)) ?? ''}\nEt avsnitt som ble lagret i siste liten.\n`
  const { commit } = (await place.api('/branches/main')) as { commit: { sha: string; commit: { tree: { sha: string } } } }
  const { sha: tree } = (await place.api('/git/trees', { base_tree: commit.commit.tree.sha, tree: [{ path: `content/documents/${id}.mdx`, mode: '100644', type: 'blob', content: text }] })) as { sha: string }
  const { sha } = (await place.api('/git/commits', { message: 'Utkast', tree, parents: [commit.sha] })) as { sha: string }
  await place.api('/git/refs', { ref: `refs/heads/cms/documents/${id}`, sha })
  const page = await openDocument(place, 'kari', id)
  await page.getByRole('button', { name: 'Status: Utkast' }).waitFor({ timeout: 60_000 })
  await expect.poll(() => editor(page).innerText(), { timeout: 60_000 }).toContain('i siste liten')
  expect(await place.api(`/pulls?head=fagervik:cms/documents/${id}`)).toHaveLength(1)
  await page.close()
})

it('a register is edited as a document is: one word, one line', async () => {
  const page = await place.open('kari', '/collections/terms/entries/samtykke')
  const field = page.getByLabel(/^Bokmål/i).nth(1)
  await field.waitFor({ timeout: 100_000 })
  const before = await field.inputValue()
  await field.fill(`${before} Det kan trekkes tilbake når som helst.`)
  await save(page)
  const main = (await place.api('/contents/content/terms/samtykke.yaml')) as { content: string }
  const changed = async () => {
    const answer = (await place.api('/contents/content/terms/samtykke.yaml?ref=cms%2Fterms%2Fsamtykke').catch(() => undefined)) as { content: string } | undefined
    return answer ? Buffer.from(answer.content, 'base64').toString() : ''
  }
  await expect.poll(changed, { timeout: 60_000 }).toContain('når som helst')
  expect(await changed()).toBe(Buffer.from(main.content, 'base64').toString().replace(before, `${before} Det kan trekkes tilbake når som helst.`))
  await page.close()
})
