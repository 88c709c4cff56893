import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { fitted, longestComment } from '../../src/domain/hearings/report/fit.ts'
import { reportJson } from '../../src/domain/hearings/report/json.ts'
import { longestDescription } from '../../src/domain/hearings/report/status.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { markdownOf, proposalOf, reportOf } from './proposals.ts'
import { hearingReport } from '../../src/domain/hearings/report/report.ts'
import { caseOf, corpusOf, proposed, type Setup } from './shared.ts'

const open: Setup = { hearing: { opened: '2026-11-01', deadline: '2026-12-04' }, undecided: true, over: { approvals: [] } }

describe('the report of a hearing', () => {
  it('tells what changes, what it means, who answers and who approves', () => {
    const text = markdownOf(caseOf(open))
    expect(text).toMatch(/^<!-- rettesnor:hearing -->\n## Høring: Nye eksempler\n/)
    expect(text).toContain('**På høring.** Høringsfristen er 4. desember 2026, om 12 dager. Sendt ut 1. november 2026.')
    expect(text).toContain('Dette er et **bedre** eksempel\\.')
    expect(text).toContain('Rektor: 1 ny plikt')
    expect(text).toContain('får: rapporterer til styret (Retningslinje for eksempler)')
    expect(text).toContain('1 av 1 høringsinstanser har svart. 1 svar i alt, med 1 merknad.')
    expect(text).toMatch(/Rektor \(Rita\): Retningslinje for eksempler/)
    expect(text).toContain('Ikke i revisjonsplanen: Retningslinje for eksempler.')
    expect(text).toContain('Rutine for annet lenker til Retningslinje for eksempler')
  })

  it('tells which items of the plan it fulfils, and which it does not alone', () => {
    const item = (documents: string[]) => ({ documents, what: 'revise', trigger: 'interval', responsible: 'rektor', target: '2026-11-01', moved: [{ from: '2026-11-01', to: '2026-12-18', reason: 'Sent.', 'decided-by': 'rektor' }] })
    const plan = { 'plans/2026.yaml': stringify({ items: [item(['eksempel']), item(['eksempel', 'annet'])] }) }
    const given = caseOf(open)
    const report = hearingReport({ ...proposalOf(given), main: corpusOf(plan), before: corpusOf(plan), after: corpusOf({ ...plan, ...Object.fromEntries([...given.head.hearings.values(), ...given.head.documents.values()].map(({ path, source }) => [path, source.text])) }) })
    expect(report.plan.map(({ documents, fulfilled, target, baseline, daysLate }) => [documents, fulfilled, target, baseline, daysLate])).toEqual([[['eksempel'], true, '2026-12-18', '2026-11-01', 0], [['eksempel', 'annet'], false, '2026-12-18', '2026-11-01', 0]])
    expect(report.unplanned).toEqual([])
  })

  it('tells of anchors that others would lose', () => {
    const gone = proposed.replace('## Ansvar', '## Hvem som gjør hva')
    expect(markdownOf(caseOf({ ...open, frozen: { 'documents/eksempel.mdx': gone } }))).toContain('**1 lenke i andre dokumenter vil ikke føre noe sted:**\n\n- Rutine for annet lenker til Retningslinje for eksempler, ansvar')
  })

  it('parts findings that are new, mended and there already', () => {
    const bad = proposed.replace('eksempel.\n', 'eksempel. Se [borte](borte.mdx).\n')
    const { findings, status } = reportOf(caseOf({ ...open, frozen: { 'documents/eksempel.mdx': bad } }))
    expect(findings.fresh.map(({ rule }) => rule)).toEqual(['broken-link'])
    expect(status.state).toBe('failure')
    const given = caseOf(open)
    expect(reportOf({ ...given, findings: { main: [...given.findings.main, ...findings.fresh], head: given.findings.head } }).findings.mended.map(({ rule }) => rule)).toEqual(['broken-link'])
  })

  it('is told as JSON too, with every redline', () => {
    const json = JSON.parse(reportJson(reportOf(caseOf(open)))) as { documents: { sections: { redline: string }[] }[]; status: { state: string }; findings: { new: unknown[] } }
    expect(json.documents[0]?.sections.map(({ redline }) => redline).join()).toContain('**bedre**')
    expect([json.status.state, json.findings.new]).toEqual(['pending', []])
  })
})

describe('the status', () => {
  const statusOf = (setup: Setup) => reportOf(caseOf(setup)).status
  it.each<[string, Setup, string, string]>([
    ['pending while it is open', open, 'pending', 'På høring til og med 4. desember 2026.'],
    ['pending while remarks are dealt with', { hearing: { opened: '2026-09-01', deadline: '2026-10-15' }, undecided: true }, 'pending', 'Vedtaket for «Retningslinje for eksempler» er ikke skrevet.'],
    ['pending while it waits for approval', { over: { approvals: [] } }, 'pending', 'Venter på godkjenning.'],
    ['success when nothing stands in the way', {}, 'success', 'Kan publiseres.'],
    ['failure when it was withdrawn', { hearing: { withdrawn: { day: '2026-11-01', reason: 'Nei.' } } }, 'failure', 'Forslaget er trukket.'],
    ['failure when it changes what is not content, open or not', { ...open, over: { outside: ['src/x.ts'] } }, 'failure', 'Forslaget endrer src/x.ts, som ikke er innhold.'],
    ['failure when it changes a role', { ...open, head: { 'roles/dekan.yaml': 'title: {nb: Dekan}\n' } }, 'failure', 'Forslaget endrer roles/dekan.yaml, som ikke hører til det som skal avgjøres.'],
    ['failure when its approver wrote it', { over: { pushers: ['rita'] } }, 'failure', 'rita har selv skrevet i forslaget og kan ikke godkjenne det. (og 1 til)'],
  ])('is %s', (_, setup, state, description) => {
    const status = statusOf(setup)
    expect([status.state, status.description.replace(/ \(og 1 til\)$/, '')]).toEqual([state, description.replace(/ \(og 1 til\)$/, '')])
  })

  it('fails when the matter is set back in time, or is another than it was when it began', () => {
    const given = caseOf()
    const { data } = given.proceeding
    const statusWith = (began: NonNullable<typeof given.began>) => reportOf({ ...given, began }).status
    expect(statusWith({ data, day: data.opened }).state).toBe('success')
    expect(statusWith({ data, day: '2026-11-20' })).toMatchObject({ state: 'failure', description: expect.stringContaining('20. november 2026') as string })
    expect(statusWith({ data: { ...data, deadline: '2027-02-01' }, day: data.opened })).toMatchObject({ state: 'failure', description: expect.stringContaining('fristen') as string })
  })

  it('is never longer than the forge takes', () => {
    for (const title of ['😀'.repeat(149), 'ø'.repeat(300)]) {
      const { description } = statusOf({ frozen: { 'documents/eksempel.mdx': proposed.replace('Retningslinje for eksempler', title) }, undecided: true })
      expect(description.length).toBeLessThanOrEqual(longestDescription)
      expect(description.isWellFormed()).toBe(true)
    }
  })

  it('is told of what a branch changes, whatever it is called', () => {
    const main = corpusOf({})
    const sort = (files: Record<string, string>, over: { inside: string[]; outside?: string[] }) => {
      const { sort: found, status } = hearingReport({ ...proposalOf(caseOf()), main, before: main, after: corpusOf(files), outside: [], findings: { before: [], after: [] }, ...over })
      return [found, status.state]
    }
    expect(sort({ 'documents/eksempel.mdx': proposed }, { inside: ['documents/eksempel.mdx'] })).toEqual(['draft', 'pending'])
    expect(sort({ 'terms/nytt.yaml': 'term: {nb: nytt}\n' }, { inside: ['terms/nytt.yaml'] })[0]).toBe('register')
    const settled = corpusOf({ 'settings.yaml': 'registers:\n  terms: rektor\n' })
    const unsettled = corpusOf({ 'settings.yaml': 'due-soon-days: 90\n' })
    const approved = { ...proposalOf(caseOf()), main: settled, before: settled, after: settled, inside: ['terms/nytt.yaml'], findings: { before: [], after: [] } }
    expect(hearingReport(approved).status.state).toBe('success')
    expect(hearingReport({ ...approved, forge: { approvals: approved.forge?.approvals ?? [], pushers: ['Rita'], opened: '2026-01-01' } }).status.state).toBe('pending')
    expect(hearingReport({ ...approved, main: unsettled }).status.state).toBe('pending')
    expect(hearingReport({ ...approved, headCommit: 'e'.repeat(40) }).status.state).toBe('pending')
    expect(sort({}, { inside: [], outside: ['src/x.ts'] })).toEqual(['code', 'success'])
    expect(sort({}, { inside: [] })).toEqual(['nothing', 'success'])
    expect(sort({ 'terms/nytt.yaml': 'term: {nb: nytt}\n' }, { inside: ['terms/nytt.yaml'], outside: ['src/x.ts'] })).toEqual(['mixed', 'failure'])
    expect(sort({}, { inside: ['decisions/eksempel/notes.txt'] })[0]).toBe('draft')
  })

  it('fails when a file beside the documents changes that no member shows', () => {
    const given = caseOf()
    const stray = (path: string) => hearingReport({ ...proposalOf(given), inside: [...proposalOf(given).inside, path] }).status
    expect(stray('documents/annet.png')).toEqual({ state: 'failure', description: 'Forslaget endrer documents/annet.png, som ikke hører til det som skal avgjøres.' })
  })
})

describe('a report that is longer than a comment', () => {
  const long = Array.from({ length: 60 }, (_, at) => `## Del ${at}\n\n${'Dette er et langt avsnitt som er nytt og skal leses. '.repeat(40)}\n`).join('\n')

  it('folds and shortens, says how much, and where the whole is', () => {
    const given = caseOf({ ...open, frozen: { 'documents/eksempel.mdx': documentText({}, `## Formål\n\nDette.\n\n${long}\n## Ansvar\n\nRektor.\n`) } })
    const whole = markdownOf(given, Infinity)
    expect(whole.length).toBeGreaterThan(longestComment)
    const text = markdownOf(given)
    expect(text.length).toBeLessThanOrEqual(longestComment)
    const shortened = text.match(/Endringen får ikke plass her/g)?.length ?? 0
    expect(text).toContain(`**Rapporten er lengre enn en kommentar kan være: ${shortened} deler er forkortet.** Les hele`)
    expect(text).toContain(`--base ${'c'.repeat(40)} --head ${'b'.repeat(40)} --whole`)
    expect(text.match(/\(ny del, /g)?.length).toBe(60)
  })

  it.each([300, 700, 2000, 5000, 20_000])('is at most %i signs, with every fold closed, and counts what it leaves out', (length) => {
    const pieces = Array.from({ length: 40 }, (_, at) => ({ text: at % 4 === 0 ? '<details><summary>x</summary>' : at % 4 === 3 ? '</details>' : 'ord '.repeat(100), ...(at % 4 === 1 ? { short: 'kort', rank: at } : {}) }))
    const text = fitted(pieces, length, (shortened, leftOut) => `${shortened} forkortet, ${leftOut} utelatt`)
    expect(text.length).toBeLessThanOrEqual(length)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
    const [, shortened, leftOut] = /(\d+) forkortet, (\d+) utelatt$/.exec(text) ?? []
    if (text.length < pieces.reduce((sum, { text: all }) => sum + all.length + 2, -2)) expect(Number(shortened) + Number(leftOut)).toBeGreaterThan(0)
  })
})
