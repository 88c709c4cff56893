import type { Document } from './document.ts'
import { moreNumbers, namedSection } from './numbers.ts'
import { namesLaw, namesWork } from './other-works.ts'
import type { Section } from './outline.ts'
import { passagesOf, type Passage, type Piece } from './passages.ts'

/** Words in plain text that name a section of the document they stand in, as in «se kap. 5». */
export interface PlainReference {
  /** The words as they stand: «kap. 5», «kapittel 5 og 6». */
  readonly words: string
  readonly number: string
  /** The piece of text they stand in, and where in it they begin. */
  readonly piece: Piece
  readonly at: number
  /** The section with that number, if the document has one. */
  readonly section: Section | undefined
  /** Whether nothing speaks for another meaning: one number, and no other work in the sentence. */
  readonly isCertain: boolean
}

/** How far to each side of a reference is read, so that a text without end costs no time without end. Characters. */
const reach = 1000

const references = new RegExp(`${namedSection}(?<more>(?:${moreNumbers})*)`, 'giu')

/** Words that may stand before a reference to this document. A noun there would be the name of another work: «Normen kapittel 5». */
const leads = [
  'se', 'sjå', 'jf\\.?', 'jfr\\.?', 'jamfør', 'i', 'av', 'etter', 'under', 'fra', 'frå', 'til', 'med', 'og', 'eller', 'som', 'på', 'for', 'om', 'ved', 'per',
  'også', 'òg', 'enn', 'mot', 'at', 'er', 'samt', 'følger', 'følgjer', 'gjelder', 'gjeld', 'følge', 'nærmere', 'nærare', 'særlig', 'særleg',
  'see', 'cf\\.?', 'in', 'of', 'by', 'from', 'to', 'with', 'and', 'or', 'also', 'than', 'follow', 'following', 'is',
]
const leading = new RegExp(`(?:^|[.!?:]\\s+|(?<![\\p{L}\\d])(?:${leads.join('|')})\\s+(?:også |òg |also )?)$`, 'iu')
/** «se» and “see” send the reader on, and nearly always within the document when no work is named right there. */
const pointing = /(?<![\p{L}\d])(?:se|sjå|see)\s+(?:også |òg |also |nærmere |nærare )?$/iu
const prepositions = 'i|av|til|fra|frå|hos|in|of|to|from'
const thisOne = `(?:${prepositions})\\s+(?:denne|dette|desse|disse|this|these|the present)\\s+[\\p{L}-]+`
const here = new RegExp(`^\\s*(?:${thisOne}|(?:ovenfor|nedenfor|ovanfor|nedanfor|above|below)(?!\\p{L}))`, 'iu')
const partsOfLaw = '(?:artikkel|article|art\\.|ledd|første|fyrste|andre|annet|tredje|nr\\.?|no\\.|post)(?!\\p{L})'
const elsewhere = new RegExp(`^\\s*,?\\s*(?:(?:${prepositions})\\s|§|${partsOfLaw})`, 'iu')
/** What stands at the beginning of a cell or an item and is its name: «Kapittel 5: Taushetsplikt». */
const label = /^\s*(?:[:–-]|\.?\s*$|\.?\s+\p{Lu})/u
const ambiguousWord = /^(?:del|part|avsnitt|bolk)/i
const pointWord = /^(?:punkt|pkt)/i
const sentenceEnd = /(?<!(?<![\p{L}\d])(?:kap|pkt|jf|jfr|nr|art|eks|bl\.a|ca|mv|osv|dvs|sec|ch|no|cf|e\.g|i\.e))[.!?]\s+(?=[\p{Lu}«"“(])/iu

/** The references in plain text that mean the document itself. Those that may mean another work are left out. */
export function* plainReferences(document: Document): Iterable<PlainReference> {
  for (const passage of passagesOf(document))
    for (const match of passage.text.matchAll(references)) {
      const found = judge(document, passage, match)
      if (found) yield found
    }
}

function judge(document: Document, passage: Passage, match: RegExpExecArray): PlainReference | undefined {
  const { word = '', number = '', more = '' } = match.groups ?? {}
  const words = match[0]
  const end = match.index + words.length
  const before = passage.text.slice(Math.max(0, match.index - reach), match.index)
  const after = passage.text.slice(end, end + reach)
  const piece = passage.pieces.find(({ start, node }) => start <= match.index && end <= start + node.value.length)
  if (!piece) return undefined

  const points = pointing.test(before)
  const explicit = here.exec(after)
  const isExplicit = explicit !== null && !namesLaw(explicit[0])
  const sent = points || isExplicit
  if (!isExplicit && (elsewhere.test(after) || isAnswered(after))) return undefined
  if (!leading.test(before) && !isInParentheses(before)) return undefined
  if (before.trim() === '' && label.test(after)) return undefined
  if (!sent && ambiguousWord.test(word)) return undefined
  if (pointWord.test(word) && !number.includes('.') && Number(number) <= passage.longestList) return undefined
  if (passage.around.some(namesLaw) && !isExplicit) return undefined

  const rest = restOfSentence(after)
  const isAfterWork = namesWork(before) || passage.linksAway.some((at) => at <= match.index)
  const section = document.sections.find((candidate) => candidate.number === number)
  if (isAfterWork && !sent) return undefined
  if (!section && (!sent || isAfterWork)) return undefined
  const isBeforeWork = namesWork(rest) || passage.linksAway.some((at) => at > end && at <= end + rest.length)
  const isCertain = more === '' && !isAfterWork && !isBeforeWork
  return { words, number, piece, at: match.index - piece.start, section, isCertain }
}

/** «(punkt 4.2)» after words that name no work. */
const isInParentheses = (before: string): boolean => /[^(]\($/.test(before) && !namesWork(before.slice(-60))

/** «kapittel 5 (GDPR)»: what stands in parentheses after the number says whose it is. */
function isAnswered(after: string): boolean {
  const inside = /^\s*\(([^)]*)\)/.exec(after)?.[1] ?? ''
  return namesWork(inside) || /^\p{Lu}{2}/u.test(inside)
}

const restOfSentence = (after: string): string => after.slice(0, sentenceEnd.exec(after)?.index)
