import { describe, expect, it } from 'vitest'
import { reachedFrom, sourceFiles } from './sources.ts'

/**
 * The plan of the house: each room, and the rooms it may take from. A path belongs to the first room that it begins with.
 * `schemas ← src/domain ← src/io, src/site ← src/desk, src/admin, src/client, scripts, src/pages …`; inside domain `corpus ← rules ← reports`.
 */
const ground = ['schemas/', 'src/domain/corpus/', 'src/domain/parse/']
const domain = ['schemas/', 'src/domain/']
const house = [...domain, 'src/io/', 'src/site/']
const plan: Readonly<Record<string, readonly string[]>> = {
  'schemas/': ['schemas/'],
  'src/domain/corpus/': ground,
  'src/domain/parse/': ground,
  'src/domain/render/': [...ground, 'src/domain/render/'],
  'src/domain/search/': [...ground, 'src/domain/render/', 'src/domain/search/'],
  'src/domain/plans/': [...ground, 'src/domain/plans/'],
  'src/domain/rules/': [...ground, 'src/domain/render/', 'src/domain/plans/', 'src/domain/history/', 'src/domain/rules/'],
  'src/domain/reports/': [...ground, 'src/domain/render/', 'src/domain/plans/', 'src/domain/history/', 'src/domain/rules/', 'src/domain/reports/'],
  'src/domain/': domain,
  'src/site/': [...domain, 'src/site/'],
  'src/io/': house,
  'src/desk/': [...house, 'src/desk/'],
  'src/admin/': [...house, 'src/admin/'],
  'src/client/': [...domain, 'src/site/', 'src/client/', 'src/io/clock.ts'],
  'src/': [...house, 'src/'],
  // What is measured may be any part of the house.
  'scripts/bench/': ['schemas/', 'src/', 'scripts/'],
  'scripts/': [...house, 'src/desk/', 'src/admin/', 'scripts/', 'package.json'],
}
const files = sourceFiles('schemas', 'src', 'scripts')
const own = (path: string): boolean => /^(?:schemas|src|scripts|test|package\.json)/.test(path)

describe.each(Object.keys(plan))('%s', (room) => {
  const inside = files.filter(({ path }) => Object.keys(plan).find((name) => path.startsWith(name)) === room)

  it('has files', () => {
    expect(inside.length).toBeGreaterThan(0)
  })

  it('takes only from the rooms that the plan allows', () => {
    const wrong = inside.flatMap(({ path, imports }) => imports.filter((name) => own(name) && !plan[room]?.some((allowed) => name.startsWith(allowed))).map((name) => `${path} takes ${name}`))
    expect(wrong).toEqual([])
  })
})

it('lets nothing import a file that is not there', () => {
  const known = new Set(files.map(({ path }) => path))
  const lost = files.flatMap(({ path, imports }) => imports.filter((name) => own(name) && /\.(?:tsx?|astro)$/.test(name) && !known.has(name)).map((name) => `${path} takes ${name}`))
  expect(lost).toEqual([])
})

it('brings nothing of Astro or Node into schemas and domain', () => {
  const pure = files.filter(({ path }) => /^(?:schemas|src\/domain)\//.test(path))
  expect(pure.flatMap(({ path, imports }) => imports.filter((name) => /^(?:astro|node)(?::|$)|^@astrojs\//.test(name)).map((name) => `${path} takes ${name}`))).toEqual([])
})

it('sends nothing of Node to the browser', () => {
  const client = files.filter(({ path }) => path.startsWith('src/client/')).map(({ path }) => path)
  const reached = [...reachedFrom(client, files)]
  expect(reached).toContain('src/domain/corpus/status.ts')
  expect(reached.filter((name) => /^(?:node:|astro|satteri|yaml$|zod$)/.test(name))).toEqual([])
})

it('reads YAML in one place; others may only write it, by one function', () => {
  const takers = files.filter(({ imports }) => imports.some((name) => /^(?:yaml|js-yaml)(?:$|\/)/.test(name)))
  expect(takers.map(({ path }) => path)).toContain('src/domain/corpus/yaml.ts')
  for (const { path, text } of takers.filter(({ path }) => path !== 'src/domain/corpus/yaml.ts')) expect(text, path).toMatch(/import \{ stringify \} from 'yaml'/)
})
