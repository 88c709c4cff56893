import { existsSync, statSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { day } from '../../schemas/common.ts'
import { today } from '../../src/io/clock.ts'
import { given } from '../../src/io/environment.ts'
import { Refusal } from '../../src/io/refusal.ts'

/** Options that every command takes. */
export interface CommonOptions {
  readonly content: string
  readonly today: string
}

export { Refusal }

/** A command with the options that every command takes. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .usage('[options]')
    .option('--content <folder>', 'content folder (RETTESNOR_CONTENT)', folder, folder(given('RETTESNOR_CONTENT') ?? 'content'))
    .option('--today <day>', 'the day to judge by, YYYY-MM-DD (RETTESNOR_TODAY)', aDay, aDay(given('RETTESNOR_TODAY') ?? today()))
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({ writeErr: () => undefined })
}

/** Runs a command: its exit code, or 2 with one line on stderr for misuse. */
export async function run(build: () => { program: Command; action: (options: never, args: string[]) => number | Promise<number> }): Promise<void> {
  try {
    const { program, action } = build()
    program.parse()
    const { content } = program.opts<CommonOptions>()
    if (!existsSync(content) || !statSync(content).isDirectory()) throw new Refusal(`there is no content folder at ${content}`)
    process.exitCode = await action(program.opts<never>(), program.args)
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return
    if (!(error instanceof CommanderError || error instanceof Refusal)) throw error
    process.stderr.write(`${error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')}\n`)
    process.exitCode = 2
  }
}

function folder(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.')
  return value.replace(/\/+$/, '') || '/'
}

function aDay(value: string): string {
  if (!day.safeParse(value).success) throw new InvalidArgumentError(`«${value}» is not a day written YYYY-MM-DD.`)
  return value
}
