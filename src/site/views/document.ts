import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import type { Language } from '../../../schemas/common.ts'
import { isRegisterEntry } from '../../domain/corpus/audience.ts'
import { decisionsOn } from '../../domain/history/history.ts'
import type { Document } from '../../domain/corpus/document.ts'
import type { LinkTarget } from '../../domain/corpus/links.ts'
import { render, type LinkProperties, type RenderContext } from '../../domain/render/render.ts'
import { inLanguage, texts } from '../texts.ts'
import { historyTexts } from '../texts/history.ts'
import { assetUrl, documentUrl, entryUrl, historyUrl, termUrl } from '../urls.ts'
import { capitalised, titleOf, viewerOf, type Viewer, type Wiki } from './shared.ts'
import { daysOf, hearingLink, openOn } from './cases.ts'
import { decidedAs, decisionText, versionsOf } from './decisions.ts'
import type { DocumentContent, LinkView, Page, RowView } from './types.ts'

/** The page of a document, in the document's own language. */
export function documentPage(wiki: Wiki, document: Document): Page {
  const language = document.data.lang ?? 'nb'
  const viewer = viewerOf(wiki, language)
  const summary = inLanguage(document.data.summary, language)
  const title = titleOf(document)
  return {
    url: documentUrl(document.id),
    language,
    title,
    description: summary?.text ?? `${capitalised(viewer.kind(document.data.kind))}: ${title}`,
    alternates: alternates(viewer, document),
    content: content(viewer, document),
  }
}

function content(viewer: Viewer, document: Document): DocumentContent {
  const summary = inLanguage(document.data.summary, viewer.language)
  const { id } = document
  const children = viewer.references.children.get(id) ?? new Set()
  const backlinks = [...(viewer.references.documents.get(id) ?? [])].filter((other) => !children.has(other))
  const original = document.data['translation-of']
  return {
    view: 'document',
    id,
    ...(summary ? { lead: summary.text } : {}),
    kind: capitalised(viewer.kind(document.data.kind)),
    status: viewer.status(document),
    notices: notices(viewer, document),
    rows: rows(viewer, document),
    contents: document.sections.filter((section) => section.depth <= 3).map(({ number, text, anchor, depth }) => ({ number, text, anchor, depth })),
    html: documentHtml(viewer, document),
    terms: terms(viewer, document),
    children: viewer.documents(children),
    backlinks: viewer.documents(backlinks.filter((other) => viewer.corpus.documents.get(other)?.data['translation-of'] !== id && other !== original)),
    translations: Object.entries(alternates(viewer, document)).flatMap(([language, href]) =>
      language === viewer.language ? [] : [{ text: texts[language as Language].document.otherLanguage[language as Language], href, lang: language as Language }],
    ),
    actions: actions(viewer, document),
    ...neighbours(viewer, document),
    decisions: decisions(viewer, document),
    versions: versions(viewer, document),
  }
}

/** The documents before and after it in the first of its areas, in order of title. */
function neighbours(viewer: Viewer, document: Document): Pick<DocumentContent, 'previous' | 'next' | 'area'> {
  const original = viewer.corpus.documents.get(document.data['translation-of'] ?? '') ?? document
  const area = original.data.areas?.[0]
  if (!area) return {}
  const all = viewer.inArea(area)
  const at = all.findIndex(({ href }) => href === documentUrl(document.id))
  const [previous, next] = at < 0 ? [] : [all[at - 1], all[at + 1]]
  return { area: { ...viewer.area(area), text: viewer.areaName(area) }, ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}

/** An address of settings with what the document fills in. */
function filledIn(template: string, viewer: Viewer, document: Document): string {
  const url = new URL(documentUrl(document.id), viewer.corpus.settings.institution?.site ?? 'https://localhost').href
  const values: Record<string, string> = { title: titleOf(document), id: document.id, url }
  return encodeURI(template).replace(/%7B(title|id|url)%7D/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

function actions(viewer: Viewer, document: Document): LinkView[] {
  const { settings } = viewer.corpus
  const text = viewer.texts.document
  const found: LinkView[] = []
  if (settings['propose-change']) found.push({ text: text.propose, href: filledIn(settings['propose-change'], viewer, document) })
  if (settings['report-deviation']) found.push({ text: text.deviation, href: filledIn(settings['report-deviation'], viewer, document) })
  return found
}

/** The text of a document as HTML: a closed vocabulary, with no markup of the editor's own. */
export function documentHtml(viewer: Viewer, document: Document): string {
  return toHtml(render(document.tree, renderContext(viewer, document)))
}

export function renderContext(viewer: Viewer, document: Document): RenderContext {
  const words = viewer.texts.document
  return {
    path: document.path,
    sections: document.sections,
    words,
    link: (target) => linkProperties(viewer, document, target),
    image: (target) => (target.sort === 'asset' && viewer.corpus.assets.has(target.path) ? assetUrl(target.path) : undefined),
    role(id) {
      const { text, href } = viewer.role(id)
      return { title: text, ...(href ? { href } : {}) }
    },
  }
}

const safe = new Set(['http:', 'https:', 'mailto:', 'tel:'])

function linkProperties(viewer: Viewer, from: Document, target: LinkTarget): LinkProperties | undefined {
  if (target.sort === 'external') return safe.has(target.scheme) ? { href: target.url, ...(target.scheme.startsWith('http') ? { className: ['external'] } : {}) } : undefined
  if (target.sort === 'asset') return viewer.corpus.assets.has(target.path) ? { href: assetUrl(target.path) } : undefined
  if (target.sort === 'unusable') return undefined
  if (!viewer.corpus[target.collection].has(target.id)) return undefined
  if (target.collection === 'terms') return { href: termUrl(target.id, viewer.language), className: ['term'], dataTerm: target.id }
  if (target.collection !== 'documents') return { href: entryUrl(target, viewer.language) }
  if (target.id === from.id) return { href: `#${encodeURIComponent(currentAnchor(from, target.anchor))}` }
  const to = viewer.corpus.documents.get(target.id)
  const href = to ? documentUrl(to.id, currentAnchor(to, target.anchor)) : entryUrl(target, viewer.language)
  const lang = to?.data.lang
  return { href, ...(lang && lang !== viewer.language ? { hrefLang: lang } : {}) }
}

/** Where an anchor is now: links outlive a renamed heading through `former-anchors`. */
const currentAnchor = (document: Document, anchor: string): string => document.data['former-anchors']?.[anchor] ?? anchor

function alternates(viewer: Viewer, document: Document): Partial<Record<Language, string>> {
  const original = viewer.corpus.documents.get(document.data['translation-of'] ?? '') ?? document
  const all = [original, ...(viewer.corpus.translations.get(original.id) ?? [])]
  return Object.fromEntries(all.map((version) => [version.data.lang ?? 'nb', documentUrl(version.id)]))
}

function notices(viewer: Viewer, document: Document): LinkView[] {
  const { data } = document
  const text = viewer.texts.document
  const found: LinkView[] = []
  const original = viewer.corpus.documents.get(data['translation-of'] ?? '')
  if (original) found.push({ text: text.translated(titleOf(original)), href: documentUrl(original.id) })
  const successor = viewer.corpus.documents.get(data['superseded-by'] ?? '')
  if (successor) found.push({ text: text.supersededBy(titleOf(successor)), href: documentUrl(successor.id) })
  if (isRegisterEntry(document)) found.push({ text: text.registerEntry })
  const history = historyTexts[viewer.language]
  const coming = versionsOf(viewer, document).find(({ url }) => url === historyUrl(document.id, 'coming'))
  if (coming) found.push({ text: history.coming(viewer.day(coming.decision.data['valid-from'] ?? '')), href: coming.url })
  for (const hearing of openOn(viewer, document.id)) found.push({ text: history.onHearing(viewer.day(daysOf(hearing, viewer).deadline)), href: hearingLink(hearing, viewer).href ?? '' })
  return found
}

/** The last decisions, and the hearings they closed. */
function decisions(viewer: Viewer, document: Document): LinkView[] {
  return decisionsOn(viewer.corpus, document.id).slice(-2).reverse().map((decision) => ({ text: decisionText(viewer, decision.data), ...(decision.data.case ? { note: `${viewer.texts.document.caseNumber} ${decision.data.case}` } : {}) }))
}

/** Ways to what was, and to what changed since: the newest change first. */
function versions(viewer: Viewer, document: Document): LinkView[] {
  if (decisionsOn(viewer.corpus, document.id).length === 0) return []
  const text = historyTexts[viewer.language]
  const since = versionsOf(viewer, document).find(({ version, before }) => version.document === document && before)
  return [...(since ? [{ text: text.sinceLast, href: since.url }] : []), { text: text.allVersions, href: historyUrl(document.id) }]
}

function rows(viewer: Viewer, document: Document): RowView[] {
  const { data } = document
  const text = viewer.texts.document
  const plain = (value: string | undefined): LinkView[] => (value ? [{ text: value }] : [])
  const day = (value: string | undefined): LinkView[] => (value ? [{ text: viewer.day(value) }] : [])
  const label = inLanguage(viewer.corpus.settings.classes.find(({ id }) => id === data.classification)?.label, viewer.language)
  const optional = (label: string, values: LinkView[]): RowView[] => (values.length > 0 ? [{ label, values }] : [])
  return [
    { label: text.owner, values: data.owner ? [viewer.role(data.owner)] : [] },
    { label: text.decided[decidedAs(viewer, data.kind)], values: data['approved-by'] ? [viewer.role(data['approved-by'])] : [] },
    { label: text.validFrom, values: day(data['valid-from']) },
    ...optional(text.validTo, day(data['valid-to'])),
    { label: text.next, values: day(data['next-revision']) },
    { label: text.classification, values: plain(label ? capitalised(label.text) : undefined) },
    ...optional(text.exempt, plain(data['exempt-basis'])),
    ...optional(text.heldIn, plain(data['held-in'])),
    { label: text.appliesTo, values: (data['applies-to'] ?? []).map((role) => viewer.role(role)) },
    { label: text.areas, values: (data.areas ?? []).map((area) => viewer.area(area)) },
    { label: text.under, values: viewer.documents(data.under ?? []) },
    ...optional(text.related, viewer.documents(data.related ?? [])),
    { label: text.iso, values: clauses(viewer, data['iso-refs'] ?? []) },
    { label: text.nsm, values: clauses(viewer, data['nsm-refs'] ?? []) },
    { label: text.law, values: clauses(viewer, data['law-refs'] ?? []) },
    { label: text.contact, values: data.contact ? [mailed(data.contact)] : [] },
    { label: text.caseNumber, values: plain(data.case) },
    ...optional(text.unit, plain(data.unit)),
    ...optional(text.resources, (data.resources ?? []).map(({ title, url }) => ({ text: title, href: url }))),
  ]
}

/** Clauses in order of framework: the first of each names it, and those after it say their number alone. */
function clauses(viewer: Viewer, addresses: readonly string[]): LinkView[] {
  return [...Map.groupBy(addresses, (address) => address.slice(0, address.indexOf('/')))].flatMap(([framework, own]) =>
    own.map((address, index) => {
      const link = viewer.clause(address)
      const whole = capitalised(link.text)
      return index === 0 || !link.href ? { ...link, text: whole } : { ...link, text: address.slice(framework.length + 1), label: whole }
    }),
  )
}

export const mailed = (contact: string): LinkView => (/^[^\s@]+@[^\s@]+$/.test(contact) ? { text: contact, href: `mailto:${contact}` } : { text: contact })

function terms(viewer: Viewer, document: Document): DocumentContent['terms'] {
  const ids = new Set(document.links.flatMap(({ target }) => (target.sort === 'entry' && target.collection === 'terms' ? [target.id] : [])))
  return [...ids]
    .flatMap((id) => {
      const { data } = viewer.corpus.terms.get(id) ?? {}
      const term = inLanguage(data?.term, viewer.language)
      const definition = inLanguage(data?.definition, viewer.language)
      return term && definition ? [{ id, term: term.text, definition: definition.text, href: termUrl(id, viewer.language), ...(term.lang ? { lang: term.lang } : {}) }] : []
    })
    .sort((a, b) => viewer.compare(a.term, b.term))
}

/** The words of a section, for search and descriptions. */
export const plainText = (node: unknown): string => toString(node).replace(/\s+/g, ' ').trim()
