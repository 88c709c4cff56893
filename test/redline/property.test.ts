import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import type { Element, Nodes } from 'hast'
import { describe, expect, it } from 'vitest'
import type { Root } from 'mdast'
import { isTree } from '../../src/domain/parse/parser.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { markdownMarks, textMarks, writeEntries } from '../../src/domain/redline/markdown.ts'
import { redlineOf, type Version } from '../../src/domain/redline/redline.ts'
import { onlyChanges, sectionsOf } from '../../src/domain/redline/sections.ts'
import { showRedline } from '../../src/domain/redline/show.ts'
import { accept, reject } from '../../src/domain/redline/undo.ts'
import { outlineOf } from '../../src/domain/corpus/outline.ts'
import { render } from '../../src/domain/render/render.ts'
import { context, treeKey, version } from './shared.ts'
import { runs } from '../shared/sweep.ts'

const plain = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(plain).join(' ') : '')
const wordsOf = /[\p{L}\p{N}]+/gu

const word = fc.constantFrom('rektor', 'skal', 'melde', 'avvik', 'innen', '24', 'timer', 'e-post', 'og', 'ikke', 'alle', 'se', 'Ærlig', 'x.y', '«sitat»')
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
const phrase = fc.oneof(words, words.map((text) => `*${text}*`), words.map((text) => `**${text}**`), fc.tuple(words, fc.constantFrom('annet.mdx', 'nytt.mdx#formål', 'https://x.example')).map(([text, url]) => `[${text}](${url})`), words.map((text) => `\`${text}\``))
const line = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const list = fc.tuple(fc.constantFrom('-', '1.'), fc.array(line, { minLength: 1, maxLength: 5 })).map(([mark, items]) => items.map((item) => `${mark} ${item}`).join('\n'))
const nested = fc.tuple(line, list).map(([item, inner]) => `- ${item}\n${inner.split('\n').map((each) => `  ${each}`).join('\n')}`)
const lettered = fc.array(line, { minLength: 2, maxLength: 5 }).map((items) => items.map((item, at) => `${String.fromCharCode(97 + at)}. ${item}`).join('\n'))
const table = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(words, { minLength: 1, maxLength: columns }), { minLength: 1, maxLength: 5 }).map((rows) => [`|${' h |'.repeat(columns)}`, `|${' --- |'.repeat(columns)}`, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')))
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph }, list, nested, lettered, table,
  fc.tuple(fc.constantFrom('##', '###'), words).map(([sign, text]) => `${sign} ${text}`),
  fc.tuple(fc.constantFrom('rektor', 'dekan'), list).map(([role, text]) => `<Duties role="${role}">\n\n${text}\n\n</Duties>`),
  paragraph.map((text) => text.split('\n').map((each) => `> ${each}`).join('\n')), words.map((text) => `\`\`\`\n${text}\n\`\`\``), fc.constant('---'),
)
const document = fc.array(block, { maxLength: 12 })

/** Edits as editors make them: blocks put in, taken out, moved, and words in them changed. */
const edit = fc.oneof(
  fc.tuple(fc.constant('insert' as const), fc.nat(), block), fc.tuple(fc.constant('delete' as const), fc.nat(), fc.constant('')),
  fc.tuple(fc.constant('move' as const), fc.nat(), fc.nat().map(String)), fc.tuple(fc.constant('word' as const), fc.nat(), word),
)
function edited(blocks: readonly string[], edits: readonly [string, number, string][]): string[] {
  const result = [...blocks]
  for (const [sort, at, text] of edits) {
    const index = result.length === 0 ? 0 : at % result.length
    if (sort === 'insert') result.splice(index, 0, text)
    else if (sort === 'delete') result.splice(index, 1)
    else if (sort === 'move') result.splice(Number(text) % Math.max(1, result.length), 0, ...result.splice(index, 1))
    else if (result[index]?.includes(' rektor')) result[index] = result[index].replace(' rektor', ` ${text}`)
  }
  return result
}
const parsed = (blocks: readonly string[]): Version => {
  const tree = reference(blocks.join('\n\n')) as Root
  return { id: 'x', data: { title: 'X', classification: 'open' }, tree, sections: outlineOf(tree) }
}
const pairs = fc.oneof(fc.tuple(document, document), fc.tuple(document, fc.array(edit, { maxLength: 6 })).map(([blocks, edits]): [string[], string[]] => [blocks, edited(blocks, edits)]))
const each = (check: (before: Version, after: Version) => void): void => {
  fc.assert(fc.property(pairs, ([before, after]) => { check(parsed(before), parsed(after)) }), { numRuns: runs(400) })
}

it('gives the new text when accepted and the old when rejected', () => {
  each((before, after) => {
    const redline = redlineOf(before, after)
    expect(treeKey(accept(redline))).toBe(treeKey(after.tree))
    expect(treeKey(reject(redline))).toBe(treeKey(before.tree))
  })
})
it('finds nothing between a text and itself, or between what it accepted and the new text', () => {
  each((before, after) => {
    expect(redlineOf(before, before).entries.every(({ sort }) => sort === 'same')).toBe(true)
    const tree = accept(redlineOf(before, after))
    expect(redlineOf({ ...after, tree, sections: outlineOf(tree) }, after).amount).toEqual({ inserted: 0, deleted: 0, moved: 0, marks: 0 })
  })
})
it('gives the same redline every time, and loses no entry in sections', () => {
  each((before, after) => {
    const redline = redlineOf(before, after)
    expect(redlineOf(before, after)).toEqual(redline)
    expect(sectionsOf(redline).flatMap(({ entries }) => entries)).toEqual(redline.entries)
    expect(onlyChanges(redline.entries).filter(({ sort }) => sort !== 'same' && sort !== 'folded')).toEqual(redline.entries.filter(({ sort }) => sort !== 'same'))
  })
})
it('shows every word of both texts, announces every insertion and deletion, and gives no id twice', () => {
  each((before, after) => {
    const redline = redlineOf(before, after)
    const shown = showRedline(redline, context, 'nb')
    const ids: unknown[] = []
    visit(shown, 'element', (element: Element) => {
      if (element.properties.id !== undefined) ids.push(element.properties.id)
      if (element.tagName !== 'ins' && element.tagName !== 'del') return
      const [first, last] = [element.children[0], element.children.at(-1)].map((child) => (child?.type === 'element' ? child : undefined))
      expect([first?.properties.className, last?.properties.className]).toEqual([['ds-sr-only'], ['ds-sr-only']])
      expect(first && plain(first).trim()).toBe(element.tagName === 'ins' ? 'satt inn:' : 'strøket:')
    })
    expect(new Set(ids).size).toBe(ids.length)
    const html = plain(shown)
    for (const side of [before, after]) for (const text of plain(render(side.tree, { ...context, sections: [] })).match(wordsOf) ?? []) expect(html).toContain(text)
  })
})

describe('Markdown of a redline', () => {
  const hostile = fc.array(fc.constantFrom('@rektor', '#12', '**', '~~', '`', '|', '<script>', '</details>', '<!--', '[x](javascript:1)', '![a](b)', '\n# Tittel', '\n- [x] ja', '\n---', '$x$', ':tada:', 'https://x.example', 'www.x.no', '\u202E', '&lt;', '\\', '"', 'ord', '1.', '>', '_a_', 'GH-1', '\n\n| a |\n|---|'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
  const asText = (value: string): Version => ({ id: 'x', data: {}, sections: [], tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] } })
  const kinds = (tree: Root): Set<string> => {
    const found = new Set<string>()
    visit(tree, (node) => { found.add(node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : node.type) })
    return found
  }

  it('has no structure of the text’s own, whatever the text says', () => {
    fc.assert(fc.property(hostile, hostile, (before, after) => {
      const markdown = writeEntries(redlineOf(asText(before), asText(after)).entries, 'nb', markdownMarks)
      const tree = reference(markdown)
      if (!isTree(tree)) throw new Error(`${tree.reason}: ${markdown}`)
      for (const kind of kinds(tree)) expect(['root', 'paragraph', 'text', 'strong', 'delete', '<span>', '<del>', '<strong>']).toContain(kind)
      expect(markdown).not.toMatch(/@\w|(?<!&)#\d|:\/\/|www\.|\u202E/)
    }), { numRuns: runs(1000) })
  })
  it('marks words as deleted and inserted, and keeps spaces outside', () => {
    const { entries } = redlineOf(version('Rektor leder «arbeidet» nå.\n'), version('Dekan leder «det» nå.\n'))
    expect(writeEntries(entries, 'nb', markdownMarks)).toBe('~~Rektor~~**Dekan** leder «~~arbeidet~~**det**» nå\\.')
    expect(writeEntries(entries, 'nb', textMarks)).toBe('[-Rektor-]{+Dekan+} leder «[-arbeidet-]{+det+}» nå.')
  })
})
