import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { longestComment } from '../../src/domain/hearings/report/fit.ts'
import { reportMarkdown } from '../../src/domain/hearings/report/markdown.ts'
import { hearingReport } from '../../src/domain/hearings/report/report.ts'
import type { RawFile } from '../../src/domain/corpus/source.ts'
import { git } from '../../src/io/git.ts'
import { readProposal } from '../../src/io/proposal.ts'
import { generate } from './generate.ts'
import { table } from './table.ts'

/**
 * Measures the report of a hearing that changes every one of so many documents of 1,400 words, each in eight places: from Git objects to the
 * comment. The repository is made for it and taken away again.
 */
export async function benchHearing(counts: readonly number[], registers: readonly RawFile[], today: string): Promise<string> {
  const rows: string[][] = []
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'rettesnor-bench-'))
    try {
      const { base, head } = await repositoryWith(folder, count, registers)
      const used = process.cpuUsage()
      const started = performance.now()
      const proposal = await readProposal({ directory: join(folder, '.git'), content: 'content', base, head, today })
      const read = performance.now()
      const report = hearingReport(proposal)
      const text = reportMarkdown(report, { corpus: proposal.after })
      const done = performance.now()
      const { user, system } = process.cpuUsage(used)
      const whole = reportMarkdown(report, { corpus: proposal.after, length: Infinity })
      rows.push([String(count), `${((read - started) / 1000).toFixed(2)} s`, `${((done - read) / 1000).toFixed(2)} s`, `${((done - started) / 1000).toFixed(2)} s`, `${((user + system) / 1e6).toFixed(2)} s`, String(whole.length), String(text.length), text.length <= longestComment ? 'yes' : 'no'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return table(['documents', 'reading and checking', 'report', 'whole', 'of it on a processor', 'signs of all of it', 'signs of the comment', 'under the limit'], rows)
}

async function repositoryWith(folder: string, count: number, registers: readonly RawFile[]): Promise<{ base: string; head: string }> {
  const run = (...words: string[]) => git('', ['-C', folder, '-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false', ...words])
  const write = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), bytes)
  }
  const files = generate(count, registers)
  for (const { path, bytes } of files) if (bytes) write(path, bytes)
  await run('init', '-q', '-b', 'main')
  await run('add', '-A')
  await run('commit', '-qm', 'Main')
  const base = await run('rev-parse', 'HEAD')
  const documents = files.filter(({ path }) => path.startsWith('documents/'))
  for (const { path, bytes } of documents) {
    let place = 0
    // Every third sentence gets another word, in eight sections.
    write(path, new TextDecoder().decode(bytes).replace(/\bskal\b/g, (word) => (++place % 3 === 0 && place <= 24 ? 'må alltid' : word)))
  }
  await run('commit', '-qam', 'Proposal')
  const proposal = await run('rev-parse', 'HEAD')
  const members = documents.map(({ path }) => `  - document: ${path.slice('documents/'.length, -'.mdx'.length)}\n    undertaking: revise\n`).join('')
  const invited = Array.from({ length: 20 }, (_, at) => `  - unit: Enhet ${at + 1}\n`).join('')
  write('hearings/alle.yaml', `title:\n  nb: Alle retningslinjer\nlane: hearing\nmembers:\n${members}proposal: ${proposal}\nowner: rektor\nreason: Språket.\nopened: 2026-11-02\ndeadline: 2026-12-18\ninvited:\n${invited}`)
  await run('add', '-A')
  await run('commit', '-qm', 'Hearing')
  return { base, head: await run('rev-parse', 'HEAD') }
}
