import type { Language } from '../../../../schemas/common.ts'
import type { Disposition, DispositionKind, Remark, ResponseData } from '../../../../schemas/response.ts'
import { sectionAt } from '../../corpus/document.ts'
import { writtenDay } from '../../corpus/days.ts'
import { blocks, type Reason } from '../reasons.ts'
import { senderOf } from '../responses.ts'
import { deadlineOf, isSubmitted } from '../state.ts'
import { membersOf } from '../proceeding.ts'
import { fileOf, proceedingIn, write, type Acted, type Ground } from './ground.ts'

/** Stands where something was taken out of a response. */
export const redactionMark = '[sladdet]'

/** Whether a text is another with passages taken out: everything that is left stood there, in that order, and nothing was added. */
export function isRedaction(original: string, redacted: string): boolean {
  const same = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
  const pieces = same(redacted).split(redactionMark)
  const whole = same(original)
  const [first = '', ...rest] = pieces
  if (rest.length === 0) return whole === first
  const last = rest.pop() ?? ''
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false
  let at = first.length
  for (const piece of rest) {
    const found = whole.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= whole.length - last.length
}

/** A response as the owner takes it in. */
export interface Taking {
  readonly response: ResponseData
  /** What the remarks said when they came, by number; without it the response was pasted by the owner. */
  readonly original?: Readonly<Record<number, string>>
}

/** Takes in a response: what waited, redacted where it must be, or what came by mail. A late one only when that is said of it. */
export function takeIn(ground: Ground, { response, original }: Taking, language: Language): Acted {
  const proceeding = proceedingIn(ground)
  const { data } = proceeding
  const deadline = deadlineOf(data)
  if (data.withdrawn) return { refused: [blocks('withdrawn')] }
  if (data.lane !== 'hearing' || deadline === undefined || data.opened === undefined) return { refused: [blocks('no-deadline')] }
  if (isSubmitted(proceeding)) return { refused: [blocks('submitted')] }
  const { received } = response
  const reasons: Reason[] = []
  if (received > ground.today || received < data.opened) reasons.push(blocks('received-outside', { received: writtenDay(received, language), opened: writtenDay(data.opened, language) }))
  const isLate = received > deadline
  if (isLate && !response.late) reasons.push(blocks('late-response', { received: writtenDay(received, language), deadline: writtenDay(deadline, language) }))
  if (response.from === 'unit' && !response.unit?.trim()) reasons.push(blocks('no-sender'))
  const remarks = (response.remarks ?? []).filter(({ text }) => text.trim() !== '')
  if (remarks.length === 0 && response.position !== 'no-remarks' && response.position !== 'supports') reasons.push(blocks('no-remarks'))
  reasons.push(...remarks.flatMap((remark) => remarkReasons(ground, remark, original?.[remark.number])))
  if (reasons.length > 0) return { refused: reasons }
  const number = Math.max(0, ...proceeding.answers.map((answer) => answer.number)) + 1
  const { from, unit, 'on-behalf-of': others, name, 'publish-name': publish, position } = response
  const file: ResponseData = {
    from, received, position,
    ...(from === 'unit' ? { unit: unit?.trim(), ...(others?.trim() ? { 'on-behalf-of': others.trim() } : {}) } : {}),
    ...(name?.trim() ? { name: name.trim(), ...(publish ? { 'publish-name': true } : {}) } : {}),
    ...(isLate ? { late: true } : {}),
    remarks: remarks.map((remark) => ({ ...remark, text: remark.text.trim(), ...(remark.text.includes(redactionMark) ? { redacted: true } : {}) })),
  }
  return write(`Ta inn svar ${number}`, [fileOf('responses', `${ground.id}/${number}`, file)])
}

function remarkReasons({ head, frozen, id }: Ground, { number, document, anchor, question, text }: Remark, original: string | undefined): Reason[] {
  const { data } = proceedingIn({ head, id })
  const reasons: Reason[] = []
  const found = document === undefined ? undefined : frozen?.corpus.documents.get(document)
  const isMember = document === undefined || membersOf({ data }).some((member) => member.document === document)
  if (!isMember || (anchor !== undefined && !(found && sectionAt(found, anchor))) || (question !== undefined && question > (data.questions ?? []).length)) reasons.push(blocks('unknown-place', { remark: number }))
  if (original !== undefined && !isRedaction(original, text)) reasons.push(blocks('not-redacted', { remark: number }))
  return reasons
}

/** What is said to a remark. */
export type Said = Pick<Disposition, 'answer' | 'disposition' | 'reason'>

/** One row of the table of dispositions, with what the adviser saw there before. */
export interface Row {
  readonly response: number
  readonly remark: number
  readonly before: Said
  readonly after: Said
}

/**
 * Writes what is said to remarks. Two advisers may work at once: other remarks of the same response stay as they have become, and a remark
 * that somebody else has said something to since is told, with what it says now.
 */
export function dispose(ground: Ground, rows: readonly Row[], language: Language): Acted {
  const proceeding = proceedingIn(ground)
  if (proceeding.data.withdrawn) return { refused: [blocks('withdrawn')] }
  if (isSubmitted(proceeding)) return { refused: [blocks('submitted')] }
  const reasons: Reason[] = []
  const changed = new Map<number, Disposition[]>()
  for (const { response, remark, before, after } of rows) {
    const answer = proceeding.answers.find(({ number }) => number === response)
    if (!answer?.data.remarks?.some(({ number }) => number === remark)) {
      reasons.push(blocks('no-such-remark', { response, remark }, { response, remark }))
      continue
    }
    const all = changed.get(response) ?? [...answer.dispositions]
    const now = all.find((one) => one.remark === remark) ?? {}
    const [here, wanted] = [tidied(now), tidied(after)]
    if (same(here, wanted)) continue
    if (!same(here, tidied(before))) {
      reasons.push(blocks('answered-meanwhile', { remark, from: senderOf(answer.data, privatePerson[language]), now: inWords(here, language) }, { response, remark }))
      continue
    }
    changed.set(response, [...all.filter((one) => one.remark !== remark), { remark, ...wanted }].sort((a, b) => a.remark - b.remark))
  }
  if (reasons.length > 0) return { refused: reasons }
  const changes = [...changed].map(([response, dispositions]) => fileOf('dispositions', `${ground.id}/${response}`, { dispositions }))
  return write(`Vurder merknader: ${[...changed.keys()].map((response) => `svar ${response}`).join(', ')}`, changes)
}

function tidied({ answer, disposition, reason }: Said): Said {
  return { ...(answer?.trim() ? { answer: answer.trim() } : {}), ...(disposition ? { disposition } : {}), ...(reason?.trim() ? { reason: reason.trim() } : {}) }
}
const same = (one: Said, other: Said): boolean => one.answer === other.answer && one.disposition === other.disposition && one.reason === other.reason

const privatePerson: Readonly<Record<Language, string>> = { nb: 'privatperson', nn: 'privatperson', en: 'private person' }
/** What dispositions are called. */
export const dispositionNames: Readonly<Record<DispositionKind, Readonly<Record<Language, string>>>> = {
  accepted: { nb: 'tatt til følge', nn: 'teke til følgje', en: 'accepted' },
  'partly-accepted': { nb: 'delvis tatt til følge', nn: 'delvis teke til følgje', en: 'partly accepted' },
  'not-accepted': { nb: 'ikke tatt til følge', nn: 'ikkje teke til følgje', en: 'not accepted' },
  noted: { nb: 'tatt til orientering', nn: 'teke til orientering', en: 'noted' },
}
const nothing: Readonly<Record<Language, string>> = { nb: 'ingenting', nn: 'ingenting', en: 'nothing' }
const inWords = ({ answer, disposition, reason }: Said, language: Language): string =>
  [...(disposition ? [dispositionNames[disposition][language]] : []), ...(answer ? [`«${answer}»`] : []), ...(reason ? [`«${reason}»`] : [])].join('; ') || nothing[language]

