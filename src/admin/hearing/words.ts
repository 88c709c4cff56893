import type { DispositionKind, Position } from '../../../schemas/response.ts'
import type { Lane, Member } from '../../../schemas/hearing.ts'
import type { Stage } from '../../domain/hearings/state.ts'
import { laneNames } from '../../domain/hearings/publication.ts'
import { dispositionNames } from '../../domain/hearings/acts/responses.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export { capital }

export const stageNames: Readonly<Record<Stage, string>> = { planned: 'Planlagt', draft: 'Under arbeid', 'on-hearing': 'På høring', 'being-revised': 'Til bearbeiding', 'for-approval': 'Til godkjenning', adopted: 'Vedtatt', withdrawn: 'Trukket' }
export const undertakingNames: Readonly<Record<Member['undertaking'], string>> = { new: 'nytt dokument', revise: 'endringer', repeal: 'oppheves', confirm: 'bekreftes uendret' }
export const positionNames: Readonly<Record<Position, string>> = { supports: 'støtter', 'supports-with-remarks': 'støtter med merknader', 'does-not-support': 'støtter ikke', 'no-remarks': 'ingen merknader' }
export const dispositions = Object.entries(dispositionNames).map(([key, name]) => [key as DispositionKind, capital(name.nb)] as const)
export const laneName = (lane: Lane): string => capital(laneNames[lane].nb)

export function daysInWords(days: number | undefined): string {
  if (days === undefined) return ''
  if (days < 0) return `fristen gikk ut for ${-days} ${days === -1 ? 'dag' : 'dager'} siden`
  return days === 0 ? 'siste dag i dag' : `${days} ${days === 1 ? 'dag' : 'dager'} igjen`
}
