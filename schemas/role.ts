import { z } from 'zod'
import { day, id, line, localized, reference } from './common.ts'

/** What a role is: a body that meets, a position one holds, a function one fills, a group one is in, a unit, or outside. */
export const roleSorts = ['body', 'position', 'function', 'group', 'unit', 'external'] as const

/** A kind of document that a role may decide: everywhere, or in the areas named. */
const entitlement = z.union([
  id,
  z.strictObject({
    kind: id.describe('The kind of document.'),
    areas: z.array(id).min(1).optional().describe('The areas the entitlement is limited to.'),
    source: line.optional().describe('Where the entitlement comes from: an act, or a delegation.'),
  }),
])

/** Who holds a role over time: a unit, or a user of the CMS. */
const holder = z.strictObject({
  user: line.optional().describe('The user name in the CMS.'),
  unit: line.optional().describe('The unit that fills the role.'),
  from: day.optional().describe('The first day.'),
  to: day.optional().describe('The last day.'),
  acting: z.boolean().optional().describe('Whether the holder stands in for another.'),
})

export const roleSchema = z.strictObject({
  title: localized.describe('The title of the role.'),
  sort: z.enum(roleSorts).optional().describe('What the role is; a position when nothing is said.'),
  description: localized.optional().describe('One sentence on what the role answers for.'),
  'reports-to': reference('roles').optional().describe('The role it reports to.'),
  members: z.array(reference('roles')).optional().describe('The roles that a group is made of, when together they are the whole of it.'),
  'may-approve': z.array(entitlement).optional().describe('The kinds of document the role may decide.'),
  holders: z.array(holder).optional().describe('Who holds the role, and when.'),
  contact: line.optional().describe('A mail address of the unit.'),
})

export type RoleData = z.infer<typeof roleSchema>
