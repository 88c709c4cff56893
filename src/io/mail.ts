import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Message } from '../domain/reminders/messages.ts'
import { mailText } from '../domain/reminders/write.ts'
import { Refusal } from './refusal.ts'

export interface Post {
  /** `smtp://…` or `smtps://…`, with user and password; or a folder in which messages are laid as files. */
  readonly url?: string | undefined
  readonly spool?: string | undefined
  readonly from: string
  readonly site: string | undefined
  /** When the messages are dated. */
  readonly date: Date
}

/** Sends messages that have an address. Each is named by what it says, so that one that comes twice is known. Refuses what the server will not take. */
export async function sendMail(messages: readonly Message[], { url, spool, from, site, date }: Post): Promise<number> {
  const transport = spool === undefined ? createTransport(url) : createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  if (spool !== undefined) mkdirSync(spool, { recursive: true })
  let sent = 0
  for (const message of messages) {
    if (message.to === undefined || message.fresh.length === 0) continue
    const name = createHash('sha256').update(JSON.stringify([message.recipient, message.fresh.map(({ key }) => key)])).digest('hex').slice(0, 32)
    const host = /@([\w.-]+)>?$/.exec(from)?.[1] ?? 'localhost'
    const mail: SendMailOptions = {
      from,
      // An object, so that no address can add a second one.
      to: { name: '', address: message.to },
      subject: message.title,
      text: mailText(message, site),
      date,
      messageId: `<${name}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    }
    try {
      const done = await transport.sendMail(mail)
      if (spool !== undefined) writeFileSync(join(spool, `${name}.eml`), (done as unknown as { message: Buffer }).message)
    } catch (error) {
      throw new Refusal(`the mail to ${message.to} was not sent: ${(error as Error).message.split('\n')[0] ?? ''}`)
    }
    sent++
  }
  transport.close()
  return sent
}
