import { search } from '../../../src/client/search/engine.ts'
import { results, said } from '../../../src/client/search/view.ts'
import { addressOf, shown } from './page.ts'

globalThis.ask = async (query) => {
  const answer = await search(query, {}, shown)
  // What the reader gets, so that it is paid for too.
  document.body.replaceChildren(said(answer, query, 'nb'), ...results(answer, 'nb'))
  return { found: answer.hits.map(({ url }) => addressOf(url)), total: answer.total }
}
