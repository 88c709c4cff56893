import { daysBetween, writtenDay } from '../corpus/days.ts'
import type { Rule } from './rule.ts'

/** How long after its deadline a hearing may be without a decision. Days; the plan asks it, no act does. */
const patience = 90

export const lapsedHearing: Rule = {
  id: 'lapsed-hearing',
  severity: 'warning',
  summary: 'En høring fører til et vedtak, eller blir trukket, innen 90 dager etter høringsfristen.',
  remedy: 'Legg fram saken til vedtak, eller trekk høringen med en begrunnelse. Er mye endret siden, må det ut på ny høring.',

  *check(corpus, today) {
    const decided = new Set([...corpus.decisions.values()].map(({ data }) => data.hearing))
    for (const { id, data, yaml } of corpus.hearings.values()) {
      const extended = data.extended?.length ?? 0
      const deadline = data.extended?.at(-1)?.to ?? data.deadline
      if (!deadline || data.withdrawn || decided.has(id)) continue
      const days = daysBetween(deadline, today)
      if (days <= patience) continue
      const place = yaml.place(extended > 0 ? ['extended', extended - 1, 'to'] : ['deadline'])
      yield { ...place, message: `Høringsfristen var ${writtenDay(deadline, 'nb')} (${days} dager siden), og det er ikke gjort noe vedtak.` }
    }
  },

  examples: [
    { title: 'Fristen er ikke nådd.', files: hearing('deadline: 2026-12-04') },
    { title: 'Det er ennå ikke gått 90 dager.', files: hearing('deadline: 2026-08-24') },
    { title: 'Fristen er forlenget.', files: hearing('deadline: 2026-05-04\nextended:\n  - day: 2026-05-01\n    from: 2026-05-04\n    to: 2026-10-04') },
    { title: 'Høringen er trukket.', files: hearing('deadline: 2026-05-04\nwithdrawn:\n  day: 2026-06-01\n  reason: Loven ble endret.') },
    { title: 'Uten høring er det ingen frist.', files: hearing('') },
    {
      title: 'Saken er vedtatt.',
      files: {
        ...hearing('deadline: 2026-05-04'),
        'decisions/eksempel/001.yaml': `kind: adopted\ndocument: eksempel\nfingerprint: "${'a'.repeat(64)}"\nrole: rektor\nvalid-from: 2026-06-01\nlane: hearing\nhearing: sak\n`,
      },
    },
    { title: 'Det er gått mer enn 90 dager.', files: hearing('deadline: 2026-08-23'), finds: ['hearings/sak.yaml 2026-08-23'], says: 'Høringsfristen var 23. august 2026 (91 dager siden), og det er ikke gjort noe vedtak.' },
    {
      title: 'Også den forlengede fristen er passert for lenge siden.',
      files: hearing('deadline: 2026-04-04\nextended:\n  - day: 2026-04-01\n    from: 2026-04-04\n    to: 2026-05-05'),
      finds: ['hearings/sak.yaml 2026-05-05'],
    },
  ],
}

function hearing(days: string): Record<string, string> {
  return { 'hearings/sak.yaml': `title:\n  nb: Høring\nlane: hearing\nmembers:\n  - document: eksempel\n    undertaking: revise\nowner: direktor\nopened: 2026-03-02\n${days}\n` }
}
