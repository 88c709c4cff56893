import type { Element, ElementContent, Properties, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import type { Heading, Image, ImageReference, Link, LinkReference, List, ListItem, Nodes, Root, RootContent, Table } from 'mdast'
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast'
import { attribute } from '../corpus/blocks.ts'
import type { JsxElement } from '../corpus/document.ts'
import type { LinkTarget } from '../corpus/links.ts'
import { resolveLink } from '../corpus/links.ts'
import type { Section } from '../corpus/outline.ts'
import { withLetteredLists, type LetteredList } from './lettered.ts'

/** What a link becomes on the page: attributes of the `<a>`, of which `href` is one; undefined when its readers may not see the target. */
export type LinkProperties = Properties & { href: string }

/** What the renderer needs to know beside the tree. The words are those of the document's own language. */
export interface RenderContext {
  /** Path of the document in the content folder; links are resolved from it. */
  readonly path: string
  readonly sections: readonly Section[]
  link(target: LinkTarget): LinkProperties | undefined
  /** The address of an image, or undefined when there is none to show. */
  image(target: LinkTarget): string | undefined
  /** The name of a role and the address of its page. */
  role(id: string): { title: string; href?: string }
  readonly words: {
    readonly linkTo: string
    readonly table: string
    readonly duties: string
    readonly notes: Readonly<Record<string, string>>
    readonly footnotes: string
    readonly backToText: string
  }
}

/**
 * Renders a document's tree as HTML elements: our closed vocabulary and nothing else. What is outside it (`unsafe-content` tells it) is shown
 * as its plain text if it has any. Nothing here is ever raw HTML, so what an editor writes cannot run.
 */
export function render(tree: Root, context: RenderContext): HastRoot {
  const sections = new Map(context.sections.map((section) => [section.heading as Nodes, section]))
  let latest: Section | undefined

  const heading = (state: State, node: Heading): Element => {
    const section = sections.get(node)
    latest = section
    const level = Math.min(6, Math.max(2, node.depth))
    const content = state.all(node)
    if (!section) return h(`h${level}`, content)
    return h(`h${level}`, { id: section.anchor }, [
      h('span.number', section.number),
      ' ',
      h('span.heading-text', content),
      ' ',
      h('a.anchor', { href: `#${section.anchor}`, ariaLabel: `${context.words.linkTo} ${section.number} ${section.text}`, dataPagefindIgnore: '' }, '#'),
    ])
  }

  /** The address that a reference names: it is held to the same as one that stands in the text. */
  const urlOf = (state: State, node: Link | Image | LinkReference | ImageReference): string =>
    'url' in node ? node.url : (state.definitionById.get(node.identifier.toUpperCase())?.url ?? '')

  const link = (state: State, node: Link | LinkReference): ElementContent[] | Element => {
    const properties = context.link(resolveLink(context.path, urlOf(state, node)))
    const children = state.all(node)
    return properties ? { type: 'element', tagName: 'a', properties, children } : children
  }

  const image = (state: State, node: Image | ImageReference): Element | undefined => {
    const src = context.image(resolveLink(context.path, urlOf(state, node)))
    return src === undefined ? undefined : h('img', { src, alt: node.alt ?? '', loading: 'lazy', decoding: 'async' })
  }

  const table = (state: State, node: Table): Element => {
    // As many cells as the first row has; alignment would be a style, which the pages' policy forbids.
    const element = defaultHandlers.table(state, { ...node, align: node.children[0]?.children.map(() => null) ?? [] })
    for (const cell of headerCells(element)) cell.properties.scope = 'col'
    const name = latest ? `${context.words.table}: ${latest.text}` : context.words.table
    return h('div.table', { role: 'region', tabIndex: 0, ariaLabel: name }, [element])
  }

  const jsx = (state: State, node: JsxElement): ElementContent | ElementContent[] => {
    const children = state.wrap(state.all(node), node.type === 'mdxJsxFlowElement')
    const kind = node.type === 'mdxJsxFlowElement' ? node.name : null
    switch (kind) {
      case 'Duties': {
        const role = context.role(attribute(node, 'role') ?? '')
        return h('div.duties', [
          h('p.duties-role', [`${context.words.duties} `, role.href ? h('a', { href: role.href }, role.title) : role.title]),
          ...children,
        ])
      }
      case 'Note': {
        const type = attribute(node, 'type') ?? 'info'
        const title = context.words.notes[type] ?? context.words.notes.info ?? ''
        return h('div', { className: ['note', `note-${type in context.words.notes ? type : 'info'}`], role: 'note', ariaLabel: title }, [h('p.note-title', { ariaHidden: 'true' }, title), ...children])
      }
      case 'Steps':
        return h('div.steps', children)
      case 'Choice':
        return h('div.choice', [h('p.choice-question', attribute(node, 'question') ?? ''), ...children])
      default:
        return children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    }
  }

  const lettered = (state: State, node: LetteredList): Element =>
    h('ol', { type: 'a' }, node.items.map((item) => h('li', state.all({ type: 'paragraph', children: item }))))

  // Items stand close, unless one of them has several paragraphs: then each paragraph stands apart.
  const list = (state: State, node: List): Element =>
    defaultHandlers.list(state, { ...node, spread: false, children: node.children.map((item) => ({ ...item, spread: paragraphs(item) > 1, checked: null })) })

  const prepared: Root = { ...tree, children: grouped(tree.children) }
  return toHast(prepared, {
    allowDangerousHtml: false,
    clobberPrefix: '',
    footnoteLabel: context.words.footnotes,
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: (index: number) => `${context.words.backToText} ${index + 1}`,
    handlers: {
      heading, link, image, table, list,
      linkReference: link,
      imageReference: image,
      letteredList: lettered,
      mdxJsxFlowElement: jsx,
      mdxJsxTextElement: jsx,
      mdxFlowExpression: nothing,
      mdxTextExpression: nothing,
      mdxjsEsm: nothing,
      html: nothing,
      yaml: nothing,
    },
  }) as HastRoot
}

const nothing = (): undefined => undefined
const paragraphs = (item: ListItem): number => item.children.filter((child) => child.type === 'paragraph').length

/** Lettered lists at every depth where blocks stand. */
function grouped(children: readonly RootContent[]): RootContent[] {
  return withLetteredLists(children).map((child) =>
    child.type === 'mdxJsxFlowElement' || child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem'
      ? ({ ...child, children: grouped(child.children) } as RootContent)
      : child,
  )
}

function headerCells(element: Element): Element[] {
  if (element.tagName === 'th') return [element]
  return element.children.flatMap((child) => (child.type === 'element' ? headerCells(child) : []))
}
