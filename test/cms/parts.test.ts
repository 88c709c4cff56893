import { describe, expect, it } from 'vitest'
import { blockFormats } from '../../src/domain/cms/blocks.ts'
import { draftImages, imageProblem, imageType, imagesWithoutWords } from '../../src/domain/cms/images.ts'
import { judge } from '../../src/domain/cms/judge.ts'
import { merge } from '../../src/domain/cms/merge.ts'
import { linkTargets, optionsOf } from '../../src/domain/cms/targets.ts'
import { rolesOf, viewsFor } from '../../src/domain/cms/views.ts'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { reference } from '../../src/domain/parse/reference.ts'
import { resolveLink } from '../../src/domain/corpus/links.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { documentText, exampleFiles, examplePath } from '../../src/domain/rules/example.ts'

const today = '2026-11-22'
const files = exampleFiles({ title: '', files: { 'roles/direktor.yaml': 'title:\n  nb: Direktør\nholders:\n  - user: kari\n    from: 2026-01-01\n  - user: ola\n    to: 2026-01-01\n' } })
const corpus = buildCorpus(files, reference)

describe('an image that a draft brings', () => {
  const text = documentText({}, '## Formål\n\n![](kart.png)\n\n![Kart](kart.png)\n')

  it('is known to the check, beside the document, wherever the CMS keeps it', () => {
    const found = (known: typeof files) => judge(known, corpus, { path: examplePath, text }, today, rules, reference).fresh.map(({ rule }) => rule)
    expect(found(files)).toContain('missing-asset')
    expect(found([...files, ...draftImages(examplePath, ['content/documents/DRAFT_MEDIA_FILES/kart.png'])])).not.toContain('missing-asset')
  })

  it('is wanted with words for those who do not see it', () => {
    const { corpus: changed } = judge(files, corpus, { path: examplePath, text }, today, rules, reference)
    expect(imagesWithoutWords([...changed.documents.values()].find(({ path }) => path === examplePath))).toEqual(['kart.png'])
    expect(imagesWithoutWords(undefined)).toEqual([])
  })
})

describe('two changes of a text', () => {
  it('are laid together when they touch different lines', () => {
    expect(merge('a\n\nb\n\nc\n', 'A\n\nb\n\nc\n', 'a\n\nb\n\nC\n')).toEqual({ text: 'A\n\nb\n\nC\n' })
  })

  it('are shown side by side when they touch the same', () => {
    expect(merge('a\n\nb\n', 'a\n\nmin\n', 'a\n\ndin\n')).toEqual({ clashes: [{ mine: 'min', theirs: 'din' }] })
  })

  it('that say the same are one', () => {
    expect(merge('a\n', 'b\n', 'b\n')).toEqual({ text: 'b\n' })
  })
})

describe('a block', () => {
  const [duties] = blockFormats()
  const text = '<Duties role="rektor" data-x=\'1\'>\n\n- Leder.\n\n</Duties>'
  const read = () => duties?.fromBlock(duties.pattern.exec(text) as RegExpMatchArray) ?? {}

  it('is written as it was read, with attributes that nobody here knows', () => {
    expect(duties?.toBlock(read())).toBe(text)
  })

  it('takes another value and keeps the rest', () => {
    expect(duties?.toBlock({ ...read(), role: 'dekan' })).toBe('<Duties role="dekan" data-x=\'1\'>\n\n- Leder.\n\n</Duties>')
  })

  it('may hold a quotation mark in a value', () => {
    const choice = blockFormats().find(({ name }) => name === 'Choice')
    const written = choice?.toBlock({ question: 'Hva er «"»?', text: 'x' }) ?? ''
    expect(written).toContain('question="Hva er «&quot;»?"')
    expect(choice?.fromBlock(choice.pattern.exec(written) as RegExpMatchArray).question).toBe('Hva er «"»?')
  })
})

describe('an image', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text.padEnd(40, '\0'), (character) => character.charCodeAt(0))
  const png = bytes('\x89PNG\r\n\x1a\n')

  it('is known by its content', () => {
    expect([png, bytes('\xff\xd8\xff\xe0'), bytes('RIFF\0\0\0\0WEBPVP8 '), bytes('\0\0\0\x20ftypavif'), bytes('<svg onload="x">'), bytes('GIF89a')].map(imageType)).toEqual(['png', 'jpeg', 'webp', 'avif', undefined, undefined])
  })

  it('is refused when it is something else than its name says, or too large', () => {
    expect(imageProblem('kart.png', png)).toBeUndefined()
    expect(imageProblem('kart.jpg', png)).toContain('.png')
    expect(imageProblem('kart.png', bytes('<svg>'))).toContain('PNG, JPEG, WebP eller AVIF')
    expect(imageProblem('kart.png', new Uint8Array(5_000_001))).toContain('5,0 MB')
  })
})

describe('a change', () => {
  const judged = (text: string) => judge(files, corpus, { path: examplePath, text }, today, rules, reference)

  it('that brings an error is told', () => {
    expect(judged(documentText({}, 'Se [her](finnes-ikke.mdx).\n')).fresh.map(({ rule }) => rule)).toContain('broken-link')
  })

  it('of a new document needs no days: the decision gives them', () => {
    const text = documentText({ 'valid-from': null, 'next-revision': null })
    expect(judge(files, corpus, { path: 'documents/helt-nytt.mdx', text }, today, rules, reference).fresh).toEqual([])
  })

  it('of a text that was decided is not yet decided, and may be saved', () => {
    const decision = { path: 'decisions/eksempel/001.yaml', text: 'document: eksempel\nkind: adopted\nfingerprint: "'.concat('0'.repeat(64), '"\nrole: rektor\nvalid-from: 2026-01-01\n') }
    const bytes = new TextEncoder().encode(decision.text)
    const decided = [...files, { path: decision.path, bytes, size: bytes.length }]
    const judgement = judge(decided, buildCorpus(decided, reference), { path: examplePath, text: documentText({}, '## Formål\n\nEt annet eksempel.\n\n## Ansvar\n\nDirektøren har ansvaret.\n') }, today, rules, reference)
    expect(judgement.fresh).toEqual([])
    expect(judgement.own.map(({ rule }) => rule)).not.toContain('undecided-text')
  })

  it('is not stopped by what was wrong before', () => {
    const wrong = documentText({}, 'Se [her](finnes-ikke.mdx).\n')
    const bytes = new TextEncoder().encode(wrong)
    const before = files.map((file) => (file.path === examplePath ? { path: file.path, bytes, size: bytes.length } : file))
    const judgement = judge(before, buildCorpus(before, reference), { path: examplePath, text: `${wrong}\nMer tekst.\n` }, today, rules, reference)
    expect(judgement.fresh).toEqual([])
    expect(judgement.own.length).toBeGreaterThan(0)
  })
})

describe('the one who signs in', () => {
  it('holds the roles of the day', () => {
    expect(rolesOf(corpus, 'Kari', today)).toEqual(['direktor'])
    expect(rolesOf(corpus, 'ola', today)).toEqual([])
  })

  it('finds three views of her own before the areas', () => {
    const [mine, overdue, soon] = viewsFor(corpus, ['direktor'], '2028-02-01')
    expect([mine?.label, overdue?.label, soon?.label]).toEqual(['Mine dokumenter', 'Over fristen', 'Frist snart'])
    expect(new RegExp(mine?.pattern ?? '').test('direktor')).toBe(true)
    expect(new RegExp(overdue?.pattern ?? '').test('2028-01-01')).toBe(true)
    expect(new RegExp(soon?.pattern ?? '').test('2028-01-01')).toBe(false)
  })
})

it('offers links that lead somewhere, as a document writes them', () => {
  const targets = linkTargets(corpus)
  expect(targets.map(({ value }) => value)).toEqual(expect.arrayContaining(['annet.mdx', 'annet.mdx#formål', '../terms/samtykke.yaml', '../roles/rektor.yaml', '../frameworks/gdpr.yaml#5']))
  for (const { value } of targets) expect(resolveLink(examplePath, value).sort, value).toBe('entry')
})

it('offers clauses that are still in force, by family', () => {
  expect(optionsOf(corpus, 'clauses-law').map(({ value }) => value)).toEqual(['gdpr/5'])
  expect(optionsOf(corpus, 'clauses-iso')).toEqual([])
})
