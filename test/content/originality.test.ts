import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { shinglesOf, shinglesOfSources, sourcesAreHere } from './shared/sources.ts'
import { corpus, documents, passagesOf, plain, sentencesIn, written } from './shared/texts.ts'

it('has no paragraph of more than twelve words in two documents, or twice in one', () => {
  const places = new Map<string, string[]>()
  for (const [id, { tree }] of written)
    visit(tree, ['paragraph', 'tableCell'], (node) => {
      const words = plain(toString(node))
      if (words.length <= 12) return
      const text = words.join(' ')
      places.set(text, [...(places.get(text) ?? []), id])
    })
  expect([...places].filter(([, ids]) => ids.length > 1)).toEqual([])
})

describe.runIf(sourcesAreHere)('against the sources', () => {
  const known = sourcesAreHere ? shinglesOfSources() : new Set<string>()
  /** Sentences of more than eight words of which more than four fifths of all five words in a row stand in a source. */
  const copied = (texts: readonly string[]) =>
    texts.flatMap(sentencesIn).filter((sentence) => {
      const shingles = shinglesOf(sentence)
      return shingles.length > 4 && shingles.filter((shingle) => known.has(shingle)).length > 0.8 * shingles.length
    })

  it('would tell a sentence of a source, also with a word added', () => {
    const sentence = 'Det anbefales at virksomheten vurderer risiko knyttet til konkrete stillinger og oppdrag'
    expect(copied([`${sentence}.`, `${sentence} nå.`])).toHaveLength(2)
  })
  it('has no sentence of theirs in a document', () => {
    expect([...written.values()].flatMap((document) => copied(passagesOf(document).map(({ text }) => text)))).toEqual([])
  })
  it('has no sentence of theirs in a summary or a register', () => {
    const texts = [
      ...documents.map(({ data }) => data.summary),
      ...[...corpus.terms.values()].map(({ data }) => data.definition),
      ...[...corpus.roles.values()].map(({ data }) => data.description),
      ...[...corpus.frameworks.values()].flatMap(({ data }) => (data.clauses ?? []).map(({ title }) => title)),
    ]
    expect(copied(texts.flatMap((text) => [text?.nb ?? '', text?.nn ?? '', text?.en ?? '']))).toEqual([])
  })
})
