import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Finding } from '../corpus/finding.ts'
import type { Rule } from '../rules/rule.ts'
import type { CheckReport } from './check.ts'

/** How a report is written. `folder` is the content folder as paths from the repository's top name it, for tools that mark files. */
export interface FormatOptions {
  readonly rules: readonly Rule[]
  readonly folder: string
  readonly version: string
  /** Colours for a terminal; each takes a text and gives it coloured. */
  readonly paint: Paint
}

export interface Paint {
  error(text: string): string
  warning(text: string): string
  file(text: string): string
  faint(text: string): string
}

export const plain: Paint = { error: (text) => text, warning: (text) => text, file: (text) => text, faint: (text) => text }

export type Format = (report: CheckReport, options: FormatOptions) => string

/** For people: grouped by file, each finding with its remedy, and a last line that sums up. */
export const text: Format = ({ findings, summary }, { paint }) => {
  const lines: string[] = []
  for (const [file, found] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(paint.file(printable(file)))
    for (const finding of found) {
      const place = `${finding.line}:${finding.column}`.padEnd(8)
      const word = finding.severity === 'error' ? paint.error('feil    ') : paint.warning('varsel  ')
      lines.push(`  ${paint.faint(place)}${word}${printable(finding.message)}  ${paint.faint(finding.rule)}`)
      if (finding.cause) lines.push(`          ${paint.faint(`Årsaken står i ${printable(finding.cause.file)}:${finding.cause.line}.`)}`)
      lines.push(`          ${paint.faint('→')} ${printable(finding.remedy)}`)
    }
    lines.push('')
  }
  lines.push(summaryLine(summary, paint))
  return lines.join('\n')
}

export function summaryLine({ documents, errors, warnings }: CheckReport['summary'], paint: Paint = plain): string {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  const errorText = count(errors, 'feil', 'feil')
  const warningText = count(warnings, 'varsel', 'varsler')
  return `${count(documents, 'dokument', 'dokumenter')}: ${errors > 0 ? paint.error(errorText) : errorText}, ${warnings > 0 ? paint.warning(warningText) : warningText}.`
}

/** For programs: the contract of `design.md`. */
export const json: Format = ({ findings, summary }) =>
  asJson({ findings: findings.map(({ rule, severity, file, line, column, message, remedy }) => ({ rule, severity, file, line, column, message, remedy })), summary })

/** Workflow commands of GitHub Actions: each finding becomes a mark in the pull request. */
export const github: Format = ({ findings, summary }, { folder }) =>
  [...findings.map((finding) => githubLine(finding, folder)), summaryLine(summary)].join('\n')

function githubLine(finding: Finding, folder: string): string {
  const data = (value: string) => printable(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${finding.severity} file=${property(`${folder}/${finding.file}`)},line=${finding.line},col=${finding.column},title=${property(finding.rule)}::${data(`${finding.message} ${finding.remedy}`)}`
}

/** SARIF 2.1.0 (OASIS), for code scanning. */
export const sarif: Format = ({ findings }, { rules, folder, version }) => {
  const uri = (file: string) => `${folder}/${file}`.split('/').map(encodeURIComponent).join('/')
  const location = ({ file, line, column }: { file: string; line: number; column: number }) => ({
    physicalLocation: { artifactLocation: { uri: uri(file) }, region: { startLine: line, startColumn: column } },
  })
  const descriptors = rules.map((rule): ReportingDescriptor => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    help: { text: rule.remedy },
    defaultConfiguration: { level: rule.severity },
  }))
  const results = findings.map((finding): Result => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: finding.severity,
    message: { text: `${finding.message} ${finding.remedy}` },
    locations: [location(finding)],
    ...(finding.cause ? { relatedLocations: [{ id: 0, ...location(finding.cause) }] } : {}),
  }))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'rettesnor', version, language: 'nb', rules: descriptors } }, columnKind: 'utf16CodeUnits', results }],
  }
  return asJson(log)
}

export const formats = { text, json, github, sarif } as const

/** Texts of files go to a terminal: no control characters that could move the cursor or hide a line. */
const control = /[\0-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g
const printable = (value: string): string => value.replace(control, '\uFFFD')
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON in which nothing but its own line feeds is a control character: what it means is the same. */
const asJson = (value: unknown): string => JSON.stringify(value, null, 2).replace(control, (character) => (character === '\n' ? character : escaped(character)))
