import { z } from 'zod'
import { day, id, line, reference } from './common.ts'
import { fingerprint, lanes, prose } from './hearing.ts'

export const decisionKinds = ['adopted', 'confirmed', 'corrected', 'repealed'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/**
 * `decisions/<document>/<nnn>.yaml`: that a role decided a text, bound to the text by its fingerprint. It is written once and never
 * changed. The person and the day come from the review of the head that was merged; for a body that never signs in they come from its minutes.
 */
export const decisionSchema = z.strictObject({
  kind: z.enum(decisionKinds).describe('adopted, confirmed (unchanged), corrected (dates untouched) or repealed.'),
  document: reference('documents').describe('The document that was decided.'),
  fingerprint: fingerprint.describe('The text that was decided, and the fields that bind.'),
  role: reference('roles').describe('The role that decided.'),
  'valid-from': day.describe('The day from which the text is in force; for a repeal the first day out of force, for a confirmation the day from which its interval counts.'),
  'next-revision': day.optional().describe('The day by which it must have been revised; none for a repeal.'),
  'superseded-by': reference('documents').optional().describe('The document that takes its place, in a repeal.'),
  lane: z.enum(lanes).optional().describe('How it came to the decision; none for what was decided before the register began.'),
  hearing: id.optional().describe('The hearing, or the record of the other lanes, that it closes.'),
  case: line.optional().describe('The case number in the archive.'),
  reason: prose.optional().describe('Why, where there was no hearing.'),
  'recorded-by': z
    .strictObject({
      role: reference('roles').describe('The role whose holder records the decision.'),
      day: day.describe('The day of the meeting.'),
      minutes: line.optional().describe('Where the minutes are.'),
    })
    .optional()
    .describe('Who records the decision of a body that never signs in.'),
})

export type DecisionData = z.infer<typeof decisionSchema>
