import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Option } from 'commander'
import pc from 'picocolors'
import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import { check } from '../src/domain/reports/check.ts'
import { fix } from '../src/domain/reports/fix.ts'
import { formats, plain, type Paint } from '../src/domain/reports/formats.ts'
import { rules } from '../src/domain/rules/index.ts'
import { readContent } from '../src/io/content.ts'
import packageJson from '../package.json' with { type: 'json' }
import { command, run, type CommonOptions } from './shared/command.ts'

const colours: Paint = { error: pc.red, warning: pc.yellow, file: pc.underline, faint: pc.dim }

await run(() => ({
  program: command('check', 'Checks the documents and registers of a content folder. Exit 0 without errors, 1 with.')
    .addOption(new Option('--format <format>', 'how findings are written').choices(Object.keys(formats)).default('text'))
    .option('--fix', 'write the fixes that leave the check clean for their finding', false),
  action({ content, today, format, fix: wanted }: CommonOptions & { format: keyof typeof formats; fix: boolean }): number {
    let files = readContent(content)
    let corpus = buildCorpus(files, satteri)
    if (wanted) {
      const fixed = fix(files, corpus, today, rules, satteri)
      for (const { path, text } of fixed.files) writeFileSync(join(content, path), text)
      if (fixed.files.length > 0) {
        process.stderr.write(`${fixed.mended.length} funn rettet i ${fixed.files.length} ${fixed.files.length === 1 ? 'fil' : 'filer'}.\n`)
        files = readContent(content)
        corpus = buildCorpus(files, satteri, corpus)
      }
    }
    const report = check(corpus, today, rules)
    const paint = process.stdout.isTTY && pc.isColorSupported ? colours : plain
    const folder = relative(process.cwd(), content) || '.'
    process.stdout.write(`${formats[format](report, { rules, folder, version: packageJson.version, paint })}\n`)
    return report.summary.errors > 0 ? 1 : 0
  },
}))
