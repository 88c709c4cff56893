import { describe, expect, it } from 'vitest'
import { documentOf, lengthOf, written } from './shared/texts.ts'

/** Words from and to, by kind. Plans are as long as they are useful, and a translation as long as its language makes it. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  'steering-document': [600, 1500],
  policy: [600, 1500],
  regulation: [800, 3000],
  guideline: [800, 3000],
  routine: [300, 1000],
}
const measured = [...written.keys()].filter((id) => documentOf(id).data.kind !== 'plan' && !documentOf(id).data['translation-of'])

describe('the length', () => {
  it.each(measured)('of %s fits its kind', (id) => {
    const document = documentOf(id)
    const [shortest, longest] = lengths[document.data.kind ?? ''] ?? [Infinity, 0]
    expect(lengthOf(document)).toBeGreaterThanOrEqual(shortest)
    expect(lengthOf(document)).toBeLessThanOrEqual(longest)
  })
})
