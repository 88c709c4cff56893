import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { maximumBytes, type RawFile } from '../domain/corpus/source.ts'
import { Refusal } from './refusal.ts'

/** Reads every file of a content folder. A file that cannot be read is told, not thrown; hidden files are left out. */
export function readContent(folder: string): RawFile[] {
  const files: RawFile[] = []
  const walk = (directory: string): void => {
    for (const entry of entriesOf(directory)) {
      if (entry.name.startsWith('.')) continue
      const full = join(directory, entry.name)
      if (entry.isDirectory()) walk(full)
      else files.push(readFile(full, relative(folder, full).split(sep).join('/'), entry))
    }
  }
  walk(folder)
  return files
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    // Documents that nobody saw must not count as documents without faults.
    throw new Refusal(`the folder ${directory} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}

function readFile(full: string, path: string, entry: Dirent): RawFile {
  // A link could lead out of the folder, to files that were never meant to be published.
  if (entry.isSymbolicLink()) return { path, size: 0, problem: 'den er en snarvei (symbolsk lenke)' }
  // A pipe would be waited for without end.
  if (!entry.isFile()) return { path, size: 0, problem: 'den er ikke en vanlig fil' }
  try {
    const { size } = statSync(full)
    return size > maximumBytes ? { path, size } : { path, size, bytes: readFileSync(full) }
  } catch (error) {
    return { path, size: 0, problem: (error as NodeJS.ErrnoException).code === 'EACCES' ? 'tilgangen er nektet' : 'systemet nektet å åpne den' }
  }
}
