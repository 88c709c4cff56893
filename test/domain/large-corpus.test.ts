import { expect, it } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { documentText, exampleDay, exampleFiles } from '../../src/domain/rules/example.ts'
import { rules } from '../../src/domain/rules/index.ts'

const count = 10_000
const encoder = new TextEncoder()
const file = (path: string, text: string) => {
  const bytes = encoder.encode(text)
  return { path, bytes, size: bytes.length }
}
const id = (at: number) => `dokument-${at}`

/** Documents in one long chain, each with something wrong that every rule has to look up. */
const corpus = buildCorpus(
  [
    ...exampleFiles({ title: '' }),
    ...Array.from({ length: count }, (_, at) =>
      file(
        `documents/${id(at)}.mdx`,
        documentText(
          { under: [id((at + 1) % count), 'dokument-som-er-borte'], 'translation-of': id(at + 2), 'law-refs': ['gdpr/6', 'gdpr/7', 'lov/1'], owner: 'dirktor', kind: 'guidline' },
          `## Formål\n\nSe [neste](${id(at + 1)}.mdx) og [artikkel 6](../frameworks/gdpr.yaml#6).\n`,
        ),
      ),
    ),
  ],
  satteri,
)

it.each(rules)('checks 10,000 documents for $id in a time that suits them', (rule) => {
  const start = performance.now()
  let found = 0
  for (const finding of rule.check(corpus, exampleDay)) found += finding.message.length > 0 && finding.message.length < 500 ? 1 : -count
  expect(found).toBeGreaterThanOrEqual(0)
  expect(performance.now() - start).toBeLessThan(10_000)
})
