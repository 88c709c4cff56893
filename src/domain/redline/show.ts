import type { Root as HastRoot } from 'hast'
import type { Heading, Nodes, PhrasingContent, Root } from 'mdast'
import type { Language } from '../../../schemas/common.ts'
import type { Section } from '../corpus/outline.ts'
import { render, type RenderContext } from '../render/render.ts'
import { headingsOf, type HeadingPlace } from './headings.ts'
import { shellKey } from './keys.ts'
import { redlineWords } from './labels.ts'
import { childrenOf, type Block, type Changed, type Content, type Entry, type Redline, type Row, type Shell } from './model.ts'
import type { Folded } from './sections.ts'
import { element, shownLine, stroke, text, type Stroke } from './show-lines.ts'

/**
 * A redline as HTML elements, by the renderer of documents: `ins` and `del` in the text, `data-redline` on items, rows, cells and blocks
 * (`ins`, `del`), `data-moved-to` and `data-moved-from` with the number of the move on what stood here and on what now stands here, with
 * links between the two. It can be read without colour; hidden words (`ds-sr-only`) tell where each change begins and ends.
 * Anchors are those of the new version; headings that are gone have none.
 * @param context of the new version; its sections are not used
 * @param entries those of the redline, or some of them: a section, or what `onlyChanges` gives
 */
export function showRedline(redline: Redline, context: RenderContext, language: Language, entries: readonly (Entry | Folded)[] = redline.entries): HastRoot {
  const shower = new Shower(redline, language)
  const tree: Root = { type: 'root', children: entries.flatMap((entry) => shower.entry(entry)) }
  return render(tree, { ...context, sections: shower.sections })
}

/** Fields of a block that a reader does not see, or sees otherwise. */
const unseenFields: ReadonlySet<string> = new Set(['type', 'spread', 'checked', 'align', 'label', 'referenceType', 'identifier', 'spaces', 'own', 'name', 'meta'])

class Shower {
  readonly sections: Section[] = []
  private readonly names
  private readonly words

  constructor(redline: Redline, language: Language) {
    this.names = headingsOf(redline)
    this.words = redlineWords[language]
  }

  entry(entry: Entry | Folded): Block[] {
    switch (entry.sort) {
      case 'folded':
        return [block('p', { className: ['redline-folded'] }, [text(this.words.folded(entry.blocks))])]
      case 'same':
        return [this.asIs(entry.node)]
      case 'inserted':
        return this.whole(entry.node, 'ins')
      case 'deleted':
        return this.whole(entry.node, 'del')
      case 'moved-from':
        return this.moved(this.whole(entry.node, 'del'), { dataMovedTo: String(entry.move), id: moveId(entry.move, 'from') }, this.moveNote(entry.move, 'from'))
      case 'moved-to':
        return this.moved(this.entry(entry.content), { dataMovedFrom: String(entry.move), id: moveId(entry.move, 'to') }, this.moveNote(entry.move, 'to'))
      case 'changed':
        return this.changed(entry)
    }
  }

  /** A block that is the same; a heading in it may have another number. */
  private asIs(node: Block): Block {
    if (node.type === 'heading') return this.heading(node, node, node.children)
    if (node.type === 'letterItem') return letter(undefined, {}, node.children)
    if (node.type === 'letterList') return letters(node.children.map((item, at) => letter(at + 1, {}, item.children)))
    const children = childrenOf(node)
    return children.some((child) => child.type !== 'text' && isBlock(child)) ? ({ ...node, children: children.map((child) => this.asIs(child as Block)) } as unknown as Block) : node
  }

  private heading(place: HeadingPlace, heading: Shell | Heading, children: readonly Nodes[]): Heading {
    const { before, after } = this.names.get(place) ?? {}
    const was = before && after && before.number !== after.number ? [element('span', { className: ['redline-number'] }, [text(` ${this.words.numberBefore(before.number)}`)])] : []
    const number = after ? [] : [text(`${before?.number ?? ''} `)]
    const node = { ...heading, type: 'heading', children: [...number, ...children, ...was] } as Heading
    if (after) this.sections.push({ heading: node, depth: node.depth, text: after.text, anchor: after.anchor, ambiguous: false, number: after.number, parent: -1 })
    return node
  }

  /** A block that is new, or gone, with all that is in it. */
  private whole(node: Block, tag: Stroke): Block[] {
    const stroked = (children: readonly Nodes[]): PhrasingContent[] => (children.length > 0 ? [stroke(tag, children, this.words)] : [])
    const within = (children: readonly Nodes[]): Block[] => children.flatMap((child) => this.whole(child as Block, tag))
    switch (node.type) {
      case 'heading':
        return [this.heading(node, node, stroked(node.children))]
      case 'paragraph':
        return [{ ...node, children: stroked(node.children) }]
      case 'list':
      case 'blockquote':
      case 'footnoteDefinition':
        return [{ ...node, children: within(node.children) } as Block]
      case 'listItem':
        return [{ ...node, data: { hProperties: { dataRedline: tag } }, children: within(node.children) } as Block]
      case 'letterList':
        return [letters(node.children.map((item, at) => letter(tag === 'ins' ? at + 1 : undefined, { dataRedline: tag }, stroked(item.children))))]
      case 'letterItem':
        return [letter(undefined, { dataRedline: tag }, stroked(node.children))]
      case 'table':
        return [{ ...node, children: node.children.map((row) => ({ ...row, data: { hProperties: { dataRedline: tag } }, children: row.children.map((cell) => ({ ...cell, children: stroked(cell.children) })) })) }]
      case 'definition': {
        const line = block('p', {}, stroked([text(`${node.label ?? node.identifier}: ${node.url}`)]))
        return tag === 'ins' ? [node, line] : [line]
      }
      default:
        // Headings in it keep their names; what has a frame of its own is struck as one.
        return [stroke(tag, [tag === 'ins' ? this.asIs(node) : node], this.words)]
    }
  }

  private changed(entry: Changed): Block[] {
    const { before, after, content } = entry
    if (content.sort === 'none') return [...this.whole(before as unknown as Block, 'del'), ...this.whole(after as unknown as Block, 'ins')]
    const notes = this.fieldNotes(before, after)
    if (content.sort === 'lines') {
      const line = shownLine(content.runs, this.words)
      const told = notes.length > 0 ? [...line, element('span', { className: ['redline-note'] }, [text(' ('), ...notes, text(')')])] : line
      if (after.type === 'heading') return [this.heading(entry, after, told)]
      return after.type === 'letterItem' ? [letter(undefined, {}, told)] : [{ ...after, children: told } as unknown as Block]
    }
    const note = notes.length > 0 ? [block('p', { className: ['redline-note'] }, notes)] : []
    if (content.sort === 'rows') return [...note, { ...after, children: this.rows(content) } as unknown as Block]
    if (after.type === 'letterList') return [letters(this.numbered(content.entries, 1))]
    if (after.type === 'list') return [...note, { ...after, children: after.ordered ? this.numbered(content.entries, Number(after.start ?? 1)) : content.entries.flatMap((item) => this.entry(item)) } as unknown as Block]
    return [{ ...after, children: [...note, ...content.entries.flatMap((item) => this.entry(item))] } as unknown as Block]
  }

  /** Items with the numbers that they have now; those that are gone have none. */
  private numbered(entries: readonly Entry[], first: number): Block[] {
    let number = first
    return entries.flatMap((entry) => this.entry(entry).map((item) => (entry.sort === 'deleted' || entry.sort === 'moved-from' ? item : withProperties(item, { value: number++ }))))
  }

  private rows({ columns, rows }: Extract<Content, { sort: 'rows' }>): Nodes[] {
    return rows.map((row: Row) => {
      const properties = row.sort === 'inserted' ? { dataRedline: 'ins' } : row.sort === 'deleted' || row.sort === 'moved-from' ? { dataRedline: 'del' } : {}
      const place = row.sort === 'moved-from' ? 'from' : 'to'
      const moved = row.move === undefined ? {} : { ...(place === 'from' ? { dataMovedTo: String(row.move) } : { dataMovedFrom: String(row.move) }), id: moveId(row.move, place) }
      const children = row.cells.map((cell, at) => {
        const column = columns[at] === 'same' ? {} : { data: { hProperties: { dataRedline: columns[at] === 'inserted' ? 'ins' : 'del' } } }
        const note = at === 0 && row.move !== undefined ? [this.moveNote(row.move, place)] : []
        return { type: 'tableCell', ...column, children: [...note, ...shownLine(cell?.runs ?? [], this.words)] }
      })
      return { type: 'tableRow', data: { hProperties: { ...properties, ...moved } }, children } as unknown as Nodes
    })
  }

  private moveNote(move: number, place: 'from' | 'to'): PhrasingContent {
    const words = place === 'from' ? this.words.movedFrom(move) : this.words.movedTo(move)
    return element('a', { className: ['redline-move'], href: `#${moveId(move, place === 'from' ? 'to' : 'from')}` }, [text(`${words} `)])
  }

  /** Blocks that stand elsewhere now: an item keeps its place in its list, everything else gets a frame. */
  private moved(blocks: Block[], properties: Record<string, string>, note: PhrasingContent): Block[] {
    const [only] = blocks
    if (blocks.length === 1 && only && (only.type === 'listItem' || isLetter(only))) {
      const first = only.type === 'listItem' ? { type: 'paragraph', children: [note] } : note
      return [withProperties({ ...only, children: [first, ...childrenOf(only)] } as unknown as Block, properties)]
    }
    return [block('div', { className: ['redline-moved'], ...properties }, [block('p', { className: ['redline-move-note'] }, [note]), ...blocks])]
  }

  /** What the block itself was, and is: the role of duties, the level of a heading. */
  private fieldNotes(before: Shell, after: Shell): PhrasingContent[] {
    const [old, young] = [fieldsOf(before), fieldsOf(after)]
    return [...new Set([...old.keys(), ...young.keys()])].flatMap((name) => {
      const [one, other] = [old.get(name), young.get(name)]
      if (one === other) return []
      return [text(`${this.words.property[name] ?? name}: `), ...(one === undefined ? [] : [stroke('del', [text(one)], this.words), text(' ')]), ...(other === undefined ? [] : [stroke('ins', [text(other)], this.words), text(' ')])]
    })
  }
}

/** The fields of a block that a reader sees, in words; those of a block of ours are its attributes. */
function fieldsOf(shell: Shell): Map<string, string> {
  const own = Object.entries(shell).filter(([key, value]) => !unseenFields.has(key) && key !== 'attributes' && typeof value !== 'object')
  const attributes = (Array.isArray(shell.attributes) ? shell.attributes : []) as { name?: string; value?: unknown }[]
  return new Map([...own.map(([key, value]): [string, string] => [key, String(value)]), ...attributes.map(({ name = '', value }): [string, string] => [name, typeof value === 'string' ? value : shellKey({ type: 'value', value })])])
}

const block = (name: string, properties: Record<string, unknown>, children: readonly Nodes[]): Block => element(name, properties as never, children)
const letters = (items: readonly Nodes[]): Block => block('ol', { type: 'a' }, items)
const letter = (value: number | undefined, properties: Record<string, unknown>, children: readonly Nodes[]): Block => block('li', { ...(value !== undefined && { value }), ...properties }, children)
const isLetter = (node: Block): boolean => (node as { data?: { hName?: string } }).data?.hName === 'li'
const isBlock = (node: Nodes): boolean => ['paragraph', 'heading', 'list', 'listItem', 'letterList', 'blockquote', 'mdxJsxFlowElement', 'table', 'code', 'thematicBreak', 'footnoteDefinition'].includes(node.type)
/** Dots stand in no anchor of a heading. */
const moveId = (move: number, place: 'from' | 'to'): string => `redline.${place}.${move}`

function withProperties(node: Block, properties: Record<string, unknown>): Block {
  const data = (node as { data?: { hProperties?: Record<string, unknown> } }).data
  return { ...node, data: { ...data, hProperties: { ...data?.hProperties, ...properties } } } as Block
}
