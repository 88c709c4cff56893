import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { maximumBytes, type RawFile } from '../domain/corpus/source.ts'

/** Reads every file of a content folder. A file that cannot be read is told, not thrown; hidden files are left out. */
export function readContent(folder: string): RawFile[] {
  const files: RawFile[] = []
  const walk = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const full = join(directory, entry.name)
      if (entry.isDirectory()) walk(full)
      else files.push(readFile(full, relative(folder, full).split(sep).join('/'), entry.isSymbolicLink()))
    }
  }
  walk(folder)
  return files
}

function readFile(full: string, path: string, isLink: boolean): RawFile {
  // A link could lead out of the folder, to files that were never meant to be published.
  if (isLink) return { path, size: 0, problem: 'den er en snarvei (symbolsk lenke)' }
  try {
    const { size } = statSync(full)
    return size > maximumBytes ? { path, size } : { path, size, bytes: readFileSync(full) }
  } catch (error) {
    return { path, size: 0, problem: (error as NodeJS.ErrnoException).code === 'EACCES' ? 'tilgangen er nektet' : 'systemet nektet å åpne den' }
  }
}
