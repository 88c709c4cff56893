import type { SnapshotState } from '../../../schemas/snapshot.ts'
import type { RawFile } from '../corpus/source.ts'

const encoder = new TextEncoder()

/** The files of a state: main's, with what differs laid over them. What is not told of, such as images, is main's. */
export function overlaid(main: readonly RawFile[], { files }: Pick<SnapshotState, 'files'>): RawFile[] {
  const changed = new Map(files.map(({ path, text }) => [path, text]))
  const added = [...changed].flatMap(([path, text]): RawFile[] => {
    if (text === null) return []
    const bytes = encoder.encode(text)
    return [{ path, bytes, size: bytes.length }]
  })
  return [...main.filter(({ path }) => !changed.has(path)), ...added]
}
