import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RawFile } from '../../src/domain/corpus/source.ts'
import { generate } from './generate.ts'
import { buildStarlight, installStarlight, run, type Cost } from './starlight.ts'
import { table } from './table.ts'

/**
 * Builds generated documents, each build in a fresh process and timed from outside, start of Node included: our pages alone, our pages with the
 * search index, and the same texts with Starlight. Ours has the more pages: three languages, roles, frameworks, rules.
 */
export async function benchBuild(counts: readonly number[], registers: readonly RawFile[], today: string): Promise<string> {
  const rows: string[][] = []
  mkdirSync('.rettesnor', { recursive: true })
  const starlight = await installStarlight()
  try {
    for (const count of counts) {
      const folder = mkdtempSync('.rettesnor/bench-')
      try {
        const files = generate(count, registers)
        for (const { path, bytes } of files) {
          const target = join(folder, 'content', path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, bytes ?? '')
        }
        const own = await buildIn(folder, today, 'pages')
        const other = await buildStarlight(starlight, files)
        const searched = await buildIn(folder, today, 'search')
        rows.push(
          row(count, 'Rettesnor, pages alone', own),
          row(count, 'Starlight, no search', other),
          row(count, 'Rettesnor with search', searched),
          [String(count), 'Starlight / Rettesnor', '', times(other.cost.seconds, own.cost.seconds), times(other.cost.processor, own.cost.processor), times(other.cost.peak, own.cost.peak)],
        )
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } finally {
    rmSync(starlight, { recursive: true, force: true })
  }
  return table(['documents', 'build', 'pages', 'by the clock', 'processor', 'peak memory'], rows)
}

interface Build {
  readonly pages: number
  readonly cost: Cost
}

const row = (count: number, name: string, { pages, cost }: Build): string[] => [String(count), name, String(pages), `${cost.seconds.toFixed(1)} s`, `${cost.processor.toFixed(1)} s`, `${(cost.peak / 1e9).toFixed(2)} GB`]
const times = (other: number, own: number): string => `${(other / own).toFixed(2)} times`

async function buildIn(folder: string, today: string, what: 'pages' | 'search'): Promise<Build> {
  const out = join(folder, what)
  const cost = await run(process.execPath, [join(import.meta.dirname, 'build-once.ts'), what], '.', { RETTESNOR_CONTENT: join(folder, 'content'), RETTESNOR_OUT: out, RETTESNOR_TODAY: today })
  return { pages: readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length, cost }
}
