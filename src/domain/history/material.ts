import type { FieldChange } from '../redline/fields.ts'
import { redlineOf, type Version } from '../redline/redline.ts'
import type { Settings } from '../corpus/settings.ts'

/** How much two versions differ, as far as it matters for whether somebody must be heard again. */
export interface Change {
  /** Words inserted and deleted. Words that moved are not counted, for they say what they said. */
  readonly words: number
  /** Fields that bind, and are others. */
  readonly fields: readonly FieldChange[]
  /** Whether anything at all that binds is another. */
  readonly any: boolean
  /** Whether it is more than the settings let pass. */
  readonly material: boolean
}

/** Words that may be changed where settings say nothing. */
export const defaultMaterialWords = 25
export const defaultCorrectionWords = 15

/** The change between two versions. A field that binds is always material; words are when there are more than settings let pass. */
export function changeBetween(before: Version | undefined, after: Version | undefined, settings: Pick<Settings, 'hearings'>): Change {
  const { amount, fields } = redlineOf(before, after)
  const words = amount.inserted + amount.deleted
  const binding = fields.filter((field) => field.binding)
  return { words, fields: binding, any: words + amount.moved + amount.marks + binding.length > 0, material: binding.length > 0 || words > (settings.hearings?.['material-words'] ?? defaultMaterialWords) }
}
