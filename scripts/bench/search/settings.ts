import type { Options } from 'minisearch'
import { stem } from '../../../src/domain/search/stem.ts'
import type { Section } from './corpus.ts'

/* How the engines that we compare with are set, for building and for asking. */

/** MiniSearch as well as it does: stemmed, headings weighted, prefixes, and spellings within a fifth of a word. */
export const miniSearchOptions: Options<Section> = {
  fields: ['title', 'document', 'keywords', 'text'],
  storeFields: ['title'],
  processTerm: (term) => stem(term.toLowerCase()),
  searchOptions: { boost: { title: 3, keywords: 2 }, prefix: (term) => term.length > 3, fuzzy: 0.2 },
}

/** Orama with Norwegian stemming; asked with headings weighted and a tolerance of one. */
export const oramaSchema = { id: 'string', url: 'string', title: 'string', document: 'string', keywords: 'string', text: 'string' } as const
export const oramaQuery = { properties: ['title', 'document', 'keywords', 'text'] as ('title' | 'document' | 'keywords' | 'text')[], boost: { title: 3, keywords: 2 }, tolerance: 1, limit: 12 }
