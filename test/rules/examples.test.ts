import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../src/domain/corpus/corpus.ts'
import { placeAt } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'
import { applyEdits, check } from '../../src/domain/reports/check.ts'
import { exampleDay, exampleFiles, examplePath, type Example } from '../../src/domain/rules/example.ts'
import { rules } from '../../src/domain/rules/index.ts'
import { lineStartsOf, type RawFile } from '../../src/domain/corpus/source.ts'

const textOf = (files: readonly RawFile[], path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.path === path)?.bytes)

/** `path words` or `words`: where the words stand, as `path:line:column`. An empty text means the very beginning. */
function expectedPlace(files: readonly RawFile[], finds: string): string {
  const [, named = examplePath, rest = finds] = /^((?:documents|roles|terms|frameworks|plans|hearings|decisions)\/\S+|settings\.yaml) (.*)$/s.exec(finds) ?? []
  const path = named
  const text = textOf(files, path)
  const offset = text.indexOf(rest)
  expect(offset, `«${rest}» stands in ${path}`).toBeGreaterThanOrEqual(0)
  const place = placeAt({ path, lineStarts: lineStartsOf(text) }, offset)
  return `${place.file}:${place.line}:${place.column}`
}

describe.each(rules)('$id', (rule) => {
  it('has a good and a bad example', () => {
    expect(rule.examples.some((example) => !example.finds)).toBe(true)
    expect(rule.examples.some((example) => example.finds)).toBe(true)
  })

  it.each(rule.examples as Example[])('$title', (example) => {
    const files = exampleFiles(example)
    const corpus = buildCorpus(files, satteri)
    const { findings } = check(corpus, example.today ?? exampleDay, [rule])
    expect(findings.map((found) => `${found.file}:${found.line}:${found.column}`)).toEqual((example.finds ?? []).map((finds) => expectedPlace(files, finds)))
    if (example.says) expect(findings.map((found) => found.message).join('\n')).toContain(example.says)
    for (const found of findings) expect(found.message).toMatch(/^[A-ZÆØÅ«].*[.?]$/s)

    const fixable = findings.filter((found) => found.edits)
    expect(fixable.length > 0).toBe(example.fixed !== undefined)
    if (example.fixed === undefined) return
    const path = fixable[0]?.file ?? ''
    const fixed = applyEdits(textOf(files, path), fixable.flatMap((found) => found.edits ?? []).filter((edit) => edit.file === path))
    expect(fixed).toContain(example.fixed)
    const bytes = new TextEncoder().encode(fixed)
    const again = buildCorpus(files.map((file) => (file.path === path ? { path, bytes, size: bytes.length } : file)), satteri)
    expect(check(again, example.today ?? exampleDay, [rule]).findings.filter((found) => found.file === path && found.edits)).toEqual([])
  })
})

it('finds nothing by any rule in the sound folder that the examples are laid over', () => {
  expect(check(buildCorpus(exampleFiles({ title: '' }), satteri), exampleDay, rules).findings).toEqual([])
})
