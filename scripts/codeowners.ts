import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import { codeowners } from '../src/domain/reports/codeowners.ts'
import { readContent } from '../src/io/content.ts'
import { command, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('codeowners', 'Writes CODEOWNERS, by which the forge asks the right people for review, from roles and documents.')
    .option('--out <file>', 'where it is written', '.github/CODEOWNERS')
    .option('--check', 'write nothing; exit 1 if it is not up to date', false),
  action({ content, today, out, check }: CommonOptions & { out: string; check: boolean }): number {
    const text = codeowners(buildCorpus(readContent(content), satteri), 'content', today)
    if ((existsSync(out) ? readFileSync(out, 'utf8') : '') === text) return 0
    if (check) {
      process.stderr.write(`${out} is not up to date: run «npm run codeowners».\n`)
      return 1
    }
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, text)
    return 0
  },
}))
