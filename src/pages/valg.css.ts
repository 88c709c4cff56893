import { getEntry, getCollection } from 'astro:content'
import { accentCss } from '../site/accent.ts'
import { filterCss } from '../site/filter-css.ts'
import type { Frame, Page } from '../site/views/types.ts'
import { pageUrl } from '../site/urls.ts'

// What settings and documents decide of the looks: the accent colour, and the choices of filters.
export async function GET(): Promise<Response> {
  const [frame] = await getCollection('frames')
  const list = (await getEntry('pages', pageUrl('documents', 'nb')))?.data as unknown as Page | undefined
  const filters = list?.content.view === 'list' ? list.content.filters : {}
  return new Response(accentCss((frame?.data as unknown as Frame | undefined)?.colour) + filterCss(filters), { headers: { 'content-type': 'text/css' } })
}
