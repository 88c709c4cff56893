import { z } from 'zod'
import { address, clauseAddress, day, localized } from './common.ts'

/** Which front-matter list cites a framework: `iso-refs`, `nsm-refs` or `law-refs`. */
export const families = ['iso', 'nsm', 'law'] as const

const clause = z.strictObject({
  id: z.string().max(40).regex(/^[^\s/#]+$/, 'clause-id').describe('The number as the framework writes it, without §.'),
  title: localized.describe('A short title in our own words.'),
  url: address.optional().describe('Where the clause is published.'),
  repealed: day.optional().describe('The day the clause was repealed.'),
  'replaced-by': clauseAddress.optional().describe('The clause that took its place.'),
})

export const frameworkSchema = z.strictObject({
  title: localized.describe('The name of the standard, act or set of principles.'),
  short: localized.optional().describe('How it is cited in running text.'),
  family: z.enum(families).describe('iso for standards, nsm for the principles of NSM, law for acts and regulations.'),
  sign: z.string().max(20).optional().describe('What stands before the number of a clause: § or artikkel.'),
  url: address.optional().describe('Where it is published.'),
  repealed: day.optional().describe('The day the whole was repealed.'),
  clauses: z.array(clause).min(1).describe('The clauses that can be cited.'),
})

export type FrameworkData = z.infer<typeof frameworkSchema>
export type ClauseData = FrameworkData['clauses'][number]
