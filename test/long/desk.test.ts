import { expect, it } from 'vitest'
import { interleavings, seeded } from '../desk/shared/interleavings.ts'
import { killed } from '../desk/shared/kills.ts'

it('keeps what was acknowledged through a hundred kills', async () => {
  const { acknowledged } = await killed(100, seeded(2026))
  process.stdout.write(`${acknowledged} acknowledged changes through 100 kills\n`)
  expect(acknowledged).toBeGreaterThan(200)
}, 1_800_000)

it('loses no acknowledged save in a thousand interleavings of two editors and a moving main', async () => {
  const { saved, refused } = await interleavings(1001, 2000)
  process.stdout.write(`${saved} saves acknowledged, ${refused} refused\n`)
  expect(saved).toBeGreaterThan(1000)
}, 3_600_000)
