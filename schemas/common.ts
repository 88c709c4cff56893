import { z } from 'zod'

/** The three languages of the interface; a document is written in one of them. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]
export const language = z.enum(languages)

/** A file name without its ending: lower case ASCII words joined by hyphens. It is typed once and never changes. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id')
  .describe('Lower case letters a to z, digits and hyphens.')

/** A calendar day, `YYYY-MM-DD`, of the calendar in Europe/Oslo. Days are strings everywhere; they compare as text. */
export const day = z.iso.date().describe('A day, written YYYY-MM-DD.')

/** What a reference field points at. The CMS makes its pickers from this, and `broken-reference` its targets. */
export type Target = 'documents' | 'roles' | 'terms' | 'clauses'

/** An id of an entry in another collection. */
export const reference = (to: Target) =>
  (to === 'clauses' ? clauseAddress : id).meta({ references: to })

/** `<framework>/<clause>`, as in `gdpr/6.1.e`: how a clause is addressed everywhere. */
export const clauseAddress = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[^\s/]+$/, 'clause')

/** A text of one line, as in a title. */
const oneLine = z.string().trim().min(1).regex(/^[^\r\n]*$/, 'line')
export const line = oneLine.max(300)

/** A text in up to three languages; at least one is there. */
export const localized = z
  .strictObject({
    nb: oneLine.max(1000).optional().describe('Bokmål.'),
    nn: oneLine.max(1000).optional().describe('Nynorsk.'),
    en: oneLine.max(1000).optional().describe('English.'),
  })
  .refine((value) => Object.values(value).some(Boolean), 'language')
export type Localized = z.infer<typeof localized>

/** Lists of words by language. */
export const localizedWords = z.strictObject({
  nb: z.array(line).optional(),
  nn: z.array(line).optional(),
  en: z.array(line).optional(),
})

/** An address a reader may be sent to: the only schemes that documents and registers may name. */
export const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:'] as const
export const address = z
  .string()
  .max(2000)
  .refine((value) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]
    return scheme !== undefined && safeSchemes.includes(`${scheme.toLowerCase()}:` as never)
  }, 'address')
  .describe('A web address (https://…), mailto: or tel:.')
