import { expect } from 'vitest'
import { today } from './build.ts'
import { runScript } from './script.ts'

export interface Report {
  findings: { rule: string; severity: string; file: string; line: number; column: number; message: string; remedy: string }[]
  summary: { documents: number; errors: number; warnings: number }
}

/** Runs the check as a process on a content folder; it must not end in a stack trace whatever it finds. */
export async function checked(content: string, ...words: string[]): Promise<Report & { code: number | null; stderr: string }> {
  const { code, stdout, stderr } = await runScript('check', ['--format', 'json', '--content', content, '--today', today, ...words])
  expect(stderr).not.toMatch(/^\s+at |Error:/m)
  const report = JSON.parse(stdout) as Report
  expect(code).toBe(report.summary.errors > 0 ? 1 : 0)
  return { ...report, code, stderr }
}
