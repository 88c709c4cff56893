import type { Severity } from '../../../schemas/settings.ts'

/** A place in a file of the content folder. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A change of a file: the text between two offsets (UTF-16 code units) is replaced. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What reading found wrong in a file: a fault of the form, told by the rules `invalid-…`. */
export interface Fault extends Place {
  /** What is wrong and why, in Norwegian, for the one who edits the file. */
  readonly message: string
  /** What to do, where the general remedy of the rule is not enough. */
  readonly remedy?: string
  readonly edits?: readonly Edit[]
}

/** What a rule found. */
export interface Finding extends Fault {
  readonly rule: string
  readonly severity: Exclude<Severity, 'off'>
  readonly remedy: string
  /** Where the cause stands, if it is another place than the finding. */
  readonly cause?: Place
}
