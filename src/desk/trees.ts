import { emptyTree, isTree, type GitObjects, type TreeEntry } from '../io/git-objects.ts'
import { invalid } from './errors.ts'

/** What happens at a path: an entry is put there, or with no sha taken away. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

// What some file systems take for `.git`: other case, trailing dots and spaces, streams, short names, characters that they ignore.
const ignored = /\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|[\u206a-\u206f]|\ufeff/g
const git = /^(?:\.git[ .]*(?::.*)?|git~\d+[ .]*)$/i

/** Whether a path can be one in the repository: relative, with no part that leads elsewhere or that some system cannot hold. */
export function isPath(path: string): boolean {
  if (path === '' || Buffer.byteLength(path) > 1024 || !path.isWellFormed() || /[\0-\x1f\x7f\\]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !git.test(part.replace(ignored, '')) && Buffer.byteLength(part) <= 255)
}

/** Writes the tree that a tree becomes by some changes, and gives its sha. Throws 422 if something is to be taken away that is not there. */
export async function changedTree(objects: GitObjects, base: string, changes: readonly TreeChange[]): Promise<string> {
  const entries = new Map((await objects.tree(base))?.map((entry) => [entry.name, entry]))
  const deeper = new Map<string, TreeChange[]>()
  for (const { path, mode, sha } of changes) {
    const slash = path.indexOf('/')
    if (slash === -1) put(entries, path, mode, sha)
    else {
      const name = path.slice(0, slash)
      deeper.set(name, [...(deeper.get(name) ?? []), { path: path.slice(slash + 1), mode, sha }])
    }
  }
  for (const [name, inside] of deeper) {
    const existing = entries.get(name)
    const sha = await changedTree(objects, existing && isTree(existing) ? existing.sha : emptyTree, inside)
    // Git has no empty folders.
    if (sha === emptyTree) entries.delete(name)
    else entries.set(name, { mode: '040000', name, sha })
  }
  return objects.writeTree(entries.values())
}

function put(entries: Map<string, TreeEntry>, name: string, mode: string, sha: string | null): void {
  if (sha !== null) entries.set(name, { mode, name, sha })
  else if (!entries.delete(name)) throw invalid('GitRPC::BadObjectState')
}
