import { classifications, type Classification } from '../../../schemas/document.ts'
import { isHandedOut } from './assets.ts'
import type { Corpus } from './corpus.ts'
import type { Document } from './document.ts'

/** Who a site is built for. */
export const audiences = ['open', 'internal'] as const
export type Audience = (typeof audiences)[number]

/** How strict a class is, 0 for open. What has no class that can be read counts as the strictest: fail closed. */
export function strictness(classification: Classification | undefined): number {
  return classification === undefined ? classifications.length - 1 : classifications.indexOf(classification)
}

/** Whether a document is a register entry: shown without its text, in the internal build alone. */
export const isRegisterEntry = (document: Document): boolean => strictness(document.data.classification) >= classifications.indexOf('confidential')

/**
 * The corpus that an audience may see. What is taken away leaves no trace: not its title, not its id in the metadata of others, not that
 * it exists, no file beside it. A register entry keeps its metadata and loses its text, whatever an editor put there.
 */
export function forAudience(corpus: Corpus, audience: Audience): Corpus {
  const documents = new Map<string, Document>()
  for (const document of corpus.documents.values()) {
    if (audience === 'open' && strictness(document.data.classification) > 0) continue
    documents.set(document.id, isRegisterEntry(document) ? withoutText(document) : document)
  }
  for (const document of documents.values()) documents.set(document.id, { ...document, data: withoutReferences(document.data, (id) => documents.has(id)) })
  const shown = new Set<string>()
  for (const document of documents.values()) for (const { target } of document.links) if (target.sort === 'asset') shown.add(target.path)
  const logo = corpus.settings.institution?.logo
  if (logo) shown.add(logo)
  const translations = new Map([...corpus.translations].map(([id, all]) => [id, all.flatMap((document) => documents.get(document.id) ?? [])]))
  return { ...corpus, documents, translations, assets: new Set([...corpus.assets].filter((path) => shown.has(path) && isHandedOut(path))) }
}

/** Metadata without the ids of documents that the audience may not see: an id says what a document is about. */
function withoutReferences(data: Document['data'], isShown: (id: string) => boolean): Document['data'] {
  const kept = { ...data }
  for (const key of ['under', 'related'] as const) if (kept[key]) kept[key] = kept[key].filter(isShown)
  for (const key of ['translation-of', 'superseded-by'] as const) if (kept[key] !== undefined && !isShown(kept[key])) delete kept[key]
  return kept
}

function withoutText(document: Document): Document {
  return { ...document, tree: { type: 'root', children: [] }, sections: [], links: [], blocks: [] }
}
