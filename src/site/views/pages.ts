import { languages, type Language } from '../../../schemas/common.ts'
import { inLanguage } from '../texts.ts'
import { planTexts } from '../texts/plan.ts'
import { areaUrl, guideNames, pageUrl, roleUrl, type PageName } from '../urls.ts'
import { documentPage, mailed } from './document.ts'
import { filtersOf, listContent, statusContent } from './lists.ts'
import { dutiesByRole, frameworkContent, frameworksContent, roleContent, rolesContent, termsContent, type Duty } from './registers.ts'
import { currentPlanYear, planContents } from './plan.ts'
import { ruleContent, rulesContent, ruleTitle } from './rules.ts'
import { daysOf, hearingLink, openOn } from './cases.ts'
import { hearingPages } from './hearings.ts'
import { historyPages } from './history.ts'
import { capitalised, nothingBeyond, referencesOf, titleOf, Viewer, viewerOf, type Beyond, type Wiki } from './shared.ts'
import type { Content, Frame, FrontContent, Page } from './types.ts'
import type { Corpus } from '../../domain/corpus/corpus.ts'
import { appliesTo } from '../../domain/corpus/applies.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { rules } from '../../domain/rules/index.ts'

/** Every page of the site, finished. */
export function* pagesOf(corpus: Corpus, today: string, beyond: Beyond = nothingBeyond): Iterable<Page> {
  const wiki: Wiki = { corpus, today, references: referencesOf(corpus, today), beyond }
  const duties = dutiesByRole(wiki)
  for (const document of corpus.documents.values()) {
    yield documentPage(wiki, document)
    yield* historyPages(wiki, document)
  }
  yield* hearingPages(wiki)
  for (const language of corpus.settings.languages ?? languages) yield* pagesIn(viewerOf(wiki, language), duties)
}

function* pagesIn(viewer: Viewer, duties: ReadonlyMap<string, readonly Duty[]>): Iterable<Page> {
  const { texts: text, corpus } = viewer
  const institution = inLanguage(corpus.settings.institution?.name, viewer.language)?.text ?? ''
  const page = (name: PageName, title: string, description: string, content: Content, id?: string): Page => ({
    url: pageUrl(name, viewer.language, id),
    language: viewer.language,
    title,
    description,
    alternates: Object.fromEntries((corpus.settings.languages ?? languages).map((language: Language) => [language, pageUrl(name, language, id)])),
    content,
  })
  yield page('front', text.tagline(institution), text.front.lead, front(viewer))
  yield page('documents', text.navigation.documents, text.list.lead, listContent(viewer, viewer.originals(), text.list.lead))
  for (const { id, label, description } of corpus.settings.areas) {
    const lead = inLanguage(description, viewer.language)?.text ?? ''
    const title = capitalised(inLanguage(label, viewer.language)?.text ?? id)
    yield page('areas', title, lead || title, listContent(viewer, viewer.originals().filter((document) => document.data.areas?.includes(id)), lead), id)
  }
  yield page('terms', text.navigation.terms, text.terms.lead, termsContent(viewer))
  yield page('roles', text.navigation.roles, text.roles.lead, rolesContent(viewer))
  for (const id of corpus.roles.keys()) {
    const role = viewer.role(id)
    const content = roleContent(viewer, id, duties.get(id) ?? [])
    yield page('roles', role.text, content.lead ?? role.text, content, id)
  }
  yield page('frameworks', text.navigation.frameworks, text.frameworks.lead, frameworksContent(viewer))
  for (const [id, { data }] of corpus.frameworks) {
    const title = inLanguage(data.title, viewer.language)?.text ?? id
    const content = frameworkContent(viewer, id)
    yield page('frameworks', title, `${title}. ${content.covered}`, content, id)
  }
  yield page('status', text.status.title, text.status.lead, statusContent(viewer))
  for (const { year, title, content } of planContents(viewer)) yield page('plan', title, planTexts[viewer.language].lead(year), content, String(year))
  yield page('rules', text.rules.title, text.rules.lead, rulesContent(viewer))
  for (const rule of rules) {
    const content = ruleContent(viewer, rule)
    yield page('rules', ruleTitle(rule.id, viewer), content.summary, content, rule.id)
  }
  for (const name of guideNames) yield page(name, text.guides[name].title, text.guides[name].description, { view: 'guide', name })
  yield page('search', text.navigation.search, text.search.label, { view: 'search', filters: filtersOf(viewer, viewer.originals()) })
}

/** How many documents a list on the front page shows. */
const mostOnFront = 7

function front(viewer: Viewer): FrontContent {
  const originals = viewer.originals()
  const inForce = originals.filter((document) => !['upcoming', 'repealed', 'expired'].includes(viewer.status(document).name))
  const areas = viewer.corpus.settings.areas.filter(({ id }) => originals.some((document) => document.data.areas?.includes(id))).map(({ id, description }) => {
    const text = inLanguage(description, viewer.language)?.text
    const area = viewer.area(id)
    return {
      ...area,
      href: areaUrl(id, viewer.language),
      ...(text ? { description: text } : {}),
      count: viewer.texts.front.documents(originals.filter((document) => document.data.areas?.includes(id)).length),
    }
  })
  const recent = [...inForce]
    .filter((document) => document.data['valid-from'])
    .sort((a, b) => (a.data['valid-from'] ?? '' ) < (b.data['valid-from'] ?? '') ? 1 : -1)
    .slice(0, mostOnFront)
    .map((document) => ({ ...(viewer.document(document.id) ?? { text: document.id }), day: viewer.day(document.data['valid-from'] ?? '') }))
  const { everyone, kinds } = viewer.corpus.settings
  const rank = (document: Document) => kinds.findIndex(({ id }) => id === document.data.kind)
  const forAll = inForce
    .filter((document) => everyone !== undefined && appliesTo(viewer.corpus, document, everyone))
    .sort((a, b) => rank(a) - rank(b) || viewer.compare(titleOf(a), titleOf(b)))
    .flatMap((document) => viewer.document(document.id) ?? [])
  return {
    view: 'front',
    hearings: openOn(viewer).map((found) => ({ ...hearingLink(found, viewer), days: daysOf(found, viewer) })),
    areas,
    recent,
    everyone: forAll.slice(0, mostOnFront),
    ...(everyone !== undefined && forAll.length > mostOnFront ? { allForEveryone: { text: viewer.texts.front.all(forAll.length), href: roleUrl(everyone, viewer.language) } } : {}),
  }
}

/** What the frame of every page shows, a language each. */
export function frame(corpus: Corpus, today: string): Frame[] {
  const year = currentPlanYear(corpus, today)
  const { institution } = corpus.settings
  return (corpus.settings.languages ?? languages).map((language) => {
    const viewer = new Viewer({ corpus, today: '', references: referencesOf({ ...corpus, documents: new Map() }, '') }, language)
    const name = inLanguage(institution?.name, language)?.text ?? ''
    const internal = inLanguage(corpus.settings['internal-documents'], language)?.text
    return {
      id: language,
      institution: name,
      ...(institution?.colour ? { colour: institution.colour } : {}),
      tagline: viewer.texts.tagline(name),
      ...(institution?.home ? { home: institution.home } : {}),
      ...(institution?.contact ? { contact: mailed(institution.contact) } : {}),
      ...(institution?.site ? { site: institution.site } : {}),
      ...(internal ? { internal } : {}),
      navigation: (['documents', 'roles', 'terms', 'frameworks', 'hearings', 'plan', 'status'] as const)
        .filter((page) => page !== 'plan' || year !== undefined)
        .map((page) => ({ text: viewer.texts.navigation[page], href: pageUrl(page, language, page === 'plan' ? String(year) : undefined) })),
    }
  })
}
