import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BuildApart, BuildOrder } from '../io/build-apart.ts'
import type { Repository } from './repository.ts'

export interface LiveOptions {
  readonly repository: Repository
  /** Where main's content and the sites are written: a folder of this process alone. */
  readonly folder: string
  readonly build: (order: BuildOrder) => BuildApart
  /** Shows a site that has been built. */
  readonly show: (site: string) => void
  /** Is told when main's content lies in a folder, before it is built: to look at it, and to add what the build reads. Gives variables for the build. */
  readonly prepare: (content: string) => Promise<{ readonly today?: string; readonly environment?: Readonly<Record<string, string>> }>
  /** Is told that a site is shown, in the words of the build; or why none was made, while the old one stays. */
  readonly told: (outcome: { readonly built: string } | { readonly failed: string }) => void
  /** How long to wait for more movements before a build, in milliseconds. */
  readonly patience?: number
}

/** Branches of which the site tells: what is in force, and what is on hearing. */
const shown = /^refs\/heads\/(?:main$|hearing\/)/

/** The site of a desk: built from main, and again whenever main or a hearing has moved. One build at a time; what moves meanwhile is one more. */
export class LiveSite {
  readonly #options: LiveOptions
  readonly #unlisten: () => void
  /** Folders of sites that may still be asked for something: the one that is shown, and the one before it. */
  #kept: string[] = []
  #number = 0
  #wanted = false
  #queue: Promise<unknown> = Promise.resolve()
  #building: BuildApart | undefined
  #closed = false

  constructor(options: LiveOptions) {
    this.#options = options
    this.#unlisten = options.repository.store.onMoved((moves) => {
      if (moves.some(({ ref }) => shown.test(ref))) this.request()
    })
  }

  /** Builds and shows the site. Throws, and leaves what is shown, if it cannot be built. Resolves with what the build said. */
  build(): Promise<string> {
    const turn = this.#queue.then(() => this.#build())
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Asks for a new site soon; one request while another waits is the same. */
  request(): void {
    if (this.#wanted || this.#closed) return
    this.#wanted = true
    const { told, patience = 500 } = this.#options
    this.#queue = this.#queue.then(async () => {
      // An act of a hearing moves several branches, one after another.
      await wait(patience)
      this.#wanted = false
      if (this.#closed) return
      await this.#build().then((built) => { told({ built }) }, (error: unknown) => {
        if (!this.#closed) told({ failed: error instanceof Error ? error.message : String(error) })
      })
    })
  }

  /** Waits until all that was asked for is built. */
  async settled(): Promise<void> {
    await this.#queue
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#unlisten()
    this.#building?.stop()
    await this.settled()
  }

  async #build(): Promise<string> {
    const { repository, folder, build, show, prepare } = this.#options
    const content = join(folder, 'content')
    await repository.materialise(content)
    const out = join(folder, `${(this.#number += 1)}`)
    this.#building = build({ content, out, ...(await prepare(content)) })
    try {
      const built = await this.#building.done
      show(out)
      this.#kept.push(out)
      return built
    } catch (error) {
      rmSync(out, { recursive: true, force: true })
      throw error
    } finally {
      this.#building = undefined
      for (const old of this.#kept.splice(0, this.#kept.length - 2)) rmSync(old, { recursive: true, force: true })
    }
  }
}
