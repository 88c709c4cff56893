import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Classification } from '../../../schemas/document.ts'
import type { FieldChange } from './fields.ts'

/*
 * A redline as plain data: everything that two versions have, once. It holds both of them whole (`accept` and `reject` in `undo.ts` give
 * either back), so that what shows it (pages, panel, pull requests, mail) leaves nothing out.
 */

/** A node without its place and without its children: what it is, apart from what is in it. */
export type Shell = Readonly<Record<string, unknown>> & { readonly type: string }

/** An element around words, such as a link or a text node itself. `id` tells two of the same kind apart within their block. */
export interface Mark {
  readonly id: number
  readonly shell: Shell
}

/** Something that stands in a line: words in the innermost of `marks`, or an atom (an image, code, a footnote mark). */
export interface Leaf {
  readonly marks: readonly Mark[]
  readonly text: string
  /** The node itself, for an atom; `text` then says it in words. */
  readonly atom?: PhrasingContent
}

/** A stretch of a line. What is the same may stand in other marks than before: a link that got another target. */
export type Run =
  | { readonly sort: 'same'; readonly before: Leaf; readonly after: Leaf }
  | { readonly sort: 'deleted'; readonly before: Leaf }
  | { readonly sort: 'inserted'; readonly after: Leaf }

/** A block, an item, a row, or a lettered list and its items; nodes carry no places. */
export type Block = RootContent

/** What became of a block. */
export type Entry =
  | { readonly sort: 'same'; readonly node: Block }
  | { readonly sort: 'inserted'; readonly node: Block }
  | { readonly sort: 'deleted'; readonly node: Block }
  /** Where a block stood that now stands elsewhere among its neighbours; `move` is the number of the move, from 1. */
  | { readonly sort: 'moved-from'; readonly node: Block; readonly move: number }
  /** Where it stands now, with what was changed in it. */
  | { readonly sort: 'moved-to'; readonly move: number; readonly content: Same | Changed }
  | Changed

export type Same = Extract<Entry, { sort: 'same' }>

/** A block that is there in both, with something in it changed. */
export interface Changed {
  readonly sort: 'changed'
  readonly before: Shell
  readonly after: Shell
  readonly content: Content
}

/** What is in a changed block: lines, blocks, the cells of a table, or nothing but its own text (code). */
export type Content =
  | { readonly sort: 'lines'; readonly runs: readonly Run[] }
  | { readonly sort: 'blocks'; readonly entries: readonly Entry[] }
  /** Rows by the columns of both versions: a column that is new or gone has cells on one side alone. */
  | { readonly sort: 'rows'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | { readonly sort: 'none' }

export type Column = 'same' | 'inserted' | 'deleted'

/** A row of a changed table. `move` as in `Entry`. */
export interface Row {
  readonly sort: 'same' | 'inserted' | 'deleted' | 'changed' | 'moved-from' | 'moved-to'
  readonly move?: number
  readonly before?: Shell
  readonly after?: Shell
  /** One for every column; undefined where a side that is shorter has none. */
  readonly cells: readonly (Cell | undefined)[]
}

export interface Cell {
  readonly before?: Shell
  readonly after?: Shell
  readonly runs: readonly Run[]
}

/** A heading as readers name it. */
export interface HeadingName {
  readonly anchor: string
  readonly number: string
  readonly text: string
}

/** One of the two versions. */
export interface Side {
  readonly id: string
  readonly title: string
  /** Its headings in order, as the site numbers them. */
  readonly headings: readonly HeadingName[]
  readonly classification: Classification | undefined
}

/** How much was changed. Words are runs of letters and digits. */
export interface Amount {
  readonly inserted: number
  readonly deleted: number
  /** Words of blocks that stand elsewhere. */
  readonly moved: number
  /** Links and other marks that changed around words that are the same, and blocks whose own properties changed. */
  readonly marks: number
}

export interface Redline {
  readonly before: Side | undefined
  readonly after: Side | undefined
  /** The stricter class of the two. */
  readonly classification: Classification
  readonly fields: readonly FieldChange[]
  readonly entries: readonly Entry[]
  readonly amount: Amount
}

/** A node as its parts are read here, whatever it is. */
export const childrenOf = (node: Nodes | Shell): readonly Nodes[] => ('children' in node ? (node.children as Nodes[]) : [])
