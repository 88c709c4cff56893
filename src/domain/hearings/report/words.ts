import type { Member } from '../../../../schemas/hearing.ts'
import { writtenDay } from '../../corpus/days.ts'
import type { Stage } from '../state.ts'
import type { ProposalSort } from './proposal.ts'
import type { HearingFacts } from './report.ts'

/** Words of the report, in bokmål: those who follow revisions read it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  planned: 'Planlagt',
  draft: 'Utkast',
  'on-hearing': 'På høring',
  'being-revised': 'Til bearbeiding',
  'for-approval': 'Til godkjenning',
  adopted: 'Vedtatt',
  withdrawn: 'Trukket',
}

export const sortWords: Readonly<Record<Exclude<ProposalSort, 'hearing'>, { readonly title: string; readonly lead: string }>> = {
  draft: { title: 'Utkast', lead: 'Utkastet er ikke sendt på høring og kan ikke publiseres for seg.' },
  register: { title: 'Endring i registre', lead: 'Den som eier registeret, godkjenner endringen. Den skal ikke på høring.' },
  code: { title: 'Ingen endring i innholdet', lead: 'Forslaget endrer bare det som ikke er innhold.' },
  mixed: { title: 'Innhold og annet i samme forslag', lead: 'Del forslaget i to: det som er innhold, og det som ikke er det.' },
  nothing: { title: 'Ingen endringer', lead: 'Hovedutgaven har alt det som står her.' },
}

export const undertakingWords: Readonly<Record<Member['undertaking'], string>> = { new: 'nytt', revise: 'revideres', repeal: 'oppheves', confirm: 'bekreftes uendret' }
export const documentWords = { added: 'nytt', changed: 'endret', removed: 'slettet', same: 'uten endringer' } as const
export const sectionWords = { added: 'ny del', removed: 'strøket del', changed: 'endret del', same: '' } as const
export const anchorWords = { vanished: 'Lenken vil ikke føre noe sted', renamed: 'Overskriften får nytt navn, og lenken føres videre', changed: 'Delen sier noe annet enn før' } as const
export const suspectWords: Readonly<Record<string, string>> = { under: 'er underlagt', related: 'viser til', 'translation-of': 'er oversettelse av', 'superseded-by': 'er erstattet av', link: 'lenker til' }

export const day = (value: string): string => writtenDay(value, 'nb')
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** «12 ord satt inn, 3 strøket»; nothing where no word is another. */
export function amountWords({ inserted, deleted, moved, marks }: { readonly inserted: number; readonly deleted: number; readonly moved: number; readonly marks: number }): string {
  const told = [...(inserted > 0 ? [`${inserted} ord satt inn`] : []), ...(deleted > 0 ? [`${deleted} ord strøket`] : []), ...(moved > 0 ? [`${moved} ord flyttet`] : [])]
  if (told.length > 0) return told.join(', ')
  return marks > 0 ? 'bare lenker eller utforming' : 'ingen ord endret'
}

/** How long is left of a hearing, or how long ago it ended. */
export function deadlineWords({ deadline, daysLeft, firstDeadline }: Pick<HearingFacts, 'deadline' | 'daysLeft' | 'firstDeadline'>): string {
  if (deadline === undefined) return 'Høringsfristen er ikke satt.'
  const moved = firstDeadline === undefined ? '' : ` Den var først ${day(firstDeadline)}.`
  if (daysLeft === undefined) return `Høringsfrist ${day(deadline)}.${moved}`
  if (daysLeft < 0) return `Høringsfristen var ${day(deadline)}, for ${count(-daysLeft, 'dag', 'dager')} siden.${moved}`
  return `Høringsfristen er ${day(deadline)}${daysLeft === 0 ? ', i dag' : `, om ${count(daysLeft, 'dag', 'dager')}`}.${moved}`
}
