import type { Language } from '../../schemas/common.ts'
import type { HearingData } from '../../schemas/hearing.ts'
import { responseSchema, type ResponseData } from '../../schemas/response.ts'
import { refusalTexts } from '../site/texts/response-refusals.ts'

/** What a form has become: a response, or what is wrong with it, in words. */
export type Filled = { readonly response: ResponseData } | { readonly problem: string }

/** How many remarks a form takes. */
export const mostRemarks = 8

/** Plain text as it may be kept: one form of each letter, no control signs, nothing that turns the direction of what is around it. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim()
const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')

/** Reads the fields of the form of a hearing. @param received the day it came */
export function responseFrom(form: URLSearchParams, hearing: Partial<HearingData>, received: string, language: Language): Filled {
  const say = refusalTexts[language]
  const value = (name: string): string => form.get(name) ?? ''
  const from = value('from') === 'person' ? 'person' : 'unit'
  const unit = oneLine(value('unit'))
  const behalf = oneLine(value('on-behalf-of'))
  const name = oneLine(value('name'))
  if (from === 'unit' && unit === '') return { problem: say.unit }
  const remarks = Array.from({ length: mostRemarks }, (_, at) => at + 1).flatMap((number) => {
    const text = plainText(value(`text-${number}`))
    return text === '' ? [] : [{ text, ...aboutOf(value(`about-${number}`), hearing) }]
  })
  const parsed = responseSchema.safeParse({
    from,
    ...(from === 'unit' ? { unit, ...(behalf ? { 'on-behalf-of': behalf } : {}) } : {}),
    ...(name ? { name, ...(value('publish-name') === '1' ? { 'publish-name': true } : {}) } : {}),
    received,
    position: value('position'),
    ...(remarks.length > 0 ? { remarks: remarks.map((remark, at) => ({ number: at + 1, ...remark })) } : {}),
  })
  return parsed.success ? { response: parsed.data } : { problem: parsed.error.issues.some(({ path }) => path[0] === 'position') ? say.position : say.tooLong }
}

/** What a remark is about: `?2` is a question, `<document>#<anchor>` a section. What the hearing has not is left out, and the remark is to the whole. */
function aboutOf(about: string, { members = [], questions = [] }: Partial<HearingData>): { document?: string; anchor?: string; question?: number } {
  const question = Number(/^\?(\d{1,3})$/.exec(about)?.[1] ?? 0)
  if (question >= 1 && question <= questions.length) return { question }
  const hash = about.indexOf('#')
  const [document, anchor] = [about.slice(0, Math.max(0, hash)), oneLine(about.slice(hash + 1))]
  return hash > 0 && members.some((member) => member.document === document) ? { document, ...(anchor !== '' && anchor.length <= 300 ? { anchor } : {}) } : {}
}
