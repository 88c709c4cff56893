import { toString } from 'mdast-util-to-string'
import type { Language } from '../../../schemas/common.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { writtenPlainly } from './escape.ts'
import { nameOf, type FieldChange } from './fields.ts'
import { fieldLabels, redlineWords } from './labels.ts'
import { childrenOf, type Block, type Changed, type Entry, type Run } from './model.ts'
import { linkChange } from './show-lines.ts'
import type { Folded } from './sections.ts'

/** How changes are marked where there is no HTML. */
export interface Marks {
  readonly deleted: (text: string) => string
  readonly inserted: (text: string) => string
  /** Text in which nothing is code to the reader's program. */
  readonly plain: (text: string) => string
  readonly item: string
  readonly newline: string
}

/** A mark with the spaces outside it. Where Markdown's stars would not close beside other signs, an element of HTML does it. */
const marked = (sign: string, tag: string) => (value: string): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? []
  if (words === '') return value === '' ? '' : `<${tag}>&nbsp;</${tag}>`
  const safe = writtenPlainly(words)
  const stars = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(words)
  return `${before}${stars ? `${sign}${safe}${sign}` : `<${tag}>${safe}</${tag}>`}${after}`
}

/** For pull requests: `~~deleted~~` and `**inserted**`. */
export const markdownMarks: Marks = { deleted: marked('~~', 'del'), inserted: marked('**', 'strong'), plain: writtenPlainly, item: '- ', newline: '\n\n' }

const bare = (value: string): string => value.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' || sign === '\t' ? ' ' : ''))

/** For terminals and mail: `[-deleted-]` and `{+inserted+}`. */
export const textMarks: Marks = { deleted: (value) => `[-${bare(value)}-]`, inserted: (value) => `{+${bare(value)}+}`, plain: bare, item: '- ', newline: '\n' }

/**
 * Entries as lines of text, a blank line between blocks. Emphasis is left out, so that what is bold is what was inserted; a link is its
 * words, and its target is told where it changed.
 */
export function writeEntries(entries: readonly (Entry | Folded)[], language: Language, marks: Marks = markdownMarks): string {
  return entries.flatMap((entry) => new Writer(language, marks).entry(entry)).join(marks.newline)
}

/** Fields that changed, one a line: «Forvaltes av: ~~Rektor~~ **Organisasjonsdirektør**». */
export function writeFields(fields: readonly FieldChange[], corpus: Pick<Corpus, 'settings' | 'roles' | 'documents'>, language: Language, marks: Marks = markdownMarks): string {
  return fields
    .map(({ field, values }) => {
      const told = values.map(({ sort, value }) => (sort === 'deleted' ? marks.deleted : sort === 'inserted' ? marks.inserted : marks.plain)(nameOf(corpus, field, value, language)))
      return `${marks.item}${fieldLabels[field][language]}: ${told.join(values.length > 2 ? ', ' : ' ')}`
    })
    .join('\n')
}

type How = (text: string) => string

class Writer {
  private readonly language: Language
  private readonly marks: Marks

  constructor(language: Language, marks: Marks) {
    this.language = language
    this.marks = marks
  }

  entry(entry: Entry | Folded): string[] {
    const words = redlineWords[this.language]
    switch (entry.sort) {
      case 'folded':
        return [`… ${words.folded(entry.blocks)} …`]
      case 'same':
        return this.whole(entry.node, this.marks.plain)
      case 'inserted':
        return this.whole(entry.node, this.marks.inserted)
      case 'deleted':
        return this.whole(entry.node, this.marks.deleted)
      case 'moved-from':
        return [this.marks.plain(words.movedFrom(entry.move)), ...this.whole(entry.node, this.marks.deleted)]
      case 'moved-to':
        return [this.marks.plain(words.movedTo(entry.move)), ...this.entry(entry.content)]
      case 'changed':
        return this.changed(entry)
    }
  }

  private changed({ before, after, content }: Changed): string[] {
    const notes = this.notes(before, after)
    switch (content.sort) {
      case 'none':
        return [...this.whole(before as unknown as Block, this.marks.deleted), ...this.whole(after as unknown as Block, this.marks.inserted)]
      case 'lines':
        return [[this.runs(content.runs), ...notes].join(' ')]
      case 'blocks':
        return [...notes, ...content.entries.flatMap((entry) => this.entry(entry)).map((line) => (after.type === 'list' || after.type === 'letterList' ? this.marks.item + line : line))]
      case 'rows':
        // A row without changes says nothing here.
        return [...notes, ...content.rows.flatMap((row) => (row.sort === 'same' ? [] : [this.marks.item + row.cells.map((cell) => this.runs(cell?.runs ?? [])).join(' \u2502 ')]))]
    }
  }

  private runs(runs: readonly Run[]): string {
    const words = redlineWords[this.language]
    return runs
      .map((run, at) => {
        if (run.sort === 'deleted') return this.marks.deleted(run.before.text)
        if (run.sort === 'inserted') return this.marks.inserted(run.after.text)
        const change = linkChange(run)
        const same = this.marks.plain(run.after.text)
        if (!change || change.before === change.after || linkChange(runs[at + 1])?.key === change.key) return same
        return `${same} (${words.linkBefore} ${this.marks.deleted(change.before ?? words.noLink)}, ${words.linkAfter} ${this.marks.inserted(change.after ?? words.noLink)})`
      })
      .join('')
      .replace(/\s+/gu, ' ')
      .trim()
  }

  private whole(node: Block, how: How): string[] {
    const children = childrenOf(node) as Block[]
    const line = (value: string): string[] => (value.trim() === '' ? [] : [how(value.replace(/\s+/gu, ' ').trim())])
    switch (node.type) {
      case 'list':
      case 'letterList':
        return children.flatMap((item) => this.whole(item, how)).map((item) => this.marks.item + item)
      case 'table':
        return node.children.map((row) => this.marks.item + row.children.map((cell) => line(toString(cell)).join('')).join(' \u2502 '))
      case 'blockquote':
      case 'listItem':
      case 'mdxJsxFlowElement':
      case 'footnoteDefinition':
        return children.flatMap((child) => this.whole(child, how))
      case 'definition':
        return line(`${node.label ?? node.identifier}: ${node.url}`)
      case 'thematicBreak':
        return line('———')
      default:
        return line(toString(node))
    }
  }

  /** What the block itself was and is. */
  private notes(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
    const words = redlineWords[this.language].property
    const value = (shell: Readonly<Record<string, unknown>>, name: string): string | undefined => {
      const attributes = (Array.isArray(shell.attributes) ? shell.attributes : []) as { name?: string; value?: unknown }[]
      const found = attributes.find((attribute) => attribute.name === name)?.value ?? shell[name]
      return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined
    }
    const told = Object.keys(words).flatMap((name) => {
      const [one, other] = [value(before, name), value(after, name)]
      if (one === other || name === 'type') return []
      return [`${words[name] ?? name}: ${[one === undefined ? '' : this.marks.deleted(one), other === undefined ? '' : this.marks.inserted(other)].filter(Boolean).join(' ')}`]
    })
    return told.length > 0 ? [`(${told.join(', ')})`] : []
  }
}
