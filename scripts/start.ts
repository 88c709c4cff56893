import { check } from '../src/domain/reports/check.ts'
import { summaryLine } from '../src/domain/reports/formats.ts'
import { rules } from '../src/domain/rules/index.ts'
import { repositoryIn, startDesk } from '../src/desk/start.ts'
import { given } from '../src/io/environment.ts'
import { PortTaken } from '../src/io/server.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

const folder = '.rettesnor'
const repository = repositoryIn(folder)
const say = (line: string) => process.stdout.write(`${line}\n`)

await run(() => {
  const program = command('start', 'Opens the desk, checks and builds what is in force there, and serves the site and the editing interface on this machine.')
    .option('--port <number>', 'the port (PORT)', Number, Number(process.env.PORT ?? 4321))
    .option('--reset', 'throws away what has been done at the desk, and starts over with the content folder', false)
  return {
    program,
    async action({ content, today, port, reset }: CommonOptions & { port: number; reset: boolean }): Promise<number> {
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('--port must be a number from 0 to 65535')
      // A day that nobody pinned moves on while the desk is open.
      const pinned = program.getOptionValueSource('today') === 'cli' || given('RETTESNOR_TODAY') !== undefined
      let summary = ''
      try {
        const { port: actual, built, differs, close } = await startDesk({
          content, port, folder, reset, ...(pinned ? { today } : {}),
          checked: (corpus, day) => { summary = summaryLine(check(corpus, day, rules).summary) },
          told: (outcome) => { say('built' in outcome ? `Built again  ${outcome.built}` : `Not built again, the site from before stays: ${outcome.failed}`) },
        })
        say(`Checked  ${summary} «npm run check» shows what was found.`)
        say(`Built    ${built}`)
        say(`Serving  http://127.0.0.1:${actual}/   (Ctrl+C stops it)`)
        say(`Editing  http://127.0.0.1:${actual}/admin/`)
        say(`The work done there is in ${repository}; to bring it into this project:`)
        say(`         git --git-dir=${repository} diff --binary refs/rettesnor/imported main | git apply --3way --index`)
        if (differs) say(`${content}/ says something else than what is in force at the desk. «npm start -- --reset» starts over from what is committed there, and throws the work away.`)
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void close().finally(() => { process.exit(0) }) })
      } catch (error) {
        if (error instanceof PortTaken) throw new Refusal(`port ${port} is taken by another program; try: npm start -- --port ${port + 1}`)
        throw error
      }
      return 0
    },
  }
})
