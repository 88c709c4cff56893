import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/domain/cms/canonical.ts'
import { collectionOf } from '../../schemas/collections.ts'
import { readContent } from '../../src/io/content.ts'
import { decapRoundTrip } from '../../src/io/decap.ts'
import { composed } from './composed.ts'
import { meaning } from '../../src/domain/cms/meaning.ts'
import { runs } from '../shared/sweep.ts'

const roundTrip = await decapRoundTrip()
const decoder = new TextDecoder()
const files = readContent('content').flatMap(({ path, bytes }) => (bytes && collectionOf(path) ? [{ path, text: decoder.decode(bytes) }] : []))
const documents = files.filter(({ path }) => path.endsWith('.mdx'))
const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n+/, '').trimEnd()

it('finds every file of the content in the form that the CMS writes', () => {
  expect(documents.length).toBeGreaterThan(25)
  expect(files.filter(({ path, text }) => !isDeepStrictEqual(canonical(collectionOf(path)?.name ?? 'documents', text, roundTrip), { text })).map(({ path }) => path)).toEqual([])
})

describe.each(documents)('$path', ({ text }) => {
  it('means the same after Decap’s round trip', () => {
    expect(meaning(roundTrip(bodyOf(text)))).toEqual(meaning(bodyOf(text)))
  })

  it('changes one line when one word changes', () => {
    const before = roundTrip(bodyOf(text)).split('\n')
    const places = before.flatMap((line, index) => (/^(?![<|\s]|- |#)[^[\]()*`]*[a-zæøå]{5}/.test(line) ? [index] : []))
    // Every tenth line of a long document is as good as all of them, and takes a tenth of the time.
    for (const index of places.filter((_, at) => at % 10 === 0)) {
      const edited = before.with(index, (before[index] ?? '').replace(/[a-zæøå]{5,}/, 'annerledes'))
      expect(roundTrip(edited.join('\n')).split('\n').filter((line, at) => line !== before[at])).toEqual([edited[index]])
    }
  })
})

it('keeps the meaning of composed documents, and is done after one pass', () => {
  fc.assert(
    fc.property(composed, (text) => {
      const once = roundTrip(text)
      expect(meaning(once)).toEqual(meaning(text))
      expect(roundTrip(once)).toBe(once)
    }),
    { numRuns: runs(400) },
  )
})
