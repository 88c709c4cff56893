import type { Answer, Group, Hit } from './engine.ts'

/* Results as elements. Everything is set as text: what an editor wrote cannot become markup. */

/** A document with its sections, for the search page. */
export function results(answer: Answer): HTMLLIElement[] {
  return answer.groups.map((group) => {
    const item = document.createElement('li')
    const heading = document.createElement('h2')
    heading.append(link(group.url, group.title, group.lang))
    item.append(heading, ...group.hits.map((hit) => section(group, hit)))
    return item
  })
}

function section(group: Group, hit: Hit): HTMLDivElement {
  const block = document.createElement('div')
  block.className = 'hit'
  block.lang = group.lang
  if (hit.number) {
    const title = document.createElement('h3')
    title.append(link(hit.url, `${hit.number} ${hit.title}`))
    block.append(title)
  }
  const paragraph = document.createElement('p')
  paragraph.append(...marked(hit.excerpt))
  block.append(paragraph)
  return block
}

/** Text in which every other piece is marked as a match. */
export function marked(excerpt: readonly string[]): Node[] {
  return excerpt.map((text, index) => {
    if (index % 2 === 0) return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

function link(url: string, words: string, lang?: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.textContent = words
  if (lang) anchor.lang = lang
  return anchor
}
