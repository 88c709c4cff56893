import { addressOf, shown } from './page.ts'

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}
let started = false
const address = '/pagefind-default/pagefind.js'

globalThis.ask = async (query) => {
  const pagefind = (await import(address)) as Pagefind
  // In the page, so that what it fetches is seen; in a worker it fetches the same and the worker.
  await pagefind.options(started ? {} : { noWorker: true })
  started = true
  const { results } = await pagefind.search(query)
  const read = await Promise.all(results.slice(0, shown).map((result) => result.data()))
  return { found: read.map(({ url }) => addressOf(url)), total: results.length }
}
