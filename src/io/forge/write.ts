import type { Act, FileChange, Step } from '../../domain/hearings/acts/ground.ts'
import { ask } from './calls.ts'
import type { Forge } from './client.ts'

/** Writes the commits of an act on top of a commit, and gives the last of them. No branch moves: until one does, nobody sees them. */
export async function writeCommits(forge: Forge, onto: string, { merges, last }: Act): Promise<string> {
  let at = onto
  for (const step of merges) at = await writeStep(forge, at, step)
  const step = last(at)
  return step.changes.length === 0 && step.also === undefined ? at : writeStep(forge, at, step)
}

async function writeStep(forge: Forge, parent: string, { message, changes, also }: Step): Promise<string> {
  const { tree: base } = await ask<{ tree: { sha: string } }>(forge, 'GET', '/git/commits/{commit_sha}', { commit_sha: parent })
  const tree = changes.length === 0 ? base.sha : (await ask<{ sha: string }>(forge, 'POST', '/git/trees', { base_tree: base.sha, tree: changes.map(entryOf) })).sha
  const { sha } = await ask<{ sha: string }>(forge, 'POST', '/git/commits', { message, tree, parents: [parent, ...(also === undefined ? [] : [also])] })
  return sha
}

function entryOf(change: FileChange): Record<string, unknown> {
  const place = { path: change.path, mode: '100644', type: 'blob' }
  return 'gone' in change ? { ...place, sha: null } : 'blob' in change ? { ...place, sha: change.blob } : { ...place, content: change.text }
}
