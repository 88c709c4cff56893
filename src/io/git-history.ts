import { askGit, git, GitError, lines } from './git.ts'

/** A file that differs between two trees. `patch` is the hunks alone; nothing for binary files and pure renames. */
export interface FileChange {
  readonly path: string
  readonly previous: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The blob after the change; nothing for a removed file. */
  readonly sha: string | undefined
  readonly additions: number
  readonly deletions: number
  readonly patch: string | undefined
}

const words = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** The files that differ between two trees or commits, renames found, in order of path. */
export async function changedFiles(directory: string, from: string, to: string): Promise<FileChange[]> {
  const ask = ['diff-tree', '-r', '-M', '--no-color', '--no-ext-diff', '--no-textconv']
  const [records, patches] = await Promise.all([
    git(directory, [...ask, '-z', '--raw', '--numstat', '--no-abbrev', from, to]),
    git(directory, [...ask, '-p', '--full-index', from, to]),
  ])
  const fields = records.split('\0')
  const raw: { path: string; previous: string | undefined; letter: string; sha: string }[] = []
  let at = 0
  for (; fields[at]?.startsWith(':'); ) {
    const [, , , sha = '', letters = ''] = fields[at++]?.split(' ') ?? []
    const letter = letters.slice(0, 1)
    const first = fields[at++] ?? ''
    raw.push({ letter, sha, previous: letter === 'R' ? first : undefined, path: letter === 'R' ? (fields[at++] ?? '') : first })
  }
  const texts = patches.split(/^(?=diff --git )/m).filter(Boolean)
  return raw.map(({ path, previous, letter, sha }) => {
    const [additions = '-', deletions = '-', name] = fields[at++]?.split('\t') ?? []
    if (name === '') at += 2
    // A change of type is told as two patches: the old file goes, the new one comes.
    const hunks = (letter === 'T' ? [texts.shift(), texts.shift()] : [texts.shift()]).map((text) => hunksOf(text ?? '')).join('\n')
    return {
      path,
      previous,
      status: words[letter as keyof typeof words],
      sha: /^0+$/.test(sha) ? undefined : sha,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      patch: hunks === '' ? undefined : hunks,
    }
  })
}

/** The paths of the files that differ between two trees or commits, in order; a file that was renamed is told under both names. */
export async function changedNames(directory: string, from: string, to: string): Promise<string[]> {
  const names = await git(directory, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', from, to])
  return names.split('\0').filter(Boolean)
}

function hunksOf(patch: string): string {
  const start = patch.search(/^@@ /m)
  return start === -1 ? '' : patch.slice(start).replace(/\n$/, '')
}

/** The best common ancestor of two commits; nothing where histories are unrelated. */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  const { code, stdout } = await askGit(directory, ['merge-base', one, other])
  return code === 0 ? stdout.toString().trim() : undefined
}

/** Whether one commit lies in the history of another, or is it. */
export async function isAncestor(directory: string, old: string, young: string): Promise<boolean> {
  if (old === young) return true
  const { code, stderr } = await askGit(directory, ['merge-base', '--is-ancestor', old, young])
  if (code > 1) throw new GitError(['merge-base'], { code, stdout: Buffer.alloc(0), stderr })
  return code === 0
}

/** How many commits each of two has that the other lacks. */
export async function apart(directory: string, one: string, other: string): Promise<{ readonly behind: number; readonly ahead: number }> {
  const [behind = '0', ahead = '0'] = (await git(directory, ['rev-list', '--left-right', '--count', `${one}...${other}`])).split('\t')
  return { behind: Number(behind), ahead: Number(ahead) }
}

/** The commits that `young` has and `old` lacks, the oldest first. */
export async function commitsBetween(directory: string, old: string, young: string): Promise<string[]> {
  return lines(await git(directory, ['rev-list', '--reverse', '--topo-order', `${old}..${young}`]))
}

/** The first commit that `head` has and `main` lacks in which a file is new; nothing where there is none. */
export async function addedIn(directory: string, main: string, head: string, path: string): Promise<string | undefined> {
  return lines(await git(directory, ['log', '--reverse', '--topo-order', '--diff-filter=A', '--format=%H', `${main}..${head}`, '--', path]))[0]
}

/** What of a history is wanted: below `path`, by `author`, between RFC 3339 moments; `skip` and `most` count commits. */
export interface LogOptions {
  readonly path?: string | undefined
  readonly author?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly skip: number
  readonly most: number
}

/** The commits of a history, the newest first. */
export async function log(directory: string, from: string, { path, author, since, until, skip, most }: LogOptions): Promise<string[]> {
  const limits = [...(since ? [`--since=${since}`] : []), ...(until ? [`--until=${until}`] : []), ...(author ? ['--fixed-strings', `--author=${author}`] : [])]
  return lines(await git(directory, ['rev-list', `--skip=${skip}`, `--max-count=${most}`, ...limits, from, '--', ...(path ? [path] : [])]))
}

/** What a three-way merge gives: a tree, or the paths in which the two sides disagree. */
export type Merged = { readonly tree: string } | { readonly conflicts: readonly string[] }

/** Merges two commits without touching a ref or a work tree. Throws a GitError if their histories are unrelated. */
export async function mergeTrees(directory: string, ours: string, theirs: string): Promise<Merged> {
  const ask = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs]
  const answer = await askGit(directory, ask)
  const [tree = '', ...paths] = answer.stdout.toString().split('\0').filter(Boolean)
  if (answer.code === 0) return { tree }
  if (answer.code === 1) return { conflicts: [...new Set(paths)] }
  throw new GitError(ask, answer)
}
