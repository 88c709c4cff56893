import { relative } from 'node:path'
import { buildSite } from '../src/io/build.ts'
import { given } from '../src/io/environment.ts'
import { command, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('build', 'Builds the site with its search index.').option('--out <folder>', 'where the site is written', given('RETTESNOR_OUT') ?? 'dist'),
  async action({ content, today, out }: CommonOptions & { out: string }): Promise<number> {
    Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today, RETTESNOR_OUT: out })
    const built = await buildSite()
    process.stdout.write(`${built.documents} documents, ${built.sections} sections in search, ${relative(process.cwd(), built.out) || '.'}/ in ${built.seconds.toFixed(1)} s.\n`)
    return 0
  },
}))
