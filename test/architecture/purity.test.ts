import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { globalsOf, readsClock, sourceFiles, type SourceFile } from './sources.ts'

/** What a pure file may take from its surroundings: the language, and what turns bytes into text. */
const allowed = new Set([
  'undefined', 'NaN', 'Infinity', 'Array', 'Boolean', 'Date', 'Error', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RangeError', 'RegExp', 'Set', 'String', 'Symbol',
  'TypeError', 'Uint8Array', 'WeakMap', 'WeakSet', 'decodeURIComponent', 'encodeURIComponent', 'TextDecoder', 'TextEncoder', 'URL',
])

/** What a file takes that it may not: the clock, chance, the screen, the network, the process. */
function impurities(file: SourceFile): string[] {
  return globalsOf(file).flatMap(({ name, node, line }) => {
    const { parent } = node
    const used = ts.isPropertyAccessExpression(parent) ? `${name}.${parent.name.text}` : name
    return (name === 'Date' && readsClock(node)) || used === 'Math.random' || !allowed.has(name) ? [`${file.path}:${line} ${used}`] : []
  })
}

describe('schemas and domain', () => {
  const files = sourceFiles('schemas', 'src/domain')

  it('read no clock, roll no dice, print nothing and fetch nothing', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(impurities)).toEqual([])
  })

  it.each([
    'const now = Date.now()', 'const now = new Date()', 'const now = Date()', 'const now = new Date', 'console.log(1)', 'process.exit(1)', 'globalThis.x = 1',
    "await fetch('x')", 'performance.now()', 'setTimeout(() => 1, 1)', 'Math.random()', "eval('1')", "new Function('1')", 'localStorage.x', 'const { now } = Date',
  ])('would be caught at «%s»', (text) => {
    expect(impurities({ path: 'x.ts', text, imports: [], runs: [] })).toHaveLength(1)
  })

  it.each(["const day = new Date('2026-11-22')", 'a instanceof Date', 'Date.UTC(2026, 10, 22)', 'const process = (x: number) => x; process(1)', 'const { console } = { console: 1 }; console', 'a.fetch()'])('may say «%s»', (text) => {
    expect(impurities({ path: 'x.ts', text: `const a = 1; ${text}`, imports: [], runs: [] })).toEqual([])
  })
})

it('has one clock', () => {
  const readers = sourceFiles('schemas', 'src', 'scripts').filter((file) => !file.path.endsWith('.astro') && !file.path.endsWith('.mdx') && file.text.includes('Date') && globalsOf(file).some(({ name, node }) => name === 'Date' && readsClock(node)))
  expect(readers.map(({ path }) => path)).toEqual(['src/io/clock.ts'])
})
