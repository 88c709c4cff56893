import type { Corpus } from '../../domain/corpus/corpus.ts'
import { progressWith, type Progress } from '../../domain/plans/progress.ts'
import { deadlineOf, progressOfMatter, stageOf } from '../../domain/hearings/state.ts'
import type { HearingCase } from '../../domain/hearings/cases.ts'
import { inLanguage } from '../texts.ts'
import { daysLeftText } from '../texts/days-left.ts'
import { hearingUrl } from '../urls.ts'
import type { DaysView } from './hearing-types.ts'
import type { Beyond, Viewer } from './shared.ts'
import type { LinkView } from './types.ts'

/** The hearings whose pages are shown: those that were, or will be, sent out. The other lanes are told of by their decisions. */
export const shownCases = ({ beyond }: Viewer): HearingCase[] =>
  beyond.hearings.filter(({ proceeding: { data } }) => data.lane === 'hearing' && data.opened !== undefined && deadlineOf(data) !== undefined && (data.proposal !== undefined || data.withdrawn !== undefined))

export const stageOfCase = ({ proceeding, merged }: HearingCase, today: string): ReturnType<typeof stageOf> => stageOf(proceeding, merged, today)

export function daysOf({ proceeding: { data } }: HearingCase, viewer: Viewer): DaysView {
  const [opened, deadline] = [data.opened ?? '', deadlineOf(data) ?? '']
  return { opened, deadline, text: daysLeftText(opened, deadline, viewer.today, viewer.language) }
}

export function hearingLink({ id, proceeding }: HearingCase, viewer: Viewer): LinkView {
  return { ...(inLanguage(proceeding.data.title, viewer.language) ?? { text: id }), href: hearingUrl(id, viewer.language) }
}

/** The hearings that are open on the day of the build and speak of a document. */
export const openOn = (viewer: Viewer, document?: string): HearingCase[] =>
  shownCases(viewer).filter((found) => stageOfCase(found, viewer.today) === 'on-hearing' && (document === undefined || found.members.some(({ member }) => member.document === document)))

/** Whether responses can still come: on the day of the build, or later. */
export const takesAnswers = (found: HearingCase, { today }: Viewer): boolean => ['planned', 'on-hearing'].includes(stageOfCase(found, today))

/** How far work on documents has come: what the content knows, the matters that are on their way, and drafts. */
export const progressFor = (corpus: Corpus, { hearings, drafts }: Beyond): Progress =>
  progressWith(corpus, hearings.filter(({ merged }) => !merged).map(({ proceeding }) => progressOfMatter(proceeding)), drafts)
