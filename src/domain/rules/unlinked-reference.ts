import { placeOf, type Document } from '../corpus/document.ts'
import { plainReferences, type PlainReference } from '../corpus/plain-references.ts'
import { placeAt } from '../corpus/source.ts'
import { writtenAt } from '../corpus/written.ts'
import type { Found, Rule } from './rule.ts'
import { unlinkedReferenceExamples } from './unlinked-reference.examples.ts'

export const unlinkedReference: Rule = {
  id: 'unlinked-reference',
  severity: 'warning',
  summary: 'Henvisninger til andre steder i dokumentet er lenker, så de følger med når dokumentet endres.',
  remedy: 'Gjør ordene til en lenke til overskriften, for eksempel [ansvaret](#ansvar).',

  *check(corpus) {
    for (const document of corpus.documents.values())
      if (document.readable) for (const reference of plainReferences(document)) yield tell(document, reference)
  },

  examples: unlinkedReferenceExamples,
}

function tell(document: Document, { words, number, piece, at, section, isCertain }: PlainReference): Found {
  const written = writtenAt(document, piece.node)
  const place = written === undefined ? placeOf(document, piece.node) : placeAt(document.source, written + at)
  if (!section) return { ...place, message: `«${words}» ser ut til å vise til dette dokumentet, men det har ingen overskrift med nummer ${number}.` }
  const found = { ...place, message: `«${words}» viser til dette dokumentet uten å være en lenke, så nummeret blir feil når overskrifter flyttes.` }
  // A link to an anchor that can move would bring a finding of its own.
  if (!isCertain || written === undefined || section.ambiguous) return found
  const start = written + at
  return { ...found, edits: [{ file: document.path, start, end: start + words.length, text: `[${words}](#${section.anchor})` }] }
}
