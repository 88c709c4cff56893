import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { snapshotSchema, type Snapshot } from '../../schemas/snapshot.ts'
import { overlaid } from '../../src/domain/hearings/overlay.ts'
import { forge, type Forge } from '../../src/io/forge/client.ts'
import { takeSnapshot } from '../../src/io/forge/snapshot.ts'
import { readContent } from '../../src/io/content.ts'
import { readSnapshot } from '../../src/io/snapshot-file.ts'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'
import { owner, repo, startDesk, type Running } from '../desk/shared/desk.ts'
import { commitOn, document, headOf, openPull } from '../desk/shared/edit.ts'

const record = (proposal: string) => stringify({ title: { nb: 'Ny sikkerhet' }, lane: 'hearing', members: [{ document: 'sikkerhet', undertaking: 'revise' }], proposal, owner: 'rektor' })

describe('a snapshot of the forge', () => {
  let desk: Running
  let proposal = ''
  let head = ''
  const open = (token = desk.desk.tokenFor('gjest')): Forge => forge({ api: `${desk.address}/api/v3`, repository: `${owner}/${repo}`, token })

  beforeAll(async () => {
    desk = await startDesk()
    const kari = desk.as('kari')
    await openPull(kari, 'cms/roles/rektor', { 'content/roles/rektor.yaml': 'title: {nb: Rektoren}\n' })
    await openPull(kari, 'cms/documents/personvern', { 'content/documents/personvern.mdx': 'utkast\n' })
    await openPull(kari, 'annet', { 'content/documents/personvern.mdx': 'noe annet\n' })
    const hearing = await openPull(kari, 'hearing/ny-sikkerhet', { [document]: 'forslag\n', 'content/documents/personvern.mdx': null, 'README.md': 'utenfor\n' }, 'Høring: Ny sikkerhet')
    proposal = hearing.sha
    head = await commitOn(kari, proposal, { [document]: 'bearbeidet\n', 'content/hearings/ny-sikkerhet.yaml': record(proposal) })
    await kari.git.updateRef({ owner, repo, ref: 'heads/hearing/ny-sikkerhet', sha: head })
    await openPull(kari, 'hearing/Galt_navn', { [document]: 'x\n' })
  })

  it('has the hearings with what differs from main at the head and at the frozen proposal, and the drafts', async () => {
    const snapshot = await takeSnapshot(open())
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
    expect(snapshot.main).toBe(await headOf(desk.as('kari'), 'main'))
    expect(snapshot.hearings).toHaveLength(1)
    expect(snapshot.hearings[0]).toMatchObject({
      id: 'ny-sikkerhet', title: 'Høring: Ny sikkerhet',
      head: { commit: head, files: [{ path: 'documents/personvern.mdx', text: null }, { path: 'documents/sikkerhet.mdx', text: 'bearbeidet\n' }, { path: 'hearings/ny-sikkerhet.yaml', text: record(proposal) }] },
      proposal: { commit: proposal, files: [{ path: 'documents/personvern.mdx', text: null }, { path: 'documents/sikkerhet.mdx', text: 'forslag\n' }] },
    })
    expect(snapshot.drafts.map(({ collection, id }) => `${collection}/${id}`)).toEqual(['documents/personvern', 'roles/rektor'])
  })

  it('is the same twice, and has no name, address or token of anybody', async () => {
    const token = desk.desk.tokenFor('kari')
    const [one, other] = [await takeSnapshot(open(token)), await takeSnapshot(open())]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
    expect(JSON.stringify(one)).not.toMatch(/kari|Nordmann|@example/i)
    expect(JSON.stringify(one)).not.toContain(token)
  })

  it('laid over main gives the files of the head', async () => {
    const { hearings } = await takeSnapshot(open())
    const files = overlaid(readContent(desk.content), hearings[0]?.head ?? { files: [] })
    const decoder = new TextDecoder()
    expect(files.map(({ path }) => path).sort()).toEqual(['documents/sikkerhet.mdx', 'hearings/ny-sikkerhet.yaml', 'roles/rektor.yaml', 'settings.yaml'])
    expect(decoder.decode(files.find(({ path }) => path === 'documents/sikkerhet.mdx')?.bytes)).toBe('bearbeidet\n')
  })

  it('goes through the desk itself without a network', async () => {
    const inside = forge({ api: 'http://127.0.0.1:9/api/v3', repository: `${owner}/${repo}`, token: desk.desk.tokenFor('gjest'), fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set('host', '127.0.0.1:9')
      return Promise.resolve(desk.desk.fetch(request))
    } })
    expect((await takeSnapshot(inside)).hearings.map(({ id }) => id)).toEqual(['ny-sikkerhet'])
  })

  it('is written by hearings:fetch, and told of where the forge refuses', async () => {
    const out = join(folderWith(), 'ned', 'snapshot.json')
    const given = { RETTESNOR_FORGE_API: `${desk.address}/api/v3`, RETTESNOR_FORGE_REPOSITORY: `${owner}/${repo}`, RETTESNOR_FORGE_TOKEN: desk.desk.tokenFor('gjest') }
    const { code, stderr } = await runScript('hearings-fetch', ['--out', out], given)
    expect([code, stderr]).toEqual([0, ''])
    const written = JSON.parse(readFileSync(out, 'utf8')) as Snapshot
    expect(written.hearings[0]?.id).toBe('ny-sikkerhet')
    for (const wrong of [{ RETTESNOR_FORGE_TOKEN: 'feil' }, { RETTESNOR_FORGE_REPOSITORY: 'fagervik/finnes-ikke' }, { RETTESNOR_FORGE_REPOSITORY: 'ikke et navn' }, { RETTESNOR_FORGE_API: 'ikke en adresse' }]) {
      const refused = await runScript('hearings-fetch', ['--out', out], { ...given, ...wrong })
      expect(refused.code).toBe(2)
      expect(refused.stderr.trim().split('\n')).toHaveLength(1)
      expect(refused.stderr).not.toContain(given.RETTESNOR_FORGE_TOKEN)
    }
  })

  it('that is broken is refused, and one that is not there is none', () => {
    const broken = join(folderWith(), 'snapshot.json')
    writeFileSync(broken, '{"version":1}')
    expect(() => readSnapshot(broken)).toThrow(/not a snapshot/)
    expect(readSnapshot(`${broken}.missing`)).toBeUndefined()
  })
})
