import type { Arrived } from './git.ts'
import type { CommitData, ObjectInfo, ObjectType, Signature, TreeEntry } from './git-objects.ts'

/** What Git cannot hold in a commit. */
export class Unwritable extends Error {}

function parseInfo(line: string): ObjectInfo | undefined {
  const [, sha, type, size] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(line) ?? []
  return sha && type && size ? { sha, type: type as ObjectType, size: Number(size) } : undefined
}

/** Takes a line out of what a git has written. */
export function takeLine(arrived: Arrived): { answer: string } | undefined {
  const line = arrived.line()
  if (line === undefined) return undefined
  arrived.take(Buffer.byteLength(line) + 1)
  return { answer: line }
}

/** Takes an answer of `cat-file --batch-check`. */
export function takeInfo(arrived: Arrived): { answer: ObjectInfo | undefined } | undefined {
  const taken = takeLine(arrived)
  return taken && { answer: parseInfo(taken.answer) }
}

/** Takes an answer of `cat-file --batch`. */
export function takeContents(arrived: Arrived): { answer: { info: ObjectInfo; bytes: Buffer } | undefined } | undefined {
  const line = arrived.line()
  if (line === undefined) return undefined
  const info = parseInfo(line)
  const head = Buffer.byteLength(line) + 1
  if (info && arrived.length < head + info.size + 1) return undefined
  arrived.take(head)
  return { answer: info && { info, bytes: Buffer.from(arrived.take(info.size + 1).subarray(0, info.size)) } }
}

/** Reads a tree: mode, name and twenty bytes of sha, again and again. */
export function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at)
    const end = bytes.indexOf(0, space)
    entries.push({ mode: bytes.toString('latin1', at, space).padStart(6, '0'), name: bytes.toString('utf8', space + 1, end), sha: bytes.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

/** Reads the text of a commit: headers, an empty line, the message. Continuation lines (signatures) begin with a space. */
export function parseCommit(sha: string, bytes: Buffer): CommitData {
  const text = bytes.toString('utf8')
  const split = text.indexOf('\n\n')
  const headers = text.slice(0, split === -1 ? undefined : split).split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
  const header = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  return {
    sha,
    tree: header('tree'),
    parents: headers.flatMap(([key, value]) => (key === 'parent' ? [value] : [])),
    author: parseSignature(header('author')),
    committer: parseSignature(header('committer')),
    message: split === -1 ? '' : text.slice(split + 2),
  }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (-?\d+) [+-]\d{4}$/.exec(text) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}

/** A person and a moment as a commit writes them; what would break its lines is left out, as git does. */
export function signed({ name, email, date }: Signature): string {
  const clean = (text: string): string => text.replace(/[\0-\x1f\x7f<>]/g, '').replace(/^[ .,:;"'\\]+|[ .,:;"'\\]+$/g, '')
  const seconds = Math.floor(new Date(date).getTime() / 1000)
  if (clean(name) === '' || clean(email) === '' || !(seconds >= 0 && seconds < 2 ** 40)) throw new Unwritable('A commit needs a name, an address and a date.')
  return `${clean(name)} <${clean(email)}> ${seconds} +0000`
}
