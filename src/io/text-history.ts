import { execFileSync } from 'node:child_process'
import { pathOf } from '../../schemas/collections.ts'
import { readDocument } from '../domain/corpus/document.ts'
import { decode, maximumBytes } from '../domain/corpus/source.ts'
import { fingerprintOf } from '../domain/history/fingerprint.ts'
import type { KnownVersion } from '../domain/history/history.ts'
import type { TextVersion, Versions } from '../domain/history/versions.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { gitEnvironment } from './git.ts'
import { Refusal } from './refusal.ts'

/** Where history lies: a Git directory, and the path of the content folder in its commits, ending with `/`. */
interface Place {
  readonly directory: string
  readonly prefix: string
}

const run = (directory: string, words: readonly string[], input?: string): Buffer =>
  execFileSync('git', words, { env: gitEnvironment(directory), input: input ?? '', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] })

/** The repository that is named, or the one in which the content folder lies; nothing where there is none. A named one must be there. */
function placeOf(repository: string | undefined, content: string): Place | undefined {
  if (repository !== undefined) {
    try {
      run(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    } catch {
      throw new Refusal(`RETTESNOR_REPOSITORY is «${repository}», which is not a Git directory with a commit`)
    }
    return { directory: repository, prefix: 'content/' }
  }
  try {
    const [directory = '', prefix = ''] = run('', ['-C', content, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir', '--show-prefix']).toString().split('\n')
    run(directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return { directory, prefix }
  } catch {
    return undefined
  }
}

/**
 * Finds texts of documents in the history of the content, by their fingerprints. What is not there (a short clone, a folder without history) is
 * simply not known. Only texts of the documents that are asked for are read, the newest first, until all are found.
 */
export function readTexts(wanted: ReadonlyMap<string, ReadonlySet<string>>, repository: string | undefined, content: string): Versions {
  const place = placeOf(repository, content)
  if (!place) return new Map()
  return new Map([...wanted].map(([id, fingerprints]) => [id, textsOf(place, id, fingerprints)]))
}

function textsOf({ directory, prefix }: Place, id: string, wanted: ReadonlySet<string>): KnownVersion<TextVersion>[] {
  const path = pathOf('documents', id)
  // Every commit that gave the file another text, merges too; of a text that came back, the first commit is the one that stays.
  const log = run(directory, ['log', '--full-history', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=commit %H', 'HEAD', '--', `${prefix}${path}`]).toString()
  const blobs = new Map<string, string>()
  let commit = ''
  for (const line of log.split('\n')) {
    commit = /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? commit
    const blob = /^:\d{6} (?:100644|100755) [0-9a-f]+ ([0-9a-f]+) [AM]/.exec(line)?.[1]
    if (blob !== undefined) blobs.set(blob, commit)
  }
  const found: KnownVersion<TextVersion>[] = []
  for (const [blob, first] of blobs) {
    const bytes = run(directory, ['cat-file', 'blob', blob])
    if (bytes.length > maximumBytes) continue
    const document = readDocument(id, decode({ path, bytes, size: bytes.length }), satteri)
    const fingerprint = fingerprintOf(document)
    if (!document.readable || !wanted.has(fingerprint) || found.some((known) => known.fingerprint === fingerprint)) continue
    found.push({ fingerprint, version: { document, commit: first } })
    if (found.length === wanted.size) break
  }
  return found
}
