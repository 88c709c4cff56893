import { describe, expect, it } from 'vitest'
import { corpus, documents, passagesOf, written } from './shared/texts.ts'

const texts = [...written.values()].map((document) => ({ id: document.id, text: passagesOf(document).map(({ text }) => text).join('\n') }))
const matches = (pattern: RegExp) => [...new Set(texts.flatMap(({ text }) => text.match(pattern) ?? []))].sort()

describe('all documents', () => {
  it('give the same three telephone numbers, which lead nowhere', () => {
    expect(matches(/\b\d\d(?: \d\d){3}\b/g)).toEqual(['00 00 00 01', '00 00 00 11', '00 00 00 21'])
  })
  it('count deadlines in virkedager, never in arbeidsdager', () => {
    expect(matches(/\barbeidsdage?(?:r|ne)\b|\barbeidsdagar\b/gi)).toEqual([])
  })
  it('write to units of the university alone', () => {
    for (const { data } of [...documents, ...corpus.roles.values()]) if (data.contact) expect(data.contact).toMatch(/^[a-z-]+@fagervik\.example$/)
  })
  it('name no other university as their own', () => {
    expect(matches(/\bNTNU\b/g)).toEqual([])
  })
  it('have the unit of their owner as their own, where the owner is held by one unit', () => {
    const strangers = documents.flatMap(({ id, data }) => {
      const units = corpus.roles.get(data.owner ?? '')?.data.holders ?? []
      return units.length === 1 && data.owner !== 'prorektor-forskning' && units[0]?.unit !== data.unit ? [`${id}: ${data.unit ?? ''}`] : []
    })
    expect(strangers).toEqual([])
  })
  it('link to an act whose sections they cite', () => {
    const acts: readonly (readonly [name: string, framework: string])[] = [
      ...['personopplysningsloven', 'sikkerhetsloven', 'offentleglova', 'forvaltningsloven', 'statsansatteloven', 'helseforskningsloven'].map((name) => [name, name] as const),
      ['arbeidsmiljøloven', 'arbeidsmiljoloven'],
      ['åndsverkloven', 'andsverkloven'],
    ]
    const linked = (id: string) => (corpus.documents.get(id)?.links ?? []).flatMap(({ target }) => (target.sort === 'entry' && target.collection === 'frameworks' ? [target.id] : []))
    const missing = texts.flatMap(({ id, text }) =>
      acts.filter(([name, framework]) => new RegExp(`(?<!\\p{L})${name} §`, 'iu').test(text) && !linked(id).includes(framework)).map(([name]) => `${id}: ${name}`),
    )
    expect(missing).toEqual([])
  })
})
