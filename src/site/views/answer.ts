import type { Document } from '../../domain/corpus/document.ts'
import type { HearingCase } from '../../domain/hearings/cases.ts'
import { inLanguage } from '../texts.ts'
import { formTexts } from '../texts/response-form.ts'
import { hearingTexts } from '../texts/hearings.ts'
import { answerAction, hearingUrl } from '../urls.ts'
import { mailed } from './document.ts'
import type { AnswerContent } from './hearing-types.ts'
import { daysOf, hearingLink } from './cases.ts'
import { titleOf, type Viewer } from './shared.ts'
import type { LinkView } from './types.ts'

/** How long a response waits for the owner before it is deleted, in days. */
export const keptDays = 90

/** A prepared e-mail; undefined where nobody is named to get it. */
function mailto(viewer: Viewer, { id, proceeding: { data } }: HearingCase, about: string): string | undefined {
  const to = data.contact ?? viewer.corpus.settings.institution?.contact
  if (!to || mailed(to).href === undefined) return undefined
  const text = formTexts[viewer.language]
  const title = inLanguage(data.title, viewer.language)?.text ?? id
  const subject = `${text.mailSubject}: ${title}${data.case ? ` (${data.case})` : ''}`
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.mailBody(about).join('\r\n'))}`
}

/** Where one comments on a section: the form, or a prepared e-mail. */
export function answerLink(viewer: Viewer, found: HearingCase, document: Document, anchor: string, name: string): LinkView {
  const text = hearingTexts[viewer.language]
  const href = viewer.beyond.desk ? `${hearingUrl(found.id, viewer.language, 'answer')}?punkt=${encodeURIComponent(`${document.id}#${anchor}`)}#merknad` : (mailto(viewer, found, `${titleOf(document)}, ${name}`) ?? hearingUrl(found.id, viewer.language, 'answer'))
  return { text: text.answerSection, href, note: name }
}

export function answerContent(viewer: Viewer, found: HearingCase): AnswerContent {
  const { data } = found.proceeding
  const mail = mailto(viewer, found, '')
  return {
    view: 'answer',
    hearing: hearingLink(found, viewer),
    days: daysOf(found, viewer),
    ...(viewer.beyond.desk ? { action: answerAction(found.id) } : mail ? { mail } : {}),
    ...(data.contact ? { contact: mailed(data.contact) } : {}),
    keptDays,
    units: (data.invited ?? []).map(({ unit }) => unit),
    questions: (data.questions ?? []).map((text, at) => ({ number: at + 1, text: text.replace(/\s+/g, ' ').trim() })),
    documents: found.members.flatMap(({ proposed }) => (proposed ? [{ id: proposed.id, title: titleOf(proposed), sections: proposed.sections.filter(({ depth }) => depth <= 3).map(({ anchor, number, text }) => ({ value: `${proposed.id}#${anchor}`, text: `${number} ${text}` })) }] : [])),
    ...(viewer.language === 'nb' ? {} : { written: 'nb' as const }),
  }
}
