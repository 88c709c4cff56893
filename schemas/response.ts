import { z } from 'zod'
import { day, line, reference } from './common.ts'
import { prose } from './hearing.ts'

export const positions = ['supports', 'supports-with-remarks', 'does-not-support', 'no-remarks'] as const
export type Position = (typeof positions)[number]

export const dispositionKinds = ['accepted', 'partly-accepted', 'not-accepted', 'noted'] as const
export type DispositionKind = (typeof dispositionKinds)[number]

/** What one remark of a response says. Remarks are numbered from 1 within their response; a number is never used again. */
const remark = z.strictObject({
  number: z.int().min(1).max(10_000).describe('The number within the response.'),
  document: reference('documents').optional().describe('The document it is about; none for a remark to the whole.'),
  anchor: line.optional().describe('The anchor of the section in the frozen proposal.'),
  question: z.int().min(1).max(100).optional().describe('The question of the hearing that it answers, counted from 1.'),
  text: prose.describe('What was said, as plain text.'),
  redacted: z.boolean().optional().describe('Whether something was taken out because it may not be public.'),
})

/**
 * `hearings/<id>/responses/<n>.yaml`: a response that the owner has taken in. It is what somebody said: it is redacted, never edited.
 * A unit answers with its name («høringssvar»); a person's name is kept only if given, and shown only if the person asked for it.
 */
export const responseSchema = z.strictObject({
  from: z.enum(['unit', 'person']).describe('Whether a unit or a private person answers.'),
  unit: line.optional().describe('The name of the unit; needed when a unit answers.'),
  'on-behalf-of': line.optional().describe('For whom, when the unit answers for others too.'),
  name: line.optional().describe('The name of the person who wrote it, if given.'),
  'publish-name': z.boolean().optional().describe('Whether the person asked that the name is shown; it is not, when nothing is said.'),
  received: day.describe('The day it was received.'),
  late: z.boolean().optional().describe('Whether it came after the deadline and was taken in all the same.'),
  position: z.enum(positions).describe('supports, supports-with-remarks, does-not-support or no-remarks.'),
  remarks: z.array(remark).optional().describe('What was said, remark by remark.'),
})

export type ResponseData = z.infer<typeof responseSchema>
export type Remark = z.infer<typeof remark>

const disposition = z.strictObject({
  remark: z.int().min(1).max(10_000).describe('The number of the remark in the response.'),
  answer: prose.optional().describe('What the owner answers.'),
  disposition: z.enum(dispositionKinds).optional().describe('accepted, partly-accepted, not-accepted or noted; none while it is open.'),
  reason: prose.optional().describe('Why; needed when a remark is not, or only partly, accepted.'),
})

/** `hearings/<id>/dispositions/<n>.yaml`: what became of the remarks of response `<n>`. It lies apart so that a response stays as it was received. */
export const dispositionsSchema = z.strictObject({
  dispositions: z.array(disposition).min(1).describe('One for each remark.'),
})

export type DispositionsData = z.infer<typeof dispositionsSchema>
export type Disposition = z.infer<typeof disposition>
