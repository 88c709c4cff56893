import { toHtml } from 'hast-util-to-html'
import type { Language, Localized } from '../../../schemas/common.ts'
import { families } from '../../../schemas/framework.ts'
import { roleSorts } from '../../../schemas/role.ts'
import { appliesTo } from '../../domain/corpus/applies.ts'
import { attribute } from '../../domain/corpus/blocks.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { render } from '../../domain/render/render.ts'
import { inLanguage } from '../texts.ts'
import { documentUrl, frameworkUrl } from '../urls.ts'
import { renderContext } from './document.ts'
import { viewerOf, type Viewer, type Wiki } from './shared.ts'
import type { FrameworkContent, FrameworksContent, LinkView, RoleContent, RolesContent, RowView, TermsContent } from './types.ts'

export function termsContent(viewer: Viewer): TermsContent {
  const name = (id: string): LinkView => ({ ...(inLanguage(viewer.corpus.terms.get(id)?.data.term, viewer.language) ?? { text: id }), href: `#${id}` })
  const terms = [...viewer.corpus.terms.values()].map(({ id, data }) => {
    const term = inLanguage(data.term, viewer.language)
    return {
      id,
      term: term?.text ?? id,
      ...(term?.lang ? { lang: term.lang } : {}),
      definition: inLanguage(data.definition, viewer.language)?.text ?? '',
      synonyms: [...(data.synonyms?.[viewer.language] ?? []), ...(data.abbreviations ?? [])].join(', '),
      ...(data.source ? { source: data.source } : {}),
      related: (data.related ?? []).map(name),
      usedIn: viewer.documents(viewer.references.terms.get(id) ?? []),
    }
  })
  return { view: 'terms', terms: terms.sort((a, b) => viewer.compare(a.term, b.term)) }
}

export function rolesContent(viewer: Viewer): RolesContent {
  const groups = roleSorts.map((sort) => ({
    title: viewer.texts.roles.sorts[sort],
    roles: [...viewer.corpus.roles.values()]
      .filter(({ data }) => (data.sort ?? 'position') === sort)
      .map(({ id, data }) => ({ ...viewer.role(id), ...described(data.description, viewer.language) }))
      .sort((a, b) => viewer.compare(a.text, b.text)),
  }))
  return { view: 'roles', groups: groups.filter(({ roles }) => roles.length > 0) }
}

const described = (description: Localized | undefined, language: Language): { description?: string } => {
  const text = inLanguage(description, language)?.text
  return text ? { description: text } : {}
}

/** A duty list of a role, with the document it stands in. */
export interface Duty {
  readonly document: Document
  readonly html: string
}

/** The duty lists of every role, collected in one walk over the documents. */
export function dutiesByRole(wiki: Wiki): ReadonlyMap<string, readonly Duty[]> {
  const duties = new Map<string, Duty[]>()
  for (const document of wiki.corpus.documents.values()) {
    const viewer = viewerOf(wiki, document.data.lang ?? 'nb')
    for (const block of document.blocks) {
      const role = block.name === 'Duties' ? attribute(block, 'role') : undefined
      if (!role || block.type !== 'mdxJsxFlowElement') continue
      // On the role's page a link within the document must lead to the document.
      const context = renderContext(viewer, document)
      const html = toHtml(
        render({ type: 'root', children: block.children }, {
          ...context,
          link(target) {
            const properties = context.link(target)
            return properties?.href.startsWith('#') ? { ...properties, href: `${documentUrl(document.id)}${properties.href}` } : properties
          },
        }),
      )
      const own = duties.get(role)
      if (own) own.push({ document, html })
      else duties.set(role, [{ document, html }])
    }
  }
  return duties
}

export function roleContent(viewer: Viewer, id: string, duties: readonly Duty[]): RoleContent {
  const data = viewer.corpus.roles.get(id)?.data ?? {}
  const text = viewer.texts.roles
  const having = (key: 'owner' | 'approved-by') => viewer.documents(viewer.originals().filter((document) => document.data[key] === id).map((document) => document.id))
  const mayApprove = (data['may-approve'] ?? []).map((entitlement): LinkView => {
    if (typeof entitlement === 'string') return { text: viewer.kind(entitlement) }
    const areas = (entitlement.areas ?? []).map((area) => viewer.areaName(area)).join(', ')
    return { text: `${viewer.kind(entitlement.kind)}${areas ? text.inAreas(areas) : ''}`, ...(entitlement.source ? { note: entitlement.source } : {}) }
  })
  const rows: RowView[] = [
    { label: text.reportsTo, values: data['reports-to'] ? [viewer.role(data['reports-to'])] : [] },
    { label: text.holders, values: (data.holders ?? []).filter((holder) => !holder.to || holder.to >= viewer.today).flatMap(({ unit }) => (unit ? [{ text: unit }] : [])) },
    { label: text.mayApprove, values: mayApprove },
  ].filter(({ values }) => values.length > 0)
  const lead = inLanguage(data.description, viewer.language)?.text
  // A duty is told once: in the reader's language where the document has it, else in the original.
  const shown = duties.filter(({ document }) => viewer.inReadersLanguage(document) === document)
  return {
    view: 'role',
    ...(lead ? { lead } : {}),
    rows,
    duties: shown.map(({ document, html }) => ({
      document: viewer.document(document.id) ?? { text: document.id },
      html,
      ...(document.data.lang && document.data.lang !== viewer.language ? { lang: document.data.lang } : {}),
    })),
    owns: having('owner'),
    decides: having('approved-by'),
    appliesTo: viewer.documents(viewer.originals().filter((document) => appliesTo(viewer.corpus, document, id)).map((document) => document.id)),
  }
}

export function frameworksContent(viewer: Viewer): FrameworksContent {
  const groups = families.map((family) => ({
    title: viewer.texts.frameworks.families[family],
    frameworks: [...viewer.corpus.frameworks.values()]
      .filter(({ data }) => data.family === family)
      .map(({ id, data }) => ({ ...(inLanguage(data.title, viewer.language) ?? { text: id }), href: frameworkUrl(id, viewer.language), covered: coverage(viewer, id) }))
      .sort((a, b) => viewer.compare(a.text, b.text)),
  }))
  return { view: 'frameworks', groups: groups.filter(({ frameworks }) => frameworks.length > 0) }
}

function coverage(viewer: Viewer, id: string): string {
  const clauses = viewer.corpus.frameworks.get(id)?.data.clauses ?? []
  const covered = clauses.filter((clause) => viewer.references.clauses.has(`${id}/${clause.id}`)).length
  return viewer.texts.frameworks.covered(covered, clauses.length)
}

export function frameworkContent(viewer: Viewer, id: string): FrameworkContent {
  const data = viewer.corpus.frameworks.get(id)?.data ?? {}
  const text = viewer.texts.frameworks
  return {
    view: 'framework',
    covered: coverage(viewer, id),
    ...(data.url ? { source: { text: text.read, href: data.url } } : {}),
    ...(data.repealed ? { repealed: text.repealed(viewer.day(data.repealed)) } : {}),
    clauses: (data.clauses ?? []).map((clause) => {
      const title = inLanguage(clause.title, viewer.language) ?? { text: clause.id }
      return {
        id: clause.id,
        title: { ...title, ...(clause.url ? { href: clause.url } : {}) },
        ...(clause.repealed ? { repealed: text.repealed(viewer.day(clause.repealed)) } : {}),
        ...(clause['replaced-by'] ? { replacedBy: viewer.clause(clause['replaced-by']) } : {}),
        documents: viewer.documents(viewer.references.clauses.get(`${id}/${clause.id}`) ?? []),
      }
    }),
  }
}

