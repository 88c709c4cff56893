import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import { check } from '../src/domain/reports/check.ts'
import { summaryLine } from '../src/domain/reports/formats.ts'
import { rules } from '../src/domain/rules/index.ts'
import { buildSite } from '../src/io/build.ts'
import { readContent } from '../src/io/content.ts'
import { given } from '../src/io/environment.ts'
import { PortTaken, serve } from '../src/io/server.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

await run(() => ({
  program: command('start', 'Checks the documents, builds the site and serves it on this machine.')
    .option('--port <number>', 'the port (PORT)', Number, Number(process.env.PORT ?? 4321))
    .option('--out <folder>', 'where the site is written', given('RETTESNOR_OUT') ?? 'dist'),
  async action({ content, today, port, out }: CommonOptions & { port: number; out: string }): Promise<number> {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('--port must be a number from 0 to 65535')
    Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today, RETTESNOR_OUT: out })
    const { summary } = check(buildCorpus(readContent(content), satteri), today, rules)
    say(`Checked  ${summaryLine(summary)}${summary.errors + summary.warnings > 0 ? ' «npm run check» shows them.' : ''}`)
    const built = await buildSite()
    say(`Built    ${built.documents} documents and ${built.sections} sections in search, in ${built.seconds.toFixed(1)} s.`)
    try {
      const server = await serve(out, port)
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      say(`Serving  http://127.0.0.1:${actual}/   (Ctrl+C stops it)`)
    } catch (error) {
      if (error instanceof PortTaken) throw new Refusal(`port ${port} is taken by another program; try: npm start -- --port ${port + 1}`)
      throw error
    }
    return 0
  },
}))
