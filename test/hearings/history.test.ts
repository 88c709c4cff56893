import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import type { DecisionData } from '../../schemas/decision.ts'
import { firstDecisions } from '../../src/domain/history/first-decisions.ts'
import { canonicalForm, fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { decisionsOn, periodsOf, shownOn, standingOn, type Decision } from '../../src/domain/history/history.ts'
import { undecidedText } from '../../src/domain/rules/undecided-text.ts'
import { addDaysTo } from '../../src/domain/corpus/days.ts'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { check } from '../../src/domain/reports/check.ts'
import { readContent } from '../../src/io/content.ts'
import { version } from '../redline/shared.ts'
import { corpusOf } from './shared.ts'

const files = readContent('content')
const content = buildCorpus(files, satteri)
const body = '## Formål\n\nDette er   et\neksempel med *vekt* og [lenke](annet.mdx).\n\n- en\n- to\n'

describe('a fingerprint', () => {
  const print = (text: string, front = {}) => fingerprintOf(version(text, front))
  it('is the same however the file is written', () => {
    expect(print(body)).toMatch(/^[0-9a-f]{64}$/)
    expect(print('## Formål\n\nDette er et eksempel\nmed _vekt_ og [lenke](annet.mdx).\n\n* en\n\n* to\n')).toBe(print(body))
    expect(print(body, { areas: ['privacy', 'hse'] })).toBe(print(body, { areas: ['hse', 'privacy'] }))
    expect(print(body, { under: [] })).toBe(print(body))
  })
  it.each([['contact', 'ny@fagervik.example'], ['keywords', ['ord']], ['summary', { nb: 'Kort.' }], ['related', ['annet']], ['case', '1/2'], ['valid-from', '2027-01-01'], ['next-revision', '2029-01-01'], ['law-refs', ['gdpr/5']]])('does not see %s', (field, value) => {
    expect(print(body, { [field]: value })).toBe(print(body))
  })
  it.each([['title', 'Annen'], ['kind', 'policy'], ['owner', 'rektor'], ['approved-by', 'direktor'], ['classification', 'internal'], ['applies-to', ['rektor']], ['under', ['annet']], ['valid-to', '2030-01-01'], ['lang', 'nn'], ['areas', ['hse']]])('sees %s', (field, value) => {
    expect(print(body, { [field]: value })).not.toBe(print(body))
  })
  it.each([['a word', body.replace('eksempel', 'forbilde')], ['the target of a link', body.replace('annet.mdx', 'nytt.mdx')], ['the level of a heading', body.replace('## ', '### ')], ['the order of items', body.replace('- en\n- to', '- to\n- en')], ['numbers for points', body.replace('- en\n- to', '1. en\n2. to')]])('sees %s', (_, text) => {
    expect(print(text)).not.toBe(print(body))
  })
  it('is the same from both parsers, for every document', () => {
    const other = buildCorpus(files, reference)
    for (const document of content.documents.values()) expect(canonicalForm(other.documents.get(document.id) ?? document)).toBe(canonicalForm(document))
  })
})

const decision = (number: number, data: Partial<DecisionData>): Decision => ({ id: `x/${number}`, document: 'x', number, data })
const life = [
  decision(1, { kind: 'adopted', 'valid-from': '2020-01-01', fingerprint: 'a' }),
  decision(2, { kind: 'corrected', 'valid-from': '2020-01-01', fingerprint: 'b' }),
  decision(3, { kind: 'confirmed', 'valid-from': '2022-01-01', fingerprint: 'b' }),
  decision(4, { kind: 'corrected', 'valid-from': '2020-01-01', fingerprint: 'c' }),
  decision(5, { kind: 'adopted', 'valid-from': '2024-01-01', fingerprint: 'd' }),
  decision(6, { kind: 'repealed', 'valid-from': '2026-01-01', fingerprint: 'd' }),
]

describe('history', () => {
  it.each([['2019-12-31', undefined, 5], ['2020-01-01', 4, 3], ['2023-12-31', 4, 2], ['2024-01-01', 5, 1], ['2025-12-31', 5, 1], ['2026-01-01', undefined, 0]])('on %s has decision %s in force', (day, number, coming) => {
    const standing = standingOn(life, day)
    expect(standing.inForce?.number).toBe(number)
    if (number !== 4) expect(standing.coming.length).toBe(coming === 5 ? 6 : coming)
  })
  it('tells the one who decided the text, not the one who confirmed it', () => {
    const { inForce, latest } = standingOn(life.slice(0, 3), '2023-01-01')
    expect([inForce?.number, latest?.number]).toEqual([2, 3])
  })
  it('shows the text that is coming beside the one in force', () => {
    const shown = shownOn(life, [{ fingerprint: 'c', version: 'old' }, { fingerprint: 'd', version: 'new' }], '2023-06-01')
    expect([shown.text, shown.next?.text, shown.next?.decision.number]).toEqual(['old', 'new', 5])
    expect(shownOn(life, [], '2026-02-01')).toMatchObject({ text: undefined, next: undefined, repealed: { number: 6 } })
  })
  it('tells when each text was in force', () => {
    expect(periodsOf(life, (day) => addDaysTo(day, -1)).map(({ from, to, decision: { number } }) => [from, to, number])).toEqual([['2020-01-01', '2021-12-31', 4], ['2022-01-01', '2023-12-31', 4], ['2024-01-01', '2025-12-31', 5]])
  })
})

describe('undecided-text', () => {
  const found = (over: Readonly<Record<string, string>>) => {
    const decided = Object.fromEntries(firstDecisions(corpusOf({}), 'Før registeret.').map(({ path, text }) => [path, text]))
    return check(corpusOf({ ...decided, ...over }), '2026-11-22', [undecidedText]).findings.map(({ file, message }) => `${file} ${message}`)
  }
  const text = (change: (text: string) => string) => ({ 'documents/eksempel.mdx': change(corpusOf({}).documents.get('eksempel')?.source.text ?? '') })
  it('finds nothing after the first decisions', () => {
    expect(found({})).toEqual([])
  })
  it('finds nothing in the corpus of the project after its first decisions, every document that has none where others have, and nothing where there is no register', () => {
    const encoder = new TextEncoder()
    const first = firstDecisions(content, 'Vedtatt før registeret.')
    const decided = buildCorpus([...files, ...first.map(({ path, text: written }) => ({ path, bytes: encoder.encode(written), size: 1 }))], satteri)
    expect(check(decided, '2026-11-22', [undecidedText]).findings).toEqual([])
    expect(decided.decisions.size).toBeGreaterThanOrEqual(decided.documents.size)
    const without = (keep: string) => buildCorpus(files.filter(({ path }) => !path.startsWith('decisions/') || path.startsWith(keep)), satteri)
    const one = without('decisions/hms/')
    expect(check(one, '2026-11-22', [undecidedText]).findings.length).toBe(one.documents.size - 1)
    expect(check(without('nothing'), '2026-11-22', [undecidedText]).findings).toEqual([])
  })
  it('finds a text, a field that binds and a date that nobody decided', () => {
    expect(found(text((all) => all.replace('et eksempel', 'noe annet')))).toEqual([expect.stringContaining('en annen enn den som ble vedtatt')])
    expect(found(text((all) => all.replace('owner: direktor', 'owner: rektor')))).toHaveLength(1)
    expect(found(text((all) => all.replace('next-revision: 2028-01-01', 'next-revision: 2029-01-01')))).toEqual([expect.stringContaining('«next-revision» er 1. januar 2029, men 1. januar 2028 i vedtaket.')])
    expect(found(text((all) => all.replace('\n---\n\n', '\nrepealed: 2026-11-01\n---\n\n')))).toEqual([expect.stringContaining('«repealed» er 1. november 2026, men ikke angitt i vedtaket.')])
  })
  it('finds a decision without its document, and one that says it is of another', () => {
    const stray = stringify({ kind: 'adopted', document: 'borte', fingerprint: 'a'.repeat(64), role: 'rektor', 'valid-from': '2026-01-01' })
    expect(found({ 'decisions/borte/001.yaml': stray })).toEqual([expect.stringContaining('som ikke finnes')])
    expect(found({ 'decisions/annet/001.yaml': stray }).some((message) => message.includes('men gjelder «borte»'))).toBe(true)
  })
})

it('numbers decisions as they were made', () => {
  const corpus = corpusOf({ 'decisions/annet/002.yaml': 'kind: adopted\n', 'decisions/annet/001.yaml': 'kind: adopted\n', 'decisions/annet-rutine/001.yaml': 'kind: adopted\n' })
  expect(decisionsOn(corpus, 'annet').map(({ number }) => number)).toEqual([1, 2])
})
