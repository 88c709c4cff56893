import { appendFileSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { reportJson } from '../src/domain/hearings/report/json.ts'
import { reportMarkdown } from '../src/domain/hearings/report/markdown.ts'
import { hearingReport } from '../src/domain/hearings/report/report.ts'
import { given } from '../src/io/environment.ts'
import type { Forge } from '../src/io/forge/client.ts'
import { openPulls, postReport, pullToJudge } from '../src/io/forge/report.ts'
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
  readonly post?: number | 'open'
}

await run(() => ({
  program: command('hearing', `Reports what a hearing or a draft changes, what it means and what stands in its way. What judges is the base; the head is only read. For --post set ${forgeHelp}.`)
    .requiredOption('--base <ref>', 'main, by which the branch is judged')
    .option('--head <ref>', 'the branch; HEAD, or that of the pull request, when nothing is said')
    .addOption(new Option('--format <format>', 'how the report is written').choices(['md', 'json']).default('md'))
    .option('--whole', 'all of it, also what is longer than a comment can be', false)
    .option('--post <pull>', 'show it at a pull request of the forge, or at every open one («open»): one comment, a status of the head, labels', aNumber)
    .option('--repository <folder>', 'the Git directory, where it is not the one around the content folder'),
  async action(options: Options): Promise<number> {
    const { content, base, head, format, repository, whole, post } = options
    const place = await repositoryOf(content, repository)
    const main = await commitNamed(place.directory, base)
    if (post !== undefined) return posted({ ...options, place, main }, post)
    const proposal = await readProposal({ ...place, base: main, head: await commitNamed(place.directory, head ?? 'HEAD'), today: options.today })
    const report = hearingReport(proposal)
    process.stdout.write(format === 'json' ? `${reportJson(report)}\n` : reportMarkdown(report, { corpus: proposal.after, ...(whole ? { length: Infinity } : {}) }))
    return 0
  },
}))

type Judging = Options & { readonly place: { readonly directory: string; readonly content: string }; readonly main: string }

/** Shows reports at pull requests: at one, or at every open one. One that cannot be reported on keeps none of the others from it. */
async function posted(judging: Judging, post: number | 'open'): Promise<number> {
  const forge = givenForge()
  if (post !== 'open') {
    process.stdout.write(`${await atForge(() => postOne(judging, forge, post))}\n`)
    return 0
  }
  if (judging.head !== undefined) throw new Refusal('--head names the branch of one pull request, and «open» are all of them')
  let failed = 0
  for (const number of await atForge(() => openPulls(forge, 'main'))) {
    try {
      process.stdout.write(`${number}: ${await atForge(() => postOne(judging, forge, number))}\n`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      process.stderr.write(`${number}: ${error.message}\n`)
      failed++
    }
  }
  return failed > 0 ? 1 : 0
}

async function postOne({ place, main, head, today }: Judging, forge: Forge, number: number): Promise<string> {
  const pull = await pullToJudge(forge, number)
  const judged = await commitNamed(place.directory, head ?? pull.head)
  if (judged !== pull.head) throw new Refusal(`pull request ${number} stands at ${pull.head.slice(0, 7)} and not at ${judged.slice(0, 7)}: fetch its head again`)
  const proposal = await readProposal({ ...place, base: main, head: judged, today, forge: pull })
  const report = hearingReport(proposal)
  const written = (length?: number): string => reportMarkdown(report, { corpus: proposal.after, ...(length === undefined ? {} : { length }) })
  const done = await postReport(forge, number, report, written())
  const summary = given('GITHUB_STEP_SUMMARY')
  // The page of the run holds a million bytes: there all of it can be read.
  if (summary !== undefined) appendFileSync(summary, written(200_000))
  return `${report.status.state}: ${report.status.description} (comment ${done.comment}, status ${done.status}, labels ${done.labels})`
}

function aNumber(value: string): number | 'open' {
  if (value === 'open') return value
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(`«${value}» is not the number of a pull request.`)
  return Number(value)
}
