import { z } from 'zod'
import { day, id, line, localized, reference } from './common.ts'
import { classifications } from './document.ts'

/** What is to be done with the documents of an item. */
export const actions = ['revise', 'new', 'repeal', 'merge', 'confirm'] as const
export type Action = (typeof actions)[number]

/** Why the work is planned. */
export const triggers = ['interval', 'law', 'audit', 'deviation', 'risk'] as const
export type Trigger = (typeof triggers)[number]

/** The days of a hearing, both counted in. */
const hearingWindow = z.strictObject({
  from: day.describe('The first day of the hearing.'),
  to: day.describe('The last day for responses.'),
})

/** A target that was moved. The adopted one stays where it was. */
const move = z.strictObject({
  from: day.describe('The target as it was before.'),
  to: day.describe('The target from now on.'),
  reason: line.describe('Why it was moved.'),
  'decided-by': reference('roles').describe('The role that decided to move it.'),
})

const item = z
  .strictObject({
    documents: z.array(reference('documents')).min(1).optional().describe('The documents; for a new one, its id once it is there.'),
    title: localized.optional().describe('The title of a new document.'),
    kind: id.optional().describe('The kind of a new document.'),
    areas: z.array(id).min(1).optional().describe('The areas of a new document.'),
    classification: z.enum(classifications).optional().describe('Who may read of a new document; without it, only those who may read everything.'),
    what: z.enum(actions).describe('revise, new, repeal, merge, or confirm (unchanged).'),
    trigger: z.enum(triggers).describe('Why: interval, law, audit, deviation or risk.'),
    responsible: reference('roles').describe('The role that does the work.'),
    hearing: hearingWindow.optional().describe('When the hearing is to be; none where there is to be no hearing.'),
    target: day.describe('The day by which it is to be decided, as the plan was adopted. It is never changed: a new day goes under moved.'),
    'decided-by': reference('roles').optional().describe('The role that decides.'),
    note: line.optional().describe('What else readers of the plan need to know.'),
    moved: z.array(move).min(1).optional().describe('How the target was moved, in order.'),
  })
  .refine((value) => value.documents !== undefined || value.title !== undefined, 'plan-item')

/** Who follows the plan up in an area on behalf of the one who adopted it. */
const delegate = z.strictObject({
  area: id.describe('The area.'),
  role: reference('roles').describe('The role that follows the plan up there.'),
})

/**
 * `plans/<year>.yaml`: which documents are revised in a year, by whom, with which hearing. The plan as adopted is the baseline. How far an
 * item has come is worked out from documents, hearings and decisions (`src/domain/plans/state.ts`) and never typed.
 */
export const planSchema = z.strictObject({
  adopted: day.optional().describe('The day the plan was adopted; none while it is a proposal.'),
  'adopted-by': reference('roles').optional().describe('The role that adopted it.'),
  note: line.optional().describe('What readers should know of the whole plan.'),
  delegates: z.array(delegate).optional().describe('Who follows the plan up, by area.'),
  items: z.array(item).describe('What is to be done in the year.'),
})

export type PlanData = z.infer<typeof planSchema>
export type PlanItem = PlanData['items'][number]
