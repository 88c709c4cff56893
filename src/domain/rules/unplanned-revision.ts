import { originalsOf } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import { statusOf } from '../corpus/status.ts'
import { itemsOf, plansOf } from '../plans/items.ts'
import { planOf } from './plan.examples.ts'
import type { Rule } from './rule.ts'

export const unplannedRevision: Rule = {
  id: 'unplanned-revision',
  severity: 'warning',
  summary: 'Et dokument som skal revideres i et år med revisjonsplan, står i planen.',
  remedy: 'Sett dokumentet opp i planen, med ansvarlig, høring og frist.',

  *check(corpus, today) {
    const planned = new Map(plansOf(corpus).map(({ year, plan }) => [String(year), { plan, ids: new Set(itemsOf(corpus, year, plan).flatMap(({ documents }) => documents.map(({ id }) => id))) }]))
    for (const { id, data, yaml } of originalsOf(corpus)) {
      const due = data['next-revision']
      // What is repealed or has run out is not revised.
      if (!due || !['in-force', 'upcoming'].includes(statusOf(data, today))) continue
      const year = due.slice(0, 4)
      const found = planned.get(year)
      // A plan that cannot be read has that finding.
      if (!found?.plan.data.items || found.ids.has(id)) continue
      const message = `Dokumentet skal revideres innen ${writtenDay(due, 'nb')}, men står ikke i revisjonsplanen for ${year}.`
      yield { ...yaml.place(['next-revision']), message, cause: found.plan.yaml.place(['items']) }
    }
  },

  examples: [
    { title: 'Dokumentet står i planen for året.', front: { 'next-revision': '2026-12-10' }, files: planOf({ target: '2026-12-01' }) },
    { title: 'Det finnes ingen planer.', front: { 'next-revision': '2026-12-10' } },
    { title: 'Det finnes ingen plan for året ennå.', front: { 'next-revision': '2027-12-10' }, files: planOf({ target: '2026-12-01' }) },
    { title: 'Dokumentet er opphevet.', front: { 'next-revision': '2026-12-10', repealed: '2026-06-01' }, files: planOf({ documents: ['annet'], target: '2026-12-01' }) },
    { title: 'Fristen mangler, og det er en annen feil.', front: { 'next-revision': null }, files: planOf({ documents: ['annet'], target: '2026-12-01' }) },
    { title: 'En oversettelse følger originalen.', front: { lang: 'en', 'translation-of': 'annet', 'next-revision': '2026-12-10' }, files: planOf({ documents: ['annet'], target: '2026-12-01' }) },
    { title: 'Planen kan ikke leses, og det er en annen feil.', front: { 'next-revision': '2026-12-10' }, files: { 'plans/2026.yaml': 'items: 5\n' } },
    {
      title: 'Dokumentet står ikke i planen for året.',
      front: { 'next-revision': '2026-12-10' },
      files: planOf({ documents: ['annet'], target: '2026-12-01' }),
      finds: ['2026-12-10'],
      says: 'Dokumentet skal revideres innen 10. desember 2026, men står ikke i revisjonsplanen for 2026.',
    },
    {
      title: 'En kommende tekst som skal revideres før året er omme.',
      front: { 'valid-from': '2027-01-01', 'next-revision': '2027-12-31' },
      files: planOf({ documents: ['annet'], target: '2027-12-01' }, '2027'),
      finds: ['2027-12-31'],
    },
  ],
}
