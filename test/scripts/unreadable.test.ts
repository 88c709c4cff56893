import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentText } from '../../src/domain/rules/example.ts'
import { today } from '../shared/build.ts'
import { checked, type Report } from '../shared/check.ts'
import { contentWith, folderWith } from '../shared/folder.ts'

const sound = { 'roles/rektor.yaml': 'title:\n  nb: Rektor\nmay-approve:\n  - guideline\n', 'documents/god.mdx': documentText({ owner: 'rektor' }) }
const text = documentText({ owner: 'rektor', title: 'Blåbær' })
const latin1 = Buffer.from(text, 'latin1')
const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`).join('\n')}`

/** What lies in `documents/ond.mdx`, the line of the first finding in it, and words of its message. */
const cases: [string, string | Uint8Array, number, RegExp][] = [
  ['is not UTF-8', latin1, 2, /UTF-8/],
  ['has line ends of Windows', text.replaceAll('\n', '\r\n'), 1, /CRLF/],
  ['begins with a byte order mark', `\uFEFF${text}`, 1, /BOM/],
  ['has no front matter', '## Formål\n\nBare tekst.\n', 1, /mangler metadata/],
  ['has front matter without an end', '---\ntitle: x\n\n## Formål\n', 1, /blir ikke avsluttet/],
  ['is empty', '', 1, /mangler metadata/],
  ['has a YAML bomb', `---\n${bomb}\n---\n\nTekst.\n`, 2, /./],
  ['has an alias', text.replace('title: Blåbær', 'title: &t Blåbær\ncase: *t'), 2, /&|\*/],
  ['has a key twice', text.replace('title: Blåbær', 'title: Blåbær\ntitle: Tyttebær'), 3, /to ganger/],
  ['is 10 MB of text', `${text}${'Et langt dokument med mange ord. '.repeat(310_000)}`, 1, /for stor/],
  ['nests a thousand lists', `---\n${'- '.repeat(1000)}x\n---\n`, 2, /./],
  ['nests ten thousand quotes', `${text}\n${'>'.repeat(10_000)} x\n`, 22, /./],
  ['has a tag that runs code in other readers', text.replace('title: Blåbær', 'title: !!js/function "function () {}"'), 2, /./],
  ['holds a NUL', `${text}\n\0\n`, 22, /U\+0000/],
  ['is not a document at all', new Uint8Array(4096).map((_, index) => (index * 197) % 256), 1, /./],
]

const inFile = ({ findings }: Report, file: string) => findings.filter((finding) => finding.file === file)

it.concurrent.each(cases)('tells of a file that %s, at its line, and of nothing else', async (_, content, line, message) => {
  const report = await checked(folderWith({ ...sound, 'documents/ond.mdx': content }))
  const [first] = inFile(report, 'documents/ond.mdx')
  expect(first?.message).toMatch(message)
  expect(first).toMatchObject({ severity: 'error', line })
  expect(first?.remedy).toMatch(/\.$/)
  expect(report.findings.filter(({ file }) => file !== 'documents/ond.mdx')).toEqual([])
  expect(report.summary.documents).toBe(2)
})

it('tells every fault of a file in one run', async () => {
  const bad = documentText({ owner: 'ingen', 'approved-by': 'rektor', kind: 'guideline', 'valid-from': 'i fjor', tittel: 'x', lang: 'no' }, '## Formål\n\nEn { krøll.\n\n<script>x</script>\n')
  const found = inFile(await checked(folderWith({ ...sound, 'documents/ond.mdx': bad })), 'documents/ond.mdx')
  expect(new Set(found.map(({ line }) => line)).size).toBeGreaterThanOrEqual(5)
  for (const word of ['ingen', 'valid-from', 'tittel', 'lang']) expect(found.map(({ message }) => message).join('\n')).toContain(word)
})

it('tells of a shortcut that could lead out of the folder, and does not follow it', async () => {
  const content = folderWith(sound)
  symlinkSync('/etc/hostname', join(content, 'documents/snarvei.mdx'))
  expect(inFile(await checked(content), 'documents/snarvei.mdx')).toMatchObject([{ severity: 'error', line: 1, message: expect.stringContaining('snarvei') as string }])
})

it('does not follow a shortcut to a folder', async () => {
  const content = folderWith(sound)
  symlinkSync('/', join(content, 'documents/rot'))
  expect((await checked(content)).findings).toEqual([])
})

it('tells of a pipe instead of waiting for it', async () => {
  const content = folderWith(sound)
  execFileSync('mkfifo', [join(content, 'documents/ror.mdx')])
  expect(inFile(await checked(content), 'documents/ror.mdx')).toMatchObject([{ severity: 'error', message: expect.stringContaining('vanlig fil') as string }])
})

// Nothing is closed to root: there the check runs as nobody.
const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const checkedBySomeone = (content: string) =>
  spawnSync(process.execPath, ['scripts/check.ts', '--format', 'json', '--content', content, '--today', today], { ...someone, encoding: 'utf8' })

it('tells of a file that it may not read', () => {
  const content = folderWith({ ...sound, 'documents/ond.mdx': text })
  chmodSync(content, 0o755)
  chmodSync(join(content, 'documents/ond.mdx'), 0)
  const { stdout } = checkedBySomeone(content)
  expect(inFile(JSON.parse(stdout) as Report, 'documents/ond.mdx')).toMatchObject([{ severity: 'error', message: expect.stringContaining('tilgangen er nektet') as string }])
})

it('refuses a content folder of which it may not read a part, in one line', () => {
  const content = folderWith(sound)
  chmodSync(content, 0o755)
  chmodSync(join(content, 'documents'), 0)
  const { status, stdout, stderr } = checkedBySomeone(content)
  expect(stderr).toMatch(/^[^\n]*documents cannot be read[^\n]*\n$/)
  expect([status, stdout]).toEqual([2, ''])
})

it('finds nothing in an empty folder', async () => {
  expect(await checked(folderWith())).toMatchObject({ code: 0, findings: [], summary: { documents: 0, errors: 0, warnings: 0 } })
})

it('works on a folder with documents alone: only the roles are unknown', async () => {
  const report = await checked(folderWith({ 'documents/god.mdx': documentText({}) }))
  expect(report.findings.map(({ rule }) => rule)).toEqual(['unknown-role', 'unknown-role'])
  expect(report.summary.documents).toBe(1)
})

it('passes over a folder that bears the name of a document', async () => {
  const content = folderWith(sound)
  mkdirSync(join(content, 'documents/mappe.mdx'))
  expect((await checked(content)).findings).toEqual([])
})

it('finds no error in the real content, and what time has brought as warnings', async () => {
  const report = await checked('content')
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.findings.map(({ rule }) => rule)).toContain('overdue-revision')
})

it('lets settings change the severity of a rule', async () => {
  const settings = 'severities:\n  overdue-revision: error\n  upcoming-revision: "off"\n'
  const content = contentWith({ 'settings.yaml': settings })
  const { findings, code } = await checked(content)
  expect(findings.filter(({ rule }) => rule === 'upcoming-revision')).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'overdue-revision').map(({ severity }) => severity)).toContain('error')
  expect(code).toBe(1)
})
