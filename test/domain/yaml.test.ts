import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../schemas/document.ts'
import { frameworkSchema } from '../../schemas/framework.ts'
import { settingsSchema } from '../../schemas/settings.ts'
import { readData, suggester, suggestion } from '../../src/domain/corpus/read-data.ts'
import { decode, lineStartsOf } from '../../src/domain/corpus/source.ts'
import { readFrontMatter } from '../../src/domain/corpus/front-matter.ts'
import { readYaml, type YamlText } from '../../src/domain/corpus/yaml.ts'
import { maximumFaults } from '../../src/domain/parse/parser.ts'
import { runs } from '../shared/sweep.ts'

const sourceOf = (text: string) => ({ path: 'settings.yaml', text, lineStarts: lineStartsOf(text), faults: [] })
const read = (text: string): YamlText => readYaml(sourceOf(text), 0, text.length)
/** Where faults are, as `line:column message`. */
const faultsOf = (text: string) => read(text).faults.map((fault) => `${fault.line}:${fault.column} ${fault.message}`)
const documentFaults = (text: string) => readData(read(text), documentSchema).faults.map((fault) => `${fault.line}:${fault.column} ${fault.message}`)

const sound = 'title: Politikk\nkind: policy\nareas:\n  - hse\nlang: nb\nowner: rektor\napproved-by: rektor\nvalid-from: 2025-01-01\nnext-revision: 2027-01-01\nclassification: open\n'

/** Reads a text that means harm, and holds that it is refused in a time that is in proportion to it. */
function refuses(text: string, words: string, milliseconds = 5000): void {
  const start = performance.now()
  const { faults } = read(text)
  expect(performance.now() - start).toBeLessThan(milliseconds)
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.length).toBeLessThanOrEqual(maximumFaults)
  expect(faults[0]?.message).toContain(words)
}

describe('what is well written', () => {
  it('reads every field of a document', () => {
    expect(documentFaults(sound)).toEqual([])
  })
  it('leaves out what is empty', () => {
    expect(read('a:\nb: ""\nc: ~\nd: null\ne: # a comment\nf: x\n').value).toEqual({ f: 'x' })
  })
  it('is nothing where there is nothing', () => {
    for (const text of ['', '\n\n', '# a comment\n', '\t\n']) expect(read(text)).toMatchObject({ value: undefined, faults: [] })
  })
  it('reads Norwegian, other scripts and emoji in keys and values', () => {
    const text = 'årsak: blåbærsyltetøy\n鍵: 値\n🔑: "\\u00e6"\n'
    expect(read(text)).toMatchObject({ value: { årsak: 'blåbærsyltetøy', 鍵: '値', '🔑': 'æ' }, faults: [] })
    expect(read(text).place(['🔑'])).toEqual({ file: 'settings.yaml', line: 3, column: 5 })
  })
  it('lets the words of YAML 1.1 and dates be text', () => {
    expect(read('a: no\nb: yes\nc: 2025-01-01\nd: 12:30\n').value).toEqual({ a: 'no', b: 'yes', c: '2025-01-01', d: '12:30' })
  })
  it('takes names as they are written, also those that look like numbers', () => {
    expect(read('1: a\n0x1F: b\ntrue: c\n~: d\n? e\n: f\n').value).toEqual({ 1: 'a', '0x1F': 'b', true: 'c', '~': 'd', e: 'f' })
  })
  it('tells where a value, a name and what is missing stand', () => {
    const yaml = read('title: x\nareas:\n  - hse\n  -\nowner:\nkinds:\n  - id: "a"\n')
    expect(yaml.place(['areas', 0])).toMatchObject({ line: 3, column: 5 })
    expect(yaml.place(['owner'])).toMatchObject({ line: 5, column: 1 })
    expect(yaml.place(['missing', 'altogether'])).toMatchObject({ line: 1, column: 1 })
    expect(yaml.place(['kinds', 0, 'label', 'nb'])).toMatchObject({ line: 7, column: 5 })
    expect(yaml.place(['kinds', 9])).toMatchObject({ line: 7, column: 3 })
    expect(yaml.placeOfKey(['kinds', 0], 'id')).toMatchObject({ line: 7, column: 5 })
    expect(yaml.placeOfKey(['kinds', 0], 'label')).toMatchObject({ line: 7, column: 5 })
    expect(yaml.placeOfKey(['areas'], 'x')).toMatchObject({ line: 3, column: 3 })
  })
  it('gives what is written, with its quotation marks, by offsets in the file', () => {
    const text = '---\na: "x"\nb: [y, z]\n---\n'
    const yaml = readYaml(sourceOf(text), 4, text.length - 4)
    expect(yaml.written(['a'])).toEqual({ text: '"x"', start: 7, end: 10 })
    expect(yaml.written(['b', 1])).toEqual({ text: 'z', start: 18, end: 19 })
    for (const path of [['c'], ['a', 'x'], ['b', 2]]) expect(yaml.written(path)).toBeUndefined()
    expect(read('a:\n').written(['a'])).toBeUndefined()
  })
})

describe('what is badly written', () => {
  it('points at the mark that is not closed, not at the end of the file', () => {
    expect(faultsOf('title: "Politikk\nkind: policy\n')).toEqual(['1:8 Tegnet «"» her blir ikke avsluttet.'])
    expect(faultsOf("kind: policy\ntitle: 'Politikk\n")).toEqual(["2:8 Tegnet «'» her blir ikke avsluttet."])
    expect(faultsOf('areas: [hse, privacy\nkind: policy\n')).toEqual(['1:8 Tegnet «[» her blir ikke avsluttet.'])
    expect(faultsOf('title: {nb: x\nkind: policy\n')).toEqual(['1:8 Tegnet «{» her blir ikke avsluttet.'])
  })
  it('tells one fault for one mistake, though it harms the lines that follow', () => {
    const lines = {
      'title: Politikk: for alle': '1:8',
      'title Politikk': '1:1',
      'title: "Politikk': '1:8',
      "title: 'Det's": '1:13',
      'title: - Politikk': '1:8',
      'title: @alle': '1:8',
    }
    for (const [line, place] of Object.entries(lines))
      expect(documentFaults(sound.replace('title: Politikk', line)).map((fault) => fault.split(' ')[0]), line).toEqual([place])
  })
  it('tells several mistakes in one run', () => {
    expect(faultsOf('a: x: y\nb: z\nb: w\nc: *d\ne: !f g\n').map((fault) => fault.slice(0, 3))).toEqual(['1:4', '3:1', '4:4', '5:4'])
  })
  it('gives a field that stands twice no value, since nobody knows which was meant', () => {
    const yaml = read('classification: internal\n"classification": open\n')
    expect(yaml).toMatchObject({ value: {}, faults: [{ line: 2, column: 1, message: 'Feltet «classification» står to ganger.' }] })
  })
  it('tells tabs', () => {
    expect(faultsOf('title:\n\tnb: x\n')).toEqual(['2:1 Linjen er rykket inn med tabulator.'])
    expect(read('title:\tx\n')).toMatchObject({ value: { title: 'x' }, faults: [] })
  })
  it('refuses names that are lists, groups or nothing', () => {
    const nameless = { value: {}, faults: [{ line: 1, message: 'Et felt mangler navn, eller navnet er ikke et ord.' }] }
    for (const text of ['? [a, b]\n: c\n', '? {a: b}\n: c\n', '{a: b}: c\n', ': c\n', '? - a\n  - b\n: c\n'])
      expect(read(text), text).toMatchObject(nameless)
  })
  it('refuses what follows a dividing line in a register', () => {
    const faults = [{ line: 2, column: 1, message: 'Filen er delt i to her, og det som følger, blir ikke lest.' }]
    expect(read('title: x\n---\ntitle: y\n')).toMatchObject({ value: { title: 'x' }, faults })
    expect(read('title: x\n...\ntitle: y\n').faults).toMatchObject([{ line: 3 }])
    expect(read('---\ntitle: x\n')).toMatchObject({ value: { title: 'x' }, faults: [] })
  })
  it('refuses directives', () => {
    expect(faultsOf('%EVIL x\n---\na: b\n')).toEqual(['1:1 Feltene kan ikke leses ved «%EVIL x».'])
    expect(read('%YAML 1.1\n---\na: no\n').value).toEqual({ a: 'no' })
  })
  it('tells a backslash in double quotation marks', () => {
    expect(faultsOf('a: "C:\\qrs"\n')).toEqual(['1:7 Tegnet «\\» har en egen betydning i doble anførselstegn.'])
  })
  it('wants fields, not a list or a text', () => {
    for (const text of ['- a\n', 'a text\n', '5\n']) expect(documentFaults(text)).toEqual(['1:1 Her skal det stå felter med navn og verdi.'])
  })
})

describe('what is not allowed', () => {
  it('refuses anchors and aliases, and gives the rest', () => {
    const begins = (place: string, sign: string) => `${place} En verdi kan ikke begynne med «${sign}»`
    const told = faultsOf('a: &x 1\nb: *x\nc: &y\n&z d: 2\n').map((fault) => fault.slice(0, 37))
    expect(told).toEqual([begins('1:4', '&'), begins('2:4', '*'), begins('3:4', '&'), begins('4:1', '&')])
    expect(read('a: b\nc: *nowhere\n').value).toEqual({ a: 'b' })
  })
  it('refuses types, also those that YAML knows', () => {
    const values = [
      '!!js/function "function () { throw 1 }"',
      '!!js/undefined ""',
      '!!python/object/apply:os.system ["ls"]',
      '!!binary aGVp',
      '!!timestamp 2025-01-01',
      '!!set {a, b}',
      '!!omap [a: b]',
      '!!str 5',
      '!local x',
      '!<tag:example.org,2025:x> y',
    ]
    const faults = [{ line: 1, message: 'Verdien er merket med en type («!»), og det er ikke tillatt.' }]
    for (const value of values) expect(read(`a: ${value}\nb: c\n`), value).toMatchObject({ value: { b: 'c' }, faults })
  })
  it('merges nothing: << is an unknown field', () => {
    expect(read('<<: {title: x}\n').value).toEqual({ '<<': { title: 'x' } })
    expect(documentFaults(`${sound}<<: {owner: dekan}\n`)).toEqual(['11:1 Ukjent felt «<<».'])
    expect(faultsOf('base: &base {title: x}\nrole:\n  <<: *base\n')).toHaveLength(2)
    expect(faultsOf('%YAML 1.1\n---\nbase: &base {title: x}\nrole:\n  <<: *base\n')).toHaveLength(2)
  })
  it('pollutes no prototype, and tells the names that would', () => {
    const text = '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\ntitles: {__proto__: {polluted: x}, nb: y}\n'
    const { data, faults } = readData(read(text), documentSchema)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect((data as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(read(text).value)).toBe(Object.prototype)
    const names = ['__proto__', 'constructor', 'titles.__proto__'].map((name) => `Ukjent felt «${name}».`)
    expect(faults.map((fault) => fault.message)).toEqual(expect.arrayContaining(names))
    const { data: settings } = readData(read('severities: {__proto__: {x: off}, overdue-revision: off}\n'), settingsSchema)
    expect(Object.keys(settings.severities ?? {})).toEqual(['overdue-revision'])
  })
})

describe('what means harm', () => {
  const deep = 'i mer enn 12 nivåer'
  it('refuses 100,000 brackets inside each other', () => {
    for (const open of ['[', '{', '{a: ', '- ', '? ', '? - ']) refuses(open.repeat(100_000), deep)
    refuses(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, deep)
    expect(faultsOf('['.repeat(100_000))).toEqual(['1:14 Felter og lister ligger inni hverandre i mer enn 12 nivåer.'])
  })
  it('refuses 13 levels and takes 12', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(faultsOf(nested(13))).toEqual([])
    expect(faultsOf(nested(14))).toEqual(['1:14 Felter og lister ligger inni hverandre i mer enn 12 nivåer.'])
    expect(faultsOf(Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'))).toEqual(['13:13 Felter og lister ligger inni hverandre i mer enn 12 nivåer.'])
  })
  it('refuses even when little of the stack is left', () => {
    let result: string[] | undefined
    const descend = (): void => {
      try {
        descend()
      } catch {
        // The bottom: each frame on the way up has a little more stack, until there is enough to begin.
      }
      try {
        result ??= faultsOf(`a: ${'['.repeat(1000)}`)
      } catch {
        // Not yet.
      }
    }
    descend()
    expect(result).toEqual([expect.stringContaining(deep)])
  })
  it('refuses a billion laughs in nine levels', () => {
    const laughs = ['a: &a ["lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol"]']
    for (const [above, letter] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => pair.split('')))
      laughs.push(`${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${above}`).join(', ')}]`)
    refuses(laughs.join('\n'), 'En verdi kan ikke begynne med «&»', 500)
    expect(faultsOf(laughs.join('\n'))).toHaveLength(9)
  })
  it('takes time in proportion to the text for many fields, marks and mistakes', () => {
    const many = (line: (at: number) => string, count = 5_000) => Array.from({ length: count }, (_, at) => line(at)).join('')
    expect(documentFaults(many((at) => `a${at}: b\n`, 50_000)).length).toBeGreaterThan(50_000)
    expect(read(`{${many((at) => `a${at}: b, `, 50_000)}}`).faults).toEqual([])
    refuses(many((at) => `a${at}: "b" c\n`), 'Feltene kan ikke leses')
    refuses(many((at) => `- &a${at} b\n`), '«&»')
    refuses(`- &a b\n${many(() => '- *a\n')}`, '«&»')
    refuses(many((at) => `- !a${at} b\n`), '«!»')
    refuses(many(() => 'a: b\n'), 'Feltet «a» står to ganger.')
    refuses(many(() => '% a\n'), 'Feltene kan ikke leses')
    refuses(many(() => '---\n'), 'Filen er delt i to')
    for (const mark of ['"', ',', '[,', '! ', '&', ']', ': ', '\u0000']) read(mark.repeat(5_000))
  })
  it('cuts what it repeats of the text', () => {
    const long = 'x'.repeat(100_000)
    const number = '9'.repeat(100_000)
    const texts = [`${long}: y`, `title: a: ${long}`, `${long}: a\n${long}: b`, `classification: ${long}`, `titles: {${long}: y}`, `case: ${number}`]
    for (const text of texts)
      for (const fault of readData(read(text), documentSchema).faults) expect(fault.message.length).toBeLessThan(300)
    expect(suggestion(long, ['title'])).toBeUndefined()
  })
  it('never throws, and points into the file, whatever the text says', () => {
    const marks = ['a', ':', ': ', '- ', '? ', '[', ']', '{', '}', ',', '&a', '*a', '!', '!!str ', '"', "'", '\\', '|', '>', '%', '@', '`', '#', '<<', '~']
    const pieces = fc.constantFrom(...marks, '5', 'ø', '😀', '\n', '\n  ', '\t', ' ', '---\n', '...\n', '\uFEFF', '\u2028', '\ud800', '\0')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const yaml = read(text)
        const lines = text.split('\n')
        for (const fault of [...yaml.faults, ...readData(yaml, documentSchema).faults, ...readData(yaml, frameworkSchema).faults]) {
          expect(fault.message).toMatch(/^[A-ZÆØÅ«].*[.?]$/s)
          expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1] ?? '').length + 1)
        }
        expect(new Set(yaml.faults.map((fault) => fault.line)).size).toBe(yaml.faults.length)
      }),
      { numRuns: runs(3000) },
    )
  })
})

describe('what the schemas say of values', () => {
  const faults = (text: string) => documentFaults(sound + text)
  it('asks for quotation marks where a number stands for text, and says what was written', () => {
    expect(faults('case: 2025\n')).toEqual(['11:7 «case» skal være en tekst. Fant «2025».'])
    expect(faults('case: 2025.10\n')).toEqual(['11:7 «case» skal være en tekst. Fant «2025.10».'])
    const told = [[12, '0x1F'], [18, '.inf'], [24, 'true']].map(([column, written]) => `11:${column} «keywords» skal være en tekst. Fant «${written}».`)
    expect(faults('keywords: [0x1F, .inf, true]\n')).toEqual(told)
    const clauses = readData(read('title: {nb: x}\nfamily: law\nclauses:\n  - id: 5.10\n    title: {nb: y}\n'), frameworkSchema)
    expect(clauses.faults).toMatchObject([{ line: 4, column: 9, message: '«clauses.id» skal være en tekst. Fant «5.10».' }])
  })
  it('asks for a date where a number stands for one', () => {
    expect(documentFaults(sound.replace('2025-01-01', '20250101'))).toEqual(['8:13 «valid-from» skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Fant «20250101».'])
  })
  it('knows the calendar', () => {
    for (const day of ['2025-02-29', '2025-04-31', '2025-13-01', '2025-1-1', '01.02.2025', '2025-01-01T00:00:00Z'])
      expect(documentFaults(sound.replace('2025-01-01', day)), day).toHaveLength(1)
    expect(documentFaults(sound.replace('2025-01-01', '2024-02-29'))).toEqual([])
  })
  it('tells an empty line of a list, and a field that is missing in a group', () => {
    expect(faults('related:\n  - a\n  -\n')).toEqual(['13:4 Listen «related» har en tom verdi.'])
    expect(faults('resources:\n  - title: Skjema\n')).toEqual(['12:5 Feltet «resources.url» mangler.'])
  })
  it('tells lists, groups and texts that stand for each other', () => {
    expect(faults('related: a\n')).toEqual(['11:10 «related» skal være en liste. Fant «a».'])
    expect(faults('titles: Policy\n')).toEqual(['11:9 «titles» skal være en gruppe felter. Fant «Policy».'])
    expect(faults('unit:\n  nb: x\n')).toEqual(['12:3 «unit» skal være en tekst.'])
    expect(faults('titles:\n  en: 5\n')).toEqual(['12:7 «titles.en» skal være en tekst. Fant «5».'])
  })
  it('tells what is too long, too small or too large, and addresses that are unsafe', () => {
    expect(faults(`unit: ${'x'.repeat(301)}\n`)[0]).toContain('«unit» er for lang; grensen er 300 tegn.')
    expect(faults('unit: "  "\n')[0]).toContain('«unit» er tom.')
    expect(documentFaults(sound.replace('\n  - hse', ' []'))[0]).toContain('«areas» må ha minst én verdi.')
    expect(faults('resources:\n  - title: x\n    url: javascript:alert(1)\n')[0]).toContain('«resources.url» skal være en adresse som begynner med https://')
    const settings = (text: string) => readData(read(text), settingsSchema).faults.map((fault) => fault.message)
    expect(settings('due-soon-days: -1\n')).toEqual(['«due-soon-days» kan ikke være mindre enn 0. Fant «-1».'])
    expect(settings('due-soon-days: 9999\n')).toEqual(['«due-soon-days» kan ikke være større enn 1000. Fant «9999».'])
    expect(settings('due-soon-days: 1.5\n')).toEqual(['«due-soon-days» skal være et helt tall. Fant «1.5».'])
    expect(settings('due-soon-days: mange\n')).toEqual(['«due-soon-days» skal være et tall. Fant «mange».'])
    expect(settings('severities: {Over: off}\n')).toEqual(['Navnet på et felt her skal være en id: små bokstaver a–z, tall og bindestrek. Fant «Over».'])
    expect(settings('severities: {over: av}\n')).toEqual(['«severities.over» skal være en av: error, warning, off. Fant «av».'])
  })
  it('suggests the nearest word, once for each', () => {
    const near = suggester(['rektor', 'direktor'])
    expect([near('rektorn'), near('rektorn'), near('dekan')]).toEqual(['rektor', 'rektor', undefined])
  })
})

describe('the front matter of a document', () => {
  const frontMatter = (text: string) => readFrontMatter(sourceOf(text))
  it('ends at the first line of three hyphens', () => {
    expect(frontMatter('---\ntitle: x\n---\n\nText\n---\n')).toMatchObject({ bodyStart: 17, yaml: { value: { title: 'x' }, faults: [] } })
    expect(frontMatter('\uFEFF---\r\ntitle: x\r\n--- \r\nText')).toMatchObject({ bodyStart: 22, yaml: { value: { title: 'x' } } })
    expect(frontMatter('---\n---')).toMatchObject({ bodyStart: 7, yaml: { value: undefined, faults: [] } })
  })
  it('is missing, not closed or too long', () => {
    expect(frontMatter('# Title\n').yaml.faults).toMatchObject([{ line: 1, column: 1, message: 'Dokumentet mangler metadata.' }])
    expect(frontMatter('---\ntitle: x\n').yaml.faults).toMatchObject([{ message: 'Metadataene blir ikke avsluttet.' }])
    expect(frontMatter(`---\n${'# x\n'.repeat(20_000)}---\n`).yaml.faults).toMatchObject([{ message: 'Metadataene er på 80000 tegn; grensen er 60000.' }])
    expect(frontMatter('text').yaml.written([])).toBeUndefined()
  })
  it('is no fault of its own where nothing of the file could be read', () => {
    const lost = decode({ path: 'documents/x.mdx', size: 5, problem: 'EACCES' })
    expect(lost.faults).toHaveLength(1)
  })
})
