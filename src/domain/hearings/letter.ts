import type { Language, Localized } from '../../../schemas/common.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { writtenDay } from '../corpus/days.ts'
import { membersOf, type Proceeding } from './proceeding.ts'
import { deadlineOf } from './state.ts'

/** A part of a letter. Texts are plain: what shows them escapes them. */
export type Part =
  | { readonly sort: 'heading'; readonly text: string }
  | { readonly sort: 'paragraph'; readonly text: string }
  | { readonly sort: 'list'; readonly ordered: boolean; readonly items: readonly { readonly text: string; readonly href?: string }[] }

/** A hearing letter («høringsbrev»), ready to print or to send. */
export interface Letter {
  readonly language: Language
  readonly title: string
  /** Case number and day, as a letter has them at its head; a line each. */
  readonly head: readonly string[]
  readonly to: readonly string[]
  readonly parts: readonly Part[]
  /** Who sends it. */
  readonly from: readonly string[]
}

interface Words {
  title(subject: string): string
  caseNumber: string
  opening(institution: string, count: number): string
  documents: string
  undertaking: Readonly<Record<'new' | 'revise' | 'repeal' | 'confirm', string>>
  reason: string
  questions: string
  answer: string
  deadline(day: string): string
  moved(from: string, to: string): string
  how(url: string): string
  none: string
  unit: string
  openness: string
  privacy: string
  contact(to: string): string
}

/**
 * What the letter says of openness follows offentleglova § 3 (case documents are public unless an act says otherwise) and § 13 (what is
 * under a duty of secrecy is exempt).
 */
const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: (subject) => `Høring: ${subject}`,
    caseNumber: 'Saksnummer',
    opening: (institution, count) => `${institution} sender ${count === 1 ? 'et forslag' : `forslag til ${count} dokumenter`} på høring og ber om deres syn.`,
    documents: 'Dette er på høring',
    undertaking: { new: 'nytt dokument', revise: 'endringer', repeal: 'skal oppheves', confirm: 'skal stå uendret' },
    reason: 'Hvorfor vi foreslår dette',
    questions: 'Dette ber vi dere særlig svare på',
    answer: 'Slik svarer dere',
    deadline: (day) => `Høringsfristen er ${day}.`,
    moved: (from, to) => `Fristen er flyttet fra ${from} til ${to}.`,
    how: (url) => `Forslaget, det som er endret, og skjemaet for høringssvar finner dere på ${url}.`,
    none: 'Har dere ingen merknader, ber vi dere svare det.',
    unit: 'Svar gjerne samlet for enheten. Privatpersoner kan også gi innspill.',
    openness: 'Høringssvar er offentlige, med mindre de inneholder opplysninger som er underlagt taushetsplikt. Skriv derfor ikke slike opplysninger i svaret.',
    privacy: 'Privatpersoner trenger ikke å oppgi navn, og navnet blir bare vist for dem som ber om det.',
    contact: (to) => `Spørsmål kan rettes til ${to}.`,
  },
  nn: {
    title: (subject) => `Høyring: ${subject}`,
    caseNumber: 'Saksnummer',
    opening: (institution, count) => `${institution} sender ${count === 1 ? 'eit framlegg' : `framlegg til ${count} dokument`} på høyring og ber om synet dykkar.`,
    documents: 'Dette er på høyring',
    undertaking: { new: 'nytt dokument', revise: 'endringar', repeal: 'skal opphevast', confirm: 'skal stå uendra' },
    reason: 'Kvifor vi gjer framlegg om dette',
    questions: 'Dette ber vi dykk særleg svare på',
    answer: 'Slik svarer de',
    deadline: (day) => `Høyringsfristen er ${day}.`,
    moved: (from, to) => `Fristen er flytta frå ${from} til ${to}.`,
    how: (url) => `Framlegget, det som er endra, og skjemaet for høyringssvar finn de på ${url}.`,
    none: 'Har de ingen merknader, ber vi dykk svare det.',
    unit: 'Svar gjerne samla for eininga. Privatpersonar kan òg gi innspel.',
    openness: 'Høyringssvar er offentlege, med mindre dei inneheld opplysningar som det er teieplikt om. Skriv difor ikkje slike opplysningar i svaret.',
    privacy: 'Privatpersonar treng ikkje å oppgi namn, og namnet blir berre vist for dei som ber om det.',
    contact: (to) => `Spørsmål kan rettast til ${to}.`,
  },
  en: {
    title: (subject) => `Consultation: ${subject}`,
    caseNumber: 'Case number',
    opening: (institution, count) => `${institution} invites comments on ${count === 1 ? 'a proposal' : `proposals for ${count} documents`}.`,
    documents: 'What the consultation is about',
    undertaking: { new: 'new document', revise: 'changes', repeal: 'to be repealed', confirm: 'to stand unchanged' },
    reason: 'Why we propose this',
    questions: 'What we ask you in particular',
    answer: 'How to answer',
    deadline: (day) => `The deadline is ${day}.`,
    moved: (from, to) => `The deadline has been moved from ${from} to ${to}.`,
    how: (url) => `The proposal, what has changed in it, and the form for responses are at ${url}.`,
    none: 'If you have no remarks, please say so.',
    unit: 'Please answer together for your unit. Private persons may comment too.',
    openness: 'Responses are public unless they contain information under a duty of confidentiality. Please leave such information out.',
    privacy: 'Private persons need not give their name, and it is shown only for those who ask for it.',
    contact: (to) => `Questions may be sent to ${to}.`,
  },
}

const inLanguage = (text: Localized | undefined, language: Language): string | undefined => text?.[language] ?? text?.nb ?? text?.nn ?? text?.en

/**
 * The letter of a hearing.
 * @param corpus that of the proposal, for titles of documents and roles
 * @param url the address of the hearing's page
 * @param day the day of the letter
 */
export function letterOf({ data }: Pick<Proceeding, 'data'>, corpus: Pick<Corpus, 'documents' | 'roles' | 'settings'>, url: string, day: string, language: Language): Letter {
  const say = words[language]
  const subject = inLanguage(data.title, language) ?? ''
  const institution = inLanguage(corpus.settings.institution?.name, language) ?? inLanguage(corpus.settings.institution?.short, language) ?? ''
  const deadline = deadlineOf(data)
  const members = membersOf({ data })
  const documents = members.map(({ document, undertaking }) => {
    const found = corpus.documents.get(document)?.data
    return { text: `${found?.titles?.[language] ?? found?.title ?? document} (${say.undertaking[undertaking]})`, href: `${url}#${document}` }
  })
  const moved = data.extended?.at(-1)
  const paragraph = (text: string): Part => ({ sort: 'paragraph', text })
  const paragraphs = (prose: string): Part[] => prose.split(/\n\s*\n/).map((each) => paragraph(each.replace(/\s+/g, ' ').trim()))
  return {
    language,
    title: say.title(subject),
    head: [writtenDay(day, language), ...(data.case ? [`${say.caseNumber}: ${data.case}`] : [])],
    to: (data.invited ?? []).map(({ unit }) => unit),
    parts: [
      paragraph([say.opening(institution, members.length), ...(deadline ? [say.deadline(writtenDay(deadline, language))] : [])].join(' ')),
      ...(moved ? [paragraph([say.moved(writtenDay(moved.from, language), writtenDay(moved.to, language)), moved.reason ?? ''].join(' ').trim())] : []),
      { sort: 'heading', text: say.documents },
      { sort: 'list', ordered: false, items: documents },
      ...(data.reason ? [{ sort: 'heading', text: say.reason } as const, ...paragraphs(data.reason)] : []),
      ...(data.questions?.length ? [{ sort: 'heading', text: say.questions } as const, { sort: 'list', ordered: true, items: data.questions.map((text) => ({ text: text.replace(/\s+/g, ' ').trim() })) } as const] : []),
      { sort: 'heading', text: say.answer },
      paragraph(`${say.how(url)} ${say.none} ${say.unit}`),
      paragraph(`${say.openness} ${say.privacy}`),
      ...(data.contact ? [paragraph(say.contact(data.contact))] : []),
    ],
    from: [inLanguage(corpus.roles.get(data.owner ?? '')?.data.title, language) ?? '', institution].filter(Boolean),
  }
}
