import type { PhrasingContent } from 'mdast'
import { keyOf, shellOf } from './keys.ts'
import { runsOf } from './lines.ts'
import { bagOf, match, type Matching } from './match.ts'
import { childrenOf, type Block, type Changed, type Content, type Entry, type Same } from './model.ts'
import { rowsOf } from './rows.ts'

/** Blocks whose content is a line of words. */
const lined: ReadonlySet<string> = new Set(['paragraph', 'heading', 'letterItem'])

/** Below this share of common words a block was replaced, not changed. Blocks that hold others are told part by part and may differ more. */
const leastLikeness = 0.4
const leastOfContainers = 0.2

const blocks: Matching<Block> = {
  key: keyOf,
  words: (block) => bagOf([block]),
  least(before, after) {
    if (before.type !== after.type || nameOf(before) !== nameOf(after)) return undefined
    return lined.has(before.type) || childrenOf(before).length === 0 ? leastLikeness : leastOfContainers
  },
}

/** What tells blocks of one type apart, so that one never becomes the other: a `<Note>` is no `<Duties>`, and footnotes have names. */
const nameOf = (block: Block): string => ('name' in block ? String(block.name) : block.type === 'footnoteDefinition' ? block.identifier : '')

/** What became of blocks that stand beside each other. @param nextMove gives the number of the next move */
export function entriesOf(before: readonly Block[], after: readonly Block[], nextMove: () => number): Entry[] {
  return match(before, after, blocks, nextMove).map((found): Entry => {
    switch (found.sort) {
      case 'gone':
        return { sort: 'deleted', node: found.before }
      case 'come':
        return { sort: 'inserted', node: found.after }
      case 'moved-from':
        return { sort: 'moved-from', node: found.before, move: found.move }
      case 'moved-to':
        return { sort: 'moved-to', move: found.move, content: changeOf(found.before, found.after, nextMove) }
      case 'both':
        return changeOf(found.before, found.after, nextMove)
    }
  })
}

function changeOf(before: Block, after: Block, nextMove: () => number): Same | Changed {
  if (keyOf(before) === keyOf(after)) return { sort: 'same', node: after }
  return { sort: 'changed', before: shellOf(before), after: shellOf(after), content: contentOf(before, after, nextMove) }
}

function contentOf(before: Block, after: Block, nextMove: () => number): Content {
  if (lined.has(before.type)) return { sort: 'lines', runs: runsOf(childrenOf(before) as PhrasingContent[], childrenOf(after) as PhrasingContent[]) }
  if (before.type === 'table' && after.type === 'table') return rowsOf(before, after, nextMove)
  const [old, young] = [childrenOf(before) as Block[], childrenOf(after) as Block[]]
  return old.length + young.length > 0 ? { sort: 'blocks', entries: entriesOf(old, young, nextMove) } : { sort: 'none' }
}
