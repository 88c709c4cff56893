import { describe, expect, it } from 'vitest'
import { redlineOf } from '../../src/domain/redline/redline.ts'
import { accept, reject } from '../../src/domain/redline/undo.ts'
import { thorough } from '../shared/sweep.ts'
import { content, prepared, restored, treeKey } from './shared.ts'

const documents = [...content.documents.values()]

it('gives every document back after it was prepared for comparison', () => {
  for (const { tree } of documents) expect(treeKey({ type: 'root', children: restored(prepared(tree.children)) })).toBe(treeKey(tree))
})

// Every pair in `npm run test:long`; in `npm test` every document against a fifth of the others.
describe.each(documents.map((before, at) => ({ id: before.id, before, others: documents.filter((_, other) => thorough || other % 5 === at % 5) })))('$id', ({ before, others }) => {
  it('gives the new text when accepted and the old when rejected, against other documents', () => {
    for (const after of others) {
      const redline = redlineOf(before, after)
      expect(treeKey(accept(redline))).toBe(treeKey(after.tree))
      expect(treeKey(reject(redline))).toBe(treeKey(before.tree))
    }
  })
})
