import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { remindersFor, type Message } from '../../src/domain/reminders/messages.ts'
import { issueBody, mailText } from '../../src/domain/reminders/write.ts'
import { forge } from '../../src/io/forge/client.ts'
import { putIssues, reminderIssues, toldByIssues } from '../../src/io/forge/reminders.ts'
import { readContent } from '../../src/io/content.ts'
import { plainOctokit, startDesk, users } from '../desk/shared/desk.ts'
import { hostileTexts } from '../hearings/hostile-texts.ts'
import { corpusOf, proposed } from '../hearings/shared.ts'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const today = '2026-11-25'
const overseer = { to: 'sikkerhet@fagervik.example', role: 'seksjon-for-sikkerhet-og-beredskap' }
const real = buildCorpus(readContent('content'), satteri)
const nothing = new Map<string, Set<string>>()
const after = (messages: readonly Message[]) => new Map(messages.map(({ recipient, items }) => [recipient, new Set(items.map(({ key }) => key))]))
const record = (more: object = {}) => stringify({ title: { nb: 'Nye eksempler' }, lane: 'hearing', members: [{ document: 'eksempel', undertaking: 'revise' }], owner: 'direktor', opened: '2026-11-01', deadline: '2026-12-04', invited: [{ unit: 'Biblioteket', contact: 'bib@fagervik.example' }, { unit: 'Arkivet', contact: 'arkiv@fagervik.example' }], ...more })
const hearing = (more: object = {}, files: Record<string, string> = {}) => ({ id: 'nye', head: corpusOf({ 'documents/eksempel.mdx': proposed, 'hearings/nye.yaml': record(more), ...files }) })
const told = (message: Message | undefined, sort?: string) => message?.fresh.filter((item) => sort === undefined || item.sort === sort).map(({ key }) => key)

describe('reminders of the real content', () => {
  const messages = remindersFor(real, [], { today, told: nothing, overseer })

  it('are one for each owner who has something due or late, and one for the whole', () => {
    const recipients = messages.map(({ recipient }) => recipient)
    expect(new Set(recipients).size).toBe(recipients.length)
    expect(recipients).toContain('role:sikkerhets-og-beredskapssjef')
    expect(messages.find(({ recipient }) => recipient === 'all')?.items.length).toBeGreaterThan(8)
    for (const { recipient, to } of messages.filter(({ recipient }) => recipient !== 'all')) expect([recipient, to]).toEqual([recipient, real.roles.get(recipient.slice(5))?.data.contact])
  })

  it('tell of nothing that is not open', () => {
    const text = messages.map((message) => mailText(message, undefined) + issueBody(message, [], (keys) => keys)).join('\n')
    expect(text).toContain(real.documents.get('eksportkontroll')?.data.title)
    expect(text).not.toMatch(/beredskapsplan|kontinuitetsplan/i)
  })

  it('say nothing twice, and say it again when it has gone a step further', () => {
    expect(remindersFor(real, [], { today, told: after(messages), overseer }).flatMap(({ fresh }) => fresh)).toEqual([])
    const next = remindersFor(real, [], { today: '2026-11-26', told: after(messages), overseer }).flatMap(({ fresh }) => fresh)
    expect(next.map(({ key }) => key)).toEqual([])
    const later = remindersFor(real, [], { today: '2026-12-11', told: after(messages), overseer }).flatMap(({ fresh, recipient }) => (recipient === 'all' ? fresh : []))
    expect(later.map(({ key }) => key)).toContain('overdue risikostyring 2026-12-10 0')
  })
})

describe('reminders of a hearing', () => {
  const main = corpusOf({})
  const at = (day: string, open = [hearing()], before = nothing) => new Map(remindersFor(main, open, { today: day, told: before, overseer }).map((message) => [message.recipient, message]))

  it('tell that it opened, who has not answered, what has come, and that it is to be dealt with', () => {
    expect(told(at('2026-11-02').get('role:direktor'))).toEqual(['opened nye 2026-11-01 2026-12-04'])
    expect(told(at('2026-11-02').get('unit:nye:Biblioteket'))).toEqual(['opened nye 2026-11-01 2026-12-04'])
    const response = { 'hearings/nye/responses/1.yaml': stringify({ from: 'unit', unit: 'Biblioteket', received: '2026-11-20', position: 'supports' }) }
    const late = at('2026-11-28', [hearing({}, response)])
    expect(told(late.get('role:direktor'))).toEqual(expect.arrayContaining(['response nye 1', 'unanswered nye 2026-12-04 7']))
    expect(told(late.get('unit:nye:Arkivet'), 'unanswered')).toEqual(['unanswered nye 2026-12-04 7'])
    expect(told(late.get('unit:nye:Biblioteket'), 'unanswered')).toEqual([])
    expect(told(at('2026-12-05', [hearing()]).get('role:direktor'), 'being-revised')).toEqual(['revise nye 2026-12-04 0'])
  })

  it('tell of the decision for a month', () => {
    const decided = corpusOf({ 'hearings/nye.yaml': record(), 'decisions/eksempel/001.yaml': stringify({ kind: 'adopted', document: 'eksempel', fingerprint: 'a'.repeat(64), role: 'rektor', 'valid-from': '2026-12-20', hearing: 'nye' }) })
    const on = (day: string) => remindersFor(decided, [], { today: day, told: nothing, overseer }).flatMap(({ recipient, items }) => items.filter(({ sort }) => sort === 'decided').map(() => recipient))
    expect(on('2026-12-21')).toEqual(['role:direktor', 'all', 'unit:nye:Biblioteket', 'unit:nye:Arkivet'])
    expect(on('2027-02-01')).toEqual([])
  })

  it('tell nobody of a hearing with a member that is not open, on main or on its branch', () => {
    const closed = proposed.replace('classification: open', 'classification: internal')
    expect(at('2026-11-02', [hearing({}, { 'documents/eksempel.mdx': closed })]).has('unit:nye:Arkivet')).toBe(false)
    const secret = remindersFor(corpusOf({ 'documents/eksempel.mdx': closed }), [hearing()], { today: '2026-11-02', told: nothing, overseer })
    expect(JSON.stringify(secret)).not.toContain('Nye eksempler')
  })
})

describe('mails', () => {
  it('are laid in a folder as messages that a MIME parser reads, and not a second time', async () => {
    const spool = folderWith()
    const words = ['--today', today, '--spool', spool, '--state', join(folderWith(), 'told.json')]
    const first = await runScript('remind', words)
    expect(first.stderr).toBe('')
    const names = readdirSync(spool)
    expect(first.stdout).toBe(`${names.length} mails\n`)
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) {
      const mail = await simpleParser(readFileSync(join(spool, name)))
      const to = [mail.to].flat().flatMap((list) => list?.value ?? [])
      expect(to).toHaveLength(1)
      expect(to[0]?.address).toMatch(/@fagervik\.example$/)
      expect(mail.subject).toMatch(/^Styrende dokumenter/)
      expect(mail.text).toMatch(/revidert|revisjon|ferdig/)
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
      expect(mail.headers.get('content-language')).toBe('nb')
      expect(mail.attachments).toEqual([])
    }
    expect((await runScript('remind', words)).stdout).toBe('0 mails\n')
    expect(readdirSync(spool)).toHaveLength(names.length)
  })

  it('hold hostile titles as text on one line', () => {
    for (const text of hostileTexts) {
      const [message] = remindersFor(corpusOf({}), [hearing({ title: { nb: text }, invited: [{ unit: text, contact: 'x@y.example' }] })], { today: '2026-11-28', told: nothing, overseer })
      if (!message) throw new Error('There is no message')
      expect(mailText(message, undefined).split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2)
      expect(issueBody(message, [], () => '').match(/<!--/g)).toHaveLength(2)
      expect(issueBody(message, [], () => '')).not.toMatch(/@[a-z]|<img|<script|\]\(http/)
    }
  })
})

describe('issues on the forge', () => {
  it('are one an owner, keep what was told, come back when closed too early, and are closed when nothing is left', async () => {
    const { address, desk } = await startDesk({ content: 'content', users: [...users, ...(real.settings.users ?? []).map(({ login, name }) => ({ login, name }))] })
    const place = { ...forge({ api: `${address}/api/v3`, repository: 'fagervik/rettesnor', token: desk.tokenFor('admin') }), octokit: plainOctokit(address, desk.tokenFor('admin')) }
    const round = async (corpus: typeof real, day: string) => {
      const issues = await reminderIssues(place)
      const messages = remindersFor(corpus, [], { today: day, told: toldByIssues(issues), overseer })
      return { messages, done: await putIssues(place, messages, issues) }
    }
    const first = await round(real, today)
    expect(first.done).toEqual({ opened: first.messages.length, changed: 0, closed: 0 })
    const second = await round(real, today)
    expect([second.done, second.messages.flatMap(({ fresh }) => fresh)]).toEqual([{ opened: 0, changed: 0, closed: 0 }, []])
    const [issue] = [...(await reminderIssues(place)).values()].filter(({ recipient }) => recipient === 'role:sikkerhets-og-beredskapssjef')
    const at = { owner: 'fagervik', repo: 'rettesnor', issue_number: issue?.number ?? 0 }
    const { data } = await place.octokit.rest.issues.get(at)
    expect(data.assignees?.map(({ login }) => login)).toEqual(['sikkerhets-og-beredskapssjef'])
    await place.octokit.rest.issues.update({ ...at, state: 'closed' })
    await round(real, today)
    expect((await place.octokit.rest.issues.get(at)).data.state).toBe('open')
    // A stranger's issue with the marker is not ours.
    const stranger = plainOctokit(address, desk.tokenFor('kari'))
    await stranger.rest.issues.create({ owner: 'fagervik', repo: 'rettesnor', title: 'x', body: '<!-- rettesnor:reminder all -->\n\n<!-- told W10= -->', labels: ['påminnelse'] })
    expect((await round(real, today)).done).toEqual({ opened: 0, changed: 0, closed: 0 })
    const empty = buildCorpus([...readContent('content')].filter(({ path }) => /^(?:roles|settings)/.test(path)), satteri)
    expect((await round(empty, today)).done.closed).toBe(first.messages.length)
    expect((await place.octokit.rest.issues.get(at)).data.state).toBe('closed')
  })
})
