import { getCollection } from 'astro:content'
import { accentCss } from '../site/accent.ts'
import { allFilters, filterCss } from '../site/filter-css.ts'
import type { Frame, Page } from '../site/views/types.ts'
import { pageUrl } from '../site/urls.ts'

// What settings and documents decide of the looks: the accent colour, and the choices of filters.
export async function GET(): Promise<Response> {
  const [frame] = await getCollection('frames')
  const pages = (await getCollection('pages')).map(({ data }) => data as unknown as Page)
  const list = pages.find(({ url }) => url === pageUrl('documents', 'nb'))
  const plans = pages.flatMap(({ language, content }) => (language === 'nb' && content.view === 'plan' ? [content.filters] : []))
  const filters = allFilters([list?.content.view === 'list' ? list.content.filters : {}, ...plans])
  return new Response(accentCss((frame?.data as unknown as Frame | undefined)?.colour) + filterCss(filters), { headers: { 'content-type': 'text/css' } })
}
