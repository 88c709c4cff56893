import type { components } from '@octokit/openapi-types'
import type { GitObjects } from '../io/git-objects.ts'
import type { People } from './people.ts'
import type { State } from './state.ts'

/** GitHub's own description of its answers; what the desk answers is held against it by the compiler and by tests. */
export type Shapes = components['schemas']

/** What an answer is made from: one moment of the repository, seen at one address. */
export interface View {
  /** Root of the API, `http://127.0.0.1:4321/api/v3`. */
  readonly api: string
  /** Root of the site, `http://127.0.0.1:4321`. */
  readonly html: string
  readonly owner: string
  readonly name: string
  readonly people: People
  readonly objects: GitObjects
  readonly state: State
}

/** The address of the repository in the API, and that of a page about it. GitHub has such pages, the desk has none. */
export const repoUrl = ({ api, owner, name }: View): string => `${api}/repos/${owner}/${name}`
export const repoPage = ({ html, owner, name }: View): string => `${html}/${owner}/${name}`

/** GitHub's opaque name of a thing. */
export const nodeId = (kind: string, id: string | number): string => Buffer.from(`${kind}:${id}`).toString('base64url')

/** A path as part of an address: every part is escaped, slashes stay. */
export const pathUrl = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
