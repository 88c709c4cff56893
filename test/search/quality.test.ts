import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { addressOf, ask, figuresOf, judge, openCorpus, type Figures, type Opened, type Query } from '../../scripts/search/shared.ts'
import { readCorpus } from '../../src/io/corpus.ts'
import { today } from '../shared/build.ts'

const shared = '../shared/search'
const before = { ...process.env }
afterEach(() => { process.env = { ...before } })

async function measured(content: string, queries: readonly Query[]): Promise<Figures> {
  Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today, RETTESNOR_AUDIENCE: 'internal' })
  const opened: Opened = await openCorpus()
  try {
    return figuresOf(await judge(opened, queries, today))
  } finally {
    opened.close()
  }
}
const read = (path: string): Query[] => JSON.parse(readFileSync(path, 'utf8')) as Query[]

describe('search', () => {
  const own = read('test/search/queries.json')

  test('finds what staff ask of our own documents', async () => {
    const { success1, success5, zero } = await measured('content', own)
    expect(success1).toBeGreaterThanOrEqual(0.85)
    expect(success5).toBeGreaterThanOrEqual(0.95)
    expect(zero).toBe(0)
  })

  test('finds what staff ask of the documents of another institution, on which nothing was tuned', async () => {
    const { success1, success5, zero } = await measured('test/search/other/content', read('test/search/other/queries.json'))
    expect(success1).toBeGreaterThanOrEqual(0.85)
    expect(success5).toBeGreaterThanOrEqual(0.95)
    expect(zero).toBe(0)
  })

  test.skipIf(!existsSync(shared))('finds what staff ask of the shared documents', async () => {
    const { success1, success5, zero } = await measured(`${shared}/content`, read(`${shared}/dev-queries.json`))
    expect(success1).toBeGreaterThanOrEqual(0.85)
    expect(success5).toBeGreaterThanOrEqual(0.95)
    expect(zero).toBe(0)
  })

  test('gives every document to the one who asks for it by its name, with or without its kind', async () => {
    Object.assign(process.env, { RETTESNOR_CONTENT: 'content', RETTESNOR_TODAY: today, RETTESNOR_AUDIENCE: 'internal' })
    const { corpus } = readCorpus()
    const opened = await openCorpus()
    try {
      const missed: string[] = []
      for (const { id, data: { title = '', lang } } of corpus.documents.values())
        for (const name of [title, title.replace(/^\S+ (?:for|om|on) /, '')]) {
          const { documents, hits } = await ask(opened, name, today, lang)
          if (!documents.map(addressOf).includes(id) || hits.map(addressOf).includes(id)) missed.push(name)
        }
      expect(missed).toEqual([])
      expect((await ask(opened, 'kameraene på lageret', today)).documents).toEqual([])
    } finally {
      opened.close()
    }
  })

  test('is measured on at least sixty queries of our own, a third of them held out of tuning', () => {
    expect(own.length).toBeGreaterThanOrEqual(60)
    expect(own.filter(({ held }) => held).length * 3).toBeGreaterThanOrEqual(own.length)
  })
})
