import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isDueSoon, isOverdue, statusOf } from '../../src/domain/corpus/status.ts'
import { check } from '../../src/domain/reports/check.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { corpus, documents, today, translations } from './shared/texts.ts'

/** The findings that the README lists as meant: rows that begin with a rule and a file. */
const meant = [...readFileSync('content/README.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| `([^`]+)` \|/gm)].map(([, rule, file]) => `${String(rule)} ${String(file)}`)

it('finds exactly what the README of the content lists, and no error', () => {
  const { findings, summary } = check(corpus, today, rules)
  expect(findings.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual(meant.sort())
  expect(summary.errors).toBe(0)
})

describe('seen on 22 November 2026', () => {
  const originals = documents.filter(({ data }) => !data['translation-of'])
  const those = (holds: (data: (typeof originals)[number]['data']) => boolean) => originals.filter(({ data }) => holds(data)).map(({ id }) => id)

  it('has thirty documents, three of them also in English and one in Nynorsk', () => {
    expect(originals).toHaveLength(30)
    expect(translations.map(([{ id, data }]) => `${id} ${data.lang ?? ''}`)).toEqual(['access-to-research-data en', 'export-control en', 'personal-data en'])
    expect(those(({ lang }) => lang === 'nn')).toEqual(['avslutning-av-arbeidsforhold'])
  })
  it('has six over the deadline', () => {
    expect(those((data) => isOverdue(data, today))).toEqual(['avvikshandtering', 'databehandleravtaler', 'eksportkontroll', 'operativ-sikkerhet', 'personopplysninger', 'sikkerhet-og-beredskap'])
  })
  it('has five due within 90 days', () => {
    expect(those((data) => isDueSoon(data, today, 90))).toEqual(['beredskapsplan', 'personellsikkerhet', 'risikostyring', 'styring-av-sikkerhet-og-beredskap', 'varme-arbeider'])
  })
  it('has two that are not yet in force', () => {
    expect(those((data) => statusOf(data, today) === 'upcoming')).toEqual(['innebygd-personvern', 'ovelsesplan-2027'])
  })
  it('has one that is repealed and says what took its place', () => {
    expect(those((data) => statusOf(data, today) === 'repealed')).toEqual(['mobile-enheter'])
    expect(corpus.documents.get('mobile-enheter')?.data['superseded-by']).toBe('ikt-reglement')
  })
  it('has one that is internal', () => {
    expect(those(({ classification }) => classification === 'internal')).toEqual(['beredskapsplan'])
  })
  it('has one that is confidential, as a register entry without a text', () => {
    expect(those(({ classification }) => classification === 'confidential')).toEqual(['kontinuitetsplan'])
    expect(corpus.documents.get('kontinuitetsplan')?.tree.children).toEqual([])
    expect(those(({ classification }) => classification === 'strictly-confidential')).toEqual([])
  })
})
