import { rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { serve } from '../../src/io/server.ts'
import { build } from '../shared/build.ts'
import { folderWith } from '../shared/folder.ts'
import { snapshotWith } from '../shared/proposal.ts'
import { register, sample } from '../site/fixtures.ts'
import { expectSound, visitor } from './visitor.ts'

const attack = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>'
const escaped = attack.replaceAll('<', '\\<')
const body = `## ${escaped}

Lenker: [a](javascript:alert(3)), [b][x], [c](data:text/html,<script>alert(4)</script>), [d](vbscript:alert), [e](java&#x73;cript:alert(5)), [f](<  javascript:alert(6)>) og [g](JAVASCRIPT:alert(7)).

![${escaped}](bilder/bilde.png) ![y](javascript:alert(9)) ![z](https://evil.example/z.png)

<img src="x" onerror="alert(10)" />

<script>alert(11)</script>

<a href="javascript:alert(12)" onclick="alert(13)">h</a>

<Note type="&quot;&gt;&lt;script&gt;alert(14)&lt;/script&gt;" onClick="alert(15)">

x

</Note>

<Duties role="&lt;img src=x onerror=alert(16)&gt;">

- x

</Duties>

<Choice question="&lt;img src=x onerror=alert(17)&gt;">

- **${escaped}** en
- **B** to

</Choice>

| ${escaped} |
| --- |
| ${escaped} |

[x]: javascript:alert(18)
[^x]: y

{alert(19)}

export const x = alert(20)

\`${attack}\`
`
const paragraph = `${attack}\n\n${attack}`
const matter = { title: { nb: attack }, lane: 'hearing', members: [{ document: 'ond', undertaking: 'revise' }], proposal: 'a'.repeat(40), owner: 'rektor', reason: paragraph, questions: [attack], invited: [{ unit: attack }], contact: attack, case: attack, consultations: [{ body: 'rektor', held: '2026-09-01', minutes: attack }] }
const remarked = { from: 'unit', unit: attack, 'on-behalf-of': attack, received: '2026-09-08', position: 'does-not-support', remarks: [{ number: 1, document: 'ond', anchor: attack, text: paragraph }] }
const content = folderWith({
  ...register,
  'documents/ond.mdx': sample(
    {
      title: attack, titles: { en: attack }, summary: { nb: attack, en: attack }, keywords: [attack], contact: attack, case: attack, unit: attack, 'held-in': attack,
      resources: [{ title: attack, url: 'javascript:alert(21)' }, { title: attack, url: 'https://a.example/"onmouseover="alert(22)' }],
    },
    body,
  ),
  'documents/bilder/bilde.png': 'x',
  'roles/rektor.yaml': JSON.stringify({ title: { nb: attack }, description: { nb: attack }, contact: attack }),
  'terms/samtykke.yaml': JSON.stringify({ term: { nb: attack }, definition: { nb: attack }, synonyms: { nb: [attack] }, source: attack }),
  'hearings/ond-sak.yaml': JSON.stringify({ ...matter, opened: '2026-09-01', deadline: '2026-10-01', withdrawn: { day: '2026-10-02', reason: attack } }),
  'hearings/ond-sak/responses/1.yaml': JSON.stringify(remarked),
  'hearings/ond-sak/dispositions/1.yaml': JSON.stringify({ dispositions: [{ remark: 1, answer: attack, disposition: 'not-accepted', reason: attack }] }),
  'decisions/ond/001.yaml': JSON.stringify({ kind: 'adopted', document: 'ond', fingerprint: 'a'.repeat(64), role: 'rektor', 'valid-from': '2026-01-01', case: attack, reason: attack }),
  'settings.yaml': JSON.stringify({ institution: { name: { nb: attack }, contact: attack, home: 'https://a.example/' }, 'internal-documents': { nb: attack } }),
})

let server: Server
let address = ''
const folder = `${inject('open').folder}-hostile`
beforeAll(async () => {
  const snapshot = join(folderWith(), 'snapshot.json')
  const proposed = sample({ title: `${attack} ny`, contact: attack, owner: 'x"><script>alert(30)</script>' }, `${body}\n\n## Nytt ${escaped}\n\n[ny](javascript:alert(31)) <b onclick="alert(32)">x</b>\n`)
  writeFileSync(snapshot, JSON.stringify(snapshotWith({ id: 'apen-sak', title: attack, documents: { ond: proposed }, record: { ...matter, opened: '2026-11-02', deadline: '2026-12-04' }, beside: { 'hearings/apen-sak/responses/1.yaml': JSON.stringify(remarked) } })))
  await build(content, folder, 'open', { RETTESNOR_SNAPSHOT: snapshot, RETTESNOR_DESK: '1' })
  server = await serve(folder, 0)
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})
const visit = visitor()

it.each(['/dokumenter/ond/', '/', '/dokumenter/', '/roller/', '/roller/rektor/', '/begreper/', '/status/', '/finnes-ikke/', '/horinger/', '/horinger/ond-sak/', '/horinger/ond-sak/brev/', '/horinger/ond-sak/sammendrag/', '/horinger/apen-sak/', '/horinger/apen-sak/svar/', '/dokumenter/ond/historikk/', '/en/consultations/apen-sak/'])('runs nothing that a document or a register says at %s', async (url) => {
  const visited = await visit(`${address}${url}`)
  const { page } = visited
  for (const element of await page.locator('main a:visible, main button:visible').all()) await element.hover({ timeout: 2000 }).catch(() => undefined)
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|vbscript|data):/i.test(value)).map(({ name }) => `${element.tagName} ${name}`),
      ...(element.tagName === 'SCRIPT' && !element.hasAttribute('src') ? ['inline script'] : []),
      ...(element.tagName === 'IMG' && !element.getAttribute('src')?.startsWith('/filer/') ? [element.outerHTML] : []),
    ]),
  )
  expect(faults).toEqual([])
  if (url === '/dokumenter/ond/') expect(await page.locator('h1').textContent()).toBe(attack)
  visited.problems.slice().forEach((problem) => { expect(problem).not.toMatch(/dialog|request:|Content Security Policy/) })
  await page.context().close()
})

it('runs nothing that the search shows of it', async () => {
  const visited = await visit(`${address}/sok/?q=lenker`)
  const { page } = visited
  await page.locator('#search-results > li').first().waitFor()
  expect(await page.locator('#search-results').textContent()).toContain('onerror=alert(1)')
  expect(await page.locator('#search-results :is(img, script)').count()).toBe(0)
  await expectSound(visited)
})
