import { z } from 'zod'
import { day, language, localized } from '../../schemas/common.ts'
import { classifications } from '../../schemas/document.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { statusNames, statusName } from './texts/status.ts'
import { documentUrl } from './urls.ts'
import { titleOf } from './views/shared.ts'

/** What `/api/documents.json` holds, for other systems. Published as a JSON Schema beside it; fields are only ever added. */
export const apiSchema = z.strictObject({
  day: day.describe('The day the statuses hold for.'),
  institution: localized.optional().describe('The name of the institution.'),
  documents: z.array(
    z.strictObject({
      id: z.string().describe('Never changes.'),
      url: z.string().describe('The page of the document; absolute where the site has an address.'),
      title: z.string().describe('The title in the language of the document.'),
      titles: localized.optional().describe('Titles in other languages.'),
      summary: localized.optional().describe('One sentence on what it decides.'),
      lang: language.describe('The language of the text.'),
      kind: z.string().describe('The kind of document.'),
      areas: z.array(z.string()).describe('The areas it belongs to.'),
      owner: z.string().describe('The role that manages it.'),
      'approved-by': z.string().describe('The role that decided it.'),
      'valid-from': day.optional().describe('In force from this day.'),
      'valid-to': day.optional().describe('In force to this day.'),
      'next-revision': day.optional().describe('To be revised by this day.'),
      repealed: day.optional().describe('Repealed from this day.'),
      'superseded-by': z.string().optional().describe('The document that took its place.'),
      'translation-of': z.string().optional().describe('The document it translates.'),
      classification: z.enum(classifications).describe('Who may read it.'),
      status: z.enum(statusNames).describe('Where it stands on the day.'),
      clauses: z.array(z.string()).describe('The clauses it follows up, as framework/clause.'),
    }),
  ),
})

export function apiDocuments(corpus: Corpus, today: string): z.infer<typeof apiSchema> {
  const { institution, 'due-soon-days': dueSoonDays } = corpus.settings
  const documents = [...corpus.documents.values()].map(({ id, data, ...document }) => {
    const { titles, summary } = data
    const optional = Object.fromEntries(
      (['valid-from', 'valid-to', 'next-revision', 'repealed', 'superseded-by', 'translation-of'] as const).flatMap((key) => (data[key] ? [[key, data[key]]] : [])),
    )
    return {
      id,
      url: absolute(documentUrl(id), institution?.site),
      title: titleOf({ id, data, ...document }),
      ...(titles ? { titles } : {}),
      ...(summary ? { summary } : {}),
      lang: data.lang ?? ('nb' as const),
      kind: data.kind ?? '',
      areas: data.areas ?? [],
      owner: data.owner ?? '',
      'approved-by': data['approved-by'] ?? '',
      ...optional,
      classification: data.classification ?? ('strictly-confidential' as const),
      status: statusName(data, today, dueSoonDays),
      clauses: [...(data['iso-refs'] ?? []), ...(data['nsm-refs'] ?? []), ...(data['law-refs'] ?? [])],
    }
  })
  return { day: today, ...(institution ? { institution: institution.name } : {}), documents }
}

/** An address with the site before it, where the site has one. */
export const absolute = (path: string, site: string | undefined): string => (site ? new URL(path, site).href : path)
