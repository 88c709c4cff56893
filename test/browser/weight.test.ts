import { expect, inject, it } from 'vitest'
import { pageUrl } from '../../src/site/urls.ts'
import { documentWith } from './kinds.ts'
import { expectSound, visitor } from './visitor.ts'

const { folder, address } = inject('open')
const visit = visitor()
const kilobyte = 1000

// Search itself is script; before it is opened there is little.
it.each([
  ['the front page', '/', 15],
  ['a document', documentWith(folder, 'class="choice"'), 15],
  ['the list', pageUrl('documents', 'nb'), 15],
  ['the search page', pageUrl('search', 'nb'), 30],
])('%s (%s) weighs under 100 kB in all as it is sent, and %i kB of script', async (name, url, mostScript) => {
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
  expect(weight.script).toBeLessThan(mostScript * kilobyte)
  await expectSound(visited)
})
