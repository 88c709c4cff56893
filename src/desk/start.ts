import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { indexBranch, indexFile } from '../domain/cms/content-index.ts'
import { buildCorpus, type Corpus } from '../domain/corpus/corpus.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { buildApart } from '../io/build-apart.ts'
import { dayOf, now as clock } from '../io/clock.ts'
import { readContent } from '../io/content.ts'
import { contentIndex } from '../io/content-index.ts'
import { forge } from '../io/forge/client.ts'
import { takeSnapshot } from '../io/forge/snapshot.ts'
import { serveSite } from '../io/server.ts'
import { writeSnapshot } from '../io/snapshot-file.ts'
import { apiPath, createDesk, repositoryName, type Desk } from './desk.ts'
import { LiveSite, type LiveOptions } from './live.ts'
import { usersOf } from './users.ts'

export interface StartOptions {
  /** The folder that is imported at the first start. */
  readonly content: string
  readonly port: number
  /** Where the repository, the built sites and the log lie. */
  readonly folder: string
  /** The day, where one is pinned: the desk and the site then live on it, at the time that it is. */
  readonly today?: string
  /** The moment, where it is not that of the clock: tests let days go by. */
  readonly now?: () => Date
  /** Starts over with the content folder. */
  readonly reset?: boolean
  /** Is given the corpus of main before the first build, and before each that follows. */
  readonly checked: (corpus: Corpus, today: string) => void
  readonly told: LiveOptions['told']
}

export interface Started {
  readonly desk: Desk
  readonly port: number
  /** What the first build said. */
  readonly built: string
  /** Whether the content folder says something else than main does. */
  readonly differs: boolean
  readonly site: LiveSite
  readonly close: () => Promise<void>
}

/** The repository of the desk in a folder. */
export const repositoryIn = (folder: string): string => join(folder, 'desk.git')
const logIn = (folder: string): string => join(folder, 'desk.log')
/** A log that has grown beyond this, in bytes, is begun anew. */
const longLog = 5_000_000

/** Opens the desk, builds the site from its main, and serves both. Throws `PortTaken`, or a Refusal if main cannot be built. */
export async function startDesk({ content, port, folder, today, now = today === undefined ? clock : () => at(today, clock()), reset = false, checked, told }: StartOptions): Promise<Started> {
  mkdirSync(folder, { recursive: true })
  const own = ownFolder(join(folder, 'sites'))
  const log = logIn(folder)
  if (existsSync(log) && statSync(log).size > longLog) rmSync(log)
  const desk = await createDesk({ directory: repositoryIn(folder), content, users: [], reset, now, log: (line) => { appendFileSync(log, `${line}\n`) } })
  const served = await serveSite(port, desk.handler).catch(async (error: unknown) => {
    await desk.close()
    throw error
  })
  const site = new LiveSite({
    repository: desk.repository,
    folder: own,
    build: buildApart,
    show: served.show,
    told,
    async prepare(main) {
      const day = dayOf(now())
      const corpus = buildCorpus(readContent(main), satteri)
      const users = usersOf(corpus, day)
      desk.welcome(users)
      checked(corpus, day)
      await desk.repository.publish(indexBranch, new Map([[indexFile, contentIndex(main)]]), 'Texts in force')
      const snapshot = join(own, 'snapshot.json')
      const token = desk.tokenFor(users[0]?.login ?? '')
      writeSnapshot(snapshot, await takeSnapshot(forge({ api: `http://127.0.0.1:${served.port}${apiPath}`, repository: repositoryName, token })))
      return { today: day, environment: { RETTESNOR_REPOSITORY: repositoryIn(folder), RETTESNOR_SNAPSHOT: snapshot, RETTESNOR_DESK: '1' } }
    },
  })
  const close = async (): Promise<void> => {
    served.server.close()
    served.server.closeAllConnections()
    await site.close()
    await desk.close()
    rmSync(own, { recursive: true, force: true })
  }
  try {
    const built = await site.build()
    return { desk, port: served.port, built, differs: differ(content, join(own, 'content')), site, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A day at the time of another moment. */
const at = (day: string, moment: Date): Date => new Date(`${day}T${moment.toISOString().slice(11)}`)

/** A folder for this process; those of processes that were killed are taken away. */
function ownFolder(all: string): string {
  mkdirSync(all, { recursive: true })
  for (const name of readdirSync(all)) if (!isAlive(Number(name))) rmSync(join(all, name), { recursive: true, force: true })
  const own = join(all, `${process.pid}`)
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  return own
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether two content folders say different things. */
function differ(one: string, other: string): boolean {
  const filesOf = (folder: string) => new Map(readContent(folder).map(({ path, bytes }) => [path, Buffer.from(bytes ?? [])]))
  const [mine, theirs] = [filesOf(one), filesOf(other)]
  return mine.size !== theirs.size || [...mine].some(([path, bytes]) => !theirs.get(path)?.equals(bytes))
}
