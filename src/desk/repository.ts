import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { git } from '../io/git.ts'
import { emptyTree, GitObjects, incoming, isTree } from '../io/git-objects.ts'
import { readRef, removeStaleLocks } from '../io/git-refs.ts'
import { found } from './errors.ts'
import { importContent } from './import.ts'
import { Store, type Actor } from './store.ts'
import { changedTree } from './trees.ts'

export interface RepositoryOptions {
  /** The bare repository; made at the first start. */
  readonly directory: string
  /** The folder that is imported at the first start. */
  readonly content: string
  readonly now: () => Date
  /** Throws away what is there, and starts over with the folder. */
  readonly reset?: boolean
}

const importer: Actor = { login: 'rettesnor', name: 'Rettesnor', email: 'rettesnor@localhost' }
const mainRef = 'refs/heads/main'
/** What was imported: whoever fetches the work back asks for what has come since. */
export const importedRef = 'refs/rettesnor/imported'
/** More loose objects than this are packed at a start. */
const crowded = 4000

/** The desk's repository: its objects, and the store through which its refs move. */
export class Repository {
  readonly directory: string
  readonly objects: GitObjects
  readonly store: Store

  private constructor(directory: string, now: () => Date) {
    this.directory = directory
    this.objects = new GitObjects(directory)
    this.store = new Store(this.objects, now)
  }

  /** Opens the repository, and makes it if it is not there or is to be made anew. Mends what a killed process left. */
  static async open({ directory: given, content, now, reset = false }: RepositoryOptions): Promise<Repository> {
    const directory = resolve(given)
    if (reset) rmSync(directory, { recursive: true, force: true })
    if (!existsSync(join(directory, 'HEAD'))) await create(directory, content, now)
    await configure(directory)
    await removeStaleLocks(directory)
    removeLeftovers(join(directory, incoming))
    await tidy(directory)
    const repository = new Repository(directory, now)
    await repository.store.open()
    return repository
  }

  /** The commit that main stands at. */
  async main(): Promise<string> {
    return found(await readRef(this.objects, mainRef))
  }

  /** Tells when main has moved, with the commit that it stands at now. Returns how to stop listening. */
  onMain(listener: (sha: string) => void): () => void {
    return this.store.onMoved((moves) => {
      for (const { ref, to } of moves) if (ref === mainRef && to !== undefined) listener(to)
    })
  }

  /**
   * Writes `content/` of a commit (main's if none is named) to a folder, which then holds that and nothing else. Resolves with the commit.
   * The folder is changed for the old one when it is whole; links are written as files, for a link could lead out of it.
   */
  async materialise(folder: string, commit?: string): Promise<string> {
    const sha = commit ?? (await this.main())
    const target = resolve(folder)
    const [next, old] = [`${target}.next`, `${target}.old`]
    for (const leftover of [next, old]) rmSync(leftover, { recursive: true, force: true })
    mkdirSync(next, { recursive: true })
    const root = found(await this.objects.entryAt(sha, 'content'))
    for await (const entry of this.objects.walk(root.sha)) {
      const path = join(next, entry.path)
      if (isTree(entry)) mkdirSync(path)
      else if (entry.mode !== '160000') {
        writeFileSync(path, found(await this.objects.blob(entry.sha)))
        if (entry.mode === '100755') chmodSync(path, 0o755)
      }
    }
    if (existsSync(target)) renameSync(target, old)
    renameSync(next, target)
    rmSync(old, { recursive: true, force: true })
    return sha
  }

  /**
   * Puts files on a branch of their own that nobody edits (an index, a snapshot): the branch then holds these and nothing else.
   * Its history is one commit, so that what it held before is not kept. Throws if it is main or a draft's.
   */
  async publish(branch: string, files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string> {
    if (!branch.startsWith('rettesnor/')) throw new Error(`«${branch}» is not a branch of the program: those begin with rettesnor/.`)
    const { objects, store } = this
    const entries = await Promise.all(Array.from(files, async ([path, bytes]) => ({ path, mode: '100644', sha: await objects.writeBlob(bytes) })))
    const tree = await changedTree(objects, emptyTree, entries)
    const now = await readRef(objects, `refs/heads/${branch}`)
    if (now !== undefined && (await objects.commit(now))?.tree === tree) return now
    const who = { name: importer.name, email: importer.email, date: store.moment() }
    const commit = await objects.writeCommit({ tree, parents: [], author: who, committer: who, message })
    await store.change(importer, `Publish ${branch}`, async (draft) => {
      draft.moves.push({ ref: `refs/heads/${branch}`, from: await readRef(objects, `refs/heads/${branch}`), to: commit })
    })
    return commit
  }

  /** Waits for what is being written, and ends the processes of git. */
  async close(): Promise<void> {
    await this.store.close()
    await this.objects.close()
  }
}

/** Takes away what a killed process was about to write; what is young may be another's who is at work. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return
  const newest = Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0))
  for (const name of readdirSync(folder)) if ((statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? newest) < newest - 60_000) rmSync(join(folder, name), { force: true })
}

/** Makes the repository beside its place and moves it there when it is whole: a killed first start leaves nothing behind that looks ready. */
async function create(directory: string, content: string, now: () => Date): Promise<void> {
  const making = `${directory}.making`
  rmSync(making, { recursive: true, force: true })
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(dirname(making), { recursive: true })
  await git(making, ['init', '--quiet', '--bare', '--object-format=sha1', '--initial-branch=main', '--template=', making])
  await importContent(making, content, importer, now().toISOString())
  await git(making, ['update-ref', importedRef, mainRef])
  renameSync(making, directory)
}

const configuration = {
  // What was acknowledged is on the disk, not in a cache.
  'core.fsync': 'objects,reference',
  'core.logAllRefUpdates': 'false',
  'core.hooksPath': '/dev/null',
  'core.autocrlf': 'false',
  'core.symlinks': 'false',
  'gc.auto': '0',
  'merge.renames': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
}

async function configure(directory: string): Promise<void> {
  for (const [key, value] of Object.entries(configuration)) await git(directory, ['config', key, value])
}

/** Packs what has gathered. Objects that nothing refers to yet stay: a save in the making has such. */
async function tidy(directory: string): Promise<void> {
  const loose = Number(/^(\d+)/.exec(await git(directory, ['count-objects']))?.[1] ?? 0)
  if (loose < crowded) return
  await git(directory, ['repack', '-d', '-l', '-q'])
  await git(directory, ['pack-refs', '--all'])
}
