import { writeEntries } from '../../redline/markdown.ts'
import { onlyChanges } from '../../redline/sections.ts'
import { told, type Reason } from '../reasons.ts'
import type { HearingReport } from './report.ts'

/** For programs. Fields are only ever added; days are `YYYY-MM-DD`, redlines are Markdown with `**inserted**` and `~~deleted~~`. */
export function reportJson(report: HearingReport): string {
  const { sort, today, baseCommit, headCommit, hearing, documents, others, outside, findings, consequences, plan, unplanned, approvers, reasons, status } = report
  const reason = ({ code, level, document, response, remark, values }: Reason) => ({ code, level, message: told({ code, values }, 'nb'), document: document ?? null, response: response ?? null, remark: remark ?? null })
  const value = {
    sort,
    today,
    base: baseCommit,
    head: headCommit,
    status,
    hearing: hearing && { ...hearing, open: hearing.open.map(({ response, remark, document, sender }) => ({ response, remark, document: document ?? null, sender })) },
    documents: documents.map(({ id, title, sort: change, undertaking, redline, sections }) => ({
      id,
      title,
      change,
      undertaking: undertaking ?? null,
      classification: redline.classification,
      words: redline.amount,
      metadata: redline.fields.map(({ field, binding, values }) => ({ field, binding, before: values.flatMap((each) => (each.sort === 'inserted' ? [] : [each.value])), after: values.flatMap((each) => (each.sort === 'deleted' ? [] : [each.value])) })),
      sections: sections.map(({ state, before, after, amount, entries }) => ({ state, before: before ?? null, after: after ?? null, words: amount, redline: writeEntries(state === 'changed' ? onlyChanges(entries) : entries, 'nb') })),
    })),
    files: { content: others, outside },
    findings: Object.fromEntries(Object.entries(findings).map(([name, all]) => [name === 'fresh' ? 'new' : name, all.map(({ rule, severity, file, line, column, message, remedy }) => ({ rule, severity, file, line, column, message, remedy }))])),
    consequences,
    plan: { items: plan, unplanned },
    approvers,
    reasons: reasons.map(reason),
  }
  return JSON.stringify(value, null, 2).replace(/[\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
