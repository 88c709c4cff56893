import type { Place } from '../domain/cms/place.ts'

export type { Place }

export const absolute = (address: string): string => new URL(address, location.origin).href.replace(/\/$/, '')

/** There is nothing to work with: the site was built for the desk and is served without one. */
export class NotSetUp extends Error {}

/** Where the pages below /admin/ work, as the build wrote it. Throws NotSetUp, with words. */
export async function placeHere(): Promise<Place> {
  const place = (await (await fetch('/admin/place.json')).json()) as Place
  // A service that signs in at GitHub may answer here too, and leads elsewhere: only where nothing answers is nothing set up.
  if (place.signIn.startsWith('/') && (await fetch(place.signIn, { method: 'HEAD', redirect: 'manual' })).status === 404)
    throw new NotSetUp('Redigering er ikke satt opp på dette nettstedet. Spør dem som drifter det; de finner framgangsmåten i veiledningen for drift.')
  return place
}

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
