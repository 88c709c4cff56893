import type { Message } from '../../domain/reminders/messages.ts'
import { issueBody, issueComment, toldIn } from '../../domain/reminders/write.ts'
import type { Forge } from './client.ts'
import { ownLogin } from './report.ts'

/** The label by which issues of reminders are found. */
export const reminderLabel = 'påminnelse'

/** An issue of reminders that we wrote. */
export interface ReminderIssue {
  readonly number: number
  readonly recipient: string
  readonly state: 'open' | 'closed'
  readonly title: string
  readonly body: string
}

const encode = (text: string): string => Buffer.from(text).toString('base64')
const decode = (text: string): string => Buffer.from(text, 'base64').toString()

/** The issues of reminders, by recipient. Only those that we wrote ourselves: anybody may write the marker. */
export async function reminderIssues({ octokit, owner, repo }: Forge): Promise<Map<string, ReminderIssue>> {
  const self = await ownLogin(octokit)
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, { owner, repo, state: 'all', labels: reminderLabel, per_page: 100 })
  const found = new Map<string, ReminderIssue>()
  for (const { number, body, title, state, user, pull_request: pull } of [...issues].sort((a, b) => a.number - b.number)) {
    const recipient = /^<!-- rettesnor:reminder ([^\n]*) -->/.exec(body ?? '')?.[1]
    if (pull === undefined && recipient !== undefined && user?.login === self) found.set(recipient, { number, recipient, state: state === 'closed' ? 'closed' : 'open', title, body: body ?? '' })
  }
  return found
}

/** What the issues say has been told: a key for each recipient. The issue for the whole keeps what units were told. */
export function toldByIssues(issues: ReadonlyMap<string, ReminderIssue>): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>([...issues.keys()].map((recipient) => [recipient, new Set()]))
  for (const { body } of issues.values())
    for (const entry of toldIn(body, decode)) {
      const [recipient = '', key = ''] = entry.split('\t')
      told.set(recipient, (told.get(recipient) ?? new Set()).add(key))
    }
  return told
}

/**
 * Lets the issue of each owner, and the one for the whole, say what stands. What is new is said in a comment as well, for the forge sends word of
 * it. An issue is closed when nothing is left, and opened again while something is: nobody puts overdue work away by closing it.
 */
export async function putIssues(forge: Forge, messages: readonly Message[], issues: ReadonlyMap<string, ReminderIssue>): Promise<{ opened: number; changed: number; closed: number }> {
  const { octokit, owner, repo } = forge
  const count = { opened: 0, changed: 0, closed: 0 }
  const entries = (message: Message): string[] => message.items.map(({ key }) => `${message.recipient}\t${key}`)
  const ofUnits = messages.filter(({ recipient }) => recipient.startsWith('unit:')).flatMap(entries)
  for (const message of messages.filter(({ recipient }) => !recipient.startsWith('unit:'))) {
    const known = issues.get(message.recipient)
    const body = issueBody(message, [...entries(message), ...(message.recipient === 'all' ? ofUnits : [])], encode)
    const isDone = message.items.length === 0
    if (!known) {
      if (isDone && ofUnits.length === 0) continue
      await octokit.rest.issues.create({ owner, repo, title: message.title, body, labels: [reminderLabel], assignees: [...message.users] })
      count.opened++
      continue
    }
    const state = isDone ? ('closed' as const) : ('open' as const)
    if (known.body !== body || known.state !== state || known.title !== message.title) {
      await octokit.rest.issues.update({ owner, repo, issue_number: known.number, title: message.title, body, state })
      if (isDone && known.state === 'open') count.closed++
      else count.changed++
    }
    if (message.fresh.length > 0) await octokit.rest.issues.createComment({ owner, repo, issue_number: known.number, body: issueComment(message) })
  }
  return count
}
