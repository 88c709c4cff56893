import { spawn, type ChildProcess } from 'node:child_process'
import { Refusal } from './refusal.ts'

/** What a build in a process of its own is told. */
export interface BuildOrder {
  readonly content: string
  readonly out: string
  /** The day, where one is pinned; else the build asks the clock. */
  readonly today?: string
  /** Variables of the environment besides those that are there. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface BuildApart {
  /** What the build said of itself, one line. Fails with a Refusal that says what it complained of. */
  readonly done: Promise<string>
  readonly stop: () => void
}

/** Runs `npm run build` in a process of its own: whoever serves goes on answering meanwhile, and a build that fails takes nobody with it. */
export function buildApart({ content, out, today, environment = {} }: BuildOrder): BuildApart {
  const words = ['scripts/build.ts', '--content', content, '--out', out, ...(today ? ['--today', today] : [])]
  const child: ChildProcess = spawn(process.execPath, words, { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complaint] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString() })
  child.stderr?.on('data', (chunk: Buffer) => { complaint = `${complaint}${chunk.toString()}`.slice(-4000) })
  const done = new Promise<string>((resolve, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) resolve(said.trim().split('\n').at(-1) ?? '')
      else fail(new Refusal(complaint.trim() || `the build ended with ${code ?? 'a signal'} and said nothing`))
    })
  })
  return { done, stop: () => { child.kill() } }
}
