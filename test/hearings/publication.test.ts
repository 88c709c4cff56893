import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/common.ts'
import { mayPublish, publicationReasons, type Case } from '../../src/domain/hearings/publication.ts'
import { reasonCodes, told } from '../../src/domain/hearings/reasons.ts'
import { fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { caseOf, corpusOf, proposed, type Setup } from './shared.ts'

const codes = (given: Case, level = 'blocks'): string[] => publicationReasons(given, 'nb').filter((reason) => reason.level === level).map(({ code }) => code)
const blocking = (setup: Setup): string[] => codes(caseOf(setup))
const response = (remark: object) => stringify({ dispositions: [{ remark: 1, ...remark }] })

it('lets a hearing that has all it needs be published', () => {
  const given = caseOf()
  expect(publicationReasons(given, 'nb')).toEqual([])
  expect(mayPublish(publicationReasons(given, 'nb'))).toBe(true)
})

describe('refuses, and says so,', () => {
  it.each<[string, Setup, string[]]>([
    ['while the hearing is open, on its last day too', { hearing: { deadline: '2026-11-22' } }, ['open']],
    ['a hearing that was withdrawn', { hearing: { withdrawn: { day: '2026-11-01', reason: 'Nei.' } } }, ['withdrawn']],
    ['a hearing shorter than the kind asks for', { hearing: { deadline: '2026-09-28' } }, ['too-short']],
    ['a deadline that was moved back', { hearing: { extended: [{ day: '2026-09-20', from: '2026-10-15', to: '2026-10-10' }] } }, ['deadline-moved-back']],
    ['a remark without a disposition', { head: { 'hearings/nye/dispositions/1.yaml': response({}) } }, ['no-disposition']],
    ['a remark that is not accepted without a reason', { head: { 'hearings/nye/dispositions/1.yaml': response({ disposition: 'not-accepted' }) } }, ['disposition-without-reason']],
    ['a change outside the content folder', { over: { outside: ['src/domain/rules/index.ts'] } }, ['outside-content']],
    ['a role that the branch changes', { head: { 'roles/dekan.yaml': stringify({ title: { nb: 'Dekan' } }) } }, ['outside-hearing']],
    ['a setting that the branch changes', { head: { 'settings.yaml': 'due-soon-days: 30\n' } }, ['outside-hearing']],
    ['a document that is not decided', { head: { 'documents/annet.mdx': proposed } }, ['outside-hearing', 'new-error']],
    ['another hearing that the branch changes', { head: { 'hearings/andre.yaml': 'title:\n  nb: Andre\n' } }, ['new-error', 'outside-hearing']],
    ['a proposal without decisions', { undecided: true }, ['decision-missing']],
    ['a proposal that nobody has approved', { over: { approvals: [] } }, ['not-approved']],
    ['an approval of another head', { over: { approvals: [{ user: 'rita', commit: 'c'.repeat(40), day: '2026-11-22' }] } }, ['not-approved', 'approved-another-head']],
    ['an approver who pushed to a member, however the name is written', { over: { pushers: ['RITA'] } }, ['approver-pushed']],
    ['an approver who does not hold the role on main', { over: { approvals: [{ user: 'odd2', commit: 'b'.repeat(40), day: '2026-11-22' }] } }, ['approver-not-holder']],
    ['a holder whose time had not begun', { over: { approvals: [{ user: 'rita', commit: 'b'.repeat(40), day: '2019-12-31' }] } }, ['approver-not-holder']],
    ['what the forge cannot merge', { over: { mergeable: false } }, ['conflict']],
    ['a lane that owes its reason', { hearing: { lane: 'without-hearing', reason: undefined } }, ['no-reason']],
    ['a confirmation without its checklist that changes the text', { hearing: { lane: 'confirmation' }, choices: { validFrom: '2026-11-22' } }, ['no-checklist', 'not-unchanged']],
    ['a frozen proposal that is not the one that was sent out', { hearing: { members: [{ document: 'eksempel', undertaking: 'revise', fingerprint: 'f'.repeat(64) }] } }, ['proposal-changed']],
  ])('%s', (_, setup, expected) => {
    expect(new Set(blocking(setup))).toEqual(new Set(expected))
  })

  it('an error that main does not have, but not one that it has', () => {
    const bad = proposed.replace('eksempel.\n', 'eksempel. Se [borte](borte.mdx).\n')
    expect(blocking({ frozen: { 'documents/eksempel.mdx': bad } })).toEqual(['new-error'])
    const given = caseOf({ frozen: { 'documents/eksempel.mdx': bad } })
    expect(codes({ ...given, findings: { main: given.findings.head, head: given.findings.head } })).toEqual([])
  })

  it('a kind or a role that the branch gave itself to fit its approver', () => {
    const policy = proposed.replace('kind: guideline', 'kind: routine').replace('approved-by: rektor', 'approved-by: tillitsvalgte')
    expect(blocking({ frozen: { 'documents/eksempel.mdx': policy } })).toEqual(expect.arrayContaining(['role-not-entitled', 'approver-not-holder']))
  })

  it('a decision of main that was edited by hand', () => {
    const decision = { 'decisions/annet/001.yaml': stringify({ kind: 'adopted', document: 'annet', fingerprint: 'a'.repeat(64), role: 'rektor', 'valid-from': '2026-01-01' }) }
    const given = caseOf({ head: { 'decisions/annet/001.yaml': (decision['decisions/annet/001.yaml']).replace('rektor', 'direktor') } })
    expect(codes({ ...given, base: corpusOf(decision), main: corpusOf(decision) })).toContain('decision-changed')
  })

  it('a text that was changed after its decision was written, and dates that are not those of the decision', () => {
    const given = caseOf()
    const text = given.head.documents.get('eksempel')?.source.text ?? ''
    const decision = Object.fromEntries([...given.head.decisions.values()].map(({ path, source }) => [path, source.text]))
    expect(blocking({ head: { ...decision, 'documents/eksempel.mdx': text.replace('bedre', 'mye bedre') } })).toEqual(['new-error', 'decision-of-another-text'])
    expect(blocking({ head: { ...decision, 'documents/eksempel.mdx': text.replace('next-revision: 2029-01-01', 'next-revision: 2031-01-01') } })).toContain('decision-of-other-dates')
  })

  it('a required consultation that was not held', () => {
    const hse = { 'documents/eksempel.mdx': proposed.replace('- privacy', '- hse') }
    expect(blocking({ frozen: hse })).toEqual(['consultation-missing'])
    expect(blocking({ frozen: hse, hearing: { consultations: [{ body: 'tillitsvalgte', held: '2026-10-20' }] } })).toEqual([])
  })

  it('a correction that is more than one, and lets a small one pass with its dates untouched', () => {
    const record = { lane: 'correction', reason: 'Skrivefeil.' }
    const large = { 'documents/eksempel.mdx': proposed.replace('bedre eksempel', 'mye bedre og mye lengre eksempel enn før') }
    expect(blocking({ hearing: record, frozen: large })).toEqual(['correction-too-large'])
    const given = caseOf({ hearing: record, frozen: { 'documents/eksempel.mdx': caseOf().main.documents.get('eksempel')?.source.text.replace('et eksempel', 'et eksempel til') ?? '' } })
    expect(codes(given)).toEqual([])
    expect(given.head.documents.get('eksempel')?.data['valid-from']).toBe('2026-01-01')
    expect(given.proceeding.decisions.map(({ data }) => [data.kind, data['valid-from'], data['next-revision']])).toEqual([['corrected', '2026-01-01', '2028-01-01']])
  })
})

it('lets a text be confirmed unchanged, with a new deadline and the day it came into force as it was', () => {
  const given = caseOf({ hearing: { lane: 'confirmation', checklist: ['Lest mot loven.'] }, frozen: {}, choices: { validFrom: '2026-11-22' } })
  expect(codes(given)).toEqual([])
  expect(given.head.documents.get('eksempel')?.data).toMatchObject({ 'valid-from': '2026-01-01', 'next-revision': '2028-11-22' })
})

it('refuses a deadline longer than the kind allows', () => {
  const given = caseOf()
  const [decision] = given.proceeding.decisions
  const long = { ...given, proceeding: { ...given.proceeding, decisions: [{ id: 'eksempel/001', data: { ...decision?.data, 'next-revision': '2035-01-01' } }] } }
  expect(codes(long)).toEqual(['decision-of-other-dates', 'interval-too-long'])
})

describe('a change after the hearing', () => {
  const changed = (words: number) => ({ 'documents/eksempel.mdx': proposed.replace('bedre eksempel.', `bedre eksempel. ${'Ord '.repeat(words)}til slutt.`) })
  const asHead = (files: Record<string, string>, hearing = {}) => {
    const given = caseOf({ frozen: files, hearing })
    return { ...given, frozen: caseOf().frozen, proceeding: { ...given.proceeding, data: { ...given.proceeding.data, members: caseOf().proceeding.data.members ?? [] } } }
  }
  it('is told when it is small', () => {
    const given = asHead(changed(3))
    expect(codes(given)).toEqual([])
    expect(codes(given, 'warns')).toEqual(['changed-after-deadline'])
  })
  it('needs a new hearing when it is material, or a waiver by a role that may decide, for this text', () => {
    expect(codes(asHead(changed(20)))).toEqual(['material-change'])
    const final = asHead(changed(20)).head.documents.get('eksempel')
    const waiver = (role: string, fingerprint: string) => ({ waiver: { day: '2026-11-20', role, reason: 'Følger av høringen.', fingerprints: [fingerprint] } })
    const print = final ? fingerprintOf(final) : ''
    expect(codes(asHead(changed(20), waiver('rektor', print)))).toEqual([])
    expect(codes(asHead(changed(20), waiver('rektor', print)), 'warns')).toEqual(['waived'])
    expect(codes(asHead(changed(20), waiver('rektor', 'e'.repeat(64))))).toEqual(['material-change'])
    expect(codes(asHead(changed(20), waiver('direktor', print)))).toEqual(['material-change'])
  })
  it('is material whenever a field that binds is another', () => {
    expect(codes(asHead({ 'documents/eksempel.mdx': proposed.replace('owner: direktor', 'owner: rektor') }))).toEqual(['material-change'])
  })
})

describe('a body that never signs in', () => {
  const board = { 'documents/eksempel.mdx': proposed.replace('kind: guideline', 'kind: policy').replace('approved-by: rektor', 'approved-by: styret') }
  const judged = (recorder: object | undefined, user: string) => {
    const given = caseOf({ frozen: board, choices: { validFrom: '2027-01-01', ...(recorder && { recordedBy: recorder as never }) }, over: { approvals: [{ user, commit: 'b'.repeat(40), day: '2026-11-22' }] } })
    // A new document: main has none that would be held to its own kind.
    const main = { ...given.main, documents: new Map([...given.main.documents].filter(([id]) => id !== 'eksempel')) }
    return codes({ ...given, main }).filter((code) => code.startsWith('approver') || code.startsWith('role') || code.startsWith('recorded'))
  }
  it('has its decision recorded by another than the author, with day and minutes', () => {
    expect(judged({ role: 'sekretar', day: '2026-11-20', minutes: '2026/7' }, 'sam')).toEqual([])
    expect(judged({ role: 'sekretar', day: '2026-11-20' }, 'sam')).toEqual(['recorded-without-minutes'])
    expect(judged({ role: 'sekretar', day: '2026-11-20', minutes: '2026/7' }, 'rita')).toEqual(['approver-not-holder'])
    expect(judged(undefined, 'sam')).toEqual(['approver-not-holder'])
  })
})

it('tells every reason in three languages, as a sentence', () => {
  for (const code of reasonCodes) for (const language of languages) expect(told({ code, values: {} }, language)).toMatch(/[.)]$/)
})
