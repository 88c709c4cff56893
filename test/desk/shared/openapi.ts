import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, { $ref?: string; content?: Record<string, { schema?: unknown }> }> }>>
  components: { schemas: Record<string, unknown>; responses: Record<string, { content?: Record<string, { schema?: unknown }> }> }
}

/**
 * OpenAPI 3.0 says `nullable`, JSON Schema a list of types; the rest that differs has no part in what is valid. Where GitHub says `oneOf` its
 * alternatives overlap (an error that needs nothing, beside one that needs more), so that one of them or several is what it must mean.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([key, inside]) => !(key === 'nullable' && typeof inside === 'boolean') && key !== 'example' && key !== 'discriminator')
  const schema = Object.fromEntries(known.map(([key, inside]) => [key === 'oneOf' && Array.isArray(inside) ? 'anyOf' : key, plain(inside)]))
  return (value as { nullable?: unknown }).nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** GitHub's description, and what compiles its schemas: thirteen megabytes, read when the first answer is held against them. */
let loaded: { description: Description; ajv: Ajv } | undefined
function github(): { description: Description; ajv: Ajv } {
  if (loaded) return loaded
  const folder = dirname(createRequire(import.meta.url).resolve('@octokit/openapi'))
  const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Description
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(formats as unknown as (on: Ajv) => void)(ajv)
  for (const name of ['int64', 'int32', 'timestamp', 'repo.nwo', 'ssh-key']) ajv.addFormat(name, true)
  ajv.addSchema({ $id: 'github', components: { schemas: plain(description.components.schemas) } })
  return (loaded = { description, ajv })
}

const made = new Map<string, ValidateFunction | undefined>()
/** The operations and statuses that were held against the description in this run: `GET /repos/{owner}/{repo} 200`. */
export const held = new Set<string>()

function validator(method: string, path: string, status: number): ValidateFunction | undefined {
  const key = `${method} ${path} ${status}`
  if (made.has(key)) return made.get(key)
  const { description, ajv } = github()
  const operation = description.paths[path]?.[method.toLowerCase()]
  if (!operation) throw new Error(`GitHub has no ${method} ${path}.`)
  const told = operation.responses[status]
  const response = told?.$ref ? description.components.responses[told.$ref.split('/').at(-1) ?? ''] : told
  if (!response && status < 400) throw new Error(`GitHub does not answer ${method} ${path} with ${status}.`)
  const schema = response?.content?.['application/json']?.schema
  const compiled = schema === undefined ? undefined : ajv.compile(JSON.parse(JSON.stringify(plain(schema)).replaceAll('"#/components', '"github#/components')) as object)
  made.set(key, compiled)
  return compiled
}

/** Throws unless GitHub's description knows the operation (by its path template) and the answer has the shape that it gives there. */
export function heldAgainstGitHub(method: string, url: string, status: number, data: unknown): void {
  const path = template(url)
  const validate = validator(method, path, status)
  held.add(`${method} ${path} ${status}`)
  if (!validate) {
    // What is described without content has none.
    if (status < 300 && data !== undefined && data !== '') throw new Error(`${method} ${path} ${status} has no content on GitHub.`)
    return
  }
  if (!validate(data)) throw new Error(`${method} ${path} ${status} is not what GitHub answers: ${github().ajv.errorsText(validate.errors, { separator: '\n' })}`)
}

/** Throws unless a refusal has GitHub's shape: that of the description where it names the status, and the words of every refusal. */
export function refusedAsGitHub(method: string, url: string, status: number, data: unknown): void {
  const validate = validator(method, template(url), status)
  if (validate && !validate(data)) throw new Error(`${method} ${template(url)} ${status} is not how GitHub refuses: ${github().ajv.errorsText(validate.errors)}`)
  const { message, documentation_url: documentation, status: told } = data as Record<string, unknown>
  if (typeof message !== 'string' || typeof documentation !== 'string' || told !== String(status)) throw new Error(`Not GitHub's shape of a refusal: ${JSON.stringify(data)}`)
}

/** The template of the description that a call names: octokit tells its own, the pages after the first one an address. */
function template(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+\/api\/v3/, '').replace(/\{\?.*\}$|\?.*$/, '')
  const { paths } = github().description
  if (paths[path]) return path
  return Object.keys(paths).find((known) => new RegExp(`^${known.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path)) ?? path
}
