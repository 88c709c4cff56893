import type { Language } from '../../../schemas/common.ts'
import type { Dates } from '../../domain/corpus/status.ts'
import type { StatusName } from '../texts/status.ts'
import type { GuideName } from '../urls.ts'
import type { AnswerContent, DaysView, HearingContent, HearingsContent, HistoryContent, LetterContent, SummaryContent, TextContent, ThanksContent } from './hearing-types.ts'

/** Finished data for the pages: plain values, every text in its language, every address made. Pages only show it. */

/** A link; `lang` is set when its words are in another language than the page. */
export interface LinkView {
  readonly text: string
  readonly href?: string
  readonly lang?: Language
  /** What is said after the link, such as «Bare på norsk». */
  readonly note?: string
  /** Its whole name, where `text` leaves out what the link before it has said. */
  readonly label?: string
}

export interface StatusView {
  readonly name: StatusName
  readonly text: string
  /** What the browser needs to work the status out again. */
  readonly dates: Dates
  readonly dueSoonDays: number
}

/** A line of the metadata block; without values the page says «Ikke angitt». */
export interface RowView {
  readonly label: string
  readonly values: readonly LinkView[]
}

export interface ListItemView {
  /** Ids for filters: kind, areas, owner. */
  readonly kindId: string
  readonly areaIds: readonly string[]
  readonly ownerId: string
  readonly document: LinkView
  readonly summary?: { readonly text: string; readonly lang?: Language }
  readonly kind: string
  readonly areas: readonly LinkView[]
  readonly owner: LinkView
  readonly next?: { readonly day: string; readonly text: string }
  readonly status: StatusView
}

export interface ContentsItem {
  readonly number: string
  readonly text: string
  readonly anchor: string
  readonly depth: number
}

export interface DocumentContent {
  readonly view: 'document'
  readonly id: string
  readonly lead?: string
  readonly kind: string
  readonly status: StatusView
  readonly notices: readonly LinkView[]
  readonly rows: readonly RowView[]
  readonly contents: readonly ContentsItem[]
  readonly html: string
  readonly terms: readonly { readonly id: string; readonly term: string; readonly definition: string; readonly href: string; readonly lang?: Language }[]
  readonly children: readonly LinkView[]
  readonly backlinks: readonly LinkView[]
  readonly translations: readonly LinkView[]
  /** What a reader can do: propose a change, report a deviation. */
  readonly actions: readonly LinkView[]
  /** The neighbours in the first of its areas. */
  readonly previous?: LinkView
  readonly next?: LinkView
  readonly area?: LinkView
  /** Who decided the text and when, the last first. */
  readonly decisions: readonly LinkView[]
  /** The history, and what was changed since last time. */
  readonly versions: readonly LinkView[]
}

export interface FrontContent {
  readonly view: 'front'
  /** What is on hearing now. */
  readonly hearings: readonly (LinkView & { readonly days: DaysView })[]
  readonly areas: readonly (LinkView & { readonly description?: string; readonly count: string })[]
  readonly recent: readonly (LinkView & { readonly day: string })[]
  readonly everyone: readonly LinkView[]
  /** Where the rest of them are, when there are more. */
  readonly allForEveryone?: LinkView
}

/** A choice of a filter: its value, and its name. */
export interface ChoiceView {
  readonly value: string
  readonly text: string
}

/** Filters of a list, by the field they look at. Fields with one value are left out. */
export type FiltersView = Readonly<Partial<Record<FilterName, readonly ChoiceView[]>>>
export type FilterName = 'kind' | 'area' | 'owner' | 'status'

export interface ListContent {
  readonly view: 'list'
  readonly lead: string
  readonly filters: FiltersView
  readonly items: readonly ListItemView[]
}

/** How far revision has come: every document by deadline, and how many are over it, by manager and by area. */
export interface StatusContent {
  readonly view: 'status'
  /** The plan of this year, where there is one. */
  readonly plan?: LinkView
  readonly day: string
  readonly filters: FiltersView
  readonly items: readonly ListItemView[]
  readonly summaries: readonly {
    readonly title: string
    readonly rows: readonly { readonly name: LinkView; readonly all: number; readonly overdue: number; readonly soon: number }[]
  }[]
}

export interface TermsContent {
  readonly view: 'terms'
  readonly terms: readonly {
    readonly id: string
    readonly term: string
    readonly lang?: Language
    readonly definition: string
    readonly synonyms: string
    readonly source?: string
    readonly related: readonly LinkView[]
    readonly usedIn: readonly LinkView[]
  }[]
}

export interface RolesContent {
  readonly view: 'roles'
  readonly groups: readonly { readonly title: string; readonly roles: readonly (LinkView & { readonly description?: string })[] }[]
}

export interface RoleContent {
  readonly view: 'role'
  readonly lead?: string
  readonly rows: readonly RowView[]
  readonly duties: readonly { readonly document: LinkView; readonly html: string; readonly lang?: Language }[]
  readonly owns: readonly LinkView[]
  readonly decides: readonly LinkView[]
  readonly appliesTo: readonly LinkView[]
}

export interface FrameworksContent {
  readonly view: 'frameworks'
  readonly groups: readonly { readonly title: string; readonly frameworks: readonly (LinkView & { readonly covered: string })[] }[]
}

export interface FrameworkContent {
  readonly view: 'framework'
  readonly covered: string
  readonly source?: LinkView
  readonly repealed?: string
  readonly clauses: readonly {
    readonly id: string
    readonly title: LinkView
    readonly repealed?: string
    readonly replacedBy?: LinkView
    readonly documents: readonly LinkView[]
  }[]
}

export interface SearchContent {
  readonly view: 'search'
  readonly filters: FiltersView
}

/** The rules of the check; `lang` where a summary is not in the language of the page. */
export interface RulesContent {
  readonly view: 'rules'
  readonly rules: readonly { readonly id: string; readonly href: string; readonly summary: string; readonly lang?: Language; readonly severity: string }[]
}

export interface RuleContent {
  readonly view: 'rule'
  readonly id: string
  readonly summary: string
  readonly remedy: string
  /** The language of summary and remedy, where it is not that of the page. Examples and messages are bokmål everywhere. */
  readonly lang?: Language
  readonly severity: string
  readonly severityMeans: string
  readonly examples: readonly {
    readonly title: string
    readonly good: boolean
    readonly snippets: readonly { readonly file: string; readonly text: string }[]
    /** What the check says of it; nothing of a good one. */
    readonly messages: readonly string[]
  }[]
}

/** One of the site's own texts. */
export interface GuideContent {
  readonly view: 'guide'
  readonly name: GuideName
}

/** An item of a plan, as a row of its table. */
export interface PlanRowView {
  readonly names: readonly LinkView[]
  /** What is to be done, and why. */
  readonly about: string
  readonly areas: string
  readonly areaIds: readonly string[]
  readonly ownerId: string
  /** Notes and reasons are written in Norwegian. */
  readonly note?: string
  readonly responsible: LinkView
  readonly decides?: LinkView
  readonly hearing?: string
  readonly target: { readonly day: string; readonly text: string }
  readonly moves: readonly { readonly text: string; readonly reason: string; readonly by: string }[]
  readonly state: string
  readonly stateText: string
  readonly details: readonly string[]
}

/** An item of a plan on the line of its year. Places are percent of the year, to two decimals. */
export interface TimelineItemView {
  readonly name: LinkView
  readonly areaIds: readonly string[]
  readonly ownerId: string
  readonly mark: 'target' | 'late' | 'done' | 'later'
  readonly target: number
  readonly hearing?: { readonly from: number; readonly width: number }
  /** The adopted target of what was moved. */
  readonly baseline?: number
}

export interface TimelineGroupView {
  readonly title: string
  readonly areaIds: readonly string[]
  readonly ownerIds: readonly string[]
  readonly items: readonly TimelineItemView[]
}

export interface PlanContent {
  readonly view: 'plan'
  readonly year: number
  readonly adopted: string
  readonly note?: string
  readonly day: string
  readonly counts: readonly string[]
  readonly others: readonly LinkView[]
  readonly downloads: readonly LinkView[]
  readonly filters: FiltersView
  /** Where the day stands, in the year of the plan. */
  readonly today?: number
  readonly groups: readonly TimelineGroupView[]
  readonly rows: readonly PlanRowView[]
  readonly delegates: readonly RowView[]
}

export type Content =
  | HearingsContent | HearingContent | LetterContent | SummaryContent | AnswerContent | ThanksContent | TextContent | HistoryContent
  | PlanContent | DocumentContent | FrontContent | ListContent | StatusContent | GuideContent | RulesContent | RuleContent | TermsContent | RolesContent | RoleContent | FrameworksContent | FrameworkContent | SearchContent

/** A page: what its frame needs, and its content. */
export interface Page {
  readonly url: string
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The same page in the languages that have it. */
  readonly alternates: Readonly<Partial<Record<Language, string>>>
  /** Whether search engines are asked to leave it: what is not in force, forms, pages for print. */
  readonly hidden?: boolean
  readonly content: Content
}

/** What the frame of every page in a language shows. */
export interface Frame {
  readonly id: Language
  readonly institution: string
  readonly colour?: string
  readonly tagline: string
  readonly home?: string
  readonly contact?: LinkView
  readonly site?: string
  readonly internal?: string
  readonly navigation: readonly LinkView[]
}
