import type { CollectionName } from '../../../../schemas/collections.ts'
import { pathOf } from '../../../../schemas/collections.ts'
import type { HearingData } from '../../../../schemas/hearing.ts'
import { contentFolder } from '../../cms/config.ts'
import { writeFields } from '../../cms/front-matter.ts'
import { buildCorpus, entriesOf, type Corpus } from '../../corpus/corpus.ts'
import type { RawFile } from '../../corpus/source.ts'
import type { Parser } from '../../parse/parser.ts'
import { proceedingOf, type Proceeding } from '../proceeding.ts'
import type { Reason } from '../reasons.ts'

/** The repository at a commit: the blob of every file, by its path from the top. */
export interface Tree {
  readonly commit: string
  readonly files: ReadonlyMap<string, string>
  /** The text of a file of the content, by its path from the top; undefined where there is none. */
  readonly text: (path: string) => string | undefined
}

/** A commit with its content read. */
export interface Version extends Tree {
  readonly corpus: Corpus
}

/** A draft of the CMS: one document on a branch of its own. */
export interface Draft {
  readonly document: string
  readonly branch: string
  readonly tree: Tree
  /** The newest commit that it has in common with what it is merged into. */
  readonly base: Tree
  /** The logins of those who wrote in it, where that is known. */
  readonly authors?: readonly string[]
}

/** Main as it stands beside a branch: with the newest commit that both have. */
export interface Beside {
  readonly version: Version
  readonly base: Tree
  /** Whether main has something that the branch lacks. */
  readonly ahead: boolean
}

/** One moment of the repository, as acts see it. What judges is main's. */
export interface Ground {
  readonly id: string
  readonly today: string
  /** The login of the one who acts. */
  readonly user: string
  readonly main: Beside
  /** The hearing's branch; main, before there is one. */
  readonly head: Version
  /** The frozen proposal, where there is one. */
  readonly frozen: Version | undefined
  /** The drafts of the members, or of those that are to be members; only those that have something the branch lacks. */
  readonly drafts: readonly Draft[]
  /** The hearing that each document is in now, by its id. */
  readonly busy: ReadonlyMap<string, string>
  readonly parser: Parser
}

/** A file that an act writes: a text, a blob that is there already, or null to take it away. Paths are from the top. */
export type FileChange = { readonly path: string } & ({ readonly text: string } | { readonly blob: string } | { readonly gone: true })

/** A commit that an act makes; `also` is its second parent, when it merges. */
export interface Step {
  readonly message: string
  readonly changes: readonly FileChange[]
  readonly also?: string
}

/** What an act does to the branch of its hearing. */
export interface Act {
  /** Merges, in order. The last one is the frozen proposal, when the act freezes one. */
  readonly merges: readonly Step[]
  /** The commit on top of them. @param proposal the last of the merges, or what the branch stood at without any */
  readonly last: (proposal: string) => Step
  /** The corpus after the act, where it was worked out. */
  readonly after?: Corpus
  /** The pull request to open, for an act that begins a hearing. */
  readonly pull?: { readonly title: string; readonly body: string }
  /** What the labels of the drafts are to say, where the act changes it. */
  readonly stage?: 'draft' | 'pending_review' | 'pending_publish'
}

/** A passage in which two changes clash. `key` names it in a choice. */
export interface Clash {
  readonly key: string
  readonly document: string
  readonly title: string
  /** The field it is in; the text without one. */
  readonly field: string | undefined
  readonly ours: string
  readonly theirs: string
}

/** Why an act cannot be done. Nothing has been written. */
export interface Refused {
  readonly refused: readonly Reason[]
  readonly clashes?: readonly Clash[]
}

export type Acted = Act | Refused
export const isRefused = (acted: Acted): acted is Refused => 'refused' in acted

/** Where a file of the content lies in the repository. */
export const inRepository = (path: string): string => `${contentFolder}/${path}`

/** The act of one commit. */
export const write = (message: string, changes: readonly FileChange[], more: Omit<Act, 'merges' | 'last'> = {}): Act => ({ merges: [], last: () => ({ message, changes }), ...more })

/** A file of a collection in its one written form. */
export const fileOf = (name: CollectionName, id: string, data: Readonly<Record<string, unknown>>): FileChange => ({ path: inRepository(pathOf(name, id)), text: writeFields(name, data) })

/** The record of the hearing with some fields changed. */
export const recordOf = (ground: Pick<Ground, 'id'>, data: Partial<HearingData>): FileChange => fileOf('hearings', ground.id, data)

/** The hearing as it stands on its branch. */
export function proceedingIn({ head, id }: Pick<Ground, 'head' | 'id'>): Proceeding {
  return proceedingOf(head.corpus, id) ?? { id, data: {}, answers: [], decisions: [] }
}

/** A corpus with files changed. Blobs that are not texts count as being there. */
export function corpusWith(corpus: Corpus, changes: readonly FileChange[], parser: Parser, textOf: (blob: FileChange) => string | undefined = () => undefined): Corpus {
  const encoder = new TextEncoder()
  const files = new Map<string, RawFile>()
  const put = (path: string, text: string): void => {
    const bytes = encoder.encode(text)
    files.set(path, { path, bytes, size: bytes.length })
  }
  for (const { path, source } of entriesOf(corpus)) put(path, source.text)
  for (const path of corpus.assets) files.set(path, { path, size: 0, bytes: new Uint8Array() })
  for (const change of changes) {
    if (!change.path.startsWith(`${contentFolder}/`)) continue
    const path = change.path.slice(contentFolder.length + 1)
    if ('gone' in change) files.delete(path)
    else put(path, 'text' in change ? change.text : (textOf(change) ?? ''))
  }
  return buildCorpus([...files.values()], parser, corpus)
}
