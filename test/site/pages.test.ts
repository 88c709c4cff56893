import { describe, expect, inject, it } from 'vitest'
import { filesIn } from '../shared/folder.ts'
import { attribute, elementsOf, pagesIn, textOf, type Element, type HtmlPage } from '../shared/html.ts'

describe.each(['open', 'internal'] as const)('every page of the %s site', (audience) => {
  const { folder } = inject(audience)
  const pages = pagesIn(folder)
  const moved = ({ elements }: HtmlPage) => elements.some((element) => attribute(element, 'http-equiv') === 'refresh')
  const named = (elements: readonly Element[], name: string) => elements.filter(({ tagName }) => tagName === name)
  const wrong = (faultsOf: (page: HtmlPage) => readonly string[]) => pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`))

  it('has a language, a title, one first heading and a description', () => {
    expect(pages.length).toBeGreaterThan(100)
    expect(wrong((page) => {
      const { elements } = page
      const [html] = named(elements, 'html')
      const description = named(elements, 'meta').find((meta) => attribute(meta, 'name') === 'description')
      return [
        ...(/^(?:nb|nn|en)$/.test((html && attribute(html, 'lang')) ?? '') ? [] : ['no language']),
        ...(named(elements, 'title').filter((title) => textOf(title).trim().length > 3).length === 1 ? [] : ['no title']),
        ...(named(elements, 'h1').filter((heading) => textOf(heading).trim() !== '').length === 1 ? [] : ['not one h1']),
        ...(moved(page) || (description && (attribute(description, 'content') ?? '').length > 10) ? [] : ['no description']),
      ]
    })).toEqual([])
  })

  it('has its own title among the pages of its language', () => {
    const said = (page: HtmlPage, name: string, tell: (element: Element) => string) => named(page.elements, name).map(tell).join(' ')
    const titles = pages.filter((page) => !moved(page)).map((page) => `${said(page, 'html', (html) => attribute(html, 'lang') ?? '')} ${said(page, 'title', textOf)}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('has no script or style of its own, and no handler', () => {
    expect(wrong(({ elements }) => elements.flatMap((element) => [
      ...(element.tagName === 'script' && attribute(element, 'src') === undefined ? ['inline script'] : []),
      ...(element.tagName === 'style' ? ['style element'] : []),
      ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${element.tagName} ${name}>`),
      ...element.attrs.filter(({ value }) => /^\s*(?:javascript|vbscript|data):/i.test(value)).map(({ name, value }) => `${name}="${value.slice(0, 30)}"`),
    ]))).toEqual([])
  })

  it('says nothing twice in the lists of what a proposal means', () => {
    const hearings = pages.filter(({ elements }) => elements.some((element) => attribute(element, 'id') === 'Means'))
    expect(hearings.length).toBeGreaterThan(0)
    expect(hearings.flatMap(({ path, elements }) => {
      const section = elements.find((element) => element.tagName === 'section' && attribute(element, 'aria-labelledby') === 'Means')
      const lists = elements.filter((element) => element.tagName === 'ul' && element.parentNode && isBelow(element, section))
      return lists.flatMap((list) => {
        const items = list.childNodes.flatMap((child) => ('tagName' in child ? [textOf(child).replace(/\s+/g, ' ').trim()] : []))
        return items.filter((item, at) => items.indexOf(item) !== at).map((item) => `${path}: ${item}`)
      })
    })).toEqual([])
  })

  it('shows a text that has nothing before it as it was, without marks of change', () => {
    const texts = pages.filter(({ elements }) => elements.some((element) => attribute(element, 'class') === 'document text-page') && !elements.some((element) => attribute(element, 'class') === 'text-view'))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(({ elements }) => named(elements, 'ins').length + named(elements, 'del').length > 0).map(({ path }) => path)).toEqual([])
  })

  const policyOf = ({ elements }: HtmlPage): string => {
    const policy = named(elements, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
    return policy ? (attribute(policy, 'content') ?? '') : ''
  }

  it('carries a policy that forbids what is inline, unless it only sends readers on or is the CMS', () => {
    expect(wrong((page) => {
      const words = policyOf(page)
      return page.path.startsWith('admin/') || moved(page) || (words.includes("default-src 'none'") && !/unsafe-inline|'unsafe-eval'|\*|https?:/.test(words)) ? [] : [`policy «${words}»`]
    })).toEqual([])
  })

  it('allows the CMS what Decap needs, by name, and no more', () => {
    const own = pages.find(({ path }) => path === 'admin/index.html')
    const directives = (own ? policyOf(own) : '').split('; ').map((directive) => directive.split(' '))
    const { 'script-src': script, ...others } = Object.fromEntries(directives.map(([name = '', ...values]) => [name, values])) as Record<string, string[]>
    expect(script).toEqual(["'self'", "'unsafe-eval'"])
    expect(others).toEqual({ 'default-src': ["'none'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'font-src': ["'self'"], 'connect-src': ["'self'", 'blob:'], 'base-uri': ["'none'"], 'form-action': ["'none'"] })
  })

  it('loads nothing from another host', () => {
    expect(wrong(({ elements }) => elements.flatMap((element) => loaded(element).filter((url) => /^(?:[a-z]+:)?\/\//i.test(url)).map((url) => `<${element.tagName}> ${url}`)))).toEqual([])
  })

  it('loads only files that are there', () => {
    const files = filesIn(folder)
    const there = (url: string) => files.has(decodeURIComponent(url.replace(/[?#].*$/, '').slice(1)))
    expect(wrong(({ elements }) => elements.flatMap((element) => loaded(element).filter((url) => !there(url))))).toEqual([])
  })

  it('uses each id once', () => {
    expect(wrong(({ elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)
    })).toEqual([])
  })
})

it('has one page for what is not there, in the first language of the site', () => {
  const { elements } = pagesIn(inject('open').folder).find(({ path }) => path === '404.html') ?? { elements: [] }
  expect(elements.flatMap((element) => (element.tagName === 'html' ? [attribute(element, 'lang')] : []))).toEqual(['nb'])
})

it('refers in styles and scripts to no other host', () => {
  const { folder } = inject('open')
  const code = [...filesIn(folder)].filter(([path]) => /\.(?:css|js)$/.test(path) && !path.startsWith('pagefind/'))
  expect(code.length).toBeGreaterThan(3)
  for (const [path, bytes] of code) expect(bytes.toString().match(/(?:url\(|@import|import\(|from|fetch\()\s*["'`]?(?:https?:)?\/\/[^\s"'`)]+/g) ?? [], path).toEqual([])
})

/** The addresses that a browser fetches for an element without being asked. */
function loaded(element: Element): string[] {
  const value = (name: string) => attribute(element, name) ?? []
  switch (element.tagName) {
    case 'link':
      return /\b(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch|apple-touch-icon)\b/.test(attribute(element, 'rel') ?? '') ? [value('href')].flat() : []
    case 'script': case 'img': case 'iframe': case 'embed': case 'source': case 'video': case 'audio': case 'track': case 'input':
      return [value('src'), ...(attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/).slice(0, 1).filter(Boolean))].flat()
    case 'object':
      return [value('data')].flat()
    case 'use': case 'image':
      return [value('href')].flat().filter((url) => !url.startsWith('#'))
    default:
      return []
  }
}

it('would see what a page loads', () => {
  const elements = elementsOf('<link rel="preload" href="//a/b"><script src="https://x/y.js"></script><img srcset="http://i/1 2x"><link rel="canonical" href="https://z/">')
  expect(elements.flatMap(loaded)).toEqual(['//a/b', 'https://x/y.js', 'http://i/1'])
})

function isBelow(element: Element, above: Element | undefined): boolean {
  for (let node: Element['parentNode'] = element; node; node = 'parentNode' in node ? node.parentNode : null) if (node === above) return true
  return false
}
