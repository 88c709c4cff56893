import type { Language, Localized } from '../../../schemas/common.ts'
import type { HearingData } from '../../../schemas/hearing.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { addDaysTo, daysBetween, writtenDay } from '../corpus/days.ts'
import type { Settings } from '../corpus/settings.ts'
import { blocks, warns, type Reason } from './reasons.ts'
import { deadlineOf } from './state.ts'

/** A stretch of the year in which few can answer: July («fellesferien») and Christmas, where settings say nothing else. */
export const defaultQuietPeriods: NonNullable<NonNullable<Settings['hearings']>['quiet-periods']> = [
  { label: { nb: 'fellesferien', nn: 'fellesferien', en: 'the July holiday' }, from: '07-01', to: '07-31' },
  { label: { nb: 'juleferien', nn: 'juleferien', en: 'the Christmas holiday' }, from: '12-22', to: '01-02' },
]

const inWords = (label: Localized | undefined, language: Language, fallback: string): string => label?.[language] ?? label?.nb ?? label?.nn ?? label?.en ?? fallback

/** The shortest hearing of documents of some kinds, in days, and the kind that asks for it; 0 where none does. */
export function minimumDays(settings: Settings, kinds: readonly string[]): { days: number; kind: string } {
  return kinds.reduce(
    (longest, kind) => {
      const days = settings.kinds.find(({ id }) => id === kind)?.['hearing-days'] ?? 0
      return days > longest.days ? { days, kind } : longest
    },
    { days: 0, kind: kinds[0] ?? '' },
  )
}

/** The earliest deadline of a hearing that opens on a day. */
export const earliestDeadline = (settings: Settings, kinds: readonly string[], opened: string): string => addDaysTo(opened, minimumDays(settings, kinds).days)

/** Quiet periods that a hearing runs into, with how many of its days lie in each. */
export function quietDays(settings: Settings, opened: string, deadline: string): { label: Localized; days: number }[] {
  const periods = settings.hearings?.['quiet-periods'] ?? defaultQuietPeriods
  const found: { label: Localized; days: number }[] = []
  for (let year = Number(opened.slice(0, 4)) - 1; year <= Number(deadline.slice(0, 4)); year++)
    for (const { label, from, to } of periods) {
      const first = `${year}-${from}`
      const last = `${from <= to ? year : year + 1}-${to}`
      const [start, end] = [first > opened ? first : opened, last < deadline ? last : deadline]
      if (start <= end) found.push({ label, days: daysBetween(start, end) + 1 })
    }
  return found
}

/** What is wrong with the dates of a hearing, and what should be known of them. */
export function dateReasons(data: Partial<HearingData>, kinds: readonly string[], { settings }: Pick<Corpus, 'settings'>, language: Language): Reason[] {
  const { opened } = data
  const deadline = deadlineOf(data)
  if (data.lane !== 'hearing') return []
  if (opened === undefined || deadline === undefined) return [blocks('no-dates')]
  const reasons: Reason[] = []
  const minimum = minimumDays(settings, kinds)
  const days = daysBetween(opened, deadline)
  const kind = inWords(settings.kinds.find(({ id }) => id === minimum.kind)?.label, language, minimum.kind)
  if (days < minimum.days || days < 0) reasons.push(blocks('too-short', { days, kind, minimum: minimum.days }))
  for (const { from, to } of data.extended ?? []) if (to < from) reasons.push(blocks('deadline-moved-back', { from: writtenDay(from, language), to: writtenDay(to, language) }))
  for (const quiet of quietDays(settings, opened, deadline)) reasons.push(warns('quiet', { days: quiet.days, period: inWords(quiet.label, language, '') }))
  return reasons
}
