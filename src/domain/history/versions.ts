import type { Nodes, Root } from 'mdast'
import { mayRead, strictness, withoutReferences, type Audience } from '../corpus/audience.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Document } from '../corpus/document.ts'
import { resolveLink } from '../corpus/links.ts'
import { outlineOf } from '../corpus/outline.ts'
import { fingerprintOf } from './fingerprint.ts'
import { decisionsOn, shownOn, type KnownVersion } from './history.ts'

/** A text that a document had, and where Git has it. */
export interface TextVersion {
  readonly document: Document
  /** The first commit that had it; undefined for the text that is in the corpus. */
  readonly commit: string | undefined
}

/** The texts of documents by id, as far as they are known. */
export type Versions = ReadonlyMap<string, readonly KnownVersion<TextVersion>[]>

/** The fingerprints whose texts pages need and a corpus does not have, by document: what was decided, sent on hearing, or in force when it was. */
export function wantedTexts(corpora: readonly Corpus[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  const want = (document: string | undefined, fingerprint: string | undefined): void => {
    if (document !== undefined && fingerprint !== undefined) wanted.set(document, (wanted.get(document) ?? new Set()).add(fingerprint))
  }
  for (const { decisions, hearings } of corpora) {
    for (const { data } of decisions.values()) want(data.document, data.fingerprint)
    for (const { data } of hearings.values()) for (const member of data.members ?? []) for (const fingerprint of [member.fingerprint, member['in-force']]) want(member.document, fingerprint)
  }
  const [main] = corpora
  for (const [id, fingerprints] of wanted) {
    const document = main?.documents.get(id)
    if (document) fingerprints.delete(fingerprintOf(document))
    if (fingerprints.size === 0) wanted.delete(id)
  }
  return wanted
}

/**
 * The texts that an audience may see: of documents that it sees now, and none whose own class was stricter. What they say of documents that
 * are not shown is taken out, as a redline tells where links go.
 * @param strictOf how strict a document is by what else is known of it
 * @param shown documents that are shown to the audience
 */
export function shownVersions(versions: Versions, audience: Audience, strictOf: (id: string) => number, shown: ReadonlyMap<string, unknown>): Versions {
  return new Map(
    [...versions].map(([id, all]) => [
      id,
      all.flatMap(({ fingerprint, version }) => {
        const document = shownText(version.document, audience, strictOf(id), shown)
        return document ? [{ fingerprint, version: { ...version, document } }] : []
      }),
    ]),
  )
}

/** A text as an audience may see it beside others of its document; undefined if it may not. */
export function shownText(document: Document, audience: Audience, strict: number, shown: ReadonlyMap<string, unknown>): Document | undefined {
  if (!document.readable || !mayRead(audience, Math.max(strict, strictness(document.data.classification)))) return undefined
  const isHidden = (url: string): boolean => {
    const target = resolveLink(document.path, url)
    return target.sort === 'entry' && target.collection === 'documents' && !shown.has(target.id)
  }
  const data = withoutReferences(document.data, (id) => shown.has(id))
  if (!document.links.some(({ node }) => isHidden(node.url))) return { ...document, data }
  const tree = { ...document.tree, children: document.tree.children.flatMap((child) => withoutLinks(child, isHidden)) } as Root
  return { ...document, data, tree, sections: outlineOf(tree) }
}

function withoutLinks(node: Nodes, isHidden: (url: string) => boolean): Nodes[] {
  if (node.type === 'definition' && isHidden(node.url)) return []
  const children = 'children' in node ? (node.children as Nodes[]).flatMap((child) => withoutLinks(child, isHidden)) : undefined
  if (node.type === 'link' && isHidden(node.url)) return children ?? []
  return [children ? ({ ...node, children } as Nodes) : node]
}

/** The texts of a document with the one that the corpus has, by fingerprint. */
export function textsOf(corpus: Pick<Corpus, 'documents'>, versions: Versions, id: string): KnownVersion<TextVersion>[] {
  const document = corpus.documents.get(id)
  return [...(document ? [{ fingerprint: fingerprintOf(document), version: { document, commit: undefined } }] : []), ...(versions.get(id) ?? [])]
}

/** The decisions of a document that gave it another text than the one before; a confirmation does not. */
export const textDecisions = (corpus: Pick<Corpus, 'decisions'>, id: string): ReturnType<typeof decisionsOn> =>
  decisionsOn(corpus, id).filter(({ data }, at, all) => data.kind !== 'repealed' && data.fingerprint !== undefined && all.findIndex((other) => other.data.fingerprint === data.fingerprint) === at)

/**
 * The corpus with the texts that are in force on a day: where main has one that is still to come, the one before it, if history has it. The
 * coming ones stand among the versions.
 */
export function inForceOn(corpus: Corpus, versions: Versions, today: string): { readonly corpus: Corpus; readonly versions: Versions } {
  const documents = new Map(corpus.documents)
  const all = new Map(versions)
  for (const [id, document] of corpus.documents) {
    const texts = textsOf(corpus, versions, id)
    const { text, next } = shownOn(decisionsOn(corpus, id), texts, today)
    if (!text || text.document === document || next?.text?.document !== document) continue
    documents.set(id, text.document)
    all.set(id, texts.filter(({ version }) => version !== text))
  }
  return { corpus: { ...corpus, documents }, versions: all }
}
