import { addDaysTo } from '../../domain/corpus/days.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { decisionsOn, periodsOf, standingOn, type Decision, type Period } from '../../domain/history/history.ts'
import { textsOf } from '../../domain/history/versions.ts'
import { hearingTexts } from '../texts/hearings.ts'
import { historyTexts } from '../texts/history.ts'
import { documentUrl, hearingUrl, historyUrl } from '../urls.ts'
import type { HistoryContent, PeriodView } from './hearing-types.ts'
import { shownCases } from './cases.ts'
import { decisionText, versionsOf, type ShownVersion } from './decisions.ts'
import { textView } from './redline.ts'
import { titleOf, viewerOf, type Viewer, type Wiki } from './shared.ts'
import type { LinkView, Page } from './types.ts'

/** The history of a document, and the texts that it had or will have, in the document's own language. Nothing where no decision is on record. */
export function* historyPages(wiki: Wiki, document: Document): Iterable<Page> {
  const language = document.data.lang ?? 'nb'
  const viewer = viewerOf(wiki, language)
  const { id } = document
  if (decisionsOn(viewer.corpus, id).length === 0) return
  const text = historyTexts[language]
  const title = titleOf(document)
  const page = (url: string, heading: string, content: Page['content']): Page => ({ url, language, title: heading, description: `${text.title}: ${title}`, alternates: {}, hidden: true, content })
  yield page(historyUrl(id), text.titleOf(title), historyContent(viewer, document))
  for (const { decision, version, before, url } of versionsOf(viewer, document)) {
    const from = viewer.day(decision.data['valid-from'] ?? '')
    const isComing = url === historyUrl(id, 'coming')
    const { amount, ...view } = textView({ viewer, before, after: version.document })
    yield page(url, `${titleOf(version.document)}: ${isComing ? text.comingTitle.toLowerCase() : text.versionOf(from).toLowerCase()}`, {
      view: 'text',
      eyebrow: isComing ? text.comingTitle : text.title,
      back: { text: text.readCurrent, href: documentUrl(id) },
      lead: isComing ? text.comingLead(from) : version.document === document ? text.sinceLast : text.versionLead(from),
      notices: isComing || version.document === document ? [] : [{ text: text.notInForce, href: documentUrl(id) }],
      amount,
      ...view,
      ...(isComing || version.document === document ? {} : { initial: 'clean' as const }),
    })
  }
}

const hearingOf = (viewer: Viewer, id: string | undefined): LinkView | undefined => (shownCases(viewer).some((found) => found.id === id) && id !== undefined ? { text: hearingTexts[viewer.language].hearing, href: hearingUrl(id, viewer.language) } : undefined)

function historyContent(viewer: Viewer, document: Document): HistoryContent {
  const decisions = decisionsOn(viewer.corpus, document.id)
  const periods = periodsOf(decisions, (day) => addDaysTo(day, -1))
  const pages = versionsOf(viewer, document)
  return {
    view: 'history',
    document: { text: titleOf(document), href: documentUrl(document.id) },
    day: viewer.today,
    periods: periods.map((period) => periodView(viewer, document, period, decisions, pages)).reverse(),
    decisions: decisions.map((decision) => {
      const hearing = hearingOf(viewer, decision.data.hearing)
      return { number: decision.number, text: decisionText(viewer, decision.data), ...(decision.data.case ? { caseNumber: decision.data.case } : {}), ...(hearing ? { hearing } : {}), ...(decision.data.reason ? { reason: decision.data.reason } : {}), fingerprint: decision.data.fingerprint ?? '' }
    }).reverse(),
  }
}

function periodView(viewer: Viewer, document: Document, { from, to, decision }: Period, decisions: readonly Decision[], pages: readonly ShownVersion[]): PeriodView {
  const text = historyTexts[viewer.language]
  // A confirmation has no text of its own: the one that it confirmed is read.
  const giver = standingOn(decisions, from).inForce ?? decision
  const own = pages.find((version) => version.decision.data.fingerprint === giver.data.fingerprint)
  const known = textsOf(viewer.corpus, viewer.beyond.versions, document.id).find(({ fingerprint }) => fingerprint === giver.data.fingerprint)
  const hearing = hearingOf(viewer, decision.data.hearing)
  const read: LinkView[] = own && own.version.document !== document ? [{ text: text.read, href: own.url }] : known?.version.document === document ? [{ text: text.readCurrent, href: documentUrl(document.id) }] : [{ text: text.notKept }]
  return {
    from,
    ...(to ? { to } : {}),
    fromText: viewer.day(from),
    toText: to ? viewer.day(to) : text.still,
    decision: decisionText(viewer, decision.data),
    ...(decision.data.case ? { caseNumber: decision.data.case } : {}),
    ...(hearing ? { hearing } : {}),
    ...(decision.data.reason ? { reason: decision.data.reason } : {}),
    fingerprint: giver.data.fingerprint ?? '',
    ...(known?.version.commit ? { commit: known.version.commit } : {}),
    links: [...read, ...(own?.before ? [{ text: text.sinceLast, href: own.version.document === document ? own.url : own.url }] : [])],
  }
}
