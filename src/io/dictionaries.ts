import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { lexicon, type Dictionary, type Lexicon, type Norwegian } from '../domain/search/lexicon.ts'
import { wordFiles } from '../domain/search/sayings.ts'

/*
 * The spelling dictionaries of bokmål and nynorsk (npm `dictionary-nb`, `dictionary-nn`; GPL-2.0). They are an input of the build: they say where
 * compounds divide and which words are right as they are typed. Nothing of them can be read in what is published: of a word there stands a sign of
 * six digits.
 */

const dictionaries = ['dictionary-nb', 'dictionary-nn']
let known: Lexicon | undefined
const all = (): Lexicon => (known ??= lexicon(dictionaries.map(read)))

/** The Norwegian words. Read at first use. */
export const norwegian: Norwegian = { isWord: (form) => all().isWord(form), wordFiles: () => (files ??= keptFiles()) }
let files: readonly string[] | undefined

const kept = '.rettesnor/words'

/** The files of words, kept on disk: they take seconds, and change only with the dictionaries and with how a word is read. */
function keptFiles(): readonly string[] {
  const made = createHash('sha256')
  for (const name of dictionaries) made.update(readFileSync(addressOf(name, 'package.json')))
  for (const name of ['sayings', 'spelling', 'stem', 'lexicon']) made.update(readFileSync(new URL(`../domain/search/${name}.ts`, import.meta.url)))
  const path = `${kept}/${made.digest('hex').slice(0, 16)}.json`
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as string[]
  } catch {
    const found = wordFiles(all().words())
    mkdirSync(kept, { recursive: true })
    // Another build may be at it too: the file is there whole or not at all.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(found))
    renameSync(`${path}.${process.pid}`, path)
    return found
  }
}

const addressOf = (name: string, file: string): URL => new URL(file, import.meta.resolve(name))

function read(name: string): Dictionary {
  const text = (file: string): string => readFileSync(addressOf(name, file), 'utf8')
  return { aff: text('index.aff'), dic: text('index.dic') }
}
