import { writtenDay } from '../corpus/days.ts'
import { placeOf, type Document } from '../corpus/document.ts'
import { statusOf } from '../corpus/status.ts'
import { documentText } from './example.ts'
import type { Found, Rule } from './rule.ts'

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  summary: 'En oversettelse er like ny som originalen og har de samme overskriftene.',
  remedy: 'Oppdater oversettelsen etter originalen.',

  *check(corpus, today) {
    for (const document of corpus.documents.values()) {
      const original = corpus.documents.get(document.data['translation-of'] ?? '')
      if (!original || original === document) continue
      const both = [document, original]
      if (both.some((each) => !each.readable || statusOf(each.data, today) === 'repealed')) continue
      yield* olderThan(document, original)
      yield* otherwiseDivided(document, original)
    }
  },

  examples: [
    { title: 'Oversettelsen følger originalen.', ...translation({}) },
    { title: 'Oversettelsen kom etter originalen.', ...translation({ 'valid-from': '2026-06-01' }) },
    { title: 'En dato som mangler, er en annen feil.', ...translation({ 'valid-from': null }) },
    { title: 'Originalen finnes ikke, og det er en annen feil.', front: { 'translation-of': 'ukjent' } },
    { title: 'En oversettelse av seg selv er en annen feil.', front: { 'translation-of': 'eksempel' } },
    { title: 'Originalen er opphevet.', ...translation({ 'valid-from': '2025-06-01' }, 'repealed: 2026-06-01\n') },
    { title: 'Oversettelsen er opphevet.', ...translation({ 'valid-from': '2025-06-01', repealed: '2026-06-01' }) },
    { title: 'Originalen kan ikke leses.', ...translation({ 'valid-from': '2025-06-01' }, 'lang: nb\n') },
    {
      title: 'Originalen har fått en ny tekst.',
      ...translation({ 'valid-from': '2025-06-01' }),
      finds: ['2025-06-01'],
      says: 'Oversettelsen gjelder fra 1. juni 2025, men originalen fra 1. januar 2026.',
    },
    {
      title: 'Et nivå er et annet.',
      ...translation({}, '', '## Purpose\n\n## Scope\n'),
      finds: ['## Scope'],
      says: '«Scope» er på nivå 2, men «Virkeområde» i originalen er på nivå 3.',
    },
    {
      title: 'Oversettelsen har en overskrift for mye.',
      ...translation({}, '', '## Purpose\n\n### Scope\n\n## Annex\n'),
      finds: ['## Annex'],
      says: '«Annex» har ingen overskrift som svarer til seg i originalen.',
    },
    {
      title: 'Oversettelsen mangler en overskrift.',
      ...translation({}, '', '## Purpose\n'),
      finds: ['original'],
      says: 'Originalen har 2 overskrifter og oversettelsen 1: «Virkeområde» har ingen som svarer til seg her.',
    },
  ],
}

function* olderThan({ data, yaml }: Document, original: Document): Iterable<Found> {
  const { 'valid-from': here } = data
  const { 'valid-from': there } = original.data
  if (!here || !there || here >= there) return
  const message = `Oversettelsen gjelder fra ${writtenDay(here, 'nb')}, men originalen fra ${writtenDay(there, 'nb')}.`
  yield { ...yaml.place(['valid-from']), message, cause: original.yaml.place(['valid-from']) }
}

function* otherwiseDivided(document: Document, original: Document): Iterable<Found> {
  const [here, there] = [document.sections, original.sections]
  const at = (here.length > there.length ? here : there).findIndex((_, index) => here[index]?.depth !== there[index]?.depth)
  const [mine, theirs] = [here[at], there[at]]
  const cause = theirs && { cause: placeOf(original, theirs.heading) }
  if (mine && theirs) {
    const message = `«${mine.text}» er på nivå ${mine.depth}, men «${theirs.text}» i originalen er på nivå ${theirs.depth}.`
    yield { ...placeOf(document, mine.heading), message, ...cause }
  } else if (mine) yield { ...placeOf(document, mine.heading), message: `«${mine.text}» har ingen overskrift som svarer til seg i originalen.` }
  else if (theirs) {
    const message = `Originalen har ${there.length} overskrifter og oversettelsen ${here.length}: «${theirs.text}» har ingen som svarer til seg her.`
    yield { ...document.yaml.place(['translation-of']), message, ...cause }
  }
}

/** A translation, and an original with two headings. */
function translation(front: Readonly<Record<string, unknown>>, more = '', body = '## Purpose\n\n### Scope\n') {
  const original = documentText({}, '## Formål\n\n### Virkeområde\n').replace('---\n\n##', `${more}---\n\n##`)
  return { front: { lang: 'en', 'translation-of': 'original', ...front }, body, files: { 'documents/original.mdx': original } }
}
