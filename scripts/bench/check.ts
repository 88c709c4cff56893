import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { readDocument } from '../../src/domain/corpus/document.ts'
import { readFrontMatter } from '../../src/domain/corpus/front-matter.ts'
import { decode, type RawFile } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { check } from '../../src/domain/reports/check.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { generate } from './generate.ts'
import { table } from './table.ts'

/** Milliseconds that each part of a check takes. */
export interface CheckCost {
  readonly documents: number
  /** Parsing alone: bytes to text, YAML to values, text to tree. */
  readonly parsing: number
  /** Reading: parsing, and with it schema, outline, links and blocks of every document. */
  readonly reading: number
  /** The whole check, from bytes to findings. */
  readonly whole: number
  readonly findings: number
}

export function measureCheck(documents: number, registers: readonly RawFile[], today: string): CheckCost {
  const files = generate(documents, registers)
  const texts = files.filter(({ path }) => path.endsWith('.mdx'))
  const kept: unknown[] = []
  const parsing = timed(() => {
    for (const file of texts) {
      const source = decode(file)
      kept.push(readFrontMatter(source), satteri(source.text))
    }
  })
  kept.length = 0
  const reading = timed(() => { for (const file of texts) kept.push(readDocument(file.path, decode(file), satteri)) })
  kept.length = 0
  let findings = 0
  const whole = timed(() => { findings = check(buildCorpus(files, satteri), today, rules).findings.length })
  return { documents, parsing, reading, whole, findings }
}

function timed(action: () => void): number {
  const started = performance.now()
  action()
  return performance.now() - started
}

/** Each rule's own time, the slowest first: what to look at when the check grows slow. */
export function measureRules(documents: number, registers: readonly RawFile[], today: string): { rule: string; milliseconds: number }[] {
  const corpus = buildCorpus(generate(documents, registers), satteri)
  return rules
    .map((rule) => ({ rule: rule.id, milliseconds: timed(() => { check(corpus, today, [rule]) }) }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
}

export function benchCheck(counts: readonly number[], registers: readonly RawFile[], today: string): string {
  // Once for the compiler, so that the first row is not slower than the others.
  measureCheck(300, registers, today)
  const costs = counts.map((count) => measureCheck(count, registers, today))
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
  const slowest = measureRules(1000, registers, today).slice(0, 5)
  return [
    table(['documents', 'parsing alone', 'reading', 'whole check', 'check / parsing', 'check / reading', 'ms a document', 'findings'], costs.map(({ documents, parsing, reading, whole, findings }) => [
      String(documents), seconds(parsing), seconds(reading), seconds(whole), (whole / parsing).toFixed(2), (whole / reading).toFixed(2), (whole / documents).toFixed(2), String(findings),
    ])),
    '',
    `Slowest rules at 1000 documents: ${slowest.map(({ rule, milliseconds }) => `${rule} ${milliseconds.toFixed(0)} ms`).join(', ')}.`,
  ].join('\n')
}
