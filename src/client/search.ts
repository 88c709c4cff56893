import type { Language } from '../../schemas/common.ts'
import { texts } from '../site/texts.ts'

/* The search page: asks the index as the reader types, shows sections under their document, and keeps the query in the address. */

interface Hit {
  url: string
  excerpt: string
  meta: { title?: string; document?: string; status?: string }
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Hit> }[] } | null>
}

const text = texts[(document.documentElement.lang || 'nb') as Language].search
const input = document.querySelector<HTMLInputElement>('#search')
const status = document.querySelector<HTMLElement>('#search-status')
const list = document.querySelector<HTMLOListElement>('#search-results')
const shown = 10

let loading: Promise<Pagefind> | undefined
function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js'
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 })
    await pagefind.init()
    return pagefind
  })
  return loading
}

async function search(query: string): Promise<void> {
  if (!status || !list) return
  if (query.trim() === '') {
    list.replaceChildren()
    status.textContent = ''
    return
  }
  try {
    status.textContent = text.searching
    const found = await (await load()).debouncedSearch(query)
    // A newer query has taken over.
    if (!found) return
    const hits = await Promise.all(found.results.slice(0, shown).map((result) => result.data()))
    const groups = Map.groupBy(hits, (hit) => hit.url.replace(/#.*$/, ''))
    list.replaceChildren(...[...groups].map(([url, sections]) => group(url, sections)))
    status.textContent = found.results.length === 0 ? text.none(query) : text.count(found.results.length, groups.size)
  } catch {
    status.textContent = text.failed
  }
}

function group(url: string, sections: readonly Hit[]): HTMLLIElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  heading.append(link(url, sections[0]?.meta.document ?? url))
  item.append(heading)
  for (const section of sections) {
    const block = document.createElement('div')
    block.className = 'hit'
    if (section.meta.title !== section.meta.document) {
      const title = document.createElement('h3')
      title.append(link(section.url, section.meta.title ?? section.url))
      block.append(title)
    }
    block.append(excerpt(section.excerpt))
    item.append(block)
  }
  return item
}

function link(url: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.textContent = words
  return anchor
}

/** Pagefind's excerpt is escaped text with `<mark>` around what matched; nothing else of it becomes markup. */
function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  for (const [index, part] of html.split(/<\/?mark>/).entries()) {
    const words = new DOMParser().parseFromString(`<p>${part}`, 'text/html').body.textContent
    if (index % 2 === 1) {
      const mark = document.createElement('mark')
      mark.textContent = words
      paragraph.append(mark)
    } else paragraph.append(words)
  }
  return paragraph
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  input.addEventListener('input', () => {
    const address = new URL(location.href)
    if (input.value) address.searchParams.set('q', input.value)
    else address.searchParams.delete('q')
    history.replaceState(null, '', address)
    void search(input.value)
  })
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void search(input.value)
  })
  input.focus()
  void search(input.value)
}
