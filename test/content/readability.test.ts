import { describe, expect, it } from 'vitest'
import { lix } from './shared/lix.ts'
import { documentOf, written } from './shared/texts.ts'

describe('the readability index', () => {
  it.each([...written.keys()])('of %s is under what its kind allows', (id) => {
    const document = documentOf(id)
    expect(lix(document)).toBeLessThan(document.data.kind === 'routine' ? 50 : 58)
  })
})
