import { audiences, type Audience } from '../domain/corpus/audience.ts'
import { today } from './clock.ts'

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
  const audience = process.env.RETTESNOR_AUDIENCE || 'open'
  if (!(audiences as readonly string[]).includes(audience)) throw new Error(`RETTESNOR_AUDIENCE is «${audience}»; it must be open or internal.`)
  return {
    content: process.env.RETTESNOR_CONTENT || 'content',
    today: process.env.RETTESNOR_TODAY || today(),
    audience: audience as Audience,
    out: process.env.RETTESNOR_OUT || 'dist',
    site: process.env.RETTESNOR_SITE || undefined,
  }
}
