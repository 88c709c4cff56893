import { blocks } from '../corpus/blocks.ts'

/*
 * The block vocabulary as Decap's editor components: how each is found in Markdown, and how it is written back. What an editor does not
 * see (an attribute that is not known here) is kept as it stood.
 */

/** What the form of a block holds: its known attributes, the text in it, and all attributes as they stand in the file. */
export type BlockData = Readonly<Record<string, string | undefined>>

export interface BlockFormat {
  readonly name: string
  readonly pattern: RegExp
  fromBlock(match: RegExpMatchArray): BlockData
  toBlock(data: BlockData): string
}

const attributePattern = String.raw`\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?`

/** @param inner what is done with the text of a block when it is written; an editor's form leaves it as it is */
export function blockFormats(inner: (text: string) => string = (text) => text): BlockFormat[] {
  return Object.entries(blocks).map(([name, { required }]) => ({
    name,
    pattern: new RegExp(String.raw`^<${name}((?:${attributePattern})*)\s*>[ \t]*\n([\s\S]*?)\n?[ \t]*<\/${name}>[ \t]*(?=\n|$)`),
    fromBlock: ([, attributes = '', text = '']) => ({
      ...Object.fromEntries(required.map((key) => [key, valueOf(attributes, key)])),
      text: dedented(text),
      attributes: attributes.trim().replace(/\s*\n\s*/g, ' '),
    }),
    toBlock(data) {
      const attributes = required.reduce((all, key) => withValue(all, key, data[key] ?? ''), data.attributes ?? '')
      const text = inner(data.text?.trim() ?? '')
      return `<${name}${attributes && ` ${attributes}`}>\n\n${text}${text && '\n\n'}</${name}>`
    },
  }))
}

const written = (key: string): RegExp => new RegExp(String.raw`(^|\s)${key}=(?:"([^"]*)"|'([^']*)')`)

function valueOf(attributes: string, key: string): string | undefined {
  const found = written(key).exec(attributes)
  return found ? (found[2] ?? found[3] ?? '').replace(/&quot;/g, '"').replace(/&amp;/g, '&') : undefined
}

/** The attributes with one of them changed; they are the same, to the character, when it says what it said before. */
function withValue(attributes: string, key: string, value: string): string {
  if (value === (valueOf(attributes, key) ?? '')) return attributes
  const attribute = `${key}="${value.replace(/\s+/g, ' ').trim().replace(/&(?=\w+;)/g, '&amp;').replace(/"/g, '&quot;')}"`
  const found = written(key).exec(attributes)
  if (!found) return [attribute, attributes].filter(Boolean).join(' ')
  return attributes.slice(0, found.index) + (found[1] ?? '') + attribute + attributes.slice(found.index + found[0].length)
}

/** A text without the indentation that all its lines share, and without empty lines around it. */
function dedented(text: string): string {
  const lines = text.split('\n')
  const shared = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0))
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
