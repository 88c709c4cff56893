import { Option } from 'commander'
import { readContent } from '../src/io/content.ts'
import { benchBuild } from './bench/build.ts'
import { benchCheck } from './bench/check.ts'
import { benchHearing } from './bench/hearing.ts'
import { benchLighthouse } from './bench/lighthouse.ts'
import { benchRedline } from './bench/redline.ts'
import { benchSearch } from './bench/search.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

type Subject = (typeof subjects)[number]
const subjects = ['check', 'build', 'lighthouse', 'search', 'hearing', 'redline'] as const

await run(() => {
  const program = command('bench', 'Measures the check and the build on generated documents, the real site with Lighthouse, search beside other engines, the report of a hearing, or the redline of a long text.')
    .usage('check|build|lighthouse|search|hearing|redline [options]')
    .argument('<subject>', 'what is measured: check, build, lighthouse, search, hearing or redline')
    .addOption(new Option('--documents <numbers>', 'how many documents, as in 1000,3000,10000; of a redline, how many words').argParser(numbers))
  return {
    program,
    async action({ content, today, documents }: CommonOptions & { documents?: number[] }): Promise<number> {
      const [subject = ''] = program.args
      if (!isSubject(subject)) throw new Refusal(`«${subject}» is nothing to measure: ${subjects.join(', ')}`)
      const made = {
        check: () => benchCheck(documents ?? [1000, 3000, 10_000], readContent(content), today),
        build: () => benchBuild(documents ?? [1000], readContent(content), today),
        lighthouse: () => benchLighthouse(content, today),
        search: () => benchSearch(today),
        hearing: () => benchHearing(documents ?? [1, 10, 40, 40], readContent(content), today),
        redline: () => benchRedline(documents ?? [1000, 10_000], readContent(content)),
      }
      process.stdout.write(`${await made[subject]()}\n`)
      return 0
    },
  }
})

function isSubject(word: string): word is Subject {
  return (subjects as readonly string[]).includes(word)
}

function numbers(value: string): number[] {
  const counts = value.split(',').map(Number)
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) throw new Refusal(`«${value}» are not numbers of documents`)
  return counts
}
