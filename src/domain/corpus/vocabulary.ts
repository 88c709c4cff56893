import type { Nodes } from 'mdast'
import type { JsxElement } from './document.ts'

/** Every kind of node that a document may hold, apart from the blocks of `blocks.ts`. What is not here is not text. */
const allowed: ReadonlySet<string> = new Set<Nodes['type']>([
  'root', 'yaml',
  'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'code', 'thematicBreak', 'definition', 'footnoteDefinition',
  'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'linkReference', 'imageReference', 'footnoteReference',
])

/** Kinds of node that stand in a line of text; a block holds none of them directly. */
const inline: ReadonlySet<string> = new Set<Nodes['type']>([
  'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'linkReference', 'imageReference', 'footnoteReference', 'mdxTextExpression',
  'mdxJsxTextElement',
])

export const isAllowed = (type: string): boolean => allowed.has(type)

/** Whether a block was written in a line of text. Sätteri makes a block of one that is alone on its line; its content tells. */
export const isInline = (block: JsxElement): boolean => block.type === 'mdxJsxTextElement' || block.children.some((child) => inline.has(child.type))

/** Endings of files that a browser runs, or that can hold what it runs. */
const active = /\.(?:svgz?|x?html?|xht|shtml|mht|mhtml|[cm]?jsx?|[cm]?tsx?|wasm|swf|xml|xslt?|hta|jar|php|vbs|exe|bat|cmd|ps1)$/i

/** Whether a file is one that a browser would run if the site gave it out. */
export const isActive = (path: string): boolean => active.test(path.trimEnd())
