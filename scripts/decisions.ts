import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { firstDecisions } from '../src/domain/history/first-decisions.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import { readContent } from '../src/io/content.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('decisions', 'Begins the register of decisions: writes a first decision for every document that has none, from its front matter.')
    .option('--first', 'write the first decisions', false)
    .option('--rewrite', 'with --first: also write first decisions anew, for texts edited before the register is taken into use', false)
    .option('--reason <text>', 'what the first decisions say of themselves', 'Vedtatt før registeret over vedtak ble tatt i bruk.'),
  action({ content, first, rewrite, reason }: CommonOptions & { first: boolean; rewrite: boolean; reason: string }): number {
    if (!first) throw new Refusal('say --first: later decisions are written by hearings')
    let written = 0
    for (const { path, text } of firstDecisions(buildCorpus(readContent(content), satteri), reason, rewrite)) {
      const file = join(content, path)
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      process.stdout.write(`${path}\n`)
      written++
    }
    process.stderr.write(`${written} vedtak skrevet.\n`)
    return 0
  },
}))
