import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from './store.ts'

/** A user of the desk, from settings. */
export interface DeskUser {
  readonly login: string
  readonly name: string
  /** Stands in commits; `<login>@localhost` if it is not given. */
  readonly email?: string
  /** What the user may do with the repository; `write` if it is not given. */
  readonly access?: 'read' | 'write' | 'admin'
  /** Roles of the content that the user holds. */
  readonly roles?: readonly string[]
  /** What stands below the name where one signs in. */
  readonly about?: string
}

export const accessOf = (user: DeskUser): 'read' | 'write' | 'admin' => user.access ?? 'write'
export const actorOf = ({ login, name, email }: DeskUser): Actor => ({ login, name, email: email ?? `${login}@localhost` })

/** A number that stands for a text, the same at every start. */
export const idOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 4)

/** The users, by login; case does not matter, as on GitHub. */
export class People {
  #all: readonly DeskUser[] = []
  constructor(users: readonly DeskUser[]) {
    this.change(users)
  }

  get all(): readonly DeskUser[] {
    return this.#all
  }

  /** Lets these be the users from now on. Throws, and changes nothing, if a login cannot be one or is there twice. */
  change(users: readonly DeskUser[]): void {
    for (const { login } of users) if (!/^[a-z\d](?:[a-z\d._-]{0,37}[a-z\d])?$/i.test(login)) throw new Error(`«${login}» cannot be a login: letters, digits, dots and hyphens, at most 39 of them.`)
    if (new Set(users.map(({ login }) => login.toLowerCase())).size !== users.length) throw new Error('Two users have the same login.')
    this.#all = users
  }

  find(login: string): DeskUser | undefined {
    return this.#all.find((user) => user.login.toLowerCase() === login.toLowerCase())
  }

  withEmail(email: string): DeskUser | undefined {
    return this.#all.find((user) => actorOf(user).email.toLowerCase() === email.toLowerCase())
  }
}

const lifetime = 12 * 60 * 60 * 1000
const most = 10_000

/** Tokens that were given out: 256 random bits each, kept as hashes in memory, good for twelve hours. */
export class Tokens {
  readonly #now: () => Date
  readonly #given = new Map<string, { readonly login: string; readonly expires: number }>()
  constructor(now: () => Date) {
    this.#now = now
  }

  give(login: string): string {
    const now = this.#now().getTime()
    for (const [hash, { expires }] of this.#given) if (expires <= now || this.#given.size >= most) this.#given.delete(hash)
    const token = randomBytes(32).toString('base64url')
    this.#given.set(hashOf(token), { login, expires: now + lifetime })
    return token
  }

  /** The login that a token stands for; nothing if it was never given out or has expired. */
  owner(token: string): string | undefined {
    const given = this.#given.get(hashOf(token))
    return given && given.expires > this.#now().getTime() ? given.login : undefined
  }
}

// A token is random: nobody can guess from the time of a look-up what its hash must begin with.
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
