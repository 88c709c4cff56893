import { describe, expect, it } from 'vitest'
import type { List, Root } from 'mdast'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { withLetteredLists } from '../../src/domain/render/lettered.ts'

const toString = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(toString).join('')
}

/** Blocks of a text after the change: the items of a lettered list in brackets, others as their words. */
const shape = (text: string) =>
  withLetteredLists((satteri(text) as Root).children).map((block) => (block.type === 'letteredList' ? block.items.map((item) => item.map(toString).join('')) : `${block.type}: ${toString(block)}`))

describe('lettered lines', () => {
  it.each<[string, string, (string | string[])[]]>([
    ['in one paragraph become a list', 'a. en\nb. to\nc. tre', [['en', 'to', 'tre']]],
    ['after an introduction become a list under it', 'Når\na. en\nb. to', ['paragraph: Når', ['en', 'to']]],
    ['in paragraphs of their own become one list', 'a. en\n\nb. to\n\nc. tre', [['en', 'to', 'tre']]],
    ['keep the line that goes on', 'a. en\nlinje til\nb. to', [['en\nlinje til', 'to']]],
    ['keep what is emphasised and linked', 'a. **en** [x](y.mdx)\nb. to', [['en x', 'to']]],
    ['end where the letters do not go on', 'a. en\nb. to\n\nd. fire', [['en', 'to'], 'paragraph: d. fire']],
    ['end where another block comes', 'a. en\nb. to\n\n## H\n\nc. tre', [['en', 'to'], 'heading: H', 'paragraph: c. tre']],
    ['that are one are no list', 'a. en', ['paragraph: a. en']],
    ['that begin with b are no list', 'b. to\nc. tre', ['paragraph: b. to\nc. tre']],
    ['in running text are no list', 'Se punkt a. og b. under', ['paragraph: Se punkt a. og b. under']],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it('go up to z', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    expect(shape(letters.map((letter) => `${letter}. ${letter.toUpperCase()}`).join('\n'))).toEqual([letters.map((letter) => letter.toUpperCase())])
  })

  it('leave numbered lists alone', () => {
    const [list] = withLetteredLists((satteri('1. en\n2. to') as Root).children)
    expect((list as List).ordered).toBe(true)
  })
})
