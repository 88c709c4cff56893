import { rmSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { git, GitError, GitProcess, lines } from './git.ts'
import type { GitObjects } from './git-objects.ts'

/** A movement of one ref. `from` is what it must stand at now, nothing if it must not be there; `to` is nothing to delete it. */
export interface Move {
  readonly ref: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Refs did not stand where a transaction expected them, or one name lies in the way of another. Nothing was changed. */
export class RefsMoved extends Error {}

export const noObject = '0'.repeat(40)

/** Whether Git takes a name for a ref (`git check-ref-format`), at most 250 bytes, and without what some file systems cannot hold. */
export function isRefName(ref: string): boolean {
  if (!/^refs\/[^/]+\/./.test(ref) || Buffer.byteLength(ref) > 250) return false
  if (/[\0-\x20\x7f~^:?*[\\"<>|]|\.\.|@\{|\/\/|\.$|\/$/.test(ref) || !ref.isWellFormed()) return false
  return ref.split('/').every((part) => part !== '@' && !part.startsWith('.') && !part.startsWith('-') && !/\.lock$/i.test(part))
}

/** Where a ref stands; nothing where there is none. `ref` must be a valid name. */
export async function readRef(objects: GitObjects, ref: string): Promise<string | undefined> {
  // Git would take `x-1-gabc123` for an object that begins with abc123 if there is no such ref: ask in the slow, exact way.
  if (/-g[0-9a-f]{4,40}$/i.test(ref)) return (await listRefs(objects.directory, [ref])).get(ref)
  return (await objects.resolve(ref))?.sha
}

/** Every ref at or below the given names, by name, in order. */
export async function listRefs(directory: string, below: readonly string[]): Promise<Map<string, string>> {
  const text = await git(directory, ['for-each-ref', '--format=%(objectname) %(refname)', ...below])
  return new Map(lines(text).map((line) => [line.slice(41), line.slice(0, 40)]))
}

/** Moves refs of one repository, by a git that stays. */
export class GitRefs {
  readonly #updater: GitProcess<true>
  constructor(directory: string) {
    this.#updater = new GitProcess(directory, ['update-ref', '--no-deref', '--stdin'], (arrived) => {
      for (let line = arrived.line(); line !== undefined; line = arrived.line()) {
        arrived.take(line.length + 1)
        if (line === 'commit: ok') return { answer: true }
      }
      return undefined
    })
  }

  /**
   * Moves refs all together or not at all, in the order given: should the machine stop in the midst of it, the first ones have moved.
   * Throws RefsMoved if one does not stand where it was expected. One transaction at a time: git ends at the first that fails.
   */
  async move(moves: readonly Move[]): Promise<void> {
    const commands = moves.map(({ ref, from, to }) => {
      if (to === undefined) return `delete ${ref} ${from ?? noObject}\n`
      return from === undefined ? `create ${ref} ${to}\n` : `update ${ref} ${to} ${from}\n`
    })
    try {
      await this.#updater.ask(`start\n${commands.join('')}prepare\ncommit\n`)
    } catch (error) {
      throw error instanceof GitError ? new RefsMoved(error.stderr) : error
    }
  }

  close(): Promise<void> {
    return this.#updater.close()
  }
}

/**
 * Takes away lock files that a killed git left, which would refuse every write to their refs for ever. A git whose parent was killed ends by
 * itself at once, so what is still there after `patience` milliseconds has no owner.
 */
export async function removeStaleLocks(directory: string, patience = 1500): Promise<void> {
  const found = await lockFiles(directory)
  if (found.length === 0) return
  await new Promise((done) => { setTimeout(done, patience) })
  for (const path of found) if (statSync(path, { throwIfNoEntry: false })) rmSync(path, { force: true })
}

async function lockFiles(directory: string): Promise<string[]> {
  const below = await readdir(join(directory, 'refs'), { recursive: true, withFileTypes: true })
  const refs = below.filter((entry) => entry.isFile() && entry.name.endsWith('.lock')).map((entry) => join(entry.parentPath, entry.name))
  const top = (await readdir(directory)).filter((name) => name.endsWith('.lock')).map((name) => join(directory, name))
  return [...refs, ...top]
}
