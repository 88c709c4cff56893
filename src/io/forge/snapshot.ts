import { collectionOf, pathOf } from '../../../schemas/collections.ts'
import { id as idSchema } from '../../../schemas/common.ts'
import { commit as commitSchema } from '../../../schemas/hearing.ts'
import type { Snapshot, SnapshotDraft, SnapshotHearing, SnapshotState } from '../../../schemas/snapshot.ts'
import { contentFolder } from '../../domain/cms/config.ts'
import { readFields } from '../../domain/cms/front-matter.ts'
import type { Forge } from './client.ts'

/** The forge answered something that a snapshot cannot be made of. */
export class NoSnapshot extends Error {}

/**
 * Takes a snapshot of the proposals on their way. Only branches of the repository itself count: a fork's branch may bear any name.
 * Two snapshots of the same state are the same. Throws NoSnapshot, and octokit's RequestError when the forge refuses.
 */
export async function takeSnapshot(forge: Forge): Promise<Snapshot> {
  const { octokit, owner, repo } = forge
  const { data: branch } = await octokit.rest.repos.getBranch({ owner, repo, branch: 'main' })
  const main = branch.commit.sha
  const reader = new Reader(forge, await filesAt(forge, main))
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', base: 'main', per_page: 100 })
  const hearings: SnapshotHearing[] = []
  const drafts: SnapshotDraft[] = []
  for (const { number, html_url: url, created_at: created, updated_at: updated, title, head, base, labels } of pulls) {
    // The fork of a pull request may be gone; then its repository is null whatever the types say.
    if ((head.repo as typeof head.repo | null)?.id !== base.repo.id) continue
    const pull = { number, url, created, updated }
    const [, hearing] = /^hearing\/(.+)$/.exec(head.ref) ?? []
    const [, collection, entry] = /^cms\/([a-z]+)\/(.+)$/.exec(head.ref) ?? []
    if (hearing !== undefined && idSchema.safeParse(hearing).success) hearings.push({ ...pull, id: hearing, title, ...(await reader.hearing(hearing, head.sha)) })
    else if (collection !== undefined && entry !== undefined) drafts.push({ ...pull, collection, id: entry, head: head.sha, labels: labels.map(({ name }) => name).sort() })
  }
  return { version: 1, main, hearings: hearings.sort((a, b) => compare(a.id, b.id)), drafts: drafts.sort((a, b) => compare(a.collection, b.collection) || compare(a.id, b.id)) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The files of the content folder that have a schema, at a commit: the sha of each by its path in that folder. */
async function filesAt({ octokit, owner, repo }: Forge, commit: string): Promise<Map<string, string>> {
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' })
  if (data.truncated) throw new NoSnapshot('The forge does not give the whole tree at once: the repository has too many files.')
  const found = new Map<string, string>()
  for (const { path, type, sha } of data.tree) {
    const inContent = path.startsWith(`${contentFolder}/`) ? path.slice(contentFolder.length + 1) : ''
    if (type === 'blob' && sha && collectionOf(inContent)) found.set(inContent, sha)
  }
  return found
}

/** How many blobs are asked for at a time. */
const atATime = 8

class Reader {
  readonly #forge: Forge
  readonly #main: ReadonlyMap<string, string>
  readonly #texts = new Map<string, string>()
  constructor(forge: Forge, main: ReadonlyMap<string, string>) {
    this.#forge = forge
    this.#main = main
  }

  async hearing(id: string, head: string): Promise<Pick<SnapshotHearing, 'head' | 'proposal'>> {
    const young = await this.#state(head)
    const record = young.files.find(({ path }) => path === pathOf('hearings', id))?.text
    const proposal = commitSchema.safeParse(record ? readFields('hearings', record).fields.proposal : undefined)
    return { head: young, ...(proposal.success ? { proposal: await this.#state(proposal.data) } : {}) }
  }

  async #state(commit: string): Promise<SnapshotState> {
    const files = await filesAt(this.#forge, commit)
    const changed = [...files].filter(([path, sha]) => this.#main.get(path) !== sha)
    for (let at = 0; at < changed.length; at += atATime) await Promise.all(changed.slice(at, at + atATime).map(async ([, sha]) => { await this.#read(sha) }))
    const gone = [...this.#main.keys()].filter((path) => !files.has(path)).map((path) => ({ path, text: null }))
    return { commit, files: [...changed.map(([path, sha]) => ({ path, text: this.#texts.get(sha) ?? '' })), ...gone].sort((a, b) => compare(a.path, b.path)) }
  }

  async #read(sha: string): Promise<void> {
    if (this.#texts.has(sha)) return
    const { octokit, owner, repo } = this.#forge
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha })
    this.#texts.set(sha, new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(data.content.replace(/\s/g, '')), (character) => character.charCodeAt(0))))
  }
}
