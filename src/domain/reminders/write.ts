import { writtenPlainly } from '../redline/escape.ts'
import type { Item } from './items.ts'
import type { Message } from './messages.ts'
import { reminderWords, sortOfRecipient } from './words.ts'

const order = ['overdue', 'late-item', 'unanswered', 'being-revised', 'due-soon', 'response', 'opened', 'decided'] as const satisfies readonly Item['sort'][]
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '').trim()

/** The text of a mail: plain, one line an item; what is new stands first. @param site the address of the site */
export function mailText({ recipient, language, items, fresh }: Message, site: string | undefined): string {
  const words = reminderWords[language]
  const line = (item: Item): string => `- ${oneLine(words.line(item, item.name, item.units))}`
  const rest = items.filter((item) => !fresh.includes(item))
  const grouped = (all: readonly Item[]): string[] => order.flatMap((sort) => {
    const own = all.filter((item) => item.sort === sort)
    return own.length === 0 ? [] : [`${words.sections[sort]}\n${own.map(line).join('\n')}`]
  })
  return [words.lead[sortOfRecipient(recipient)], ...(rest.length > 0 ? [words.fresh.toUpperCase()] : []), ...grouped(fresh), ...(rest.length > 0 ? ['—', ...grouped(rest)] : []), ...(site ? [site] : []), words.footer].join('\n\n') + '\n'
}

/** The beginning of the issue of a recipient; how a later run knows it. */
export const issueMarker = (recipient: string): string => `<!-- rettesnor:reminder ${recipient} -->`
const toldMark = /<!-- told ([A-Za-z0-9+/=]*) -->/

/** The body of an issue: everything that stands, and in a comment what has been told. */
export function issueBody({ recipient, language, items }: Message, told: readonly string[], encode: (text: string) => string): string {
  const words = reminderWords[language]
  const parts = order.flatMap((sort) => {
    const own = items.filter((item) => item.sort === sort)
    return own.length === 0 ? [] : [`### ${words.sections[sort]}\n\n${own.map((item) => `- ${issueLine(item, language)}`).join('\n')}`]
  })
  return [issueMarker(recipient), words.lead[sortOfRecipient(recipient)], ...(parts.length > 0 ? parts : [words.none]), `<sub>${words.footer}</sub>`, `<!-- told ${encode(JSON.stringify([...told].sort()))} -->`].join('\n\n')
}

/** What is new, as a comment: it is what the forge sends word of. */
export const issueComment = ({ language, fresh }: Message): string => `**${reminderWords[language].fresh}**\n\n${fresh.map((item) => `- ${issueLine(item, language)}`).join('\n')}`

const issueLine = (item: Item, language: Message['language']): string => reminderWords[language].line(item, writtenPlainly(item.name), item.units.map(writtenPlainly))

/** The keys that the body of an issue says have been told; none where it says nothing that can be read. */
export function toldIn(body: string, decode: (text: string) => string): string[] {
  try {
    const keys: unknown = JSON.parse(decode(toldMark.exec(body)?.[1] ?? ''))
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : []
  } catch {
    return []
  }
}
