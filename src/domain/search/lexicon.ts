/*
 * A reader of spelling dictionaries in Hunspell's format (https://github.com/hunspell/hunspell), as far as splitting compounds needs it: which
 * forms are words. Flags of one letter, suffixes alone. The dictionaries are an input of the build; nothing of them is published.
 */

/** A dictionary as it is published: its affix rules and its words. */
export interface Dictionary {
  readonly aff: string
  readonly dic: string
}

interface Suffix {
  readonly flag: string
  readonly strip: string
  readonly condition: RegExp | undefined
}

/** What search is built with of the Norwegian language. */
export interface Norwegian {
  /** Whether a form in lower case is a word. */
  readonly isWord: (form: string) => boolean
  /** Which words are right as they are typed, as the browser is given them (`wordFiles`). */
  readonly wordFiles: () => readonly string[]
}

/** The words of some dictionaries. */
export interface Lexicon {
  /** Whether a form in lower case is a word. */
  isWord(form: string): boolean
  /** The words as they are listed, without their inflections; some of them more than once. */
  words(): Iterable<string>
}

export function lexicon(dictionaries: readonly Dictionary[]): Lexicon {
  const read = dictionaries.map(({ aff, dic }) => ({ words: readWords(dic), suffixes: readSuffixes(aff) }))
  const readers = read.map(({ words, suffixes }) => reader(words, suffixes))
  return {
    isWord: (form) => readers.some((isWord) => isWord(form)),
    *words() {
      for (const { words } of read) yield* words.keys()
    },
  }
}

function reader(flags: ReadonlyMap<string, string>, suffixes: ReadonlyMap<string, readonly Suffix[]>): (form: string) => boolean {
  const longest = Math.max(0, ...[...suffixes.keys()].map((ending) => ending.length))
  return (form) => {
    if (flags.has(form)) return true
    for (let length = 0; length <= Math.min(longest, form.length - 2); length++) {
      const rules = suffixes.get(form.slice(form.length - length))
      if (!rules) continue
      for (const { flag, strip, condition } of rules) {
        const base = form.slice(0, form.length - length) + strip
        if (flags.get(base)?.includes(flag) && (condition?.test(base) ?? true)) return true
      }
    }
    return false
  }
}

const letters = /^[a-zæøåàáâäçèéêëñòóôöü]+$/

/** The flags of each word; names are left out, since a compound holds them seldom and other words by chance. */
function readWords(dic: string): Map<string, string> {
  const flags = new Map<string, string>()
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/')
    const word = slash < 0 ? line.trimEnd() : line.slice(0, slash)
    const first = word.charCodeAt(0)
    // In lower case, and without a hyphen or a space: those begin parts of their own.
    if (word.length < 3 || (first < 97 && first > 0) || !letters.test(word)) continue
    const tab = line.search(/\s/)
    flags.set(word, (flags.get(word) ?? '') + (slash < 0 ? '' : line.slice(slash + 1, tab < 0 ? undefined : tab)))
  }
  return flags
}

/** Suffix rules by the ending they give: `SFX flag strip ending condition`, `0` for nothing. */
function readSuffixes(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', ending, condition = '.'] = line.split(/\s+/)
    if (kind !== 'SFX' || ending === undefined || /^\d+$/.test(ending) && strip !== '0' && /^[YN]$/.test(strip)) continue
    const key = (ending.split('/')[0] ?? '') === '0' ? '' : (ending.split('/')[0] ?? '')
    const rules = suffixes.get(key) ?? []
    rules.push({ flag, strip: strip === '0' ? '' : strip, condition: condition === '.' || condition === '' ? undefined : new RegExp(`${condition}$`, 'u') })
    suffixes.set(key, rules)
  }
  return suffixes
}
