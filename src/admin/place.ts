import type { Place } from '../domain/cms/place.ts'

export type { Place }

export const absolute = (address: string): string => new URL(address, location.origin).href.replace(/\/$/, '')

/** Where Decap keeps who is signed in. */
const key = 'decap-cms-user'

export interface User {
  readonly login: string
  readonly token: string
}

/** Who is signed in, as Decap remembers. */
export function storedUser(): User | undefined {
  try {
    const user = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<User> | null
    return user?.login && user.token ? { login: user.login, token: user.token } : undefined
  } catch {
    return undefined
  }
}

export const forgetUser = (): void => { localStorage.removeItem(key) }
