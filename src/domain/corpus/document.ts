import type { Definition, Image, Link, Node, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { toString } from 'mdast-util-to-string'
import { documentSchema, type DocumentData } from '../../../schemas/document.ts'
import { parseAll, type Parser } from '../parse/parser.ts'
import { visit } from '../parse/walk.ts'
import { explainSyntax } from './explain-syntax.ts'
import type { Fault, Place } from './finding.ts'
import { readFrontMatter } from './front-matter.ts'
import { resolveLink, type LinkTarget } from './links.ts'
import { outlineOf, type Section } from './outline.ts'
import { readData } from './read-data.ts'
import { isLost, placeAt, type Source } from './source.ts'
import type { YamlText } from './yaml.ts'

/** A link, an image or a link definition in a text. */
export interface TextLink {
  readonly node: Link | Image | Definition
  readonly text: string
  readonly target: LinkTarget
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** A governing document as it was read, once, with everything that rules, pages and search take from it. */
export interface Document {
  readonly id: string
  readonly path: string
  readonly source: Source
  /** The fields that the schema accepted. */
  readonly data: Partial<DocumentData>
  readonly yaml: YamlText
  readonly bodyStart: number
  readonly tree: Root
  readonly sections: readonly Section[]
  readonly links: readonly TextLink[]
  readonly blocks: readonly JsxElement[]
  readonly dataFaults: readonly Fault[]
  readonly syntaxFaults: readonly Fault[]
  /**
   * Whether all of its text and metadata was understood; what was not is not published, and a build stops. A byte order mark or lines of Windows
   * hide nothing, and mending them must bring no findings that were there all along.
   */
  readonly readable: boolean
}

/** Reads one document. Never throws: what is wrong with it stands in `dataFaults` and `syntaxFaults`. */
export function readDocument(id: string, source: Source, parser: Parser): Document {
  const { yaml, bodyStart } = readFrontMatter(source)
  const { data, faults: dataFaults } = isLost(source) ? { data: {}, faults: [] } : readData(yaml, documentSchema)
  const { tree, faults } = parseAll(bodyOf(source.text, bodyStart), parser)
  const syntaxFaults: Fault[] = [...source.faults, ...faults.map((fault) => ({ ...placeAt(source, fault.offset), ...explainSyntax(fault) }))]
  const links: TextLink[] = []
  const blocks: JsxElement[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ node, text: node.type === 'image' ? (node.alt ?? '') : toString(node), target: resolveLink(source.path, node.url) })
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') blocks.push(node)
  })
  const readable = yaml.faults.length === 0 && syntaxFaults.every(({ edits }) => edits)
  return { id, path: source.path, source, data, yaml, bodyStart, tree, sections: outlineOf(tree), links, blocks, dataFaults, syntaxFaults, readable }
}

/**
 * The text for the parser: what is not body is blank, so that the parser need not agree with us on where front matter and a byte order
 * mark end, and every offset in the tree is one of the file.
 */
function bodyOf(text: string, bodyStart: number): string {
  return text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart).replace(/^\uFEFF/, ' ')
}

/** Where a node of a document begins. */
export function placeOf(document: Document, node: Node): Place {
  return { file: document.path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** The section that an anchor leads to: the heading that has it, or else the one that `former-anchors` says it became. */
export function sectionAt(document: Document, anchor: string): Section | undefined {
  const named = (name: string) => document.sections.find((section) => section.anchor === name)
  const former = document.data['former-anchors'] ?? {}
  return named(anchor) ?? (Object.hasOwn(former, anchor) ? named(former[anchor] ?? '') : undefined)
}
