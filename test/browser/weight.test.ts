import { expect, inject, it } from 'vitest'
import { pageUrl } from '../../src/site/urls.ts'
import { documentWith } from './kinds.ts'
import { expectSound, visitor } from './visitor.ts'

const { folder, address } = inject('open')
const visit = visitor()
const kilobyte = 1000

it.each([
  ['the front page', '/'],
  ['a document', documentWith(folder, 'class="choice"')],
  ['the list', pageUrl('documents', 'nb')],
  ['the search page', pageUrl('search', 'nb')],
])('%s (%s) weighs under 100 kB in all and 15 kB of script, as it is sent', async (name, url) => {
  const visited = await visit('about:blank')
  const { page } = visited
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const types = new Map<string, string>()
  const weight = { all: 0, script: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength
    if (types.get(requestId) === 'Script') weight.script += encodedDataLength
  })
  await page.goto(`${address}${url}`, { waitUntil: 'networkidle' })
  process.stdout.write(`${name}: ${(weight.all / kilobyte).toFixed(1)} kB, of which script ${(weight.script / kilobyte).toFixed(1)} kB\n`)
  expect(weight.all).toBeGreaterThan(10 * kilobyte)
  expect(weight.all).toBeLessThan(100 * kilobyte)
  expect(weight.script).toBeLessThan(15 * kilobyte)
  await expectSound(visited)
})
