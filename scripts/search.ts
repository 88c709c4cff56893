import pc from 'picocolors'
import { ask, addressOf, openCorpus } from './search/shared.ts'
import { done, texts } from '../src/site/texts/search.ts'
import { command, Refusal, run, type CommonOptions } from './shared/command.ts'

await run(() => ({
  program: command('search', 'Searches the documents and prints the best sections.').argument('<query...>', 'what to look for').option('--limit <number>', 'how many sections', Number, 5),
  async action({ content, today, limit }: CommonOptions & { limit: number }, words: string[]): Promise<number> {
    if (!Number.isInteger(limit) || limit < 1) throw new Refusal('--limit must be a whole number above 0')
    Object.assign(process.env, { RETTESNOR_CONTENT: content, RETTESNOR_TODAY: today })
    const opened = await openCorpus()
    try {
      const query = words.join(' ')
      const outcome = await ask(opened, query, today, 'nb', limit)
      const { hits, total, nearest } = outcome
      const lines = [
        ...done(outcome, query, 'nb'),
        texts.nb.count(total),
        ...(nearest.length > 0 ? [`Nærmeste ord: ${nearest.join(', ')}.`] : []),
        ...hits.flatMap((hit) => ['', `${pc.bold([hit.number, hit.title].filter(Boolean).join(' '))}  ${pc.dim(`${hit.document}, ${addressOf(hit)}`)}`, hit.excerpt.map((piece, index) => (index % 2 === 1 ? pc.underline(piece) : piece)).join('')]),
      ]
      process.stdout.write(`${lines.join('\n')}\n`)
      return total > 0 ? 0 : 1
    } finally {
      opened.close()
    }
  },
}))
