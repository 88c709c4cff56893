import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicon, type Dictionary } from '../domain/search/lexicon.ts'

/*
 * The spelling dictionaries of bokmål and nynorsk (npm `dictionary-nb`, `dictionary-nn`; GPL-2.0). They are an input of the build: they say where
 * compounds divide, and nothing of them is published.
 */

let known: ((form: string) => boolean) | undefined

/** Whether a form is a Norwegian word. Read at first use. */
export const isNorwegian = (form: string): boolean => (known ??= lexicon(['dictionary-nb', 'dictionary-nn'].map(read)))(form)

function read(name: string): Dictionary {
  const folder = new URL('.', import.meta.resolve(name))
  const text = (file: string): string => readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')
  return { aff: text('index.aff'), dic: text('index.dic') }
}
