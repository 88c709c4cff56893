import type { Language } from '../../../schemas/common.ts'

/** The texts of the page of a revision plan. What states, actions and triggers are called stands in `domain/plans/words.ts`. */
interface PlanTexts {
  readonly lead: (year: number) => string
  readonly computed: (day: string) => string
  readonly adopted: (day: string, by: string) => string
  readonly proposal: string
  readonly empty: string
  readonly others: string
  readonly picture: string
  readonly pictureSays: (year: number) => string
  readonly sameFacts: string
  readonly table: string
  readonly items: (count: number) => string
  readonly count: (state: string, count: number) => string
  readonly movedCount: (count: number) => string
  readonly behindCount: (count: number) => string
  readonly document: string
  readonly responsible: string
  readonly decides: string
  readonly hearing: string
  readonly noHearing: string
  readonly target: string
  readonly state: string
  readonly span: (from: string, to: string) => string
  readonly late: (days: string) => string
  readonly reached: (stage: string) => string
  readonly moved: (from: string, to: string) => string
  readonly movedBy: (role: string) => string
  readonly behind: (days: string) => string
  readonly decided: (day: string) => string
  readonly legend: { readonly hearing: string; readonly target: string; readonly adopted: string; readonly late: string; readonly done: string; readonly today: string; readonly later: string }
  readonly delegates: string
  readonly calendar: string
  readonly spreadsheet: string
  readonly none: string
  readonly months: readonly string[]
}

export const planTexts: Record<Language, PlanTexts> = {
  nb: {
    lead: (year) => `Hvilke dokumenter som skal revideres i ${year}, hvem som gjør det, når de er på høring, og hvor langt arbeidet har kommet.`,
    computed: (day) => `Tilstanden er regnet ut ${day} fra dokumentene, høringene og vedtakene.`,
    adopted: (day, by) => `Vedtatt ${day}${by ? ` av ${by}` : ''}.`,
    proposal: 'Dette er et forslag. Planen er ikke vedtatt.',
    empty: 'Planen har ingen poster.',
    others: 'Andre år',
    picture: 'Året på en linje',
    pictureSays: (year) => `Tidslinje for ${year} etter område og måned, med høringer, frister, det som er flyttet, og det som er forsinket. De samme opplysningene står i tabellen under.`,
    sameFacts: 'De samme opplysningene står i tabellen under.',
    table: 'Planen',
    items: (count) => (count === 1 ? '1 post' : `${count} poster`),
    count: (state, count) => `${count} ${state}`,
    movedCount: (count) => `${count} flyttet`,
    behindCount: (count) => `${count} etter fristen i vedtatt plan`,
    document: 'Dokument',
    responsible: 'Ansvarlig',
    decides: 'Vedtas av',
    hearing: 'Høring',
    noHearing: 'Uten høring',
    target: 'Frist',
    state: 'Tilstand',
    span: (from, to) => `${from} til ${to}`,
    late: (days) => `${days} over fristen`,
    reached: (stage) => `Kommet til: ${stage}`,
    moved: (from, to) => `Flyttet fra ${from} til ${to}.`,
    movedBy: (role) => `Flyttet av ${role}.`,
    behind: (days) => `${days} etter fristen i vedtatt plan`,
    decided: (day) => `Vedtatt ${day}`,
    legend: { hearing: 'høring', target: 'frist', adopted: 'frist i vedtatt plan, før den ble flyttet', late: 'forsinket', done: 'ferdig', today: 'dagen planen er sett', later: 'flyttet til et senere år' },
    delegates: 'Hvem som følger opp planen',
    calendar: 'Kalender (ICS)',
    spreadsheet: 'Regneark (CSV)',
    none: 'Ingen poster passer med valgene.',
    months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  },
  nn: {
    lead: (year) => `Kva dokument som skal reviderast i ${year}, kven som gjer det, når dei er på høyring, og kor langt arbeidet har kome.`,
    computed: (day) => `Tilstanden er rekna ut ${day} frå dokumenta, høyringane og vedtaka.`,
    adopted: (day, by) => `Vedteken ${day}${by ? ` av ${by}` : ''}.`,
    proposal: 'Dette er eit forslag. Planen er ikkje vedteken.',
    empty: 'Planen har ingen postar.',
    others: 'Andre år',
    picture: 'Året på ei linje',
    pictureSays: (year) => `Tidslinje for ${year} etter område og månad, med høyringar, fristar, det som er flytta, og det som er forseinka. Dei same opplysningane står i tabellen under.`,
    sameFacts: 'Dei same opplysningane står i tabellen under.',
    table: 'Planen',
    items: (count) => (count === 1 ? '1 post' : `${count} postar`),
    count: (state, count) => `${count} ${state}`,
    movedCount: (count) => `${count} flytta`,
    behindCount: (count) => `${count} etter fristen i vedteken plan`,
    document: 'Dokument',
    responsible: 'Ansvarleg',
    decides: 'Blir vedteke av',
    hearing: 'Høyring',
    noHearing: 'Utan høyring',
    target: 'Frist',
    state: 'Tilstand',
    span: (from, to) => `${from} til ${to}`,
    late: (days) => `${days} over fristen`,
    reached: (stage) => `Kome til: ${stage}`,
    moved: (from, to) => `Flytta frå ${from} til ${to}.`,
    movedBy: (role) => `Flytta av ${role}.`,
    behind: (days) => `${days} etter fristen i vedteken plan`,
    decided: (day) => `Vedteke ${day}`,
    legend: { hearing: 'høyring', target: 'frist', adopted: 'frist i vedteken plan, før han blei flytta', late: 'forseinka', done: 'ferdig', today: 'dagen planen er sett', later: 'flytta til eit seinare år' },
    delegates: 'Kven som følgjer opp planen',
    calendar: 'Kalender (ICS)',
    spreadsheet: 'Rekneark (CSV)',
    none: 'Ingen postar passar med vala.',
    months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  },
  en: {
    lead: (year) => `Which documents are to be revised in ${year}, by whom, when they are out for consultation, and how far the work has come.`,
    computed: (day) => `The state was worked out on ${day} from the documents, consultations and decisions.`,
    adopted: (day, by) => `Adopted ${day}${by ? ` by the ${by}` : ''}.`,
    proposal: 'This is a proposal. The plan is not adopted.',
    empty: 'The plan has no items.',
    others: 'Other years',
    picture: 'The year on a line',
    pictureSays: (year) => `Timeline of ${year} by area and month, with consultations, deadlines, what was moved and what is late. The table below has the same facts.`,
    sameFacts: 'The table below has the same facts.',
    table: 'The plan',
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    count: (state, count) => `${count} ${state}`,
    movedCount: (count) => `${count} moved`,
    behindCount: (count) => `${count} past the deadline of the adopted plan`,
    document: 'Document',
    responsible: 'Responsible',
    decides: 'Decided by',
    hearing: 'Consultation',
    noHearing: 'No consultation',
    target: 'Deadline',
    state: 'State',
    span: (from, to) => `${from} to ${to}`,
    late: (days) => `${days} past the deadline`,
    reached: (stage) => `Has come to: ${stage}`,
    moved: (from, to) => `Moved from ${from} to ${to}.`,
    movedBy: (role) => `Moved by: ${role}.`,
    behind: (days) => `${days} past the deadline of the adopted plan`,
    decided: (day) => `Decided ${day}`,
    legend: { hearing: 'consultation', target: 'deadline', adopted: 'deadline of the adopted plan, before it was moved', late: 'late', done: 'done', today: 'the day the plan is seen', later: 'moved to a later year' },
    delegates: 'Who follows the plan up',
    calendar: 'Calendar (ICS)',
    spreadsheet: 'Spreadsheet (CSV)',
    none: 'No items match your choices.',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
}
