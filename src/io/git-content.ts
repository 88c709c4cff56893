import { pathOf } from '../../schemas/collections.ts'
import type { HearingData } from '../../schemas/hearing.ts'
import { buildCorpus } from '../domain/corpus/corpus.ts'
import { maximumBytes, type RawFile } from '../domain/corpus/source.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { askGit } from './git.ts'
import { addedIn } from './git-history.ts'
import { isTree, type GitObjects, type TreeEntry } from './git-objects.ts'
import { Refusal } from './refusal.ts'

/** Blobs that were read, by sha: two versions of a folder share most of their files. */
export type KnownBlobs = Map<string, Uint8Array>

/**
 * Reads every file of a content folder as it is in a commit or a tree, without a work tree, by the same rules as `readContent`: what cannot be
 * read is told, not thrown, and hidden files are left out. A commit without the folder has no files.
 * @param root the sha of the commit or the tree
 * @param folder the path of the content folder in the repository
 */
export async function contentAt(objects: GitObjects, root: string, folder: string, known: KnownBlobs = new Map()): Promise<RawFile[]> {
  const top = await objects.entryAt(root, folder)
  if (!top || !isTree(top)) return []
  const entries = await visible(objects, top.sha, '')
  return Promise.all(entries.map((entry) => fileOf(objects, entry, known)))
}

type Placed = TreeEntry & { readonly path: string }

async function visible(objects: GitObjects, tree: string, prefix: string): Promise<Placed[]> {
  const entries = ((await objects.tree(tree)) ?? []).filter(({ name }) => !name.startsWith('.'))
  const below = entries.map(async (entry): Promise<Placed[]> => (isTree(entry) ? visible(objects, entry.sha, `${prefix}${entry.name}/`) : [{ ...entry, path: `${prefix}${entry.name}` }]))
  return (await Promise.all(below)).flat()
}

async function fileOf(objects: GitObjects, { path, mode, sha }: Placed, known: KnownBlobs): Promise<RawFile> {
  // A link could lead out of the folder; a commit of another repository is no file.
  if (mode === '120000') return { path, size: 0, problem: 'den er en snarvei (symbolsk lenke)' }
  if (mode === '160000') return { path, size: 0, problem: 'den er ikke en vanlig fil' }
  const kept = known.get(sha)
  if (kept) return { path, size: kept.length, bytes: kept }
  const size = (await objects.info(sha))?.size
  if (size === undefined) return { path, size: 0, problem: 'den finnes ikke i arkivet' }
  if (size > maximumBytes) return { path, size }
  const bytes = (await objects.blob(sha)) ?? new Uint8Array()
  known.set(sha, bytes)
  return { path, size, bytes }
}

/** The commit that a word of the caller's stands for (a branch, a tag, a sha). Refuses what is none. */
export async function commitNamed(directory: string, name: string): Promise<string> {
  const { code, stdout } = await askGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  if (code !== 0) throw new Refusal(`«${name}» is no commit in this repository`)
  return stdout.toString().trim()
}

/** The Git directory of the repository that a folder is in. Refuses a folder that is in none. */
export async function gitDirectory(folder: string): Promise<string> {
  const { code, stdout } = await askGit('', ['-C', folder, 'rev-parse', '--absolute-git-dir'])
  if (code !== 0) throw new Refusal(`${folder} is not in a Git repository`)
  return stdout.toString().trim()
}

/** The path of a folder in its repository, without a slash at the end; empty for the top. */
export async function pathInRepository(folder: string): Promise<string> {
  const { code, stdout } = await askGit('', ['-C', folder, 'rev-parse', '--show-prefix'])
  if (code !== 0) throw new Refusal(`${folder} is not in a Git repository`)
  return stdout.toString().trim().replace(/\/$/, '')
}

/** The record of a matter as a branch had it first, and the commit that brought it; nothing where the branch brings none. */
export async function firstRecord(objects: GitObjects, { main, head, content, id }: { readonly main: string; readonly head: string; readonly content: string; readonly id: string }): Promise<{ readonly commit: string; readonly data: Partial<HearingData> } | undefined> {
  const path = pathOf('hearings', id)
  const inRepository = content === '' ? path : `${content}/${path}`
  const commit = await addedIn(objects.directory, main, head, inRepository)
  const entry = commit === undefined ? undefined : await objects.entryAt(commit, inRepository)
  if (commit === undefined || !entry) return undefined
  return { commit, data: buildCorpus([await fileOf(objects, { ...entry, path }, new Map())], satteri).hearings.get(id)?.data ?? {} }
}
