import { readFileSync } from 'node:fs'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'
import { figuresOf, judge, openCorpus, type Judged, type Query } from './search/shared.ts'

interface Options extends CommonOptions {
  readonly queries: string
  readonly json: boolean
  readonly only?: string
}

await run(() => ({
  program: command('search:eval', 'Measures search on a content folder: builds a real index and asks it with the code that the browser runs.')
    .requiredOption('--queries <file>', 'queries, as JSON: [{"q", "expect": ["<document>#<anchor>"]}]')
    .option('--only <which>', 'only queries that are held out of tuning (held), or only the others (tuned)')
    .option('--json', 'write the place of every query as JSON', false),
  async action({ content, today, queries: path, json, only }: Options): Promise<number> {
    // Every document that is searched by somebody: what only some may read has its questions too.
    Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today, RETTESNOR_AUDIENCE: process.env.RETTESNOR_AUDIENCE ?? 'internal' })
    const queries = readQueries(path).filter(({ held = false }) => only === undefined || held === (only === 'held'))
    const opened = await openCorpus()
    try {
      const judged = await judge(opened, queries, today)
      process.stdout.write(json ? `${JSON.stringify(judged.map(({ query, rank, total, found }) => ({ ...query, rank, total, found })))}\n` : textOf(judged))
      process.stdout.write(`${JSON.stringify(figuresOf(judged))}\n`)
    } finally {
      opened.close()
    }
    return 0
  },
}))

function readQueries(path: string): Query[] {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Refusal(`the queries at ${path} cannot be read: ${(error as Error).message}`)
  }
  const usable = (query: unknown): query is Query => typeof (query as Query | null)?.q === 'string' && Array.isArray((query as Query).expect)
  if (!Array.isArray(read) || !read.every(usable)) throw new Refusal(`${path} is not a list of queries {"q", "expect"}`)
  return read
}

/** A line a query: its place, and what came first where that was not the answer. */
function textOf(judged: readonly Judged[]): string {
  const kinds = Map.groupBy(judged, ({ query }) => query.kind ?? 'alle')
  const lines = [...kinds].flatMap(([kind, own]) => {
    const { success1, success5 } = figuresOf(own)
    return [
      `${kind}: ${own.length}, ${percent(success1)} first, ${percent(success5)} among five`,
      ...own.map(({ query, rank, found }) => `  ${rank === 0 ? ' –' : String(rank).padStart(2)}  ${query.q}${rank === 1 ? '' : `   (${found[0] ?? 'no hit'})`}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
