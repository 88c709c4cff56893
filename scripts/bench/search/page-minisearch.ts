import MiniSearch from 'minisearch'
import { shown } from './page.ts'
import { miniSearchOptions } from './settings.ts'

let loading: Promise<MiniSearch> | undefined

globalThis.ask = async (query) => {
  loading ??= fetch('/minisearch/index.json').then(async (response) => MiniSearch.loadJSON(await response.text(), miniSearchOptions))
  const results = (await loading).search(query)
  return { found: results.slice(0, shown).map(({ id }) => String(id)), total: results.length }
}
