import { Option } from 'commander'
import { reportJson } from '../src/domain/hearings/report/json.ts'
import { reportMarkdown } from '../src/domain/hearings/report/markdown.ts'
import { hearingReport } from '../src/domain/hearings/report/report.ts'
import { commitNamed } from '../src/io/git-content.ts'
import { readProposal } from '../src/io/proposal.ts'
import { command, run, type CommonOptions } from './shared/command.ts'
import { repositoryOf } from './shared/repository.ts'

interface Options extends CommonOptions {
  readonly base: string
  readonly head: string
  readonly format: 'md' | 'json'
  readonly repository?: string
  readonly whole: boolean
}

await run(() => ({
  program: command('hearing', 'Reports what a hearing or a draft changes, what it means and what stands in its way. What judges is the base; the head is only read.')
    .requiredOption('--base <ref>', 'main, by which the branch is judged')
    .option('--head <ref>', 'the branch', 'HEAD')
    .addOption(new Option('--format <format>', 'how the report is written').choices(['md', 'json']).default('md'))
    .option('--whole', 'all of it, also what is longer than a comment can be', false)
    .option('--repository <folder>', 'the Git directory, where it is not the one around the content folder'),
  async action({ content, today, base, head, format, repository, whole }: Options): Promise<number> {
    const place = await repositoryOf(content, repository)
    const proposal = await readProposal({ ...place, base: await commitNamed(place.directory, base), head: await commitNamed(place.directory, head), today })
    const report = hearingReport(proposal)
    process.stdout.write(format === 'json' ? `${reportJson(report)}\n` : reportMarkdown(report, { corpus: proposal.after, ...(whole ? { length: Infinity } : {}) }))
    return 0
  },
}))
