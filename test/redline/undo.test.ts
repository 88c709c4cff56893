import { describe, expect, it } from 'vitest'
import { redlineOf } from '../../src/domain/redline/redline.ts'
import { accept, reject } from '../../src/domain/redline/undo.ts'
import { content, prepared, restored, treeKey } from './shared.ts'

const documents = [...content.documents.values()]

it('gives every document back after it was prepared for comparison', () => {
  for (const { tree } of documents) expect(treeKey({ type: 'root', children: restored(prepared(tree.children)) })).toBe(treeKey(tree))
})

describe.each(documents)('$id', (before) => {
  it('gives the new text when accepted and the old when rejected, against every other document', () => {
    for (const after of documents) {
      const redline = redlineOf(before, after)
      expect(treeKey(accept(redline))).toBe(treeKey(after.tree))
      expect(treeKey(reject(redline))).toBe(treeKey(before.tree))
    }
  })
})
