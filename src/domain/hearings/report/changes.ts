import type { Corpus } from '../../corpus/corpus.ts'
import { writtenInHtml, writtenPlainly as plain } from '../../redline/escape.ts'
import { writeEntries, writeFields } from '../../redline/markdown.ts'
import { onlyChanges, type RedlineSection } from '../../redline/sections.ts'
import type { Piece } from './fit.ts'
import type { DocumentReport, HearingReport } from './report.ts'
import { amountWords, count, sectionWords } from './words.ts'

/** A section whose redline is longer than this is folded. Signs. */
const longSection = 1200
/** With more documents than this each is folded. */
const fewDocuments = 3

/** What was changed in the documents, word by word: a piece for the metadata and for each section, so that the longest give way first. */
export function redlinePieces({ documents }: HearingReport, corpus: Pick<Corpus, 'settings' | 'roles' | 'documents'>): Piece[] {
  const changed = documents.filter(({ redline, sections }) => redline.fields.length + sections.length > 0)
  if (changed.length === 0) return []
  const lead = '### Endringene\n\n**Uthevet** er satt inn, ~~gjennomstreket~~ er strøket.'
  return [{ text: lead }, ...changed.flatMap((document) => documentPieces(document, corpus, changed.length > fewDocuments))]
}

function documentPieces({ title, redline, sections }: DocumentReport, corpus: Pick<Corpus, 'settings' | 'roles' | 'documents'>, isFolded: boolean): Piece[] {
  const amount = amountWords(redline.amount)
  const [start, end] = isFolded ? [`<details><summary><b>${writtenInHtml(title)}</b>: ${amount}</summary>`, '</details>'] : [`#### ${plain(title)}\n\n${amount.charAt(0).toUpperCase()}${amount.slice(1)}.`, '']
  const fields = writeFields(redline.fields, corpus, 'nb')
  return [
    { text: start },
    ...(fields === '' ? [] : [{ text: `**Metadata**\n\n${fields}`, short: `**Metadata**: ${count(redline.fields.length, 'felt', 'felt')} er endret, og får ikke plass her.`, rank: 8 }]),
    ...sections.map((section): Piece => sectionPiece(section)),
    ...(end === '' ? [] : [{ text: end }]),
  ]
}

function sectionPiece(section: RedlineSection): Piece {
  const { before, after, state, amount } = section
  const place = after ?? before
  const name = place ? `${place.number} ${place.text}`.trim() : 'Før første overskrift'
  const what = `${sectionWords[state]}, ${amountWords(amount)}`
  const text = writeEntries(state === 'changed' ? onlyChanges(section.entries) : section.entries, 'nb')
  const short = `**${plain(name)}** (${what}). Endringen får ikke plass her; se nederst hvor du leser hele.`
  if (text.length > longSection) return { text: `<details><summary>${writtenInHtml(name)} (${what})</summary>\n\n${text}\n\n</details>`, short, rank: 9 }
  return { text: `**${plain(name)}** (${what})\n\n${text}`, short, rank: 9 }
}
