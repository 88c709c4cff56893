import { expect, it } from 'vitest'
import { folderWith } from '../shared/folder.ts'
import { runScript } from '../shared/script.ts'

const misuses: [string, string, string[], Record<string, string>][] = [
  ['an option it does not know', 'check', ['--frmat', 'json'], {}],
  ['a format it does not know', 'check', ['--format', 'xml'], {}],
  ['a word too many', 'check', ['documents'], {}],
  ['a day that does not exist', 'check', ['--today', '2026-02-29'], {}],
  ['an option without its value', 'check', ['--content'], {}],
  ['an empty content folder name', 'check', ['--content', ''], {}],
  ['a content folder that does not exist', 'check', ['--content', 'nowhere'], {}],
  ['a file for a content folder', 'check', ['--content', 'package.json'], {}],
  ['a day in the environment that is none', 'check', [], { RETTESNOR_TODAY: 'i dag' }],
  ['a content folder in the environment that does not exist', 'build', [], { RETTESNOR_CONTENT: 'nowhere' }],
  ['an audience that nobody knows', 'build', ['--out', '.rettesnor/never'], { RETTESNOR_AUDIENCE: 'everybody' }],
  ['an output folder that holds the project', 'build', ['--out', '.'], {}],
  ['an output folder that holds the content', 'build', ['--out', 'content'], {}],
  ['a port that is none', 'start', ['--port', 'http'], {}],
]

it.concurrent.each(misuses)('answers %s with one line on stderr and exit 2', async (_, script, words, environment) => {
  const { code, stdout, stderr } = await runScript(script, words, environment)
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr).not.toMatch(/^\s+at |file:\/\//m)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

it.concurrent.each(['check', 'build', 'start', 'theme', 'bench', 'hearing'])('tells how %s is used with --help, and exits 0', async (script) => {
  const { code, stdout, stderr } = await runScript(script, ['--help'])
  expect(stdout).toMatch(new RegExp(`^Usage: ${script} `))
  expect(stdout).toContain('--content')
  expect(stdout).toContain('--today')
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

it('takes an empty variable of the environment as one that is not there', async () => {
  const { code, stdout } = await runScript('check', ['--format', 'json'], { RETTESNOR_CONTENT: '', RETTESNOR_TODAY: '' })
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as { summary: { documents: number } }).summary.documents).toBeGreaterThan(5)
})

it('refuses to build what cannot be read, and says which file', async () => {
  const content = folderWith({ 'documents/uleselig.mdx': '---\ntitle: [\n---\n' })
  const { code, stderr } = await runScript('build', ['--content', content, '--out', '.rettesnor/never'])
  expect(stderr).toMatch(/^[^\n]*documents\/uleselig\.mdx[^\n]*\n$/)
  expect(code).toBe(2)
})
