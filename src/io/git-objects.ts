import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GitProcess } from './git.ts'
import { parseCommit, parseTree, signed, takeContents, takeInfo, takeLine, Unwritable } from './git-formats.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** What Git knows of an object without reading it; `size` in bytes. */
export interface ObjectInfo {
  readonly sha: string
  readonly type: ObjectType
  readonly size: number
}

/** An entry of a tree; `mode` as GitHub writes it, six digits. */
export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly sha: string
}

/** Who, and when: RFC 3339 in UTC, `2026-11-22T10:00:00Z`. */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface CommitData {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** The tree with nothing in it; Git knows it in every repository. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
export const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text)
export const isTree = ({ mode }: TreeEntry): boolean => mode === '040000'

/** Where objects wait to be written, below the repository. */
export const incoming = 'rettesnor-incoming'

/** Remembers the newest answers: what an object's sha names never changes. */
export class Recent<T> {
  readonly #kept = new Map<string, T>()
  readonly #most: number
  constructor(most: number) {
    this.#most = most
  }

  async of(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const found = await find()
    if (found === undefined) return found
    if (this.#kept.size >= this.#most) for (const oldest of [...this.#kept.keys()].slice(0, this.#most / 4)) this.#kept.delete(oldest)
    this.#kept.set(key, found)
    return found
  }
}

/** Reads and writes the objects of one repository. */
export class GitObjects {
  readonly directory: string
  readonly #info: GitProcess<ObjectInfo | undefined>
  readonly #read: GitProcess<{ info: ObjectInfo; bytes: Buffer } | undefined>
  readonly #trees: GitProcess<string>
  readonly #writers: Readonly<Record<'blob' | 'commit', GitProcess<string>>>
  readonly #knownTrees = new Recent<readonly TreeEntry[] | undefined>(5000)
  readonly #knownCommits = new Recent<CommitData | undefined>(5000)
  readonly #knownInfo = new Recent<ObjectInfo | undefined>(20_000)

  constructor(directory: string) {
    this.directory = directory
    this.#info = new GitProcess(directory, ['cat-file', '--batch-check'], takeInfo)
    this.#read = new GitProcess(directory, ['cat-file', '--batch'], takeContents)
    this.#trees = new GitProcess(directory, ['mktree', '-z', '--missing', '--batch'], takeLine)
    const writer = (type: string) => new GitProcess(directory, ['hash-object', '-t', type, '-w', '--no-filters', '--stdin-paths'], takeLine)
    this.#writers = { blob: writer('blob'), commit: writer('commit') }
  }

  /** What a name of our making stands for now (`refs/heads/…`, a sha). Nothing where there is none. */
  async resolve(name: string): Promise<ObjectInfo | undefined> {
    return /[\0\n]/.test(name) ? undefined : this.#info.ask(`${name}\n`)
  }

  /** What is known of the object with a sha; nothing where there is none. */
  async info(sha: string): Promise<ObjectInfo | undefined> {
    return isSha(sha) ? this.#knownInfo.of(sha, () => this.resolve(sha)) : undefined
  }

  /** The bytes of a blob; nothing where the sha is not one. */
  async blob(sha: string): Promise<Buffer | undefined> {
    const found = isSha(sha) ? await this.#read.ask(`${sha}\n`) : undefined
    return found?.info.type === 'blob' ? found.bytes : undefined
  }

  /** The entries of a tree, or of a commit's tree; nothing where the sha is neither. */
  async tree(sha: string): Promise<readonly TreeEntry[] | undefined> {
    if (sha === emptyTree) return []
    return this.#knownTrees.of(sha, async () => {
      const found = isSha(sha) ? await this.#read.ask(`${sha}\n`) : undefined
      if (found?.info.type === 'tree') return parseTree(found.bytes)
      return found?.info.type === 'commit' ? this.tree(parseCommit(sha, found.bytes).tree) : undefined
    })
  }

  /** A commit; nothing where the sha is not one. */
  async commit(sha: string): Promise<CommitData | undefined> {
    return this.#knownCommits.of(sha, async () => {
      const found = isSha(sha) ? await this.#read.ask(`${sha}\n`) : undefined
      return found?.info.type === 'commit' ? parseCommit(sha, found.bytes) : undefined
    })
  }

  /** The text of a file at a path below a tree or a commit; nothing where there is none. */
  async textAt(root: string, path: string): Promise<string | undefined> {
    const entry = await this.entryAt(root, path)
    return entry && (await this.blob(entry.sha))?.toString('utf8')
  }

  /** The entry at a path below a tree or a commit; the tree itself at the empty path. Nothing where there is none. */
  async entryAt(root: string, path: string): Promise<TreeEntry | undefined> {
    const data = await this.commit(root)
    let entry: TreeEntry = { mode: '040000', name: '', sha: data ? data.tree : root }
    for (const name of path.split('/').filter(Boolean)) {
      const next = isTree(entry) ? (await this.tree(entry.sha))?.find((candidate) => candidate.name === name) : undefined
      if (!next) return undefined
      entry = next
    }
    return entry
  }

  /** Every entry below a tree, trees too, with its path; in Git's order. */
  async *walk(sha: string, prefix = ''): AsyncGenerator<TreeEntry & { readonly path: string }> {
    for (const entry of (await this.tree(sha)) ?? []) {
      const path = `${prefix}${entry.name}`
      yield { ...entry, path }
      if (isTree(entry)) yield* this.walk(entry.sha, `${path}/`)
    }
  }

  async writeBlob(bytes: string | Uint8Array): Promise<string> {
    return this.#write('blob', bytes)
  }

  /** Writes one tree; git sorts its entries. Names and shas must have been checked. */
  async writeTree(entries: Iterable<TreeEntry>): Promise<string> {
    const records = Array.from(entries, ({ mode, name, sha }) => `${mode} ${kindOf(mode)} ${sha}\t${name}\0`)
    return this.#trees.ask(`${records.join('')}\0`)
  }

  /** Writes a commit. Throws an Unwritable where Git cannot hold its message, its people or its dates. */
  async writeCommit({ tree, parents, author, committer, message }: Omit<CommitData, 'sha'>): Promise<string> {
    if (message.includes('\0')) throw new Unwritable('A commit cannot hold NUL.')
    const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${signed(author)}`, `committer ${signed(committer)}`]
    return this.#write('commit', `${headers.join('\n')}\n\n${message}`)
  }

  /** Hands bytes to a git that stays, by a file: to start one for each object would take most of the time of a save. */
  async #write(type: 'blob' | 'commit', bytes: string | Uint8Array): Promise<string> {
    const folder = join(this.directory, incoming)
    const path = join(folder, randomUUID())
    await mkdir(folder, { recursive: true })
    try {
      await writeFile(path, bytes)
      return await this.#writers[type].ask(`${path}\n`)
    } finally {
      await rm(path, { force: true })
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#info.close(), this.#read.close(), this.#trees.close(), this.#writers.blob.close(), this.#writers.commit.close()])
  }
}

/** The type of what an entry of a mode names. */
export const kindOf = (mode: string): ObjectType => (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob')
