import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LiveSite } from '../../src/desk/live.ts'
import type { BuildOrder } from '../../src/io/build-apart.ts'
import { serveSite } from '../../src/io/server.ts'
import { folderWith } from '../shared/folder.ts'
import { startDesk } from './shared/desk.ts'
import { document, moveMain, openPull, textAt } from './shared/edit.ts'

/** A desk and the site that follows it, with a build that copies one document, and can be told to fail. */
async function live() {
  const running = await startDesk()
  const served = await serveSite(0)
  const folder = folderWith()
  const told: string[] = []
  const state = { builds: 0, atOnce: 0, most: 0, failing: false }
  const build = ({ content, out }: BuildOrder) => {
    const work = async (): Promise<string> => {
      state.builds++
      state.most = Math.max(state.most, (state.atOnce += 1))
      await new Promise((done) => { setTimeout(done, 100) })
      state.atOnce--
      mkdirSync(join(out, 'ressurser'), { recursive: true })
      if (state.failing) throw new Error('det gikk ikke')
      writeFileSync(join(out, 'index.html'), readFileSync(join(content, 'documents/sikkerhet.mdx')))
      writeFileSync(join(out, '404.html'), 'ikke her')
      writeFileSync(join(out, `ressurser/stil-${state.builds}.css`), 'a{}')
      return `nummer ${state.builds}`
    }
    return { done: work(), stop: () => undefined }
  }
  const site = new LiveSite({ repository: running.desk.repository, folder, build, show: served.show, patience: 50, prepare: () => Promise.resolve({}), told: (outcome) => { told.push('built' in outcome ? outcome.built : outcome.failed) } })
  const get = async (path = '/') => (await fetch(`http://127.0.0.1:${served.port}${path}`)).text()
  const close = async () => {
    served.server.closeAllConnections()
    served.server.close()
    await site.close()
  }
  return { running, site, told, state, get, folder, close, kari: running.as('kari') }
}

it('answers when the first site stands, and shows main as it moves', async () => {
  const { site, get, kari, told, close } = await live()
  const asked = get()
  expect(await site.build()).toBe('nummer 1')
  expect(await asked).toContain('Første avsnitt.')
  await moveMain(kari, 'nytt', { [document]: (await textAt(kari, 'main')).replace('Første', 'Fyrste') })
  await site.settled()
  expect(told).toEqual(['nummer 2'])
  expect(await get()).toContain('Fyrste avsnitt.')
  await close()
})

it('builds one at a time, and once for what moves together', async () => {
  const { site, kari, state, close } = await live()
  await site.build()
  for (const number of [1, 2, 3]) await openPull(kari, `hearing/nummer-${number}`, { [document]: `nummer ${number}\n` })
  await site.settled()
  expect(state.most).toBe(1)
  expect(state.builds).toBeLessThan(5)
  const before = state.builds
  await openPull(kari, 'cms/documents/sikkerhet', { [document]: 'et utkast\n' })
  await site.settled()
  expect(state.builds).toBe(before)
  await close()
})

it('leaves the old site when a build fails, says why, and goes on with the next', async () => {
  const { site, get, kari, told, state, close } = await live()
  await site.build()
  state.failing = true
  await moveMain(kari, 'galt', { [document]: 'galt\n' })
  await site.settled()
  expect(told).toEqual(['det gikk ikke'])
  expect(await get()).toContain('Første avsnitt.')
  state.failing = false
  await moveMain(kari, 'godt', { [document]: 'godt\n' })
  await site.settled()
  expect(await get()).toBe('godt\n')
  await close()
})

it('still answers for the styles of the site before, and keeps no more than two sites', async () => {
  const { site, get, folder, close } = await live()
  for (const number of [1, 2, 3]) expect(await site.build()).toBe(`nummer ${number}`)
  expect(await get('/ressurser/stil-2.css')).toBe('a{}')
  expect(await get('/ressurser/stil-1.css')).toBe('ikke her')
  expect([1, 2, 3].map((number) => existsSync(join(folder, `${number}`)))).toEqual([false, true, true])
  await close()
})
