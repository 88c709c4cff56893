import { writtenDay } from '../corpus/days.ts'
import { itemsOf, nameOf, plansOf } from '../plans/items.ts'
import { progressOf } from '../plans/progress.ts'
import { stateOf } from '../plans/state.ts'
import { planWords } from '../plans/words.ts'
import { planOf } from './plan.examples.ts'
import type { Rule } from './rule.ts'

export const lateItem: Rule = {
  id: 'late-item',
  severity: 'warning',
  summary: 'Det som står i revisjonsplanen, er ferdig innen fristen.',
  remedy: 'Gjør arbeidet ferdig, eller la den som har vedtatt planen, flytte fristen med en begrunnelse under «moved».',

  *check(corpus, today) {
    const progress = progressOf(corpus)
    for (const { year, plan } of plansOf(corpus))
      for (const item of itemsOf(corpus, year, plan)) {
        const { state, stage, daysLate } = stateOf(item, today, progress)
        if (state !== 'late') continue
        const path = item.data.moved ? ['items', item.index, 'moved', item.data.moved.length - 1, 'to'] : ['items', item.index, 'target']
        const reached = stage === 'planned' ? '' : `, og er ${planWords.nb.states[stage]}`
        yield {
          ...plan.yaml.place(path),
          message: `«${nameOf(item)}» skulle vært ferdig innen ${writtenDay(item.target, 'nb')} (${planWords.nb.days(daysLate)} siden)${reached}.`,
        }
      }
  },

  examples: [
    { title: 'Fristen er ikke nådd.', files: planOf({ target: '2026-12-11' }) },
    { title: 'På selve fristen er det ennå tid.', files: planOf({ target: '2026-11-22' }) },
    { title: 'Dokumentet er revidert, for det gjelder fra en dag etter at arbeidet begynte.', front: { 'valid-from': '2026-06-01' }, files: planOf({ target: '2026-06-15' }) },
    { title: 'Fristen er flyttet, og den nye er ikke nådd. Planen viser fortsatt den gamle.', files: planOf({ target: '2026-06-15', moved: [['2026-06-15', '2026-12-11']] }) },
    { title: 'Fristen er passert.', files: planOf({ target: '2026-11-12' }), finds: ['plans/2026.yaml 2026-11-12'], says: '«Retningslinje for eksempler» skulle vært ferdig innen 12. november 2026 (10 dager siden).' },
    { title: 'Den nye fristen er også passert.', files: planOf({ target: '2026-06-15', moved: [['2026-06-15', '2026-11-21']] }), finds: ['plans/2026.yaml 2026-11-21'], says: '(1 dag siden)' },
    {
      title: 'Fristen er passert mens dokumentet er på høring.',
      files: {
        ...planOf({ target: '2026-11-12' }),
        'hearings/eksempel.yaml': 'title:\n  nb: Høring\nlane: hearing\nmembers:\n  - document: eksempel\n    undertaking: revise\nowner: direktor\nopened: 2026-11-02\ndeadline: 2026-12-04\n',
      },
      finds: ['plans/2026.yaml 2026-11-12'],
      says: 'og er på høring.',
    },
  ],
}
