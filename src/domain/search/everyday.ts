import english from './everyday/english-colloquial.ts'
import general from './everyday/general.ts'
import governance from './everyday/governance-studies.ts'
import it from './everyday/it.ts'
import personnel from './everyday/personnel.ts'
import privacy from './everyday/privacy-research.ts'
import safety from './everyday/safety.ts'
import { shardOf, shards, type Sayings } from './sayings.ts'
import { lower } from './tokens.ts'
import { keyOf } from './vocabulary.ts'

/*
 * Everyday words and the words that rules use for the same, in bokmål, nynorsk and English: what any institution's staff type before its own
 * glossary knows it. Written from the language of administration, not from any corpus.
 *
 * A line each. `a, b, c` mean the same. `a, b > c, d`: who types one on the left is told of those on the right too, and not the other way: the wider
 * subject that a thing is ruled under, the official word for a colloquial one, Norwegian for English; the likeliest first.
 */

interface Line {
  readonly typed: readonly string[]
  readonly said: readonly string[]
}

export const everydayLines: readonly Line[] = [general, personnel, it, privacy, safety, governance, english].flatMap((text) => text.trim().split('\n').map(lineOf))

function lineOf(line: string): Line {
  const [typed = [], said = typed] = line.split(' > ').map((side) => [...new Set(side.split(', '))])
  return { typed, said }
}

/** The most ways that one name is said: more would ask the index for too much. */
const most = 6

/**
 * What the texts of a corpus say for what is typed, in files that the browser fetches as it needs them (`shardOf`).
 * @param used a name as the texts have it: itself, or the parts of a compound; undefined when they have not all of it
 */
export function everydayShards(used: (name: string) => string | undefined): Sayings[] {
  const sayings = new Map<string, Map<string, string>>()
  const key = kept(keyOf)
  const inTexts = kept((name) => used(lower(name)))
  const add = (typed: readonly string[], said: readonly string[], onlyIfNone = false): void => {
    const ways = said.flatMap((name) => inTexts(name) ?? [])
    for (const name of typed) {
      const own = key(name)
      // «Systemet er nede» is but «system» without its stop words, and must not be what every system is told of.
      if (name.includes(' ') && !own.includes(' ')) continue
      const before = sayings.get(own) ?? new Map<string, string>()
      if (onlyIfNone && before.size > 0) continue
      for (const way of ways) if (key(way) !== own && way !== inTexts(name) && !before.has(key(way)) && before.size < most) before.set(key(way), way)
      if (before.size > 0) sayings.set(own, before)
    }
  }
  for (const { typed, said } of everydayLines) add(typed, said)
  // Where there is room: what is typed for the same, and then what is said for what is said.
  for (const { typed, said } of everydayLines) if (typed !== said) add(typed, typed)
  for (const { typed, said } of everydayLines) add(typed, said.flatMap((name) => [...(sayings.get(key(name))?.values() ?? [])]), true)
  const files = Array.from({ length: shards }, (): Record<string, string> => ({}))
  for (const [key, names] of [...sayings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[shardOf(key)]
    if (file) file[key] = [...names.values()].join('|')
  }
  return files
}

/** Works out each thing once. */
function kept<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    if (!known.has(name)) known.set(name, make(name))
    return known.get(name) as T
  }
}
