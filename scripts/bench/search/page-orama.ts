import { create, load, search, type RawData } from '@orama/orama'
import { language as norwegian, stemmer } from '@orama/stemmers/norwegian'
import { shown } from './page.ts'
import { oramaQuery, oramaSchema } from './settings.ts'

const database = create({ schema: oramaSchema, components: { tokenizer: { language: norwegian, stemming: true, stemmer } } })
let loading: Promise<void> | undefined

globalThis.ask = async (query) => {
  loading ??= fetch('/orama/index.json').then(async (response) => { load(database, (await response.json()) as RawData) })
  await loading
  const { hits, count } = await search(database, { term: query, ...oramaQuery })
  return { found: hits.slice(0, shown).map(({ document }) => document.id), total: count }
}
