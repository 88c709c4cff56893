import { languages } from '../../schemas/common.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { planCsv } from '../domain/plans/formats/csv.ts'
import { planIcs } from '../domain/plans/formats/ics.ts'
import { planFor, plansOf } from '../domain/plans/items.ts'
import { planReport } from '../domain/plans/report.ts'
import { absolute } from './api.ts'
import type { SiteFile } from './files.ts'
import { redirectPage } from './redirect.ts'
import { pageUrl } from './urls.ts'
import { progressFor } from './views/cases.ts'
import type { Beyond } from './views/shared.ts'

/** Beside the pages of the plans: each as a calendar and as a spreadsheet, in bokmål, and the way from `/revisjonsplan/` to this year's. */
export function planFiles(corpus: Corpus, today: string, beyond: Beyond): SiteFile[] {
  const site = corpus.settings.institution?.site
  const host = site ? new URL(site).hostname : 'rettesnor'
  const progress = progressFor(corpus, beyond)
  const files = plansOf(corpus).flatMap(({ year, plan }): SiteFile[] => {
    const report = planReport(corpus, { year, plan }, today, progress)
    const folder = pageUrl('plan', 'nb', String(year)).slice(1)
    return [{ path: `${folder}plan.ics`, text: planIcs(report, host) }, { path: `${folder}plan.csv`, text: planCsv(report, corpus.settings) }]
  })
  const current = planFor(corpus, today)
  if (!current) return files
  const ways = (corpus.settings.languages ?? languages).map((language) => {
    const to = pageUrl('plan', language, String(current.year))
    return { path: `${pageUrl('plan', language).slice(1)}index.html`, text: redirectPage(to, absolute(to, site)) }
  })
  return [...files, ...ways]
}
