import type { Shape } from './shape.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A value as it is written: keys in the order of the schema, those that it does not know after them as they stood, and nothing that is
 * empty. A `Date`, which editors' widgets may give, becomes its day.
 */
export function tidy(value: unknown, shape: Shape | undefined): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  if (Array.isArray(value)) return value.map((item) => tidy(item, shape?.sort === 'list' ? shape.item : undefined)).filter((item) => !isEmpty(item))
  if (!isRecord(value)) return value
  const object = objectIn(shape)
  const known = object?.fields ?? []
  const names = [...known.map(({ key }) => key), ...Object.keys(value).filter((name) => !known.some(({ key }) => key === name))]
  const entries = names.map((name) => {
    const below = known.find(({ key }) => key === name)?.shape ?? (shape?.sort === 'record' ? shape.value : undefined)
    return [name, tidy(Object.hasOwn(value, name) ? value[name] : undefined, below)] as const
  })
  const filled = entries.filter(([, item]) => !isEmpty(item))
  const [only, ...others] = filled
  // What may be a word or a group of fields is a word when nothing else is said.
  if (shape?.sort === 'either' && only && others.length === 0 && only[0] === object?.fields[0]?.key && typeof only[1] === 'string') return only[1]
  return Object.fromEntries(filled)
}

/** A value as forms hold it: where a word or a group of fields may stand, the group. `tidy` undoes it. */
export function spreadOut(value: unknown, shape: Shape | undefined): unknown {
  const object = objectIn(shape)
  const [first] = object?.fields ?? []
  if (shape?.sort === 'either' && first && typeof value === 'string') return { [first.key]: value }
  if (Array.isArray(value)) return value.map((item) => spreadOut(item, shape?.sort === 'list' ? shape.item : undefined))
  if (!isRecord(value) || !object) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spreadOut(item, object.fields.find((field) => field.key === key)?.shape)]))
}

/** The alternative that a group of fields is meant for. */
export function objectIn(shape: Shape | undefined): Extract<Shape, { sort: 'object' }> | undefined {
  if (shape?.sort === 'object') return shape
  return shape?.sort === 'either' ? shape.options.find((option) => option.sort === 'object') : undefined
}

/** Whether a value at this place is a text, so that what looks like a number must be quoted. */
export const wantsText = (shape: Shape | undefined): boolean =>
  shape !== undefined && (shape.sort === 'text' || shape.sort === 'day' || shape.sort === 'choice' || (shape.sort === 'either' && shape.options.some(wantsText)))

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
