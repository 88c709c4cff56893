import { z } from 'zod'
import type { Target } from '../../../schemas/common.ts'

/** What a schema says of a value, as far as the canonical form and the CMS need to know it. */
export type Shape = { readonly description?: string; readonly references?: Target; readonly decided?: boolean } & (
  | { readonly sort: 'object'; readonly fields: readonly Field[] }
  | { readonly sort: 'list'; readonly item: Shape; readonly minimum: number }
  | { readonly sort: 'record'; readonly value: Shape }
  | { readonly sort: 'choice'; readonly values: readonly string[] }
  | { readonly sort: 'either'; readonly options: readonly Shape[] }
  | { readonly sort: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly sort: 'text'; readonly pattern?: string }
  | { readonly sort: 'day' | 'boolean' }
)

/** A key of an object, in the order in which it is written. */
export interface Field {
  readonly key: string
  readonly shape: Shape
  readonly required: boolean
}

const shapes = new WeakMap<z.core.$ZodType, Shape>()

/** Reads a schema. Throws at a kind of schema that nobody has thought of, so that a new one is not written in a wrong form. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  let shape = shapes.get(schema)
  if (!shape) shapes.set(schema, (shape = read(schema)))
  return shape
}

function read(schema: z.core.$ZodType): Shape {
  const { description, references, decided } = (z.globalRegistry.get(schema) ?? {}) as { description?: string; references?: Target; decided?: boolean }
  const said = { ...(description === undefined ? {} : { description }), ...(references === undefined ? {} : { references }), ...(decided ? { decided } : {}) }
  if (schema instanceof z.ZodOptional) return { ...shapeOf(schema.unwrap()), ...said }
  if (schema instanceof z.ZodObject)
    return { ...said, sort: 'object', fields: Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => ({ key, shape: shapeOf(field), required: !(field instanceof z.ZodOptional) })) }
  if (schema instanceof z.ZodArray) return { ...said, sort: 'list', item: shapeOf(schema.element), minimum: (schema._zod.bag as { minimum?: number }).minimum ?? 0 }
  if (schema instanceof z.ZodRecord) return { ...said, sort: 'record', value: shapeOf(schema.valueType) }
  if (schema instanceof z.ZodEnum) return { ...said, sort: 'choice', values: schema.options.map(String) }
  if (schema instanceof z.ZodUnion) return { ...said, sort: 'either', options: schema.options.map(shapeOf) }
  if (schema instanceof z.ZodISODate) return { ...said, sort: 'day' }
  if (schema instanceof z.ZodNumber) return { ...said, sort: 'number', minimum: schema.minValue ?? 0, maximum: schema.maxValue ?? Number.MAX_SAFE_INTEGER }
  if (schema instanceof z.ZodBoolean) return { ...said, sort: 'boolean' }
  if (schema instanceof z.ZodString) {
    const pattern = [...((schema._zod.bag as { patterns?: Set<RegExp> }).patterns ?? [])][0]?.source
    return { ...said, sort: 'text', ...(pattern === undefined ? {} : { pattern }) }
  }
  throw new Error(`src/domain/cms/shape.ts does not know schemas like ${schema.constructor.name} yet.`)
}
