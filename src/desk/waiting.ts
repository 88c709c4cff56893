import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResponseData } from '../../schemas/response.ts'

/** A response that somebody without an account has sent and nobody has read. */
export interface WaitingResponse {
  /** Random; names its file. */
  readonly id: string
  readonly hearing: string
  /** The moment it came, RFC 3339 in UTC. */
  readonly sent: string
  readonly response: ResponseData
}

/** How many may wait: for one hearing, and in all. */
const mostOfOne = 300
const mostOfAll = 2000

/**
 * Responses that wait for the owner. They lie as files beside the objects of the repository and never in Git, which forgets nothing: what is
 * taken in, refused or too old is deleted, and is then gone.
 */
export class Waiting {
  readonly #folder: string
  readonly #now: () => Date
  readonly #days: number

  constructor(directory: string, now: () => Date, days: number) {
    this.#folder = join(directory, 'rettesnor-responses')
    this.#now = now
    this.#days = days
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.all()
  }

  /** What waits, the oldest first. What is older than it may be is deleted. */
  all(): WaitingResponse[] {
    const oldest = new Date(this.#now().getTime() - this.#days * 24 * 60 * 60 * 1000).toISOString()
    const found = readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as WaitingResponse)
    for (const { id, sent } of found) if (sent < oldest) this.remove(id)
    return found.filter(({ sent }) => sent >= oldest).sort((a, b) => (a.sent === b.sent ? (a.id < b.id ? -1 : 1) : a.sent < b.sent ? -1 : 1))
  }

  /** Keeps a response; false if too many wait already. */
  add(hearing: string, response: ResponseData): boolean {
    const waiting = this.all()
    if (waiting.length >= mostOfAll || waiting.filter((other) => other.hearing === hearing).length >= mostOfOne) return false
    const kept: WaitingResponse = { id: randomUUID(), hearing, sent: this.#now().toISOString(), response }
    const path = join(this.#folder, `${kept.id}.json`)
    writeFileSync(`${path}.tmp`, JSON.stringify(kept), { mode: 0o600 })
    renameSync(`${path}.tmp`, path)
    return true
  }

  /** Deletes one; false if it is not there. */
  remove(id: string): boolean {
    if (!/^[0-9a-f-]{36}$/.test(id)) return false
    try {
      rmSync(join(this.#folder, `${id}.json`))
      return true
    } catch {
      return false
    }
  }
}
