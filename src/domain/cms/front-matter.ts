import { stringify } from 'yaml'
import { collections, type CollectionName } from '../../../schemas/collections.ts'
import type { Fault } from '../corpus/finding.ts'
import { readFrontMatter } from '../corpus/front-matter.ts'
import { lineStartsOf, type Source } from '../corpus/source.ts'
import { readYaml, type Path, type YamlText } from '../corpus/yaml.ts'
import { shapeOf, type Shape } from './shape.ts'
import { objectIn, spreadOut, tidy, wantsText } from './values.ts'

/*
 * The one form in which files are written, by the CMS and by `npm run format`: keys in the order of the schema, block YAML without
 * folding, comments and empty values, days plain, strings quoted only where YAML's core schema needs it.
 */

/** The fields of a file, and the text of a document under `body`, as the CMS holds them. */
export type Fields = Readonly<Record<string, unknown>>

/** What a file that could not be read is opened as, so that it can be seen and is written back as it was. */
export const unreadableKey = 'rettesnor-unreadable'

/** The field in which a new entry is given its id. It is never written to the file. */
export const idField = 'rettesnor-id'

export interface ReadFile {
  readonly fields: Fields
  readonly faults: readonly Fault[]
}

/** Reads a file of a collection. What cannot be read loses nothing: the whole text is kept under `unreadableKey`. */
export function readFields(collection: CollectionName, text: string): ReadFile {
  const source: Source = { path: collection, text, faults: [], lineStarts: lineStartsOf(text) }
  const isDocument = collection === 'documents'
  const { yaml, bodyStart } = isDocument ? readFrontMatter(source) : { yaml: readYaml(source, text.startsWith('\uFEFF') ? 1 : 0, text.length), bodyStart: text.length }
  const [fault] = yaml.faults
  if (fault) return { fields: { title: `Kan ikke leses: ${fault.message}`, [unreadableKey]: text }, faults: yaml.faults }
  const shape = shapeOf(collections[collection].schema)
  const fields = spreadOut(faithful(yaml.value, [], yaml, shape), shape)
  const body = isDocument ? trimmedBody(text.slice(bodyStart)) : ''
  return { fields: { ...(isRecord(fields) ? fields : {}), ...(body ? { body } : {}) }, faults: [] }
}

/** Writes a file of a collection. */
export function writeFields(collection: CollectionName, fields: Fields): string {
  const { [unreadableKey]: unreadable, body = '', ...others } = fields
  if (typeof unreadable === 'string') return unreadable
  const data = Object.fromEntries(Object.entries(others).filter(([key]) => key !== idField))
  const isDocument = collection === 'documents'
  // A field called body belongs to documents alone.
  const own = isDocument ? data : { ...data, body }
  const tidied = tidy(own, shapeOf(collections[collection].schema)) as Record<string, unknown>
  const yaml = Object.keys(tidied).length === 0 ? '' : stringify(tidied, { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false, indentSeq: true })
  if (!isDocument) return yaml
  const text = typeof body === 'string' ? trimmedBody(body) : ''
  return `---\n${yaml}---\n${text ? `\n${text}\n` : ''}`
}

const trimmedBody = (body: string): string => body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd()

/** Values with the text that was written where a number or a truth value is not meant: `1.0` in a text is not 1. */
function faithful(value: unknown, path: Path, yaml: YamlText, shape: Shape | undefined): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const written = yaml.written(path)?.text.trim() ?? String(value)
    return wantsText(shape) || written !== String(value) ? written : value
  }
  if (Array.isArray(value)) return value.map((item, index) => faithful(item, [...path, index], yaml, shape?.sort === 'list' ? shape.item : undefined))
  if (!isRecord(value)) return value
  const fields = objectIn(shape)?.fields
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, faithful(item, [...path, key], yaml, shape?.sort === 'record' ? shape.value : fields?.find((field) => field.key === key)?.shape)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
