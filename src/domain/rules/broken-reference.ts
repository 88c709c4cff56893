import type { Corpus } from '../corpus/corpus.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import { fieldReferences } from '../corpus/references.ts'
import type { Found, Rule } from './rule.ts'

export const brokenReference: Rule = {
  id: 'broken-reference',
  severity: 'error',
  summary: 'Dokumenter og begreper som nevnes i metadata, finnes.',
  remedy: 'Velg et dokument eller et begrep som finnes, eller fjern henvisningen.',

  *check(corpus) {
    yield* betweenDocuments(corpus)
    yield* betweenTerms(corpus)
  },

  examples: [
    { title: 'Dokumentene finnes.', front: { under: ['annet'], related: ['annet'] } },
    { title: 'En oversettelse av et dokument på et annet språk.', front: { lang: 'en', 'translation-of': 'annet' } },
    { title: 'Språket til originalen mangler, og det er en annen feil.', front: { lang: null, 'translation-of': 'annet' } },
    {
      title: 'Begreper viser til hverandre.',
      files: { 'terms/avvik.yaml': 'term:\n  nb: avvik\ndefinition:\n  nb: Et brudd.\nrelated:\n  - samtykke\n' },
    },
    { title: 'Det overordnede dokumentet finnes ikke.', front: { under: ['annet', 'anet'] }, finds: ['anet'], says: 'Mente du «annet»?' },
    {
      title: 'Et dokument er erstattet av et som ikke finnes.',
      front: { 'superseded-by': 'nytt-reglement' },
      finds: ['nytt-reglement'],
      says: 'Dokumentet «nytt-reglement» finnes ikke.',
    },
    { title: 'Et dokument er underlagt seg selv.', front: { under: ['eksempel'] }, finds: ['eksempel\n'], says: 'seg selv' },
    {
      title: 'En oversettelse av en oversettelse.',
      front: { lang: 'nn', 'translation-of': 'other' },
      files: { 'documents/other.mdx': '---\ntitle: Other\nlang: en\ntranslation-of: annet\n---\n' },
      finds: ['other'],
      says: '«other» er selv en oversettelse. Originalen er «annet».',
    },
    { title: 'En oversettelse til samme språk.', front: { 'translation-of': 'annet' }, finds: ['annet'], says: 'samme språk' },
    {
      title: 'Et begrep viser til seg selv og til et som ikke finnes.',
      files: { 'terms/avvik.yaml': 'term:\n  nb: avvik\ndefinition:\n  nb: Et brudd.\nrelated:\n  - avvik\n  - samtykket\n' },
      finds: ['terms/avvik.yaml avvik\n  - sam', 'terms/avvik.yaml samtykket'],
      says: 'Begrepet «samtykket» finnes ikke. Mente du «samtykke»?',
    },
  ],
}

function* betweenDocuments(corpus: Corpus): Iterable<Found> {
  const near = suggester(corpus.documents.keys())
  for (const document of corpus.documents.values())
    for (const { id, field, place } of fieldReferences(document)) {
      const target = corpus.documents.get(id)
      if (!target) yield { ...place, message: `Dokumentet «${id}» finnes ikke.${didYouMean(near(id))}` }
      else if (target === document) yield { ...place, message: `Dokumentet viser til seg selv i «${field}».`, remedy: 'Fjern henvisningen.' }
      else if (field === 'translation-of') {
        const original = target.data['translation-of']
        if (original) {
          const message = `«${id}» er selv en oversettelse. Originalen er «${original}».`
          yield { ...place, message, remedy: `Skriv «${original}» i «translation-of».`, cause: target.yaml.place(['translation-of']) }
        }
        if (document.data.lang && document.data.lang === target.data.lang) {
          const remedy = 'Rett «lang» i det ene dokumentet, eller fjern «translation-of».'
          yield { ...place, message: `Oversettelsen og originalen «${id}» er på samme språk.`, remedy, cause: target.yaml.place(['lang']) }
        }
      }
    }
}

function* betweenTerms(corpus: Corpus): Iterable<Found> {
  const near = suggester(corpus.terms.keys())
  for (const term of corpus.terms.values())
    for (const [index, id] of (term.data.related ?? []).entries()) {
      const place = term.yaml.place(['related', index])
      if (!corpus.terms.has(id)) yield { ...place, message: `Begrepet «${id}» finnes ikke.${didYouMean(near(id))}` }
      else if (id === term.id) yield { ...place, message: 'Begrepet viser til seg selv.', remedy: 'Fjern henvisningen.' }
    }
}
