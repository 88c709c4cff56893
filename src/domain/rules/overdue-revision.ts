import { originalsOf } from '../corpus/corpus.ts'
import { isOverdue } from '../corpus/status.ts'
import { monthsBetween, writtenDay } from '../corpus/days.ts'
import type { Rule } from './rule.ts'

export const overdueRevision: Rule = {
  id: 'overdue-revision',
  severity: 'warning',
  summary: 'Et gjeldende dokument er revidert innen fristen.',
  remedy: 'Revider dokumentet, eller bekreft det uendret med en begrunnelse.',

  *check(corpus, today) {
    for (const document of originalsOf(corpus)) {
      const due = document.data['next-revision']
      if (!due || !isOverdue(document.data, today)) continue
      const months = monthsBetween(due, today)
      const ago = months === 0 ? '' : months === 1 ? ' (1 måned siden)' : ` (${months} måneder siden)`
      yield { ...document.yaml.place(['next-revision']), message: `Dokumentet skulle vært revidert innen ${writtenDay(due, 'nb')}${ago}.` }
    }
  },

  examples: [
    { title: 'Fristen er ikke nådd.', front: { 'next-revision': '2027-06-12' } },
    { title: 'På selve fristen er det ennå tid.', front: { 'next-revision': '2026-11-22' } },
    { title: 'Et opphevet dokument skal ikke revideres.', front: { 'next-revision': '2025-06-12', repealed: '2025-11-27' } },
    { title: 'Fristen mangler.', front: { 'next-revision': null } },
    { title: 'En oversettelse har fristen fra originalen.', front: { lang: 'en', 'translation-of': 'annet', 'next-revision': '2026-06-12' } },
    { title: 'Fristen er passert.', front: { 'valid-from': '2023-06-12', 'next-revision': '2025-06-12' }, finds: ['2025-06-12'], says: '12. juni 2025 (17 måneder siden)' },
    { title: 'Fristen ble passert for en måned siden.', front: { 'next-revision': '2026-10-20' }, finds: ['2026-10-20'], says: '(1 måned siden)' },
    { title: 'Fristen ble passert i går.', front: { 'next-revision': '2026-11-21' }, finds: ['2026-11-21'] },
  ],
}
