import type { Finding } from '../corpus/finding.ts'
import { labels } from './labels.ts'

/** A finding in the words of the editor's form: fields by their names there, «Besluttes av» and not «approved-by». */
export function plainly(finding: Finding, collection: string): Finding {
  const named = (text: string): string => text.replace(/«([a-z]+(?:-[a-z]+)*)»/g, (whole, key: string) => {
    const label = labels[`${collection}.${key}`]?.[0]
    return label ? `«${label}»` : whole
  })
  return { ...finding, message: named(finding.message), remedy: named(finding.remedy) }
}
