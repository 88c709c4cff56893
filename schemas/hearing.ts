import { z } from 'zod'
import { day, line, localized, reference } from './common.ts'

/** How a change comes to a decision: with a hearing, without one, as a correction, or as a confirmation that nothing changes. */
export const lanes = ['hearing', 'without-hearing', 'correction', 'confirmation'] as const
export type Lane = (typeof lanes)[number]

/** What a hearing does to a member. */
export const undertakings = ['new', 'revise', 'repeal', 'confirm'] as const

/** Paragraphs of plain text; an empty line parts them. */
export const prose = z.string().trim().min(1).max(20_000)

/** A commit as Git names it: the whole SHA-1 or SHA-256. */
export const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'commit')

/** SHA-256 of the canonical form of a text and the fields that bind, as `src/domain/history/fingerprint.ts` makes it. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'fingerprint')

const member = z.strictObject({
  document: reference('documents').describe('The document.'),
  undertaking: z.enum(undertakings).describe('What happens to it: new, revise, repeal or confirm.'),
  fingerprint: fingerprint.optional().describe('The fingerprint of the frozen proposal that responses are made to.'),
  'in-force': fingerprint.optional().describe('The fingerprint of the text that was in force when the proposal was frozen; none for a new document.'),
})

const invitation = z.strictObject({
  unit: line.describe('The name of the unit, as a response gives it.'),
  role: reference('roles').optional().describe('The role that answers for the unit, where it has one.'),
  contact: line.optional().describe('A mail address of the unit.'),
  answered: day.optional().describe('The day its response was taken in.'),
})

const extension = z.strictObject({
  day: day.describe('The day the deadline was moved.'),
  from: day.describe('The deadline before.'),
  to: day.describe('The deadline after.'),
  reason: line.optional().describe('Why it was moved.'),
})

/** Drøfting and medvirkning: talks with unions and committees that an act, an agreement or settings require. */
const consultation = z.strictObject({
  body: reference('roles').describe('The union, the committee or the body.'),
  held: day.describe('The day of the meeting, or of the written answer.'),
  minutes: line.optional().describe('Where the minutes are: a number in the archive.'),
  outcome: prose.optional().describe('What the body said.'),
})

const waiver = z.strictObject({
  day: day.describe('The day it was written.'),
  role: reference('roles').describe('The role that answers for going on without a new hearing: one that may decide the documents.'),
  reason: prose.describe('Why a change after the deadline needs no new hearing.'),
  fingerprints: z.array(fingerprint).min(1).describe('The texts it was written for; another text needs another waiver.'),
})

/**
 * `hearings/<id>.yaml`: the record of one way from proposal to decision. What follows from other facts (the state, who is late, whether
 * a response has come) is worked out on a day and never typed.
 */
export const hearingSchema = z.strictObject({
  title: localized.describe('What it is about, in a title of its own.'),
  lane: z.enum(lanes).describe('hearing, without-hearing, correction or confirmation.'),
  members: z.array(member).min(1).describe('The documents that are decided together.'),
  proposal: commit.optional().describe('The commit with the frozen proposal; none before it is sent out.'),
  owner: reference('roles').describe('The role that sends it out and answers the remarks.'),
  reason: prose.optional().describe('Why the change is proposed; in the other lanes: why there is no hearing.'),
  questions: z.array(prose).optional().describe('What the consulted bodies are asked in particular.'),
  opened: day.optional().describe('The first day on which responses are taken.'),
  deadline: day.optional().describe('The last day, as it was set first.'),
  extended: z.array(extension).optional().describe('How the deadline was moved, in order.'),
  invited: z.array(invitation).optional().describe('The units that were asked.'),
  contact: line.optional().describe('Who answers questions: a mail address of a unit.'),
  case: line.optional().describe('The case number in the archive.'),
  consultations: z.array(consultation).optional().describe('Talks with unions and committees.'),
  checklist: z.array(line).optional().describe('What was gone through before a text was confirmed unchanged.'),
  reminders: z
    .array(z.strictObject({ day: day.describe('The day they were reminded.'), units: z.array(line).min(1).describe('The units.') }))
    .optional()
    .describe('Reminders to units that had not answered.'),
  'sent-back': z
    .array(z.strictObject({ day: day.describe('The day.'), role: reference('roles').describe('The role that sent it back.'), comment: prose.describe('What has to be done.') }))
    .optional()
    .describe('When an approver sent the proposal back.'),
  waiver: waiver.optional().describe('Why a material change after the deadline goes without a new hearing.'),
  withdrawn: z
    .strictObject({ day: day.describe('The day.'), reason: prose.describe('Why.') })
    .optional()
    .describe('That it was withdrawn; the drafts may live on.'),
})

export type HearingData = z.infer<typeof hearingSchema>
export type Member = HearingData['members'][number]
