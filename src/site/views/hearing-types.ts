import type { Language } from '../../../schemas/common.ts'
import type { Letter } from '../../domain/hearings/letter.ts'
import type { LinkView, RowView } from './types.ts'

/** How long a hearing is open; the browser works the words out again. */
export interface DaysView {
  readonly opened: string
  readonly deadline: string
  readonly text: string
}

export interface HearingItemView {
  readonly link: LinkView
  readonly documents: readonly LinkView[]
  readonly stage: string
  readonly stageText: string
  readonly dates: string
  readonly days?: DaysView
}

/** All hearings: those that are open, that come, and that are over. */
export interface HearingsContent {
  readonly view: 'hearings'
  readonly open: readonly HearingItemView[]
  readonly coming: readonly HearingItemView[]
  /** What the revision plan says will be sent out. */
  readonly planned: readonly LinkView[]
  readonly closed: readonly HearingItemView[]
}

/** A document of a hearing. */
export interface HearingMemberView {
  readonly id: string
  readonly title: string
  readonly lang?: Language
  readonly undertaking: string
  readonly amount?: string
  readonly links: readonly LinkView[]
  readonly note?: string
}

/** Things under a title, each a line with what is said after it. */
export interface GroupView {
  readonly title: string
  readonly items: readonly LinkView[]
}

export interface RemarkView {
  readonly about: LinkView
  readonly paragraphs: readonly string[]
  readonly redacted: boolean
  readonly disposition?: string
  readonly dispositionId?: string
  readonly answer: readonly string[]
  readonly reason?: string
}

export interface ResponseView {
  readonly number: number
  readonly sender: string
  readonly position: string
  readonly received: string
  readonly remarks: readonly RemarkView[]
}

export interface HearingContent {
  readonly view: 'hearing'
  readonly id: string
  readonly stage: string
  readonly stageText: string
  readonly dates: readonly string[]
  readonly days?: DaysView
  /** Where one answers: the form, on a desk, or how to, on a static site. */
  readonly answer?: LinkView
  readonly links: readonly LinkView[]
  readonly members: readonly HearingMemberView[]
  /** What owners write is Norwegian, whatever the language of the page. */
  readonly written?: Language
  readonly reason: readonly string[]
  readonly questions: readonly string[]
  /** What it means for others; undefined where it is not told. */
  readonly means?: readonly GroupView[]
  readonly invited: readonly { readonly unit: string; readonly answered?: string }[]
  readonly counts: string
  readonly responses: readonly ResponseView[]
  /** Whether remarks have been dealt with: then they stand with what became of them. */
  readonly settled: boolean
  readonly decisions: readonly LinkView[]
  readonly consultations: readonly string[]
  readonly waiver: readonly string[]
  readonly facts: readonly RowView[]
}

export interface LetterContent {
  readonly view: 'letter'
  readonly hearing: LinkView
  readonly letter: Letter
  readonly written?: Language
}

/** A summary to print: the hearing, without what only works on a screen. */
export interface SummaryContent {
  readonly view: 'summary'
  readonly hearing: LinkView
  readonly content: HearingContent
}

/** How one answers a hearing. */
export interface AnswerContent {
  readonly view: 'answer'
  readonly hearing: LinkView
  readonly days: DaysView
  /** Where the form is posted; undefined on a site without a desk, where `mail` is a prepared e-mail. */
  readonly action?: string
  readonly mail?: string
  readonly contact?: LinkView
  /** The day by which a response that was not taken in has been deleted, in days after it came. */
  readonly keptDays: number
  readonly units: readonly string[]
  readonly questions: readonly { readonly number: number; readonly text: string }[]
  readonly documents: readonly { readonly id: string; readonly title: string; readonly sections: readonly { readonly value: string; readonly text: string }[] }[]
  readonly written?: Language
}

export interface ThanksContent {
  readonly view: 'thanks'
  readonly hearings: LinkView
}

/** A piece of a value of a field: what is the same, and what came and went. */
export interface FieldView {
  readonly label: string
  readonly binding: boolean
  readonly values: readonly { readonly sort: 'same' | 'inserted' | 'deleted'; readonly text: string }[]
}

/** A section of a text with its changes. */
export interface TextSectionView {
  readonly same: boolean
  readonly anchor?: string
  readonly name?: string
  readonly html: string
  readonly answer?: LinkView
}

/** A text that is not the one in force: a proposal, an earlier or a coming one, with what is changed in it. */
export interface TextContent {
  readonly view: 'text'
  readonly eyebrow: string
  readonly back: LinkView
  readonly lead: string
  readonly notices: readonly LinkView[]
  /** What is shown first. Without an earlier text there is nothing but the text itself. */
  readonly initial: 'changes' | 'clean'
  readonly hasChanges: boolean
  readonly amount: string
  readonly fields: readonly FieldView[]
  readonly contents: readonly { readonly anchor: string; readonly number: string; readonly text: string }[]
  readonly sections: readonly TextSectionView[]
}

/** A stretch of time in which a text was in force. */
export interface PeriodView {
  readonly from: string
  readonly to?: string
  readonly fromText: string
  readonly toText: string
  readonly decision: string
  readonly caseNumber?: string
  readonly hearing?: LinkView
  readonly reason?: string
  readonly fingerprint: string
  readonly commit?: string
  readonly links: readonly LinkView[]
}

export interface HistoryContent {
  readonly view: 'history'
  readonly document: LinkView
  readonly day: string
  readonly periods: readonly PeriodView[]
  readonly decisions: readonly { readonly number: number; readonly text: string; readonly caseNumber?: string; readonly hearing?: LinkView; readonly reason?: string; readonly fingerprint: string }[]
}
