import type { HearingData } from '../../../schemas/hearing.ts'
import type { Disposition, DispositionKind, Position, Remark, ResponseData } from '../../../schemas/response.ts'
import { sectionAt, type Document } from '../corpus/document.ts'
import { deadlineOf } from './state.ts'
import type { Answer, Proceeding } from './proceeding.ts'
import { blocks, type Reason } from './reasons.ts'

const plain = (name: string | undefined): string => (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase()

/** An invited unit, and whether it has answered. */
export interface Invited {
  readonly unit: string
  readonly contact: string | undefined
  /** The day its first response was received. */
  readonly answered: string | undefined
  /** How many times it was reminded. */
  readonly reminders: number
}

/** The units that were asked, with what has come. A response counts for the unit it names, and for those on whose behalf it was given. */
export function invitedUnits({ data, answers }: Pick<Proceeding, 'data' | 'answers'>): Invited[] {
  return (data.invited ?? []).map(({ unit, contact, answered }) => {
    const received = answers.filter((answer) => answer.data.from === 'unit' && [answer.data.unit, answer.data['on-behalf-of']].some((name) => plain(name) === plain(unit))).flatMap((answer) => answer.data.received ?? [])
    return { unit, contact, answered: [...received, ...(answered ? [answered] : [])].sort()[0], reminders: (data.reminders ?? []).filter(({ units }) => units.some((name) => plain(name) === plain(unit))).length }
  })
}

/** Who has not answered: those to remind. */
export const unanswered = (proceeding: Pick<Proceeding, 'data' | 'answers'>): Invited[] => invitedUnits(proceeding).filter(({ answered }) => answered === undefined)

/** Whether a response came after the deadline that held when all was said. */
export function isLate(response: Partial<ResponseData>, data: Partial<HearingData>): boolean {
  const deadline = deadlineOf(data)
  return response.late === true || (deadline !== undefined && response.received !== undefined && response.received > deadline)
}

/** Who answers, as a page may show it: a person's name is shown only if the person asked for it. */
export function senderOf({ from, unit, name, 'publish-name': publish }: Partial<ResponseData>, privatePerson: string): string {
  if (from === 'unit') return unit ?? ''
  return publish && name ? name : privatePerson
}

/** A row of the matrix: a remark, and what became of it. A response without remarks has a row of its own. */
export interface MatrixRow {
  readonly response: number
  readonly sender: string
  readonly onBehalfOf: string | undefined
  readonly isUnit: boolean
  readonly position: Position | undefined
  readonly received: string | undefined
  readonly late: boolean
  readonly remark: number | undefined
  readonly document: string | undefined
  /** The section of the frozen proposal; undefined for a remark to the whole, and for an anchor that is not there. */
  readonly section: { readonly anchor: string; readonly number: string; readonly text: string } | undefined
  readonly question: number | undefined
  readonly text: string
  readonly redacted: boolean
  readonly answer: string | undefined
  readonly disposition: DispositionKind | undefined
  readonly reason: string | undefined
  /** Whether the owner has something left to do with it. */
  readonly open: boolean
}

/**
 * The matrix of a hearing, in order of document, section and response.
 * @param frozen the documents of the frozen proposal, for the names of sections
 * @param privatePerson what a person who is not named is called
 */
export function matrixOf({ data, answers }: Pick<Proceeding, 'data' | 'answers'>, frozen: ReadonlyMap<string, Document>, privatePerson: string): MatrixRow[] {
  const members = (data.members ?? []).map(({ document }) => document)
  const rows = answers.flatMap((answer): { row: MatrixRow; order: readonly number[] }[] => {
    const remarks: (Remark | undefined)[] = answer.data.remarks?.length ? answer.data.remarks : [undefined]
    return remarks.map((remark) => {
      const document = remark?.document === undefined ? undefined : frozen.get(remark.document)
      const section = document && remark?.anchor ? sectionAt(document, remark.anchor) : undefined
      const disposition = remark && dispositionOf(answer, remark)
      const row: MatrixRow = {
        response: answer.number,
        sender: senderOf(answer.data, privatePerson),
        onBehalfOf: answer.data['on-behalf-of'],
        isUnit: answer.data.from === 'unit',
        position: answer.data.position,
        received: answer.data.received,
        late: isLate(answer.data, data),
        remark: remark?.number,
        document: remark?.document,
        section: section && { anchor: section.anchor, number: section.number, text: section.text },
        question: remark?.question,
        text: remark?.text ?? '',
        redacted: remark?.redacted ?? false,
        answer: disposition?.answer,
        disposition: disposition?.disposition,
        reason: disposition?.reason,
        open: remark !== undefined && remarkFault(disposition) !== undefined,
      }
      const at = remark?.document === undefined ? -1 : members.indexOf(remark.document)
      return { row, order: [at, section ? (document?.sections.indexOf(section) ?? -1) : -1, answer.number, remark?.number ?? 0] }
    })
  })
  return rows.sort((a, b) => a.order.map((value, index) => value - (b.order[index] ?? 0)).find((difference) => difference !== 0) ?? 0).map(({ row }) => row)
}

const dispositionOf = ({ dispositions }: Answer, { number }: Remark): Disposition | undefined => dispositions.find(({ remark }) => remark === number)

function remarkFault(disposition: Disposition | undefined): 'no-disposition' | 'disposition-without-reason' | undefined {
  if (!disposition?.disposition) return 'no-disposition'
  const owesReason = disposition.disposition === 'not-accepted' || disposition.disposition === 'partly-accepted'
  return owesReason && !disposition.reason?.trim() ? 'disposition-without-reason' : undefined
}

/** Remarks that have no disposition, or a disposition that owes its reason (forvaltningsskikk: who is not heard is told why). */
export function dispositionReasons({ answers }: Pick<Proceeding, 'answers'>, privatePerson: string): Reason[] {
  return answers.flatMap((answer) =>
    (answer.data.remarks ?? []).flatMap((remark) => {
      const fault = remarkFault(dispositionOf(answer, remark))
      return fault ? [blocks(fault, { remark: remark.number, from: senderOf(answer.data, privatePerson) }, { response: answer.number, remark: remark.number, ...(remark.document ? { document: remark.document } : {}) })] : []
    }),
  )
}
