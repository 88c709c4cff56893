import type { Severity } from '../../../schemas/settings.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Fault, Place } from '../corpus/finding.ts'
import type { Example } from './example.ts'

/** What a rule tells: a fault, and where its cause stands if that is another place. */
export type Found = Fault & { readonly cause?: Place }

/**
 * A rule of the check: one file each, and everything about it in that file. To add one, copy a neighbour, give it an id that
 * will never change, list it in `index.ts`, and write its examples: they are its tests and its help page.
 * Words for readers are Norwegian.
 */
export interface Rule {
  readonly id: string
  /** Error: a document is wrong, unsafe or unreachable. Warning: time or others brought it. */
  readonly severity: Exclude<Severity, 'off'>
  /** One sentence on what the rule asks for. */
  readonly summary: string
  /** What to do about a finding, unless the finding itself knows better. */
  readonly remedy: string
  /**
   * @param corpus everything in the content folder
   * @param today the day the check is made for, `YYYY-MM-DD`
   */
  check(corpus: Corpus, today: string): Iterable<Found>
  /** At least one good and one bad. */
  readonly examples: readonly Example[]
}
