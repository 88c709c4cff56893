import { currentSite, frameOf } from '../io/site.ts'
import { accentCss } from '../site/accent.ts'
import { allFilters, filterCss } from '../site/filter-css.ts'
import { pageUrl } from '../site/urls.ts'

// What settings and documents decide of the looks: the accent colour, and the choices of filters.
export function GET(): Response {
  const { pages } = currentSite()
  const list = pages.find(({ url }) => url === pageUrl('documents', 'nb'))
  const plans = pages.flatMap(({ language, content }) => (language === 'nb' && content.view === 'plan' ? [content.filters] : []))
  const filters = allFilters([list?.content.view === 'list' ? list.content.filters : {}, ...plans])
  return new Response(accentCss(frameOf().colour) + filterCss(filters), { headers: { 'content-type': 'text/css' } })
}
