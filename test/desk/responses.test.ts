import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { git } from '../../src/io/git.ts'
import { startDesk, type Running } from './shared/desk.ts'
import { document, openPull } from './shared/edit.ts'

const record = (dates: Record<string, string>) => stringify({ title: { nb: 'Ny sikkerhet' }, lane: 'hearing', members: [{ document: 'sikkerhet', undertaking: 'revise' }], owner: 'rektor', questions: ['Holder det?'], ...dates })
const whole = { from: 'unit', unit: 'Biblioteket', position: 'supports', 'text-1': 'Bra.', 'about-1': 'sikkerhet#formål', 'text-3': 'Holder.', 'about-3': '?1', language: 'nb' }

describe('the form of a hearing', () => {
  let desk: Running
  let moment = new Date('2026-11-22T10:00:00Z')
  const send = (fields: Readonly<Record<string, string>>, { hearing = 'ny-sikkerhet', origin = desk.address }: { hearing?: string; origin?: string } = {}) => {
    moment = new Date(moment.getTime() + 1000)
    return fetch(`${desk.address}/desk/horinger/${hearing}/svar`, { method: 'POST', redirect: 'manual', headers: { origin }, body: new URLSearchParams(fields) })
  }
  const waiting = async (login = 'kari', query = '') => {
    const answer = await fetch(`${desk.address}/desk/api/responses${query}`, { headers: { authorization: `token ${desk.desk.tokenFor(login)}` } })
    return { status: answer.status, body: (await answer.json()) as { responses: { id: string; hearing: string; response: Record<string, unknown> }[] } }
  }

  beforeAll(async () => {
    desk = await startDesk({ now: () => moment })
    const kari = desk.as('kari')
    for (const [id, dates] of [['ny-sikkerhet', { opened: '2026-11-02', deadline: '2026-12-04' }], ['lukket', { opened: '2026-10-01', deadline: '2026-11-21' }]] as const)
      await openPull(kari, `hearing/${id}`, { [document]: `${id}\n`, [`content/hearings/${id}.yaml`]: record(dates) })
  })

  it('is taken without an account, and waits for the owner, who may delete it', async () => {
    const sent = await send(whole)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/horinger/-/takk/'])
    const { body } = await waiting('kari', '?hearing=ny-sikkerhet')
    expect(body.responses.map(({ response }) => response)).toEqual([{ from: 'unit', unit: 'Biblioteket', received: '2026-11-22', position: 'supports', remarks: [{ number: 1, document: 'sikkerhet', anchor: 'formål', text: 'Bra.' }, { number: 2, question: 1, text: 'Holder.' }] }])
    const erase = (id: string) => fetch(`${desk.address}/desk/api/responses/${id}`, { method: 'DELETE', headers: { authorization: `token ${desk.desk.tokenFor('kari')}` } })
    expect((await erase(body.responses[0]?.id ?? '')).status).toBe(204)
    expect((await erase(body.responses[0]?.id ?? '')).status).toBe(404)
    expect((await erase('..%2f..%2fHEAD')).status).toBe(404)
    expect((await waiting()).body.responses).toEqual([])
  })

  it('reaches no branch, no ref and no object of Git', async () => {
    const before = await git(desk.directory, ['for-each-ref'])
    await send({ ...whole, 'text-1': 'zqxkhemmelig' })
    expect(await git(desk.directory, ['for-each-ref'])).toBe(before)
    const objects = await git(desk.directory, ['cat-file', '--batch-all-objects', '--batch-check'])
    for (const line of objects.split('\n').filter((each) => each.includes('blob'))) expect(await git(desk.directory, ['cat-file', 'blob', line.slice(0, 40)])).not.toContain('zqxkhemmelig')
    expect(readdirSync(join(desk.directory, 'rettesnor-responses')).length).toBe(1)
  })

  it('keeps a name only as it was given, and shows it to nobody who did not ask', async () => {
    await send({ from: 'person', name: 'Kari', position: 'no-remarks' })
    await send({ from: 'person', name: 'Ola', 'publish-name': '1', position: 'no-remarks', unit: 'Glemt' })
    const kept = (await waiting()).body.responses.slice(-2).map(({ response }) => response)
    expect(kept).toEqual([{ from: 'person', name: 'Kari', received: '2026-11-22', position: 'no-remarks' }, { from: 'person', name: 'Ola', 'publish-name': true, received: '2026-11-22', position: 'no-remarks' }])
  })

  it('is plain text: control signs go, and what looks like code stays as it was written', async () => {
    await send({ ...whole, 'text-1': 'a\0\u202eb<script>alert(1)</script>\r\n\r\nc', 'about-1': 'annet#x' })
    expect((await waiting()).body.responses.at(-1)?.response.remarks).toEqual([{ number: 1, text: 'ab<script>alert(1)</script>\n\nc' }, { number: 2, question: 1, text: 'Holder.' }])
  })

  it('thanks whoever fills in the field that no person sees, and keeps nothing', async () => {
    const count = (await waiting()).body.responses.length
    expect((await send({ ...whole, website: 'https://spam.example' })).status).toBe(303)
    expect((await waiting()).body.responses.length).toBe(count)
  })

  it.each([
    ['a form of another page', whole, { origin: 'http://evil.example' }, 403],
    ['one that does not say where it stood', whole, { origin: '' }, 403],
    ['a hearing that is not there', whole, { hearing: 'finnes-ikke' }, 404],
    ['a hearing that is over', whole, { hearing: 'lukket' }, 409],
    ['a unit without a name', { ...whole, unit: ' ' }, {}, 422],
    ['a position that nobody knows', { ...whole, position: 'x' }, {}, 422],
    ['a line that is too long', { ...whole, unit: 'x'.repeat(400) }, {}, 422],
    ['a form that is too large', { ...whole, 'text-1': 'x'.repeat(400_000) }, {}, 413],
  ] as const)('refuses %s', async (_, fields, options, status) => {
    const answer = await send(fields, options)
    expect(answer.status).toBe(status)
  })

  it('gives back what was written when it refuses, escaped', async () => {
    const answer = await send({ ...whole, unit: '', 'text-1': '<b>langt</b> svar' })
    const page = await answer.text()
    expect(page).toContain('&#60;b&#62;langt&#60;/b&#62; svar')
    expect(page).toContain('Skriv hvilken enhet som svarer')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is read by those alone who may write', async () => {
    expect((await waiting('gjest')).status).toBe(403)
    expect((await fetch(`${desk.address}/desk/api/responses`)).status).toBe(401)
    expect((await fetch(`${desk.address}/desk/api/responses/x`, { method: 'DELETE' })).status).toBe(401)
  })

  it('is deleted after ninety days if nobody took it in', async () => {
    expect((await waiting()).body.responses.length).toBeGreaterThan(0)
    moment = new Date('2027-02-21T10:00:00Z')
    expect((await waiting()).body.responses).toEqual([])
    expect(existsSync(join(desk.directory, 'rettesnor-responses')) && readdirSync(join(desk.directory, 'rettesnor-responses'))).toEqual([])
    moment = new Date('2026-11-22T10:00:00Z')
  })

  it('is taken sixty times an hour, and says so to the rest', async () => {
    moment = new Date('2026-11-23T10:00:00Z')
    const statuses: number[] = []
    while (statuses.length < 62) statuses.push((await send({ from: 'person', position: 'supports' })).status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(60)
    expect(statuses.slice(-2)).toEqual([429, 429])
    moment = new Date('2026-11-23T11:30:00Z')
    expect((await send({ from: 'person', position: 'supports' })).status).toBe(303)
  })
})
