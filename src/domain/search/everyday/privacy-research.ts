/* Everyday words: privacy, archive and research. The form is told in `../everyday.ts`. */

export default `
dataportabilitet, dataflyttbarhet, data portability
begrensning av behandling, avgrensing av behandling, restriction of processing
dataminimering, minimering av data, data minimisation, data minimization
formålsbegrensning, føremålsavgrensing, purpose limitation
lagringsbegrensning, lagringsavgrensing, storage limitation
berettiget interesse, rettkomen interesse, legitim interesse, interesseavveining, legitimate interest
allmennhetens interesse, allmenn interesse, ålmenn interesse, public interest
rettslig forpliktelse, rettsleg plikt, legal obligation
biometriske opplysninger, biometri, biometrisk, biometric data
genetiske opplysninger, genetiske data, genetic data
overføringsgrunnlag, overføringsmekanisme, transfer mechanism
adekvansbeslutning, tilstrekkelig beskyttelsesnivå, adequacy decision
personopplysningsloven, personopplysningslova, popplyl, personal data act
arkivloven, arkivlova, arkivforskriften, archives act
forvaltningsloven, forvaltningslova, public administration act
helseforskningsloven, helseforskingslova, health research act
forskningsetikkloven, forskingsetikklova, research ethics act
helsepersonelloven, helsepersonellova, health personnel act
humant biologisk materiale, biologisk materiale, human biological material
offentlig journal, postliste, postjournal, offentleg journal, einnsyn
sak- og arkivsystem, sak-/arkivsystem, saksbehandlingssystem, arkivsystem, noark
unntatt offentlighet, unnateke offentlegheit, unntatt offentligheten, exempt from public disclosure
merinnsyn, meirinnsyn, meroffentlighet, meiroffentlegheit
organinterne dokumenter, interne dokumenter, organinternt dokument, internt dokument
sladding, sladde, skjerming av opplysninger, redaction, redact
bevarings- og kassasjonsplan, bevaringsplan, kassasjonsplan, kassasjonsregler
bevaring, langtidsbevaring, langtidslagring, long-term preservation
dokumentasjonsforvaltning, dokumenthåndtering, arkivtjeneste, dokumentsenter, records management
arkivverket, riksarkivet, nasjonalarkivet, statsarkivet, national archives
partsinnsyn, partens innsyn, partsoffentlighet, partsoffentlegheit
forretningshemmelighet, bedriftshemmelighet, forretningsløyndom, trade secret
sperret adresse, adressesperre, hemmelig adresse, strengt fortrolig adresse, adressebeskyttelse
tjenstlig behov, tenesteleg behov, tjenestlig behov, need to know
uvedkommende, uvedkomande, uautorisert, unauthorised, unauthorized
samtykkekompetanse, samtykkekompetent, competence to consent
informasjonsskriv, informasjonsbrev, deltakerinformasjon, information letter, information sheet
samtykkeskjema, samtykkeerklæring, samtykkeerklering, consent form
transkribering, transkripsjon, transkribere, transcription
åpen forskning, open forsking, åpen vitenskap, open science
åpen tilgang, open tilgang, åpen publisering, open access
medforfatterskap, forfatterskap, forfattarskap, medforfatter, medforfattar, authorship, co-author
etterprøvbarhet, etterprøvbar, reproduserbarhet, reproducibility
forskningsansvarlig, forskingsansvarleg, forskningsansvarlig institusjon, responsible research institution
dataarkiv, forskningsdataarkiv, datarepositorium, repositorium, data repository
gjenbruk, viderebruk, vidarebruk, sekundærbruk, reuse, secondary use
tilfeldige funn, utilsiktede funn, bifunn, incidental findings
klinisk utprøving, klinisk studie, kliniske studier, legemiddelutprøving, clinical trial
dyreforsøk, forsøksdyr, animal experiments, animal testing
sårbare grupper, utsatte grupper, vulnerable groups
konsortieavtale, konsortium, consortium agreement
materialoverføringsavtale, mta, material transfer agreement
aktsomhetsvurdering, aktsemdsvurdering, due diligence
høyrisikoland, risikoland, bekymringsland, high-risk countries
gjesteforsker, gjesteforskar, visiting researcher, visiting scholar
forsker, forskar, vitenskapelig ansatt, vitskapleg tilsett, researcher
datahåndtering, datahandtering, dataforvaltning, data management
datainnsamling, innsamling av data, data collection
reidentifisering, re-identifisering, bakveisidentifisering, re-identification
klausulering, klausulere, båndlegging, båndlegge, utsatt offentliggjøring, embargo
granskning, gransking, granske, granskingsutvalg, investigation
fagfellevurdering, fagfelle, peer review
arbeidstakeroppfinnelse, arbeidstakaroppfinning, oppfinnelse, oppfinning, invention
oppdragsforskning, oppdragsforsking, bidrags- og oppdragsaktivitet, boa, commissioned research
akademisk frihet, akademisk fridom, forskningsfrihet, academic freedom
datadelingsavtale, avtale om datadeling, data sharing agreement, data use agreement
kreditering, adressering av publikasjoner, affiliering, affiliation
feltarbeid, feltstudie, fieldwork
vitenarkiv, vitenarkivet, institusjonelt arkiv, brage, institutional repository
utlevering, utlevere, utlevert, disclosure, disclose
utførsel, utførsle, eksport, eksportere, export
databeskyttelse, personopplysningsvern, privatlivets fred, privatliv, privatlivet > personvern
egne personopplysninger, registrerte opplysninger, my personal data, kopi av personopplysninger, hente ut opplysninger > innsyn, innsynsrett, den registrertes rettigheter
innsynsbegjæring, innsynsforespørsel, subject access request, dsar > innsyn, innsynskrav, den registrertes rettigheter
bli glemt, right to be forgotten, right to erasure, fjerne opplysninger > sletting, retten til sletting, rett til sletting
delete, deleting, erasure, delete data > sletting, slette
fjerne bilde, ta ned bilde, bilde fjernet, uønsket bilde > sletting, bilde, samtykke
ombestemme, ombestemt, angre, angret, withdraw, withdrawal, trukket samtykke, trekt samtykke, tilbakekall > tilbaketrekking, trekke samtykke, tilbakekalle samtykke, trekke tilbake samtykke
change mind, change my mind, revoke consent > trekke samtykke, tilbaketrekking, tilbakekalle samtykke
feil opplysninger, uriktige opplysninger, feilregistrert, gale opplysninger, inaccurate data > retting, rett til retting
reservasjonsrett, reservere mot, opt-out, nekte å delta > innsigelse, frivillig, samtykke
tvang til å delta, presset til å delta, føler seg presset, pressured to participate > frivillig samtykke, frivillig, samtykke
foreldresamtykke, spørre foreldrene, foreldre signere, parental consent > samtykke fra foresatte, foresatte, samtykke
muntlig samtykke, munnleg samtykke, passivt samtykke, bredt samtykke > samtykke, dokumentere samtykke
lov til å lagre, lovlig å lagre, lovlig behandling, lovlighet > behandlingsgrunnlag, rettslig grunnlag
hvor lenge lagre, lenge lagret, lenge oppbevares, how long > lagringstid, slettefrist, oppbevaringstid
gamle opplysninger, utdaterte opplysninger, rydde i data > sletting, slettefrist, sletterutiner
stored, keep data, saving data, retain > lagring, oppbevaring
overskuddsinformasjon, unødvendige opplysninger, for mye informasjon, samle mest mulig > dataminimering, nødvendige opplysninger
bruke til annet formål, nytt formål, endret formål, formålsutglidning > formålsbegrensning, viderebehandling, forenlig formål
gdpr-brudd, brudd på gdpr, bryte personvernet, personvernhendelse > personvernbrudd, brudd på personopplysningssikkerheten, avvik
feilsendt, sendt feil, feil mottaker, feil mottakar, feil adressat, wrong recipient > brudd på personopplysningssikkerheten, personvernbrudd, avviksmelding
kommet på avveie, avveie, avveger, lekket, lekkasje, lekkasjar, leaked, data leak > brudd på personopplysningssikkerheten, personvernbrudd, datalekkasje
blindkopi, bcc, synlige mottakere > personvernbrudd, e-post, personopplysninger
gjenglemt, glemte papirer, glemt i skriveren, utskrift på skriveren, printer > sikker utskrift, uvedkommende, oppbevaring av dokumenter
72 timer, 72 timar, 72-timersfrist, breach notification > melding til datatilsynet, brudd på personopplysningssikkerheten, personvernbrudd
melde til datatilsynet, varsle datatilsynet, datatilsynet varsles > melding til datatilsynet, brudd på personopplysningssikkerheten
berørte personer, varsle de berørte, informere de berørte, affected persons > underretning, underrette den registrerte, varsling av registrerte
datatilsynet bot, millionbot, penalty, gdpr fine, gdpr-bot, dagbøter > overtredelsesgebyr, administrative gebyrer, tvangsmulkt
klage til datatilsynet, klage på personvern, complain privacy > datatilsynet, rett til å klage, personvernombud
fnr, personnr, d-nummer, dnr, elleve siffer, 11 siffer, ssn, social security number > fødselsnummer, nasjonalt identitetsnummer
fødsels- og personnummer, fødselsnr, national id number, identitetsnummer > fødselsnummer, sikker identifisering
passkopi, kopi av pass, kopi av førerkort, kopi av legitimasjon, scan passport > legitimasjon, fødselsnummer, sikker identifisering
kode 6, kode 7, skjult adresse, trusselutsatt, voldsalarm > sperret adresse, strengt fortrolig adresse, adressesperre
sensitiv info, sensitiv informasjon, sensitivt, sensitive > særlige kategorier, sensitive personopplysninger, fortrolig
religion, livssyn, trosretning, etnisitet, rase, hudfarge, politisk oppfatning, fagforeningsmedlem, fagforeiningsmedlem > særlige kategorier, særlige kategorier av personopplysninger
legning, seksuell orientering, sexual orientation, kjønnsidentitet > særlige kategorier, sensitive personopplysninger
diagnose, sykehistorie, sjukehistorie, legeerklæring, medisinbruk, allergi, psykiske lidelser > helseopplysninger, særlige kategorier, taushetsplikt
health, medical information, medical data, medical records > helseopplysninger, helsedata, særlige kategorier
fingeravtrykk, ansiktsgjenkjenning, irisskanning, fingerprint, facial recognition > biometriske opplysninger, biometri, særlige kategorier
straffedommer, straffbare forhold, rulleblad, dømt, kriminell fortid, criminal convictions > straffedommer og lovovertredelser, lovovertredelser, politiattest
ip-adresse, loggdata, brukslogg, hendelseslogg > logg, personopplysninger
navneliste, kontaktliste, deltakerliste, klasseliste, bursdagsliste, adresseliste, telefonliste > personopplysninger, behandling av personopplysninger
fotografere, fotografering, fotograf, selfie, portrettbilde, gruppebilde, klassebilde, ansattbilde, profilbilde > bilde, samtykke, publisering av bilder
avbildet, avbilda, eget bilde, avbildede personer, image rights > retten til eget bilde, bilde, samtykke
videosnutt, videoklipp, mobilvideo, video, movie > videoopptak, filming
tiktok, snapchat, instagram, youtube, linkedin > sosiale medier
diktafon, nettskjema-diktafon, taleopptak, voice recorder, voice recording, lydfil > lydopptak, opptak av lyd
samtaleopptak, hemmelig opptak, skjult opptak, smugopptak, recorded conversation > lydopptak, opptak av samtaler, informere om opptak
møteopptak, zoom-opptak, teams-opptak, record meeting, ta opp møtet > opptak av møter, videoopptak, lydopptak
forelesningsopptak, forelesingsopptak, panopto, kaltura, mediasite, record lecture, filme foreleser > opptak av forelesninger, opptak av undervisning, videoopptak
strømming, strøyming, streaming, direktesending, livestream, webinar > videoopptak, direkteoverføring, publisere
kamera, webkamera, webkam, dørkamera, viltkamera, camera > kameraovervåking, videoopptak
skjult kamera, hemmelig kamera, uekte kamera, dummykamera > kameraovervåking, skilting, uekte overvåkingsutstyr
kamera i garderobe, kamera på arbeidsplassen, kamera på inngangen, overvåket av kamera > kameraovervåking, kontrolltiltak
video fra kamera, utlevere kameraopptak, slette kameraopptak, se opptakene > kameraovervåking, utlevering av opptak, sletting av opptak
bodycam, kroppskamera, dashcam, bilkamera, smartbriller > kameraovervåking, videoopptak, kontrolltiltak
drone, droner, dronefoto, luftfoto, uav > droneflyging, luftfartsregler, videoopptak
gps-sporing, sporing av ansatte, flåtestyring, kjørebok, lokasjonsdata, location tracking > kontrolltiltak, lokaliseringsdata, overvåking
overvåke ansatte, spionere på ansatte, sjefen overvåker, employee monitoring > kontrolltiltak, overvåking, arbeidsmiljøloven
lese andres e-post, sjefen leser e-post, ansattes e-post, e-postkonto til sluttet > innsyn i e-postkasse, arbeidsgivers innsyn, e-postkasse
snoke, snoking, snoket, kikke i journal, lese journal, snooping > urettmessig tilegnelse, tjenstlig behov, taushetsplikt
hvem får se opplysninger, får lese mappe, se opplysninger andre, who can see > tilgang, tjenstlig behov, tilgangsstyring
skyleverandør, driftsleverandør, it-leverandør, tredjepartsleverandør, hosting > databehandler, leverandør, databehandleravtale
google forms, microsoft forms, surveymonkey, typeform, questback, surveyxact, nettskjema > spørreskjema, databehandler, databehandleravtale
usa, amerikansk leverandør, amerikansk skytjeneste, india, schrems, privacy shield > overføring til tredjeland, overføringsgrunnlag, tredjeland
sende data utlandet, dele data utlandet, data til utlandet, share data abroad > overføring til tredjeland, overføring til utlandet, overføringsgrunnlag
transfer impact assessment, vurdere tredjeland, lovgivning i tredjeland > overføring til tredjeland, standardkontrakter, tilleggstiltak
nytt fagsystem, nytt datasystem, nytt it-system, ny programvare personopplysninger, nytt digitalt verktøy > personvernkonsekvensvurdering, risikovurdering, innebygd personvern
forhåndsdrøfting, forhåndsdrøfte, spørre datatilsynet, prior consultation > forhåndsdrøfting med datatilsynet, personvernkonsekvensvurdering
oversikt over behandlinger, register over behandlinger, artikkel 30, ropa > behandlingsprotokoll, protokoll over behandlingsaktiviteter, behandlingsoversikt
nyhetsbrev, mailingliste, e-postliste, newsletter > samtykke, behandlingsgrunnlag, markedsføring
sporingskapsler, google analytics, besøksstatistikk, piksler, tracking pixel > informasjonskapsler, analyseverktøy, nettstatistikk
avgjort av datamaskin, robot bestemmer, algoritme, algoritmer > automatisert avgjørelse, profilering, kunstig intelligens
treningsdata, trene ki, lime inn i chatgpt, ledetekst, prompt > kunstig intelligens, fortrolig, personopplysninger
cv, jobbsøknader, søknader fra jobbsøkere, gamle søknader > søkerdokumenter, søker, sletting
hemmelig søker, anonym søker, navn på søkere, søkerlister, applicant list > offentlig søkerliste, søkerliste, utvidet søkerliste
kollegas lønn, lønnsliste, lønnslister > innsyn i lønn, lønnsopplysninger, innsyn
personalsak, advarsel i mappa, referat fra personalsamtale, ansattmappe > personalmappe, innsyn, personalopplysninger
skolebarn, barnehagebarn, tenåring, ungdom, umyndig, kids, child > barn, mindreårig, foresatte
15 år, femten år, 16 år, seksten år, aldersgrense samtykke > mindreårig, samtykke fra foresatte, under 16 år
skilte foreldre, samværsforelder, uenige foreldre, parental responsibility > foreldreansvar, foresatte, samtykke fra foresatte
barnevernet, barnevern, bekymringsmelding, bekymringsmelde, child welfare > opplysningsplikt, meldeplikt til barnevernet, avvergeplikt
politiet spør, politiet ber, opplysninger til politiet, anmelde klient > utlevering til politiet, taushetsplikt, avvergeplikt
nav spør, opplysninger til nav, opplysninger til skatteetaten > utlevering, opplysningsplikt, taushetsplikt
holde tett, holde munn, hemmeligholde, hemmelighold, røpe, secrecy > taushetsplikt, taushetserklæring
sladre, sladder, fortelle videre, snakke om pasienter, snakke om klienter, gossip > taushetsplikt, uvedkommende
hemmelig, løyndom, hemmelighet, secret > fortrolig, taushetsbelagt, taushetsplikt
brudd på taushetsplikten, brutt taushetsplikten, bryte taushetsplikten > taushetsplikt, straff, avvik
fritak fra taushetsplikt, løse fra taushetsplikt, oppheve taushetsplikt > dispensasjon fra taushetsplikt, unntak fra taushetsplikt, samtykke
psykolog, helsesykepleier, bedriftslege, bedriftshelsetjeneste journal > helsepersonell, taushetsplikt, pasientjournal
legejournal, journal hos legen, behandlingsjournal, patient record > pasientjournal, helseopplysninger
offentlighetsloven, offentligloven, offentlegheitslova, offl > offentleglova, offentlighet, innsynskrav
be om dokument, kreve innsyn, få kopi av dokument, få utlevert dokument, dokumentinnsyn, request documents > innsynskrav, innsyn, offentleglova
journalist innsyn, pressen innsyn, avisa vil ha, nrk, journalist spør > innsynskrav, offentleglova, media
avslå innsyn, avslag på innsyn, nekte innsyn, nektet innsyn, refuse access > avslag på innsynskrav, unntak fra innsyn, klage på avslag
u.off, uoff, unntas offentlighet, unndras offentlighet, hemmelige dokumenter > unntatt offentlighet, unntak fra innsyn, offentleglova
skjule opplysninger, stryke opplysninger, overstryke, tusje, black out > sladding, skjerming, unntatt offentlighet
kladd, arbeidsdokument, uferdig dokument, utkast til notat, draft > organinterne dokumenter, interne dokumenter
unntakshjemmel, paragraf 13, skjermingskode, skjermingshjemmel > unntatt offentlighet, tilgangskode, taushetsplikt
innsyn i egen sak, se saksdokumenter, part i saken > partsinnsyn, saksdokumenter
konkurrentens tilbud, innsyn i anbud, innsyn i tilbud, anbudspapirer > innsyn i anskaffelser, forretningshemmeligheter, tilbud
lukket møte, lukka møte, lukkede dører, stengde dører, closed meeting > lukking av møte, møteoffentlighet
journalføre, loggføre brev, registrere brev, føre journal, register document > journalføring, journalplikt, arkivering
arkivere e-post, e-post i arkivet, viktig e-post, lagre e-post i saken > arkivering, journalføring, arkivpliktig
sms, tekstmelding, chat, messenger, whatsapp, teams-chat, slack > arkivpliktig, arkivering, meldingstjenester
elements, public 360, p360, ephorte, websak, acos, documaster > sak- og arkivsystem, arkivsystem, arkivering
brevpost, inngående post, inngående brev, utgående brev, papirpost, incoming mail > postmottak, journalføring, postbehandling
åpne post, brev til ansatt, personlig brev, åpne brev > postmottak, poståpning, journalføring
svarut, digipost, eformidling, edialog, sende trygt, sikker e-post > digital post, sikker forsendelse, kryptering
svare innbyggere, ubesvart, ubesvarte henvendelser, brev ubesvart, restanseliste > foreløpig svar, svarfrist, restanser
kaste papirer, kaste dokumenter, kaste arkiv, rydde arkiv, rydde kontoret, throw away > kassasjon, kassering, makulering
shred, shredding, makuleringsmaskin, papirkurv, makuleringsdunk > makulering, kassasjon
ringperm, permer, kjellerarkiv, fjernarkiv, gamle papirer > bortsettingsarkiv, papirarkiv, kassasjon
skanne papir, skanne dokumenter, innskannet, digitalisere papir, scan documents > skanning, digitalisering av arkiv, arkivering
byarkiv, kommunearkiv, interkommunalt arkiv, langtidsarkiv > avlevering, deponering, arkivdepot
gammelt fagsystem, legge ned system, gamle databaser, systemavslutning > bevaring, uttrekk, avlevering
arkivplikt, bevaringsverdig, verdt å arkivere, dokumentasjonsverdi > arkivpliktig, arkivverdig, arkivbegrensning
arkivkode, mappestruktur, filstruktur, sortere dokumenter > klassifikasjonssystem, arkivnøkkel, arkivstruktur
arkivar, arkivmedarbeider, arkivleder, archivist > arkivansvarlig, arkivtjeneste
elevmappe, studentmappe, saksmappe, barnemappe > arkivering, mappe, innsyn
datasett, rådata, feltnotater, måledata, observasjonsdata, dataset, raw data > forskningsdata
lagre intervjuer, lagre lydfiler, lagre datasett, store research data > lagring av forskningsdata, forskningsdata, lagringsguide
tsd, hunt cloud, educloud, forskningsserver, tjenester for sensitive data > sikker lagring, lagring av forskningsdata, særlige kategorier
zenodo, figshare, dataverse, dataverseno, osf > dataarkiv, arkivering av forskningsdata, deling av forskningsdata
fair, fair-prinsippene, findable accessible, fair data > forskningsdata, åpne forskningsdata, deling av forskningsdata
tilgjengeliggjøre data, gjøre data åpne, åpne data, opne data, open data, share dataset > deling av forskningsdata, åpne forskningsdata, tilgjengeliggjøring
andres data, gamle intervjuer, bruke gamle data, gjenbruke data > gjenbruk, viderebruk, viderebehandling
ssb, microdata, folkeregisterdata, koble registre, pasientregister, kvalitetsregister, kreftregisteret > registerforskning, registerdata, helseregister
eie data, eier dataene, data ownership, ta med data, data når forsker slutter > eierskap til data, eierskap, rettigheter til forskningsdata
labbok, labjournal, laboratoriejournal, lab notebook > forskningsprotokoll, dokumentasjon, etterprøvbarhet
melde prosjekt, registrere prosjekt, meldepliktig prosjekt, notification form > meldeskjema, sikt, meldeplikt
personvern i forskning, forskning med personopplysninger, forske på mennesker, human subjects > forskningsprosjekt, personopplysninger i forskning, meldeskjema
endre prosjekt, forlenge prosjekt, utvide prosjekt, prosjektforlengelse > endringsmelding, prosjektendring, vesentlige endringer
ferdig prosjekt, prosjektet slutter, end of project, avslutte forskningsprosjekt > prosjektslutt, sluttmelding, sletting eller anonymisering
ethics committee, irb, institutional review board, etisk godkjenning, etisk klarering > regional etisk komité, forskningsetisk komité, forhåndsgodkjenning
rek-søknad, fremleggingsvurdering, framleggingsvurdering, framleggsvurdering, fremleggsplikt > regional etisk komité, forhåndsgodkjenning, framleggingsplikt
nesh, nent, nem, forskningsetiske komiteene, fek > forskningsetikk, forskningsetiske retningslinjer, nasjonale forskningsetiske komiteer
kvalitetsstudie, kvalitetssikringsprosjekt, pasientundersøkelse, pasientstudie > helseforskning, kvalitetssikring, forhåndsgodkjenning
legemiddelstudie, medisinutprøving, vaksinestudie, testing av medisin, drug trial > klinisk utprøving, helseforskning
blodprøve, blodprøver, vevsprøve, spyttprøve, urinprøve, celleprøve, tissue sample > humant biologisk materiale, biobank
dna, gentest, gensekvensering, arvestoff, genom, genome > genetiske opplysninger, genetisk undersøkelse, biobank
opprette biobank, prøver i fryser, fryselager, destruere prøver > forskningsbiobank, biobank, destruksjon
rotter, labmus, labdyr, mattilsynet dyr, lab animals > dyreforsøk, forsøksdyr, dyrevelferd
rekruttere deltakere, finne informanter, verve deltakere, recruit participants > rekruttering av deltakere, forskningsdeltakere, utvalg
gavekort til deltakere, betale informanter, betale deltakere, honorar til deltakere, incentive > godtgjøring, kompensasjon til deltakere, forskningsdeltakere
intervjuobjekt, intervjuperson, intervjudeltaker, studiedeltaker, interviewee, interviewer > informant, forskningsdeltaker, intervju
spørreundersøking, surveys, brukerundersøkelse, studentundersøkelse, medarbeiderundersøkelse, avstemning > spørreundersøkelse, spørreskjema
anonym undersøkelse, anonymt skjema, anonymous survey > anonymisering, spørreundersøkelse, anonyme data
gjenkjenne, gjenkjent, kjennes igjen, recognisable, identifiable > indirekte identifiserbar, reidentifisering, anonymisering
fjerne navn, dekknavn, fiktivt navn, pseudonym, falskt navn, remove names > pseudonymisering, avidentifisering, anonymisering
nøkkelfil, kodenøkkel, kodeliste, scrambling key, koblingsfil > koblingsnøkkel, pseudonymisering, avidentifisering
sladde ansikt, uskarpt ansikt, blur, forvrenge stemme > anonymisering, sladding, avidentifisering
observere, klasseromsforskning, følge undervisning, observasjonsstudie > observasjon, deltakende observasjon, datainnsamling
skjult observasjon, skjult forskning, lure deltakere, deception, feilinformere > informasjonsplikt, samtykke, unntak fra samtykke
webscraping, skraping, nettskraping, tweets, twitterdata, kommentarfelt, nettforum > internettforskning, sosiale medier, datainnsamling
dement, demente, utviklingshemmet, innsatte, flyktninger, asylsøkere, bevisstløs > sårbare grupper, samtykkekompetanse
samer, samisk, sami, indigenous > urfolk, samisk forskning, kollektivt samtykke
studentprosjekt, semesteroppgave, prosjektoppgave, bachelorstudent, masterstudent, master thesis > studentoppgave, masteroppgave
veileders ansvar, veilede master, veilede student, studentens prosjektleder > veileder, prosjektleder, studentoppgave
bedriftsoppgave, oppgave for bedrift, oppgave med ekstern, industrial thesis > standardavtale, samarbeidsavtale, studentoppgave
hemmelig oppgave, sperre oppgave, lukket oppgave, fortrolig oppgave, konfidensiell oppgave > klausulering, båndlegging, unntatt offentlighet
studentens pc, privat mobil lydopptak, egen mobil opptak, record on phone > privat utstyr, lydopptak, datainnsamling
forfatterrekkefølge, førsteforfatter, gjesteforfatter, gratisforfatter, navn på artikkelen, vancouver > medforfatterskap, forfatterskap, vancouver-anbefalingene
krangel om forfatterskap, uenige forfattere, authorship dispute, forskerkonflikt > medforfatterskap, redelighetsutvalg, forskningsetikk
fabrikkere, forfalske data, oppdiktet, dikte opp data, manipulere data, fabricated data, falsification > uredelighet, fabrikkering, forfalskning
stjele ideer, tyvstjele tekst, kopiere tekst, avskrift, selvplagiat, copy paste > plagiat, uredelighet, kildehenvisning
forskningsjuks, forskningsfusk, forskingsfusk, integrity committee, research integrity, research fraud > redelighetsutvalg, granskingsutvalg, uredelighet
sitere, sitat, kildebruk, kildeføring, fotnoter, citation, quote > kildehenvisning, sitering, god henvisningsskikk
apc, publiseringsavgift, publiseringsavtale, hybridtidsskrift, rights retention > åpen tilgang, åpen publisering, rettighetspolitikk
cc by, cc-by, creative commons, åpen lisens > lisens, opphavsrett, åpen tilgang
cristin, nva, nasjonalt vitenarkiv, registrere artikkel, registrere publikasjon, orcid > vitenarkiv, vitenskapelig publisering, egenarkivering
forskningsrådet, nfr, eu-prosjekt, horisont europa, horizon europe, eksternfinansiert > ekstern finansiering, finansiør, forskningsfinansiering
oppfunnet, patentere, tto, kommersialisere, spin-off, startup > arbeidstakeroppfinnelse, oppfinnelse, immaterielle rettigheter
internasjonal partner, utenlandsk universitet, utanlandsk universitet, international collaboration, foreign partner > internasjonalt samarbeid, internasjonalt forskningssamarbeid, ansvarlig internasjonalt kunnskapssamarbeid
kina, kinesisk, russland, russisk, iran, iransk, nord-korea, china > høyrisikoland, eksportkontroll, ansvarlig internasjonalt kunnskapssamarbeid
iransk søker, kinesisk stipendiat, utenlandsk stipendiat, utenlandsk student, foreign applicant > eksportkontroll, kunnskapsoverføring, lisensplikt
talentprogram, china scholarship council, kinesisk stipend, utenlandsk stipend > internasjonalt samarbeid, ekstern finansiering, høyrisikoland
sjekke samarbeidspartner, bakgrunn på partner, partnersjekk, know your partner > aktsomhetsvurdering, vurdering av samarbeidspartner, sanksjonslister
utenlandsk delegasjon, utanlandsk delegasjon, besøk fra utlandet, foreign visitors > besøk, delegasjoner, gjesteforsker
deksa, utenriksdepartementet lisens, lisenspliktig, lisensplikt, export license, licence application > eksportkontroll, eksportlisens
krigsmateriell, militær bruk, militært formål, masseødeleggelsesvåpen, missil, military > flerbruksvarer, eksportkontroll, forsvarsmateriell
sende utstyr utlandet, sende prøver utlandet, ta med utstyr utlandet, ship abroad > eksportkontroll, eksportlisens, utførsel
vareliste, varelister, liste ii, kontrollerte varer, listeført vare, controlled goods > flerbruksvarer, eksportkontroll, lisenspliktig
teknologioverføring, technology transfer, immateriell overføring, lekke teknologi, sensitiv teknologi > kunnskapsoverføring, eksportkontroll
handelsboikott, boikott, handelsforbud, frosne midler, ofac, sanctioned > sanksjoner, sanksjonsregelverk, restriktive tiltak
sanksjonsliste, sanksjonerte personer, sanctions list, svarteliste, blacklist > sanksjoner, sanksjonslister, listeførte personer
feltarbeid i utlandet, forskningstillatelse, research permit, samle data i utlandet > feltarbeid, internasjonalt samarbeid, overføring til tredjeland
nagoya, genressurser, prøver fra utlandet, importere prøver, sende blodprøver > materialoverføringsavtale, humant biologisk materiale, biobank
`
