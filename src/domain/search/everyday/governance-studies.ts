/* Everyday words: governance, economy and studies. The form is told in `../everyday.ts`. */

export default `
beslutningsmyndighet, vedtaksmyndighet, avgjerdsmynde, avgjerdsmakt, decision-making authority
signaturrett, signeringsrett, signeringsmyndighet, signeringsfullmakt, underskriftsrett, signing authority
elektronisk signatur, e-signatur, digital signatur, elektronisk signering, e-signering, electronic signature
budsjettdisponeringsmyndighet, bdm, anvisningsmyndighet, tilvisingsrett, budget authority
videredelegere, videredelegering, vidaredelegering, subdelegere, sub-delegation
delegasjonsreglement, delegeringsreglement, fullmaktsmatrise, fullmaktsstruktur, delegation of authority
stedfortreder, stadfortredar, varamedlem, vararepresentant, deputy
tjenestevei, tenesteveg, linjevei, styringslinje, chain of command
hastesak, hastevedtak, sirkulasjonssak, fullmaktssak
dagsorden, saksliste, sakliste, agenda
sakspapirer, saksdokumenter, saksframlegg, saksfremlegg, saksutgreiing, møtepapirer, styrepapirer
avstemning, avrøysting, votering, stemmegivning, voting
funksjonstid, funksjonsperiode, valgperiode, term of office
oppnevning, oppnemning, oppnevne, oppnemne, utpeke, appointment
mandat, terms of reference
medbestemmelse, medråderett, medvirkning, medverknad, co-determination
fakultetsstyre, fakultetsråd, faculty board, faculty council
instituttstyre, instituttråd, department board, department council
studentparlament, studenttinget, studentråd, studentdemokrati, student parliament
prorektor, viserektor, vice-rector, pro-rector, rektorat
prodekan, visedekan, vice dean, dekanat
universitetsdirektør, høgskoledirektør, høyskoledirektør, university director
rådmann, kommunedirektør, municipal director
informasjonssikkerhetsleder, informasjonssikkerhetsansvarlig, informasjonstryggleiksleiar, ciso
økonomisjef, økonomidirektør, økonomileder, cfo, finance director
it-direktør, it-sjef, it-leder, cio
hr-sjef, hr-direktør, personalsjef, personaldirektør, hr director
saksbehandler, sakshandsamar, case officer, caseworker
emneansvarlig, emneansvarleg, emneleder, emneleiar, course coordinator
studieprogramleder, studieprogramleiar, studieleder, programleder, programansvarlig, programme leader
dataeier, informasjonseier, dataeigar, data owner
stillingsbeskrivelse, stillingsinstruks, arbeidsinstruks, job description
styrende dokument, styrande dokument, styringsdokument, governing document
dokumentstyring, dokumentkontroll, versjonskontroll, document control
ikrafttredelse, ikrafttreden, ikraftsetjing, trer i kraft, entry into force
forskrift, føresegn, regulation
regelverk, lovverk, lovgivning, lovgiving, lover og forskrifter, legislation
forbudt, forbode, forbud, prohibited
universitets- og høyskoleloven, universitets- og høgskolelova, universitetsloven, uh-loven, uhl
forvaltningsloven, forvaltningslova, fvl, public administration act
offentlighetsloven, offentleglova, offl, freedom of information act
arbeidsmiljøloven, arbeidsmiljølova, aml, working environment act
økonomireglementet, økonomiregelverket, reglement for økonomistyring, bestemmelser om økonomistyring
klageinstans, klagenemnd, klageorgan, appeals board
årsrapport, årsmelding, årsberetning, annual report
årsplan, virksomhetsplan, verksemdsplan, annual plan
tildelingsbrev, etatsstyring, styringsdialog, oppdragsbrev, letter of allocation
kvalitetssystem, kvalitetssikringssystem, kvalitetsstyring, quality system
bevertning, bevertning og representasjon, representasjon, representasjonsutgifter, hospitality
direkte anskaffelse, direkteanskaffelse, direktekjøp, direct procurement
leverandøroppfølging, kontraktsoppfølging, avtaleforvaltning, contract management
efaktura, e-faktura, ehf, elektronisk faktura, fakturareferanse
rekneskap, regnskap, bokføring, bokholderi, accounting
kredittkort, firmakort, innkjøpskort, betalingskort, credit card
reiseregning, reiserekning, reiseoppgjør, travel claim, travel expense report
mva, moms, merverdiavgift, meirverdiavgift, vat
tilskudd, tilskot, grant, subsidy
bidragsprosjekt, bidragsaktivitet, boa, ekstern finansiering, eksternfinansiert, external funding
oppdragsforskning, oppdragsaktivitet, oppdragsvirksomhet, commissioned research
avhending, avhende, utrangering, utrangere, kassasjon, kassering, disposal
eksamensvakt, eksamensinspektør, invigilator
sensorveiledning, sensorrettleiing, vurderingskriterier, grading guidelines
arbeidskrav, obligatorisk aktivitet, oblig, obligatorisk innlevering, compulsory assignment
innpassing, godskriving, faglig godkjenning, credit transfer, fritak for emne
skikkethet, skikkethetsvurdering, skikkavurdering, suitability assessment, fitness to practise
læringsmiljø, læringsmiljøutvalg, lmu, studentmiljø, learning environment
disputas, doktorgradsprøve, prøveforelesning, phd defence, public defence
avhandling, doktoravhandling, doktorgradsavhandling, dissertation, doctoral thesis
opponent, bedømmelseskomité, bedømmingskomité, assessment committee
emnebeskrivelse, emneplan, studieplan, fagplan, course description
universell utforming, uu, wcag, tilgjengelighetserklæring, accessibility
logo, visuell profil, visuell identitet, grafisk profil, profilhåndbok, designmanual
klarspråk, klårspråk, klart språk, plain language
bestemme, avgjøre, beslutte, avgjere, decide > beslutningsmyndighet, vedtak, myndighet, fullmakt
mynde, authority > myndighet, fullmakt
prokura, signatory, signere kontrakt, signere avtale > signaturrett, fullmakt, avtaleinngåelse
docusign, adobe sign, penneo, scrive > elektronisk signatur, e-signering
anvise, anvisning, tilvise, attestere, attestant > budsjettdisponeringsmyndighet, attestasjon, godkjenning av faktura
fungerende, konstituert, acting, leder borte, sjefen borte > stedfortreder, konstituering
eskalere, eskalering, escalate, gå over hodet, løfte saken > tjenestevei, nærmeste leder, linjeleder
haster, urgent, mellom styremøtene, vedtak e-post > hastesak, sirkulasjonssak
møteinvitasjon, kalle sammen, summon, notice of meeting > innkalling, møteinnkalling
quorum, halvparten til stede, nok medlemmer, fraværende medlemmer > vedtaksfør, beslutningsdyktig, varamedlem
stemmerett, røyste, røysterett, håndsopprekning > avstemning, votering
uavgjort, tie vote, casting vote, likt antall stemmer > stemmelikhet, møtelederens stemme, dobbeltstemme
lukke dørene, lukkede dører, tilhørere i møtet, closed meeting > lukket møte, møteoffentlighet, åpne møter
uenig i vedtaket, stemte imot, dissenting > protokolltilførsel, dissens, mindretall
skrive referat, referent, meeting notes, minutes of meeting > møteprotokoll, referat, protokollføring
stille til valg, valgkomité, velge representanter, election rules > valgreglement, valg, valgstyre
idf-møte, idf, fagforeningsmøte, drøfte med fagforeningene, samarbeidsutvalg > medbestemmelse, drøfting, hovedavtalen
kollegiet, senatet, university board, styreleder, board of directors > universitetsstyret, styret
eksternt styremedlem, external board member > eksterne representanter, eksternt medlem
klasserepresentant, student representative, kontaktstudent > studentrepresentant, studenttillitsvalgt, tillitsvalgt student
reorganisering, slå sammen, sammenslåing, fusjon, nedbemanning, restructuring > omstilling, omorganisering, organisasjonsendring
toppleder, øverste sjef, adm dir, ceo, øverste leder > administrerende direktør, virksomhetsleder, universitetsdirektør, øverste ledelse
kontorsjef, faculty director, fakultetsadministrasjon > fakultetsdirektør, administrasjonssjef, administrativ leder
seksjonssjef, avdelingssjef, underdirektør, head of section, section head > avdelingsleder, seksjonsleder
enhetsleder, einingsleiar, grunnenhetsleder, unit manager > leder ved enheten, linjeleder
security officer, it-sikkerhetssjef, cso, sikkerhetsansvarlig, sikkerhetssjef > informasjonssikkerhetsleder, sikkerhetsleder, ciso
pvo, personvernansvarlig, personvernrådgiver, privacy officer > personvernombud
økonomicontroller, financial controller, prosjektcontroller, business controller > økonomisjef, prosjektøkonom, økonomiansvarlig
raci, rollebeskrivelse, rollefordeling, responsibilities > ansvarsfordeling, roller og ansvar, ansvar og oppgaver
emerita, pensjonert professor, retired professor > emeritus, emeritusavtale
visiting scholar, guest researcher, gjesteprofessor, gjesteopphold > gjesteforsker, tilknyttet person, tilknytningsavtale
toer-stilling, adjunct professor, professor 2 > professor ii, bistilling
revidere, revidert, ajourføre, endre retningslinjen, revise > revisjon, gjennomgang, oppdatering, endringer
effective date, gyldighetsdato > ikrafttredelse, ikrafttreden, trer i kraft
foreldet, utgått dokument, gammel versjon, repealed > oppheve, opphevelse, erstatter
hvor ofte, hyppighet, how often, yearly, annually > årlig, jevnlig, regelmessig, minst en gang
lovpålagt, lovkrav, legal requirement, statutory > lover og forskrifter, myndighetskrav, regelverk
anke, påklage, misfornøyd, dispute > klage, klagerett, klageadgang
angre vedtak, reverse decision, nytt vedtak samme sak > omgjøring, omgjøre vedtak
avslått, rejected, refused > avslag, klageadgang, begrunnelse
lang saksbehandling, venter på svar, purre på svar > saksbehandlingstid, foreløpig svar, ugrunnet opphold
bli hørt, høre partene, right to be heard, uttale seg i saken > kontradiksjon, uttalerett, forhåndsvarsel
innsyn i saken min, papirene i saken, see my case > partsinnsyn, dokumentinnsyn
rettssak, rettsak, stevning, saksøke, lawsuit > søksmål, rettslige skritt, regjeringsadvokaten
advokat, jurist, lawyer, legal advice > juridisk bistand, regjeringsadvokaten, kommuneadvokaten
innspill, innspel, kommentere forslag, feedback on draft > høringsuttalelse, høring, merknad
journalføre, postjournal, records management, registrere brev > journalføring, arkivering, offentlig journal
p360, public 360, ephorte, websak, acos > arkivsystem, sak- og arkivsystem, arkivering
stikkprøve, spot check, dobbeltsjekke > stikkprøvekontroll, kontroll, internkontroll
auditor general, ekstern revisor, external audit, kommunerevisjon > riksrevisjonen, ekstern revisjon, revisor
revisjonsfunn, audit findings, audit report, merknader fra revisjonen > revisjonsrapport, revisjon, internrevisjon
three lines, forsvarslinjer, trelinjemodell, lines of defence > tre linjer, førstelinje, internrevisjon
inspeksjon, kontrollbesøk, arbeidstilsynet, statsforvalteren, inspection > tilsyn, tilsynsmyndighet
kvartalsrapport, halvårsrapport, progress report, statusrapport, tertial > rapportering, virksomhetsrapportering, tertialrapport
kpi, okr, nøkkeltall, key performance indicator, måle resultater > styringsparameter, indikator, måltall
målsetting, målsetjing, objectives, goals > mål, delmål, resultatmål
akseptabel risiko, risikoappetitt, risikovilje, risk appetite, leve med risikoen > risikotoleranse, akseptkriterier, risikoaksept
lukke avvik, lukke avviket, utbedre, corrective action, rette avvik > korrigerende tiltak, oppfølging av avvik, avviksbehandling
rotårsak, root cause, bakenforliggende årsak > årsaksanalyse, årsak
lessons learned, lære av feil, læringspunkter, erfaringslæring > læring, evaluering, kontinuerlig forbedring
tabbe, glipp, glapp, gjort feil, mistake > avvik, uønsket hendelse
nestenulykke, nesten-ulykke, near miss, nestenuhell > uønsket hendelse, tilløp, avvik
bryte reglene, regelbrudd, brutt reglene, violation > brudd, overtredelse, reaksjoner, avvik
forbedringsforslag, forslagskasse, suggestion box, idékasse > forbedring, forslag til forbedring, kontinuerlig forbedring
iso 9001, iso 27001, iso 14001, sertifisering etter iso > ledelsessystem, styringssystem, standard
miljøfyrtårn, klimaregnskap, klimaavtrykk, carbon footprint, sustainability > bærekraft, miljøledelse, klima og miljø
transparency act, barnearbeid, due diligence > aktsomhetsvurdering, menneskerettigheter, åpenhetsloven
partisk, forutinntatt, ugild, biased, kameraderi, nepotisme > habilitet, inhabilitet
ektefelle, kjæreste, samboer, svoger, slektning, spouse > inhabilitet, nærstående, slektskap, habilitet
eget firma, eige firma, enkeltpersonforetak, eierandel, own company > bierverv, sidegjøremål, økonomiske interesser
styreverv, politisk verv, board membership, sitte i styre > verv, bierverv, sidegjøremål
vinflaske, konfekt, julegave, gavekort, fribilletter, bestikkelse > gave, gaver, fordeler, korrupsjon
blomster, bursdag, jubileum, avskjedsgave, pensjonsgave, gullklokke > oppmerksomhet, gave, påskjønnelse, minnegave
restaurant, middag med gjester, lunsj, catering, kake til møte > bevertning, representasjon, servering
vin, øl, champagne, alcohol > alkohol, bevertning, representasjon
julebord, sommerfest, personalfest, lønningspils, blåtur > velferdstiltak, sosiale arrangementer, bevertning
underslag, underslå, økonomisk utroskap, embezzlement, tappe kassa > misligheter, økonomiske misligheter, korrupsjon
kjøpe, kjøpt, bestille, handle inn, buy, purchase order > anskaffelse, innkjøp, bestilling
anbud, anbudskonkurranse, anbodskonkurranse, tender, rfp > konkurranse, konkurransegrunnlag, anskaffelse, tilbud
innhente tilbud, tre tilbud, pristilbud, quote, sammenligne priser > tilbud, konkurranse, anskaffelse
procurement threshold, grense for innkjøp, 100 000 kroner, innkjøpsgrense > terskelverdi, beløpsgrense, direkte anskaffelse
eneste leverandør, eneleverandør, single source > direkte anskaffelse, unntak fra konkurranse, enerett
framework agreement, minikonkurranse, fast leverandør, innkjøpsavtale, call-off > rammeavtale, fellesavtale, avrop
doffin, mercell, ted-databasen, lyse ut konkurranse > kunngjøring, anskaffelse, konkurranse
loa, foa, innkjøpsregler, public procurement act > anskaffelsesloven, anskaffelsesforskriften, offentlige anskaffelser
dagmulkt, dagbot, kontraktsbrudd, breach of contract > mislighold, kontraktsoppfølging, heving
forlenge kontrakt, fornye avtale, renew contract, kontrakten utløper > opsjon, forlengelse, avtaleperiode
ssa, ssa-l, ssa-d, statens standardavtale > statens standardavtaler, kontraktsvilkår
sosial dumping, useriøse leverandører, seriøsitet > lønns- og arbeidsvilkår, seriøsitetskrav, lærlingklausul
regning, rekning, bill, betalingsfrist > faktura, betaling
purring, inkasso, skyldig penger, ubetalt, unpaid > utestående krav, innfordring, fordringer
kreditnota, sende faktura, fakturere kunde, customer invoice > utgående faktura, fakturering, salg
direktørsvindel, falsk faktura, ceo fraud, nytt kontonummer > svindel, fakturasvindel, bedrageri
overskridelse, overforbruk, over budget > merforbruk, budsjettavvik, underskudd
ubrukte midler, penger til overs, overskudd, underforbruk, leftover funds > mindreforbruk, avsetning, overføring av midler
mistet kvittering, receipt, voucher > bilag, kvittering, dokumentasjon av utgifter
årsavslutning, year-end, periodeavslutning > årsregnskap, årsoppgjør, periodisering
egen lomme, lagt ut penger, betalt privat, expenses, reimbursement > utlegg, refusjon
vipps, kontanter, cash, kontantkasse, izettle > betaling, kontantbehandling, betalingsløsning
diett, diettpenger, per diem, matpenger, nattillegg > kostgodtgjørelse, diettgodtgjørelse, reiseregning
egen bil, privatbil, kilometer, kilometergodtgjørelse, mileage > kjøregodtgjørelse, bruk av egen bil, reiseregning
taxi, drosje, flybillett, togbillett, hotell, flight > reiseutgifter, tjenestereise, rimeligste reisemåte
flybonus, eurobonus, frequent flyer > bonusordning, bonuspoeng, private fordeler
firmabil, tenestebil, rental car, carpool > tjenestebil, leiebil, kjøretøy
flytteutgifter, flyttekostnader, flyttehjelp, relocation > flyttegodtgjørelse, dekning av flytteutgifter
foreleserhonorar, gjesteforeleser, speaker fee, honorarium > honorar, oppdragstaker, godtgjøring
forskningsrådet, nfr, horizon, erc, eu-midler, eu-prosjekt > ekstern finansiering, eksternfinansiert, finansieringskilde, prosjektsøknad
overhead, tdi-modellen, full cost, leiested > indirekte kostnader, totalkostnad, dekningsbidrag
timeliste, timesheet, føre timer > timeregistrering, timeføring, arbeidstidsregistrering
sponsor, sponse, sponsing, donasjon, donation, sponsorship > sponsoravtale, gaver, gaveforsterkning
konkurransevridning, kryssubsidiering, state aid > statsstøtte, økonomisk aktivitet
selge, solgt, selje, loppemarked, brukt utstyr, sell > avhending, utrangering, salg av utstyr
kaste, kvitte, skrote, gamle møbler, throw away > kassering, avhending, avfall
overta pc, kjøpe ut pc, beholde telefonen, beholde pc > avhending, innlevering av utstyr, utkjøp
inventarliste, utstyrsliste, asset register, varetelling > eiendelsoversikt, anleggsregister, utstyrsregister
låne, låne hjem, borrow, lend > utlån, lån av utstyr
leie lokale, leige lokale, booke rom, rombestilling, room booking > utleie, utlån av lokaler, romreservasjon
oppussing, pusse opp lokaler, renovation > ombygging, vedlikehold, byggeprosjekt
parkeringsplass, elbillading, lade elbil, parking > parkering, parkeringsbestemmelser
forsikret, insurance, reiseskade, egenrisiko > selvassurandør, forsikring, reiseforsikring
knust, damaged property, ødelagte briller, ødelagte klær > tingskade, skade på eiendeler, erstatning
inspera, wiseflow, flowlock, digital exam > digital eksamen, eksamen, skoleeksamen
kalkulator, lommeregner, ordbok, calculator, notater på eksamen > tillatte hjelpemidler, hjelpemidler
jukse, cheating, plagiere, lurt på eksamen, fuskelapp > fusk, forsøk på fusk, annullering
turnitin, ouriginal, urkund, plagiatkontroll, selvplagiat > plagiat, tekstlikhet, fusk
kjeldetilvising, sitere, sitat, citation > kildehenvisning, kildebruk, plagiat
utestengt, utvist, expelled, suspended > utestenging, bortvisning
strøket, strauk, dumpet, failed exam > ikke bestått, ny eksamen, stryk
konte, kontinuasjon, kontinuasjonseksamen, resit, retake > utsatt eksamen, ny eksamen
dårlig karakter, feil karakter, uenig i karakteren, remark > ny sensur, klage over karakterfastsetting, klagesensur
begrunnelse for karakter, hvorfor karakter, karakterbegrunnelse, explanation of grade > begrunnelse, karakterfastsetting
feil i eksamensoppgaven, bråk på eksamen, eksamen lekket > formelle feil, formell feil ved eksamen
eksamensresultat, exam results, vente på karakter > sensurfrist, kunngjøring av sensur, sensur
trekkfrist, avmelding fra eksamen, exam registration > oppmelding, vurderingsmelding, eksamensmelding
syk eksamen, sjuk eksamen, legeerklæring, legeattest, doctor's note > gyldig fravær, gyldig forfall, utsatt eksamen
fjerde forsøk, tredje forsøk, antall forsøk, exam attempts > eksamensforsøk, antall eksamensforsøk
fremmøte, oppmøte, frammøte, attendance > obligatorisk deltakelse, fravær, tilstedeværelse
levert sent, for sen innlevering, late submission, utsettelse innlevering > innleveringsfrist, utsatt frist, ikke bestått
dysleksi, adhd, ekstra tid, synshemmet, døv, kronisk syk, accommodation > tilrettelegging, individuell tilrettelegging, særskilt tilrettelegging, nedsatt funksjonsevne
gravid student, pregnant student, studenter med barn > fødselspermisjon, studiepermisjon, tilrettelegging
miste studieplassen, mistet studieplass, semesteravgift, semester registration, right to study > tap av studierett, semesterregistrering, studierett
pause i studiet, fri fra studiet, friår, leave of absence > studiepermisjon, permisjon fra studiet
droppe studiet, dropout, slutte på studiet > avbryte studiet, frafall, studierett
samordna opptak, søke studieplass, komme inn på studiet, admission > opptak, opptakskrav, opptaksforskrift
realkompetanse, prior learning, y-vei > realkompetansevurdering, opptak
fag fra annet universitet, tidligere utdanning, utenlandsk utdanning, recognition of education > innpassing, godkjenning av utdanning, fritak
forfalsket, forfalske, falskt vitnemål, forged > falske dokumenter, dokumentfalsk
praksisplass, praksisopphold, internship, work placement, hospitering > praksis, praksisstudium, praksisstudier
stryke i praksis, henger etter i praksis, fail placement > ikke bestått praksis, halvtidsvurdering, tvil om bestått
bekymret for student, egnet som lærer, uegnet student, rar student, unfit > skikkethetsvurdering, tvilsmelding, skikkethet
selvmord, sjølvmord, suicide, psykisk syk, sliter psykisk, mental health > psykisk helse, krise, oppfølging av studenter
vanskelig student, truende student, utagerende, disruptive student > grovt forstyrrende atferd, bortvisning, utestenging
fadderuke, fadder, orientation week > studiestart, fadderordning, mottak av studenter
skolepenger, skulepengar, tuition, tuition fee, kursavgift > studieavgift, egenbetaling
evu, etterutdanning, vidareutdanning, continuing education > etter- og videreutdanning, videreutdanning
erasmus, exchange student, studere i utlandet, utvekslingsopphold > utveksling, studentutveksling, utenlandsopphold
visum, visa, residence permit, udi > oppholdstillatelse, internasjonale studenter, utenlandsk arbeidskraft
bytte veileder, konflikt med veileder, co-supervisor, change supervisor > hovedveileder, biveileder, skifte av veileder
teaching duty, undervise som stipendiat > pliktarbeid, undervisningsplikt
forlenge stipendiat, forlenge doktorgrad, phd extension > forlengelse, stipendperiode, ph.d.-avtale
medforfatter, forfatterrekkefølge, vancouver, authorship > medforfatterskap, forfatterskap, medforfattererklæring
panopto, kaltura, mediasite, lecture capture, filme forelesning > opptak av undervisning, forelesningsopptak
strømme, streame, livestream, live stream > strømming, direkteoverføring, videooverføring
zoom, teams-møte, videokonferanse, video meeting > digitalt møte, videomøte, nettmøte
studentevaluering, evaluere faget, course evaluation > emneevaluering, evaluering av emner, studiekvalitet
nytt emne, nytt studieprogram, starte studium, legge ned studium, accreditation > etablering av studier, akkreditering, studieportefølje
undervisningstimer, undervisningsbelastning, teaching load > undervisningsregnskap, arbeidsplan, fordeling av arbeidstid
sabbatical, forskningsfri, sabbatsår > forskningstermin
hemmelig oppgave, bedriftshemmelig oppgave, restricted thesis > klausulering, båndlegging, utsatt offentliggjøring
avisen, nrk, tv-team, media inquiry, press release > presse, pressehenvendelse, mediekontakt, pressemelding
debattinnlegg, kronikk, leserinnlegg, kritisere arbeidsgiveren, op-ed > ytringsfrihet, lojalitetsplikt
instagram, tiktok, linkedin, twitter, snapchat, youtube, podcast > sosiale medier, sosiale kanaler
hets, netthets, sjikane, hate speech, hatkommentarer > hatefulle ytringer, trakassering, trusler
nettredaktør, webredaktør, nettpublisering, web editor > redaktøransvar, nettsider, publisering
undertekster, skjermleser, alt-tekst, captions, subtitles > universell utforming, teksting
nyhetsbrev, newsletter, masseutsendelse, e-postliste, mass email > masseutsending, e-post til grupper, distribusjonsliste
branding, brand, fargepalett, skrifttype, letterhead, profilklær > visuell profil, logo, profilering
powerpoint, brevmal, template, brevpapir, visittkort > mal, maler, visuell profil
annonse, reklame, markedsføre, advertisement, marketing > markedsføring, annonsering, profilering
nynorsk, bokmål, mållova, språklova > språkloven, målform, målbruk
tolk, interpreter, oversette, omsetje, translation > tolking, oversettelse, omsetjing
engelsk eller norsk, english language, parallellspråk, language policy > språkpolitikk, språkpolitiske retningslinjer, parallellspråkbruk
flagg, flagge, flaggdag, halv stang, flag > flagging, flaggreglement
demonstrasjon, protest, okkupasjon, teltleir, aksjonister > demonstrasjoner, ytringsfrihet, ordensregler
`
