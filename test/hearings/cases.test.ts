import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { forAudience, type Audience } from '../../src/domain/corpus/audience.ts'
import { casesFor } from '../../src/domain/hearings/cases.ts'
import { fingerprintOf } from '../../src/domain/history/fingerprint.ts'
import { inForceOn, shownVersions, wantedTexts, type Versions } from '../../src/domain/history/versions.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { corpusOf, today, type Files } from './shared.ts'

const classes = ['open', 'internal', 'confidential', 'strictly-confidential'] as const
const text = (classification: string, words = 'Tekst.') => documentText({ classification }, `## Formål\n\n${words}\n`)
const record = (over: Readonly<Record<string, unknown>> = {}): Files => ({ 'hearings/sak.yaml': stringify({ title: { nb: 'Sak' }, lane: 'hearing', members: [{ document: 'eksempel', undertaking: 'revise' }], owner: 'rektor', opened: '2026-11-02', deadline: '2026-12-04', proposal: 'a'.repeat(40), ...over }) })

function shownIn(audience: Audience, main: string, proposed: string, head: string, before?: string): boolean {
  const whole = corpusOf({ 'documents/eksempel.mdx': text(main) })
  const old = before === undefined ? undefined : corpusOf({ 'documents/eksempel.mdx': text(before, 'Gammel.') }).documents.get('eksempel')
  const versions: Versions = new Map(old ? [['eksempel', [{ fingerprint: fingerprintOf(old), version: { document: old, commit: 'c'.repeat(40) } }]]] : [])
  const own = record(old ? { members: [{ document: 'eksempel', undertaking: 'revise', 'in-force': fingerprintOf(old) }] } : {})
  const proposals = [{ id: 'sak', head: corpusOf({ 'documents/eksempel.mdx': text(head), ...own }), frozen: corpusOf({ 'documents/eksempel.mdx': text(proposed), ...own }) }]
  return casesFor(whole, audience, today, proposals, versions).length > 0
}

describe('a hearing', () => {
  it('is shown to an audience that may read its document on main, in the proposal, on the branch and as it was in force, and to no other', () => {
    for (const [audience, most] of [['open', 0], ['internal', 1]] as const)
      for (const [place] of ['main', 'proposal', 'head', 'before'].entries())
        for (const [strict, name] of classes.entries()) {
          const given = Array.from({ length: 4 }, (_, at) => (at === place ? name : 'open')) as [string, string, string, string]
          expect(shownIn(audience, ...given), `${audience}: ${given.join()}`).toBe(strict <= most)
        }
  })

  it('is left out when its proposal has a class that nobody knows, or cannot be read', () => {
    expect(shownIn('internal', 'open', 'hemmelig', 'open')).toBe(false)
    const broken = corpusOf({ 'documents/eksempel.mdx': 'En { krøll.\n', ...record() })
    expect(casesFor(corpusOf({}), 'internal', today, [{ id: 'sak', head: broken, frozen: broken }], new Map())).toEqual([])
  })

  it('says nothing of other documents that its audience may not see, in metadata, links or what it means', () => {
    const hidden = { 'documents/zqxkhemmelig.mdx': documentText({ title: 'Zqxktittel', classification: 'internal' }) }
    const proposed = documentText({ under: ['zqxkhemmelig'], related: ['zqxkhemmelig'] }, '## Formål\n\nSe [den](zqxkhemmelig.mdx) og [denne][x].\n\n[x]: zqxkhemmelig.mdx\n')
    const proposals = [{ id: 'sak', head: corpusOf({ ...hidden, ...record(), 'documents/eksempel.mdx': proposed }), frozen: corpusOf({ ...hidden, ...record(), 'documents/eksempel.mdx': proposed }) }]
    const [found] = casesFor(corpusOf(hidden), 'open', today, proposals, new Map())
    const said = JSON.stringify([found?.members.map(({ proposed: shown }) => [shown?.data, shown?.tree]), found?.consequences])
    expect(said).toContain('Formål')
    expect(said).not.toContain('zqxk')
  })

  it('takes roles and settings from main, whatever its branch has made of them', () => {
    const own = { ...record(), 'documents/eksempel.mdx': text('open'), 'roles/rektor.yaml': 'title:\n  nb: Zqxk\n', 'settings.yaml': 'institution:\n  name:\n    nb: Zqxk\n' }
    const [found] = casesFor(corpusOf({}), 'open', today, [{ id: 'sak', head: corpusOf(own), frozen: corpusOf(own) }], new Map())
    expect([found?.corpus.roles.get('rektor')?.data.title?.nb, found?.corpus.settings.institution?.name.nb]).toEqual(['Rektor', undefined])
  })

  it('that is remembered on main is left out when a text that was in force then was stricter', () => {
    const old = corpusOf({ 'documents/eksempel.mdx': text('internal', 'Gammel.') }).documents.get('eksempel')
    if (!old) throw new Error('the set-up lacks a document')
    const versions: Versions = new Map([['eksempel', [{ fingerprint: fingerprintOf(old), version: { document: old, commit: undefined } }]]])
    const whole = corpusOf(record({ members: [{ document: 'eksempel', undertaking: 'revise', 'in-force': fingerprintOf(old) }] }))
    expect([casesFor(whole, 'open', today, [], versions).length, casesFor(whole, 'internal', today, [], versions).length]).toEqual([0, 1])
  })
})

describe('texts of history', () => {
  const old = corpusOf({ 'documents/eksempel.mdx': documentText({ under: ['zqxkborte'], 'valid-from': '2024-01-01' }, '## Formål\n\nGammel [borte](zqxkborte.mdx).\n') }).documents.get('eksempel')
  const young = corpusOf({}).documents.get('eksempel')
  if (!old || !young) throw new Error('the set-up lacks a document')
  const versions: Versions = new Map([['eksempel', [{ fingerprint: fingerprintOf(old), version: { document: old, commit: 'c'.repeat(40) } }]]])
  const decision = (document: typeof old, from: string) => stringify({ kind: 'adopted', document: 'eksempel', fingerprint: fingerprintOf(document), role: 'rektor', 'valid-from': from })
  const decided = (from: string) => corpusOf({ 'decisions/eksempel/001.yaml': decision(old, '2024-01-01'), 'decisions/eksempel/002.yaml': decision(young, from) })

  it('are asked for where a decision or a hearing names another than the one on main', () => {
    expect([...wantedTexts([decided('2026-01-01')])].map(([id, all]) => [id, [...all]]).filter(([id]) => id === 'eksempel')).toEqual([['eksempel', [fingerprintOf(old)]]])
  })

  it('are not shown when they, or what is known of their document, are stricter than the audience', () => {
    const documents = corpusOf({}).documents
    const count = (strict: number, audience: Audience) => shownVersions(versions, audience, () => strict, documents).get('eksempel')?.length
    expect([count(0, 'open'), count(1, 'open'), count(1, 'internal'), count(2, 'internal')]).toEqual([1, 0, 1, 0])
    expect(JSON.stringify([...shownVersions(versions, 'open', () => 0, documents).values()].flat().map(({ version }) => [version.document.data, version.document.tree, version.document.sections]))).not.toContain('zqxk')
  })

  it('take the place of a text that is still to come, which stands among the versions', () => {
    const later = inForceOn(forAudience(decided('2027-01-01'), 'open'), versions, today)
    expect(later.corpus.documents.get('eksempel')).toBe(old)
    expect(later.versions.get('eksempel')?.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(young)])
    const now = inForceOn(forAudience(decided('2026-01-01'), 'open'), versions, today)
    expect(now.corpus.documents.get('eksempel')?.source.text).toBe(young.source.text)
  })
})
