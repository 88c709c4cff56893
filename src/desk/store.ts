import { GitError, lines } from '../io/git.ts'
import { emptyTree, isSha, type GitObjects, type Signature, type TreeEntry } from '../io/git-objects.ts'
import { GitRefs, noObject, readRef, RefsMoved, type Move } from '../io/git-refs.ts'
import { Draft } from './draft.ts'
import { ApiError } from './errors.ts'
import { stateRef, type IssueRecord, type Meta, type State, type StatusRecord } from './state.ts'

/** Somebody who changes something: a login, and the name that stands in Git. */
export interface Actor {
  readonly login: string
  readonly name: string
  readonly email: string
}

const system: Actor = { login: 'rettesnor', name: 'Rettesnor', email: 'rettesnor@localhost' }
/** How often a change is tried anew because another process holds a ref or has moved it; with the waits between, about two seconds. */
const attempts = 30

/**
 * The one door through which refs and state change. A change is a commit of state that tells in its message which refs move with it; one
 * transaction of git moves them all, state first. Should the machine stop between two of them, the next start finds in the newest commit
 * of state what is still to be moved. What another process changed meanwhile makes the transaction fail, and the change is made anew.
 */
export class Store {
  readonly objects: GitObjects
  readonly now: () => Date
  readonly #listeners = new Set<(moves: readonly Move[]) => void>()
  readonly #refs: GitRefs
  #state: State | undefined
  /** The blobs of the state that is in memory, by path: what has the same blob need not be read again. */
  #blobs = new Map<string, { readonly sha: string; readonly value: unknown }>()
  #queue: Promise<unknown> = Promise.resolve()

  constructor(objects: GitObjects, now: () => Date) {
    this.objects = objects
    this.#refs = new GitRefs(objects.directory)
    this.now = now
  }

  /** Makes the first state where there is none, and finishes what the newest one says was to be moved. */
  async open(): Promise<void> {
    const head = await readRef(this.objects, stateRef)
    if (head === undefined) {
      const meta: Meta = { version: 1, created: this.moment(), number: 0, id: 0, labels: [] }
      const tree = await this.objects.writeTree([{ mode: '100644', name: 'meta.json', sha: await this.#write(meta) }])
      await this.#refs.move([{ ref: stateRef, from: undefined, to: await this.#commit(system, 'Begin', tree, [], []) }])
    } else {
      await this.#finish(head)
    }
    await this.read()
  }

  /** Moves what the newest commit of state says moves with it and has not. */
  async #finish(head: string): Promise<void> {
    const pending: Move[] = []
    for (const move of movesIn((await this.objects.commit(head))?.message ?? ''))
      if (move.from !== move.to && (await readRef(this.objects, move.ref)) === move.from) pending.push(move)
    if (pending.length > 0) await this.#refs.move(pending)
  }

  /** RFC 3339 in UTC, whole seconds, as GitHub writes moments. */
  moment(): string {
    return this.now().toISOString().replace(/\.\d+Z$/, 'Z')
  }

  /** Tells of refs that moved, after they have. Returns how to stop listening. */
  onMoved(listener: (moves: readonly Move[]) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  /** The state as it is now, also if another process wrote it. */
  async read(): Promise<State> {
    const head = await readRef(this.objects, stateRef)
    if (head === undefined) throw new Error(`The repository has lost ${stateRef}.`)
    return this.#state?.sha === head ? this.#state : this.#load(head)
  }

  /**
   * Makes one change, after those that were asked for before. `work` changes the draft and may be run again if another process was first;
   * what it throws leaves everything as it was. Resolves when the change is in the repository.
   */
  change<T>(actor: Actor, subject: string, work: (draft: Draft) => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => this.#attempt(actor, subject, work))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Waits until no change is under way, and lets go of the repository. */
  async close(): Promise<void> {
    await this.#queue
    await this.#refs.close()
  }

  async #attempt<T>(actor: Actor, subject: string, work: (draft: Draft) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const state = await this.read()
      const draft = new Draft(state, this.moment())
      const result = await work(draft)
      if (draft.moves.length === 0 && draft.files().size === 0) return result
      const tree = await this.#tree(state, draft.files())
      const commit = await this.#commit(actor, subject, tree, [state.sha], draft.moves)
      try {
        await this.#refs.move([{ ref: stateRef, from: state.sha, to: commit }, ...draft.moves])
      } catch (error) {
        if (!(error instanceof RefsMoved)) throw error
        // Git itself was ended between two refs: the change is in the repository, and is finished like at a start.
        if ((await readRef(this.objects, stateRef)) === commit) await this.#finish(commit)
        else if (attempt < attempts && (/\.lock'|File exists/.test(error.message) || (await this.#overtaken(state, draft.moves)))) {
          await new Promise((done) => { setTimeout(done, 5 * attempt) })
          continue
        } else throw new ApiError(422, 'Reference update failed')
      }
      await this.#load(commit)
      if (draft.moves.length > 0) for (const listener of this.#listeners) listener(draft.moves)
      return result
    }
  }

  /** Whether a transaction failed because somebody else moved what it was to move. */
  async #overtaken(state: State, moves: readonly Move[]): Promise<boolean> {
    if ((await readRef(this.objects, stateRef)) !== state.sha) return true
    for (const { ref, from } of moves) if ((await readRef(this.objects, ref)) !== from) return true
    return false
  }

  #write(value: unknown): Promise<string> {
    return this.objects.writeBlob(`${JSON.stringify(value, null, 1)}\n`)
  }

  async #commit({ name, email, login }: Actor, subject: string, tree: string, parents: readonly string[], moves: readonly Move[]): Promise<string> {
    const who: Signature = { name, email, date: this.moment() }
    const told = moves.map(({ ref, from, to }) => `Move: ${from ?? noObject} ${to ?? noObject} ${ref}\n`)
    return this.objects.writeCommit({ tree, parents, author: who, committer: who, message: `${subject}\n\nBy: ${login}\n${told.join('')}` })
  }

  /** The tree of a state with some files replaced; paths have at most one folder. */
  async #tree(state: State, files: ReadonlyMap<string, unknown>): Promise<string> {
    const root = new Map((await this.objects.tree(state.sha))?.map((entry) => [entry.name, entry]))
    const folders = new Map<string, Map<string, TreeEntry>>()
    const written = await Promise.all(Array.from(files, async ([path, value]) => [path, await this.#write(value)] as const))
    for (const [path, sha] of written) {
      const [folder = '', name] = path.split('/')
      if (name === undefined) {
        root.set(path, { mode: '100644', name: path, sha })
        continue
      }
      const entries = folders.get(folder) ?? new Map((await this.objects.tree(root.get(folder)?.sha ?? emptyTree))?.map((entry) => [entry.name, entry]))
      folders.set(folder, entries.set(name, { mode: '100644', name, sha }))
    }
    for (const [name, entries] of folders) root.set(name, { mode: '040000', name, sha: await this.objects.writeTree(entries.values()) })
    return this.objects.writeTree(root.values())
  }

  async #load(sha: string): Promise<State> {
    const blobs = new Map<string, { sha: string; value: unknown }>()
    const issues = new Map<number, IssueRecord>()
    const statuses = new Map<string, StatusRecord[]>()
    const wanted: Promise<void>[] = []
    for await (const { path, sha: blob, mode } of this.objects.walk(sha)) {
      if (mode !== '100644') continue
      const known = this.#blobs.get(path)
      if (known?.sha === blob) blobs.set(path, known)
      else wanted.push(this.#value(blob).then((value) => { blobs.set(path, { sha: blob, value }) }))
    }
    await Promise.all(wanted)
    for (const [path, { value }] of blobs) {
      const [, folder, name = ''] = /^(issues|statuses)\/(\w+)\.json$/.exec(path) ?? []
      if (folder === 'issues') issues.set(Number(name), value as IssueRecord)
      else if (folder === 'statuses') statuses.set(name, value as StatusRecord[])
    }
    const meta = blobs.get('meta.json')?.value as Meta | undefined
    if (meta?.version !== 1) throw new Error(`${stateRef} is not a state that this program can read.`)
    this.#blobs = blobs
    this.#state = { sha, meta, issues, statuses }
    return this.#state
  }

  async #value(blob: string): Promise<unknown> {
    const bytes = await this.objects.blob(blob)
    if (!bytes) throw new GitError(['cat-file'], { code: 1, stdout: Buffer.alloc(0), stderr: `missing ${blob}` })
    return JSON.parse(bytes.toString()) as unknown
  }
}

/** The movements that a commit of state tells of. */
export function movesIn(message: string): Move[] {
  return lines(message).flatMap((line) => {
    const [, from = '', to = '', ref = ''] = /^Move: ([0-9a-f]{40}) ([0-9a-f]{40}) (refs\/\S+)$/.exec(line) ?? []
    return isSha(from) && isSha(to) ? [{ ref, from: from === noObject ? undefined : from, to: to === noObject ? undefined : to }] : []
  })
}
