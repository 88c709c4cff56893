import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/domain/rules/index.ts'
import { paths } from './sources.ts'

/** Made by tools; `npm run theme -- --check` and `npm run cms -- --check` hold them. */
const generated = ['src/styles/theme/theme.css', 'src/admin/config.generated.json']

it('keeps every file under 300 lines', () => {
  const long = paths('src', 'schemas', 'scripts').filter((path) => !generated.includes(path)).filter((path) => readFileSync(path, 'utf8').split('\n').length > 300)
  expect(long).toEqual([])
})

describe('rules', () => {
  /** The file names of the rules with the ids that stand in them. */
  const told = paths('src/domain/rules').flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^ {2}id: '([^']+)',$/gm)].map(([, id]) => ({ name: basename(path, '.ts'), id })))

  it('stand one in a file, and the file bears the id', () => {
    expect(told.length).toBeGreaterThan(5)
    for (const { name, id } of told) expect(id).toBe(name)
  })

  it('are all listed in the index, once, in order of id', () => {
    expect(rules.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort())
  })

  it('tell in one sentence what they ask for and what to do', () => {
    for (const { summary, remedy } of rules) for (const words of [summary, remedy]) expect(words).toMatch(/^[A-ZÆØÅ][^\n]*\.$/)
  })
})
