import { buildCorpus, type Corpus } from '../corpus/corpus.ts'
import type { Finding } from '../corpus/finding.ts'
import type { RawFile } from '../corpus/source.ts'
import type { Parser } from '../parse/parser.ts'
import type { Rule } from '../rules/rule.ts'
import { applyEdits, check, identity } from './check.ts'

/** Files that fixes changed, and the findings that those fixes mended. */
export interface Fixed {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly mended: readonly Finding[]
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * Works out which fixes hold: after them the check no longer has the finding, and has none that it did not have before. Writes nothing.
 * All fixes are tried together first; if that brings anything new, they are tried one by one.
 */
export function fix(files: readonly RawFile[], corpus: Corpus, today: string, rules: readonly Rule[], parser: Parser): Fixed {
  const before = check(corpus, today, rules).findings
  const fixable = before.filter((finding) => finding.edits && finding.edits.length > 0)
  const attempt = (chosen: readonly Finding[]): Fixed | undefined => {
    const changed = edited(files, chosen)
    const after = check(buildCorpus(withTexts(files, changed), parser, corpus), today, rules).findings
    const left = count(after)
    const had = count(before)
    const nothingNew = [...left].every(([key, number]) => number <= (had.get(key) ?? 0))
    const asked = count(chosen)
    const gone = [...asked].every(([key, number]) => (left.get(key) ?? 0) <= (had.get(key) ?? 0) - number)
    return nothingNew && gone ? { files: [...changed].map(([path, text]) => ({ path, text })), mended: chosen } : undefined
  }
  if (fixable.length === 0) return { files: [], mended: [] }
  const together = attempt(fixable)
  if (together) return together
  let kept: Finding[] = []
  for (const finding of fixable) if (attempt([...kept, finding])) kept = [...kept, finding]
  return attempt(kept) ?? { files: [], mended: [] }
}

const count = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(identity(finding), (counts.get(identity(finding)) ?? 0) + 1)
  return counts
}

function edited(files: readonly RawFile[], findings: readonly Finding[]): Map<string, string> {
  const byFile = Map.groupBy(findings.flatMap((finding) => finding.edits ?? []), (edit) => edit.file)
  const texts = new Map<string, string>()
  for (const file of files) {
    const edits = byFile.get(file.path)
    if (edits && file.bytes) texts.set(file.path, applyEdits(decoder.decode(file.bytes), edits))
  }
  return texts
}

const withTexts = (files: readonly RawFile[], texts: ReadonlyMap<string, string>): RawFile[] =>
  files.map((file) => {
    const text = texts.get(file.path)
    if (text === undefined) return file
    const bytes = encoder.encode(text)
    return { path: file.path, bytes, size: bytes.length }
  })
