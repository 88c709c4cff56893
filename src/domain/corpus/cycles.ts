/**
 * Cycles in a directed graph: one for every edge that leads back, so that a graph without these edges has none. Each begins with its
 * first node in order of text. Takes time in proportion to the graph and to the cycles that are found; depth costs no stack.
 * @param graph the nodes, with the nodes that each leads to; those that are no nodes themselves are passed over
 */
export function* cyclesIn(graph: ReadonlyMap<string, Iterable<string, undefined>>): Iterable<string[]> {
  const left = new Set<string>()
  for (const root of [...graph.keys()].sort()) {
    const path: string[] = []
    const depthOf = new Map<string, number>()
    const open: Iterator<string, undefined>[] = []
    const enter = (node: string): void => {
      const next = graph.get(node)
      if (!next || left.has(node)) return
      depthOf.set(node, path.length)
      path.push(node)
      open.push(next[Symbol.iterator]())
    }
    enter(root)
    for (let edges = open.at(-1); edges; edges = open.at(-1)) {
      const edge: IteratorResult<string, undefined> = edges.next()
      if (edge.done) {
        left.add(path.at(-1) ?? '')
        depthOf.delete(path.pop() ?? '')
        open.pop()
        continue
      }
      const depth = depthOf.get(edge.value)
      if (depth === undefined) enter(edge.value)
      else yield fromFirst(path.slice(depth))
    }
  }
}

function fromFirst(cycle: readonly string[]): string[] {
  const first = cycle.reduce((least, node, index) => (node < (cycle[least] ?? '') ? index : least), 0)
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}
