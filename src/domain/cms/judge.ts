import { documentSchema } from '../../../schemas/document.ts'
import { buildCorpus, type Corpus } from '../corpus/corpus.ts'
import type { Finding } from '../corpus/finding.ts'
import type { RawFile } from '../corpus/source.ts'
import type { Parser } from '../parse/parser.ts'
import { check, identity } from '../reports/check.ts'
import type { Rule } from '../rules/rule.ts'
import { shapeOf } from './shape.ts'

const documentShape = shapeOf(documentSchema)
const decided = documentShape.sort === 'object' ? documentShape.fields.filter(({ shape }) => shape.decided).map(({ key }) => key) : []

/** What a draft lacks until it is decided: a new document has no days yet, and no text that is changed is the one that was decided. */
export const awaitsDecision = ({ rule, message }: Finding): boolean => rule === 'undecided-text' || (rule === 'invalid-front-matter' && decided.some((key) => message === `Feltet «${key}» mangler.`))

/** What the check says of a change, held against what stood there before it. */
export interface Judgement {
  /** Everything found in the file that is changed. */
  readonly own: readonly Finding[]
  /** Errors that were not there before, in any file: these stop a save. */
  readonly fresh: readonly Finding[]
  readonly corpus: Corpus
}

/**
 * Judges a change of one file before it is saved.
 * @param files every file as it is on main
 * @param before the corpus of these files
 */
export function judge(files: readonly RawFile[], before: Corpus, change: { readonly path: string; readonly text: string }, today: string, rules: readonly Rule[], parser: Parser): Judgement {
  const bytes = new TextEncoder().encode(change.text)
  const changed = [...files.filter(({ path }) => path !== change.path), { path: change.path, bytes, size: bytes.length }]
  const corpus = buildCorpus(changed, parser, before)
  const had = Map.groupBy(check(before, today, rules).findings, identity)
  const { findings } = check(corpus, today, rules)
  const seen = new Map<string, number>()
  const fresh = findings.filter((finding) => {
    const key = identity(finding)
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return finding.severity === 'error' && !awaitsDecision(finding) && (seen.get(key) ?? 0) > (had.get(key)?.length ?? 0)
  })
  return { own: findings.filter((finding) => finding.file === change.path && !awaitsDecision(finding)), fresh, corpus }
}
