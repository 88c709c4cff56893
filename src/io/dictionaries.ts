import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicon, type Dictionary, type Lexicon } from '../domain/search/lexicon.ts'

/*
 * The spelling dictionaries of bokmål and nynorsk (npm `dictionary-nb`, `dictionary-nn`; GPL-2.0). They are an input of the build: they say where
 * compounds divide and which words are right as they are typed. Nothing of them can be read in what is published: of a word there stands a sign of
 * six digits.
 */

let known: Lexicon | undefined
const all = (): Lexicon => (known ??= lexicon(['dictionary-nb', 'dictionary-nn'].map(read)))

/** The Norwegian words. Read at first use. */
export const norwegian: Lexicon = { isWord: (form) => all().isWord(form), words: () => all().words() }

function read(name: string): Dictionary {
  const folder = new URL('.', import.meta.resolve(name))
  const text = (file: string): string => readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')
  return { aff: text('index.aff'), dic: text('index.dic') }
}
