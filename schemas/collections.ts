import type { z } from 'zod'
import { decisionSchema } from './decision.ts'
import { documentSchema } from './document.ts'
import { frameworkSchema } from './framework.ts'
import { hearingSchema } from './hearing.ts'
import { planSchema } from './plan.ts'
import { dispositionsSchema, responseSchema } from './response.ts'
import { roleSchema } from './role.ts'
import { settingsSchema } from './settings.ts'
import { termSchema } from './term.ts'

/** One kind of file in the content folder. */
export interface Collection {
  /** The folder in `content/`, or the file for a single one. `*` stands for the id of the entry that the files belong to. */
  readonly path: string
  readonly extension: '.mdx' | '.yaml'
  readonly schema: z.ZodObject
}

/** The registry of collections: what may lie in the content folder, and by which schema it is read. */
export const collections = {
  documents: { path: 'documents/', extension: '.mdx', schema: documentSchema },
  roles: { path: 'roles/', extension: '.yaml', schema: roleSchema },
  terms: { path: 'terms/', extension: '.yaml', schema: termSchema },
  frameworks: { path: 'frameworks/', extension: '.yaml', schema: frameworkSchema },
  hearings: { path: 'hearings/', extension: '.yaml', schema: hearingSchema },
  responses: { path: 'hearings/*/responses/', extension: '.yaml', schema: responseSchema },
  dispositions: { path: 'hearings/*/dispositions/', extension: '.yaml', schema: dispositionsSchema },
  decisions: { path: 'decisions/*/', extension: '.yaml', schema: decisionSchema },
  plans: { path: 'plans/', extension: '.yaml', schema: planSchema },
  settings: { path: 'settings.yaml', extension: '.yaml', schema: settingsSchema },
} as const satisfies Record<string, Collection>

export type CollectionName = keyof typeof collections

/** The collections whose entries a text may link to. */
export const linkable = ['documents', 'roles', 'terms', 'frameworks'] as const
export type LinkableName = (typeof linkable)[number]

const folders = (Object.keys(collections) as CollectionName[])
  .filter((name) => name !== 'settings')
  .map((name) => ({ name, steps: collections[name].path.split('/').slice(0, -1), extension: collections[name].extension }))

/**
 * The collection a path in the content folder belongs to and the id of its entry, or undefined for any other file. What belongs to another
 * entry has both ids: `hearings/personvern/responses/3.yaml` is `personvern/3` of the responses, `decisions/hms/001.yaml` is `hms/001`.
 */
export function collectionOf(path: string): { name: CollectionName; id: string } | undefined {
  if (path === collections.settings.path) return { name: 'settings', id: 'settings' }
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  for (const { name, steps, extension } of folders) {
    if (steps.length !== parts.length || !file.endsWith(extension)) continue
    if (!steps.every((step, at) => step === '*' || step === parts[at])) continue
    return { name, id: [...parts.filter((_, at) => steps[at] === '*'), file.slice(0, -extension.length)].join('/') }
  }
  return undefined
}

/** Where an entry of a collection lies: the inverse of `collectionOf`. */
export function pathOf(name: CollectionName, id: string): string {
  const { path, extension } = collections[name]
  if (name === 'settings') return path
  const ids = id.split('/')
  return path.replace(/\*/g, () => ids.shift() ?? '') + ids.join('/') + extension
}
