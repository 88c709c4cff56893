import { join } from 'node:path'
import ICAL from 'ical.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import nodeIcal, { type VEvent } from 'node-ical'
import { parse as parseYaml } from 'yaml'
import { describe, expect, it } from 'vitest'
import { planSchema } from '../../schemas/plan.ts'
import { buildCorpus, originalsOf } from '../../src/domain/corpus/corpus.ts'
import { forAudience } from '../../src/domain/corpus/audience.ts'
import { daysBetween } from '../../src/domain/corpus/days.ts'
import { isOverdue } from '../../src/domain/corpus/status.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { addDaysTo } from '../../src/domain/corpus/days.ts'
import { isWeekend, leastHearingOf, overlap, quietTimes } from '../../src/domain/plans/calendar.ts'
import { draftPlan } from '../../src/domain/plans/draft.ts'
import { planCsv } from '../../src/domain/plans/formats/csv.ts'
import { planIcs } from '../../src/domain/plans/formats/ics.ts'
import { planJson } from '../../src/domain/plans/formats/json.ts'
import { planMarkdown } from '../../src/domain/plans/formats/markdown.ts'
import { planText } from '../../src/domain/plans/formats/text.ts'
import { planFor } from '../../src/domain/plans/items.ts'
import { progressOf, stages } from '../../src/domain/plans/progress.ts'
import { planReport } from '../../src/domain/plans/report.ts'
import { exampleFiles } from '../../src/domain/rules/example.ts'
import { planOf, type ExampleItem } from '../../src/domain/rules/plan.examples.ts'
import { readContent } from '../../src/io/content.ts'
import { writeSnapshot } from '../../src/io/snapshot-file.ts'
import { today } from '../shared/build.ts'
import { folderWith } from '../shared/folder.ts'
import { commitOf, realProposal } from '../shared/proposal.ts'
import { runScript } from '../shared/script.ts'

const corpus = buildCorpus(readContent('content'), satteri)
const reportOf = (year: number, from = corpus, day = today) => {
  const plan = planFor(from, day, year)
  if (!plan) throw new Error(`There is no plan for ${year}`)
  return planReport(from, plan, day, progressOf(from))
}
const corpusWith = (item: ExampleItem, front: Record<string, unknown> = {}) => buildCorpus(exampleFiles({ title: '', front, files: planOf(item) }), satteri)
/** The first row of the example plan on a day. */
const rowOf = (item: ExampleItem, day: string, front: Record<string, unknown> = {}, progress = {}) => {
  const from = corpusWith(item, front)
  const plan = planFor(from, day, 2026)
  const row = plan ? planReport(from, plan, day, progress).rows[0] : undefined
  if (!row) throw new Error('The plan has no rows')
  return row
}

describe('the plans of 2026 and 2027', () => {
  it('have an item for every document that falls due in the year, or is overdue', () => {
    for (const year of [2026, 2027]) {
      const planned = new Set(reportOf(year).rows.flatMap(({ item }) => item.data.documents ?? []))
      const due = originalsOf(corpus).filter(({ data }) => !data.repealed && (String(data['next-revision']).startsWith(String(year)) || (year === 2026 && isOverdue(data, today))))
      expect(due.map(({ id }) => id).filter((id) => !planned.has(id))).toEqual([])
    }
  })

  it('keep hearings out of July and Christmas, and days of work on working days', () => {
    for (const year of [2026, 2027])
      for (const { item } of reportOf(year).rows) {
        const { hearing } = item.data
        for (const day of [item.target, item.baseline, ...(hearing ? [hearing.from, hearing.to] : [])]) expect(isWeekend(day), `${item.key} ${day}`).toBe(false)
        if (hearing) expect(quietTimes(corpus.settings, year).filter((time) => overlap(time, hearing)), item.key).toEqual([])
      }
  })

  it('show one item late, some moved, and all past the adopted target', () => {
    const { summary } = reportOf(2026)
    expect(summary).toMatchObject({ late: 1, moved: 5, behind: 6 })
  })
})

describe('the state of an item', () => {
  const days = fc.integer({ min: -400, max: 400 }).map((shift) => addDaysTo('2026-06-15', shift))

  it('is late exactly when it is not done and its target has passed, whatever the work has come to', () => {
    const pull = fc.record({ documents: fc.constant(['eksempel']), stage: fc.constantFrom('draft', 'on-hearing', 'being-revised', 'for-approval'), opened: fc.option(days, { nil: undefined }), closed: fc.option(days, { nil: undefined }) })
    const hearing = fc.record({ documents: fc.constant(['eksempel']), opened: fc.option(days, { nil: undefined }), deadline: fc.option(days, { nil: undefined }), closed: fc.option(days, { nil: undefined }) })
    const decision = fc.record({ document: fc.constantFrom('eksempel', 'annet'), kind: fc.constantFrom('adopted', 'confirmed', 'corrected', 'repealed'), day: days })
    const from = corpusWith({ target: '2026-06-15' })
    const plan = planFor(from, today, 2026)
    if (!plan) throw new Error('There is no plan')
    fc.assert(
      fc.property(days, fc.array(pull, { maxLength: 3 }), fc.array(hearing, { maxLength: 3 }), fc.array(decision, { maxLength: 3 }), (day, pulls, hearings, decisions) => {
        const row = planReport(from, plan, day, { pulls, hearings, decisions }).rows[0]
        const done = decisions.some((one) => one.document === 'eksempel' && ['adopted', 'confirmed'].includes(one.kind) && one.day >= '2026-01-01' && one.day <= day)
        expect(row?.stage === 'done').toBe(done)
        expect(row?.state).toBe(!done && day > '2026-06-15' ? 'late' : row?.stage)
        expect(row?.daysLate).toBe(done ? 0 : Math.max(0, daysBetween('2026-06-15', day)))
      }),
    )
  })

  it('never goes back to an earlier stage because more is known', () => {
    const stageWith = (progress: object) => stages.indexOf(rowOf({ target: '2026-12-01' }, today, {}, progress).stage)
    const pull = { documents: ['eksempel'], stage: 'draft' }
    const hearing = { documents: ['eksempel'], opened: '2026-11-02', deadline: '2026-12-04' }
    const all = [{}, { pulls: [pull] }, { pulls: [pull], hearings: [hearing] }, { pulls: [pull], hearings: [{ ...hearing, deadline: '2026-11-20' }] }, { hearings: [{ ...hearing, forApproval: '2026-11-21' }] }, { decisions: [{ document: 'eksempel', kind: 'adopted', day: '2026-11-22' }] }]
    expect(all.map(stageWith)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('follows documents: what came into force after the item began is done, what came before is not', () => {
    const item = { target: '2026-06-15', hearing: ['2026-03-02', '2026-04-10'] as const }
    expect(rowOf(item, today, { 'valid-from': '2026-03-02' }).state).toBe('late')
    expect(rowOf(item, today, { 'valid-from': '2026-06-01' })).toMatchObject({ state: 'done', daysLate: 0 })
    expect(rowOf({ ...item, what: 'confirm' }, today, { 'valid-from': '2026-01-01' }, { decisions: [{ document: 'eksempel', kind: 'confirmed', day: '2026-06-20' }] })).toMatchObject({ state: 'done', decided: '2026-06-20', daysBehind: 5 })
    expect(rowOf({ ...item, what: 'repeal' }, today, { repealed: '2026-07-01' }).state).toBe('done')
    expect(rowOf({ ...item, what: 'repeal' }, today, { 'valid-from': '2026-07-01' }).state).toBe('late')
    expect(rowOf({ ...item, what: 'merge', documents: ['eksempel', 'annet'] }, today, { 'valid-from': '2026-07-01' }).state).toBe('late')
    expect(rowOf({ ...item, documents: ['eksempel', 'nytt'] }, today, { 'valid-from': '2026-07-01' }).stage).toBe('planned')
  })

  it('finds a new document by its title', () => {
    expect(rowOf({ title: 'retningslinje for eksempler', what: 'new', target: '2026-12-01' }, today, { 'valid-from': '2026-07-01' }).state).toBe('done')
    expect(rowOf({ title: 'Noe annet', what: 'new', target: '2026-12-01' }, today)).toMatchObject({ state: 'planned', name: 'Noe annet' })
  })

  it('keeps the adopted target of what is moved: a new one hides no delay', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), days, (targets, day) => {
        const moved = targets.map((to, index): [string, string] => [targets[index - 1] ?? '2026-06-15', to])
        const row = rowOf({ target: '2026-06-15', moved }, day)
        expect(row.item.baseline).toBe('2026-06-15')
        expect(row.item.target).toBe(targets.at(-1))
        expect(row.daysBehind).toBe(Math.max(0, daysBetween('2026-06-15', day)))
        expect(row.item.key).toBe('eksempel-revise')
      }),
      { numRuns: 25 },
    )
  })
})

describe('the calendar', () => {
  const ics = planIcs(reportOf(2026), 'rettesnor.example')
  const expected = reportOf(2026).rows.filter(({ stage }) => stage !== 'done').flatMap(({ item }) => [...(item.data.hearing ? [item.data.hearing.from, item.data.hearing.to] : []), item.target]).sort()

  it('is read by ical.js as it was meant', () => {
    const events = new ICAL.Component(ICAL.parse(ics) as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(expected)
    expect(events.every(({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400)).toBe(true)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.map(({ summary }) => summary)).toContain('Høringsfrist: Retningslinje for operativ sikkerhet')
  })

  it('is read by node-ical as it was meant', () => {
    const events = Object.values(nodeIcal.sync.parseICS(ics)).filter((event): event is VEvent => event?.type === 'VEVENT')
    expect(events.map(({ start }) => `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`).sort()).toEqual(expected)
    expect(events.every(({ datetype }) => datetype === 'date')).toBe(true)
  })

  it('is the same bytes on the same day, with lines of at most 75 octets, and keeps the UID of what is moved', () => {
    expect(planIcs(reportOf(2026), 'rettesnor.example')).toBe(ics)
    expect(ics.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    const uid = (item: ExampleItem) => /UID:(\S+)/.exec(planIcs(reportOf(2026, corpusWith(item)), 'x'))?.[1]
    expect(uid({ target: '2026-12-01', moved: [['2026-12-01', '2026-12-18']] })).toBe(uid({ target: '2026-12-01' }))
  })

  it('carries a hostile title as text', () => {
    const title = 'Slutt;, \\n END:VEVENT'
    const [event] = new ICAL.Component(ICAL.parse(planIcs(reportOf(2026, corpusWith({ title: `'${title}'`, what: 'new', target: '2026-12-01' })), 'x')) as never).getAllSubcomponents('vevent')
    expect(event && new ICAL.Event(event).summary).toBe(`Frist: ${title}`)
  })
})

describe('the spreadsheet', () => {
  it('is read by csv-parse, and opens in a Norwegian spreadsheet', () => {
    const csv = planCsv(reportOf(2026), corpus.settings)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const rows = parse(csv, { bom: true, columns: true, delimiter: ';' }) as unknown as Record<string, string>[]
    expect(rows).toHaveLength(reportOf(2026).rows.length)
    expect(rows.find((row) => row['Id-er'] === 'eksportkontroll')).toMatchObject({ Tilstand: 'forsinket', 'Frist nå': '2026-09-30', 'Dager over fristen': '53' })
  })

  it.each(['=1+1', '+47 1', '-2', '@SUM(A1)', ' =cmd|x', '＝1+1', '|x'])('lets «%s» be text and no formula', (title) => {
    const csv = planCsv(reportOf(2026, corpusWith({ title: `'${title}'`, what: 'new', target: '2026-12-01' })), corpus.settings)
    const [row] = parse(csv, { bom: true, columns: true, delimiter: ';' }) as unknown as Record<string, string>[]
    expect(row?.Dokument).toBe(`'${title.trim()}`)
  })
})

describe('the other formats', () => {
  it('tell the same items', () => {
    const report = reportOf(2026)
    const json = JSON.parse(planJson(report)) as { items: { key: string; state: string }[] }
    expect(json.items.map(({ key, state }) => `${key} ${state}`)).toEqual(report.rows.map(({ item, state }) => `${item.key} ${state}`))
    for (const text of [planText(report, corpus.settings), planMarkdown(report)]) for (const { name } of report.rows) expect(text.replaceAll('\\', '')).toContain(name)
  })

  it('let no title make Markdown, or move the cursor of a terminal', () => {
    const from = corpusWith({ title: '"<img src=x> | [a](https://b) @alle \\e[2J"', what: 'new', target: '2026-12-01' })
    expect(planMarkdown(reportOf(2026, from))).not.toMatch(/<img|\]\(|[^\\]\| \[|@alle|https:\/\//)
    expect(planText(reportOf(2026, from), corpus.settings)).not.toContain('\u001b')
  })
})

describe('a proposal', () => {
  const { items } = draftPlan(corpus, 2027, today, progressOf(corpus))

  it('has everything that falls due or is left, once', () => {
    const planned = items.flatMap(({ documents = [] }) => documents)
    expect(new Set(planned).size).toBe(planned.length)
    expect(originalsOf(corpus).filter(({ id, data }) => data['next-revision']?.startsWith('2027') && !planned.includes(id))).toEqual([])
    expect(planned).toEqual(expect.arrayContaining(['eksportkontroll', 'personopplysninger', 'sikkerhet-og-beredskap']))
  })

  it('has hearings that are long enough, outside quiet times, on working days, at most three at once, and before the target', () => {
    const windows = items.flatMap(({ hearing }) => hearing ?? [])
    for (const { documents = [], hearing, target } of items) {
      const least = Math.max(...documents.map((id) => leastHearingOf(corpus.settings, corpus.documents.get(id)?.data.kind ?? '')))
      if (least > 0) expect(hearing).toBeDefined()
      if (!hearing) continue
      expect(daysBetween(hearing.from, hearing.to)).toBeGreaterThanOrEqual(least)
      expect(quietTimes(corpus.settings, 2027).some((time) => overlap(time, hearing))).toBe(false)
      expect([hearing.from, hearing.to, target].filter(isWeekend)).toEqual([])
      expect(target > hearing.to).toBe(true)
      expect(windows.filter(({ from, to }) => from <= hearing.from && hearing.from <= to).length).toBeLessThanOrEqual(3)
    }
  })

  it('is YAML that the schema takes', async () => {
    const { stdout, code } = await runScript('plan', ['--draft', '2027', '--today', today])
    expect(code).toBe(0)
    expect(planSchema.parse(parseYaml(stdout))).toEqual({ items })
  })
})

it('shows an open audience no item of what is internal, confidential or not classified', () => {
  const keys = (from: typeof corpus) => reportOf(2026, from).rows.map(({ item }) => item.key)
  expect(keys(corpus)).toEqual(expect.arrayContaining(['beredskapsplan-revise', 'kontinuitetsplan-revise']))
  expect(keys(forAudience(corpus, 'open')).filter((key) => /beredskapsplan|kontinuitetsplan/.test(key))).toEqual([])
  expect(keys(forAudience(corpusWith({ title: 'Hemmelig', what: 'new', target: '2026-12-01' }), 'open'))).toEqual([])
})

it('knows the hearings and drafts that the snapshot tells of', async () => {
  const path = join(folderWith(), 'snapshot.json')
  const draft = { number: 9, url: 'https://forge.example/pull/9', created: '2026-11-02T09:00:00Z', updated: '2026-11-02T09:00:00Z', collection: 'documents', id: 'personellsikkerhet', head: commitOf('d'), labels: [] }
  writeSnapshot(path, { ...realProposal(), drafts: [draft] })
  const stateOf = async (year: number, document: string, environment: Record<string, string>) => {
    const { stdout } = await runScript('plan', ['--year', String(year), '--format', 'json', '--today', today], environment)
    const { items } = JSON.parse(stdout) as { items: { documents: string[]; state: string }[] }
    return items.find(({ documents }) => documents.includes(document))?.state
  }
  const [known, without] = [{ RETTESNOR_SNAPSHOT: path }, { RETTESNOR_SNAPSHOT: `${path}.none` }]
  expect(await Promise.all([stateOf(2026, 'operativ-sikkerhet', known), stateOf(2026, 'operativ-sikkerhet', without)])).toEqual(['on-hearing', 'planned'])
  expect(await Promise.all([stateOf(2027, 'personellsikkerhet', known), stateOf(2027, 'personellsikkerhet', without)])).toEqual(['draft', 'planned'])
})

it('answers a year without a plan with one line on stderr and exit 2', async () => {
  const { code, stderr, stdout } = await runScript('plan', ['--year', '1999'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+1999[^\n]*\n$/)
})
