import { writtenDay } from '../corpus/days.ts'
import type { Document } from '../corpus/document.ts'
import { fingerprintOf } from '../history/fingerprint.ts'
import { decisionsOn, type Decision } from '../history/history.ts'
import type { Rule, Found } from './rule.ts'
import { undecidedTextExamples } from './undecided-text.examples.ts'

/**
 * Text on main without a matching decision. A folder that has no decision at all keeps no register of them, and nothing is asked of it; the
 * first decisions (`npm run decisions -- --first`) begin one. On a draft's branch every change is told, as it should be there.
 */
export const undecidedText: Rule = {
  id: 'undecided-text',
  severity: 'error',
  summary: 'Teksten og datoene i et dokument er de som ble vedtatt.',
  remedy: 'La endringen gå gjennom høring, uten høring eller retting, slik at den får et vedtak.',

  *check(corpus) {
    if (corpus.decisions.size === 0) return
    for (const document of corpus.documents.values()) {
      if (!document.readable) continue
      const decisions = decisionsOn(corpus, document.id)
      const last = decisions.at(-1)
      if (last) yield* unlikeDecision(document, last, decisions)
      else yield { ...document.yaml.place(['title']), message: 'Dokumentet har ikke noe vedtak.', remedy: 'La dokumentet gå til vedtak. Gjaldt det før registeret over vedtak ble tatt i bruk, skriver «npm run decisions -- --first» vedtaket.' }
    }
    for (const { id, path, data } of corpus.decisions.values()) {
      const document = id.slice(0, id.indexOf('/'))
      const place = { file: path, line: 1, column: 1 }
      if (!corpus.documents.has(document)) yield { ...place, message: `Vedtaket gjelder «${document}», som ikke finnes.`, remedy: 'Hent dokumentet tilbake. Et dokument som ikke lenger gjelder, skal oppheves, ikke slettes.' }
      else if (data.document !== undefined && data.document !== document) yield { ...place, message: `Vedtaket ligger under «${document}», men gjelder «${data.document}».`, remedy: 'Hent vedtaket tilbake slik det ble skrevet.' }
    }
  },

  examples: undecidedTextExamples,
}

function* unlikeDecision(document: Document, last: Decision, decisions: readonly Decision[]): Iterable<Found> {
  const cause = { file: `decisions/${last.id}.yaml`, line: 1, column: 1 }
  if (last.data.fingerprint !== undefined && last.data.fingerprint !== fingerprintOf(document))
    yield { ...document.yaml.place(['title']), message: 'Teksten, eller metadata som binder, er en annen enn den som ble vedtatt.', cause }
  const repeal = last.data.kind === 'repealed' ? last.data : undefined
  // A confirmation gives a new deadline and leaves the day on which the text came into force.
  const dated = decisions.findLast(({ data }) => data.kind !== 'repealed')?.data
  const begun = decisions.findLast(({ data }) => data.kind === 'adopted' || data.kind === 'corrected')?.data
  const expected = { 'valid-from': begun?.['valid-from'], 'next-revision': dated?.['next-revision'], repealed: repeal?.['valid-from'], 'superseded-by': repeal?.['superseded-by'] }
  for (const [field, value] of Object.entries(expected) as [keyof typeof expected, string | undefined][]) {
    const here = document.data[field]
    // What the decision does not say, it does not bind; a repeal that nobody decided is none.
    if (here === value || (value === undefined && (field === 'next-revision' || field === 'valid-from'))) continue
    const say = (day: string | undefined): string => (day === undefined ? 'ikke angitt' : field === 'superseded-by' ? `«${day}»` : writtenDay(day, 'nb'))
    yield { ...document.yaml.place([field]), message: `«${field}» er ${say(here)}, men ${say(value)} i vedtaket.`, remedy: 'Sett verdien tilbake. En ny dato kommer av et nytt vedtak.', cause }
  }
}
