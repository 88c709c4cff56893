import { classifications, type Classification } from '../../../schemas/document.ts'
import type { PlanData, PlanItem } from '../../../schemas/plan.ts'
import type { ResponseData } from '../../../schemas/response.ts'
import { isHandedOut } from './assets.ts'
import type { Corpus, Entry } from './corpus.ts'
import type { Document } from './document.ts'

/** Who a site is built for. */
export const audiences = ['open', 'internal'] as const
export type Audience = (typeof audiences)[number]

/** How strict a class is, 0 for open. What has no class that can be read counts as the strictest: fail closed. */
export function strictness(classification: Classification | undefined): number {
  return classification === undefined ? classifications.length - 1 : classifications.indexOf(classification)
}

const confidential = classifications.indexOf('confidential')

/** Whether a document is a register entry: shown without its text, in the internal build alone. */
export const isRegisterEntry = (document: Document): boolean => strictness(document.data.classification) >= confidential

/** Whether an audience may read the text of what is so strict: never what is confidential. */
export const mayRead = (audience: Audience, strict: number): boolean => strict <= (audience === 'open' ? 0 : confidential - 1)

/** How strict a document is in the strictest of several corpora that have it; what none has is as strict as can be. */
export const strictestOf = (corpora: readonly Corpus[]) => (id: string): number => {
  const found = corpora.flatMap(({ documents }) => documents.get(id) ?? [])
  return found.length === 0 ? classifications.length - 1 : Math.max(...found.map(({ data }) => strictness(data.classification)))
}

/**
 * The corpus that an audience may see. What is taken away leaves no trace: not its title, not its id in the metadata of others, not that
 * it exists, no file beside it. A register entry keeps its metadata and loses its text, whatever an editor put there.
 * @param strictOf how strict a document is; given where several corpora stand beside each other (`strictestOf`), and each must keep what another guards
 */
export function forAudience(corpus: Corpus, audience: Audience, strictOf: (id: string) => number = strictestOf([corpus])): Corpus {
  const documents = new Map<string, Document>()
  for (const document of corpus.documents.values()) {
    const strict = strictOf(document.id)
    if (audience === 'open' && strict > 0) continue
    documents.set(document.id, strict >= confidential ? withoutText(document) : document)
  }
  for (const document of documents.values()) documents.set(document.id, { ...document, data: withoutReferences(document.data, (id) => documents.has(id)) })
  // A hearing that has one member too many is not shown at all: its title, its letter and its responses speak of them together, and of their texts. A document that is not here yet has no class, and counts as the strictest.
  const hearings = new Map([...corpus.hearings].filter(([, { data }]) => data.members?.every((member) => documents.has(member.document) && mayRead(audience, strictOf(member.document)))))
  const ofHearing = ([id]: readonly [string, unknown]): boolean => hearings.has(id.slice(0, id.indexOf('/')))
  const responses = new Map([...corpus.responses].filter(ofHearing).map(([id, entry]) => [id, { ...entry, data: withoutName(entry.data) }]))
  const dispositions = new Map([...corpus.dispositions].filter(ofHearing))
  const decisions = new Map([...corpus.decisions].filter(([id]) => documents.has(id.slice(0, id.indexOf('/')))))
  const plans = new Map([...corpus.plans].map(([id, plan]) => [id, withoutItems(plan, (item) => isShownItem(item, corpus, documents, audience))]))
  const shown = new Set<string>()
  for (const document of documents.values()) for (const { target } of document.links) if (target.sort === 'asset') shown.add(target.path)
  const logo = corpus.settings.institution?.logo
  if (logo) shown.add(logo)
  const translations = new Map([...corpus.translations].map(([id, all]) => [id, all.flatMap((document) => documents.get(document.id) ?? [])]))
  return { ...corpus, documents, translations, hearings, responses, dispositions, decisions, plans, assets: new Set([...corpus.assets].filter((path) => shown.has(path) && isHandedOut(path))) }
}

/** A plan's item speaks of its documents together: it is shown to those who may read of them all. What is not here yet has the class that the item gives it. */
function isShownItem(item: PlanItem, { documents: all }: Corpus, shown: ReadonlyMap<string, Document>, audience: Audience): boolean {
  const ids = item.documents ?? []
  const isNew = ids.length === 0 || ids.some((id) => !all.has(id))
  return ids.every((id) => shown.has(id) || !all.has(id)) && (!isNew || audience === 'internal' || strictness(item.classification) === 0)
}

function withoutItems(plan: Entry<PlanData>, isShown: (item: PlanItem) => boolean): Entry<PlanData> {
  return plan.data.items ? { ...plan, data: { ...plan.data, items: plan.data.items.filter(isShown) } } : plan
}

/** A response without the name of a person who has not asked that it is shown. */
function withoutName(data: Partial<ResponseData>): Partial<ResponseData> {
  const { name, ...rest } = data
  return name !== undefined && data['publish-name'] ? data : rest
}

/** Metadata without the ids of documents that the audience may not see: an id says what a document is about. */
export function withoutReferences(data: Document['data'], isShown: (id: string) => boolean): Document['data'] {
  const { under, related, 'translation-of': original, 'superseded-by': successor, ...rest } = data
  return {
    ...rest,
    ...(under ? { under: under.filter(isShown) } : {}),
    ...(related ? { related: related.filter(isShown) } : {}),
    ...(original !== undefined && isShown(original) ? { 'translation-of': original } : {}),
    ...(successor !== undefined && isShown(successor) ? { 'superseded-by': successor } : {}),
  }
}

/** What a register entry says of a document: that it is, who answers for it, when, and where its text lies. */
const registered = [
  'title', 'titles', 'kind', 'areas', 'lang', 'owner', 'approved-by', 'valid-from', 'valid-to', 'next-revision', 'classification', 'exempt-basis', 'held-in', 'under', 'case', 'contact',
  'unit', 'repealed', 'superseded-by', 'translation-of',
] as const satisfies readonly (keyof Document['data'])[]

function withoutText(document: Document): Document {
  const data: Document['data'] = Object.fromEntries(registered.flatMap((key) => (document.data[key] === undefined ? [] : [[key, document.data[key]]])))
  return { ...document, data, tree: { type: 'root', children: [] }, sections: [], links: [], blocks: [] }
}
