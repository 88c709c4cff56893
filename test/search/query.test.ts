import { beforeAll, describe, expect, test } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { readLexis, type Lexis } from '../../src/domain/search/build.ts'
import { clausesIn } from '../../src/domain/search/clauses.ts'
import { excerptOf, readText, saidBy } from '../../src/domain/search/excerpt.ts'
import { understand } from '../../src/domain/search/query.ts'
import { holdings, wantedOf } from '../../src/domain/search/rank.ts'
import { recordsOf } from '../../src/domain/search/records.ts'
import { nothingAside } from '../../src/domain/search/sayings.ts'
import { stem } from '../../src/domain/search/stem.ts'
import { openVocabulary, type ClauseLists, type Vocabulary } from '../../src/domain/search/vocabulary.ts'
import { readContent } from '../../src/io/content.ts'
import { norwegian } from '../../src/io/dictionaries.ts'

let vocabulary: Vocabulary
let clauses: ClauseLists
let parts: Lexis['parts']
beforeAll(() => {
  const corpus = buildCorpus(readContent('content'), satteri)
  const lexis = readLexis(corpus, [...corpus.documents.values()].flatMap(recordsOf), norwegian.isWord)
  parts = lexis.parts
  const beside = lexis.beside()
  vocabulary = openVocabulary(beside.vocabulary)
  clauses = beside.clauses
})
const read = (query: string): string[] => understand(query, vocabulary).concepts.map(({ text }) => text)

describe('a query', () => {
  test('is reduced to what it asks about', () => { expect(read('hvor lenge kan jeg lagre personopplysninger')).toEqual(['lagre', 'personopplysninger']) })
  test('keeps its only word even if it is a common one', () => { expect(read('ansvar')).toEqual(['ansvar']) })
  test('that is nothing but question words is asked as it is', () => { expect(read('hva er')).not.toEqual([]) })
  test('of nothing asks nothing', () => { expect(read(' ? ')).toEqual([]) })
  test('in English finds the Norwegian term', () => {
    expect(understand('data processing agreement', vocabulary).concepts[0]?.variants.map(({ words }) => words.join(' '))).toContain('databehandleravtale')
  })
  test('without æ, ø and å is read with them', () => {
    expect(understand('nokkelhandtering', vocabulary).concepts[0]?.variants[0]?.words).toEqual(['nøkkelhåndtering'])
    expect(understand('noekkelhaandtering', vocabulary).concepts[0]?.variants[0]?.words).toEqual(['nøkkelhåndtering'])
  })
  test('that names a term or a role says so', () => {
    expect(understand('hva er samtykke?', vocabulary).named.map(({ sort, id }) => `${sort} ${id}`)).toContain('term samtykke')
    expect(understand('dekan', vocabulary).named.map(({ sort, id }) => `${sort} ${id}`)).toContain('role dekan')
  })
})

describe('compounds of the texts', () => {
  test.each([
    ['adgangskort', 'adgangs kort'], ['sikkerhetskrav', 'sikkerhets krav'], ['hovedverneombudet', 'hoved verneombudet'], ['gassflaskene', 'gass flaskene'],
  ])('%s divides into %s', (whole, expected) => { expect(parts(whole).join(' ')).toBe(expected) })
  test.each(['mistenker', 'mistanken', 'hendelser', 'angriper', 'formålet', 'artikler', 'tydelige'])('%s is left whole: what it begins with is found in it by chance', (whole) => { expect(parts(whole)).toEqual([whole]) })
})

test('a short word is not found in another that begins alike', () => {
  const { concepts } = understand('mistet', vocabulary)
  const has = (word: string): number => holdings(concepts, wantedOf(concepts), [[stem(word)]]).worth[0] ?? 0
  expect(has('mistenker')).toBe(0)
  expect(has('mister')).toBeGreaterThan(0)
})

test('words that say something together are marked where the text or its heading has all of them', () => {
  const concepts = [{ text: 'varsling', weight: 1, variants: [{ words: ['varsling'], weight: 1 }, { words: ['call', 'list'], weight: 0.55 }] }]
  const marks = (text: string, beside: readonly string[] = []): string[] =>
    excerptOf(readText(text, saidBy(concepts, wantedOf(concepts), (word) => [stem(word)]), [1], beside, [0], new Set())).filter((_, at) => at % 2 === 1)
  expect(marks('Varsling skjer etter listen.')).toEqual(['Varsling'])
  expect(marks('Varsling skjer etter the call list.')).toEqual(['Varsling', 'call', 'list'])
  expect(marks('Varsling skjer etter listen.', ['call'])).toEqual(['Varsling', 'listen'])
})

test('a row of a table is a line, with its cells apart', () => {
  const bytes = new TextEncoder().encode('---\ntitle: Tabell\n---\n\n## Krav\n\n| Hva | Åpen | Intern |\n| --- | --- | --- |\n| Disker | Bør | Skal |\n')
  const [document] = buildCorpus([{ path: 'documents/tabell.mdx', bytes, size: bytes.length }], satteri).documents.values()
  expect(document && recordsOf(document).at(-1)?.text).toBe('Hva · Åpen · Intern\nDisker · Bør · Skal')
})

describe('spelling', () => {
  test('is corrected where a word is none of the corpus', () => { expect(understand('persnovernombud', vocabulary).corrected).toBe('personvernombud') })
  test('leaves every word of the corpus alone', () => {
    const harmed = [...vocabulary.words.values()].filter(({ word, count }) => count > 0 && understand(word, vocabulary).corrected !== undefined)
    expect(harmed).toEqual([])
  })
  test('leaves a word that the index has and the vocabulary has not', () => { expect(understand('samtykkex', vocabulary, { ...nothingAside, inIndex: new Set(['samtykkex']) }).corrected).toBeUndefined() })
})

describe('a clause', () => {
  test.each([
    ['5.34', 'iso-27002-2022/5.34'], ['gdpr 35', 'gdpr/35'], ['art. 6', 'gdpr/6'], ['artikkel 35', 'gdpr/35'], ['sikkerhetsloven 4-3', 'sikkerhetsloven/4-3'], ['Sikkerhetsloven § 4-3', 'sikkerhetsloven/4-3'],
    ['personopplysningsloven §16', 'personopplysningsloven/16'], ['gdpr', 'gdpr/'], ['iso 27002 8.10', 'iso-27002-2022/8.10'],
  ])('«%s» is %s', (query, address) => { expect(clausesIn(query, vocabulary, clauses).map(({ framework, clause }) => `${framework}/${clause}`)).toContain(address) })
  test.each(['35', '72 timer', 'gdpr og samtykke', 'avvik 2'])('«%s» is none', (query) => { expect(clausesIn(query, vocabulary, clauses)).toEqual([]) })
})
