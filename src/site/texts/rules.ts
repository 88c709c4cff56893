import type { Language } from '../../../schemas/common.ts'

/**
 * What a rule asks for and what to do, in nynorsk and English. The rule itself says it in bokmål, and a rule without a translation shows that,
 * marked as bokmål. What the check says of a document is bokmål everywhere.
 */
type RuleWords = readonly [summary: string, remedy: string]

const nn: Readonly<Record<string, RuleWords>> = {
  'ambiguous-anchor': ['Lenkjer går til overskrifter som er åleine om orda sine i dokumentet.', 'Gi overskrifta ord som inga anna overskrift i dokumentet har, og rett lenkja.'],
  'approver-not-entitled': ['Den som godkjenner eit dokument, har fullmakt til det.', 'La ei rolle med fullmakt godkjenne dokumentet, eller før fullmakta inn på rolla dersom ho er gitt.'],
  'broken-anchor': ['Lenkjer til ei overskrift går til ei overskrift som finst.', 'Skriv ankeret til ei overskrift som finst: små bokstavar, med bindestrek for mellomrom.'],
  'broken-link': ['Lenkjer går til filer som finst, og er skrivne som lenkjer til filer.', 'Skriv lenkja til fila, til dømes informasjonssikkerhet.mdx.'],
  'broken-reference': ['Dokument og omgrep som er nemnde i metadata, finst.', 'Vel eit dokument eller eit omgrep som finst, eller fjern tilvisinga.'],
  'duplicate-heading': ['To overskrifter ved sida av kvarandre har ikkje dei same orda.', 'Gi overskrifta andre ord, eller slå saman seksjonane.'],
  'heading-order': ['Overskriftene byrjar på nivå 2 og går eitt nivå ned om gongen; ingen er tomme.', 'Endre talet på #-teikn, så overskrifta kjem på rett nivå.'],
  'impossible-plan': ['Det som står i ein revisjonsplan, lèt seg gjere: datoane heng saman, og dokumenta og rollene finst.', 'Rett datoane slik at høyringa blir lang nok og er ferdig før fristen.'],
  'invalid-front-matter': ['Metadata og register er fylte ut slik at dei kan lesast.', 'Rett feltet slik meldinga seier.'],
  'invalid-syntax': ['Alle filer kan lesast: teikna, linjeskifta og teksten er skrivne slik dei skal.', 'Rett staden, eller skriv det enklare.'],
  'lapsed-hearing': ['Ei høyring fører til eit vedtak, eller blir trekt, innan 90 dagar etter høyringsfristen.', 'Legg fram saka til vedtak, eller trekk høyringa med ei grunngiving. Er mykje endra sidan, må det ut på ny høyring.'],
  'late-item': ['Det som står i revisjonsplanen, er ferdig innan fristen.', 'Gjer arbeidet ferdig, eller la den som har vedteke planen, flytte fristen med ei grunngiving under «moved».'],
  'missing-asset': ['Bilete og vedlegg som tekstane viser til, finst i innhaldet.', 'Last opp fila, eller rett adressa.'],
  'missing-exempt-basis': ['Eit dokument som ikkje er ope, seier kva heimel det er unnateke offentlegheit etter.', 'Skriv heimelen i «exempt-basis», til dømes «Offentleglova § 24 tredje ledd», eller gjer dokumentet ope.'],
  'missing-section': ['Dokumentet har overskriftene som innstillingane krev for denne typen dokument.', 'Skriv seksjonen, med overskrifta på nivå 2.'],
  'overdue-revision': ['Eit gjeldande dokument er revidert innan fristen.', 'Revider dokumentet, eller stadfest det uendra med ei grunngiving.'],
  'reference-cycle': ['Ingen dokument er underlagde kvarandre i ring.', 'Fjern den eine tilvisinga i «under», slik at det er klart kva dokument som går framfor.'],
  'repealed-clause': ['Dokumentet viser ikkje til punkt i standardar og lover som er oppheva.', 'Vis til det som gjeld no, og sjå etter om teksten må endrast.'],
  'repealed-target': ['Dokumentet viser ikkje til dokument som er oppheva.', 'Vis til dokumentet som gjeld no, eller fjern tilvisinga.'],
  'restricted-body': ['Eit fortruleg eller strengt fortruleg dokument har ingen tekst her.', 'Flytt teksten dit han kan liggje, slett han her, og skriv i «held-in» kvar han er.'],
  'restricted-link': ['Eit dokument viser ikkje til dokument som lesarane ikkje har tilgang til.', 'Fjern tilvisinga. Treng lesarane det som står der, må det stå i eit dokument dei har tilgang til.'],
  'revision-interval': ['Neste revisjon er ikkje sett lenger fram enn typen dokument tillèt.', 'Set ein tidlegare dato for neste revisjon.'],
  'stale-number': ['Eit nummer i teksten til ei lenkje er nummeret som overskrifta har no.', 'Rett nummeret, eller skriv namnet på overskrifta i staden.'],
  'stale-translation': ['Ei omsetjing er like ny som originalen og har dei same overskriftene.', 'Oppdater omsetjinga etter originalen.'],
  'undecided-text': ['Teksten og datoane i eit dokument er dei som blei vedtekne.', 'La endringa gå gjennom høyring, utan høyring eller retting, slik at ho får eit vedtak.'],
  'unknown-clause': ['Punkt i standardar, prinsipp og lover som er nemnde, finst i rammeverka.', 'Vel eit punkt som finst, eller legg punktet inn i rammeverket.'],
  'unknown-role': ['Alle roller som er nemnde i metadata og oppgåver, finst i rolleregisteret.', 'Vel ei rolle som finst, eller opprett rolla i registeret.'],
  'unlinked-reference': ['Tilvisingar til andre stader i dokumentet er lenkjer, så dei følgjer med når dokumentet blir endra.', 'Gjer orda til ei lenkje til overskrifta, til dømes [ansvaret](#ansvar).'],
  'unplanned-revision': ['Eit dokument som skal reviderast i eit år med revisjonsplan, står i planen.', 'Set opp dokumentet i planen, med ansvarleg, høyring og frist.'],
  'unsafe-content': ['Dokument er tekst: ingen kode, ingen ukjende blokker, ingen farlege adresser og ingen filer som kan køyrast.', 'Fjern det, eller skriv det som vanleg tekst.'],
  'unstable-markup': ['Teksten er skriven slik at redigeringsverktøyet kan lagre han utan å endre han.', 'Skriv det på ein enklare måte.'],
  'upcoming-revision': ['Eit dokument som snart skal reviderast, er under arbeid.', 'Ta til med revisjonen, eller stadfest dokumentet uendra med ei grunngiving.'],
}

const en: Readonly<Record<string, RuleWords>> = {
  'ambiguous-anchor': ['Links go to headings whose words are used once in the document.', 'Give the heading words that no other heading in the document has, and correct the link.'],
  'approver-not-entitled': ['Whoever approves a document is entitled to do so.', 'Let a role that is entitled approve the document, or enter the entitlement on the role if it has been given.'],
  'broken-anchor': ['Links to a heading go to a heading that exists.', 'Write the anchor of a heading that exists: lower-case letters, with a hyphen for each space.'],
  'broken-link': ['Links go to files that exist, and are written as links to files.', 'Write the link to the file, for example informasjonssikkerhet.mdx.'],
  'broken-reference': ['Documents and terms named in the metadata exist.', 'Choose a document or a term that exists, or remove the reference.'],
  'duplicate-heading': ['Two headings side by side do not have the same words.', 'Give the heading other words, or merge the sections.'],
  'heading-order': ['Headings begin at level 2 and go down one level at a time; none is empty.', 'Change the number of # signs, so that the heading is at the right level.'],
  'impossible-plan': ['What a revision plan says can be done: the dates agree, and the documents and roles exist.', 'Correct the dates so that the consultation is long enough and ends before the deadline.'],
  'invalid-front-matter': ['Metadata and registers are filled in so that they can be read.', 'Correct the field as the message says.'],
  'invalid-syntax': ['Every file can be read: characters, line endings and text are written as they should be.', 'Correct the place, or write it more simply.'],
  'lapsed-hearing': ['A consultation leads to a decision, or is withdrawn, within 90 days of its deadline.', 'Submit the matter for decision, or withdraw the consultation and say why. If much has changed since, a new consultation is needed.'],
  'late-item': ['What the revision plan says is done by its deadline.', 'Finish the work, or let whoever adopted the plan move the deadline and say why under “moved”.'],
  'missing-asset': ['Images and attachments that the texts refer to are in the content.', 'Upload the file, or correct the address.'],
  'missing-exempt-basis': ['A document that is not open states the legal basis for exempting it from access.', 'Write the legal basis in “exempt-basis”, for example “Offentleglova § 24 tredje ledd”, or make the document open.'],
  'missing-section': ['The document has the headings that the settings require of its kind.', 'Write the section, with its heading at level 2.'],
  'overdue-revision': ['A document in force has been revised by its deadline.', 'Revise the document, or confirm it unchanged and say why.'],
  'reference-cycle': ['No documents are subordinate to each other in a circle.', 'Remove one of the references in “under”, so that it is clear which document takes precedence.'],
  'repealed-clause': ['The document does not refer to clauses of standards or acts that have been repealed.', 'Refer to what applies now, and see whether the text must change.'],
  'repealed-target': ['The document does not refer to documents that have been repealed.', 'Refer to the document that applies now, or remove the reference.'],
  'restricted-body': ['A confidential or strictly confidential document has no text here.', 'Move the text to where it may be kept, delete it here, and write in “held-in” where it is.'],
  'restricted-link': ['A document does not refer to documents that its readers may not see.', 'Remove the reference. If readers need what it says, it must stand in a document that they may see.'],
  'revision-interval': ['The next revision is no further ahead than the kind of document allows.', 'Set an earlier date for the next revision.'],
  'stale-number': ['A number in the text of a link is the number that the heading has now.', 'Correct the number, or write the name of the heading instead.'],
  'stale-translation': ['A translation is as recent as its original and has the same headings.', 'Update the translation from the original.'],
  'undecided-text': ['The text and dates of a document are those that were decided.', 'Let the change go through consultation, without consultation or as a correction, so that it gets a decision.'],
  'unknown-clause': ['Clauses of standards, principles and acts that are named exist in the frameworks.', 'Choose a clause that exists, or enter the clause in the framework.'],
  'unknown-role': ['Every role named in metadata and duties exists in the register of roles.', 'Choose a role that exists, or create the role in the register.'],
  'unlinked-reference': ['References to other places in the document are links, so that they follow when the document changes.', 'Make the words a link to the heading, for example [ansvaret](#ansvar).'],
  'unplanned-revision': ['A document due for revision in a year with a revision plan is in the plan.', 'Enter the document in the plan, with who is responsible, consultation and deadline.'],
  'unsafe-content': ['Documents are text: no code, no unknown blocks, no dangerous addresses and no files that can be run.', 'Remove it, or write it as ordinary text.'],
  'unstable-markup': ['The text is written so that the editing tool can save it without changing it.', 'Write it in a simpler way.'],
  'upcoming-revision': ['A document that is soon due for revision is being worked on.', 'Begin the revision, or confirm the document unchanged and say why.'],
}

/** A rule in the language of the interface; without a translation as it is, and then `lang` is told. */
export function ruleWords(rule: { readonly id: string; readonly summary: string; readonly remedy: string }, language: Language): { summary: string; remedy: string; lang?: Language } {
  const translated = language === 'nb' ? undefined : { nn, en }[language][rule.id]
  if (translated) return { summary: translated[0], remedy: translated[1] }
  return { summary: rule.summary, remedy: rule.remedy, ...(language === 'nb' ? {} : { lang: 'nb' }) }
}

/** The rules that are said in nynorsk and English. */
export const translatedRules: Readonly<Record<'nn' | 'en', readonly string[]>> = { nn: Object.keys(nn), en: Object.keys(en) }
