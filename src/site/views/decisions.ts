import type { Document } from '../../domain/corpus/document.ts'
import type { Decision } from '../../domain/history/history.ts'
import { textDecisions, textsOf, type TextVersion } from '../../domain/history/versions.ts'
import { hearingTexts } from '../texts/hearings.ts'
import { historyUrl } from '../urls.ts'
import type { Viewer } from './shared.ts'

export interface ShownVersion {
  readonly decision: Decision
  readonly version: TextVersion
  readonly before: Document | undefined
  readonly url: string
}

/** The texts that have a page of their own, by the decision that gave each: earlier ones, the coming one, and the present one where the one before it is known. */
export function versionsOf(viewer: Viewer, document: Document): ShownVersion[] {
  const known = textsOf(viewer.corpus, viewer.beyond.versions, document.id)
  const textOf = ({ data }: Decision): TextVersion | undefined => known.find(({ fingerprint }) => fingerprint === data.fingerprint)?.version
  const all = textDecisions(viewer.corpus, document.id)
  return all.flatMap((decision, at): ShownVersion[] => {
    const version = textOf(decision)
    const previous = all[at - 1]
    const before = previous && textOf(previous)?.document
    if (!version || (version.document === document && !before)) return []
    const isComing = (decision.data['valid-from'] ?? '') > viewer.today && version.document !== document
    return [{ decision, version, before, url: historyUrl(document.id, isComing ? 'coming' : decision.number) }]
  })
}

/** A decision in words; who decides tells the word: vedtatt by a body, godkjent by a manager, fastsatt for regulations. */
export function decisionText(viewer: Viewer, { kind = 'adopted', document, role = '', 'valid-from': from = '' }: Decision['data']): string {
  const text = hearingTexts[viewer.language]
  const by = kind === 'adopted' ? viewer.texts.document.decided[decidedAs(viewer, viewer.corpus.documents.get(document ?? '')?.data.kind)] : text.decided[kind]
  return text.decision(by, viewer.role(role).text, viewer.day(from))
}

/** The word for a decision on a kind of document. */
export const decidedAs = ({ corpus }: Viewer, kind: string | undefined): 'adopted' | 'approved' | 'laid-down' => corpus.settings.kinds.find(({ id }) => id === kind)?.['decided-as'] ?? 'approved'
