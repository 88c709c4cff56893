import { collections, type CollectionName } from '../../../schemas/collections.ts'
import { languages, type Target } from '../../../schemas/common.ts'
import type { FrameworkData } from '../../../schemas/framework.ts'
import { clauseLists } from '../corpus/references.ts'
import { defaultSettings } from '../corpus/settings.ts'
import { idField } from './front-matter.ts'
import { labels, languageLabels, valueLabels } from './labels.ts'
import { shapeOf, type Field, type Shape } from './shape.ts'

/** The collections that are edited in the CMS. What hearings and decisions write is written by the hearing panel alone. */
export const edited = ['documents', 'roles', 'terms', 'frameworks', 'plans', 'settings'] as const satisfies readonly CollectionName[]
export type EditedName = (typeof edited)[number]

/** Where the content folder lies in the repository. */
export const contentFolder = 'content'
/** The format that a collection is read and written in. */
export const formatOf = (name: EditedName): string => (name === 'documents' ? 'mdx-frontmatter' : `yaml-${name}`)

/** A choice whose values stand in the content: the shell fills them in when somebody has signed in. */
export type Source = 'kinds' | 'areas' | 'classes' | `clauses-${FrameworkData['family']}` | 'clauses'
export interface Option {
  readonly value: string
  readonly label: string
}
/** A field of Decap's configuration. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string; readonly source?: Source; readonly options?: readonly Option[] }
export interface CmsCollection {
  readonly name: EditedName
  readonly [key: string]: unknown
}
export interface CmsConfig {
  readonly collections: readonly CmsCollection[]
  readonly [key: string]: unknown
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const optionsOf = (entries: readonly { readonly id: string; readonly label: { readonly nb?: string | undefined } }[]): Option[] => entries.map(({ id, label }) => ({ value: id, label: capital(label.nb ?? id) }))
const named: Readonly<Record<'kinds' | 'areas' | 'classes', readonly Option[]>> = {
  kinds: optionsOf(defaultSettings.kinds),
  areas: optionsOf(defaultSettings.areas),
  classes: optionsOf(defaultSettings.classes),
}

/** What names a kind, an area or a class of the settings, by collection and path. */
const sources: Readonly<Record<string, Source>> = {
  'documents.kind': 'kinds', 'documents.areas': 'areas', 'documents.classification': 'classes',
  'roles.may-approve.kind': 'kinds', 'roles.may-approve.areas': 'areas',
  'plans.delegates.area': 'areas', 'plans.items.kind': 'kinds', 'plans.items.areas': 'areas', 'plans.items.classification': 'classes',
  'settings.kinds.consult.areas': 'areas',
  ...Object.fromEntries(Object.entries(clauseLists).map(([field, family]) => [`documents.${field}`, `clauses-${family}` as const])),
}

/** The fields by which an entry is found and shown, by collection. */
const shown: Readonly<Record<Exclude<Target, 'clauses'>, string>> = { documents: 'title', roles: 'title.nb', terms: 'term.nb' }

/** A field of the CMS for a field of a schema. */
function fieldOf({ key, shape, required }: Field, above: string): CmsField {
  const path = `${above}.${key}`
  const [label = languageLabels[key] ?? key, hint] = labels[path] ?? []
  return { name: key, label, ...(hint ? { hint } : {}), required, ...widgetOf(shape, path, required) }
}

function widgetOf(shape: Shape, path: string, required: boolean): Readonly<Record<string, unknown>> {
  // What a decision writes is seen here, and changed nowhere else than by a decision.
  if (shape.decided) return { widget: 'decided', required: false }
  const source = sources[path]
  if (source) return { widget: 'select', options: source in named ? named[source as keyof typeof named] : [], source, ...(shape.sort === 'list' ? { multiple: true } : {}) }
  const references = shape.references ?? (shape.sort === 'list' ? shape.item.references : undefined)
  if (references === 'clauses') return { widget: 'select', options: [], source: 'clauses' }
  if (references) return relation(references, shape.sort === 'list')
  switch (shape.sort) {
    case 'object':
      return { widget: 'object', collapsed: !required, fields: shape.fields.map((field) => fieldOf(field, path)) }
    case 'list':
      return listOf(shape.item, path)
    case 'either':
      return widgetOf(shape.options.find(({ sort }) => sort === 'object') ?? shape.options[0] ?? { sort: 'text' }, path, required)
    case 'record':
      return { widget: 'pairs' }
    case 'choice':
      return { widget: 'select', options: shape.values.map((value) => ({ value, label: capital(valueLabels[value] ?? value) })) }
    case 'number':
      return { widget: 'number', value_type: 'int', min: shape.minimum, ...(shape.maximum < Number.MAX_SAFE_INTEGER ? { max: shape.maximum } : {}) }
    case 'boolean':
      return { widget: 'boolean' }
    case 'day':
      return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false }
    case 'text':
      return { widget: 'string', ...(shape.pattern && explained[shape.pattern] ? { pattern: [shape.pattern, explained[shape.pattern]] } : {}) }
  }
}

function listOf(item: Shape, path: string): Readonly<Record<string, unknown>> {
  const inside = item.sort === 'either' ? item.options.find(({ sort }) => sort === 'object') : item
  if (inside?.sort === 'object') {
    const [first] = inside.fields
    const summary = inside.fields.some(({ key }) => key === 'nb') ? 'nb' : first?.shape.sort === 'object' ? `${first.key}.nb` : (first?.key ?? '')
    return { widget: 'list', collapsed: true, summary: `{{fields.${summary}}}`, fields: inside.fields.map((field) => fieldOf(field, path)) }
  }
  if (item.sort === 'choice') return { ...widgetOf(item, path, false), multiple: true }
  return { widget: 'list', field: { name: 'verdi', label: 'Verdi', ...widgetOf(item, path, true) } }
}

const relation = (to: Exclude<Target, 'clauses'>, multiple: boolean): Readonly<Record<string, unknown>> => ({
  widget: 'relation', collection: to, value_field: '{{slug}}', display_fields: [shown[to]], search_fields: [shown[to], '{{slug}}'], options_length: 200, multiple,
})

/** Patterns of the schemas in words, where a browser can hold a field against them. */
const explained: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'Bruk små bokstaver a–z, tall og bindestrek.',
  '^#[0-9a-f]{6}$': 'Skriv fargen som #1a2b3c.',
  '^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$': 'Skriv måned og dag, for eksempel 06-20.',
}

const names: Readonly<Record<EditedName, readonly [label: string, one: string, description?: string]>> = {
  documents: ['Dokumenter', 'dokument', 'Det du lagrer, er et utkast. Det som gjelder, endres først når utkastet er behandlet og vedtatt.'],
  roles: ['Roller', 'rolle'],
  terms: ['Begreper', 'begrep'],
  frameworks: ['Rammeverk', 'rammeverk'],
  plans: ['Revisjonsplaner', 'revisjonsplan'],
  settings: ['Innstillinger', 'innstillinger'],
}

/** What one entry of a collection is called, in bokmål; with its id where there are several. */
export function entryName(collection: string, id: string): string {
  const one = (edited as readonly string[]).includes(collection) ? names[collection as EditedName][1] : collection
  return collection === 'settings' ? one : `${one} ${id}`
}

function fieldsOf(name: EditedName): CmsField[] {
  const shape = shapeOf(collections[name].schema)
  return shape.sort === 'object' ? shape.fields.map((field) => fieldOf(field, name)) : []
}

const idFieldOf = (name: EditedName): CmsField => ({ name: idField, label: 'Id', widget: 'entry-id', required: false, hint: `Navnet i adressen til ${name === 'plans' ? 'planen' : 'siden'}. Det settes én gang og kan ikke endres siden.` })

function collectionOf(name: EditedName): CmsCollection {
  const [label, one, description] = names[name]
  const folder = { folder: `${contentFolder}/${collections[name].path.replace(/\/$/, '')}`, extension: collections[name].extension.slice(1), format: formatOf(name) }
  const common = { name, label, label_singular: one, ...(description ? { description } : {}), publish: false, delete: false }
  if (name === 'settings')
    return { ...common, editor: { preview: false }, format: formatOf(name), files: [{ name: 'settings', label: 'Innstillinger', file: `${contentFolder}/settings.yaml`, fields: fieldsOf(name) }] }
  const shared = { ...common, ...folder, create: true, slug: `{{fields.${idField}}}`, identifier_field: name === 'plans' ? 'note' : name === 'documents' ? 'title' : name === 'terms' ? 'term.nb' : 'title.nb' }
  const own = fieldsOf(name)
  if (name !== 'documents') return { ...shared, summary: name === 'plans' ? '{{slug}}' : `{{${shared.identifier_field}}}`, editor: { preview: false }, fields: [idFieldOf(name), ...own] }
  return {
    ...shared,
    summary: '{{title}}',
    media_folder: '',
    public_folder: '',
    sortable_fields: ['title', 'next-revision', 'valid-from'],
    view_filters: named.areas.map((area) => ({ label: area.label, field: 'areas', pattern: wordPattern(area.value) })),
    view_groups: [{ label: 'Område', field: 'areas' }, { label: 'Type', field: 'kind' }],
    // The text is what one comes for: it stands right below the title.
    fields: [idFieldOf(name), ...own.slice(0, 1), { name: 'body', label: 'Tekst', widget: 'markdown', required: false, modes: ['rich_text', 'raw'] }, ...own.slice(1)],
  }
}

/** A pattern for an id in a list that is written as one text. */
export const wordPattern = (id: string): string => `(^|[^a-z0-9-])${id}($|[^a-z0-9-])`

/** Decap's configuration, but for the backend, which belongs to the place where the CMS runs. */
export function cmsConfig(): CmsConfig {
  return {
    locale: 'nb_no',
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    search: true,
    media_folder: `${contentFolder}/documents`,
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: edited.map(collectionOf),
  }
}

/** Every path of the schemas that needs a label, and whether it is a language. A test holds the labels against it. */
export function* labelledPaths(): Iterable<string> {
  function* below(shape: Shape, path: string): Iterable<string> {
    if (shape.sort === 'list') yield* below(shape.item, path)
    else if (shape.sort === 'either') for (const option of shape.options) yield* below(option, path)
    else if (shape.sort === 'object' && !shape.fields.every(({ key }) => (languages as readonly string[]).includes(key)))
      for (const { key, shape: inner } of shape.fields) {
        yield `${path}.${key}`
        yield* below(inner, `${path}.${key}`)
      }
  }
  for (const name of edited) yield* below(shapeOf(collections[name].schema), name)
}
