import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document as YamlDocument, type Node } from 'yaml'
import type { Fault, Place } from './finding.ts'
import { placeAt, type Source } from './source.ts'

/** Keys and indices from the top of a YAML text down to a value. */
export type Path = readonly (string | number)[]

/** A YAML text that was read: plain values, the faults of its form, and where each value stands in the file. */
export interface YamlText {
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** The place of the value at a path, or of the nearest value above it that is written. */
  place(path: Path): Place
  /** The place of a key itself. */
  placeOfKey(path: Path, key: string): Place
}

/** Settings nest four levels deep; more is a mistake or an attack. */
const maximumDepth = 12
/** YAML inside a document is a few kilobytes; registers are larger. Characters. */
export const maximumFrontMatter = 60_000

/**
 * Reads YAML: core schema of YAML 1.2, no anchors, aliases, tags or merge keys, limited in depth. Never throws.
 * @param source the file; places are told in it
 * @param start offset of the first character of the YAML
 * @param end offset after its last character
 */
export function readYaml(source: Source, start: number, end: number): YamlText {
  const text = source.text.slice(start, end)
  const at = (offset: number) => placeAt(source, start + Math.min(Math.max(offset, 0), text.length))
  const faults: Fault[] = []
  const nothing = { value: undefined, faults, place: () => at(0), placeOfKey: () => at(0) }

  const counter = new LineCounter()
  let document: YamlDocument
  try {
    document = parseDocument(text, { schema: 'core', lineCounter: counter, prettyErrors: false, uniqueKeys: true, stringKeys: true, keepSourceTokens: false })
  } catch {
    faults.push({ ...at(0), message: 'Metadataene er nøstet for dypt til å kunne leses.', remedy: 'Skriv feltene slik malen viser.' })
    return nothing
  }
  for (const problem of [...document.errors, ...document.warnings])
    faults.push({ ...at(problem.pos[0]), ...explainYaml(problem.code, text.slice(problem.pos[0], problem.pos[1])) })

  let tooDeep = false
  visit(document, (_key, node, path) => {
    if (!tooDeep && path.length > maximumDepth * 2) {
      tooDeep = true
      faults.push({ ...at(isNode(node) ? (node.range?.[0] ?? 0) : 0), message: `Metadataene er nøstet dypere enn ${maximumDepth} nivåer.`, remedy: 'Skriv feltene slik malen viser.' })
      return visit.BREAK
    }
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      faults.push({
        ...at(node.range?.[0] ?? 0),
        message: `Metadataene bruker ${isAlias(node) ? 'en henvisning' : 'et anker'} i YAML («${isAlias(node) ? '*' : '&'}»), og det er ikke tillatt.`,
        remedy: 'Skriv verdien ut på hvert sted, eller sett teksten i anførselstegn hvis tegnet hører til den.',
      })
    return undefined
  })

  const hasAlias = faults.some((fault) => fault.message.includes('henvisning i YAML'))
  const broken = tooDeep || hasAlias
  const nodeAt = (path: Path): Node | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
    return isNode(node) ? node : undefined
  }
  const place = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length))
      if (!node) continue
      const empty = isScalar(node) && node.value === null
      if (empty && length > 0 && typeof path[length - 1] === 'string') return placeOfKey(path.slice(0, length - 1), path[length - 1] as string)
      return at(node.range?.[0] ?? 0)
    }
    return at(0)
  }
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodeAt(path)
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
    const range = isNode(pair?.key) ? pair.key.range : undefined
    return range ? at(range[0]) : place(path)
  }
  return { value: broken ? undefined : toPlain(document.contents), faults, place, placeOfKey }
}

/** Plain values without what is empty: an empty field is a field that is not there. */
function toPlain(node: unknown): unknown {
  if (isScalar(node)) return node.value === null || node.value === '' ? undefined : node.value
  if (isSeq(node)) return node.items.map(toPlain)
  if (!isMap(node)) return undefined
  const entries = node.items
    .map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', toPlain(pair.value)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

function explainYaml(code: string, near: string): Pick<Fault, 'message' | 'remedy'> {
  const seen = near.split('\n')[0]?.trim().slice(0, 40)
  if (code === 'DUPLICATE_KEY') return { message: 'Feltet står to ganger.', remedy: 'Behold det ene.' }
  if (code === 'TAB_AS_INDENT') return { message: 'Linjen er rykket inn med tabulator.', remedy: 'Bruk to mellomrom for hvert nivå.' }
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE')
    return { message: `Metadataene inneholder en type YAML som ikke er tillatt${seen ? ` («${seen}»)` : ''}.`, remedy: 'Skriv verdien som vanlig tekst, eventuelt i anførselstegn.' }
  return {
    message: `Metadataene er ikke gyldig YAML${seen ? ` ved «${seen}»` : ''}.`,
    remedy: 'Se etter kolon, anførselstegn eller innrykk som mangler. En tekst med kolon i må stå i anførselstegn.',
  }
}
