/* Everyday words: English, and colloquial Norwegian. The form is told in `../everyday.ts`. */

export default `
prøvetid, trial period, probation, probationary period
oppsigelsestid, oppseiingstid, oppsigelsesfrist, notice period
overtid, mertid, overtime
arbeidstid, fleksitid, kjernetid, working hours
forskningstermin, forskingstermin, sabbatical, research leave
rammeavtale, framework agreement
terskelverdi, beløpsgrense, threshold value
dataminimering, data minimisation, data minimization
berettiget interesse, legitim interesse, interesseavveining, legitimate interest
tjenstlig behov, tenestleg behov, need to know, need-to-know
oppdragsforskning, oppdragsfinansiert, bidrags- og oppdragsfinansiert, commissioned research, contract research
vernerunde, safety inspection, safety round
ytringsfrihet, ytringsfridom, freedom of expression, freedom of speech, free speech
likestilling, mangfold, mangfald, equality, diversity, inclusion
gjengjeldelse, gjengjelding, represalier, hevn, retaliation
gjesteforsker, visiting researcher, visiting scholar
dyreforsøk, forsøksdyr, animal experiments, laboratory animals
store data, store files, storing, stored, saving, saved > lagring, oppbevaring, lagringssted
keep, keeping, kept, retain, retained > oppbevaring, lagringstid, bevaring
delete, deleting, deleted, remove, removed, removing, wipe > sletting, makulering, destruksjon
shred, shredding, shredder, dispose, disposal, destroy, destroyed > makulering, kassasjon, destruksjon, avhending
discard, throw away, thrown away, trash, garbage, recycling, e-waste > kassasjon, avfall, avhending
disclose, disclosed, disclosure, hand over data > utlevering, utlevere, deling
share data, share files, shared folder, file sharing > deling, utlevering, felles lagringsområde
outside europe, outside eu, outside eea, non-eu, overseas, foreign country > tredjeland, utenfor eøs, utlandet
applying, applied, submit, submitted, submission > søknad, innsending, søknadsfrist
grant, funding, funded, funder, external funding > ekstern finansiering, forskningsmidler, bidrag, tilskudd
approved, approving, authorise, authorize, authorization, authorisation, permission > godkjenning, tillatelse, autorisasjon, samtykke
access rights, revoke access, remove access, shared account > tilgangsstyring, tilgangsrettigheter, inndragning av tilgang
signing, signed, signatory, authorised signatory, who can sign > signatur, underskrift, signaturrett, fullmakt
notify, notified, notification, notifying, inform, informing > melding, underretning, varsling
hire, hired, new hire, recruit, recruiting, employ > ansettelse, tilsetting, rekruttering
quit, quitting, resign, resigned, leaving my job, leave the university > oppsigelse, fratredelse, avslutning av arbeidsforhold
fired, dismissed, dismissal, laid off, layoff, redundancy > oppsigelse, avskjed, nedbemanning
borrow, borrowed, borrowing, lend, lending, loan, lent out > utlån, lån, disponering
recording, recorded, record lecture, record meeting, record audio, tape recorder > opptak, lydopptak, videoopptak
publishing, published, publication, journal article > publisering, vitenskapelig publisering, offentliggjøring
reuse, reusing, secondary use, re-use > gjenbruk, viderebruk, viderebehandling
classify, classifying, sensitivity level, classification level, confidentiality level > klassifisering, informasjonsklasse, konfidensialitet
red data, røde data, rødt innhold > fortrolig, rød, klassifisering
black data, svarte data, sorte data > strengt fortrolig, svart, klassifisering
yellow data, gule data > intern, gul, begrenset
green data, grønne data > åpen, grønn, klassifisering
sanctioned country, sanctioned countries, trade ban, blacklist, blacklisted > sanksjoner, eksportkontroll, sanksjonsliste
iran, russland, russia, russisk, kina, china, kinesisk, nord-korea > sanksjoner, eksportkontroll, høyrisikoland, tredjeland
penalty, penalties, punish, punished, punishment, consequences of violation > sanksjoner, reaksjoner, overtredelsesgebyr, straff
violate, violated, violation, break the rules, broken rules > brudd, overtredelse, reaksjoner
supervise, supervision, co-supervisor, supervising > veiledning, veileder, medveileder
dataset, data set, raw data, research material > forskningsdata, datasett, rådata
data repository, repository, deposit data, data archive, zenodo, dataverse > forskningsdataarkiv, dataarkiv, arkivering av forskningsdata
lessons learned, debrief, debriefing, post-mortem, after action review > evaluering, læring av hendelser, erfaringer, debrifing
collaboration, collaborate, collaborating, cooperation, partnership, research partner > samarbeid, samarbeidsavtale, samarbeidspartner
mou, memorandum of understanding, letter of intent > intensjonsavtale, samarbeidsavtale
creative commons, open source, open licence > lisens, åpen lisens, åpen kildekode
annual leave, holidays, vacation days, days off work > ferie, permisjon, avspasering
parental leave, maternity, paternity, pregnant, pregnancy, breastfeeding > foreldrepermisjon, svangerskap, gravid, amming
unpaid leave, leave without pay, leave of absence > permisjon uten lønn, ulønnet permisjon, permisjon
sick, sick day, sick note, doctors note, self-certification, absent, absence > sykefravær, egenmelding, sykmelding, fravær
sick child, childcare, sykt barn, sjukt barn > omsorgsdager, barns sykdom, omsorgspermisjon
billing, bill, pay invoice, payment, paying > faktura, betaling, utbetaling
expense, reimburse, reimbursement, reimbursed, refund, receipt, per diem, travel allowance > refusjon, utlegg, reiseregning, utgiftsdekning
flight, hotel, airfare, conference trip > tjenestereise, reise, reiseregning
key card, keycard, entry card, campus card, badge, id badge > adgangskort, nøkkelkort, id-kort, adgangskontroll
door, locked out, unlock, lock the door, opening hours > adgang, låsing, adgangskontroll, åpningstid
screen lock, lock computer, unattended > skjermlås, låse skjerm, uten tilsyn
user account, username, user id, close account, inactive account > brukerkonto, brukernavn, brukeridentitet
forgot password, reset password, forgotten password, lost password > passord, tilbakestilling av passord, brukerstøtte
personal use, private use, private purposes > privat bruk
usb stick, thumb drive, flash drive, hard drive, external drive, external disk > minnepinne, ekstern harddisk, flyttbare lagringsmedier, bærbare lagringsmedier
spam, junk mail, suspicious email, suspicious link, fake email, clicked a link > nettfisking, phishing, svindel-e-post, svindel
hacked, hacker, compromised, intrusion, cyber attack, cyberattack > datainnbrudd, dataangrep, sikkerhetsbrudd, sikkerhetshendelse
leak, leaked, leakage, data leak, exposed data > datalekkasje, personvernbrudd, uautorisert utlevering
mistake, error, went wrong > feil, avvik, uønsket hendelse
near miss, near accident, close call > nestenulykke, uønsket hendelse, avvik
appeal grade, unfair grade > klage på karakter, begrunnelse for karakter, sensur
bully, bullied, harassed, sexual harassment, discrimination, discriminated > trakassering, mobbing, diskriminering, seksuell trakassering
disability, disabled, wheelchair, dyslexia, special needs, reasonable accommodation > tilrettelegging, funksjonsnedsettelse, universell utforming
extra hours, working weekends, weekend work, evening work > overtid, arbeidstid, mertid
flexible hours, flexitime, flextime, core hours > fleksitid, kjernetid, arbeidstid
retire, retired, retirement > pensjon, fratredelse, aldersgrense
temporary position, temporary contract, fixed-term, fixed term, postdoc > midlertidig ansettelse, midlertidig, postdoktor, åremål
permanent position, permanent contract, tenure, tenure track > fast ansettelse, fast stilling, innstegsstilling
promoted, career advancement, become professor, academic promotion > opprykk, personlig opprykk, professoropprykk
vacancy, vacancies, job ad, job advert, job posting > utlysning, stillingsutlysning, kunngjøring
entry visa, work permit, residence permit, immigration > oppholdstillatelse, visum, arbeidstillatelse
new employee, newcomer, first day, første arbeidsdag > nyansatt, mottak av nyansatte, introduksjon, opplæring
second job, side hustle, outside work, consultancy, paid lecture > bierverv, sidegjøremål
startup, start-up, spin-off, spinoff, commercialise, commercialize > kommersialisering, nyskaping, bierverv
invent, invented, inventor, inventions > oppfinnelse, arbeidstakeroppfinnelse, patent
owns, owned, ownership, who owns data > eierskap, eiendomsrett, opphavsrett
co-author, coauthor, authors, author order, first author > forfatterskap, medforfatter, vancouver
cheat, cheating, cheated, copied text > fusk, juks, plagiat
fabricate, fabricated, fabrication, falsify, falsification, research fraud > uredelighet, vitenskapelig uredelighet, fabrikkering
whistleblower, speak up, anonymous tip, anonymous report, wrongdoing, unethical > varsling, varsler, kritikkverdige forhold
spouse, husband, wife, relative, nepotism, hire a friend > habilitet, inhabil, nærstående
smoking, vaping, cigarettes > røyking, tobakk, røykfri
field trip, field work, fieldwork, excursion > feltarbeid, feltkurs, ekskursjon
working alone, alone in lab, lone working > alenearbeid, utenom ordinær arbeidstid
dangerous, danger, hazardous, risky, unsafe > farlig, risiko, risikovurdering
chemical spill, spilled, gas leak, gas cylinder > søl, utslipp, kjemikalier, gass
goggles, gloves, lab coat, hearing protection > verneutstyr, vernebriller, hansker
biosafety, pathogen, bacteria, gmo, genetically modified > biologiske faktorer, genmodifiserte organismer, smitte
radioactive, x-ray, isotope > ioniserende stråling, strålekilde, strålevern
human subjects, human participants, volunteers, test subject, study participants > forskningsdeltakere, forsøkspersoner, informanter
consent form, informed consent, information letter, participant information > samtykke, samtykkeskjema, informasjonsskriv
withdraw, withdrawing, withdrawal, withdrawn, opt out, opt-out > trekke samtykke, tilbaketrekking, reservasjonsrett
ethics committee, ethical approval, irb, institutional review board > forskningsetisk komité, rek, etisk godkjenning, forhåndsgodkjenning
tissue, blood sample, biological samples, human samples > humant biologisk materiale, biobank, prøvemateriale
clinical trial, drug trial, clinical study > klinisk utprøving, legemiddelutprøving, klinisk studie
patient, medical record, patient record, health record > pasient, pasientjournal, helseopplysninger, journal
transcribe, transcribing, transcription > transkribering, lydopptak
zoom, video call, video meeting, online meeting, web meeting, teams meeting > videomøte, videokonferanse, digitalt møte
home exam, take-home exam, online exam, digital exam > hjemmeeksamen, digital eksamen, eksamen
resit, re-sit, retake, retake exam, second attempt > ny eksamen, utsatt eksamen, kontinuasjonseksamen
enrol, enroll, enrolment, enrollment, admission, admitted > studieopptak, opptak, immatrikulering
credits, ects, credit transfer, recognition of courses > studiepoeng, godskriving, innpass
exchange student, exchange semester, study abroad, erasmus > utveksling, utvekslingsavtale, utenlandsopphold
syllabus, curriculum, course description, reading list > emnebeskrivelse, studieplan, pensum
dissertation, doctoral thesis, defend thesis, thesis defence, viva > avhandling, disputas, doktorgrad
internship, placement, practical training > praksis, praksisopphold, hospitering
teaching assistant, student assistant > læringsassistent, studentassistent, timelærer
tender, bidding, bidder, anbud, doffin > konkurranse, kunngjøring, anskaffelse, tilbud
buy, buying, bought, purchasing, purchased, shopping > innkjøp, anskaffelse, bestilling
outsource, outsourcing, outsourced > tjenesteutsetting, databehandler, leverandør
remote access, connect from home, log in remotely > fjerntilgang, hjemmekontor, vpn
work from home, working from home, wfh, telework, teleworking > hjemmekontor, fjernarbeid
work from abroad, working abroad, remote from abroad > arbeid fra utlandet, utlandet, hjemmekontor
laptop abroad, travel with laptop, travelling, traveling, border control, customs > reise, utstyr i utlandet, tjenestereise, reiseråd
auto reply, automatic reply, forward email, email forwarding > fraværsmelding, autosvar, videresending
gmail, hotmail, private email, personal email, privat mail > privat e-post, privat e-postkonto
whatsapp, messenger, snapchat, slack, chat, chatte > meldingstjenester, direktemeldinger, sosiale medier
google translate, deepl, translate, translation, omsetje, oversette > oversettelse, oversettingsverktøy, kunstig intelligens
llm, gemini, openai, generative, chatbot, machine learning, training data > kunstig intelligens, språkmodell, generativ, maskinlæring
fingerprint, face recognition, facial recognition, biometric > biometri, biometriske opplysninger
tracking, gps, location data, track employees > sporing, lokasjonsdata, posisjonsdata, kontrolltiltak
spy, spying, foreign influence, foreign interference > spionasje, etterretning, utenlandsk påvirkning
stranger, intruder, unknown person, trespassing, tailgating > uvedkommende, uautorisert adgang, besøkende
shooter, shooting, gun, weapon, knife, stabbing > pågående livstruende vold, våpen, vold
bomb, bomb threat, suspicious package > bombetrussel, mistenkelig gjenstand, trussel
threaten, threatened, threatening, afraid > trussel, trusler, vold
ambulance, police, emergency number, emergency call > nødnummer, nødetater, politi
emergency exit, escape route, assembly point, meeting point > rømningsvei, møteplass, evakuering
fire drill, fire extinguisher, sprinkler > brannøvelse, slokkeutstyr, branninstruks
blackout, power cut, network failure > strømbrudd, driftsstans, bortfall
dies, died, passed away, suicide > dødsfall, selvmord, pårørende
lawyer, attorney, legal advice > jurist, advokat, juridisk bistand
law, laws, legislation, legal requirements, regulations > lov, lover, regelverk, forskrift
mandatory, compulsory, obligatory, obligation, duties > obligatorisk, plikt, pålegg
forbidden, prohibited, prohibit, banned, illegal, unlawful > forbudt, forbud, ulovlig
newspaper, reporter, spokesperson, talk to media, interview with journalist > media, mediehåndtering, uttale seg
agenda, notice of meeting, meeting papers > saksliste, innkalling, møteinnkalling
vote, voting, voted, election, elected > valg, avstemning, stemmerett
deputy, substitute member, stand-in, acting head > stedfortreder, varamedlem, fungerende
template, sample text > mal, maler, skjema
handbook, instructions, guide, tutorial > håndbok, instruks, veileder, veiledning
case handling, case officer, caseworker, processing time > saksbehandling, saksbehandler, saksbehandlingstid
case file, records management, record keeping, file documents > arkivering, journalføring, dokumentasjonsforvaltning
restructuring, reorganisation, reorganization, downsizing, merger > omstilling, omorganisering, nedbemanning
trade union, labor union, unions, on strike > fagforening, tjenestemannsorganisasjon, tillitsvalgt, streik
health and safety, hse, ehs, occupational health > hms, helse miljø sikkerhet, bedriftshelsetjeneste, arbeidsmiljø
mental health, depressed, counselling, psychologist > psykisk helse, bedriftshelsetjeneste, oppfølging
book a room, room booking, reserve room, office space > romreservasjon, lokaler, kontorplass
outdated, unsupported, end of life, old windows, phase out, decommission > utdatert, utfasing, avvikling
on-call, standby duty, bakvakt, escalate, escalation > beredskapsvakt, vaktordning, eskalering
rotet bort, gjenglemt, gløymt, glemt igjen, forsvunnet, forsvant > tap, tapt utstyr, avvik
kaste, hive, hivd, dumpe, søppel > kassasjon, avfall, makulering, avhending
låne, lånt, utlånt > utlån, lån, disponering
selge, solgt, selje, seld, sell, selling, sold, second-hand > avhending, salg, utrangering
donere, gi bort utstyr, gi bort gratis > avhending, gave, vederlagsfri
bli kvitt, kvitte, gammel pc, gamal pc, gammelt utstyr, skrote > avhending, utrangering, kassasjon, destruksjon
misfornøyd, misnøgd, urettferdig, urettvis, complain, complaining, unfair, grievance > klage, klageadgang
krangle, krangel, uvenner, kjekle, uenig, usamd, quarrel, disagreement, argue > konflikt, konflikthåndtering, uenighet
syk, sjuk, forkjølet, influensa, omgangssyke, legeerklæring > sykefravær, egenmelding, sykmelding
angre, ombestemme, ombestemt, hoppe av undersøkelsen > trekke samtykke, tilbaketrekking, reservasjonsrett
nekte, avslå, avslått, avslo, takke nei > avslag, nektelse, avvisning
ødelegge, ødelagt, ødela, øydelegge, øydelagd, knust > skade, skadeverk, erstatning
rappe, tyv, tjuv, robbet, innbruddstyv > tyveri, innbrudd, politianmeldelse
avskrift, klippe og lime, kopiere tekst, kok > plagiat, fusk, uredelighet
lekke, lekkja, på avveie, på avvegar > datalekkasje, personvernbrudd, uautorisert utlevering
avis, nrk, kronikk, snakke med pressen, tv-intervju > media, uttale seg, mediehåndtering, ytringsfrihet
kritisere, kritisere sjefen, refse, si meningen sin > ytringsfrihet, akademisk frihet, lojalitetsplikt
ta med hjem, tatt med hjem, tok med hjem, ta med heim > hjemmekontor, utenfor arbeidsplassen, utenfor virksomhetens lokaler
hjemmefra, heimefrå, jobbe hjemme, hytte, kafé, kafe, flyplass > hjemmekontor, fjerntilgang, mobilt arbeid
egne opplysninger, eigne opplysningar, personalmappe > innsyn, innsynsrett, rett til innsyn
snoke, snuse, kikke, titte, snike, nysgjerrig > taushetsplikt, urettmessig tilegnelse, uautorisert tilgang, tjenstlig behov
sladre, sladder, skravle, røpe, fortelle videre, fortelje vidare, baksnakke > taushetsplikt, videreformidling, utlevering
hemmelig, hemmelegheit, hysj, secret, secrecy, trade secret > taushetsplikt, fortrolig, forretningshemmeligheter, gradert
kollega, arbeidskamerat, arbeidskollega, kontornabo > medarbeider, ansatt, tilsett
kjæreste, ektefelle, samboer, slektning, slekt, svoger, fetter, kompis, venninne > habilitet, inhabil, nærstående
vinflaske, blomster, konfekt, julegave, gavekort, konsertbillett, fotballbilletter > gaver, fordeler, påskjønnelse
bestikke, bestukket, bestakk, bribe, bribed, kickback > korrupsjon, bestikkelse, utilbørlig fordel
beruset, fyllesyk, bakfull, drakk, drukket, narkotika, hasj, øl, alcohol, drunk, drugs > rusmidler, rus, akan, alkohol
julebord, lønningspils, fest, festmiddag, catering, lunch, lunsj, dinner > bevertning, representasjon, arrangement, servering
beholde, behalde, beheldt, gjemme, gjemt, gøyme > oppbevaring, bevaring, lagring
fort, kjapt, raskt, snarest > uten ugrunnet opphold, umiddelbart, frist, omgående
lenge, hvor lang tid > lagringstid, tidsrom, tidsperiode, frist
koste, dyrt, prislapp, pris > kostnad, utgifter, beløp
betale, betalt, spandere, kvittering > utlegg, refusjon, dekning av utgifter, kostnad
penger, kroner, millioner > midler, økonomi, finansiering, beløp
kjøpe, kjøpt, bestille, bestilt, shoppe > innkjøp, anskaffelse, bestilling
billigst, pristilbud, prisforespørsel > konkurranse, tilbud, anskaffelse, direkte anskaffelse
fikse, reparere, mekke > utbedring, vedlikehold, retting, reparasjon
funke, krasje, kræsje, hengt seg, treg > driftsstans, feil, driftsforstyrrelse, brukerstøtte
tabbe, bommert, glipp, surr, gikk galt, gjekk gale > feil, avvik, uønsket hendelse
klikke, skummel lenke, skummel e-post, rar mail, falsk e-post, falsk nettside > nettfisking, phishing, svindel, sosial manipulasjon
fremmed, framand, ukjent person > uvedkommende, besøkende, adgangskontroll
låse, låst, ulåst, låse døra > låsing, avlåst, adgangskontroll
nykel, nyklar, nøkler, nøkkelknippe, office key, keys > nøkkel, nøkkelutlevering, adgang
pult, post-it, gul lapp, ligge framme, clean desk, clear desk, tidy desk > ryddig pult, rent skrivebord, ryddig arbeidsplass
ipad, iphone, android, smartklokke, dings, duppeditt, dingser > mobile enheter, utstyr, enhet
egen pc, eigen pc, egen mobil, privat mobil, privat maskin, private laptop, private computer, personal device > privat utstyr, eget utstyr, byod
fridag, ta fri, fri fra jobb > permisjon, velferdspermisjon, ferie, avspasering
begravelse, gravferd, bryllup, tannlege, tannlækjar, legetime, eksamensfri > velferdspermisjon, permisjon med lønn, kort velferdspermisjon
baby, fødsel, pappaperm, mammaperm, fedrekvote, ammefri > foreldrepermisjon, omsorgspermisjon, svangerskap
sliten, utslitt, utbrent, stresset, overarbeidet, burnout, burned out, overworked, workload > arbeidsbelastning, psykososialt arbeidsmiljø, tilrettelegging
vondt, rygg, musearm, nakke, kontorstol, hevepult, hevbord, ergonomics, back pain, standing desk > ergonomi, tilrettelegging, bedriftshelsetjeneste
klå, klåing, tafse, tafsing, slibrig, ekkel, uønsket flørting > seksuell trakassering, trakassering
kjefte, skjelle, utskjelt, frosset ut, utfryst, erte > mobbing, trakassering, utilbørlig opptreden
slåss, sloss, slåsskamp, dytte > vold, trusler, voldshendelse
netthets, sjikane, hatmelding, utrygg, redd, truet, trua > trusler, trakassering, vold
sparken, kicke, miste jobben > oppsigelse, avskjed, suspensjon
bytte jobb, siste arbeidsdag, sluttdato, avskjedsgave > oppsigelse, fratredelse, avslutning av arbeidsforhold
lønnsøkning, lønnspålegg, høyere lønn, lønnsslipp, wage, pay raise, pay rise, payslip > lønn, lønnsforhandlinger, lønnsfastsettelse
spionere, lese e-posten, lese mailen, lesa eposten, read my email, mailbox, inbox > innsyn i e-post, e-postkasse, kontrolltiltak
fotografere, knipse, ta bilde, selfie, klassebilde > bilder, fotografering, samtykke
diktafon, skjult opptak, smugopptak, innspilling > lydopptak, opptak
streame, direktesende, podkast, podcast > strømming, opptak, videoopptak
printe, kopimaskin, papirkopi, papirutskrift > utskrift, papirdokumenter
feil person, feil mottaker, feil adresse, sendt feil, wrong recipient, wrong person, sent by mistake > feilsending, personvernbrudd, avvik
usa, amerika, amerikansk, england, storbritannia, india > tredjeland, overføring til tredjeland, utlandet
avgjøre, avgjort, avgjorde, avgjere, hvem bestemmer > beslutningsmyndighet, myndighet, fullmakt, vedtak
tyste, tipse, tips, sladre på sjefen > varsling, kritikkverdige forhold
bryte, brutt, brøt, braut, brote, trøbbel > brudd, overtredelse, sanksjoner, reaksjoner
nødt, nøydd, tvinge, tvunget, tvang, frivillig > plikt, obligatorisk, pålegg, frivillighet
slippe, sluppet, sleppe, fritatt, friteken > unntak, fritak, dispensasjon
utsette, utsatt frist, lengre frist, forlenge, rekker ikke fristen > utsettelse, fristforlengelse, forlengelse
forsinket, levert for sent, levere for seint > fristoversittelse, frist, forsinkelse
stryke, strøk, dumpe på eksamen, droppe ut > ikke bestått, studieavbrudd
ringe, ringt, ringje, døgnvakt > kontaktpunkt, kontaktperson, varslingsliste, brukerstøtte
utenforstående, utanforståande, utenfra, folk utenfra > eksterne, tredjepart, uvedkommende
åleine, alene, aleine, kveldstid, nattestid > alenearbeid, utenom ordinær arbeidstid
brenne, brant, brent, flammer, svidd > brann, brannalarm, branninstruks
søle, sølt, sprut, etse, i øyet > søl, kjemikalieuhell, øyeskyl, førstehjelp
kanyle, sprøyte, sprøytespiss, stukket > stikkskade, smitte, skarpe gjenstander
snuble, skli, sklei, skled, sklidd, brakk > fallulykke, personskade, ulykke
besvime, bevisstløs, hjerteinfarkt, hjertestans > førstehjelp, hjertestarter, akutt sykdom, nødnummer
taxi, drosje, flybillett, hotell, bompenger, kjøre egen bil > tjenestereise, reiseregning, utgiftsdekning
gjenkjenne, gjenkjent, kjenne igjen, attkjenne > identifiserbar, indirekte identifiserbar, identifisere, avidentifisering
navneliste, namneliste, deltakerliste, bursdag, fødselsdato, hjemmeadresse > personopplysninger, personopplysning
diagnose, religion, religiøs, legning, homofil, etnisitet, politisk syn > særlige kategorier, sensitive personopplysninger
rulleblad, straffedømt, kriminell, dømt > straffedommer og lovovertredelser, vandelsattest
premie, lodd, trekke vinner, betale deltakere > godtgjøring, kompensasjon, honorar, forskningsdeltakere
verve, skaffe informanter, finne deltakere > rekruttering av deltakere, utvalg, rekruttering
firma, næringsliv, selskap > foretak, leverandør, samarbeidspartner, virksomhet
holde foredrag, betalt foredrag, enkeltpersonforetak, gründer, eget firma > bierverv, sidegjøremål, kommersialisering
reklame, nyhetsbrev, masseutsendelse > markedsføring, direkte markedsføring
`
