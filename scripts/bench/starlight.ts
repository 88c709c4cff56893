import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RawFile } from '../../src/domain/corpus/source.ts'
import { Refusal } from '../shared/command.ts'

/*
 * The same texts built by Starlight, which is installed into a folder of its own and is no dependency of ours. It gets every advantage: one language,
 * no search index, no register pages, and plain Markdown, which it builds faster than MDX.
 */

const packages = ['astro@7.3.5', '@astrojs/starlight@0.42.4']

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "starlight-bench", "private": true, "type": "module" }\n',
  'astro.config.mjs': "import starlight from '@astrojs/starlight'\nimport { defineConfig } from 'astro/config'\nexport default defineConfig({ site: 'https://bench.example', integrations: [starlight({ title: 'Bench', pagefind: false })] })\n",
  'src/content.config.ts':
    "import { defineCollection } from 'astro:content'\nimport { docsLoader } from '@astrojs/starlight/loaders'\nimport { docsSchema } from '@astrojs/starlight/schema'\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }\n",
}

/** What a process cost: seconds by the clock, seconds of processor time, bytes of memory at most. */
export interface Cost {
  readonly seconds: number
  readonly processor: number
  readonly peak: number
}

/** A project of Starlight's with its packages, in a temporary folder. Throws a refusal where they cannot be installed. */
export async function installStarlight(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-starlight-'))
  write(folder, files)
  await run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', '--ignore-scripts', ...packages], folder).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true })
    throw new Refusal(`Starlight could not be installed (${error instanceof Error ? error.message : String(error)})`)
  })
  return folder
}

/** Builds documents with an installed Starlight, from nothing. Returns how many pages it made, and what it cost. */
export async function buildStarlight(folder: string, documents: readonly RawFile[]): Promise<{ pages: number; cost: Cost }> {
  for (const made of ['dist', '.astro', 'node_modules/.astro', 'src/content/docs']) rmSync(join(folder, made), { recursive: true, force: true })
  const decoder = new TextDecoder()
  const pages = documents.flatMap(({ path, bytes }) => {
    const [, id] = /^documents\/(.+)\.mdx$/.exec(path) ?? []
    return id && bytes ? [[`src/content/docs/${id}.md`, asStarlight(decoder.decode(bytes))] as const] : []
  })
  write(folder, { ...Object.fromEntries(pages), 'src/content/docs/index.md': '---\ntitle: Front\n---\n\nDocuments.\n' })
  const cost = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder)
  return { pages: readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length, cost }
}

/** A document as Starlight takes it: its title, its links as addresses, and a duty list as the list that it is. */
function asStarlight(text: string): string {
  const title = /^title: .*$/m.exec(text)?.[0] ?? 'title: Document'
  const body = text
    .slice(text.indexOf('\n---\n') + 5)
    .replace(/\]\((?:\.\.\/)?([a-z]+\/)?([a-z0-9-]+)\.(?:mdx|yaml)(#[^)]*)?\)/g, (_, folder: string | undefined, id: string, anchor: string | undefined) => `](/${folder ?? ''}${id}/${anchor ?? ''})`)
    .replace(/^<\/?Duties[^>]*>\n/gm, '')
  return `---\n${title}\n---\n${body}`
}

function write(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Runs a program to its end and tells what it cost. */
export function run(program: string, words: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const report = join(import.meta.dirname, 'cost.mjs')
  const started = performance.now()
  return new Promise((done, fail) => {
    // What the process used is known best by itself: it says so at its end, on a channel of its own.
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment, ...(program === process.execPath ? { NODE_OPTIONS: `--import=${report}` } : {}) }
    const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
    let said = ''
    let cost = ''
    child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString() })
    ;(child.stdio[3] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => { cost += chunk.toString() })
    child.once('error', fail)
    child.once('close', (code) => {
      const seconds = (performance.now() - started) / 1000
      if (code !== 0) fail(new Error(said.trim().split('\n').at(-1) ?? `it ended with ${String(code)}`))
      else done({ seconds, ...(JSON.parse(cost === '' ? '{"processor":0,"peak":0}' : cost.slice(0, cost.indexOf('\n'))) as Pick<Cost, 'processor' | 'peak'>) })
    })
  })
}
