import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { maximumFaults } from '../parse/parser.ts'
import type { Fault, Place } from './finding.ts'
import { placeAt, type Source } from './source.ts'

/** Keys and indices from the top of a YAML text down to a value. */
export type Path = readonly (string | number)[]

/** A YAML text that was read: plain values, the faults of its form, and where each value stands in the file. */
export interface YamlText {
  /** Plain values. What is empty, what stands twice and what is not allowed is left out. */
  readonly value: unknown
  /**
   * Faults of form, at most one a line and `maximumFaults` in all. When there is one, a field that seems to be missing may stand
   * in what could not be read.
   */
  readonly faults: readonly Fault[]
  /** The place of the value at a path, or of the nearest value above it that is written. */
  place(path: Path): Place
  /** The place of a key itself. */
  placeOfKey(path: Path, key: string): Place
  /** What is written as a value, quotation marks and all, and the offsets in the file between which it stands; undefined if nothing is. */
  written(path: Path): { readonly text: string; readonly start: number; readonly end: number } | undefined
}

/** Settings nest four levels deep; more is a mistake or an attack. */
const maximumDepth = 12
/** YAML inside a document is a few kilobytes; registers are larger. Characters. */
export const maximumFrontMatter = 60_000

/**
 * Reads YAML: core schema of YAML 1.2, no anchors, aliases, tags or merge keys, limited in depth. Never throws. Takes time in
 * proportion to the text, whatever it says.
 * @param source the file; places are told in it
 * @param start offset of the first character of the YAML
 * @param end offset after its last character
 */
export function readYaml(source: Source, start: number, end: number): YamlText {
  const text = source.text.slice(start, end)
  const at = (offset: number) => placeAt(source, start + Math.min(offset, text.length))
  const faults: Fault[] = []
  const lines = new Set<number>()
  const tell = (offset: number, explain: (line: string) => Told): void => {
    const place = at(offset)
    // One mistake makes the reader stumble several times in its line.
    if (lines.has(place.line) || faults.length >= maximumFaults) return
    lines.add(place.line)
    faults.push({ ...place, ...explain(source.text.slice(source.lineStarts[place.line - 1], source.lineStarts[place.line])) })
  }

  // The reader's own search for keys that stand twice compares each with each; `fieldsOf` does it in one pass.
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, uniqueKeys: false })
  const exhausted = document.errors.some((problem) => problem.code === 'RESOURCE_EXHAUSTION')
  if (!exhausted)
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      const opening = openings[/(?:closing |end with a )(["'\]}])/.exec(message)?.[1] ?? '']
      if (opening) tell(text.lastIndexOf(opening, pos[0]), () => unclosed(opening))
      else tell(pos[0], (line) => explainYaml(code, text[pos[0]] ?? '', line))
    }

  let deep = false as boolean
  const plain = (node: unknown, depth: number): unknown => {
    if (!isNode(node) || deep) return undefined
    const offset = offsetOf(node)
    deep = depth > maximumDepth
    const refused = deep ? tooDeep : isAlias(node) ? mark('*') : node.tag !== undefined ? typed : undefined
    if (refused) tell(offset, () => refused)
    else if (!isAlias(node) && node.anchor !== undefined) tell(text.lastIndexOf('&', offset), () => mark('&'))
    if (refused || isAlias(node)) return undefined
    if (isScalar(node)) return node.value === null || node.value === '' ? undefined : node.value
    return isSeq(node) ? node.items.map((item) => plain(item, depth + 1)) : fieldsOf(node, depth)
  }
  const fieldsOf = (map: YAMLMap, depth: number): Record<string, unknown> => {
    const fields = new Map<string, unknown>()
    for (const { key, value } of map.items) {
      plain(key, depth + 1)
      const name = nameOf(key)
      if (name === '') tell(offsetOf(key), () => nameless)
      else if (!fields.has(name)) fields.set(name, plain(value, depth + 1))
      else {
        // Which of the two was meant, nobody knows: the field gets no value.
        fields.set(name, undefined)
        tell(offsetOf(key), () => ({ message: `Feltet «${name.slice(0, 60)}» står to ganger.`, remedy: 'Behold det ene.' }))
      }
    }
    return Object.fromEntries([...fields].filter(([, value]) => value !== undefined))
  }
  const value = plain(document.contents, 0)
  if (exhausted && !deep) tell(0, () => tooDeep)
  faults.sort((a, b) => a.line - b.line)

  const indices = new Map<YAMLMap, Map<string, Pair>>()
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    let index = indices.get(map)
    if (!index) indices.set(map, (index = new Map(map.items.map((pair) => [nameOf(pair.key), pair]))))
    return index.get(key)
  }
  const nodesTo = (path: Path): Node[] => {
    const nodes = isNode(document.contents) ? [document.contents as Node] : []
    for (const part of path) {
      const node = nodes.at(-1)
      const next = isMap(node) ? pairOf(node, String(part))?.value : isSeq(node) ? node.items[Number(part)] : undefined
      if (!isNode(next)) break
      nodes.push(next)
    }
    return nodes
  }
  const place = (path: Path): Place => {
    const nodes = nodesTo(path)
    const node = nodes.at(-1)
    const key = path[nodes.length - 2]
    if (isScalar(node) && node.value === null && typeof key === 'string') return placeOfKey(path.slice(0, nodes.length - 2), key)
    return at(offsetOf(node))
  }
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodesTo(path).at(-1)
    const name = isMap(map) ? pairOf(map, key)?.key : undefined
    return at(offsetOf(name ?? map))
  }
  const written = (path: Path) => {
    const nodes = nodesTo(path)
    const [from, to] = (nodes.length > path.length ? nodes.at(-1)?.range : undefined) ?? [0, 0]
    return to > from ? { text: text.slice(from, to), start: start + from, end: start + to } : undefined
  }
  return { value, faults, place, placeOfKey, written }
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)
const nameOf = (key: unknown): string => (isScalar(key) ? (key.source ?? '') : '')

type Told = Pick<Fault, 'message' | 'remedy'>

const tooDeep: Told = {
  message: `Felter og lister ligger inni hverandre i mer enn ${maximumDepth} nivåer.`,
  remedy: 'Skriv feltene slik malen viser.',
}
const typed: Told = {
  message: 'Verdien er merket med en type («!»), og det er ikke tillatt.',
  remedy: 'Skriv bare verdien. Hører utropstegnet til den, må den stå i anførselstegn.',
}
const nameless: Told = {
  message: 'Et felt mangler navn, eller navnet er ikke et ord.',
  remedy: 'Skriv navnet på feltet, kolon, mellomrom og verdien.',
}
const openings: Record<string, string> = { '"': '"', "'": "'", ']': '[', '}': '{' }
const unclosed = (sign: string): Told => ({
  message: `Tegnet «${sign}» her blir ikke avsluttet.`,
  remedy: `Sett inn tegnet som avslutter. Hører «${sign}» til verdien, må hele verdien stå i anførselstegn.`,
})
const mark = (sign: '&' | '*'): Told => ({
  message: `En verdi kan ikke begynne med «${sign}». Den blir da ${sign === '&' ? 'brukt også' : 'hentet fra'} et annet sted, og det er ikke tillatt.`,
  remedy: 'Skriv hele verdien der den skal stå. Hører tegnet til den, må den stå i anførselstegn.',
})

/** A fault of form in words: what the reader calls it, the character where it stopped, and the line. */
function explainYaml(code: string, character: string, line: string): Told {
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return typed
    case 'TAB_AS_INDENT':
      return { message: 'Linjen er rykket inn med tabulator.', remedy: 'Bruk to mellomrom for hvert nivå.' }
    case 'MULTIPLE_DOCS':
      return {
        message: 'Filen er delt i to her, og det som følger, blir ikke lest.',
        remedy: 'Slett skillelinjen, eller flytt det som følger, til en egen fil.',
      }
    case 'BAD_SCALAR_START':
      return { message: `En verdi kan ikke begynne med «${character}».`, remedy: 'Sett verdien i anførselstegn.' }
    case 'BAD_DQ_ESCAPE':
      return { message: 'Tegnet «\\» har en egen betydning i doble anførselstegn.', remedy: 'Bruk enkle anførselstegn om verdien.' }
    default:
      return {
        message: `Feltene kan ikke leses ved «${line.trim().slice(0, 60)}».`,
        remedy: 'Se etter kolon, anførselstegn eller innrykk som mangler. En verdi med kolon og mellomrom i må stå i anførselstegn.',
      }
  }
}
