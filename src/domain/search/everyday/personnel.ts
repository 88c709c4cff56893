/* Everyday words: personnel and working life. The form is told in `../everyday.ts`. */

export default `
arbeidsavtale, ansettelseskontrakt, arbeidskontrakt, ansettelsesavtale, tilsettingsavtale, employment contract
utlysning, utlysing, stillingsannonse, stillingsutlysning, job advertisement, vacancy
prøvetid, probation, probationary period
midlertidig ansettelse, mellombels tilsetting, tidsbegrenset ansettelse, temporary employment, fixed-term
fast ansettelse, fast tilsetting, fast stilling, permanent position
ansettelsesråd, tilsettingsråd, tilsettingsutvalg, ansettelsesutvalg, appointment committee
hr, human resources, hr-avdeling, personalavdeling, personalseksjon, personalkontor
arbeidstillatelse, oppholdstillatelse, opphaldsløyve, arbeidsløyve, work permit, residence permit
arbeidstid, working hours, working time
fleksitid, fleksibel arbeidstid, flexitime, flextime
overtid, overtidsarbeid, overtime
avspasering, avspasere, time off in lieu
skiftarbeid, turnus, turnusarbeid, shift work
deltid, deltidsstilling, redusert stilling, part-time
egenmelding, eigenmelding, self-certification, self-certified absence
legeerklæring, legeattest, medical certificate
sykepenger, sjukepengar, sick pay
tilrettelegging, tilpasning av arbeidet, tilpassing av arbeidet, reasonable accommodation
bedriftshelsetjeneste, bedriftshelseteneste, bht, occupational health service
funksjonsnedsettelse, funksjonshemming, nedsatt funksjonsevne, funksjonsnedsetjing, disability
inkluderende arbeidsliv, ia-avtale, ia-arbeid
foreldrepermisjon, fødselspermisjon, svangerskapspermisjon, pappaperm, mammaperm, fedrekvote, parental leave
velferdspermisjon, velferdspermisjonar, compassionate leave
utdanningspermisjon, studiepermisjon, study leave
forskningstermin, forskingstermin, forskningspermisjon, sabbatical
lønnsforhandling, lønsforhandling, lønnsoppgjør, lønsoppgjer, salary negotiation
lønnsfastsettelse, lønnsplassering, lønsfastsetjing, lønnsinnplassering, salary grade
tariffavtale, hovedtariffavtale, collective agreement
hovedavtalen, hovudavtalen, basic agreement
medbestemmelse, medbestemming, medråderett, co-determination
fagforening, fagforeining, arbeidstakerorganisasjon, arbeidstakarorganisasjon, tjenestemannsorganisasjon, trade union
arbeidsmiljøutvalg, arbeidsmiljøutval, amu, working environment committee
hms, hse, helse miljø sikkerhet, helse miljø tryggleik
medarbeidersamtale, medarbeidarsamtale, utviklingssamtale, performance review, appraisal
arbeidsmiljøundersøkelse, medarbeiderundersøkelse, medarbeidarundersøking, trivselsundersøkelse, employee survey
psykososialt arbeidsmiljø, psykososiale forhold, psychosocial work environment
personalmappe, personellmappe, personalarkiv, personnel file
tilrettevisning, tjenstlig tilrettevisning, skriftlig advarsel, skriftleg åtvaring, written warning
avskjed, avskjedigelse, avskil, summary dismissal
suspensjon, suspendere, suspension
oppsigelsestid, oppsigelsesfrist, oppseiingstid, notice period
nedbemanning, bemanningsreduksjon, overtallighet, overtallig, downsizing, redundancy
omstilling, omorganisering, restrukturering, reorganisation
sluttavtale, sluttpakke, sluttvederlag, severance
sluttsamtale, sluttintervju, avslutningssamtale, exit interview
sluttattest, tjenestebevis, arbeidsattest, certificate of employment
konflikthåndtering, konflikthandtering, konfliktløsning, conflict resolution
seksuell trakassering, uønsket seksuell oppmerksomhet, uønskt seksuell merksemd, sexual harassment, metoo
gjengjeldelse, gjengjelding, represalier, retaliation
varslingskanal, varslingsmottak, varslingssekretariat, varslingsordning, whistleblowing channel
diskriminering, forskjellsbehandling, ulik behandling, discrimination
bestikkelse, smøring, smørepenger, bribe
bevertning, representasjon, traktering, hospitality
styreverv, tillitsverv, board membership
eierinteresser, økonomiske interesser, aksjer, eigarinteresser, financial interests
lojalitetsplikt, lojalitet, illojal, duty of loyalty, disloyal
ytringsfrihet, ytringsfridom, freedom of expression, freedom of speech
etiske retningslinjer, etiske retningsliner, code of conduct, ethical guidelines
reiseregning, reiserekning, reiseoppgjør, reiseoppgjer, travel expense claim
kostgodtgjørelse, diett, diettgodtgjørelse, kostgodtgjersle, per diem
kilometergodtgjørelse, kjøregodtgjørelse, bilgodtgjørelse, køyregodtgjersle, mileage allowance
utlegg, utgiftsrefusjon, refusjon av utlegg, reimbursement
rusmiddel, rusmidler, alkohol, substance abuse
narkotika, illegale rusmidler, narkotiske stoffer, illegal drugs
alenearbeid, aleinearbeid, arbeide alene, jobbe alene, lone working
innsidetrussel, innsiderisiko, innsidevirksomhet, insider threat, insider risk
atferd, adferd, åtferd, oppførsel, behaviour
tjenstlig behov, tenestleg behov, tjenestlig behov, need to know
medvirkning, medverknad, employee participation
ledig jobb, ledig stilling, jobbannonse, stillingstekst > utlysning, kunngjøring, ansettelse
cv, jobbsøknad, søknadsbrev, curriculum vitae > kvalifikasjoner, søknad, kvalifikasjonsprinsippet
falsk cv, falskt vitnemål, falske vitnemål, juksa med cv, fake diploma > verifisering, bakgrunnssjekk, vitnemål, uriktige opplysninger
ringe referanser, referanseperson, forrige arbeidsgiver, tidligere arbeidsgiver > referansesjekk, bakgrunnssjekk, referanser
google søkeren, google kandidaten, googling, facebook-sjekk > bakgrunnssjekk, åpne kilder, sosiale medier
kredittsjekk, credit check > kredittvurdering, bakgrunnssjekk, personkontroll
rulleblad, plettfri vandel, straffedømt, tidligere dømt, criminal background > politiattest, vandelsattest, vandelskontroll
vikarbyrå, bemanningsbyrå, temp agency > innleie, innleid arbeidskraft, bemanningsforetak
hemmelig søker, anonym søker, søkernavn, søkjarliste > søkerliste, offentlig søkerliste, unntak fra offentlighet
flinkest, forbigått, mest kvalifisert > kvalifikasjonsprinsippet, best kvalifisert, innstilling
kvotering, innvandrer, minoritetsbakgrunn, hull i cv, affirmative action > positiv særbehandling, moderat kvotering, mangfold, inkludering
første arbeidsdag, nyansatt, nytilsett, nybegynner, new employee, newcomer > introduksjon, mottak av nyansatte, onboarding, opplæring
fadder, buddy, mentor > fadderordning, mentorordning, introduksjon
utenlandsk ansatt, utenlandsk forsker, utanlandsk tilsett, foreign employee, expat > oppholdstillatelse, internasjonal rekruttering, eksportkontroll
iran, iransk, kina, kinesisk, russland, russisk, nord-korea, china, russia > risikoland, høyrisikoland, eksportkontroll, sanksjoner
nepotisme, vennetjeneste, kameraderi, nepotism > habilitet, interessekonflikt, nære relasjoner, inhabil
ektefelle, samboer, kone, søsken, søster, bror, svoger, fetter, kusine, nevø, niese, spouse > nærstående, habilitet, nære relasjoner, pårørende
venn, vennskap, uvenn, svigermor, kompis, friend > habilitet, inhabil, særegne forhold, nærstående
kjæreste, kjæresteforhold, intimt forhold, forelsket, forelska, romantisk, romantic relationship > nære relasjoner, habilitet, maktforhold, avhengighetsforhold
gjesteforsker, gjesteprofessor, hospitant, hospitere, visiting scholar > gjest, tilknyttet person, gjesteopphold
praktikant, arbeidsutplassering, trainee, internship > praksisstudent, lærling, praksisplass
sommerjobb, ekstrahjelp, ringevikar, tilkallingsvikar, timebetalt > midlertidig ansettelse, timelønn, vikar
vikariat, treårsregelen, engasjement, kontrakten utløper > midlertidig ansettelse, åremål, fast ansettelse, stillingsvern
halv stilling, jobbe mindre, jobbe åtti prosent, trappe ned, work less > redusert arbeidstid, deltid, delvis permisjon
stemple, stemplingsur, timeføring, føre timer, timeliste, timesheet > tidsregistrering, arbeidstid, fleksitid
kveldsjobbing, jobbe kveld, ekstratimer, merarbeid, lange dager > overtid, mertid, arbeidstid
lørdag, søndag, helg, helligdag, røde dager, weekend > søndagsarbeid, arbeidstid, overtid, helgedager
julaften, nyttårsaften, romjul, påske, inneklemt dag, public holiday > fridager, helligdager, arbeidstid, fleksitid
lunsj, matpause, kaffepause, lunch break > spisepause, pause, arbeidstid
hviletid, døgnhvile, nok søvn, rest period > arbeidsfri, daglig arbeidsfri, arbeidstid
minustimer, plusstimer, timesaldo, timebank, fleksisaldo > fleksitid, avspasering, kjernetid
skulke, uteblir, uteblitt, forsov, forsover, no-show > ugyldig fravær, fravær, pliktbrudd, tilrettevisning
bakvakt, hjemmevakt, heimevakt, on-call > beredskapsvakt, vaktordning, arbeidstid
ringe på fritiden, mail på kvelden, right to disconnect > tilgjengelighet, arbeidstid, arbeidsfri
amme, ammepause, pumpe melk, breastfeeding > ammefri, amming, tjenestefri
reisetid, reisedag, travel time > tjenestereise, arbeidstid, kompensasjon for reisetid
jobbe hjemmefra, jobbe heimefrå, jobbe hjemme, sitte hjemme, work from home, wfh > hjemmekontor, fjernarbeid, avtale om hjemmekontor
hytte, hytta, feriehus, cabin > hjemmekontor, fjernarbeid, arbeidssted
jobbe fra utlandet, jobbe i spania, workation, digital nomade, work abroad > fjernarbeid, arbeid fra utlandet, utlandet, hjemmekontor
kontorstol, ståpult, hev-senk-pult, heve senke pult, ekstra skjerm > ergonomi, arbeidsutstyr, arbeidsplassutforming, kontorutstyr
skjermbriller, terminalbriller, synstest, screen glasses > databriller, synsundersøkelse, skjermarbeid
kafé, kafe, togtur, flyplass, coworking, airport, public place > uvedkommende, offentlig sted, mobilt arbeid, fjernarbeid
familiemedlem, ungene, husstand, family members > uvedkommende, hjemmekontor, privat bruk
skulderkikking, skjermfilter, innsynsfilter, kikke over skulderen, shoulder surfing > uvedkommende, innsyn fra uvedkommende, skjermlås
overhøre, overhørt, tjuvlytte, snakke høyt, eavesdrop > taushetsplikt, uvedkommende, avlytting, fortrolige samtaler
papirer hjem, utskrifter hjem, dokumenter hjemme, papers home > papirdokumenter, hjemmekontor, oppbevaring av dokumenter
lønnskrav, lønnsøkning, lønnsopprykk, høyere lønn, lønsauke, pay rise > lønnsforhandling, lokale forhandlinger, lønnssamtale
lønnsslipp, lønnsdag, lønning, lønsslipp, payslip, payroll > lønnsutbetaling, lønn, lønnskjøring
feil lønn, mye lønn, tilbakebetale lønn, lønnstrekk, overpaid > feilutbetaling, trekk i lønn, etterbetaling
lik lønn, lønnsgap, dårligere lønn, equal pay > likelønn, likestilling, lønnskartlegging
kollegas lønn, lønnsinnsyn, lønnsliste > lønnsopplysninger, innsyn, offentleglova
bonus, lønnstillegg, funksjonstillegg > kronetillegg, variabel lønn, lønn
startlønn, begynnerlønn, ansiennitet, starting salary, seniority > lønnsplassering, lønnsfastsettelse, lønnsansiennitet
konstituert, acting manager, leder borte, sjefen borte > konstituering, stedfortreder, stedfortredertjeneste
fri fra jobb, få fri, fridag, fri med lønn, day off, time off > permisjon, velferdspermisjon, avspasering, tjenestefri
begravelse, bisettelse, gravferd, funeral > velferdspermisjon, dødsfall, permisjon med lønn
bryllup, giftemål, dåp, konfirmasjon, flyttedag, barnehagestart, skolestart, wedding > velferdspermisjon, permisjon
sykt barn, syke barn, sjukt barn, barna syke, sick child, barnepass > omsorgsdager, barns sykdom, omsorgspenger, egenmelding
gravid, svanger, pregnant, pregnancy > graviditet, svangerskap, foreldrepermisjon, tilrettelegging
nyfødt, baby, adoptere, fosterbarn, childbirth > foreldrepermisjon, omsorgspermisjon, adopsjon
tannlege, legetime, legebesøk, fysioterapeut, sykehustime, dentist > korttidsfravær, velferdspermisjon, fravær i arbeidstiden
gamle foreldre, syk mor, sjuk mor, pleie foreldre, caregiver > omsorg for nære pårørende, pleiepenger, velferdspermisjon, omsorgspermisjon
militæret, repøvelse, heimevernet, siviltjeneste, military service > militærtjeneste, repetisjonsøvelse, førstegangstjeneste, permisjon
ramadan, religiøs fridag, bønnerom, prayer room > religiøse høytider, livssyn, permisjon
politisk verv, meddommer, valgmedarbeider, jury duty > offentlige verv, ombud, permisjon, velferdspermisjon
ulønnet permisjon, friår, jordomreise, prøve ny jobb, unpaid leave > permisjon uten lønn, tjenestefri, permisjon
videreutdanning, etterutdanning, lesedager, further education > utdanningspermisjon, kompetanseutvikling, permisjon ved eksamen
overføre ferie, spare ferie, overføring ferie, carry over holiday > overføring av ferie, ferieloven, ferie
syk i ferien, sjuk i ferien, ferie sykmeldt, ill on holiday > utsatt ferie, ferieloven, ny ferie
sommerferie, vinterferie, ferieliste, ferieplan, nekte ferie, summer holiday > ferie, fastsetting av ferie, ferieloven
seniordager, eldre arbeidstaker, eldre ansatte, ekstra ferieuke, older employees > seniorpolitikk, seniortiltak, livsfasepolitikk, tjenestefri
syk, sjuk, forkjølet, influensa, omgangssyke, feber, sick > sykefravær, egenmelding, sykdom, fravær
melde syk, melde sjuk, ringe syk, call in sick > egenmelding, melding om fravær, sykefravær
utbrent, burnout, sliten, utslitt, overarbeidet, utbrend > arbeidsbelastning, psykososialt arbeidsmiljø, sykefravær, tilrettelegging
stress, stresset, tidspress, overbelastet, workload > arbeidsbelastning, arbeidsmengde, psykososialt arbeidsmiljø
depresjon, deprimert, angst, psykisk syk, psykiske plager, mental health > psykisk helse, tilrettelegging, oppfølging av sykmeldte, bedriftshelsetjeneste
suicide, suicidal, selvmordstanker, sjølvmord, selvskading > selvmord, selvmordsfare, bekymringsmelding, psykososial oppfølging
langtidssyk, lenge borte, lenge sykmeldt, langtidssjuk, long-term sick > langtidsfravær, sykefraværsoppfølging, oppfølgingsplan, dialogmøte
halvt sykmeldt, delvis sykmeldt, litt sykmeldt, partial sick leave > gradert sykmelding, tilrettelegging, sykefravær
friskmeldt, tilbake etter sykdom, return to work > sykefraværsoppfølging, oppfølgingsplan, gradert sykmelding, tilrettelegging
ofte syk, ofte borte, mye borte, mandagssyk, often absent > korttidsfravær, gjentatt fravær, sykefraværsoppfølging
ringe sykmeldt, kontakte sykmeldt, kollega sykmeldt, employee on sick leave > sykefraværsoppfølging, oppfølging av sykmeldte, dialogmøte
diagnose, spørre om sykdom, ask about illness > helseopplysninger, innhenting av helseopplysninger, taushetsplikt
arbeidsavklaringspenger, aap, uføretrygd, ufør, disability benefit > uførepensjon, sykefraværsoppfølging, varig tilrettelegging
vondt i ryggen, ryggproblemer, musearm, nakkesmerter, belastningsskade, back pain > ergonomi, muskel- og skjelettplager, tilrettelegging, bedriftshelsetjeneste
rullestol, hørselshemmet, synshemmet, blind, døv, dysleksi, wheelchair > universell utforming, funksjonsnedsettelse, tilrettelegging
bytte avdeling, bytte oppgaver, intern overgang, internal transfer > omplassering, endring av arbeidsoppgaver, intern mobilitet
korona, corona, covid, vaksine, vaksinert, vaccine > smittevern, vaksinasjon, smitte, pandemi
psykolog, krisehjelp, samtalestøtte, debrief, counselling > bedriftshelsetjeneste, psykososial oppfølging, debrifing, kollegastøtte
krangel, krangle, uvenner, dårlig samarbeid, samarbeidsproblem, quarrel > konflikt, konflikthåndtering, samarbeidsproblemer
dårlig stemning, dårlig miljø, mistrives, trives, vantrivsel, toxic > psykososialt arbeidsmiljø, arbeidsmiljø, konflikthåndtering, medarbeiderundersøkelse
utfryst, utfrysing, fryst ut, ignorert, excluded > mobbing, trakassering, utilbørlig opptreden
sladder, sladre, baksnakke, rykter, ryktespredning, gossip > mobbing, trakassering, utilbørlig opptreden, taushetsplikt
kjefte, skrike, sinne, sint, hersketeknikk, ydmyke, yelling > trakassering, utilbørlig opptreden, mobbing
dårlig sjef, dårlig leder, sjefen mobber, redd sjefen, bad boss > varsling, trakassering, kritikkverdige forhold, lederansvar
klåing, beføle, tafse, flørte, upassende kommentarer, groping > seksuell trakassering, uønsket seksuell oppmerksomhet, varsling
voldtekt, overgrep, rape, sexual assault > seksuelle overgrep, seksuell trakassering, politianmeldelse, vold
rasisme, rasistisk, hudfarge, homofobi, skeiv, transperson, racism > diskriminering, etnisitet, trakassering, seksuell orientering
hets, hatmelding, netthets, sjikane, hate mail > hatefulle ytringer, trakassering, trusler
stalking, stalker, forfulgt, forfølger, ekskjæreste > vold og trusler, trusler, uønsket oppmerksomhet
truet, trua, drapstrussel, overfall, threatened > vold og trusler, trusler, trusselhendelse
anonymt tips, tipse, tipser, anonymous tip > anonym varsling, varsling, varslingskanal
hevn, hevne, straffes for varsling, redd for å varsle, punished > gjengjeldelse, vern mot gjengjeldelse, varsling
anklaget, anklage, beskyldt, beskyldning, skulda, accused > den det varsles om, omvarslet, kontradiksjon, varsling
etterforske kollega, granske, workplace investigation > faktaundersøkelse, granskning, undersøkelse av varsel
ta imot varsel, noen har varslet, fått varsel, received a report > mottak av varsel, behandling av varsel, aktivitetsplikt, varslingsrutine
lovbrudd, ulovligheter, lovbrot, wrongdoing > kritikkverdige forhold, straffbare forhold, varsling
underslag, nasking, økonomisk utroskap, stjeler fra jobben, embezzlement > økonomiske misligheter, misligheter, straffbare forhold, tyveri
anmelde, ringe politiet, melde til politiet, police report > politianmeldelse, anmeldelse, straffbare forhold
tipse pressen, gå til avisen, lekke til pressen, leak to press > ekstern varsling, varsling til offentligheten, ytringsfrihet, mediehåndtering
vin, vinflaske, sjokolade, konfekt, blomster, gavekort, bottle of wine > gaver, personlige fordeler, påskjønnelse
julegave, presang, gåve, gåver, gave fra student, gave fra leverandør > gaver, personlige fordeler, leverandørkontakt
spandere, spandert, kundemiddag, leverandørmiddag, spanderer middag, dinner > bevertning, representasjon, gaver, leverandørkontakt
sponset reise, sponset tur, gratistur, smøretur, fribillett, gratisbillett, free tickets > personlige fordeler, gaver, leverandørkontakt
rabatt, bonuspoeng, eurobonus, flypoeng, loyalty points > personlige fordeler, bonusprogram, privat fordel
bestikke, bestukket, tilbudt penger, returprovisjon, kickback > korrupsjon, bestikkelse, utilbørlig fordel
gründer, oppstartsselskap, eget firma, eget selskap, enkeltpersonforetak, startup, own company > sidegjøremål, bierverv, eierinteresser, økonomiske interesser
bijobb, dobbeltjobb, konsulentoppdrag, betalt foredrag, kursholder, second job, moonlighting > bierverv, sidegjøremål, ekstraerverv
styreplass, medeier, medeigar, aksjonær, board seat > styreverv, eierinteresser, sidegjøremål, habilitet
konkurrent, non-compete, revolving door > karantene, saksforbud, konkurranseklausul, lojalitetsplikt
ugild, partisk, forutinntatt, upartisk, biased, impartial > habilitet, inhabil, interessekonflikt
kjøpe brukt pc, kjøpe gammel pc, kjøpe telefonen, buy old laptop > avhending, salg til ansatte, utrangert utstyr
låne privat, låne hjem, låne med hjem, personal use > privat bruk, utlån, virksomhetens eiendeler
porno, pornografi, nettspill, pornography > pornografisk, akseptabel bruk, ikt-reglement, privat bruk
kritisere sjefen, kritisere arbeidsgiver, leserinnlegg, kronikk, criticise employer > ytringsfrihet, lojalitetsplikt, uttalelser til media, sosiale medier
uetisk, umoralsk, moral, unethical > etiske retningslinjer, etisk refleksjon, etikk
prostitusjon, sexkjøp, kjøpe sex, strippeklubb > kjøp av seksuelle tjenester, etiske retningslinjer
holde kjeft, røpe, plapre, forsnakke, fortelle videre, hemmelighet > taushetsplikt, brudd på taushetsplikt, fortrolig
fortelle kona, fortelle familien, snakke hjemme, tell my family > taushetsplikt, uvedkommende, taushetserklæring
snoke, snoking, nysgjerrig, nyfiken, kikke i journalen, snooping > tjenstlig behov, urettmessig innsyn, taushetsplikt
barnevern, bekymret for barn, vet om forbrytelse, child welfare > opplysningsplikt, bekymringsmelding, meldeplikt, avvergingsplikt
lese mailen min, leser e-posten, sjefen leser, ansattes e-post, read my email > innsyn i e-postkasse, innsyn i e-post, kontrolltiltak, personlige filer
spionere på ansatte, overvåke ansatte, gps-sporing, keylogger, employee monitoring > kontrolltiltak, overvåking, arbeidsmiljøloven
hemmelig adresse, skjult adresse, kode 6, protected address > adressesperre, strengt fortrolig adresse, skjermet
slutte, siste arbeidsdag, quit, quitting, leaving the job > oppsigelse, fratredelse, opphør av arbeidsforhold, avslutning av arbeidsforhold
eks-ansatt, tidligere ansatt, tidlegare tilsett, former employee > fratredelse, opphør av arbeidsforhold, taushetsplikt etter fratredelse
levere tilbake, levere pc, levere nøkler, return equipment > tilbakelevering, innlevering av utstyr, fratredelse
e-post når sluttet, konto etter slutt, deactivate account > avslutning av e-postkonto, stenging av brukerkonto, deaktivering
stjele filer, stjele data, kopiere kundeliste, exfiltration > uautorisert kopiering, innsidetrussel, misbruk av tilgang
autosvar, fraværsassistent, out of office > automatisk svar, fraværsmelding, e-postkasse
sparken, sparket, kvitt ansatt, miste jobben, fired, sacked > oppsigelse, avskjed, oppsigelse fra arbeidsgiver, stillingsvern
underyter, gjør dårlig jobb, inkompetent, somler, poor performance > mangelfull arbeidsutførelse, pliktbrudd, personalsak, tilrettevisning
ordrenekt, nekte ordre, ulydig, reprimande, insubordination > pliktbrudd, tilrettevisning, ordensstraff, styringsrett
sendt hjem, utestengt, fjernet fra stillingen > suspensjon, fritak fra arbeidsplikt
usaklig oppsagt, urettmessig oppsagt, saksøke arbeidsgiver, unfair dismissal > usaklig oppsigelse, stillingsvern, oppsigelsesvern
pensjonist, pensjonere, fylle 70, fylle 67, afp, tidligpensjon, retirement > pensjon, aldersgrense, fratredelse, avtalefestet pensjon
bursdag, jubileum, avskjedsgave, takke av, birthday > gaver til ansatte, jubileumsgave, påskjønnelse
handover, overlapp, overta etter kollega > erfaringsoverføring, overlevering, overføring av oppgaver
vanskelig samtale, ta praten, difficult conversation > bekymringssamtale, den nødvendige samtalen, personaloppfølging
tvangsflytte, endret stilling, nye oppgaver > endring av stilling, styringsrett, arbeidsplikt, endringsoppsigelse
fagforbund, tekna, nito, ntl, forskerforbundet, fagorganisert, labour union > arbeidstakerorganisasjon, fagforening, tillitsvalgt
streik, streike, lockout, strike > arbeidskamp, arbeidskonflikt, arbeidsnedleggelse
idf, idf-møte, klubbmøte, frikjøp, møte med tillitsvalgte > drøfting, medbestemmelse, hovedavtalen, forhandling
støtteperson, bisitter > rett til bistand, tillitsvalgt, fullmektig
nestenulykke, nesten-ulykke, nestenuhell, near miss > tilløp, uønsket hendelse, hms-avvik
hotell, airbnb, hotel > overnatting, tjenestereise, nattillegg
flybillett, flyreise, bestille fly, flight > bestilling av reise, tjenestereise, reisebyrå, reisemåte
drosje, taxi, leiebil, rental car > reiseutgifter, tjenestereise
egen bil, privatbil, eigen bil, bompenger, bensin, own car > kilometergodtgjørelse, bruk av egen bil, tjenestereise
kvittering, mistet kvittering, receipt > bilag, utlegg, legitimasjon av utgifter
lagt ut penger, betalt selv, penger igjen, refundere, reiseforskudd, refund > utlegg, refusjon, dekning av utgifter, reiseregning
konferansereise, studietur, forlenge reisen, forlenge turen, reisefølge, conference trip > tjenestereise, studiereise, privat del av reisen
farlig land, krigsområde, reise til kina, reise til russland, dangerous country > høyrisikoland, reiseråd, reisesikkerhet, risikovurdering
pc på reise, reisepc, telefon på reise, burner phone > lånepc, utenlandsreise, høyrisikoland
syk på reise, hjemtransport, bagasje, travel insurance > reiseforsikring, tjenestereise, utenlandsreise
mobilabonnement, fri telefon, bredbånd hjemme, phone subscription > elektronisk kommunikasjon, tjenestetelefon, naturalytelse
trene i arbeidstiden, treningssenter, treningstime, gym > fysisk aktivitet, velferdstiltak, bedriftsidrett
julebord, sommerfest, lønningspils, teambuilding, blåtur, christmas party > sosiale arrangementer, velferdstiltak, velferdsmidler, alkohol
dårlig luft, kaldt kontor, varmt kontor, mugg, muggsopp, tørr luft, indoor air > inneklima, ventilasjon, fysisk arbeidsmiljø, temperatur
bråk, bråkete, noise > støy, fysisk arbeidsmiljø, hørselvern
kontorlandskap, åpent landskap, cellekontor, hot desk, open plan > aktivitetsbasert, arbeidsplassutforming, arbeidslokaler, kontorareal
sigarett, e-sigarett, vape, snus, røykepause, smoking > tobakk, røykfri, røyking
skadet på jobb, fallulykke, falt i trappa, injured at work > yrkesskade, arbeidsulykke, skademelding, personskade
fyllesyk, bakfull, beruset, promille, full på jobb, drunk, hangover > ruspåvirket, påvirket av rusmidler, alkohol, akan
drikke på jobb, pils, ølservering, champagne, drinking at work > alkohol, rusmiddelpolitikk, servering av alkohol, representasjon
alkoholiker, alkoholproblem, drikkeproblem, rusa, lukter alkohol, alcoholic > rusmiddelproblem, akan, rusmisbruk, individuell oppfølging
hasj, cannabis, kokain, amfetamin, dop, drugs > narkotika, rusmidler, akan
spilleavhengig, gambling, pengespill > akan, spilleavhengighet, avhengighet
narkotest, urinprøve, alkotest, drug test > rustesting, kontrolltiltak, medisinske undersøkelser
misfornøyd, misnøgd, bitter, hevngjerrig, disgruntled > innsidetrussel, innsiderisiko, illojal, personellsikkerhet
oppfører seg rart, rar oppførsel, merkelig oppførsel, endra åtferd, changed behaviour > endret adferd, bekymringsmelding, innsiderisiko, personellsikkerhet
gjeldsproblemer, inkasso, pengeproblemer, spillegjeld, debt > personlig økonomi, økonomiske forhold, personellsikkerhet, sikkerhetssamtale
utpresset, utpressing, blackmail > pressmiddel, innsidetrussel, fremmed etterretning
spion, kontaktet av fremmede, verving, spy > fremmed etterretning, innsider, rekrutteringsforsøk, pst
ekstremist, radikalisert, terrorist, nazist, extremism > radikalisering, voldelig ekstremisme, bekymringsmelding
bekymret for kollega, bekymra for kollega, mistenker kollega, suspicious colleague > bekymringsmelding, varsling, personellsikkerhet
klareringssak, sikkerhetsintervju, klarert, security interview > sikkerhetssamtale, autorisasjonssamtale, personkontroll, sikkerhetsklarering
utenlandsk statsborger, dobbelt statsborgerskap, utanlandsk statsborgar, dual citizenship > tilknytning til andre stater, statsborgerskap, sikkerhetsklarering, personkontroll
stenge ute ansatt, stenge tilgang, fjerne tilgang, revoke access > deaktivering, tilbaketrekking av tilgang, inndragning av tilgang, suspensjon
tur, jobbtur, jobbtrip, arbeidsreise, jobbreise > tjenestereise, reiser, reise, reiseregning
`
