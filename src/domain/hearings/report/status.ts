import { writtenDay } from '../../corpus/days.ts'
import { deadlineOf, stageOf } from '../state.ts'
import type { Proceeding } from '../proceeding.ts'
import { told, type Reason, type ReasonCode } from '../reasons.ts'
import type { ProposalSort } from './proposal.ts'

/** What the forge shows at the head of a branch, as its statuses have it. */
export interface ReportStatus {
  readonly state: 'pending' | 'failure' | 'success'
  /** One line, at most `longestDescription` signs. */
  readonly description: string
}

export const statusContext = 'rettesnor/hearing'
/** GitHub takes no longer one. */
export const longestDescription = 140

/** What is still to come on the way of a sound hearing: it is waited for, and is no fault. */
const expected: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['open', 'no-disposition', 'disposition-without-reason', 'consultation-missing', 'decision-missing'])
/** What is still to come once the decisions are written. */
const expectedAtApproval: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['not-approved', 'approved-another-head'])

/** The status of a branch: pending while it is on its way, failure with the first reason, success when nothing stands in the way. */
export function statusOf(sort: ProposalSort, proceeding: Proceeding | undefined, reasons: readonly Reason[], today: string): ReportStatus {
  const blocking = reasons.filter(({ level }) => level === 'blocks')
  const stage = proceeding && stageOf(proceeding, false, today)
  const isWaitedFor = ({ code }: Reason): boolean => (stage !== undefined && stage !== 'for-approval' && expected.has(code)) || expectedAtApproval.has(code)
  const faults = blocking.filter((reason) => !isWaitedFor(reason))
  const [first] = faults
  if (first) return { state: 'failure', description: short(told(first, 'nb'), faults.length - 1) }
  const [waited] = blocking
  if (!proceeding) return waited ? { state: 'pending', description: short(told(waited, 'nb'), 0) } : withoutHearing(sort)
  if (!waited) return { state: 'success', description: 'Kan publiseres.' }
  const deadline = deadlineOf(proceeding.data)
  if (stage === 'on-hearing' && deadline) return { state: 'pending', description: `På høring til og med ${writtenDay(deadline, 'nb')}.` }
  if (stage === 'for-approval') return { state: 'pending', description: 'Venter på godkjenning.' }
  return { state: 'pending', description: short(told(waited, 'nb'), blocking.length - 1) }
}

function withoutHearing(sort: ProposalSort): ReportStatus {
  switch (sort) {
    case 'draft':
      return { state: 'pending', description: 'Utkast. Det publiseres gjennom høring, uten høring, retting eller bekreftelse.' }
    case 'register':
      return { state: 'success', description: 'Endrer bare registre. Den som eier registeret, godkjenner.' }
    case 'code':
      return { state: 'success', description: 'Endrer ikke innhold.' }
    default:
      return { state: 'success', description: 'Ingen endringer.' }
  }
}

/** A reason on one line of what a status holds, with how many more there are. */
function short(text: string, more: number): string {
  const tail = more > 0 ? ` (og ${more} til)` : ''
  const line = text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  const room = longestDescription - tail.length
  // Counted as the forge counts; half a sign would be none.
  const cut = line.length <= room ? line : `${line.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  return `${cut}${tail}`
}
