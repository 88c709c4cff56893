import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cyclesIn } from '../../src/domain/corpus/cycles.ts'

const cyclesOf = (edges: Readonly<Record<string, readonly string[]>>) => [...cyclesIn(new Map(Object.entries(edges)))]
const named = (at: number) => `d${String(at).padStart(5, '0')}`

it('finds no cycle where there is none, though paths meet', () => {
  expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['elsewhere'] })).toEqual([])
})
it('tells a cycle once, from its first node, wherever it is entered', () => {
  expect(cyclesOf({ a: ['z'], b: ['y'], y: ['z'], z: ['b'] })).toEqual([['b', 'y', 'z']])
  expect(cyclesOf({ x: ['x'] })).toEqual([['x']])
})
it('tells cycles that share a node each for itself', () => {
  expect(cyclesOf({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toEqual([['a', 'b'], ['a', 'c']])
})
it('goes down 100,000 nodes in a chain, and round them', () => {
  const nodes = 100_000
  const chain = new Map(Array.from({ length: nodes }, (_, at) => [named(at), at + 1 < nodes ? [named(at + 1)] : []]))
  expect([...cyclesIn(chain)]).toEqual([])
  chain.set(named(nodes - 1), [named(0)])
  expect([...cyclesIn(chain)].map((cycle) => cycle.length)).toEqual([nodes])
})
it('tells real cycles, each once, and tells one whenever there is one', () => {
  const graph = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(graph, (lists) => {
      const edges = new Map(lists.map((list, at) => [String(at), list.map(String)]))
      const cycles = [...cyclesIn(edges)]
      for (const cycle of cycles) {
        cycle.forEach((node, at) => { expect(edges.get(node)).toContain(cycle[(at + 1) % cycle.length]) })
        expect([...cycle].sort()[0]).toBe(cycle[0])
        expect(new Set(cycle).size).toBe(cycle.length)
      }
      expect(new Set(cycles.map((cycle) => cycle.join())).size).toBe(cycles.length)
      // Take nodes away that lead nowhere until none does: what is left is in a cycle or leads to one.
      const rest = new Map(edges)
      for (let before = -1; before !== rest.size;) {
        before = rest.size
        for (const [node, next] of rest) if (!next.some((other) => rest.has(other))) rest.delete(node)
      }
      expect(cycles.length > 0).toBe(rest.size > 0)
    }),
  )
})
