import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, inject, it } from 'vitest'
import { attribute, elementsOf, pagesIn, textOf } from '../shared/html.ts'

describe.each(['open', 'internal'] as const)('what the %s site gives to programs', (audience) => {
  const { folder } = inject(audience)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const pages = new Set(pagesIn(folder).map(({ path }) => `/${path.replace(/index\.html$/, '')}`))

  it('keeps the schema that is published beside it', () => {
    const ajv = new Ajv2020()
    addFormats(ajv)
    const isValid = ajv.compile(JSON.parse(read('api/documents.schema.json')) as object)
    const api = JSON.parse(read('api/documents.json')) as { documents: { id: string; url: string; classification: string }[] }
    isValid(api)
    expect(isValid.errors).toBeNull()
    expect(api.documents.filter(({ url }) => !pages.has(new URL(url).pathname))).toEqual([])
    // What is confidential is in the register of the internal site, without its text.
    expect([...new Set(api.documents.map(({ classification }) => classification))].sort()).toEqual(audience === 'open' ? ['open'] : ['confidential', 'internal', 'open'])
  })

  it('has a feed whose entries lead to pages, with the hearing that opened and texts that came into force', () => {
    const elements = elementsOf(read('atom.xml'))
    const of = (tag: string) => elements.filter(({ tagName, parentNode }) => tagName === tag && parentNode && 'tagName' in parentNode && parentNode.tagName === 'entry')
    const ids = of('id').map(textOf)
    expect(new Set(ids).size).toBe(ids.length)
    const paths = of('link').map((link) => new URL(attribute(link, 'href') ?? '').pathname)
    expect(paths).toHaveLength(ids.length)
    expect(paths.filter((path) => !pages.has(path))).toEqual([])
    expect(paths).toContain('/horinger/avvik-og-drift/')
    expect(paths.filter((path) => path.startsWith('/dokumenter/')).length).toBeGreaterThan(20)
  })

  it('has a map of the site where every address is a page', () => {
    const addresses = elementsOf(read('sitemap.xml')).filter(({ tagName }) => tagName === 'loc').map(textOf)
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter((address) => !pages.has(new URL(address).pathname))).toEqual([])
  })
})
