import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draft, proposed, save } from '../hearings/desk.ts'
import { button, heading, paste, stage, type Stage } from '../hearings/panel.ts'
import { mainFiles } from '../hearings/shared.ts'
import { scrollsSideways } from '../browser/visitor.ts'

let place: Stage
beforeAll(async () => { place = await stage() }, 600_000)
afterAll(async () => { await place.close() })

const onMain = async (id: string): Promise<string> => {
  const { data } = await place.octokit('eva').repos.getContent({ owner: 'fagervik', repo: 'rettesnor', path: `content/documents/${id}.mdx`, ref: 'main' })
  return Array.isArray(data) || data.type !== 'file' ? '' : Buffer.from(data.content, 'base64').toString()
}

/** Begins a matter in one of the other lanes, and takes it to its decision. */
async function begin(page: Page, lane: string, title: string, members: readonly string[], reason: string): Promise<void> {
  await page.getByLabel(lane, { exact: true }).check()
  for (const member of members) await page.getByLabel(member, { exact: true }).check()
  await page.getByLabel('Tittel på saken').fill(title)
  await page.getByLabel('Hvorfor behandles saken slik?').fill(reason)
  await button(page, 'Se hva kontrollen sier').click()
  await page.getByText('Ingenting står i veien.').waitFor()
  await button(page, 'Start saken').click()
  await heading(page, title)
}

async function decide(page: Page, id: string): Promise<void> {
  await page.getByRole('link', { name: 'Godkjenning' }).click()
  await button(page, 'Send til godkjenning').click()
  await heading(page, 'Avgjør saken')
  const rita = await place.open('rita', `${id}/godkjenning`)
  await button(rita, 'Godkjenn saken slik den står').click()
  await rita.getByText('Du har godkjent saken slik den står nå.').waitFor()
  await rita.close()
  await page.reload()
  await button(page, 'Publiser').click()
  await page.getByText('Saken er vedtatt og publisert.').waitFor()
}

describe('the other ways, in a browser', () => {
  it('a correction keeps the dates', async () => {
    await draft(place.octokit('eva'), 'eksempel', (mainFiles['documents/eksempel.mdx'] ?? '').replace('et eksempel', 'ett eksempel'))
    const eva = await place.open('eva', 'ny')
    await begin(eva, 'Retting', 'En skrivefeil', ['Retningslinje for eksempler'], 'Skrivefeil.')
    await place.shot(eva, 'retting')
    await decide(eva, 'en-skrivefeil')
    expect(await onMain('eksempel')).toMatch(/valid-from: 2026-01-01\nnext-revision: 2028-01-01[\s\S]*ett eksempel/)
    await eva.close()
  }, 300_000)

  it('a confirmation asks for its checklist and gives a new deadline', async () => {
    const eva = await place.open('eva', 'ny')
    await eva.getByLabel('Bekreftet uendret', { exact: true }).check()
    await eva.getByLabel('Lest mot lover og krav som gjelder nå').check()
    await begin(eva, 'Bekreftet uendret', 'Gjennomgang', ['Rutine for annet'], 'Årlig gjennomgang.')
    await place.shot(eva, 'bekreftet-uendret')
    await decide(eva, 'gjennomgang')
    expect(await onMain('annet')).toMatch(/valid-from: 2026-01-01\nnext-revision: 2028-09-01/)
    await eva.close()
  }, 300_000)

  it('a clash is shown with its passages, and what is chosen stands', async () => {
    place.day = '2026-09-02'
    const old = mainFiles['documents/eksempel.mdx'] ?? ''
    await draft(place.octokit('eva'), 'eksempel', (await onMain('eksempel')).replace('ett eksempel', 'et langt eksempel'))
    const eva = await place.open('eva', 'ny/eksempel')
    await begin(eva, 'Uten høring', 'Lengre eksempel', ['Retningslinje for eksempler'], 'Det haster.')
    // The draft is begun anew from an old text, and says something else in the same passage.
    const first = (await place.octokit('eva').repos.listCommits({ owner: 'fagervik', repo: 'rettesnor', sha: 'main', per_page: 100 })).data.at(-1)?.sha ?? ''
    await place.octokit('eva').git.deleteRef({ owner: 'fagervik', repo: 'rettesnor', ref: 'heads/cms/documents/eksempel' })
    await place.octokit('eva').git.createRef({ owner: 'fagervik', repo: 'rettesnor', ref: 'refs/heads/cms/documents/eksempel', sha: first })
    await save(place.octokit('eva'), 'cms/documents/eksempel', { 'content/documents/eksempel.mdx': old.replace('et eksempel', 'et kort eksempel') })
    await eva.getByRole('link', { name: 'Godkjenning' }).click()
    await button(eva, 'Send til godkjenning').click()
    await heading(eva, 'Velg hva som skal stå')
    await place.shot(eva, 'kollisjon')
    await eva.getByLabel('Det som kommer inn').check()
    await button(eva, 'Send til godkjenning med disse valgene').click()
    await heading(eva, 'Avgjør saken')
    const rita = await place.open('rita', 'lengre-eksempel/godkjenning')
    await button(rita, 'Godkjenn saken slik den står').click()
    await rita.getByText('Du har godkjent saken slik den står nå.').waitFor()
    await eva.reload()
    await button(eva, 'Publiser').click()
    await eva.getByText('Saken er vedtatt og publisert.').waitFor()
    expect(await onMain('eksempel')).toContain('et kort eksempel')
    await eva.close()
  }, 300_000)

  it('a deadline is moved, units are reminded, two who answer the same remark are told, and the matter is withdrawn', async () => {
    place.day = '2026-09-10'
    await draft(place.octokit('eva'), 'eksempel', (await onMain('eksempel')).replace('et kort eksempel', 'et bedre eksempel'))
    const eva = await place.open('eva', 'ny/eksempel')
    await eva.getByLabel('Tittel på saken').fill('Bedre eksempel')
    await eva.getByLabel('Andre enheter').fill('Biblioteket\nMuseet')
    await button(eva, 'Se hva kontrollen sier').click()
    await eva.getByText('Ingenting står i veien.').waitFor()
    await button(eva, 'Send på høring').click()
    await heading(eva, 'Bedre eksempel')
    await eva.getByText('Forleng høringsfristen').click()
    await eva.getByLabel('Ny frist').fill('2026-10-30')
    await button(eva, 'Forleng fristen').click()
    await eva.getByText('30. oktober 2026 (forlenget)').waitFor()
    await eva.getByText(/^Minn om fristen/).click()
    await button(eva, 'Før at de er minnet på').click()
    await eva.getByText('minnet på 1 gang').first().waitFor()
    await place.shot(eva, 'frist-og-paminnelse')
    await eva.getByRole('link', { name: /^Svar/ }).click()
    await paste(eva, 'Biblioteket', 'Hvorfor bedre?')
    const [one, two] = [await place.open('eva', 'bedre-eksempel/vurdering'), await place.open('aksel', 'bedre-eksempel/vurdering')]
    for (const page of [one, two]) await page.getByLabel('Vurdering', { exact: true }).waitFor()
    await one.getByLabel('Vurdering', { exact: true }).selectOption({ label: 'Tatt til følge' })
    await button(one, 'Lagre').click()
    await one.getByText('Lagret.').waitFor()
    await two.getByLabel('Vurdering', { exact: true }).selectOption({ label: 'Tatt til orientering' })
    await button(two, 'Lagre').click()
    await two.getByText('Nå står det: tatt til følge').waitFor()
    await place.shot(two, 'samme-merknad')
    await eva.getByRole('link', { name: 'Oversikt' }).click()
    await eva.getByText('Trekk saken').first().click()
    await eva.getByLabel('Hvorfor trekkes saken?').fill('Loven endres.')
    await button(eva, 'Trekk saken').click()
    await eva.getByText('Grunn: Loven endres.').waitFor()
    await place.shot(eva, 'trukket')
    for (const page of [eva, one, two]) await page.close()
  }, 300_000)

  it('a repeal leaves the document behind as repealed', async () => {
    place.day = '2026-09-11'
    const eva = await place.open('eva', 'ny')
    await eva.getByLabel('Uten høring', { exact: true }).check()
    await eva.getByText('Dokumenter som skal oppheves').click()
    await begin(eva, 'Uten høring', 'Rutinen trengs ikke', ['Rutine for annet'], 'Erstattet av praksis.')
    await eva.getByRole('link', { name: 'Godkjenning' }).click()
    await eva.getByLabel('Gjelder fra').fill('2026-09-11')
    await decide(eva, 'rutinen-trengs-ikke')
    expect(await onMain('annet')).toContain('repealed: 2026-09-11')
    await place.shot(eva, 'opphevet')
    await eva.close()
    expect(place.problems).toEqual([])
  }, 300_000)
})

describe('the pages of the panel', () => {
  beforeAll(async () => {
    place.day = '2026-09-20'
    await place.octokit('eva').git.deleteRef({ owner: 'fagervik', repo: 'rettesnor', ref: 'heads/cms/documents/eksempel' }).catch(() => undefined)
    await draft(place.octokit('eva'), 'eksempel', proposed.replace('2026-01-01', '2026-09-16'))
    const eva = await place.open('eva', 'ny/eksempel')
    await eva.getByLabel('Tittel på saken').fill('Til gjennomsyn')
    await button(eva, 'Se hva kontrollen sier').click()
    await eva.getByText('Ingenting står i veien.').waitFor()
    await button(eva, 'Send på høring').click()
    await heading(eva, 'Til gjennomsyn')
    await eva.getByRole('link', { name: /^Svar/ }).click()
    await paste(eva, 'Biblioteket', '<img src=x onerror=alert(1)> **ikke** kjørt')
    await eva.close()
  }, 300_000)

  const pages = ['', 'ny', 'til-gjennomsyn', 'til-gjennomsyn/svar', 'til-gjennomsyn/vurdering', 'til-gjennomsyn/godkjenning']
  it.each(pages.flatMap((path) => [[path, 1280, 'light'], [path, 320, 'dark']] as const))('«%s» has no fault that axe finds, and fits, at %i px, %s', async (path, width, scheme) => {
    const page = await place.open('eva', path)
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('heading', { level: 2 }).or(page.locator('form')).first().waitFor()
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await place.shot(page, `${path.replaceAll('/', '-') || 'liste'}-${width}`)
    await page.close()
  }, 120_000)

  it('can be worked with the keyboard alone', async () => {
    const page = await place.open('eva', 'til-gjennomsyn/vurdering')
    await page.getByLabel('Vurdering', { exact: true }).waitFor()
    await page.getByLabel('Søk').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Godt innspill.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Lagret.').waitFor()
    await page.close()
    expect(place.problems).toEqual([])
  }, 120_000)
})
