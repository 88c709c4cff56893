import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** What a run of git answered: its exit code, what it wrote and what it complained of. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Git ended with an exit code that was not expected; `stderr` has its own words. */
export class GitError extends Error {
  readonly stderr: string
  constructor(words: readonly string[], { code, stderr }: GitAnswer) {
    super(`git ${words[0] ?? ''} ended with ${code}: ${stderr.trim()}`)
    this.stderr = stderr
  }
}

/**
 * The environment of every git that we start: one repository, nobody's configuration, nobody's hooks, no prompt, messages in English.
 * Variables of a git that started us (`GIT_DIR` in a hook) would lead it astray. With no directory, git looks for a repository itself.
 */
export function gitEnvironment(directory: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|HOME$|XDG_|LC_|LANG)/.test(name))
  return {
    ...Object.fromEntries(inherited),
    ...(directory === '' ? {} : { GIT_DIR: directory }),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...more,
  }
}

export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs git once on a repository, by argument array, and resolves with what it answered whatever its exit code. */
export function askGit(directory: string, words: readonly string[], { input, environment }: GitOptions = {}): Promise<GitAnswer> {
  return new Promise((done, fail) => {
    const child = spawn('git', words, { env: gitEnvironment(directory, environment), stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.once('error', fail)
    // A git that ends before it has read everything says why on stderr.
    child.stdin.on('error', () => undefined)
    child.once('close', (code) => { done({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }) })
    child.stdin.end(input)
  })
}

/** Runs git once and resolves with what it wrote, without the last newline. Throws a GitError at any exit code but 0. */
export async function git(directory: string, words: readonly string[], options?: GitOptions): Promise<string> {
  const answer = await askGit(directory, words, options)
  if (answer.code !== 0) throw new GitError(words, answer)
  return answer.stdout.toString().replace(/\n$/, '')
}

/** The lines of what git wrote; none for nothing. */
export const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))

/** Takes an answer out of the front of what has arrived. Returns nothing while it is not whole; it must then have taken nothing. */
type Take<T> = (arrived: Arrived) => { readonly answer: T } | undefined

/** What a process has written and nobody has taken yet. */
export class Arrived {
  #chunks: Buffer[] = []
  length = 0

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.length += chunk.length
  }

  /** The first line without its newline, left where it is; nothing while it is not whole. */
  line(): string | undefined {
    // Mostly it is in the first chunk; joining at each chunk of a large blob would take quadratic time.
    const [first] = this.#chunks
    const bytes = first && !first.includes(10) && this.#chunks.length > 1 ? this.#joined() : first
    const index = bytes?.indexOf(10) ?? -1
    return index === -1 ? undefined : bytes?.toString('utf8', 0, index)
  }

  /** Takes so many bytes, which must have arrived. */
  take(count: number): Buffer {
    const bytes = this.#joined()
    this.#chunks = [bytes.subarray(count)]
    this.length -= count
    return bytes.subarray(0, count)
  }

  #joined(): Buffer {
    const [first] = this.#chunks
    if (this.#chunks.length === 1 && first) return first
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = [bytes]
    return bytes
  }
}

/** A git that stays and answers questions in the order in which they were asked; it is started at the first one, and again after it died. */
export class GitProcess<T> {
  readonly #directory: string
  readonly #words: readonly string[]
  readonly #take: Take<T>
  #child: ChildProcessWithoutNullStreams | undefined
  #waiting: { readonly done: (answer: T) => void; readonly fail: (error: Error) => void }[] = []

  constructor(directory: string, words: readonly string[], take: Take<T>) {
    this.#directory = directory
    this.#words = words
    this.#take = take
  }

  ask(question: string | Uint8Array): Promise<T> {
    const child = this.#child ?? this.#start()
    return new Promise<T>((done, fail) => {
      this.#waiting.push({ done, fail })
      child.stdin.write(question)
    })
  }

  /** Ends the process when it has answered what it was asked. */
  async close(): Promise<void> {
    const child = this.#child
    if (!child) return
    await new Promise<void>((done) => {
      child.once('close', () => { done() })
      child.stdin.end()
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', this.#words, { env: gitEnvironment(this.#directory), stdio: ['pipe', 'pipe', 'pipe'] })
    const arrived = new Arrived()
    let complaint = ''
    child.stdin.on('error', () => undefined)
    child.stderr.on('data', (chunk: Buffer) => { complaint = `${complaint}${chunk.toString()}`.slice(-2000) })
    child.stdout.on('data', (chunk: Buffer) => {
      arrived.add(chunk)
      for (let taken = this.#take(arrived); taken; taken = this.#take(arrived)) this.#waiting.shift()?.done(taken.answer)
    })
    const gone = (error: Error): void => {
      if (this.#child !== child) return
      this.#child = undefined
      for (const { fail } of this.#waiting.splice(0)) fail(error)
    }
    child.once('error', gone)
    child.once('close', (code) => { gone(new GitError(this.#words, { code: code ?? -1, stdout: Buffer.alloc(0), stderr: complaint })) })
    this.#child = child
    return child
  }
}
