import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, openCorpus, type Opened } from '../../scripts/search/shared.ts'
import { read } from '../../src/domain/search/ask.ts'
import { everydayLines, everydayShards } from '../../src/domain/search/everyday.ts'
import { tailsOf } from '../../src/domain/search/read-word.ts'
import { hasSign, shardOf, shards, wordFileOf, wordFiles } from '../../src/domain/search/sayings.ts'
import { stem } from '../../src/domain/search/stem.ts'
import { keyOf } from '../../src/domain/search/vocabulary.ts'
import { today } from '../shared/build.ts'

describe('the lexicon of everyday words', () => {
  test('has on every line names of one to five words in lower case, and something else to say for each', () => {
    const wrong = everydayLines.filter(({ typed, said }) => typed.length === 0 || said.length === 0 || [...typed, ...said].some((name) => !/^\S+(?: \S+){0,4}$/.test(name) || name !== name.toLowerCase()) || (typed === said && typed.length < 2))
    expect(wrong).toEqual([])
  })

  test('is divided into files by the first word of a key, and each name lies in the file that it is looked for in', () => {
    const files = everydayShards((name) => name)
    expect(files).toHaveLength(shards)
    for (const [number, file] of files.entries()) expect(Object.keys(file).filter((key) => shardOf(key) !== number)).toEqual([])
    expect(files[shardOf(keyOf('dropbox'))]?.[keyOf('dropbox')]?.split('|')).toContain('skytjeneste')
  })

  test('tells nothing of a phrase whose words say nothing but one: «Kina» is not «next of kin»', () => {
    const files = everydayShards((name) => name)
    const said = (name: string): string => files[shardOf(keyOf(name))]?.[keyOf(name)] ?? ''
    expect(said('kina')).not.toContain('pårørende')
    expect(said('mening')).toBe('')
  })

  test('says only what the texts have, and nothing for what is said already', () => {
    const files = everydayShards((name) => (name === 'skytjeneste' ? name : undefined))
    expect(files[shardOf(keyOf('dropbox'))]?.[keyOf('dropbox')]).toBe('skytjeneste')
    expect(files[shardOf(keyOf('skytjenester'))]?.[keyOf('skytjenester')]).toBeUndefined()
    expect(new Set(files.flatMap((file) => Object.values(file)))).toEqual(new Set(['skytjeneste']))
  })
})

describe('the files of words', () => {
  const words = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nb')), 'utf8').split('\n').map((line) => line.split('/')[0] ?? '').filter((word) => /^[a-zæøå]+$/.test(word)).slice(0, 20_000)
  const files = wordFiles(words)
  const has = (word: string): boolean => {
    const { file, sign } = wordFileOf(stem(word))
    return hasSign(files[file] ?? '', sign)
  }
  test('know every word that is long enough to be corrected', () => { expect(words.filter((word) => word.length > 4 && !has(word))).toEqual([]) })
  test('take few words that are none for one', () => {
    const letters = fc.array(fc.constantFrom(...Array.from('abdefghijklmnoprstuvyæøå')), { minLength: 9, maxLength: 16 }).map((all) => all.join(''))
    const none = fc.sample(letters, { numRuns: 5000, seed: 1 })
    expect(none.filter(has).length / none.length).toBeLessThan(0.002)
  })
  test('show no word of the dictionaries', () => { expect(files.join(' ')).toMatch(/^[0-9 ]*$/) })
})

test('the tails of a compound are long enough to be words, and no endings', () => {
  expect(tailsOf('jobbtur')).toContain('tur')
  expect(tailsOf('sikkerhet')).not.toContain('het')
  expect(tailsOf('tur')).toEqual([])
})

describe('a question in everyday words', () => {
  let opened: Opened
  beforeAll(async () => {
    Object.assign(process.env, { RETTESNOR_CONTENT: 'content', RETTESNOR_TODAY: today, RETTESNOR_AUDIENCE: 'internal' })
    opened = await openCorpus()
  })
  afterAll(() => { opened.close() })
  const variants = async (query: string): Promise<string[]> => (await read(query, opened.vocabulary, opened.index)).concepts.flatMap(({ variants: all }) => all.map(({ words }) => words.join(' ')))

  test('is asked in the words of the rules', async () => {
    expect(await variants('dropbox')).toContain('skytjeneste')
    expect(await variants('feil person')).toContain('feilsendt')
  })
  test('with a compound that nobody has written is asked by its last part', async () => { expect((await ask(opened, 'øgleleverandør', today)).total).toBeGreaterThan(0) })
  test.each(['flaske', 'bestemor', 'arena', 'medley'])('leaves the Norwegian word «%s» as it is beside others', async (word) => {
    expect((await read(`samtykke ${word}`, opened.vocabulary, opened.index)).corrected).toBeUndefined()
  })
  test('with nothing but a Norwegian word that no text has finds nothing, and is not taken for another', async () => {
    const { corrected, total, nearest } = await ask(opened, 'permisjon', today)
    expect({ corrected, total }).toEqual({ corrected: undefined, total: 0 })
    expect(nearest.length).toBeGreaterThan(0)
  })
  test('is told what is looked for in the place of what no text has', async () => {
    expect((await ask(opened, 'jobbtur', today)).instead).toEqual([{ typed: 'jobbtur', names: ['tjenestereise', 'reiser'] }])
    expect((await ask(opened, 'samtykke', today)).instead).toEqual([])
  })
  test('has a misspelled word corrected all the same', async () => { expect((await read('persnovernombud', opened.vocabulary, opened.index)).corrected).toBe('personvernombud') })
  test('with a name of which no section has all words finds those that have some', async () => {
    const { hits, partial, instead } = await ask(opened, 'studiepermisjon', today)
    expect(hits.length).toBeGreaterThan(0)
    expect(partial).toBe(true)
    // A name that no section has whole was not found.
    expect(instead).toEqual([])
    expect(hits.filter(({ excerpt }) => excerpt.length > 1).length).toBeGreaterThan(0)
  })
  test.each(['constructor', '__proto__', 'hasOwnProperty toString'])('is no way into an object: «%s»', async (query) => { expect((await ask(opened, query, today)).hits).toBeDefined() })
})
