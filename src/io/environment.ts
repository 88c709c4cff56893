import { dirname, join } from 'node:path'
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
  /** The Git directory that has the history of the content; by default that of the repository in which the content folder lies. */
  readonly repository: string | undefined
  /** The snapshot of hearings, which need not be there; by default `.rettesnor/snapshot.json` beside the content folder. */
  readonly snapshot: string
  /** Whether the site is served together with a desk, so that forms may be posted to it. */
  readonly desk: boolean
}

/** The folder of a built site with its styles and scripts; their names bear a hash of what is in them. */
export const assetFolder = 'ressurser'

/** Reads the environment variables of the contract. An audience that we do not know is refused: fail closed. */
export function environment(): Environment {
  const audience = given('RETTESNOR_AUDIENCE') ?? 'open'
  if (!(audiences as readonly string[]).includes(audience)) throw new Refusal(`RETTESNOR_AUDIENCE is «${audience}»; it must be open or internal`)
  const content = given('RETTESNOR_CONTENT') ?? 'content'
  return {
    content,
    today: given('RETTESNOR_TODAY') ?? today(),
    audience: audience as Audience,
    out: given('RETTESNOR_OUT') ?? 'dist',
    site: given('RETTESNOR_SITE'),
    repository: given('RETTESNOR_REPOSITORY'),
    snapshot: snapshotBeside(content),
    desk: given('RETTESNOR_DESK') === '1',
  }
}

/** Where the snapshot of hearings lies: where RETTESNOR_SNAPSHOT says, else beside the content folder. */
export const snapshotBeside = (content: string): string => given('RETTESNOR_SNAPSHOT') ?? join(dirname(content), '.rettesnor/snapshot.json')

/** The value of an environment variable; an empty one is one that is not there. */
export const given = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name])
