import { originalsOf } from '../corpus/corpus.ts'
import { daysBetween, writtenDay } from '../corpus/days.ts'
import { isDueSoon } from '../corpus/status.ts'
import type { Rule } from './rule.ts'

export const upcomingRevision: Rule = {
  id: 'upcoming-revision',
  severity: 'warning',
  summary: 'Et dokument som snart skal revideres, er under arbeid.',
  remedy: 'Begynn revisjonen, eller bekreft dokumentet uendret med en begrunnelse.',

  *check(corpus, today) {
    for (const document of originalsOf(corpus)) {
      const due = document.data['next-revision']
      if (!due || !isDueSoon(document.data, today, corpus.settings['due-soon-days'])) continue
      const days = daysBetween(today, due)
      const left = days === 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days} dager`
      yield { ...document.yaml.place(['next-revision']), message: `Dokumentet skal være revidert innen ${writtenDay(due, 'nb')} (${left}).` }
    }
  },

  examples: [
    { title: 'Fristen er langt fram.', front: { 'next-revision': '2027-02-21' } },
    { title: 'Fristen er passert, og det sier en annen regel fra om.', front: { 'next-revision': '2026-11-21' } },
    { title: 'En oversettelse har fristen fra originalen.', front: { lang: 'en', 'translation-of': 'annet', 'next-revision': '2026-12-04' } },
    { title: 'Fristen mangler.', front: { 'next-revision': null } },
    { title: 'Et dokument som ennå ikke gjelder.', front: { 'valid-from': '2026-12-01', 'next-revision': '2026-12-04' } },
    {
      title: 'Fristen er om 90 dager, som er grensen når ikke noe annet er sagt.',
      front: { 'next-revision': '2027-02-20' },
      finds: ['2027-02-20'],
      says: '(om 90 dager)',
    },
    { title: 'Fristen er om tolv dager.', front: { 'next-revision': '2026-12-04' }, finds: ['2026-12-04'], says: '4. desember 2026 (om 12 dager)' },
    { title: 'Fristen er i morgen.', front: { 'next-revision': '2026-11-23' }, finds: ['2026-11-23'], says: '(i morgen)' },
    { title: 'Fristen er i dag.', front: { 'next-revision': '2026-11-22' }, finds: ['2026-11-22'], says: '(i dag)' },
    {
      title: 'Institusjonen har satt grensen til ti dager.',
      front: { 'next-revision': '2026-12-04' },
      files: { 'settings.yaml': 'due-soon-days: 10\n' },
    },
  ],
}
