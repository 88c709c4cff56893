import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { draft, proposed, save } from '../hearings/desk.ts'
import { button, heading, paste, stage, type Stage } from '../hearings/panel.ts'
import { mainFiles } from '../hearings/shared.ts'

let place: Stage
beforeAll(async () => { place = await stage() }, 300_000)
afterAll(async () => { await place.close() })

it('goes from two drafts to two published texts, in the browsers of four people and one without an account', async () => {
  await draft(place.octokit('eva'), 'eksempel', proposed.replace('## Ansvar', '## Ansvar og roller').replace('bedre eksempel.', 'bedre eksempel. Se [trinnene](annet.mdx#trinn-for-trinn).'))
  await draft(place.octokit('eva'), 'annet', (mainFiles['documents/annet.mdx'] ?? '').replace('[ansvaret](eksempel.mdx#ansvar).', '[ansvaret](eksempel.mdx#ansvar-og-roller).\n\n### Trinn for trinn\n\nBegynn her.'))

  const eva = await place.open('eva')
  await heading(eva, 'Utkast som ikke er med i en sak')
  await place.shot(eva, 'liste')
  await eva.getByRole('link', { name: 'Rutine for annet' }).click()
  await eva.getByLabel('Tittel på saken').fill('Nye eksempler')
  await eva.getByLabel('Hvorfor foreslår dere dette?').fill('Eksemplene er gamle.')
  await eva.getByLabel('Spørsmål til høringsinstansene').fill('Er det nok?')
  await eva.getByLabel('Andre enheter').fill('Biblioteket, bibliotek@example.no\nMuseet')
  await button(eva, 'Se hva kontrollen sier').click()
  await eva.getByText('ansvar-og-roller').first().waitFor()
  await place.shot(eva, 'kontrollen-finner-feil')
  expect(await button(eva, 'Send på høring').count()).toBe(0)
  await eva.getByLabel('Retningslinje for eksempler').check()
  await button(eva, 'Se hva kontrollen sier').click()
  await eva.getByText('Ingenting står i veien.').waitFor()
  await place.shot(eva, 'klar-til-horing')
  await button(eva, 'Send på høring').click()
  await heading(eva, 'Nye eksempler')
  await eva.getByText('På høring', { exact: false }).first().waitFor()
  await place.shot(eva, 'pa-horing')

  // Two advisers take in what came, each in their own window, and deal with it at once.
  place.day = '2026-09-15'
  const aksel = await place.open('aksel', 'nye-eksempler/svar')
  await paste(aksel, 'Biblioteket', 'Hvem er ansvarlig når direktøren er borte?', 'Ansvar og roller')
  await place.shot(aksel, 'svar')
  place.day = '2026-10-10'
  const later = await place.open('eva', 'nye-eksempler/svar')
  await paste(later, 'Museet', 'For kort tid.', undefined, true)
  await place.shot(later, 'svar-etter-fristen')
  const [one, two] = [await place.open('aksel', 'nye-eksempler/vurdering'), await place.open('eva', 'nye-eksempler/vurdering')]
  const remark = (page: Page, from: string) => page.getByRole('article', { name: `Merknad 1 fra ${from}` })
  await remark(two, 'Biblioteket').waitFor()
  await dispose(remark(one, 'Biblioteket'), 'Tatt til følge')
  await dispose(remark(two, 'Museet'), 'Ikke tatt til følge', 'Fristen fulgte minstetiden.')
  await two.reload()
  await two.getByText('Alle 2 merknader er vurdert.').waitFor()
  await place.shot(two, 'vurdering')

  // Up, back with a comment, changed more than settings let pass, and up again.
  await two.getByRole('link', { name: 'Godkjenning' }).click()
  await two.getByLabel('Gjelder fra').fill('2027-01-01')
  await button(two, 'Send til godkjenning').click()
  await heading(two, 'Avgjør saken')
  await place.shot(two, 'til-godkjenning')
  const rita = await place.open('rita', 'nye-eksempler/godkjenning')
  await rita.getByText('Send tilbake', { exact: true }).first().click()
  await rita.getByLabel('Hva må gjøres?').fill('Si hvem som er stedfortreder.')
  await button(rita, 'Send tilbake').click()
  await heading(rita, 'Send til godkjenning')
  await save(place.octokit('eva'), 'cms/documents/eksempel', { 'content/documents/eksempel.mdx': proposed.replace('## Ansvar', '## Ansvar og roller').replace('bedre eksempel.', 'bedre eksempel. Se [trinnene](annet.mdx#trinn-for-trinn). Når direktøren er borte, er det assisterende direktør som har alt ansvaret for dette.') })
  await two.getByRole('link', { name: 'Oversikt' }).click()
  await two.reload()
  await two.getByText('Si hvem som er stedfortreder.').waitFor()
  await place.shot(two, 'sendt-tilbake')
  await two.getByRole('link', { name: 'Godkjenning' }).click()
  await two.getByLabel('Gjelder fra').fill('2027-01-01')
  await button(two, 'Send til godkjenning').click()
  await heading(two, 'Avgjør saken')
  await rita.reload()
  await rita.getByText('er endret vesentlig etter høringen').first().waitFor()
  await place.shot(rita, 'vesentlig-endring')
  await rita.getByText('Gjør unntak fra ny høring').click()
  await rita.getByLabel('Hvorfor trengs det ikke ny høring?').fill('Høringen ba om det.')
  await button(rita, 'Gjør unntak').click()
  await rita.getByText('Unntaket fra ny høring er begrunnet.').waitFor()
  await button(rita, 'Godkjenn saken slik den står').click()
  await rita.getByText('Du har godkjent saken slik den står nå.').waitFor()
  await place.shot(rita, 'godkjent')
  await two.reload()
  await button(two, 'Publiser').click()
  await two.getByText('Saken er vedtatt og publisert.').waitFor()
  await place.shot(two, 'publisert')

  await place.started.site.settled()
  const reader = await place.visit('/dokumenter/eksempel/')
  await reader.getByText('assisterende direktør').first().waitFor()
  await place.shot(reader, 'leseren')
  expect(place.problems).toEqual([])
}, 300_000)

async function dispose(row: ReturnType<Page['getByRole']>, kind: string, reason?: string): Promise<void> {
  await row.getByLabel('Vurdering').selectOption({ label: kind })
  if (reason) await row.getByLabel('Begrunnelse').fill(reason)
  await row.getByRole('button', { name: 'Lagre' }).click()
  await row.getByText('Lagret.').waitFor()
}
