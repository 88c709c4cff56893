import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/domain/reports/formats.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { documentText } from '../../src/domain/rules/example.ts'
import { today } from '../shared/build.ts'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const role = 'title:\n  nb: Rektor\nmay-approve:\n  - guideline\n'
const escape = '\u001B[2J\u001B]0;owned\u0007'
/** An unknown role whose name, and an unknown field whose name, are written to harm what reads the report. */
const hostile = folderWith({
  'roles/rektor.yaml': role,
  'documents/æ, :ø%.mdx': documentText({ owner: 'rektor', 'approved-by': 'rektor' }),
  'documents/ond.mdx': documentText({
    owner: `x\n::error file=a.mdx::alt er tapt\r\n::set-output name=a::b ${escape}`,
    'approved-by': 'rektor',
    [`felt\n::warning::${escape}\u202E`]: 'x',
  }),
})
const checked = (format: string, content: string) => runScript('check', ['--format', format, '--content', content, '--today', today])

describe('json', () => {
  it('is the contract: these fields of a finding in this order, and a summary', async () => {
    const { code, stdout } = await checked('json', hostile)
    const report = JSON.parse(stdout) as { findings: Record<string, unknown>[]; summary: Record<string, number> }
    expect(Object.keys(report)).toEqual(['findings', 'summary'])
    expect(Object.keys(report.summary)).toEqual(['documents', 'errors', 'warnings'])
    expect(report.findings.length).toBeGreaterThan(1)
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'remedy'])
      expect(rules.map(({ id }) => id)).toContain(finding.rule)
      expect(['error', 'warning']).toContain(finding.severity)
      expect(finding.file).toMatch(/^documents\//)
      expect(finding.line).toBeGreaterThan(0)
      expect(finding.column).toBeGreaterThan(0)
    }
    const errors = report.findings.filter(({ severity }) => severity === 'error').length
    expect(report.summary).toEqual({ documents: 2, errors, warnings: report.findings.length - errors })
    expect(code).toBe(1)
  })
})

describe('github', () => {
  it('writes one command a finding, whatever the texts of the files hold', async () => {
    const { stdout } = await checked('github', hostile)
    const { stdout: asJson } = await checked('json', hostile)
    const { findings } = JSON.parse(asJson) as { findings: unknown[] }
    const lines = stdout.trimEnd().split(/\r\n|\r|\n/)
    expect(lines).toHaveLength(findings.length + 1)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::(?!.*[\r\n])/)
    expect(lines.at(-1)).toMatch(/^2 dokumenter: \d+ feil, \d+ varsl?er\.$/)
    expect(stdout).toContain('æ%2C %3Aø%25.mdx')
  })
})

describe('sarif', () => {
  it('is valid by the schema of SARIF 2.1.0', async () => {
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats(ajv)
    const valid = ajv.compile(schema)
    for (const content of [hostile, 'content']) {
      const log = JSON.parse((await checked('sarif', content)).stdout) as Log
      valid(log)
      expect(valid.errors ?? []).toEqual([])
      for (const { ruleId, ruleIndex, locations } of log.runs[0]?.results ?? []) {
        expect(log.runs[0]?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
        expect(decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '')).toMatch(/(?:documents|plans)\//)
      }
    }
    expect(valid({ version: '2.1.0', runs: [{}] })).toBe(false)
  })
})

describe('text', () => {
  it('groups findings under their file, with a remedy each, and sums up in the last line', async () => {
    const { stdout } = await checked('text', hostile)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => line === 'documents/ond.mdx')).toHaveLength(1)
    expect(lines.filter((line) => line.trimStart().startsWith('→ ')).length).toBe(lines.filter((line) => /^ {2}\d+:\d+ +(?:feil|varsel) /.test(line)).length)
    expect(lines.at(-1)).toMatch(/^2 dokumenter: \d+ feil, \d+ varsl?er\.$/)
  })
})

describe.each(Object.keys(formats))('%s', (format) => {
  it('lets no control character of a file reach the terminal', async () => {
    const { stdout, stderr } = await checked(format, hostile)
    expect(stdout).toContain('ond')
    expect(`${stdout}${stderr}`).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/)
  })
})
