import { InvalidArgumentError, Option } from 'commander'
import pc from 'picocolors'
import { audiences, forAudience, type Audience } from '../src/domain/corpus/audience.ts'
import { buildCorpus } from '../src/domain/corpus/corpus.ts'
import { satteri } from '../src/domain/parse/satteri.ts'
import { writeFields } from '../src/domain/cms/front-matter.ts'
import { draftPlan } from '../src/domain/plans/draft.ts'
import { planCsv } from '../src/domain/plans/formats/csv.ts'
import { planIcs } from '../src/domain/plans/formats/ics.ts'
import { planJson } from '../src/domain/plans/formats/json.ts'
import { planMarkdown } from '../src/domain/plans/formats/markdown.ts'
import { plainPlan, planText, type PlanPaint } from '../src/domain/plans/formats/text.ts'
import { planFor } from '../src/domain/plans/items.ts'
import { proceedingOf } from '../src/domain/hearings/proceeding.ts'
import { progressOfMatter } from '../src/domain/hearings/state.ts'
import { progressWith } from '../src/domain/plans/progress.ts'
import { planReport } from '../src/domain/plans/report.ts'
import { readContent } from '../src/io/content.ts'
import { draftsOf, proposalsOf } from '../src/io/corpus.ts'
import { given, snapshotBeside } from '../src/io/environment.ts'
import { readSnapshot } from '../src/io/snapshot-file.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

const formats = ['text', 'md', 'csv', 'json', 'ics'] as const

interface Options extends CommonOptions {
  readonly year?: number
  readonly format: (typeof formats)[number]
  readonly draft?: number
  readonly audience?: Audience
}

const colours: PlanPaint = { done: pc.green, late: pc.red, faint: pc.dim, heading: pc.bold }
const audienceOption = (): Option => {
  const option = new Option('--audience <audience>', 'only what this audience may see; everything when nothing is said (RETTESNOR_AUDIENCE)').choices(audiences)
  const audience = given('RETTESNOR_AUDIENCE')
  if (audience === undefined) return option
  if (!(audiences as readonly string[]).includes(audience)) throw new Refusal(`RETTESNOR_AUDIENCE is «${audience}»; it must be open or internal`)
  return option.default(audience)
}

await run(() => ({
  program: command('plan', 'Shows the revision plan of a year with the state of every item on the day, or proposes the plan of a year as YAML. Hearings and drafts on their way are known from the snapshot that «npm run hearings:fetch» writes.')
    .option('--year <year>', 'the year; without it this year, or the nearest plan there is', aYear)
    .addOption(new Option('--format <format>', 'how the plan is written').choices(formats).default('text'))
    .addOption(new Option('--draft <year>', 'propose the plan of a year from what falls due, as YAML for content/plans/').argParser(aYear).conflicts('year'))
    .addOption(audienceOption()),
  action({ content, today, year, format, draft, audience }: Options): number {
    const files = readContent(content)
    const whole = buildCorpus(files, satteri)
    const corpus = audience ? forAudience(whole, audience) : whole
    const snapshot = readSnapshot(snapshotBeside(content))
    const matters = proposalsOf(snapshot, files, whole).flatMap(({ id, head }) => proceedingOf(head, id) ?? []).map(progressOfMatter)
    const progress = progressWith(corpus, matters, draftsOf(snapshot))
    const say = (text: string) => { process.stdout.write(text.endsWith('\n') ? text : `${text}\n`) }
    if (draft !== undefined) {
      say(writeFields('plans', draftPlan(corpus, draft, today, progress)))
      return 0
    }
    const found = planFor(corpus, today, year)
    if (!found) throw new Refusal(year === undefined ? `there is no revision plan in ${content}/plans` : `there is no revision plan for ${year} in ${content}/plans`)
    if (found.plan.data.items === undefined) throw new Refusal(`${content}/${found.plan.path} cannot be read, «npm run check» says why`)
    const report = planReport(corpus, found, today, progress)
    const site = corpus.settings.institution?.site
    if (format === 'text') say(planText(report, corpus.settings, process.stdout.isTTY && pc.isColorSupported ? colours : plainPlan))
    else if (format === 'md') say(planMarkdown(report))
    else if (format === 'csv') say(planCsv(report, corpus.settings))
    else if (format === 'json') say(planJson(report))
    else say(planIcs(report, site ? new URL(site).hostname : 'rettesnor'))
    return 0
  },
}))

function aYear(value: string): number {
  if (!/^(?:19|20|21)\d\d$/.test(value)) throw new InvalidArgumentError(`«${value}» is not a year.`)
  return Number(value)
}
