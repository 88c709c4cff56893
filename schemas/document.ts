import { z } from 'zod'
import { address, day, id, language, line, localized, reference } from './common.ts'

/** From open to closed. A redline or a version takes the stricter class of its sides. */
export const classifications = ['open', 'internal', 'confidential', 'strictly-confidential'] as const
export type Classification = (typeof classifications)[number]

/**
 * The front matter of a governing document, in the order in which it is written.
 * What a decision writes is marked `decided`: the CMS shows it and does not let it be edited.
 */
export const documentSchema = z.strictObject({
  title: line.describe('The full title in the language of the document.'),
  titles: localized.optional().describe('The title in other languages, for lists.'),
  summary: localized.optional().describe('One sentence that says what the document decides, and for whom.'),
  kind: id.describe('The kind of document: one of the kinds in settings.'),
  areas: z.array(id).min(1).describe('The areas it belongs to: areas in settings.'),
  lang: language.describe('The language the text is written in.'),
  'translation-of': reference('documents').optional().describe('The authoritative document, in a translation.'),
  owner: reference('roles').describe('The role that manages the document.'),
  'approved-by': reference('roles').describe('The role that decides it; it must be entitled to this kind in these areas.'),
  'valid-from': day.meta({ decided: true }).describe('The day from which the text is in force.'),
  'next-revision': day.meta({ decided: true }).describe('The day by which it must have been revised.'),
  classification: z.enum(classifications).describe('Who may read it.'),
  'exempt-basis': line.optional().describe('The legal ground for not being public; wanted above open.'),
  'held-in': line.optional().describe('Where the text is, for what may not lie here.'),
  under: z.array(reference('documents')).optional().describe('The documents it is subordinate to.'),
  'iso-refs': z.array(reference('clauses')).optional().describe('The clauses of ISO standards that it fulfils.'),
  'nsm-refs': z.array(reference('clauses')).optional().describe('The NSM principles that it follows up.'),
  'law-refs': z.array(reference('clauses')).optional().describe('The provisions of acts and regulations that it fulfils.'),
  related: z.array(reference('documents')).optional().describe('Other documents that readers need beside it.'),
  'applies-to': z.array(reference('roles')).optional().describe('The roles it applies to.'),
  contact: line.optional().describe('Who answers questions: a mail address of a unit.'),
  case: line.optional().describe('The case number in the archive.'),
  unit: line.optional().describe('The unit that drafts it.'),
  'valid-to': day.optional().describe('The last day it is in force, for a text with an end.'),
  keywords: z.array(line).optional().describe('Words that readers search for and the text does not use.'),
  resources: z
    .array(z.strictObject({ title: line, url: address }))
    .optional()
    .describe('Forms, templates and systems that belong to it.'),
  'former-anchors': z
    .record(line, line)
    .optional()
    .describe('Old anchor to the anchor of the heading it became, so that links outlive a renamed heading.'),
  repealed: day.meta({ decided: true }).optional().describe('The day it was repealed.'),
  'superseded-by': reference('documents').optional().describe('The document that took its place.'),
})

export type DocumentData = z.infer<typeof documentSchema>
