import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { build } from '../shared/build.ts'
import { filesIn, folderWith } from '../shared/folder.ts'
import { fingerprintOfText, snapshotWith } from '../shared/proposal.ts'
import { register, sample } from './fixtures.ts'

/*
 * Every place of a document that its readers may not see carries a word that is nowhere else; each begins with `zqxk` and the class. What a
 * build may say is decided by the class alone, whatever open documents say of it.
 */
const guarded = (name: string, fields: Record<string, unknown>) => ({
  [`documents/zqxk${name}id.mdx`]: sample(
    {
      title: `Zqxk${name}tittel`,
      titles: { en: `Zqxk${name}titles` },
      summary: { nb: `Zqxk${name}summary.` },
      'held-in': `zqxk${name}held`, 'exempt-basis': `zqxk${name}basis`, contact: `zqxk${name}contact`, case: `zqxk${name}case`, unit: `zqxk${name}unit`,
      keywords: [`zqxk${name}keyword`],
      resources: [{ title: `Zqxk${name}resource`, url: `https://zqxk${name}url.example/` }],
      'former-anchors': { [`zqxk${name}former`]: 'formål' },
      'law-refs': ['gdpr/6'], under: ['apen'], related: ['apen'],
      ...fields,
    },
    `## Formål\n\nZqxk${name}body ![Zqxk${name}alt](bilder/zqxk${name}bilde.png) [fil](bilder/zqxk${name}fil.pdf) [samtykke](../terms/samtykke.yaml) [åpen](apen.mdx)\n\n## Zqxk${name}heading\n\n<Duties role="rektor">\n\n- zqxk${name}duty\n\n</Duties>\n\n| Zqxk${name}cell |\n| --- |\n| x |\n`,
  ),
  [`documents/bilder/zqxk${name}bilde.png`]: `zqxk${name}png`,
  [`documents/bilder/zqxk${name}fil.pdf`]: `zqxk${name}pdf`,
})

const content = withHistory(folderWith({
  ...register,
  'documents/apen.mdx': sample(
    { title: 'Åpen politikk', under: ['zqxkinternid'], related: ['zqxkinternid', 'zqxkfortroligid'], 'superseded-by': 'zqxkinternid' },
    '## Formål\n\nSe [den andre](zqxkinternid.mdx#zqxkinternheading), [den tredje](zqxkfortroligid.mdx), [den fjerde](zqxkstrengid.mdx), [den femte](zqxkukjentid.mdx) og ![bildet](bilder/apent.png).\n\n[mappen](mappe/zqxkmappe.mdx), [planen](../plans/2026.yaml) og [siden](bilder/side.html)\n',
  ),
  'documents/oversatt.mdx': sample({ title: 'Open translation', lang: 'en', 'translation-of': 'zqxkinternid' }, '## Purpose\n\nText.\n'),
  'documents/bilder/apent.png': 'png',
  'documents/bilder/zqxkinternløs.pdf': 'zqxkinternlooseness',
  'documents/bilder/side.html': '<script>zqxkside</script>',
  'documents/mappe/zqxkmappe.mdx': sample({ title: 'Zqxkmappetittel', classification: 'internal' }),
  'plans/2026.yaml': 'zqxkplan: 1\n',
  ...guarded('intern', { classification: 'internal' }),
  ...guarded('fortrolig', { classification: 'confidential' }),
  ...guarded('streng', { classification: 'strictly-confidential' }),
  ...guarded('ukjent', { classification: 'hemmelig' }),
  'documents/apen-to.mdx': sample({ title: 'Åpen rutine' }),
}))

/** Every word that begins with `zqxk` in a built site, with a file that has it: names of files, and their bytes as they are, unpacked and decoded. */
function canariesIn(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [path, bytes] of filesIn(folder)) {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    const text = `${decodeURIComponent(path)}\n${bytes.toString('latin1')}\n${packed ? gunzipSync(bytes).toString('latin1') : ''}`
    for (const [word] of text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).matchAll(/zqxk[a-z]*/gi)) found.set(word.toLowerCase(), path)
  }
  return found
}

/** Hearings whose proposals are stricter somewhere, and one that is open and speaks of what is not. */
const record = (document: string) => ({ title: { nb: `Zqxkhoring${document}` }, members: [{ document, undertaking: 'revise' }], owner: 'rektor', reason: `zqxkgrunn${document}`, opened: '2026-11-02', deadline: '2026-12-04' })
const proposals = snapshotWith(
  { id: 'zqxkinternhoring', documents: { zqxkinternid: sample({ title: 'Zqxkinternforslag' }, '## Formål\n\nZqxkinternnytekst\n') }, record: record('zqxkinternid'), beside: { 'hearings/zqxkinternhoring/responses/1.yaml': 'from: unit\nunit: Zqxkinternsvar\nreceived: 2026-11-10\nposition: supports\n' } },
  { id: 'zqxkskjerpet', documents: { 'apen-to': sample({ title: 'Zqxkskjerpettittel', classification: 'internal' }, '## Formål\n\nZqxkskjerpettekst\n') }, record: record('apen-to') },
  { id: 'zqxkny', documents: { zqxknyid: sample({ title: 'Zqxknytittel', classification: 'confidential' }) }, record: record('zqxknyid') },
  { id: 'apen-sak', documents: { apen: sample({ title: 'Åpen politikk', under: ['zqxkinternid'] }, '## Formål\n\nNy tekst. Se [den andre](zqxkinternid.mdx#zqxkinternannen) og [den tredje](zqxkfortroligid.mdx).\n') }, record: { ...record('apen'), title: { nb: 'Åpen sak' }, reason: 'Åpen grunn.' } },
)

/** A repository whose history has the open document as it was while it was internal. */
function withHistory(files: string): string {
  const run = (...words: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.no', ...words], { cwd: files, stdio: ['ignore', 'pipe', 'pipe'] })
  const path = join(files, 'documents/apen-to.mdx')
  const now = readFileSync(path, 'utf8')
  const was = sample({ title: 'Zqxkfortidtittel', classification: 'internal' }, '## Formål\n\nZqxkfortidtekst\n')
  run('init', '-q', '-b', 'main')
  for (const text of [was, now]) {
    writeFileSync(path, text)
    run('add', '-A')
    run('commit', '-q', '-m', 'zqxkmelding')
  }
  mkdirSync(join(files, 'decisions/apen-to'), { recursive: true })
  for (const [number, text, from] of [['001', was, '2025-01-01'], ['002', now, '2026-01-01']] as const)
    writeFileSync(join(files, `decisions/apen-to/${number}.yaml`), `kind: adopted\ndocument: apen-to\nfingerprint: "${fingerprintOfText('apen-to', text)}"\nrole: rektor\nvalid-from: ${from}\n`)
  return files
}

describe('a site', () => {
  const folders = { open: `${inject('open').folder}-canaries`, internal: `${inject('internal').folder}-canaries` }
  beforeAll(() => {
    const snapshot = join(folderWith({ 'snapshot.json': JSON.stringify(proposals) }), 'snapshot.json')
    return Promise.all(Object.entries(folders).map(([audience, folder]) => build(content, folder, audience, { RETTESNOR_SNAPSHOT: snapshot })))
  })
  afterAll(() => {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
  })

  it('that is open has no byte of what is internal, confidential, or of a class that nobody knows', () => {
    expect([...canariesIn(folders.open)]).toEqual([])
  })

  it('that is open has the open document, its image and its index', () => {
    const files = filesIn(folders.open)
    expect(files.get('dokumenter/apen/index.html')?.toString()).toContain('den andre')
    expect(files.get('horinger/apen-sak/d/apen/index.html')?.toString()).toContain('Ny tekst')
    expect(files.has('dokumenter/apen-to/historikk/index.html')).toBe(true)
    expect(files.has('filer/documents/bilder/apent.png')).toBe(true)
    expect([...files.keys()].filter((path) => /\.pf_(?:fragment|index|meta)$/.test(path)).length).toBeGreaterThanOrEqual(3)
  })

  it('that is internal has all of what is internal, so that the search for canaries is seen to find them', () => {
    const found = [...canariesIn(folders.internal).keys()]
    for (const word of ['zqxkinternnytekst', 'zqxkinternsvar', 'zqxkskjerpettekst', 'zqxkfortidtekst']) expect(found).toContain(word)
    expect(found.filter((word) => word.startsWith('zqxkny'))).toEqual([])
    const places = ['id', 'tittel', 'titles', 'summary', 'keyword', 'resource', 'contact', 'case', 'unit', 'held', 'basis', 'body', 'alt', 'bilde', 'fil', 'png', 'pdf', 'heading', 'duty', 'cell']
    expect(places.filter((place) => !found.some((word) => word.startsWith(`zqxkintern${place}`)))).toEqual([])
  })

  it.each(['fortrolig', 'streng', 'ukjent'])('that is internal has the register entry of what is %s, and nothing of its text', (name) => {
    const found = [...canariesIn(folders.internal).keys()]
    expect(found).toContain(`zqxk${name}tittel`)
    expect(found).toContain(`zqxk${name}held`)
    for (const place of ['body', 'alt', 'bilde', 'fil', 'png', 'pdf', 'heading', 'duty', 'cell', 'former']) expect(found.filter((word) => word.startsWith(`zqxk${name}${place}`))).toEqual([])
  })

  it.each(['open', 'internal'] as const)('that is %s hands out no file that is not linked, that a browser could run or that is content of ours', (audience) => {
    const handedOut = [...filesIn(folders[audience]).keys()].filter((path) => path.startsWith('filer/'))
    expect(handedOut.filter((path) => /løs|\.html|\.mdx|\.yaml/.test(path))).toEqual([])
  })
})
