import { z } from 'zod'
import { line, localized, localizedWords, reference } from './common.ts'

export const termSchema = z.strictObject({
  term: localized.describe('The term.'),
  definition: localized.describe('What it means, in one or two sentences of our own.'),
  synonyms: localizedWords.optional().describe('Other words for the same, also those one should not use.'),
  abbreviations: z.array(line).optional().describe('Abbreviations that readers search for.'),
  source: line.optional().describe('Where the meaning comes from.'),
  related: z.array(reference('terms')).optional().describe('Terms to read beside it.'),
})

export type TermData = z.infer<typeof termSchema>
