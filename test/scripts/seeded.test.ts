import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { check } from '../../src/domain/reports/check.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { readContent } from '../../src/io/content.ts'
import { today } from '../shared/build.ts'
import { checked, type Report } from '../shared/check.ts'
import { contentWith } from '../shared/folder.ts'
import { seeds, type Seed } from './seeds.ts'

const files = readContent('content')
const clean = buildCorpus(files, satteri)
const place = ({ rule, file, line }: Report['findings'][number]) => `${file}:${line} ${rule}`
// What stands after lines that a seed brings moves, and is no news.
const told = ({ rule, file, message }: Report['findings'][number]) => `${file} ${rule} ${message}`
const before = new Set(check(clean, today, rules).findings.map(told))

/** The text of a seed's file with the fault in it, and where the fault is expected. */
function laid(seed: Seed, original: string): { text: string; expected: string } {
  const text = seed.change(original)
  expect(text).not.toBe(original)
  const at = text.lastIndexOf(seed.at)
  expect(at, seed.at).toBeGreaterThanOrEqual(0)
  return { text, expected: `${seed.file}:${text.slice(0, at).split('\n').length} ${seed.rule}` }
}

const originalOf = (file: string): string => {
  const bytes = files.find(({ path }) => path === file)?.bytes
  return bytes ? Buffer.from(bytes).toString() : ''
}

it('has a seed for every rule', () => {
  expect(seeds.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
})

it.each(seeds)('the fault of $rule is found at its line, and nothing else is', (seed) => {
  const { text, expected } = laid(seed, originalOf(seed.file))
  const changed = Object.entries({ ...seed.beside, [seed.file]: text }).map(([path, content]) => ({ path, bytes: Buffer.from(content), size: Buffer.byteLength(content) }))
  const corpus = buildCorpus([...files.filter(({ path }) => !changed.some((file) => file.path === path)), ...changed], satteri, clean)
  const found = check(corpus, today, rules).findings.filter((finding) => !before.has(told(finding)))
  // Whatever is changed in a document by hand was not decided.
  const also = ['undecided-text', ...(seed.also ?? [])]
  expect([...new Set(found.filter(({ rule }) => rule === seed.rule || !also.includes(rule)).map(place))]).toEqual([expected])
})

it('every fault is found by the command when all of them stand in one folder', async () => {
  const content = contentWith(Object.assign({}, ...seeds.map(({ beside }) => beside ?? {})) as Record<string, string>)
  const apart = seeds.filter(({ rule }) => !['invalid-syntax', 'approver-not-entitled', 'revision-interval', 'overdue-revision'].includes(rule))
  for (const seed of apart) {
    const path = join(content, seed.file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, seed.change(existsSync(path) ? readFileSync(path, 'utf8') : ''))
  }
  const found = new Set((await checked(content)).findings.map(({ rule }) => rule))
  expect(apart.filter(({ rule }) => !found.has(rule)).map(({ rule }) => rule)).toEqual([])
})
