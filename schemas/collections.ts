import type { z } from 'zod'
import { documentSchema } from './document.ts'
import { frameworkSchema } from './framework.ts'
import { roleSchema } from './role.ts'
import { settingsSchema } from './settings.ts'
import { termSchema } from './term.ts'

/** One kind of file in the content folder. */
export interface Collection {
  /** The folder in `content/`, or the file for a single one. */
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
  settings: { path: 'settings.yaml', extension: '.yaml', schema: settingsSchema },
} as const satisfies Record<string, Collection>

export type CollectionName = keyof typeof collections

/** The collection a path in the content folder belongs to and the id of its entry, or undefined for any other file. */
export function collectionOf(path: string): { name: CollectionName; id: string } | undefined {
  if (path === collections.settings.path) return { name: 'settings', id: 'settings' }
  for (const name of ['documents', 'roles', 'terms', 'frameworks'] as const) {
    const { path: folder, extension } = collections[name]
    if (!path.startsWith(folder) || !path.endsWith(extension)) continue
    const id = path.slice(folder.length, -extension.length)
    if (!id.includes('/')) return { name, id }
  }
  return undefined
}
