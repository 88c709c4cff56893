/** A part of a report. */
export interface Piece {
  readonly text: string
  /** What stands in its place where there is no room for it: it says what was left out, and how much. */
  readonly short?: string
  /** Pieces with a higher number are shortened first; those without `short` are kept as long as anything is. */
  readonly rank?: number
}

/** How many signs a comment of the forge holds, counted in UTF-16 as it counts. */
export const longestComment = 65_536

/**
 * Joins pieces by blank lines within a length. Where there is too little room the longest of the highest rank are shortened first; if all of
 * them are short and it is still too long, the last ones are left out. `closing` says how many were shortened and how many left out, and
 * stands at the end: nothing is cut without a word.
 */
export function fitted(pieces: readonly Piece[], length: number, closing: (shortened: number, leftOut: number) => string): string {
  const texts = pieces.map(({ text }) => text)
  let total = texts.reduce((sum, text) => sum + text.length + 2, 0)
  if (total <= length) return texts.join('\n\n')
  const room = length - closing(texts.length, texts.length).length - 2
  const shortable = pieces
    .map(({ text, short, rank = 0 }, at) => ({ at, short, rank, saved: text.length - (short?.length ?? text.length) }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.rank - a.rank || b.saved - a.saved)
  let shortened = 0
  for (const { at, short, saved } of shortable) {
    if (total <= room) break
    texts[at] = short ?? ''
    total -= saved
    shortened++
  }
  if (total <= room) return [...texts, closing(shortened, 0)].join('\n\n')
  const kept: string[] = []
  let used = 0
  for (const text of texts) {
    // What is open when the end comes must be closed, and each takes room.
    if (used + text.length + 2 + 12 * (open([...kept, text]) + 1) > room) break
    kept.push(text)
    used += text.length + 2
  }
  return [...kept, ...Array.from({ length: open(kept) }, () => '</details>'), closing(shortened, texts.length - kept.length)].join('\n\n')
}

/** How many folds are open at the end. What others wrote has no element of its own. */
const open = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split('<details>').length - text.split('</details>').length, 0)
