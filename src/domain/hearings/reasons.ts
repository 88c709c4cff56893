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
  'opened-before': { nb: 'Høringen sier at den åpnet {opened}, men ble ikke sendt ut før {day}.', nn: 'Høyringa seier at ho opna {opened}, men vart ikkje send ut før {day}.', en: 'The consultation says that it opened on {opened}, but was not sent out before {day}.' },
  'record-changed': { nb: 'Saken er endret siden den begynte: {field}. Trekk den, og begynn på nytt.', nn: 'Saka er endra sidan ho tok til: {field}. Trekk ho, og byrj på nytt.', en: 'The matter has been changed since it began: {field}. Withdraw it, and begin anew.' },
  conflict: { nb: 'Forslaget og hovedutgaven er endret på samme sted og må flettes for hånd.', nn: 'Framlegget og hovudutgåva er endra på same staden og må flettast for hand.', en: 'The proposal and the main version were changed in the same place and must be merged by hand.' },
  // What keeps an act from being done.
  'id-taken': { nb: 'Navnet «{id}» er brukt før. Velg et annet.', nn: 'Namnet «{id}» er brukt før. Vel eit anna.', en: 'The name “{id}” has been used before. Choose another.' },
  'draft-missing': { nb: 'Det finnes ikke noe utkast til «{title}». Lag det først.', nn: 'Det finst ikkje noko utkast til «{title}». Lag det først.', en: 'There is no draft of “{title}”. Make it first.' },
  'draft-of-unchanged': { nb: '«{title}» skal stå uendret, men har et utkast. Forkast utkastet, eller send det på høring.', nn: '«{title}» skal stå uendra, men har eit utkast. Forkast utkastet, eller send det på høyring.', en: '“{title}” is to stand unchanged, but has a draft. Discard the draft, or send it out.' },
  'draft-touches-other': { nb: 'Utkastet til «{title}» endrer også {path}. Et utkast gjelder bare sitt eget dokument.', nn: 'Utkastet til «{title}» endrar òg {path}. Eit utkast gjeld berre sitt eige dokument.', en: 'The draft of “{title}” also changes {path}. A draft is of its own document alone.' },
  busy: { nb: '«{title}» er alt med i «{hearing}». Fullfør eller trekk den saken først.', nn: '«{title}» er alt med i «{hearing}». Fullfør eller trekk den saka først.', en: '“{title}” is already part of “{hearing}”. Finish or withdraw that first.' },
  'not-in-force': { nb: '«{title}» gjelder ikke, så det er ingenting å oppheve eller bekrefte.', nn: '«{title}» gjeld ikkje, så det er ingenting å oppheve eller stadfeste.', en: '“{title}” is not in force, so there is nothing to repeal or confirm.' },
  'not-new': { nb: '«{title}» finnes fra før og kan ikke være nytt.', nn: '«{title}» finst frå før og kan ikkje vere nytt.', en: '“{title}” is there already and cannot be new.' },
  clash: { nb: '«{title}» er endret på samme sted i utkastet og i den andre utgaven ({places}). Velg hva som skal stå.', nn: '«{title}» er endra på same staden i utkastet og i den andre utgåva ({places}). Vel kva som skal stå.', en: '“{title}” was changed in the same place in the draft and in the other version ({places}). Choose what is to stand.' },
  'no-hearing': { nb: 'Saken finnes ikke. Den kan være publisert eller slettet av en annen.', nn: 'Saka finst ikkje. Ho kan vere publisert eller sletta av ein annan.', en: 'The matter is not there. Somebody may have published or deleted it.' },
  'no-deadline': { nb: 'Saken er ikke på høring og har ingen frist.', nn: 'Saka er ikkje på høyring og har ingen frist.', en: 'The matter is not out for consultation and has no deadline.' },
  'not-later': { nb: 'Den nye fristen må være senere enn {deadline}, og ikke før i dag.', nn: 'Den nye fristen må vere seinare enn {deadline}, og ikkje før i dag.', en: 'The new deadline must be later than {deadline}, and not before today.' },
  submitted: { nb: 'Saken er sendt til godkjenning. Den må sendes tilbake før den kan endres.', nn: 'Saka er send til godkjenning. Ho må sendast tilbake før ho kan endrast.', en: 'The matter has been sent for approval. It must be sent back before it can be changed.' },
  'not-submitted': { nb: 'Saken er ikke sendt til godkjenning.', nn: 'Saka er ikkje send til godkjenning.', en: 'The matter has not been sent for approval.' },
  'nobody-to-remind': { nb: 'Alle som ble spurt, har svart.', nn: 'Alle som vart spurde, har svart.', en: 'Everybody who was asked has answered.' },
  'late-response': { nb: 'Svaret kom {received}, etter fristen {deadline}. Kryss av for at det skal tas med likevel.', nn: 'Svaret kom {received}, etter fristen {deadline}. Kryss av for at det skal takast med likevel.', en: 'The response came on {received}, after the deadline {deadline}. Tick that it is to be taken in all the same.' },
  'received-outside': { nb: 'Svaret kan ikke være mottatt {received}: høringen åpnet {opened}, og dagen må ha vært.', nn: 'Svaret kan ikkje vere motteke {received}: høyringa opna {opened}, og dagen må ha vore.', en: 'The response cannot have been received on {received}: the consultation opened on {opened}, and the day must have been.' },
  'no-sender': { nb: 'Skriv hvilken enhet som svarer.', nn: 'Skriv kva eining som svarer.', en: 'Say which unit answers.' },
  'no-remarks': { nb: 'Skriv minst én merknad, eller velg «ingen merknader» eller «støtter».', nn: 'Skriv minst éin merknad, eller vel «ingen merknader» eller «støttar».', en: 'Write at least one remark, or choose “no remarks” or “supports”.' },
  'unknown-place': { nb: 'Merknad {remark} gjelder noe som ikke er i forslaget. Velg dokument og del på nytt.', nn: 'Merknad {remark} gjeld noko som ikkje er i framlegget. Vel dokument og del på nytt.', en: 'Remark {remark} is about something that is not in the proposal. Choose document and section anew.' },
  'not-redacted': { nb: 'Merknad {remark} er endret på annen måte enn ved sladding. Et svar sladdes, det redigeres ikke.', nn: 'Merknad {remark} er endra på anna vis enn ved sladding. Eit svar blir sladda, det blir ikkje redigert.', en: 'Remark {remark} was changed otherwise than by redaction. A response is redacted, never edited.' },
  'no-such-remark': { nb: 'Merknad {remark} i svar {response} finnes ikke.', nn: 'Merknad {remark} i svar {response} finst ikkje.', en: 'Remark {remark} of response {response} is not there.' },
  'answered-meanwhile': { nb: 'Noen endret vurderingen av merknad {remark} fra {from} mens du skrev. Nå står det: {now}. Se på den, og lagre på nytt om du vil endre den.', nn: 'Nokon endra vurderinga av merknad {remark} frå {from} medan du skreiv. No står det: {now}. Sjå på ho, og lagre på nytt om du vil endre ho.', en: 'Somebody changed what is said to remark {remark} from {from} while you were writing. Now it says: {now}. Look at it, and save again if you want to change it.' },
  'held-outside': { nb: 'Møtet kan ikke ha vært {held}: dagen har ikke vært.', nn: 'Møtet kan ikkje ha vore {held}: dagen har ikkje vore.', en: 'The meeting cannot have been on {held}: the day has not been.' },
  'valid-from-past': { nb: 'Teksten kan ikke gjelde fra {day}, som har vært.', nn: 'Teksten kan ikkje gjelde frå {day}, som har vore.', en: 'The text cannot be in force from {day}, which has been.' },
  'no-comment': { nb: 'Skriv hva som må gjøres, eller hvorfor.', nn: 'Skriv kva som må gjerast, eller kvifor.', en: 'Write what has to be done, or why.' },
  'not-holder': { nb: '{user} har ikke rollen «{role}».', nn: '{user} har ikkje rolla «{role}».', en: '{user} does not hold the role “{role}”.' },
  'not-approver': { nb: '{user} har ingen rolle som kan avgjøre det saken gjelder.', nn: '{user} har inga rolle som kan avgjere det saka gjeld.', en: '{user} has no role that may decide what the matter is about.' },
  'waiver-not-needed': { nb: 'Ingen tekst er endret vesentlig etter høringen, så det trengs ikke noe unntak.', nn: 'Ingen tekst er endra vesentleg etter høyringa, så det trengst ikkje noko unntak.', en: 'No text was changed materially after the consultation, so no waiver is needed.' },
  'not-a-body': { nb: '«{role}» er ikke et organ og må godkjenne selv.', nn: '«{role}» er ikkje eit organ og må godkjenne sjølv.', en: '“{role}” is no body and must approve for itself.' },
  'head-moved': { nb: 'Saken er endret siden du åpnet den{by}. Se gjennom den på nytt.', nn: 'Saka er endra sidan du opna ho{by}. Sjå gjennom ho på nytt.', en: 'The matter has changed since you opened it{by}. Go through it again.' },
  'too-busy': { nb: 'Andre lagret flere ganger i samme øyeblikk{by}. Ingenting er lagret. Prøv på nytt.', nn: 'Andre lagra fleire gonger i same augneblink{by}. Ingenting er lagra. Prøv på nytt.', en: 'Others saved several times at the same moment{by}. Nothing has been saved. Try again.' },
  'plan-there': { nb: 'Det finnes alt en plan for {year}, eller et utkast til den. Last siden på nytt for å se den.', nn: 'Det finst alt ein plan for {year}, eller eit utkast til han. Last sida på nytt for å sjå han.', en: 'There is already a plan for {year}, or a draft of it. Reload the page to see it.' },
  'nothing-due': { nb: 'Ingenting skal revideres innen utgangen av {year}, så det er ingenting å foreslå.', nn: 'Ingenting skal reviderast innan utgangen av {year}, så det er ingenting å foreslå.', en: 'Nothing is due for revision by the end of {year}, so there is nothing to propose.' },
  // What keeps a draft of a register, or a pull request that is no matter, from main.
  'not-to-main': { nb: 'Bare det som skal inn i hovedutgaven, flettes ved en forespørsel.', nn: 'Berre det som skal inn i hovudutgåva, blir fletta ved ein førespurnad.', en: 'Only what goes into the main version is merged by a pull request.' },
  'no-matter': { nb: '«{branch}» er verken en sak fra høringspanelet eller et registerutkast, og kan ikke publiseres.', nn: '«{branch}» er verken ei sak frå høyringspanelet eller eit registerutkast, og kan ikkje publiserast.', en: '“{branch}” is neither a matter of the hearing panel nor a draft of a register, and cannot be published.' },
  'draft-alone': { nb: 'Et utkast til et dokument publiseres ikke alene. Send det på høring, eller velg en av de andre måtene i høringspanelet.', nn: 'Eit utkast til eit dokument blir ikkje publisert åleine. Send det på høyring, eller vel ein av dei andre måtane i høyringspanelet.', en: 'A draft of a document is not published by itself. Send it out for consultation, or choose one of the other ways in the hearing panel.' },
  'register-without-approver': { nb: 'Innstillingene sier ikke hvem som slipper inn endringer i «{register}».', nn: 'Innstillingane seier ikkje kven som slepp inn endringar i «{register}».', en: 'Settings do not say who lets changes of “{register}” in.' },
  'register-approver': { nb: 'Endringer i «{register}» slippes inn av «{role}», og {user} har ikke den rollen.', nn: 'Endringar i «{register}» blir sleppte inn av «{role}», og {user} har ikkje den rolla.', en: 'Changes of “{register}” are let in by “{role}”, and {user} does not hold that role.' },
  'register-own': { nb: '{user} har selv skrevet i utkastet. En annen må slippe det inn.', nn: '{user} har sjølv skrive i utkastet. Ein annan må sleppe det inn.', en: '{user} has written in the draft. Somebody else must let it in.' },
  'forge-refused': { nb: 'Tjeneren tok ikke imot: {why}.', nn: 'Tenaren tok ikkje imot: {why}.', en: 'The server refused: {why}.' },
} satisfies Record<string, Words>

export type ReasonCode = keyof typeof words
export const reasonCodes = Object.keys(words) as readonly ReasonCode[]

/** A reason in words: one or two sentences. */
export const told = ({ code, values }: Pick<Reason, 'code' | 'values'>, language: Language): string => words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const blocks = (code: ReasonCode, values: Reason['values'] = {}, about: Pick<Reason, 'document' | 'response' | 'remark'> = {}): Reason => ({ code, level: 'blocks', values, ...about })
export const warns = (code: ReasonCode, values: Reason['values'] = {}, about: Pick<Reason, 'document' | 'response' | 'remark'> = {}): Reason => ({ code, level: 'warns', values, ...about })
