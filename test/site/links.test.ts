import { createServer } from 'node:http'
import { LinkChecker, LinkState } from 'linkinator'
import { describe, expect, inject, it } from 'vitest'
import { languages } from '../../schemas/common.ts'
import { thanksUrl } from '../../src/site/urls.ts'
import { filesIn } from '../shared/folder.ts'
import { pagesIn, attribute } from '../shared/html.ts'

describe.each(['open', 'internal'] as const)('the %s site', (audience) => {
  const { folder, address } = inject(audience)
  const all = [...filesIn(folder).keys()].filter((path) => path.endsWith('.html') && path !== '404.html').map((path) => `${address}/${path.replace(/index\.html$/, '')}`)
  const forms = new Set(pagesIn(folder).flatMap(({ elements }) => elements.flatMap((element) => (element.tagName === 'form' ? [attribute(element, 'action') ?? []].flat().filter((action) => !action.startsWith('/desk/')).map((action) => `${address}${action}`) : []))))
  // A desk that has taken a response leads there.
  const thanks = new Set(languages.map((language) => `${address}${thanksUrl(language)}`))
  const moved = new Set(pagesIn(folder).filter(({ elements }) => elements.some((element) => attribute(element, 'http-equiv') === 'refresh')).map(({ path }) => `${address}/${path.replace(/index\.html$/, '')}`))

  // linkinator, since a checker of our own would share our mistakes.
  it('has no link and no anchor that leads nowhere, in any language, and no page that nothing leads to', async () => {
    const outside = (url: string) => Promise.resolve(!url.startsWith(`${address}/`))
    const { links } = await new LinkChecker().check({ path: `${address}/`, recurse: true, checkFragments: true, checkCss: true, linksToSkip: outside, concurrency: 20 })
    const bad = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent, status }) => `${parent?.slice(address.length) ?? ''} → ${url.slice(address.length)} (${status ?? 'no such anchor'})`)
    expect(bad).toEqual([])
    const reached = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url.replace(/#.*$/, '')))
    expect(all.filter((url) => !reached.has(url) && !forms.has(url) && !moved.has(url) && !thanks.has(url))).toEqual([])
    expect(reached.size).toBeGreaterThan(100)
  }, 180_000)

  it('sends forms to pages that are there', () => {
    expect(forms.size).toBeGreaterThan(0)
    for (const action of forms) expect(all).toContain(action)
  })

  it('sends readers of old addresses on to pages that are there', () => {
    const targets = pagesIn(folder).flatMap(({ path, elements }) => elements.flatMap((element) => (attribute(element, 'http-equiv') === 'refresh' ? [{ path, to: (attribute(element, 'content') ?? '').replace(/^0; url=/, '') }] : [])))
    for (const { path, to } of targets) expect(all, path).toContain(`${address}${to.replace(/#.*$/, '')}`)
  })
})

it('is held by a checker that sees a lost page and a lost anchor', async () => {
  const server = createServer((request, response) => { response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<h1 id="a">A</h1><a href="/b">b</a><a href="#c">c</a><a href="#a">a</a>') })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', () => { done() }) })
  const { port } = server.address() as { port: number }
  const { links } = await new LinkChecker().check({ path: `http://127.0.0.1:${port}/`, recurse: true, checkFragments: true })
  server.close()
  server.closeAllConnections()
  expect(new Set(links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url.replace(/^.*:\d+/, '')))).toEqual(new Set(['/#c', '/b']))
})
