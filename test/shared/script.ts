import { spawn } from 'node:child_process'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the project as a reader of the README does: in a process of its own. */
export function runScript(name: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:RETTESNOR|VITEST|NODE_ENV|FORCE_COLOR|NO_COLOR)/.test(key)))
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [`scripts/${name}.ts`, ...words], { env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.once('error', fail)
    child.once('close', (code) => { done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }) })
  })
}
