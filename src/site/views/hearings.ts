import { languages, type Language } from '../../../schemas/common.ts'
import type { HearingCase } from '../../domain/hearings/cases.ts'
import { plansOf } from '../../domain/plans/items.ts'
import { inLanguage } from '../texts.ts'
import { hearingTexts } from '../texts/hearings.ts'
import { hearingUrl, pageUrl, thanksUrl, hearingTextUrl, type HearingPart } from '../urls.ts'
import { answerContent, answerLink } from './answer.ts'
import { daysOf, hearingLink, shownCases, stageOfCase, takesAnswers } from './cases.ts'
import { hearingContent, letterContent } from './hearing.ts'
import type { HearingItemView, HearingsContent } from './hearing-types.ts'
import { textView } from './redline.ts'
import { titleOf, viewerOf, type Viewer, type Wiki } from './shared.ts'
import type { Content, LinkView, Page } from './types.ts'

/** Every page of hearings. Texts have one page each, in their own language. */
export function* hearingPages(wiki: Wiki): Iterable<Page> {
  const all = wiki.corpus.settings.languages ?? languages
  for (const language of all) {
    const viewer = viewerOf(wiki, language)
    const text = hearingTexts[language]
    const alternates = (url: (other: Language) => string) => Object.fromEntries(all.map((other) => [other, url(other)]))
    yield { url: pageUrl('hearings', language), language, title: text.title, description: text.lead, alternates: alternates((other) => pageUrl('hearings', other)), content: hearingsContent(viewer) }
    for (const found of shownCases(viewer)) {
      const title = hearingLink(found, viewer).text
      const page = (heading: string, content: Content, part?: HearingPart): Page => ({
        url: hearingUrl(found.id, language, part), language, title: heading, description: `${text.hearing}: ${title}`, alternates: alternates((other) => hearingUrl(found.id, other, part)), hidden: part !== undefined, content,
      })
      const content = hearingContent(viewer, found)
      yield page(title, content)
      yield page(`${text.letter}: ${title}`, letterContent(viewer, found), 'letter')
      yield page(`${text.summary}: ${title}`, { view: 'summary', hearing: hearingLink(found, viewer), content }, 'summary')
      if (takesAnswers(found, viewer)) yield page(`${text.answer}: ${title}`, answerContent(viewer, found), 'answer')
    }
    if (wiki.beyond?.desk) yield { url: thanksUrl(language), language, title: text.answer, description: text.lead, alternates: alternates(thanksUrl), hidden: true, content: { view: 'thanks', hearings: { text: text.title, href: pageUrl('hearings', language) } } }
  }
  for (const found of shownCases(viewerOf(wiki, 'nb'))) yield* textPages(wiki, found)
}

function* textPages(wiki: Wiki, found: HearingCase): Iterable<Page> {
  for (const { member, before, proposed, decided } of found.members) {
    if (!proposed) continue
    const language = proposed.data.lang ?? 'nb'
    const viewer = viewerOf(wiki, language)
    const text = hearingTexts[language]
    const hearing = hearingLink(found, viewer)
    const members = new Map(found.members.map((other) => [other.member.document, other.proposed]))
    const elsewhere = (id: string, anchor: string): string | undefined => (members.get(id) ? hearingTextUrl(found.id, id, members.get(id)?.sections.some((section) => section.anchor === anchor) ? anchor : '') : undefined)
    const days = daysOf(found, viewer)
    const shared = (heading: string, url: string, content: Pick<Extract<Content, { view: 'text' }>, 'lead' | 'notices'> & ReturnType<typeof textView>): Page => ({
      url, language, title: heading, description: `${text.hearing}: ${hearing.text}`, alternates: {}, hidden: true,
      content: { view: 'text', eyebrow: `${text.hearing}: ${hearing.text}`, back: { text: text.toTop, href: hearing.href ?? '' }, ...content },
    })
    const inForce = viewer.corpus.documents.has(member.document) ? viewer.document(member.document) : undefined
    const lead = found.merged ? text.was(viewer.day(days.opened), viewer.day(days.deadline)) : text.until(viewer.day(days.deadline))
    yield shared(`${titleOf(proposed)}: ${text.proposalOf(viewer.day(days.opened))}`, hearingTextUrl(found.id, member.document), {
      lead,
      notices: inForce?.href ? [{ text: text.inForce, href: inForce.href }] : [],
      ...textView({ viewer, before, after: proposed, elsewhere, ...(takesAnswers(found, viewer) ? { answer: (anchor, name) => answerLink(viewer, found, proposed, anchor, name) } : {}) }),
    })
    if (decided && decided !== proposed) {
      yield shared(`${titleOf(decided)}: ${text.afterHearing.toLowerCase()}`, hearingTextUrl(found.id, member.document, '', true), { lead: text.afterHearing, notices: inForce?.href ? [{ text: text.inForce, href: inForce.href }] : [], ...textView({ viewer, before: proposed, after: decided }) })
    }
  }
}

function itemOf(found: HearingCase, viewer: Viewer): HearingItemView {
  const text = hearingTexts[viewer.language]
  const stage = stageOfCase(found, viewer.today)
  const days = daysOf(found, viewer)
  const [from, to] = [viewer.day(days.opened), viewer.day(days.deadline)]
  return {
    link: hearingLink(found, viewer),
    documents: found.members.map(({ member, proposed }) => ({ text: (proposed ? titleOf(proposed) : viewer.document(member.document)?.text) ?? member.document, ...(proposed?.data.lang && proposed.data.lang !== viewer.language ? { lang: proposed.data.lang } : {}) })),
    stage,
    stageText: text.stages[stage],
    dates: stage === 'planned' ? text.opens(from) : stage === 'on-hearing' ? text.until(to) : text.was(from, to),
    ...(stage === 'planned' || stage === 'on-hearing' ? { days } : {}),
  }
}

function hearingsContent(viewer: Viewer): HearingsContent {
  const items = shownCases(viewer).map((found) => ({ found, item: itemOf(found, viewer), deadline: daysOf(found, viewer).deadline }))
  const at = (stages: readonly string[], latestFirst: boolean) =>
    items.filter(({ item }) => stages.includes(item.stage)).sort((a, b) => (a.deadline < b.deadline ? -1 : 1) * (latestFirst ? -1 : 1)).map(({ item }) => item)
  return { view: 'hearings', open: at(['on-hearing'], false), coming: at(['planned'], false), planned: plannedOnes(viewer), closed: at(['being-revised', 'for-approval', 'adopted', 'withdrawn', 'draft'], true) }
}

/** Hearings that the revision plans have and nobody has sent out: they begin after today. */
function plannedOnes(viewer: Viewer): LinkView[] {
  const text = hearingTexts[viewer.language]
  const sent = new Set(shownCases(viewer).filter((found) => !found.merged).flatMap(({ members }) => members.map(({ member }) => member.document)))
  const found = plansOf(viewer.corpus).flatMap(({ plan }) =>
    (plan.data.items ?? []).flatMap(({ hearing, documents = [], title, what }) => {
      if (!hearing || hearing.from <= viewer.today || documents.some((id) => sent.has(id))) return []
      const names = documents.flatMap((id) => viewer.document(id) ?? [])
      const own = inLanguage(title, viewer.language)
      const links = names.length > 0 ? names : what === 'new' && own ? [own] : []
      return links.map((link) => ({ from: hearing.from, link: { ...link, note: text.plannedSpan(viewer.day(hearing.from), viewer.day(hearing.to)) } }))
    }),
  )
  return found.sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ link }) => link)
}
