import type { Corpus } from '../corpus/corpus.ts'
import type { Edit, Finding } from '../corpus/finding.ts'
import type { Rule } from '../rules/rule.ts'

/** What the check says of a corpus on a day: the one report that every format and every page shows. */
export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly summary: { readonly documents: number; readonly errors: number; readonly warnings: number }
}

/** Runs the rules with the severities of the settings. Findings come in order of file, line, column and rule. */
export function check(corpus: Corpus, today: string, rules: readonly Rule[]): CheckReport {
  const findings: Finding[] = []
  for (const rule of rules) {
    const severity = corpus.settings.severities[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const found of rule.check(corpus, today)) findings.push({ ...found, rule: rule.id, severity, remedy: found.remedy ?? rule.remedy })
  }
  findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message))
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return { findings, summary: { documents: corpus.documents.size, errors, warnings: findings.length - errors } }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What tells a finding apart from others wherever in its file it has moved to. */
export const identity = (finding: Finding): string => `${finding.file}\0${finding.rule}\0${finding.message}`

/** A text with edits made in it. Edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
