import type { Snapshot } from '../../schemas/snapshot.ts'
import { forAudience, strictestOf } from '../domain/corpus/audience.ts'
import { buildCorpus, entriesOf, type Corpus } from '../domain/corpus/corpus.ts'
import type { RawFile } from '../domain/corpus/source.ts'
import { casesFor, type Proposal } from '../domain/hearings/cases.ts'
import { overlaid } from '../domain/hearings/overlay.ts'
import { inForceOn, shownVersions, wantedTexts } from '../domain/history/versions.ts'
import { satteri } from '../domain/parse/satteri.ts'
import type { Beyond } from '../site/views/shared.ts'
import { readContent } from './content.ts'
import { environment } from './environment.ts'
import { Refusal } from './refusal.ts'
import { readSnapshot } from './snapshot-file.ts'
import { readTexts } from './text-history.ts'

/** The corpus of a build, filtered by audience before anything else sees it. Throws with their paths if something could not be read at all. */
export function readCorpus(): { corpus: Corpus; today: string } {
  const { today, corpus } = readWhole()
  return { corpus, today }
}

/** The corpus with hearings on their way, from the snapshot, and earlier texts, from the history of the content. */
export function readBeyond(): { corpus: Corpus; today: string; beyond: Beyond } {
  const { files, whole, corpus, today } = readWhole()
  const { audience, content, repository, snapshot, desk } = environment()
  const known = readSnapshot(snapshot)
  const proposals = proposalsOf(known, files, whole)
  const versions = readTexts(wantedTexts([whole, ...proposals.map(({ head }) => head)]), repository, content)
  const hearings = casesFor(whole, audience, today, proposals, versions)
  const shown = inForceOn(corpus, shownVersions(versions, audience, strictestOf([whole]), corpus.documents), today)
  return { corpus: shown.corpus, today, beyond: { hearings, drafts: draftsOf(known), versions: shown.versions, desk } }
}

/** The proposals of a snapshot, whatever their class. @param whole the corpus of those files, which gives what did not change */
export const proposalsOf = (snapshot: Snapshot | undefined, files: readonly RawFile[], whole: Corpus): Proposal[] =>
  (snapshot?.hearings ?? []).map(({ id, head, proposal }) => ({
    id,
    head: buildCorpus(overlaid(files, head), satteri, whole),
    frozen: proposal && buildCorpus(overlaid(files, proposal), satteri, whole),
  }))

/** The documents that a snapshot has drafts of. */
export const draftsOf = (snapshot: Snapshot | undefined): string[] => (snapshot?.drafts ?? []).flatMap(({ collection, id }) => (collection === 'documents' ? [id] : []))

function readWhole(): { files: RawFile[]; whole: Corpus; corpus: Corpus; today: string } {
  const { content, audience, today } = environment()
  const files = readContent(content)
  const whole = buildCorpus(files, satteri)
  const unreadable = entriesOf(whole).filter((entry) => !entry.readable)
  if (unreadable.length > 0) throw new Refusal(`these files cannot be read, «npm run check» says why: ${unreadable.map(({ path }) => path).join(', ')}`)
  return { files, whole, corpus: forAudience(whole, audience), today }
}
