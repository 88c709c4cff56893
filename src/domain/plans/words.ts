import type { Language } from '../../../schemas/common.ts'
import type { Action, Trigger } from '../../../schemas/plan.ts'
import type { State } from './state.ts'

/** What readers call the parts of a plan. The site and the calendar both say them. */
export interface PlanWords {
  readonly states: Readonly<Record<State, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly triggers: Readonly<Record<Trigger, string>>
  readonly title: (year: number) => string
  readonly proposal: string
  readonly due: (name: string) => string
  readonly opens: (name: string) => string
  readonly closes: (name: string) => string
  readonly days: (count: number) => string
}

export const planWords: Record<Language, PlanWords> = {
  nb: {
    states: { planned: 'planlagt', draft: 'utkast', 'on-hearing': 'på høring', 'being-revised': 'til bearbeiding', 'for-approval': 'til godkjenning', done: 'ferdig', late: 'forsinket' },
    actions: { revise: 'revideres', new: 'nytt', repeal: 'oppheves', merge: 'slås sammen', confirm: 'bekreftes uendret' },
    triggers: { interval: 'revisjonsfrist', law: 'nytt regelverk', audit: 'funn i revisjon', deviation: 'avvik', risk: 'endret risiko' },
    title: (year) => `Revisjonsplan ${year}`,
    proposal: 'forslag, ikke vedtatt',
    due: (name) => `Frist: ${name}`,
    opens: (name) => `Høring åpner: ${name}`,
    closes: (name) => `Høringsfrist: ${name}`,
    days: (count) => (count === 1 ? '1 dag' : `${count} dager`),
  },
  nn: {
    states: { planned: 'planlagd', draft: 'utkast', 'on-hearing': 'på høyring', 'being-revised': 'til omarbeiding', 'for-approval': 'til godkjenning', done: 'ferdig', late: 'forseinka' },
    actions: { revise: 'blir revidert', new: 'nytt', repeal: 'blir oppheva', merge: 'blir slått saman', confirm: 'blir stadfesta uendra' },
    triggers: { interval: 'revisjonsfrist', law: 'nytt regelverk', audit: 'funn i revisjon', deviation: 'avvik', risk: 'endra risiko' },
    title: (year) => `Revisjonsplan ${year}`,
    proposal: 'forslag, ikkje vedteke',
    due: (name) => `Frist: ${name}`,
    opens: (name) => `Høyring opnar: ${name}`,
    closes: (name) => `Høyringsfrist: ${name}`,
    days: (count) => (count === 1 ? '1 dag' : `${count} dagar`),
  },
  en: {
    states: { planned: 'planned', draft: 'draft', 'on-hearing': 'out for consultation', 'being-revised': 'being revised', 'for-approval': 'for approval', done: 'done', late: 'late' },
    actions: { revise: 'revise', new: 'new', repeal: 'repeal', merge: 'merge', confirm: 'confirm unchanged' },
    triggers: { interval: 'revision deadline', law: 'new legislation', audit: 'audit finding', deviation: 'deviation', risk: 'changed risk' },
    title: (year) => `Revision plan ${year}`,
    proposal: 'proposal, not adopted',
    due: (name) => `Due: ${name}`,
    opens: (name) => `Consultation opens: ${name}`,
    closes: (name) => `Consultation closes: ${name}`,
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
  },
}
