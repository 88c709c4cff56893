import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFields, unreadableKey, writeFields } from '../../src/domain/cms/front-matter.ts'

const form = (text: string): string => writeFields('documents', readFields('documents', text).fields)

describe('a document', () => {
  it('is written in the order of the schema, whatever order it had', () => {
    expect(form('---\nlang: nb\nareas: [privacy]\ntitle: En tittel\n---\n\nTekst.\n')).toBe('---\ntitle: En tittel\nareas:\n  - privacy\nlang: nb\n---\n\nTekst.\n')
  })

  it('loses empty values and comments, and nothing else', () => {
    expect(form('---\n# merknad\ntitle: A # sett\nunder: []\ncontact:\ncase: ""\nukjent: x\ntitles: {nb: , en: B}\n---\n')).toBe('---\ntitle: A\ntitles:\n  en: B\nukjent: x\n---\n')
  })

  it('keeps texts that look like something else', () => {
    const text = '---\ntitle: "2027"\nvalid-from: 2026-01-01\ncase: "1.10"\nunit: nei\nkeywords:\n  - "true"\n  - "null"\n  - "a: b"\n---\n'
    expect(form(text)).toBe(text)
    expect(form('---\ntitle: 2027\nvalid-from: 2026-01-01\ncase: 1.10\nunit: nei\nkeywords: ["true", "null", "a: b"]\n---\n')).toBe(text)
  })

  it('does not fold long lines', () => {
    const text = `---\ntitle: ${'Et langt ord '.repeat(30).trim()}\n---\n`
    expect(form(text)).toBe(text)
  })

  it('has no day with a time, though a widget should give one', () => {
    expect(writeFields('documents', { 'valid-to': new Date('2027-01-31T00:00:00Z') })).toBe('---\nvalid-to: 2027-01-31\n---\n')
  })

  it('is written back as it was when it cannot be read', () => {
    const text = '---\ntitle: "A\n---\n\nTekst.\n'
    expect(readFields('documents', text).fields[unreadableKey]).toBe(text)
    expect(form(text)).toBe(text)
  })

  it('does not keep the field in which a new one is given its id', () => {
    expect(writeFields('documents', { title: 'A', 'rettesnor-id': 'a' })).toBe('---\ntitle: A\n---\n')
  })
})

it('shows a word that may be a group of fields as the group, and writes the word', () => {
  const text = 'title:\n  nb: Rektor\nmay-approve:\n  - policy\n  - kind: guideline\n    areas:\n      - hse\n'
  const { fields } = readFields('roles', text)
  expect(fields['may-approve']).toEqual([{ kind: 'policy' }, { kind: 'guideline', areas: ['hse'] }])
  expect(writeFields('roles', fields)).toBe(text)
})

it('gives back every value it is given, and is done after one pass', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((value) => value.replace(/\s+/g, ' ').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u2028\u2029]/g, '').trim()).filter(Boolean)
  fc.assert(
    fc.property(fc.record({ title: text, keywords: fc.array(text, { minLength: 1 }), titles: fc.record({ nb: text, en: text }), 'former-anchors': fc.dictionary(text, text, { minKeys: 1 }) }), (fields) => {
      const written = writeFields('documents', fields)
      const read = readFields('documents', written)
      expect(read.faults).toEqual([])
      expect(read.fields).toEqual(fields)
      expect(writeFields('documents', read.fields)).toBe(written)
    }),
    { numRuns: 500 },
  )
})
