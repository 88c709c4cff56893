import { lower } from './tokens.ts'
import type { ClauseLists, Vocabulary } from './vocabulary.ts'

/** A clause that a query names: `gdpr` and `35`. */
export interface ClauseHit {
  readonly framework: string
  /** Empty when the framework alone is named. */
  readonly clause: string
}

/** What stands before a number: it says that a number is a clause, and of which sort of framework. */
const signs = /^(?:§+|art(?:ikkel|icle)?\.?|kontroll|control|punkt|pkt\.?|nr\.?|kap(?:ittel)?\.?|iso)$/
const clauseId = /^§*\s*(\d+[a-z]?(?:[-.]\d+[a-z]?)*(?:\.[a-z])?)$/

/**
 * Clauses that a whole query names: `5.34`, `gdpr 35`, `art. 6`, `sikkerhetsloven § 4-5`, `personopplysningsloven`. A number alone must look like a
 * clause of some framework; a number without a sign that is a common number names nothing.
 * @param lists may be empty when the query has no number
 */
export function clausesIn(query: string, vocabulary: Vocabulary, lists: ClauseLists): ClauseHit[] {
  const has = (framework: string, clause: string): boolean => ` ${lists[framework] ?? ''} `.includes(` ${clause} `)
  const text = lower(query).replace(/§+/g, ' § ').replace(/\b(art)\.(?=\d)/g, '$1. ').replace(/[,;:?]/g, ' ').replace(/\s+/g, ' ').trim()
  for (const { framework, rest } of frameworksAt(text, vocabulary)) {
    const words = rest.split(' ').filter((word) => word !== '')
    const numbers = words.filter((word) => clauseId.test(word))
    if (words.length === 0) return [{ framework: framework.id, clause: '' }]
    if (numbers.length === 0 || words.some((word) => !clauseId.test(word) && !signs.test(word))) continue
    const clause = numberOf(numbers)
    if (has(framework.id, clause)) return [{ framework: framework.id, clause }]
  }
  const words = text.split(' ')
  const numbers = words.filter((word) => clauseId.test(word))
  if (numbers.length === 0 || words.some((word) => !clauseId.test(word) && !signs.test(word))) return []
  const clause = numberOf(numbers)
  if (words.length === 1 && /^\d+$/.test(clause)) return []
  const article = words.some((word) => word.startsWith('art'))
  const paragraph = words.includes('§')
  return vocabulary.frameworks
    .filter(({ id, sign }) => has(id, clause) && (!article || sign.startsWith('art')) && (!paragraph || sign === '§'))
    .slice(0, 5)
    .map(({ id }) => ({ framework: id, clause }))
}

/** `6 nr. 1` is `6.1`. */
const numberOf = (numbers: readonly string[]): string => numbers.map((number) => number.replace(/^§+\s*/, '')).join('.')

/** The frameworks that a text names, by the longest name, each with what is left of the text. */
function frameworksAt(text: string, vocabulary: Vocabulary): { framework: Vocabulary['frameworks'][number]; rest: string }[] {
  const padded = ` ${text} `
  return vocabulary.frameworks
    .flatMap((framework) => framework.names.filter((name) => name !== '' && padded.includes(` ${name} `)).map((name) => ({ framework, name, rest: padded.replace(` ${name} `, ' ').trim() })))
    .sort((a, b) => b.name.length - a.name.length)
}
