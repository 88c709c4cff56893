import { contentFolder } from '../../domain/cms/config.ts'
import { buildCorpus, type Corpus } from '../../domain/corpus/corpus.ts'
import type { RawFile } from '../../domain/corpus/source.ts'
import type { Draft, Tree, Version } from '../../domain/hearings/acts/ground.ts'
import type { Parser } from '../../domain/parse/parser.ts'
import { kept } from '../../domain/search/kept.ts'
import { ask, askAll, askIfThere } from './calls.ts'
import type { Forge } from './client.ts'

/** Where blobs are kept between visits. A blob is named by what it says: what was once read under a name is never stale. */
export interface BlobCache {
  readonly get: (sha: string) => Promise<Uint8Array | undefined>
  readonly put: (sha: string, bytes: Uint8Array) => Promise<void>
}

interface Leaf { readonly path: string; readonly type: string; readonly sha: string; readonly size?: number }
interface Compared { readonly merge_base_commit: { readonly sha: string }; readonly ahead_by: number; readonly behind_by: number }

/** How many files are fetched at a time. */
const atATime = 12

/** The repository at commits, read over the API and kept: a commit never changes. */
export class Snapshots {
  readonly forge: Forge
  readonly parser: Parser
  readonly #cache: BlobCache | undefined
  readonly #blobs = new Map<string, Promise<Uint8Array>>()
  readonly #trees = new Map<string, Promise<Tree & { readonly sizes: ReadonlyMap<string, number> }>>()
  readonly #versions = new Map<string, Promise<Version>>()
  #last: Corpus | undefined

  constructor(forge: Forge, parser: Parser, cache?: BlobCache) {
    this.forge = forge
    this.parser = parser
    this.#cache = cache
  }

  /** The commit that a branch stands at; nothing where there is none. */
  async head(branch: string): Promise<string | undefined> {
    return (await askIfThere<{ object: { sha: string } }>(this.forge, 'GET', '/git/ref/{ref}', { ref: `heads/${branch}` }))?.object.sha
  }

  /** The branches whose names begin with something, with the commits they stand at. */
  async branches(prefix: string): Promise<Map<string, string>> {
    const refs = await askAll<{ ref: string; object: { sha: string } }>(this.forge, '/git/matching-refs/{ref}', { ref: `heads/${prefix}` })
    return new Map(refs.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]))
  }

  /** How two commits stand to each other: how many commits `head` has that `base` lacks, and the other way, and the newest that both have. */
  async compare(base: string, head: string): Promise<{ readonly ancestor: string; readonly ahead: number; readonly behind: number }> {
    if (base === head) return { ancestor: base, ahead: 0, behind: 0 }
    const { merge_base_commit: ancestor, ahead_by: ahead, behind_by: behind } = await ask<Compared>(this.forge, 'GET', '/compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 })
    return { ancestor: ancestor.sha, ahead, behind }
  }

  /** The files of a commit, with the texts of its content. */
  tree(commit: string): Promise<Tree & { readonly sizes: ReadonlyMap<string, number> }> {
    return kept(this.#trees, commit, () => this.#readTree(commit))
  }

  /** A commit with its content read. */
  version(commit: string): Promise<Version> {
    return kept(this.#versions, commit, async () => {
      const tree = await this.tree(commit)
      const files: RawFile[] = []
      for (const [path, sha] of tree.files) {
        if (!path.startsWith(`${contentFolder}/`)) continue
        const bytes = isText(path) ? await this.#blobs.get(sha) : undefined
        const size = bytes?.length ?? tree.sizes.get(path) ?? 0
        files.push({ path: path.slice(contentFolder.length + 1), size, bytes: bytes ?? new Uint8Array() })
      }
      this.#last = buildCorpus(files, this.parser, this.#last)
      return { ...tree, corpus: this.#last }
    })
  }

  /** The draft of a document, as it stands to a branch; nothing where the branch has all of it. */
  async draft(document: string, branch: string, commit: string, onto: string): Promise<Draft | undefined> {
    const { ancestor, ahead } = await this.compare(onto, commit)
    if (ahead === 0) return undefined
    const [tree, base] = await Promise.all([this.tree(commit), this.tree(ancestor)])
    return { document, branch, tree, base }
  }

  async #readTree(commit: string): Promise<Tree & { readonly sizes: ReadonlyMap<string, number> }> {
    const { tree, truncated } = await ask<{ tree: Leaf[]; truncated?: boolean }>(this.forge, 'GET', '/git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' })
    if (truncated) throw new Error('Lageret har for mange filer til å leses på én gang.')
    const leaves = tree.filter(({ type }) => type === 'blob')
    const files = new Map(leaves.map(({ path, sha }) => [path, sha]))
    const wanted = [...new Set(leaves.filter(({ path }) => path.startsWith(`${contentFolder}/`) && isText(path)).map(({ sha }) => sha))]
    const bytes = new Map<string, Uint8Array>()
    for (let at = 0; at < wanted.length; at += atATime) await Promise.all(wanted.slice(at, at + atATime).map(async (sha) => { bytes.set(sha, await kept(this.#blobs, sha, () => this.#blob(sha))) }))
    const decoder = new TextDecoder()
    return {
      commit, files,
      sizes: new Map(leaves.map(({ path, size = 0 }) => [path, size])),
      text: (path) => {
        const blob = bytes.get(files.get(path) ?? '')
        return blob && isText(path) ? decoder.decode(blob) : undefined
      },
    }
  }

  async #blob(sha: string): Promise<Uint8Array> {
    const known = await this.#cache?.get(sha)
    if (known) return known
    const { content } = await ask<{ content: string }>(this.forge, 'GET', '/git/blobs/{file_sha}', { file_sha: sha })
    const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), (character) => character.charCodeAt(0))
    await this.#cache?.put(sha, bytes)
    return bytes
  }
}

const isText = (path: string): boolean => /\.(?:mdx|yaml)$/.test(path)
