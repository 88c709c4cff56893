import { diff3Merge } from 'node-diff3'

/** Two changes of one text laid together, or the passages in which they clash. */
export type Merged = { readonly text: string } | { readonly clashes: readonly { readonly mine: string; readonly theirs: string }[] }

/** Lays my change and another's together, line by line; a paragraph is a line. */
export function merge(base: string, mine: string, theirs: string): Merged {
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), { excludeFalseConflicts: true })
  const clashes = regions.flatMap(({ conflict }) => (conflict ? [{ mine: conflict.a.join('\n'), theirs: conflict.b.join('\n') }] : []))
  return clashes.length > 0 ? { clashes } : { text: regions.flatMap(({ ok }) => ok ?? []).join('\n') }
}
