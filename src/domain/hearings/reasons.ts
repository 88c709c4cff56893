import type { Language } from '../../../schemas/common.ts'

/** Something that stands between a proposal and its publication, or that those who decide should know. */
export interface Reason {
  readonly code: ReasonCode
  /** What blocks must be mended; what warns is told. */
  readonly level: 'blocks' | 'warns'
  /** What it is about, for links in panels: the id of a document, the number of a response and of a remark in it. */
  readonly document?: string
  readonly response?: number
  readonly remark?: number
  /** What is filled in: `{name}` in the words below. Data of others: escape it where it is shown. */
  readonly values: Readonly<Record<string, string | number>>
}

type Words = Readonly<Record<Language, string>>

const words = {
  withdrawn: { nb: 'Forslaget er trukket.', nn: 'Framlegget er trekt.', en: 'The proposal has been withdrawn.' },
  'no-members': { nb: 'Ingen dokumenter er tatt med.', nn: 'Ingen dokument er tekne med.', en: 'No documents are included.' },
  'no-proposal': { nb: 'Forslaget er ikke låst, så det er uklart hva høringssvarene gjelder.', nn: 'Framlegget er ikkje låst, så det er uklart kva høyringssvara gjeld.', en: 'The proposal has not been frozen, so it is unclear what the responses are about.' },
  'no-dates': { nb: 'Høringen mangler åpningsdag eller frist.', nn: 'Høyringa manglar opningsdag eller frist.', en: 'The consultation lacks an opening day or a deadline.' },
  'no-reason': { nb: 'Begrunnelsen mangler.', nn: 'Grunngivinga manglar.', en: 'The reason is missing.' },
  'no-invited': { nb: 'Ingen høringsinstanser er valgt.', nn: 'Ingen høyringsinstansar er valde.', en: 'No bodies have been consulted.' },
  'no-checklist': { nb: 'Sjekklisten for å bekrefte uendret er ikke fylt ut.', nn: 'Sjekklista for å stadfeste uendra er ikkje fylt ut.', en: 'The checklist for confirming without change has not been filled in.' },
  open: { nb: 'Høringen er åpen til og med {deadline}.', nn: 'Høyringa er open til og med {deadline}.', en: 'The consultation is open until {deadline}.' },
  'too-short': { nb: 'Høringen varer {days} dager, men dokumenter av typen «{kind}» skal være på høring i minst {minimum}.', nn: 'Høyringa varer {days} dagar, men dokument av typen «{kind}» skal vere på høyring i minst {minimum}.', en: 'The consultation lasts {days} days, but documents of the kind “{kind}” must be out for at least {minimum}.' },
  quiet: { nb: 'Høringen går {days} dager inn i «{period}», da få kan svare.', nn: 'Høyringa går {days} dagar inn i «{period}», då få kan svare.', en: 'The consultation runs {days} days into “{period}”, when few can answer.' },
  'deadline-moved-back': { nb: 'Fristen er flyttet fra {from} til {to}. En frist kan bare forlenges.', nn: 'Fristen er flytta frå {from} til {to}. Ein frist kan berre forlengjast.', en: 'The deadline was moved from {from} to {to}. A deadline can only be extended.' },
  'lane-not-allowed': { nb: 'Dokumenter av typen «{kind}» kan ikke avgjøres ved «{lane}».', nn: 'Dokument av typen «{kind}» kan ikkje avgjerast ved «{lane}».', en: 'Documents of the kind “{kind}” cannot be decided by “{lane}”.' },
  unanswered: { nb: '{unit} har ikke svart.', nn: '{unit} har ikkje svart.', en: '{unit} has not answered.' },
  'no-disposition': { nb: 'Merknad {remark} fra {from} er ikke vurdert.', nn: 'Merknad {remark} frå {from} er ikkje vurdert.', en: 'Remark {remark} from {from} has not been dealt with.' },
  'disposition-without-reason': { nb: 'Merknad {remark} fra {from} er ikke tatt helt til følge, og begrunnelsen mangler.', nn: 'Merknad {remark} frå {from} er ikkje teken heilt til følgje, og grunngivinga manglar.', en: 'Remark {remark} from {from} was not accepted in full, and the reason is missing.' },
  'new-error': { nb: 'Kontrollen finner en feil som ikke var der: {message} ({file}, linje {line})', nn: 'Kontrollen finn ein feil som ikkje var der: {message} ({file}, linje {line})', en: 'The check finds an error that was not there: {message} ({file}, line {line})' },
  'outside-content': { nb: 'Forslaget endrer {path}, som ikke er innhold.', nn: 'Framlegget endrar {path}, som ikkje er innhald.', en: 'The proposal changes {path}, which is not content.' },
  'outside-hearing': { nb: 'Forslaget endrer {path}, som ikke hører til det som skal avgjøres.', nn: 'Framlegget endrar {path}, som ikkje høyrer til det som skal avgjerast.', en: 'The proposal changes {path}, which is no part of what is to be decided.' },
  'decision-changed': { nb: 'Vedtaket {path} er endret eller slettet. Et vedtak blir stående som det ble skrevet.', nn: 'Vedtaket {path} er endra eller sletta. Eit vedtak blir ståande som det vart skrive.', en: 'The decision {path} was changed or deleted. A decision stands as it was written.' },
  'decision-missing': { nb: 'Vedtaket for «{title}» er ikke skrevet.', nn: 'Vedtaket for «{title}» er ikkje skrive.', en: 'The decision on “{title}” has not been written.' },
  'decision-of-another-text': { nb: 'Vedtaket for «{title}» gjelder en annen tekst enn den som står her.', nn: 'Vedtaket for «{title}» gjeld ein annan tekst enn den som står her.', en: 'The decision on “{title}” is about another text than the one that stands here.' },
  'decision-of-other-dates': { nb: 'Datoene i «{title}» er andre enn vedtakets.', nn: 'Datoane i «{title}» er andre enn dei i vedtaket.', en: 'The dates in “{title}” are not those of the decision.' },
  'decision-does-not-fit': { nb: 'Vedtaket for «{title}» er skrevet som «{kind}», men saken gjelder noe annet.', nn: 'Vedtaket for «{title}» er skrive som «{kind}», men saka gjeld noko anna.', en: 'The decision on “{title}” is written as “{kind}”, but the matter is another.' },
  'interval-too-long': { nb: '«{title}» skal revideres innen {latest}, men vedtaket sier {due}.', nn: '«{title}» skal reviderast innan {latest}, men vedtaket seier {due}.', en: '“{title}” must be revised by {latest}, but the decision says {due}.' },
  'not-approved': { nb: 'Ingen har godkjent forslaget slik det står nå.', nn: 'Ingen har godkjent framlegget slik det står no.', en: 'Nobody has approved the proposal as it stands now.' },
  'approved-another-head': { nb: '{user} godkjente en tidligere utgave ({commit}). Det som er endret siden, er ikke godkjent.', nn: '{user} godkjende ei tidlegare utgåve ({commit}). Det som er endra sidan, er ikkje godkjent.', en: '{user} approved an earlier version ({commit}). What has changed since is not approved.' },
  'approver-pushed': { nb: '{user} har selv skrevet i forslaget og kan ikke godkjenne det.', nn: '{user} har sjølv skrive i framlegget og kan ikkje godkjenne det.', en: '{user} has written in the proposal and cannot approve it.' },
  'approver-not-holder': { nb: '{user} har ikke rollen «{role}», som avgjør «{title}».', nn: '{user} har ikkje rolla «{role}», som avgjer «{title}».', en: '{user} does not hold the role “{role}”, which decides “{title}”.' },
  'role-not-entitled': { nb: 'Rollen «{role}» har ikke fullmakt til å avgjøre «{title}».', nn: 'Rolla «{role}» har ikkje fullmakt til å avgjere «{title}».', en: 'The role “{role}” is not entitled to decide “{title}”.' },
  'recorded-without-minutes': { nb: 'Vedtaket for «{title}» er ført for et organ, men møtedag eller protokoll mangler, eller «{role}» er ikke et organ.', nn: 'Vedtaket for «{title}» er ført for eit organ, men møtedag eller protokoll manglar, eller «{role}» er ikkje eit organ.', en: 'The decision on “{title}” was recorded for a body, but the day or the minutes are missing, or “{role}” is no body.' },
  'material-change': { nb: '«{title}» er endret vesentlig etter høringen ({words} ord{fields}). Det krever ny høring eller et skriftlig unntak.', nn: '«{title}» er vesentleg endra etter høyringa ({words} ord{fields}). Det krev ny høyring eller eit skriftleg unntak.', en: '“{title}” was changed materially after the consultation ({words} words{fields}). That takes a new consultation or a written waiver.' },
  'changed-after-deadline': { nb: '«{title}» er endret etter høringen ({words} ord).', nn: '«{title}» er endra etter høyringa ({words} ord).', en: '“{title}” was changed after the consultation ({words} words).' },
  waived: { nb: '«{title}» er endret vesentlig etter høringen. Unntaket fra ny høring er begrunnet.', nn: '«{title}» er vesentleg endra etter høyringa. Unntaket frå ny høyring er grunngitt.', en: '“{title}” was changed materially after the consultation. The waiver of a new one has its reason.' },
  'consultation-missing': { nb: '{body} skal ha vært tatt med på råd om «{title}».', nn: '{body} skal ha vore teken med på råd om «{title}».', en: '{body} must have been consulted on “{title}”.' },
  'correction-too-large': { nb: 'Endringen i «{title}» er mer enn en retting ({words} ord{fields}).', nn: 'Endringa i «{title}» er meir enn ei retting ({words} ord{fields}).', en: 'The change of “{title}” is more than a correction ({words} words{fields}).' },
  'not-unchanged': { nb: '«{title}» skal bekreftes uendret, men er endret.', nn: '«{title}» skal stadfestast uendra, men er endra.', en: '“{title}” is to be confirmed unchanged, but was changed.' },
  'in-force-changed': { nb: 'Den gjeldende teksten i «{title}» er endret etter at forslaget ble låst.', nn: 'Den gjeldande teksten i «{title}» er endra etter at framlegget vart låst.', en: 'The text of “{title}” that is in force has changed since the proposal was frozen.' },
  'proposal-changed': { nb: 'Det låste forslaget til «{title}» er ikke det som ble sendt ut.', nn: 'Det låste framlegget til «{title}» er ikkje det som vart sendt ut.', en: 'The frozen proposal for “{title}” is not the one that was sent out.' },
  conflict: { nb: 'Forslaget og hovedutgaven er endret på samme sted og må flettes for hånd.', nn: 'Framlegget og hovudutgåva er endra på same staden og må flettast for hand.', en: 'The proposal and the main version were changed in the same place and must be merged by hand.' },
} satisfies Record<string, Words>

export type ReasonCode = keyof typeof words
export const reasonCodes = Object.keys(words) as readonly ReasonCode[]

/** A reason in words: one or two sentences. */
export const told = ({ code, values }: Pick<Reason, 'code' | 'values'>, language: Language): string => words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const blocks = (code: ReasonCode, values: Reason['values'] = {}, about: Pick<Reason, 'document' | 'response' | 'remark'> = {}): Reason => ({ code, level: 'blocks', values, ...about })
export const warns = (code: ReasonCode, values: Reason['values'] = {}, about: Pick<Reason, 'document' | 'response' | 'remark'> = {}): Reason => ({ code, level: 'warns', values, ...about })
