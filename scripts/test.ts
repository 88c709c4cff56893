import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * Every test of the project, in one command: types, lint, then what vitest runs. It says what it runs, goes on after a failure, and ends
 * with one line that counts: each test of vitest as one, types and lint as one each. With `--long` it runs what is slower instead.
 */
interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Whether vitest runs it: then its tests are counted, else the step itself. */
  readonly tests: boolean
}
const vitest = (name: string, ...words: string[]): Step => ({ name, command: ['vitest', 'run', ...words], tests: true })

/** What is run: one after the other, what stands together side by side. */
const steps: readonly (readonly Step[])[] = process.argv.includes('--long')
  ? [[vitest('long', '--project', 'long')]]
  : [
      [
        { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'], tests: false },
        { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], tests: false },
      ],
      // Apart from the others, which would all be slower for it.
      [vitest('rules, with every branch', '--project', 'rules', '--coverage')],
      [vitest('unit', '--project', 'unit')],
      [vitest('site and browser', '--project', 'site')],
    ]

const folder = mkdtempSync(join(tmpdir(), 'rettesnor-test-'))
const total = { passed: 0, failed: 0 }
for (const together of steps) for (const { passed, failed } of await Promise.all(together.map(run))) {
  total.passed += passed
  total.failed += failed
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

async function run({ name, command, tests }: Step): Promise<{ passed: number; failed: number }> {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const [program, ...words] = tests ? [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : command
  process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`)
  const started = performance.now()
  const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
  // A program that is not there is a failure like any other.
  const [status] = (await once(child, 'close').catch(() => [null])) as [number | null]
  const { passed, failed } = tests ? counted(report) : { passed: status === 0 ? 1 : 0, failed: 0 }
  process.stdout.write(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
  // What fails without a test that fails (a file that does not load, branches that no test enters) is one failure.
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) }
}

function counted(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
