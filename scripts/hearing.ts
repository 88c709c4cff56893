import { appendFileSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { reportJson } from '../src/domain/hearings/report/json.ts'
import { reportMarkdown } from '../src/domain/hearings/report/markdown.ts'
import { hearingReport } from '../src/domain/hearings/report/report.ts'
import { given } from '../src/io/environment.ts'
import { postReport, pullToJudge } from '../src/io/forge/report.ts'
import { commitNamed } from '../src/io/git-content.ts'
import { readProposal } from '../src/io/proposal.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'
import { atForge, forgeHelp, givenForge } from './shared/forge.ts'
import { repositoryOf } from './shared/repository.ts'

interface Options extends CommonOptions {
  readonly base: string
  readonly head?: string
  readonly format: 'md' | 'json'
  readonly repository?: string
  readonly whole: boolean
  readonly post?: number
}

await run(() => ({
  program: command('hearing', `Reports what a hearing or a draft changes, what it means and what stands in its way. What judges is the base; the head is only read. For --post set ${forgeHelp}.`)
    .requiredOption('--base <ref>', 'main, by which the branch is judged')
    .option('--head <ref>', 'the branch; HEAD, or that of the pull request, when nothing is said')
    .addOption(new Option('--format <format>', 'how the report is written').choices(['md', 'json']).default('md'))
    .option('--whole', 'all of it, also what is longer than a comment can be', false)
    .option('--post <number>', 'show it at a pull request of the forge: one comment, a status of the head, labels', aNumber)
    .option('--repository <folder>', 'the Git directory, where it is not the one around the content folder'),
  async action({ content, today, base, head, format, repository, whole, post }: Options): Promise<number> {
    const place = await repositoryOf(content, repository)
    const main = await commitNamed(place.directory, base)
    const forge = post === undefined ? undefined : givenForge()
    const pull = forge && post !== undefined ? await atForge(() => pullToJudge(forge, post)) : undefined
    const judged = head === undefined ? (pull?.head ?? (await commitNamed(place.directory, 'HEAD'))) : await commitNamed(place.directory, head)
    if (pull && judged !== pull.head) throw new Refusal(`pull request ${post ?? 0} stands at ${pull.head.slice(0, 7)} and not at ${judged.slice(0, 7)}: fetch its head again`)
    const proposal = await readProposal({ ...place, base: main, head: await commitNamed(place.directory, judged), today, forge: pull })
    const report = hearingReport(proposal)
    const written = (length?: number): string => reportMarkdown(report, { corpus: proposal.after, ...(length === undefined ? {} : { length }) })
    if (forge && post !== undefined) {
      const done = await atForge(() => postReport(forge, post, report, written()))
      process.stdout.write(`${report.status.state}: ${report.status.description} (comment ${done.comment}, status ${done.status}, labels ${done.labels})\n`)
      const summary = given('GITHUB_STEP_SUMMARY')
      // The page of the run holds a million bytes: there all of it can be read.
      if (summary !== undefined) appendFileSync(summary, written(900_000))
    } else process.stdout.write(format === 'json' ? `${reportJson(report)}\n` : written(whole ? Infinity : undefined))
    return 0
  },
}))

function aNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(`«${value}» is not the number of a pull request.`)
  return Number(value)
}
