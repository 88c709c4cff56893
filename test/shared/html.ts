import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { filesIn } from './folder.ts'

export type Element = DefaultTreeAdapterTypes.Element

/** A page of a built site, read as a browser reads it. */
export interface HtmlPage {
  readonly path: string
  readonly elements: readonly Element[]
}

export function pagesIn(folder: string): HtmlPage[] {
  return [...filesIn(folder)].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => ({ path, elements: elementsOf(bytes.toString()) }))
}

export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('content' in node) walk(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return found
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value

export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : '')).join('')
}
