import type { Element, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Language } from '../../../schemas/common.ts'
import type { Document } from '../../domain/corpus/document.ts'
import { sectionAt } from '../../domain/corpus/document.ts'
import type { LinkTarget } from '../../domain/corpus/links.ts'
import { nameOf } from '../../domain/redline/fields.ts'
import { fieldLabels, redlineWords } from '../../domain/redline/labels.ts'
import type { Redline } from '../../domain/redline/model.ts'
import { redlineOf } from '../../domain/redline/redline.ts'
import { showRedline } from '../../domain/redline/show.ts'
import type { RenderContext } from '../../domain/render/render.ts'
import { hearingTexts } from '../texts/hearings.ts'
import { renderContext } from './document.ts'
import type { FieldView, TextContent, TextSectionView } from './hearing-types.ts'
import type { Viewer } from './shared.ts'
import type { LinkView } from './types.ts'

/** Where a link of a text leads that is not the document's page of today: another proposal of the hearing; undefined for nowhere. */
export type Elsewhere = (document: string, anchor: string) => string | undefined

export interface TextOptions {
  readonly viewer: Viewer
  readonly before: Document | undefined
  readonly after: Document
  readonly elsewhere?: Elsewhere
  /** Where one comments on a section. */
  readonly answer?: (anchor: string, name: string) => LinkView
}

/** A text with what was changed in it, as parts of its page. */
export function textView({ viewer, before, after, elsewhere, answer }: TextOptions): Pick<TextContent, 'hasChanges' | 'initial' | 'amount' | 'fields' | 'contents' | 'sections'> {
  // A text with nothing before it has no changes to tell of: it is shown as it is.
  const redline = redlineOf(before ?? after, after)
  const tree = showRedline(redline, contextOf(viewer, after, elsewhere), viewer.language)
  return {
    hasChanges: before !== undefined,
    initial: 'changes',
    amount: amountText(redline, viewer.language),
    fields: before ? fieldsOf(viewer, redline) : [],
    contents: after.sections.filter(({ depth }) => depth <= 2).map(({ anchor, number, text }) => ({ anchor, number, text })),
    sections: sectionsIn(tree, after, viewer.language, answer),
  }
}

export function amountText({ amount: { inserted, deleted, moved } }: Pick<Redline, 'amount'>, language: Language): string {
  const text = hearingTexts[language]
  return inserted + deleted + moved === 0 ? text.noWords : text.words(inserted, deleted, moved)
}

/** Links of a text lead to what is there today; what is not leads nowhere, and its words stay. */
function contextOf(viewer: Viewer, document: Document, elsewhere: Elsewhere = () => undefined): RenderContext {
  const context = renderContext(viewer, document)
  const link = (target: LinkTarget): ReturnType<RenderContext['link']> => {
    if (target.sort !== 'entry') return context.link(target)
    if (target.collection === 'frameworks' && target.anchor && !viewer.corpus.clauses.has(`${target.id}/${target.anchor}`)) return context.link({ ...target, anchor: '' })
    if (target.collection !== 'documents') return context.link(target)
    if (target.id === document.id) return target.anchor === '' || sectionAt(document, target.anchor) ? context.link(target) : undefined
    const other = elsewhere(target.id, target.anchor)
    if (other !== undefined) return { href: other }
    const there = viewer.corpus.documents.get(target.id)
    return there && context.link(target.anchor === '' || sectionAt(there, target.anchor) ? target : { ...target, anchor: '' })
  }
  return { ...context, link }
}

const isHeading = (node: HastRoot['children'][number]): boolean => node.type === 'element' && /^h[2-6]$/.test(node.tagName)

/** Whether something is changed in an element, as the redline marks it. A heading that only got another number is not. */
function isChanged(node: Element): boolean {
  if (node.tagName === 'ins' || node.tagName === 'del') return true
  const { dataRedline, dataMovedFrom, dataMovedTo, className } = node.properties
  if (dataRedline !== undefined || dataMovedFrom !== undefined || dataMovedTo !== undefined) return true
  if (Array.isArray(className) && className.includes('redline-note')) return true
  return node.children.some((child) => child.type === 'element' && isChanged(child))
}

/** The text section by section. A block without changes says so, and before each run of them stands how many they are, for those who see only changes. */
function sectionsIn(tree: HastRoot, document: Document, language: Language, answer: TextOptions['answer']): TextSectionView[] {
  const names = new Map(document.sections.map(({ anchor, number, text }) => [anchor, `${number} ${text}`]))
  const groups: HastRoot['children'][] = []
  for (const child of tree.children) {
    if (isHeading(child) || groups.length === 0) groups.push([])
    groups.at(-1)?.push(child)
  }
  return groups.flatMap((group): TextSectionView[] => {
    const elements = group.filter((node) => node.type === 'element')
    if (elements.length === 0) return []
    const [first] = elements
    const anchor = first && isHeading(first) && typeof first.properties.id === 'string' ? first.properties.id : undefined
    const name = names.get(anchor ?? '')
    const same = !elements.some(isChanged)
    return [{ same, ...(anchor === undefined ? {} : { anchor }), ...(name === undefined ? {} : { name }), html: toHtml({ type: 'root', children: same ? elements : folded(elements, language) }), ...(answer && anchor !== undefined && name !== undefined ? { answer: answer(anchor, name) } : {}) }]
  })
}

function folded(elements: readonly Element[], language: Language): Element[] {
  const found: Element[] = []
  let run = 0
  for (const [at, element] of elements.entries()) {
    if (isHeading(element) || isChanged(element)) {
      run = 0
      found.push(element)
      continue
    }
    if (run === 0) {
      const rest = elements.slice(at)
      const end = rest.findIndex(isChanged)
      const count = end < 0 ? rest.length : end
      found.push({ type: 'element', tagName: 'p', properties: { className: ['redline-folded'] }, children: [{ type: 'text', value: redlineWords[language].folded(count) }] })
    }
    run++
    found.push({ ...element, properties: { ...element.properties, dataSame: '' } })
  }
  return found
}

function fieldsOf(viewer: Viewer, redline: Redline): FieldView[] {
  return redline.fields
    .filter(({ field }) => field !== 'former-anchors')
    .map(({ field, binding, values }) => ({
      label: fieldLabels[field][viewer.language],
      binding,
      values: values.map(({ sort, value }) => ({ sort, text: field.endsWith('-refs') ? viewer.clause(value).text : nameOf(viewer.corpus, field, value, viewer.language) })),
    }))
}
