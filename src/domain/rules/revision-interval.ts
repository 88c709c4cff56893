import { addMonthsTo, writtenDay } from '../corpus/days.ts'
import { labelOf } from '../corpus/settings.ts'
import { statusOf } from '../corpus/status.ts'
import type { Rule } from './rule.ts'

export const revisionInterval: Rule = {
  id: 'revision-interval',
  severity: 'error',
  summary: 'Neste revisjon er ikke satt lenger fram enn typen dokument tillater.',
  remedy: 'Sett en tidligere dato for neste revisjon.',

  *check(corpus, today) {
    const { kinds } = corpus.settings
    const intervals = new Map(kinds.map((kind) => [kind.id, kind['maximum-interval']]))
    // A text that was confirmed unchanged has its interval from then.
    const confirmed = new Map([...corpus.decisions.values()].flatMap(({ id, data }) => (data.kind === 'confirmed' ? [[id.slice(0, id.indexOf('/')), data['valid-from']] as const] : [])))
    for (const { id, data, yaml } of corpus.documents.values()) {
      const { kind = '', 'valid-from': from, 'next-revision': due } = data
      const months = intervals.get(kind)
      if (!months || !from || !due || statusOf(data, today) === 'repealed') continue
      const confirmation = confirmed.get(id)
      const isConfirmed = confirmation !== undefined && confirmation > from
      const since = isConfirmed ? confirmation : from
      const latest = addMonthsTo(since, months)
      if (due <= latest) continue
      const what = `Et dokument av typen «${labelOf(kinds, kind)}» som ${isConfirmed ? 'ble bekreftet uendret' : 'gjelder fra'} ${writtenDay(since, 'nb')}`
      const limit = `${what}, skal revideres senest ${writtenDay(latest, 'nb')} (${months} måneder).`
      yield { ...yaml.place(['next-revision']), message: `Neste revisjon er ${writtenDay(due, 'nb')}. ${limit}` }
    }
  },

  examples: [
    { title: 'Ingen lengste tid er satt for typen.', front: { 'next-revision': '2040-01-01' } },
    { title: 'Revisjonen er satt til den siste dagen som er tillatt.', front: { 'next-revision': '2028-01-01' }, files: settings(24) },
    { title: 'Et dokument uten revisjonsdato får den feilen av en annen regel.', front: { 'next-revision': null }, files: settings(24) },
    { title: 'Det samme gjelder et dokument uten dato det gjelder fra.', front: { 'valid-from': null }, files: settings(24) },
    { title: 'Et dokument uten type kan ikke måles.', front: { kind: null }, files: settings(12) },
    { title: 'Et opphevet dokument skal ikke revideres.', front: { repealed: '2026-06-01' }, files: settings(12) },
    { title: 'Et dokument som er bekreftet uendret, har fristen fra bekreftelsen.', front: { 'next-revision': '2028-11-01' }, files: { ...settings(24), ...confirmation('confirmed', '2026-11-01') } },
    { title: 'En bekreftelse fra før teksten gjaldt, teller ikke.', front: { 'next-revision': '2027-12-01' }, files: { ...settings(24), ...confirmation('confirmed', '2025-11-01') } },
    {
      title: 'Revisjonen er satt for langt fram fra bekreftelsen.',
      front: { 'next-revision': '2028-11-02' },
      files: { ...settings(24), ...confirmation('confirmed', '2026-11-01') },
      finds: ['2028-11-02'],
      says: 'som ble bekreftet uendret 1. november 2026',
    },
    { title: 'Bare en bekreftelse gir ny frist uten ny tekst.', front: { 'next-revision': '2028-11-01' }, files: { ...settings(24), ...confirmation('corrected', '2026-11-01') }, finds: ['2028-11-01'] },
    {
      title: 'Revisjonen er satt en dag for langt fram.',
      front: { 'next-revision': '2028-01-02' },
      files: settings(24),
      finds: ['2028-01-02'],
      says: 'Et dokument av typen «retningslinje» som gjelder fra 1. januar 2026, skal revideres senest 1. januar 2028 (24 måneder).',
    },
    {
      title: 'Skuddårsdagen pluss ett år er 28. februar.',
      front: { 'valid-from': '2024-02-29', 'next-revision': '2025-03-01' },
      files: settings(12),
      finds: ['2025-03-01'],
      says: 'senest 28. februar 2025',
    },
  ],
}

function settings(months: number): Record<string, string> {
  return { 'settings.yaml': `kinds:\n  - id: guideline\n    label:\n      nb: retningslinje\n    maximum-interval: ${months}\n  - id: routine\n    label:\n      nb: rutine\n` }
}

function confirmation(kind: string, day: string): Record<string, string> {
  return { 'decisions/eksempel/002.yaml': `kind: ${kind}\ndocument: eksempel\nfingerprint: ${'a'.repeat(64)}\nrole: rektor\nvalid-from: ${day}\n` }
}
