import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviationsIn } from '../../src/domain/search/abbreviations.ts'
import { innerCapitals, split, withoutInnerCapitals } from '../../src/domain/search/compounds.ts'
import { headed, unheaded } from '../../src/domain/search/headed.ts'
import { distance, lettersOf, nearest } from '../../src/domain/search/spelling.ts'
import { stem } from '../../src/domain/search/stem.ts'
import { fold, words } from '../../src/domain/search/tokens.ts'
import { openVocabulary, packWords, type VocabularyFile } from '../../src/domain/search/vocabulary.ts'
import { norwegian } from '../../src/io/dictionaries.ts'

const cost = (part: string): number | undefined => (part.length > 3 && norwegian.isWord(part) ? 1 : undefined)
const parts = (word: string): readonly string[] => split(word, cost)
const word = fc.array(fc.constantFrom(...Array.from('abdefghijklmnoprstuvyæøå')), { minLength: 3, maxLength: 24 }).map((letters) => letters.join(''))

describe('stems', () => {
  test.each([
    ['databehandleravtaler', 'databehandleravtal'], ['sikkerheten', 'sikker'], ['studentene', 'student'], ['opplysningar', 'opplysning'], ['øvelser', 'øvels'], ['rektors', 'rektor'], ['lovlig', 'lov'],
  ])('%s is reduced to %s', (form, expected) => { expect(stem(form)).toBe(expected) })
})

describe('compounds', () => {
  test.each([
    ['personvernkonsekvensvurdering', 'personvern konsekvens vurdering'],
    ['kameraovervåkning', 'kamera overvåkning'],
    ['eksportkontroll', 'eksport kontroll'],
    ['bedriftshelsetjenesten', 'bedrifts helse tjenesten'],
    ['taushetsplikt', 'taushets plikt'],
  ])('%s divides into %s', (whole, expected) => { expect(parts(whole).join(' ')).toBe(expected) })

  test.each(['sikkerhet', 'beredskap', 'gjennomføring', 'organisering', 'anonymisering', 'administrasjon'])('%s is left whole', (whole) => { expect(parts(whole)).toEqual([whole]) })

  test('the parts of a word are the word', () => {
    fc.assert(fc.property(word, (any) => { expect(parts(any).join('')).toBe(any) }))
  })

  test('a text is the same again without its inner capitals', () => {
    const text = 'Personvernkonsekvensvurdering på GitHub: ikke-medlemmers databehandleravtale i eduVPN.'
    const marked = innerCapitals(parts)(text)
    expect(marked).toContain('PersonvernKonsekvensVurdering')
    expect(withoutInnerCapitals(marked, new Set(['GitHub', 'eduVPN']))).toBe(text)
  })
})

describe('spelling', () => {
  const candidates = ['personvernombud', 'samtykke', 'databehandleravtale', 'ekstremvær'].map((own) => ({ word: own, spellings: [fold(own), fold(stem(own))] as const, letters: [lettersOf(fold(own)), lettersOf(fold(stem(own)))] as const, count: 1 }))
  test.each([['persnovernombud', 'personvernombud'], ['databehandleavtale', 'databehandleravtale'], ['samtyke', 'samtykke'], ['ekstremver', 'ekstremvær']])('%s is read as %s', (typed, meant) => {
    expect(nearest(typed, candidates, 1)).toEqual([meant])
  })
  test.each(['sam', 'avtale', 'vernerunde'])('%s is near nothing', (typed) => { expect(nearest(typed, candidates, 1)).toEqual([]) })
  test('distance is that of a word to itself, and the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      expect(distance(a, a, 3)).toBe(0)
      expect(distance(a, b, 3)).toBe(distance(b, a, 3))
    }))
  })
})

test('an abbreviation is explained by the words before it', () => {
  expect(abbreviationsIn('Lag en datahåndteringsplan (DMP) først.')).toEqual([['DMP', 'datahåndteringsplan']])
  expect(abbreviationsIn('Meld fra til Nasjonal sikkerhetsmyndighet (NSM).')).toEqual([['NSM', 'nasjonal sikkerhetsmyndighet']])
  expect(abbreviationsIn('Dette gjelder alle (se kapittel 5).')).toEqual([])
})

test('a word keeps its hyphens and loses its case', () => { expect(words('E-post og ROS‑analyse, § 5')).toEqual(['e-post', 'og', 'ros-analyse', '5']) })

test('words are packed and come out the same', () => {
  fc.assert(fc.property(fc.uniqueArray(word), (list) => {
    const file: VocabularyFile = { sections: 1, complete: true, words: packWords(list.map((own) => ({ word: own, count: 3 }))), groups: [], capitals: [], frameworks: [] }
    for (const own of list) expect(openVocabulary(file).words.has(stem(own))).toBe(true)
  }))
})

test('a text comes out of the index without the heading that was put before it', () => {
  // As Pagefind keeps it: spaces are one.
  const inIndex = (content: string): string => content.trim().split(/\s+/u).join(' ')
  expect(unheaded(`${'RisikoVurdering. '.repeat(5)}Risiko vurderes årlig.`, 'Risikovurdering')).toBe('Risiko vurderes årlig.')
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (heading, text) => {
    expect(unheaded(inIndex(headed(heading, text)), heading)).toBe(inIndex(text))
  }))
})
