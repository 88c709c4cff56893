import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cmsConfig } from '../src/domain/cms/config.ts'
import { contentIndex } from '../src/io/content-index.ts'
import { command, run, type CommonOptions } from './shared/command.ts'

const target = 'src/admin/config.generated.json'

await run(() => ({
  program: command('cms', 'Makes the configuration of the CMS from the schemas.')
    .option('--check', 'only say whether it is up to date', false)
    .option('--index <file>', 'instead writes the index of the content, for the branch that the CMS reads it from'),
  action({ content, check, index }: CommonOptions & { check: boolean; index?: string }): number {
    if (index !== undefined) {
      writeFileSync(index, contentIndex(content))
      return 0
    }
    const made = `${JSON.stringify(cmsConfig(), undefined, 2)}\n`
    if (!check) writeFileSync(target, made)
    else if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
      process.stderr.write(`${target} is stale: run npm run cms.\n`)
      return 1
    }
    return 0
  },
}))
