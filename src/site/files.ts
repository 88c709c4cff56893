import { Feed } from 'feed'
import { SitemapStream, streamToPromise } from 'sitemap'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { statusOf } from '../domain/corpus/status.ts'
import { absolute, apiDocuments, apiSchema } from './api.ts'
import { planFiles } from './plan-files.ts'
import { redirectPage } from './redirect.ts'
import { inLanguage, texts } from './texts.ts'
import { documentUrl } from './urls.ts'
import { nothingBeyond, titleOf, type Beyond } from './views/shared.ts'
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
  if (site) files.push({ path: 'sitemap.xml', text: await sitemap(pages, site) }, { path: 'atom.xml', text: feed(corpus, today, site) })
  return files
}

async function sitemap(pages: readonly Page[], site: string): Promise<string> {
  const items = pages
    .filter(({ content, hidden }) => content.view !== 'search' && !hidden)
    .map((page) => ({ url: page.url, links: Object.entries(page.alternates).length > 1 ? Object.entries(page.alternates).map(([lang, url]) => ({ lang, url })) : [] }))
  return String(await streamToPromise(Readable.from(items).pipe(new SitemapStream({ hostname: site }))))
}

/** The thirty latest changes of what is in force: a text that came into force, or was repealed. */
function feed(corpus: Corpus, today: string, site: string): string {
  const language = corpus.settings.languages?.[0] ?? 'nb'
  const name = inLanguage(corpus.settings.institution?.name, language)?.text ?? ''
  const changes = [...corpus.documents.values()]
    .flatMap((document) => {
      const { data } = document
      const day = statusOf(data, today) === 'repealed' ? data.repealed : data['valid-from']
      return day && day <= today ? [{ document, day, repealed: day === data.repealed }] : []
    })
    .sort((a, b) => (a.day === b.day ? (a.document.id < b.document.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, 30)
  const atom = new Feed({
    title: texts[language].tagline(name),
    id: absolute('/', site),
    link: absolute('/', site),
    feedLinks: { atom: absolute('/atom.xml', site) },
    language,
    copyright: name,
    updated: dateOf(changes[0]?.day ?? today),
  })
  for (const { document, day, repealed } of changes) {
    const link = absolute(documentUrl(document.id), site)
    const summary = inLanguage(document.data.summary, document.data.lang ?? language)?.text
    atom.addItem({
      title: repealed ? `${titleOf(document)} (${texts[language].feed.repealed})` : titleOf(document),
      id: `${link}#${day}`,
      link,
      date: dateOf(day),
      ...(summary ? { description: summary } : {}),
    })
  }
  return atom.atom1()
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
