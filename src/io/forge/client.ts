import { Octokit } from '@octokit/rest'

/** A repository on a forge that speaks GitHub's REST API: GitHub, GitHub Enterprise Server, or the desk. */
export interface Forge {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
}

export interface ForgeOptions {
  /** Root of the API: `https://api.github.com`, `https://forge.example.no/api/v3`, `http://127.0.0.1:4321/api/v3`. */
  readonly api: string
  /** `owner/name` */
  readonly repository: string
  /** Without one, only what is public can be read. */
  readonly token?: string | undefined
  /** What carries the calls: that of the platform unless another is given, such as the desk's own. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/** Opens a forge; runs in browsers too. Calls throw octokit's RequestError, with `status`, when the forge refuses. Throws if the repository is not `owner/name`. */
export function forge({ api, repository, token, fetch }: ForgeOptions): Forge {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (!owner || !repo) throw new Error(`«${repository}» is not the name of a repository: owner/name.`)
  const octokit = new Octokit({ baseUrl: api.replace(/\/+$/, ''), log: quiet, ...(token ? { auth: token } : {}), ...(fetch ? { request: { fetch } } : {}) })
  return { octokit, owner, repo }
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
