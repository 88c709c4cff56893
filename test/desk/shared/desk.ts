import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { afterAll } from 'vitest'
import { createDesk, type Desk, type DeskOptions } from '../../../src/desk/desk.ts'
import type { DeskUser } from '../../../src/desk/people.ts'
import { draftsAreNotMerged } from '../../../src/desk/rules.ts'
import { folderWith } from '../../shared/folder.ts'
import { heldAgainstGitHub, refusedAsGitHub } from './openapi.ts'

export const users: DeskUser[] = [
  { login: 'kari', name: 'Kari Nordmann', email: 'kari@example.no', roles: ['rektor'] },
  { login: 'ola', name: 'Ola Æøå' },
  { login: 'admin', name: 'Admin', access: 'admin' },
  { login: 'gjest', name: 'Gjest', access: 'read' },
]
export const owner = 'fagervik'
export const repo = 'rettesnor'

/** A small content folder: two documents and a role. */
export const smallContent = {
  'documents/sikkerhet.mdx': '---\ntitle: Sikkerhet\n---\n\n# Formål\n\nFørste avsnitt.\n\nAndre avsnitt.\n\nTredje avsnitt.\n\nFjerde avsnitt.\n',
  'documents/personvern.mdx': '---\ntitle: Personvern\n---\n\nTekst om personvern.\n',
  'roles/rektor.yaml': 'title: {nb: Rektor}\nsort: position\n',
  'settings.yaml': 'due-soon-days: 90\n',
}

export interface Running {
  readonly desk: Desk
  readonly directory: string
  readonly content: string
  /** `http://127.0.0.1:PORT` */
  readonly address: string
  readonly log: string[]
  /** An octokit that is signed in, and holds every answer against GitHub's description. */
  readonly as: (login: string) => Octokit
  readonly stop: () => Promise<void>
}

const running: Running[] = []
afterAll(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()))
})

/** Starts a desk on a port of its own, over a new repository unless one is named. It merges more than a desk does: these tests are of how it merges, not of what. */
export async function startDesk(options: Partial<DeskOptions> = {}): Promise<Running> {
  const content = options.content ?? folderWith(smallContent)
  const directory = options.directory ?? join(folderWith(), 'desk.git')
  const log: string[] = []
  const desk = await createDesk({ users, mayMerge: draftsAreNotMerged, log: (line) => log.push(line), ...options, content, directory })
  const server = createServer((request, response) => { desk.handler(request, response, () => response.writeHead(404).end('site')) })
  // On a busy machine a connection may rest long between two calls of a test.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let stopped: Promise<void> | undefined
  const made: Running = {
    desk, directory, content, address, log,
    as: (login) => octokit(address, desk.tokenFor(login)),
    stop: () => (stopped ??= (async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await desk.close()
    })()),
  }
  running.push(made)
  return made
}

/** An octokit whose answers are not held against anything: for tests that make many calls. */
export const plainOctokit = (address: string, token: string): Octokit => new Octokit({ auth: token, baseUrl: `${address}/api/v3`, log: quiet })

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
export function octokit(address: string, token: string): Octokit {
  const made = plainOctokit(address, token)
  made.hook.after('request', (response, options) => { heldAgainstGitHub(options.method, options.url, response.status, response.data) })
  made.hook.error('request', (error, options) => {
    const { status, response } = error as { status: number; response?: { data: unknown } }
    if (response && status >= 400) refusedAsGitHub(options.method, options.url, status, response.data)
    throw error
  })
  return made
}

/** What an octokit call was refused with: its status and message. */
export async function refused(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data: { message: string } } }
    return { status, message: response?.data.message ?? String(error) }
  }
  throw new Error('It was not refused.')
}
