import type { PlanData } from '../../../schemas/plan.ts'
import type { Corpus, Entry } from '../corpus/corpus.ts'
import { daysBetween, writtenDay } from '../corpus/days.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import { labelOf } from '../corpus/settings.ts'
import { leastHearingOf } from '../plans/calendar.ts'
import { itemsOf, yearOf, type PlannedItem } from '../plans/items.ts'
import { progressOf } from '../plans/progress.ts'
import { stateOf } from '../plans/state.ts'
import { impossiblePlanExamples } from './impossible-plan.examples.ts'
import type { Found, Rule } from './rule.ts'

/** A fault of a plan: where it stands in the file, in words, and what to do. */
type Told = readonly [path: readonly (string | number)[], message: string, remedy?: string | undefined]

export const impossiblePlan: Rule = {
  id: 'impossible-plan',
  severity: 'error',
  summary: 'Det som står i en revisjonsplan, lar seg gjøre: datoene henger sammen, og dokumentene og rollene finnes.',
  remedy: 'Rett datoene slik at høringen blir lang nok og er ferdig før fristen.',

  *check(corpus, today) {
    const progress = progressOf(corpus)
    for (const plan of corpus.plans.values()) {
      const year = yearOf(plan)
      const tell = ([path, message, remedy]: Told): Found => ({ ...plan.yaml.place(path), message, ...(remedy ? { remedy } : {}) })
      if (year === undefined) {
        yield tell([[], `Filnavnet «${plan.id}» er ikke et år.`, 'Gi filen navn etter året planen gjelder, for eksempel «2027».'])
        continue
      }
      for (const told of headOf(corpus, plan)) yield tell(told)
      for (const item of itemsOf(corpus, year, plan)) {
        // What is done was possible.
        if (stateOf(item, today, progress).stage === 'done') continue
        for (const told of [...namesOf(corpus, item, today), ...daysOf(corpus, item)]) yield tell([['items', item.index, ...told[0]], told[1], told[2]])
      }
    }
  },

  examples: impossiblePlanExamples,
}

/** Roles and areas that the whole plan names. */
function* headOf(corpus: Corpus, { data }: Entry<PlanData>): Iterable<Told> {
  yield* unknownRole(corpus, ['adopted-by'], data['adopted-by'])
  for (const [index, { area, role }] of (data.delegates ?? []).entries()) {
    yield* unknownRole(corpus, ['delegates', index, 'role'], role)
    yield* unknown('Området', corpus.settings.areas.map(({ id }) => id), ['delegates', index, 'area'], area)
  }
}

/** What an item names: it must be there, and somebody must hold the role that is to do the work. */
function* namesOf(corpus: Corpus, { data, missing }: PlannedItem, today: string): Iterable<Told> {
  for (const [index, id] of (data.documents ?? []).entries())
    if (data.what !== 'new' && missing.includes(id)) yield* unknown('Dokumentet', corpus.documents.keys(), ['documents', index], id)
  if (data.kind) yield* unknown('Typen', corpus.settings.kinds.map(({ id }) => id), ['kind'], data.kind)
  for (const [index, area] of (data.areas ?? []).entries()) yield* unknown('Området', corpus.settings.areas.map(({ id }) => id), ['areas', index], area)
  yield* unknownRole(corpus, ['responsible'], data.responsible)
  yield* unknownRole(corpus, ['decided-by'], data['decided-by'])
  for (const [index, move] of (data.moved ?? []).entries()) yield* unknownRole(corpus, ['moved', index, 'decided-by'], move['decided-by'])
  const holders = corpus.roles.get(data.responsible)?.data.holders ?? []
  const isHeld = holders.some(({ from, to }) => (!from || from <= today) && (!to || to >= today))
  if (holders.length > 0 && !isHeld)
    yield [['responsible'], `Ingen har rollen «${data.responsible}» ${writtenDay(today, 'nb')}.`, 'La en annen rolle gjøre arbeidet, eller før inn hvem som har rollen nå.']
}

/** The days of an item against each other and against the year. */
function* daysOf(corpus: Corpus, item: PlannedItem): Iterable<Told> {
  const { data, year, target } = item
  const day = (value: string) => writtenDay(value, 'nb')
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (item.baseline < first || item.baseline > last) yield [['target'], `Fristen ${day(item.baseline)} er utenfor ${year}.`, 'Sett opp posten i planen for det året.']
  let before = item.baseline
  for (const [index, { from, to }] of (data.moved ?? []).entries()) {
    const remedy = 'La «target» stå slik planen ble vedtatt, og før hver flytting fra den fristen som gjaldt før den.'
    if (from !== before) yield [['moved', index, 'from'], `Fristen er flyttet fra ${day(from)}, men den var ${day(before)}.`, remedy]
    before = to
  }
  if (!data.hearing) return
  const { from, to } = data.hearing
  const latest = target > last ? target : last
  if (from < first || to > latest) yield [['hearing', from < first ? 'from' : 'to'], `Høringen fra ${day(from)} til ${day(to)} er utenfor ${year}.`]
  if (target <= to) yield [data.moved ? ['moved', data.moved.length - 1, 'to'] : ['target'], `Fristen er ${day(target)}, men høringen varer til ${day(to)}.`]
  const length = daysBetween(from, to)
  const [strictest] = item.kinds.map((kind) => ({ kind, days: leastHearingOf(corpus.settings, kind) })).sort((a, b) => b.days - a.days)
  if (length < 0) yield [['hearing', 'to'], `Høringen slutter ${day(to)}, før den begynner ${day(from)}.`]
  else if (strictest && length < strictest.days) {
    const kind = labelOf(corpus.settings.kinds, strictest.kind)
    yield [['hearing', 'to'], `Høringen varer i ${length} dager; for typen «${kind}» skal den vare i minst ${strictest.days}.`]
  }
}

function* unknownRole(corpus: Corpus, path: readonly (string | number)[], role: string | undefined): Iterable<Told> {
  if (role) yield* unknown('Rollen', corpus.roles.keys(), path, role)
}

function* unknown(what: string, known: Iterable<string>, path: readonly (string | number)[], id: string): Iterable<Told> {
  const ids = new Set(known)
  if (!ids.has(id)) yield [path, `${what} «${id}» finnes ikke.${didYouMean(suggester(ids)(id))}`, 'Rett navnet, eller opprett det som mangler.']
}
