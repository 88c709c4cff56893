import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { snapshotSchema, type Snapshot } from '../../schemas/snapshot.ts'
import { Refusal } from './refusal.ts'

/** The snapshot that lies at a path; nothing where there is none. Throws a Refusal for a file that is not one: a hearing must not vanish in silence. */
export function readSnapshot(path: string): Snapshot | undefined {
  if (!existsSync(path)) return undefined
  try {
    return snapshotSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Refusal(`${path} is not a snapshot of hearings: fetch it anew with npm run hearings:fetch, or take it away`)
  }
}

/** Writes a snapshot; whoever reads meanwhile has the old one whole. */
export function writeSnapshot(path: string, snapshot: Snapshot): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.tmp`, `${JSON.stringify(snapshot, null, 1)}\n`)
  renameSync(`${path}.tmp`, path)
}
