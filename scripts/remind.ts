import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import type { Message } from '../src/domain/reminders/messages.ts'
import { remindersFor } from '../src/domain/reminders/messages.ts'
import { mailText } from '../src/domain/reminders/write.ts'
import { now } from '../src/io/clock.ts'
import { readContent } from '../src/io/content.ts'
import { proposalsOf } from '../src/io/corpus.ts'
import { given, snapshotBeside } from '../src/io/environment.ts'
import { putIssues, reminderIssues, toldByIssues } from '../src/io/forge/reminders.ts'
import { takeSnapshot } from '../src/io/forge/snapshot.ts'
import { sendMail } from '../src/io/mail.ts'
import { readSnapshot } from '../src/io/snapshot-file.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'
import { atForge, forgeHelp, givenForge } from './shared/forge.ts'

interface Options extends CommonOptions {
  readonly issues: boolean
  readonly spool?: string
  readonly state: string
}

await run(() => ({
  program: command('remind', `Reminds owners, those who follow the whole, and units that were asked, of what is new. Nothing above the class open is told. Mail goes by RETTESNOR_MAIL_URL (smtp://…) from RETTESNOR_MAIL_FROM; for --issues set ${forgeHelp}. With neither it only shows what it would say.`)
    .option('--issues', 'keep one issue an owner on the forge; what has been told is kept there', false)
    .option('--spool <folder>', 'lay mails in a folder instead of sending them')
    .option('--state <file>', 'where what has been told is kept without --issues', '.rettesnor/reminders.json'),
  async action({ content, today, issues, spool, state }: Options): Promise<number> {
    const files = readContent(content)
    const whole = buildCorpus(files, satteri)
    const forge = issues ? givenForge() : undefined
    const snapshot = forge ? await atForge(() => takeSnapshot(forge)) : readSnapshot(snapshotBeside(content))
    const hearings = proposalsOf(snapshot, files, whole)
    const known = forge ? await atForge(() => reminderIssues(forge)) : undefined
    const told = known ? toldByIssues(known) : toldIn(state)
    const overseer = { to: whole.settings.institution?.contact, role: whole.settings.registers?.plans }
    const messages = remindersFor(whole, hearings, { today, told, overseer })
    const url = given('RETTESNOR_MAIL_URL')
    if (url === undefined && spool === undefined && !forge) {
      for (const message of messages.filter(({ fresh }) => fresh.length > 0)) process.stdout.write(`${message.recipient} ${message.to ?? ''}\n${message.title}\n\n${mailText(message, whole.settings.institution?.site)}\n`)
      return 0
    }
    // Mail first: should the forge fail after it, it is said once too often and not once too seldom.
    const sent = url === undefined && spool === undefined ? 0 : await sendMail(messages, { url, spool, from: sender(whole.settings.institution?.contact), site: whole.settings.institution?.site, date: now() })
    const done = forge && known ? await atForge(() => putIssues(forge, messages, known)) : undefined
    if (!done) keep(state, messages)
    process.stdout.write(`${sent} mails${done ? `; ${done.opened} issues opened, ${done.changed} changed, ${done.closed} closed` : ''}\n`)
    return 0
  },
}))

function sender(contact: string | undefined): string {
  const from = given('RETTESNOR_MAIL_FROM') ?? contact
  if (from === undefined) throw new Refusal('RETTESNOR_MAIL_FROM is not set: it names who the mails are from')
  return from
}

function toldIn(path: string): Map<string, Set<string>> {
  if (!existsSync(path)) return new Map()
  try {
    return new Map((JSON.parse(readFileSync(path, 'utf8')) as [string, string[]][]).map(([recipient, keys]) => [recipient, new Set(keys)]))
  } catch {
    throw new Refusal(`${path} is not what was told before: mend it, or take it away to tell everything anew`)
  }
}

function keep(path: string, messages: readonly Message[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(messages.map(({ recipient, items }) => [recipient, items.map(({ key }) => key)]), null, 1)}\n`)
}
