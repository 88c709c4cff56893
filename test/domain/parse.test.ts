import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Node, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/domain/corpus/document.ts'
import { decode } from '../../src/domain/corpus/source.ts'
import { isTree, maximumFaults, parseAll, type Parser } from '../../src/domain/parse/parser.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'

const parsers: readonly [string, Parser][] = [['satteri', satteri], ['reference', reference]]

const documentOf = (text: string, parser: Parser) => {
  const bytes = new TextEncoder().encode(text)
  return readDocument('eksempel', decode({ path: 'documents/eksempel.mdx', bytes, size: bytes.length }), parser)
}

const startOf = (node: Node): number | undefined => node.position?.start.offset

/** A text in which `⟦sort⟧` stands before each character that causes a fault. */
function seeded(text: string): { text: string; faults: { offset: number; sort: string }[] } {
  const faults: { offset: number; sort: string }[] = []
  let plain = ''
  for (const part of text.split(/(⟦[a-z]+⟧)/)) {
    const sort = /^⟦([a-z]+)⟧$/.exec(part)?.[1]
    if (sort) faults.push({ offset: plain.length, sort })
    else plain += part
  }
  return { text: plain, faults }
}

const front = '---\ntitle: Å 😀\nunder:\n  - <ikke markering {>\n---\n\n## Formål 😀\n\n'

describe.each(parsers)('every fault of a text is found at its character by %s', (_name, parser) => {
  it.each([
    ['a sign before a digit', 'Ved ⟦angle⟧<5 grader.'],
    ['a sign at the end', 'Ved ⟦angle⟧<'],
    ['a sign before a quote, and arrows', 'Ved ⟦angle⟧<"a" og ⟦angle⟧<= 5 og ⟦angle⟧<- b.'],
    ['a sign after æøå and emoji', 'Blåbær 😀😀 å ⟦angle⟧<5 grader.'],
    ['an opened brace', 'En ⟦brace⟧{parentes.'],
    ['a brace with words', 'En ⟦brace⟧{parentes med ord} her.'],
    ['a brace at the start of a line, with blocks after it', '⟦brace⟧{ en\n\n<Note type="info">\n\nTekst.\n\n</Note>'],
    ['a brace within braces', 'En ⟦brace⟧{ ytre ⟦brace⟧{indre del} del }.'],
    ['a block that is not closed', '⟦unclosed⟧<Note type="info">\n\nTekst.'],
    ['an inner block that is not closed', '<Note type="info">\n\n⟦unclosed⟧<Steps>\n\n1. A\n\n</Note>'],
    ['a block opened in a list and closed after it', '- ⟦unclosed⟧<Note type="info">\n\nTekst.\n\n</Note>'],
    ['a block opened in a quote and closed after it', '> ⟦unclosed⟧<Note type="info">\n> A\n\n</Note>'],
    ['a block closed by the name of another', '⟦unclosed⟧<Note type="info">\n\nTekst.\n\n⟦unopened⟧</Steps>'],
    ['a closing tag without its slash', '⟦unclosed⟧<Note type="info">\n\nTekst.\n\n⟦unclosed⟧<Note>'],
    ['HTML that needs no closing', 'En linje⟦unclosed⟧<br>ny linje.'],
    ['a block that was never opened', 'Tekst.\n\n⟦unopened⟧</Note>'],
    ['text after a closing tag', '⟦unclosed⟧<Note type="info">\n\nTekst.\n\n⟦unopened⟧</Note> mer'],
    ['an attribute without quotes', '⟦tag⟧<Note type=info>\n\nTekst.\n\n</Note>'],
    ['an attribute with curly quotes', '⟦tag⟧<Note type=”info”>\n\nTekst.\n\n</Note>'],
    ['an attribute with one quote', '⟦tag⟧<Note type="info>\n\nTekst.\n\n</Note>\n\nHan sa "hei" til <b>oss</b>.'],
    ['a tag without its last sign', '⟦tag⟧<Note type="info"\n\nTekst.\n\n</Note>'],
    ['an attribute with words in braces', '⟦tag⟧<Note type={to ord}>Tekst.</Note>'],
    ['braces in a tag that spread nothing', '⟦tag⟧<Note {type}>Tekst.</Note>'],
    ['an address', 'Se ⟦autolink⟧<https://fagervik.example/å>.'],
    ['a mail address', '⟦autolink⟧<post@fagervik.example>'],
    ['a comment', '⟦comment⟧<!-- husk -->\n\nTekst.'],
    ['a document type', '⟦angle⟧<!DOCTYPE html>'],
    ['a fault in each kind of block', '> Ved ⟦angle⟧<5.\n\n- En ⟦brace⟧{ting\n\n| A | B |\n| --- | --- |\n| ⟦angle⟧<5 | C |\n\n### Om ⟦angle⟧<6'],
    ['none in code, and none behind a backslash', '`<5 {a` og \\<5 \\{\n\n```\n<a {\n```\n\nVed ⟦angle⟧<5.'],
    ['lines of Windows', 'Ved ⟦angle⟧<5.\r\n\r\nEn ⟦brace⟧{ting.\r\n'],
  ])('%s', (_what, marked) => {
    for (const before of ['', front, front.replaceAll('\n', '\r\n')]) {
      const { text, faults } = seeded(before + marked)
      const found = documentOf(text, parser)
      const places = faults.map(({ offset }) => {
        const lines = text.slice(0, offset).split('\n')
        return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
      })
      const bytes = found.source.faults.length
      expect(found.syntaxFaults.slice(bytes).map(({ line, column }) => `${line}:${column}`)).toEqual(places)
      expect(found.readable).toBe(false)
      const body = text.slice(0, found.bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(found.bodyStart)
      expect(parseAll(body, parser).faults.map(({ offset, sort }) => ({ offset, sort }))).toEqual(faults)
    }
  })

  it('no more of them than it looks for, and still a tree of the text', () => {
    const { faults, tree } = parseAll(Array.from({ length: 30 }, (_, line) => `Ved <${line} grader.`).join('\n\n'), parser)
    expect(faults).toHaveLength(maximumFaults)
    expect(tree.children).toHaveLength(30)
  })

  it('tells what is beyond limits once, and quickly', () => {
    const deep = 60_000
    for (const text of [
      `Tekst {${'('.repeat(deep)}${')'.repeat(deep)}}`,
      `{${'!'.repeat(deep)}1}`,
      '>'.repeat(deep),
      '- '.repeat(deep),
      '<a>\n\n'.repeat(deep),
      '<'.repeat(deep),
      `${'*a **b '.repeat(200)}c${'** d*'.repeat(200)}`,
    ]) {
      const { faults, tree } = parseAll(text, parser)
      expect(faults.map(({ sort }) => sort)).toEqual(['limit'])
      expect(tree.children).toEqual([])
    }
  })

  it('tells a paragraph that begins with a word of code', () => {
    const { tree, faults } = parseAll('Tekst.\n\nexport av data\n\n<5', parser)
    const told = faults.filter(({ sort }) => sort === 'code').map(({ offset }) => offset)
    const read = tree.children.filter(({ type }) => type === 'mdxjsEsm').map(startOf)
    expect([...told, ...read]).toEqual([8])
    expect(faults.map(({ sort }) => sort)).toContain('angle')
  })
})

it('tells in words what a parser says that is not understood', () => {
  const failing: Parser = (text) => (text.includes('<') ? { offset: 0, reason: 'odd' } : satteri(text))
  expect(parseAll('a\n\n<b', failing)).toMatchObject({ faults: [{ offset: 0, sort: 'unknown', reason: 'odd' }], tree: { children: [{ type: 'paragraph' }, { type: 'paragraph' }] } })
  expect(documentOf('---\ntitle: a\n---\n\nA', () => ({ offset: 0, reason: 'odd' })).syntaxFaults).toMatchObject([{ message: 'Teksten kan ikke leses (odd).' }])
})

it('reads the body from where the front matter ends, whatever the parser thinks of the fence', () => {
  for (const [, parser] of parsers)
    for (const text of ['---  \ntitle: a\n--- \n## B *c*', '\uFEFF---\ntitle: a\n---\n## B *c*', '\uFEFF## B *c*']) {
      const { tree } = documentOf(text, parser)
      expect(tree.children.map(({ type }) => type)).toEqual(['heading'])
      expect(tree.children.map(startOf)).toEqual([text.indexOf('##')])
    }
})

/** A tree without what only one parser gives: `data`, and positions and syntax trees of attributes. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare)
  if (typeof node !== 'object' || node === null) return node
  const isAttribute = 'type' in node && /^mdxJsx.*Attribute/.test(String(node.type))
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'data' && value !== undefined && !(isAttribute && key === 'position'))
      .map(([key, value]) => [key, bare(value)]),
  )
}

const trees = (text: string): [unknown, unknown] => {
  const [first, second] = parsers.map(([, parser]) => {
    const result: Root | object = parser(text)
    expect(isTree(result as Root)).toBe(true)
    return bare(result)
  })
  return [first, second]
}

describe('both parsers give the same tree', () => {
  it.each([
    ['bullets', '- a\n- b\n  - c\n    - d\n- e'],
    ['numbers', '1. a\n2. b\n   - x\n\n   Mer.\n\n3. c'],
    ['loose lists', '- a\n\n- b\n\n  mer'],
    ['tables', '| Begrep | Betydning |\n| --- | :-: |\n| å | y \\| z |\n| *x* | [a](b.mdx) og `c \\| d` |\n\nEtter.'],
    ['blocks', '<Note type="info">\n\nTekst *x*.\n\n- a\n\n</Note>\n\n<Duties role="rektor">\n\n- leder\n\n</Duties>'],
    ['a block on one line with more text', 'Se <Note type="info">her</Note> nå.'],
    ['blocks in blocks', '<Choice question="Hva?">\n\n- **A.** b\n- **C.** d\n\n  <Note type="info">\n\n  x\n\n  </Note>\n\n</Choice>'],
    ['a block in a quote', '> <Note type="info">\n>\n> a\n>\n> </Note>'],
    ['footnotes', 'A[^1] og b[^æ].\n\n[^1]: En.\n[^æ]: To.\n\n    Mer.'],
    ['quotes', '> - a\n>   > b\n> c'],
    ['hard breaks', 'a\\\nb  \nc'],
    ['emphasis around æøå', 'æ*ø*å **æøå**ø *a*_b_ *æ*ø ø_æ_å ***å***'],
    ['emoji before the place', '😀 *a* 😀 [b](c.mdx) 👨‍👩‍👧 <Note type="info">x</Note> 😀 **d**'],
    ['addresses in text', 'Se www.fagervik.example og https://fagervik.example/æ?b=c.'],
    ['lines of Windows', '## A\r\n\r\n- b\r\n- c\r\n\r\n| a |\r\n| - |\r\n| b |\r\n\r\nx\\\r\ny\r\n'],
    ['a byte order mark', '\uFEFF## A\n\nB'],
    ['code', '```js\na < {b}\n```\n\n`a {b}` og ``c ` d``\n\n~~~\nx\n~~~'],
    ['headings', 'A\n===\n\n## B ##\n\n### \n\n##c'],
    ['links', '[a][b] [c] ![d][b] [e](<f g>) [h](i(j)k "t")\n\n[b]: x.mdx "t"\n[c]: <y z.mdx>'],
    ['images', '![alt *x*](a.png "tittel")'],
    ['entities and escapes', 'a &amp; &lt;b&gt; &#x41; \\< \\{ \\* \\[a\\] [x](java&#115;cript:y)'],
    ['task lists and strikethrough', '- [ ] a\n- [x] b\n\n~~a~~'],
    ['paragraphs of acts', '§ 4-1 [5](../frameworks/a.yaml#§5) “x” – — …\u00A0*b*\u00A0c'],
    ['lettered lines', 'Intro\n\na. x\nb. y\nc. z'],
    ['attributes', '<Note\n  type="a &amp; b" x={1} {...y} z>\n\na\n\n</Note>'],
    ['expressions', '{a}\n\nb {c + 1} d\n\n{/* x */}'],
    ['rules', 'a\n\n***\n\n- - -'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    for (const before of ['', front]) {
      const [first, second] = trees(`${before}${text}\n`)
      expect(first).toEqual(second)
    }
  })

  const folders = [join(import.meta.dirname, '../../content/documents'), '/work/shared/search/content/documents'].filter((folder) => existsSync(folder))
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  it.each(files)('%s', (file) => {
    const [first, second] = trees(readFileSync(file, 'utf8'))
    expect(first).toEqual(second)
  })

  it('on documents made of any blocks', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const [first, second] = trees(text)
        expect(first).toEqual(second)
      }),
      { numRuns: 150 },
    )
  })
})

/*
 * Valid documents, composed of blocks. What the two parsers read differently is left out, none of it canonical: emoji right inside the end of
 * an emphasis (`**a 😀**b`), loose lists in quotes, asterisks that cross other marks, and mail addresses in text, whose pieces have
 * no position in the reference parser.
 */
const word = fc.constantFrom(
  'sikkerhet', 'æøå', 'Åpen', 'på', 'å', 'x', '2026', '5.1', '§', '–', '«ord»', '😀', 'e\u0301', '👨‍👩‍👧', 'ISO/IEC', 'UiF,', '(nr. 3)', '100 %', 'og', 'a_b', '2\\*3', 'f.eks.',
  '&', '&amp;', '\\<', '\\{', '\\*', '!', '#', '"sitat"', "'", ':',
)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const anchor = fc.constantFrom('', '#formål', '#a-1')
const file = fc.constantFrom('annet.mdx', '../terms/samtykke.yaml', '../frameworks/gdpr.yaml', 'https://fagervik.example/b?c=d&e')
const url = fc.tuple(file, anchor).map((parts) => parts.join(''))
const link = fc.tuple(words, url, fc.constantFrom('', ' "tittel æ"')).map(([text, to, title]) => `[${text}](${to}${title})`)
const span = fc.oneof(
  words,
  words.map((text) => `*${text}.*`),
  words.map((text) => `**${text}.**`),
  words.map((text) => `~~${text}.~~`),
  link,
  link.map((text) => `**${text} z**`),
  words.map((text) => `![${text}](bilde.png)`),
  fc.constantFrom('`kode {a} <b>`', '``a ` b``', 'www.fagervik.example', '[^1]'),
)
const line = fc.array(span, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const paragraph = fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\\\n', '  \n')).map(([list, end]) => list.join(end))
const heading = fc.tuple(fc.integer({ min: 2, max: 4 }), words).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`)
const indented = (width: number, text: string) => text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(width)}`)
const { list } = fc.letrec<{ list: string }>((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.boolean(), fc.array(fc.tuple(line, fc.option(tie('list'), { maxDepth: 3, depthSize: 'small' })), { minLength: 1, maxLength: 4 }))
    .map(([ordered, loose, items]) =>
      items
        .map(([text, inner], index) => {
          const marker = ordered ? `${index + 1}. ` : '- '
          return marker + indented(marker.length, inner === null ? text : `${text}${loose ? '\n\n' : '\n'}${inner}`)
        })
        .join(loose ? '\n\n' : '\n'),
    ),
}))
const plainWords = words.map((text) => text.replaceAll(/\\./g, 'x'))
const cell = fc.oneof(plainWords, link.map((text) => text.replaceAll(/\\./g, 'x')), fc.constantFrom('*æ*', 'a \\| b', '`x \\| y`', ''))
const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width })
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(row(width), { minLength: 1, maxLength: 4 }).map(([head = [], ...rows]) =>
    [head.map((text) => text || 'h'), head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ),
)
const quote = fc.oneof(paragraph, list.map((text) => text.replaceAll('\n\n', '\n'))).map((text) => text.replaceAll(/^/gm, '> '))
const code = words.map((text) => `\`\`\`js\n${text} {x} <y>\n\n# z\n\`\`\``)
const simple = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, table, code, quote, fc.constant('---'), line.map((text) => `[^1]: ${text}`))
const tags = fc.constantFrom(['<Note type="info">', '</Note>'], ['<Steps>', '</Steps>'], ['<Duties role="rektor">', '</Duties>'], ['<Choice question="Hva æ?">', '</Choice>'])
const block = fc.tuple(tags, fc.array(fc.oneof(paragraph, list, table), { minLength: 1, maxLength: 3 })).map(([[open = '', close = ''], content]) => [open, ...content, close].join('\n\n'))
const documents = fc
  .tuple(fc.array(fc.oneof({ weight: 5, arbitrary: simple }, block), { maxLength: 8 }), fc.boolean())
  .map(([blocks, windows]) => `---\ntitle: Å 😀\n---\n\n${blocks.join('\n\n')}\n`.replaceAll('\n', windows ? '\r\n' : '\n'))
