import { z } from 'zod'
import { classifications } from './document.ts'
import { address, id, language, line, localized, reference } from './common.ts'
import { lanes } from './hearing.ts'

/** What is changed without hearing and without decision: a draft that the register's own approver merges. */
export const registers = ['roles', 'terms', 'frameworks', 'plans', 'settings'] as const
export type Register = (typeof registers)[number]

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'colour').describe('A colour, written #rrggbb.')

const institution = z.strictObject({
  name: localized.describe('The name of the institution.'),
  short: localized.optional().describe('The name for everyday use.'),
  site: address.optional().describe('The address at which the wiki is published.'),
  home: address.optional().describe('The web pages of the institution.'),
  contact: line.optional().describe('Who answers questions about the wiki: a mail address.'),
  colour: colour.optional().describe('The one accent colour of the site.'),
  logo: line.optional().describe('An image in the content folder.'),
})

/** A body that must have been heard before a decision: a union, a committee. */
const consulted = z.strictObject({
  role: reference('roles').describe('The body.'),
  areas: z.array(id).min(1).optional().describe('The areas in which it must be; everywhere when nothing is said.'),
  source: line.optional().describe('Where the requirement comes from: an act, or an agreement.'),
})

/** A day of any year, as month and day. */
const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'month-day').describe('A day of the year, written MM-DD.')

const hearings = z.strictObject({
  'quiet-periods': z
    .array(z.strictObject({ label: localized.describe('What the time is called.'), from: monthDay, to: monthDay }))
    .optional()
    .describe('Times of the year in which few can answer: a hearing that runs into one warns.'),
  'material-words': z.int().min(0).max(100_000).optional().describe('How many words may be inserted and deleted after the deadline before the change is material.'),
  'correction-words': z.int().min(0).max(100_000).optional().describe('How many words a correction may insert and delete.'),
})

const kind = z.strictObject({
  id: id.describe('The id that documents name.'),
  label: localized.describe('The name of the kind.'),
  'decided-as': z
    .enum(['adopted', 'approved', 'laid-down'])
    .optional()
    .describe('The word for the decision: vedtatt, godkjent or fastsatt.'),
  'maximum-interval': z.int().min(1).max(240).optional().describe('The longest time between revisions, in months.'),
  lanes: z.array(z.enum(lanes)).min(1).optional().describe('The ways in which the kind may be decided; every one when nothing is said.'),
  'hearing-days': z.int().min(1).max(365).optional().describe('The shortest hearing, in days from the day it opens to the deadline.'),
  consult: z.array(consulted).optional().describe('Bodies that must have been consulted before a decision.'),
  'required-sections': z.array(localized).optional().describe('Sections of level two that every document of the kind has.'),
})

const area = z.strictObject({
  id: id.describe('The id that documents name.'),
  label: localized.describe('The name of the area.'),
  description: localized.optional().describe('One sentence on what belongs here.'),
  contact: line.optional().describe('Who answers questions about the area.'),
})

const classLabel = z.strictObject({
  id: z.enum(classifications).describe('The class.'),
  label: localized.describe('The name of the class.'),
  hint: localized.optional().describe('What the class means here.'),
})

/** Who may sign in at the desk. Which roles they hold stands in the roles themselves, and nowhere else. */
const user = z.strictObject({
  login: z.string().max(39).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id').describe('The user name: lower case letters, digits and hyphens.'),
  name: line.describe('What others see.'),
  email: line.optional().describe('The mail address that stands with what the user saves.'),
  access: z.enum(['read', 'write', 'admin']).optional().describe('What the user may do; write when nothing is said.'),
})

/** The role that approves a change of each register; nobody can where none is named. */
const approvers = z.strictObject(
  Object.fromEntries(registers.map((register) => [register, reference('roles').optional().describe(`Who approves a change of ${register}.`)])) as Record<Register, z.ZodOptional<typeof id>>,
)

/** An address of this site: `/…/`. */
const sitePath = z.string().max(300).regex(/^\/(?:[a-z0-9-]+\/)*$/, 'path')

export const severities = ['error', 'warning', 'off'] as const
export type Severity = (typeof severities)[number]

/** `settings.yaml`: what an institution decides for itself. Everything has a default. */
export const settingsSchema = z.strictObject({
  institution: institution.optional().describe('The institution.'),
  languages: z.array(language).min(1).optional().describe('The languages of the interface, the first one first.'),
  kinds: z.array(kind).min(1).optional().describe('The kinds of document.'),
  areas: z.array(area).min(1).optional().describe('The areas of governance.'),
  classes: z.array(classLabel).optional().describe('The names of the classes.'),
  everyone: id.optional().describe('The role that stands for everybody: what applies to it stands on the front page.'),
  'due-soon-days': z.int().min(0).max(1000).optional().describe('How long before the deadline a revision is due soon, in days.'),
  severities: z.record(id, z.enum(severities)).optional().describe('Rules whose severity is another here.'),
  'propose-change': address.optional().describe('Where a reader proposes a change; {title}, {id} and {url} are filled in.'),
  'report-deviation': address.optional().describe('Where a reader reports a deviation from a document; {title}, {id} and {url} are filled in.'),
  redirects: z
    .array(z.strictObject({ from: sitePath.describe('The old address.'), to: sitePath.describe('The address it has now.') }))
    .optional()
    .describe('Old addresses that lead on.'),
  hearings: hearings.optional().describe('What holds for hearings of every kind.'),
  users: z.array(user).optional().describe('Who may sign in at the desk.'),
  registers: approvers.optional().describe('The roles that approve changes of registers.'),
  'internal-documents': localized.optional().describe('Where internal documents are, and who to ask.'),
})

export type SettingsData = z.infer<typeof settingsSchema>
