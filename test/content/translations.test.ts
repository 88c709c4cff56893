import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/domain/corpus/blocks.ts'
import type { Document } from '../../src/domain/corpus/document.ts'
import { corpus, documentOf, passagesOf, translations } from './shared/texts.ts'

const original = (document: Document): Document => documentOf(document.data['translation-of'] ?? document.id)

/** The roles with duties in order, each with the number of duties. */
function dutiesOf(document: Document): [string | undefined, number][] {
  return document.blocks
    .filter((block) => block.name === 'Duties')
    .map((block) => {
      let items = 0
      visit(block, 'listItem', () => {
        items++
      })
      return [attribute(block, 'role'), items]
    })
}

/** Every number that is written with digits, in order of size, with nothing between thousands. */
function numbersIn(document: Document): string[] {
  const text = passagesOf(document).map((passage) => passage.text).join('\n')
  return (text.replace(/(?<=\d)[ \u00A0,](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).sort()
}

/** What a document links to: the original of a translation, and the number of the section and not its words. */
function targetsOf(document: Document): string[] {
  return document.links
    .map(({ target }) => {
      if (target.sort !== 'entry') return target.sort === 'external' ? target.url : target.sort
      if (target.collection !== 'documents') return `${target.path}#${target.anchor}`
      const linked = documentOf(target.id)
      return `${original(linked).id} ${linked.sections.find(({ anchor }) => anchor === target.anchor)?.number ?? ''}`
    })
    .sort()
}

describe.each(translations)('$id', (document, source) => {
  it('has the headings of its original, by depth', () => {
    expect(document.sections.map(({ depth }) => depth)).toEqual(source.sections.map(({ depth }) => depth))
  })
  it('gives the same roles as many duties', () => {
    expect(dutiesOf(document)).toEqual(dutiesOf(source))
  })
  it('has the same numbers', () => {
    expect(numbersIn(document)).toEqual(numbersIn(source))
  })
  it('links to the same places', () => {
    expect(targetsOf(document)).toEqual(targetsOf(source))
  })
  it('links to the version in its own language where there is one', () => {
    const elsewhere = document.links.flatMap(({ target }) => {
      if (target.sort !== 'entry' || target.collection !== 'documents') return []
      return (corpus.translations.get(target.id) ?? []).filter(({ data }) => data.lang === document.data.lang).map(({ id }) => `${id} for ${target.id}`)
    })
    expect(elsewhere).toEqual([])
  })
  it('has the metadata of its original', () => {
    const shared = ['kind', 'areas', 'owner', 'approved-by', 'valid-from', 'next-revision', 'classification', 'under', 'iso-refs', 'nsm-refs', 'law-refs', 'related', 'applies-to', 'case', 'summary'] as const
    for (const field of shared) expect(document.data[field]).toEqual(source.data[field])
  })
})
