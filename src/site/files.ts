import { SitemapStream, streamToPromise } from 'sitemap'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { absolute, apiDocuments, apiSchema } from './api.ts'
import { feed } from './feed.ts'
import { planFiles } from './plan-files.ts'
import { redirectPage } from './redirect.ts'
import { nothingBeyond, type Beyond } from './views/shared.ts'
import type { Page } from './views/types.ts'

/** A file of the site that is not a page: for programs, and for old addresses. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Everything that stands beside the pages. Without an address in settings there is no sitemap and no feed: both need absolute ones. */
export async function siteFiles(corpus: Corpus, today: string, pages: readonly Page[], beyond: Beyond = nothingBeyond): Promise<SiteFile[]> {
  const site = corpus.settings.institution?.site
  const files: SiteFile[] = [
    { path: 'api/documents.json', text: json(apiDocuments(corpus, today)) },
    { path: 'api/documents.schema.json', text: json(z.toJSONSchema(apiSchema)) },
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\n${site ? `Sitemap: ${absolute('/sitemap.xml', site)}\n` : ''}` },
    ...(corpus.settings.redirects ?? []).map(({ from, to }) => ({ path: `${from.slice(1)}index.html`, text: redirectPage(to, absolute(to, site)) })),
    ...planFiles(corpus, today, beyond),
  ]
  if (site) files.push({ path: 'sitemap.xml', text: await sitemap(pages, site) }, { path: 'atom.xml', text: feed(corpus, today, site, beyond) })
  return files
}

async function sitemap(pages: readonly Page[], site: string): Promise<string> {
  const items = pages
    .filter(({ content, hidden }) => content.view !== 'search' && !hidden)
    .map((page) => ({ url: page.url, links: Object.entries(page.alternates).length > 1 ? Object.entries(page.alternates).map(([lang, url]) => ({ lang, url })) : [] }))
  return String(await streamToPromise(Readable.from(items).pipe(new SitemapStream({ hostname: site }))))
}
