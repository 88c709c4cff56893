import { expect, it } from 'vitest'
import { interleavings, seeded } from './shared/interleavings.ts'
import { killed } from './shared/kills.ts'

// A hundred kills and a thousand interleavings are in test/long.
it('keeps what was acknowledged through a dozen kills', async () => {
  expect((await killed(12, seeded(1))).acknowledged).toBeGreaterThan(12)
}, 180_000)

it('loses no acknowledged save in fifty interleavings of two editors and a moving main', async () => {
  const { saved, refused } = await interleavings(1, 50)
  expect(saved).toBeGreaterThan(50)
  expect(refused).toBeGreaterThan(5)
}, 300_000)
