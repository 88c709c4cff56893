import type { Language } from '../../../schemas/common.ts'
import { forAudience } from '../corpus/audience.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { itemsToTell, openProceeding, type Item, type OpenHearing } from './items.ts'
import { titleOf } from './words.ts'

/** Everything one recipient is to know, and what of it is new. */
export interface Message {
  /** `role:<id>` for an owner, `all` for those who follow the whole, `unit:<hearing>:<name>` for a unit that was asked. */
  readonly recipient: string
  readonly language: Language
  /** Mail address, where one is known. */
  readonly to: string | undefined
  /** Users of the forge that hold the role. */
  readonly users: readonly string[]
  readonly title: string
  readonly items: readonly Item[]
  readonly fresh: readonly Item[]
}

/** What was told before, by recipient: keys of items. */
export type Told = ReadonlyMap<string, ReadonlySet<string>>

export interface ReminderOptions {
  readonly today: string
  readonly told: Told
  /** Who follows the whole: a mail address, and a role whose holders are asked on the forge. */
  readonly overseer: { readonly to: string | undefined; readonly role: string | undefined }
}

/**
 * One message an owner, one for the whole, and one a unit that was asked. Each holds everything that stands, in order; a message without
 * anything new need not be sent. Nothing above the class open is in any of them.
 */
export function remindersFor(whole: Corpus, hearings: readonly OpenHearing[], { today, told, overseer }: ReminderOptions): Message[] {
  const items = itemsToTell(whole, hearings, today)
  const language = whole.settings.languages?.[0] ?? 'nb'
  const message = (recipient: string, to: string | undefined, users: readonly string[], own: readonly Item[]): Message => ({ recipient, language, to, users, title: titleOf(recipient, own, language), items: own, fresh: own.filter(({ key }) => !told.get(recipient)?.has(key)) })
  const owners = [...Map.groupBy(items.filter(({ role }) => role !== ''), ({ role }) => role)].sort(([a], [b]) => (a < b ? -1 : 1))
  const known = new Set([...told.keys()].filter((recipient) => recipient.startsWith('role:')).map((recipient) => recipient.slice('role:'.length)))
  // An owner who has nothing left is told by an empty message, so that what stands on the forge can be put away.
  const finished = [...known].filter((role) => !owners.some(([id]) => id === role)).sort().map((role): [string, Item[]] => [role, []])
  return [
    ...[...owners, ...finished].map(([role, own]) => message(`role:${role}`, addressOf(whole, role), holdersOf(whole, role, today), own)),
    message('all', overseer.to, overseer.role === undefined ? [] : holdersOf(whole, overseer.role, today), items.filter(({ sort }) => sort !== 'response')),
    ...unitMessages(whole, hearings, items, message),
  ]
}

/** A unit is told that the hearing opened, that it has not answered, and how it ended. */
function unitMessages(whole: Corpus, hearings: readonly OpenHearing[], items: readonly Item[], message: (recipient: string, to: string | undefined, users: readonly string[], own: readonly Item[]) => Message): Message[] {
  const corpus = forAudience(whole, 'open')
  const asked = [
    ...hearings.flatMap(({ id, head }) => openProceeding(whole, corpus, { id, head })?.data.invited?.map((unit) => ({ id, ...unit })) ?? []),
    ...[...corpus.hearings.values()].flatMap(({ id, data }) => data.invited?.map((unit) => ({ id, ...unit })) ?? []),
  ]
  return asked.flatMap(({ id, unit, contact }) => {
    const own = items.filter(({ sort, key, units }) => ['opened', 'unanswered', 'decided'].includes(sort) && key.split(' ')[1] === id && units.includes(unit)).map((item) => ({ ...item, units: [] }))
    return own.length === 0 || contact === undefined ? [] : [message(`unit:${id}:${unit}`, contact, [], own)]
  })
}

const addressOf = ({ roles }: Corpus, role: string): string | undefined => roles.get(role)?.data.contact
const holdersOf = ({ roles }: Corpus, role: string, today: string): string[] =>
  (roles.get(role)?.data.holders ?? []).filter(({ from = today, to = today }) => from <= today && today <= to).flatMap(({ user }) => user ?? [])
