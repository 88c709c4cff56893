import { audiences, type Audience } from '../domain/corpus/audience.ts'
import { today } from './clock.ts'
import { Refusal } from './refusal.ts'

/** What a build is told from outside. */
export interface Environment {
  readonly content: string
  readonly today: string
  readonly audience: Audience
  readonly out: string
  /** The address at which the site will stand, where it is not the one in settings. */
  readonly site: string | undefined
}

/** Reads the environment variables of the contract. An audience that we do not know is refused: fail closed. */
export function environment(): Environment {
  const audience = given('RETTESNOR_AUDIENCE') ?? 'open'
  if (!(audiences as readonly string[]).includes(audience)) throw new Refusal(`RETTESNOR_AUDIENCE is «${audience}»; it must be open or internal`)
  return {
    content: given('RETTESNOR_CONTENT') ?? 'content',
    today: given('RETTESNOR_TODAY') ?? today(),
    audience: audience as Audience,
    out: given('RETTESNOR_OUT') ?? 'dist',
    site: given('RETTESNOR_SITE'),
  }
}

/** The value of an environment variable; an empty one is one that is not there. */
export const given = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name])
