import { changedPaths } from '../../src/domain/hearings/scope.ts'
import type { Case } from '../../src/domain/hearings/publication.ts'
import { reportMarkdown } from '../../src/domain/hearings/report/markdown.ts'
import type { Proposal } from '../../src/domain/hearings/report/proposal.ts'
import { hearingReport } from '../../src/domain/hearings/report/report.ts'

/** A proposal as the report takes it, from a case of the publication's tests. */
export function proposalOf({ main, head, frozen, began, outside, findings, headCommit, approvals, pushers, mergeable, today }: Case): Proposal {
  return {
    main, before: main, after: head, frozen, began: began?.data, outside, headCommit, mergeable, today,
    inside: changedPaths(main, head).map(({ path }) => path),
    findings: { before: findings.main, after: findings.head },
    baseCommit: 'c'.repeat(40),
    forge: { approvals, pushers, opened: began?.day ?? '2026-01-01' },
  }
}

export const reportOf = (given: Case) => hearingReport(proposalOf(given))
export const markdownOf = (given: Case, length?: number): string => reportMarkdown(reportOf(given), { corpus: given.head, ...(length === undefined ? {} : { length }) })
