import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { today } from '../shared/build.ts'
import { checked } from '../shared/check.ts'
import { contentWith, filesIn } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const file = (name: string) => readFileSync(`content/documents/${name}.mdx`, 'utf8')
const routine = 'documents/kameraovervaking.mdx'
const faults: Readonly<Record<string, string>> = {
  [routine]: `${file('kameraovervaking')}\nSe [9.9](#formål) og kapittel 2.\n\n| A | B |\n| :-: | --: |\n| c | d |\n\nSe [reglene](borte.mdx).\n`,
  'documents/hms.mdx': `\uFEFF${file('hms')}`,
  'documents/varme-arbeider.mdx': file('varme-arbeider').replaceAll('\n', '\r\n'),
}
const fixed = (content: string) => runScript('check', ['--fix', '--format', 'json', '--content', content, '--today', today])
const mendable = ['stale-number', 'unlinked-reference', 'unstable-markup', 'invalid-syntax']

it('mends what it says it mends, and leaves what only a person can mend', async () => {
  const content = contentWith(faults)
  const before = await checked(content)
  for (const rule of mendable) expect(before.findings.map((finding) => finding.rule)).toContain(rule)
  const { stderr } = await fixed(content)
  expect(stderr).toMatch(/^5 funn rettet i 3 filer\.\n$/)
  const after = await checked(content)
  expect(after.findings.filter(({ rule }) => mendable.includes(rule))).toEqual([])
  expect(after.findings.filter(({ rule }) => rule === 'broken-link')).toHaveLength(1)
  expect(readFileSync(join(content, routine), 'utf8')).toContain('Se [1](#formål) og [kapittel 2](#')
  expect(readFileSync(join(content, routine), 'utf8')).toContain('| A | B |\n| --- | --- |\n')
  expect(readFileSync(join(content, 'documents/hms.mdx'), 'utf8')).toBe(file('hms'))
  expect(readFileSync(join(content, 'documents/varme-arbeider.mdx'), 'utf8')).toBe(file('varme-arbeider'))
})

it('touches no other file and no other line', async () => {
  const content = contentWith(faults)
  const before = filesIn(content)
  await fixed(content)
  const after = filesIn(content)
  expect([...after.keys()]).toEqual([...before.keys()])
  const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path)
  expect(changed).toEqual(Object.keys(faults).sort())
  const old = (before.get(routine) ?? '').toString().split('\n')
  const lines = (after.get(routine) ?? '').toString().split('\n')
  expect(lines.length).toBe(old.length)
  expect(lines.filter((line, index) => line !== old[index])).toHaveLength(2)
})

it('does nothing the second time, and nothing where there is nothing to mend', async () => {
  const content = contentWith(faults)
  await fixed(content)
  const once = filesIn(content)
  const second = await fixed(content)
  expect(second.stderr).toBe('')
  expect([...filesIn(content)].every(([path, bytes]) => once.get(path)?.equals(bytes))).toBe(true)
})

it('writes nothing without --fix', async () => {
  const content = contentWith(faults)
  const before = filesIn(content)
  await checked(content)
  expect([...filesIn(content)].every(([path, bytes]) => before.get(path)?.equals(bytes))).toBe(true)
})
