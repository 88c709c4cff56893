import { createHash } from 'node:crypto'
import { isIndexed, writeIndex } from '../domain/cms/content-index.ts'
import { readContent } from './content.ts'

/** The index of a content folder, as a text. */
export function contentIndex(folder: string): string {
  const files = readContent(folder).filter(({ path, bytes }) => bytes && isIndexed(path))
  return writeIndex(Object.fromEntries(files.map(({ bytes = new Uint8Array() }) => [blobName(bytes), Buffer.from(bytes).toString('utf8')])))
}

/** The name that Git gives a blob. */
const blobName = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
