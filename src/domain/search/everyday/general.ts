/* Everyday words: the words that nearly every rule is asked with. The form is told in `../everyday.ts`. */

export default `
ansatt, tilsett, medarbeider, medarbeidar, arbeidstaker, arbeidstakar, employee, staff
ansettelse, tilsetting, rekruttering, nyansettelse, onboarding, hiring, recruitment
oppsigelse, oppseiing, avslutning av arbeidsforhold, avvikling av arbeidsforhold, fratredelse, fratreding, slutte i jobben, offboarding, resignation, termination
bakgrunnssjekk, bakgrunnskontroll, bakgrunnsundersøkelse, referansesjekk, background check, screening, vetting
jobbsøker, søker, søkjar, kandidat, applicant
stilling, jobb, position
leder, leiar, sjef, manager, leader
lønn, løn, salary
ferie, vacation, holiday
permisjon, leave
sykefravær, sjukefråvær, sykmelding, sjukmelding, sick leave
sykdom, sjukdom, illness
varsling, varsle, si fra, melde fra, whistleblowing
kritikkverdige forhold, kritikkverdig, whistleblowing
mobbing, trakassering, bullying, harassment
arbeidsmiljø, working environment
verneombud, vernombod, safety representative
tillitsvalgt, tillitsvald, union representative, shop steward
interessekonflikt, habilitet, inhabilitet, conflict of interest
bierverv, sidegjøremål, ekstrajobb, side job
taushetsplikt, teieplikt, confidentiality, duty of confidentiality, nda
taushetserklæring, teieerklæring, non-disclosure agreement, nda
e-post, epost, mail, e-mail, email
telefon, mobil, mobiltelefon, smarttelefon, phone
datamaskin, pc, laptop, bærbar, computer
passord, password
pålogging, innlogging, login, log in
tilgang, tilgjenge, tilgangsstyring, access
adgang, adgangskontroll, adgangskort, nøkkelkort, access card
brannmur, firewall
sikkerhetskopi, sikkerheitskopi, backup, reservekopi
skadevare, virus, skadelig programvare, malware, antivirus
løsepengevirus, utpressingsvirus, løsepengeangrep, ransomware
phishing, nettfisking, svindel-e-post
datainnbrudd, dataangrep, cyberangrep, hacking, hacket, digitalt angrep, data breach
sårbarhet, sårbarheit, vulnerability
oppdatering, patching, patch
kryptering, kryptere, encryption, encrypt
flerfaktorautentisering, tofaktor, tofaktorautentisering, totrinnsbekreftelse, multi-factor authentication, two-factor, mfa, 2fa
vpn, virtuelt privat nett
skytjeneste, skyteneste, skyen, sky, cloud, cloud service
kunstig intelligens, språkmodell, ki, ai, chatgpt, copilot, artificial intelligence
programvare, software, app, applikasjon
leverandør, vendor, supplier
anskaffelse, anskaffing, innkjøp, procurement, purchase
endringsstyring, endringshåndtering, change management
driftsstans, nedetid, bortfall, outage, downtime
hjemmekontor, heimekontor, fjernarbeid, home office, remote work
privat utstyr, eget utstyr, byod
gjest, gjestebruker, guest, guest user
fødselsnummer, personnummer, national identity number, personal number
personopplysning, personopplysninger, personopplysningar, persondata, personal data, personal information
særlige kategorier, særlege kategoriar, sensitive opplysninger, sensitive personopplysninger, sensitive data
helseopplysning, helseopplysninger, helsedata, health data
personvern, privacy, data protection
personvernombud, personvernombod, data protection officer, dpo
personvernforordningen, personvernforordninga, gdpr
personvernkonsekvensvurdering, vurdering av personvernkonsekvenser, personvernkonsekvenser, konsekvensvurdering, dpia, pvk, privacy impact assessment
personvernbrudd, brudd på personopplysningssikkerheten, datalekkasje, personal data breach
behandlingsgrunnlag, rettslig grunnlag, rettsleg grunnlag, hjemmel, heimel, legal basis, lawful basis
behandlingsansvarlig, behandlingsansvarleg, dataansvarlig, controller, data controller
databehandler, databehandlar, processor, data processor
databehandleravtale, databehandlaravtale, data processing agreement, dpa, dba
behandlingsprotokoll, protokoll over behandlingsaktiviteter, behandlingsoversikt, record of processing
samtykke, consent
innsyn, innsynsrett, retten til innsyn, access request, right of access
den registrerte, registrert, data subject
pseudonymisering, avidentifisering, koblingsnøkkel, pseudonymisation
anonymisering, anonym, anonyme, anonymisation
sletting, slette, makulering, deletion, erase
lagring, lagre, oppbevaring, oppbevare, storage, retention
lagringstid, slettefrist, oppbevaringstid, retention period
arkivering, arkiv, archiving, archive
overføring til utlandet, overføring til tredjeland, utenfor eøs, ut av eøs, utanfor eøs, transfer to third countries, international transfer
utlandet, tredjeland, abroad
kameraovervåking, kameraovervåkning, videoovervåking, overvåkingskamera, cctv, camera surveillance
bilde, bilete, foto, fotografi, photo, picture, image
publisere, legge ut, leggje ut, offentliggjøre, publish
opptak av lyd, lydopptak, audio recording
videoopptak, filming, filme, video recording
informasjonskapsel, cookie, cookies
innebygd personvern, privacy by design
forskning, forsking, research
forskningsdata, forskingsdata, research data
forskningsprosjekt, forskingsprosjekt, research project
datahåndteringsplan, datahandteringsplan, dmp, data management plan
regional etisk komité, rek, forhåndsgodkjenning, ethics approval
sikt, nsd, meldeskjema
prosjektleder, prosjektleiar, project manager, principal investigator
student, studenter, studentar
masteroppgave, masteroppgåve, studentoppgave, studentoppgåve, bacheloroppgave, thesis
eksamen, exam
stipendiat, doktorgradskandidat, ph.d.-kandidat, phd
risikovurdering, risikoanalyse, risk assessment, ros, ros-analyse, risiko- og sårbarhetsanalyse, risiko- og sårbarhetsvurdering
risikostyring, risk management
verdikartlegging, verdivurdering, asset mapping
trusselvurdering, trusselbilde, trugselvurdering, threat assessment
avvik, avviksmelding, deviation, nonconformity
avvikshåndtering, avvikshandtering, handling deviations
hendelse, hending, incident
hendelseshåndtering, hendingshandtering, incident response, incident handling, incident management
sikkerhet, tryggleik, security, safety
informasjonssikkerhet, informasjonstryggleik, information security, datasikkerhet, it-sikkerhet, cybersikkerhet, cyber security
personellsikkerhet, personelltryggleik, personnel security
sikkerhetskultur, tryggleikskultur, security culture, sikkerhetsbevissthet, awareness
sikkerhetsklarering, tryggleiksklarering, klarering, security clearance
sikkerhetsgradert, gradert, tryggleiksgradert, classified
sikkerhetstruende, tryggleikstruande
klassifisering, klassifikasjon, klassifisere, classification
internrevisjon, revisjon, tilsyn, audit
ledelsessystem, leiingssystem, styringssystem, isms, management system
ledelsens gjennomgang, leiinga sin gjennomgang, management review
beredskap, preparedness, emergency preparedness
beredskapsplan, kriseplan, emergency plan, contingency plan
krise, crisis
kriseledelse, kriseleiing, beredskapsledelse, crisis management
øvelse, øving, beredskapsøvelse, exercise, drill
kontinuitet, kontinuitetsplan, business continuity
evakuering, evakuere, rømning, evacuation
brann, brannvern, fire
varme arbeider, varme arbeid, sveising, hot work
ulykke, ulukke, uhell, accident
personskade, yrkesskade, arbeidsulykke, injury
trussel, trugsel, threat
vold, vald, violence
pågående livstruende vold, plivo, skyting
innsider, utro tjener, insider
eksportkontroll, eksportlisens, export control
kunnskapsoverføring, knowledge transfer
reise, tjenestereise, tenestereise, travel, business trip
opplæring, kurs, e-læring, training, course
kompetanse, kompetanseheving, competence
rapportering, rapportere, reporting, report
skjema, blankett, form
mål, formål, føremål, purpose
virkeområde, verkeområde, gjelder for, anvendelsesområde, omfang, scope
unntak, dispensasjon, exception, exemption
frist, tidsfrist, deadline
høring, høyring, consultation
tiltak, measure, control
styret, board
instituttleder, instituttleiar, head of department
dekan, dean
rektor, rector
systemeier, systemeigar, system owner
rutine, prosedyre, framgangsmåte, fremgangsmåte, procedure
retningslinje, guideline
politikk, policy
plan, planverk
oppfølging, follow-up
sjekkliste, checklist
kontrakt, avtale, contract, agreement
veileder, rettleiar, rettleiing, veiledning, guidance, supervisor
opplysninger, opplysningar, informasjon, information, data
undervisning, undervise, forelesning, forelesing, teaching, lecture
laboratorium, lab, labben, laboratory
sensur, sensor, karakter, grading, examiner
klage, klageadgang, klagerett, appeal, complaint
vedtak, vedta, beslutning, avgjørelse, avgjerd, decision
delegering, delegasjon, fullmakt, delegation
underskrift, signatur, signere, undertegne, underskrive, sign, signature
referat, møtereferat, protokoll, minutes
offentlighet, offentlegheit, offentleglova, innsynskrav, freedom of information, public access
fortrolig, fortruleg, konfidensiell, taushetsbelagt, confidential
opphavsrett, åndsverk, copyright
immaterielle rettigheter, patent, intellectual property
forskningsetikk, forskingsetikk, etikk, research ethics, ethics
uredelighet, fusk, juks, plagiat, misconduct, plagiarism
forskningsdeltaker, forskningsdeltakere, deltaker, informant, respondent, forsøksperson, participant
spørreundersøkelse, spørreskjema, survey, questionnaire
intervju, intervjue, interview
helseforskning, medisinsk forskning, health research
mindreårig, mindreårige, barn, under 18 år, minor, children
foresatte, foreldre, verge, parents, guardian
sosiale medier, sosiale medium, facebook, social media
nettside, nettsted, internett, website
læringsplattform, læringsplattformer, læringsstøttesystem, canvas, blackboard, learning platform
minnepinne, minnepenn, usb, memory stick
mobil enhet, mobile enheter, bærbar enhet, mobil, nettbrett, laptop, device
utstyr, enhet, eining, equipment
deling, dele, share, sharing
installere, installasjon, laste ned, install, download
konto, brukerkonto, brukernavn, account
administrator, adminrettigheter, privilegert tilgang, utvidede rettigheter, privileged access
logg, logging, logge, log
overvåking, overvåkning, overvake, monitoring, surveillance
nettverk, nett, trådløst nett, wifi, network
tap, miste, mistet, tapt, loss, lost
tyveri, tjuveri, stjele, stjålet, stolen, theft
besøk, besøkende, visitor
gave, gaver, korrupsjon, gift, bribery
internkontroll, egenkontroll, internal control
etterlevelse, etterleving, compliance
evaluering, evaluere, evaluation
forbedring, forbetring, improvement
måltall, indikator, indicator
kvalitetssikring, quality assurance
handlingsplan, tiltaksplan, action plan
organisering, organisasjon, organisation
utvalg, utval, komité, committee
linjeleder, personalansvar, nærmeste leder, line manager
innleid, vikar, konsulent, contractor, consultant
vandelsattest, politiattest, criminal record
sanksjon, sanksjoner, sanctions
flerbruksvare, flerbruksvarer, flerbruk, dual-use
lisens, løyve, tillatelse, permit, licence, license
godkjenning, godkjenne, approval, approve
søknad, søke, application, apply
reaksjon, reaksjoner, straff, disciplinary
overtredelsesgebyr, gebyr, bot, bøter, fine
erstatning, oppreisning, compensation
merking, merke, label, labelling
brukerstøtte, it-hjelp, helpdesk, support
definisjon, definisjoner, begrep, omgrep, ordliste, definitions
retting, rette, rectification
innsigelse, protestere, objection
automatisert avgjørelse, automatiserte avgjørelser, profilering, profiling
personvernerklæring, informasjon til de registrerte, privacy notice, privacy policy
felles behandlingsansvar, felles behandlingsansvarlige, delt behandlingsansvar, joint controller
underleverandør, underdatabehandler, subprocessor, subcontractor
standardkontrakt, standardkontrakter, standard contractual clauses, scc
datatilsynet, data protection authority
den registrertes rettigheter, rettigheter, rettar, rights
spionasje, etterretning, espionage, intelligence
sabotasje, sabotage
svindel, bedrageri, fraud, scam
sosial manipulasjon, sosial manipulering, social engineering
strømbrudd, strømstans, straumbrot, power outage
ekstremvær, uvær, storm, flom
pandemi, smitte, epidemi, infection
dødsfall, død, death
pårørende, pårørande, next of kin
presse, media, mediehåndtering, journalist
førstehjelp, first aid
verneutstyr, vernebriller, protective equipment
kjemikalie, kjemikalier, farlig stoff, farlige stoffer, chemicals, hazardous substances
stråling, strålevern, radiation
avfall, waste
bygg, bygning, lokaler, building, premises
alarm, brannalarm, fire alarm
gjenoppretting, gjenopprette, restore, recovery
utvikling, utvikle, development
penetrasjonstest, sårbarhetsskanning, pentest
sertifikat, certificate
hvitvasking, money laundering
budsjett, økonomi, budget
faktura, invoice
`
