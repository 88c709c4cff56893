import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RawFile } from '../../src/domain/corpus/source.ts'
import { generate } from './generate.ts'
import { table } from './table.ts'

/** What one build cost, in a process of its own. */
export interface BuildCost {
  readonly pages: number
  readonly seconds: number
  readonly withSearch: number
  /** Seconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
  readonly processor: number
  /** Bytes of memory at most, without Pagefind's own process. */
  readonly peak: number
}

/** Builds generated documents, each size in a fresh process: pages alone, and with the search index. */
export async function benchBuild(counts: readonly number[], registers: readonly RawFile[], today: string): Promise<string> {
  const rows: string[][] = []
  mkdirSync('.rettesnor', { recursive: true })
  for (const count of counts) {
    const folder = mkdtempSync('.rettesnor/bench-')
    try {
      for (const { path, bytes } of generate(count, registers)) {
        const target = join(folder, 'content', path)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, bytes ?? '')
      }
      const { pages, seconds, withSearch, processor, peak } = await buildIn(folder, today)
      rows.push([String(count), String(pages), `${seconds.toFixed(1)} s`, `${withSearch.toFixed(1)} s`, `${processor.toFixed(1)} s`, `${(peak / 1e9).toFixed(2)} GB`])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return table(['documents', 'pages', 'pages alone', 'with search', 'processor', 'peak memory'], rows)
}

function buildIn(folder: string, today: string): Promise<BuildCost> {
  const environment = { ...process.env, RETTESNOR_CONTENT: join(folder, 'content'), RETTESNOR_OUT: join(folder, 'site'), RETTESNOR_TODAY: today, ASTRO_TELEMETRY_DISABLED: '1' }
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'build-once.ts')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
    child.once('close', (code) => {
      if (code === 0) done(JSON.parse(said.trim().split('\n').at(-1) ?? '') as BuildCost)
      else fail(new Error(`The build ended with ${String(code)}.`))
    })
  })
}
