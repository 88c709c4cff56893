import type { DecisionData } from '../../../schemas/decision.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** A decision with its number among those on its document. */
export interface Decision {
  readonly id: string
  readonly document: string
  readonly number: number
  readonly data: Partial<DecisionData>
}

/** The decisions on a document, the oldest first. Numbers tell the order in which they were made. */
export function decisionsOn({ decisions }: Pick<Corpus, 'decisions'>, document: string): Decision[] {
  return [...decisions.values()]
    .filter(({ id }) => id.startsWith(`${document}/`))
    .map(({ id, data }) => ({ id, document, number: Number(id.slice(document.length + 1)), data }))
    .sort((a, b) => a.number - b.number)
}

/** What was in force on a day, and what was coming. */
export interface Standing {
  /** The decision that gave the text that was in force: not one that only confirmed it. Undefined before the first and after a repeal. */
  readonly inForce: Decision | undefined
  /** The last decision that has taken effect: the same, a confirmation or a repeal. */
  readonly latest: Decision | undefined
  /** Decisions made whose day has not come, in the order in which they take effect. */
  readonly coming: readonly Decision[]
  /** The repeal that ended it, once it has taken effect. */
  readonly repealed: Decision | undefined
}

/**
 * What was in force of a document on a day, as far as its decisions tell. A decision takes the place of those made before it from its own
 * `valid-from`, unless a text that was adopted, or a repeal, took effect later than that. A correction keeps the `valid-from` of the text
 * it corrects, and so takes effect at once, or together with a text that is still to come.
 * @param decisions of one document, in order of number
 */
export function standingOn(decisions: readonly Decision[], day: string): Standing {
  const effective = decisions.filter(({ data }) => data['valid-from'] !== undefined && data['valid-from'] <= day)
  const coming = decisions.filter(({ data }) => data['valid-from'] !== undefined && data['valid-from'] > day).sort((a, b) => compare(a.data['valid-from'], b.data['valid-from']) || a.number - b.number)
  const isNewText = ({ data }: Decision): boolean => data.kind === 'adopted' || data.kind === 'repealed'
  const latest = effective.reduce<Decision | undefined>((best, next) => (best && isNewText(best) && compare(best.data['valid-from'], next.data['valid-from']) > 0 ? best : next), undefined)
  if (latest?.data.kind === 'repealed') return { inForce: undefined, latest, coming, repealed: latest }
  const inForce = latest && (effective.find(({ data }) => data.fingerprint === latest.data.fingerprint) ?? latest)
  return { inForce, latest, coming, repealed: undefined }
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

/** A text that existed at some time: its fingerprint, and where it is found (a commit, or the corpus). */
export interface KnownVersion<T> {
  readonly fingerprint: string
  readonly version: T
}

/** What a page shows of a document on a day: the text in force, the one that is coming beside it, and who decided each. */
export interface Shown<T> extends Standing {
  readonly text: T | undefined
  readonly next: { readonly decision: Decision; readonly text: T | undefined } | undefined
}

/** Finds the texts of decisions among versions from history; a text that nobody kept is undefined, and the decision still tells of it. */
export function shownOn<T>(decisions: readonly Decision[], versions: readonly KnownVersion<T>[], day: string): Shown<T> {
  const standing = standingOn(decisions, day)
  const textOf = (decision: Decision | undefined): T | undefined => versions.find(({ fingerprint }) => fingerprint === decision?.data.fingerprint)?.version
  const [next] = standing.coming
  return { ...standing, text: textOf(standing.latest?.data.kind === 'repealed' ? undefined : standing.latest), next: next && { decision: next, text: next.data.kind === 'repealed' ? undefined : textOf(next) } }
}

/** A stretch of time in which one text was in force; `to` is its last day, undefined while it lasts. For auditors. */
export interface Period {
  readonly from: string
  readonly to: string | undefined
  readonly decision: Decision
}

/** When each decided text was in force, the oldest first. A decision that never took effect, because a later one came before it, is left out. */
export function periodsOf(decisions: readonly Decision[], dayBefore: (day: string) => string): Period[] {
  const starts = [...new Set(decisions.flatMap(({ data }) => data['valid-from'] ?? []))].sort()
  const periods: Period[] = []
  for (const from of starts) {
    const { latest, repealed } = standingOn(decisions, from)
    const open = periods.at(-1)
    if (open?.to === undefined && open) periods[periods.length - 1] = { ...open, to: dayBefore(from) }
    if (latest && !repealed) periods.push({ from, to: undefined, decision: latest })
  }
  return periods
}
