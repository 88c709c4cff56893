/* Everyday words: IT and information security. The form is told in `../everyday.ts`. */

export default `
generativ ki, generativ kunstig intelligens, generative ai, gki, llm, stor språkmodell
passordhvelv, passordbehandler, passordverktøy, passordbok, password manager, keepass, bitwarden, lastpass
elektronisk id, e-id, eid, elektronisk identitet, digital identitet
autentisering, autentisere, authentication
identitetsforvaltning, identitetsstyring, identitetshåndtering, identity management, iam, brukeradministrasjon
fellesbruker, felleskonto, delt konto, delt bruker, upersonlig bruker, upersonlig konto, shared account
tjenestekonto, systemkonto, systembruker, servicekonto, service account
administratorkonto, adminkonto, driftskonto, admin account, domeneadministrator
tilgangsrevisjon, gjennomgang av tilganger, gjennomgang av tilgangsrettigheter, tilgangsgjennomgang, access review
tjenstlig behov, tenestleg behov, need to know, tjenestelig behov
minste privilegium, minimumsprivilegium, minste rettighet, least privilege, minste privilegiums prinsipp
rollebasert, tilgangsroller, role-based, rbac, rollestyrt
arbeidsdeling, tjenestedeling, oppgavedeling, separation of duties, segregation of duties
klientutstyr, klientmaskin, arbeidsstasjon, workstation, endepunkt, endpoint
avhending, utfasing av utstyr, utrangering, kassasjon, disposal, destruksjon av utstyr
it-reglement, ikt-reglement, datareglement, edb-reglement, acceptable use, akseptabel bruk, bruksvilkår
mdm, intune, enhetsadministrasjon, jamf, device management, mobile device management
serverrom, datasenter, datarom, datahall, server room, data centre, datacenter, maskinrom
fysisk sikring, fysisk sikkerhet, fysisk tryggleik, physical security, områdesikring
ryddig pult, rydde pulten, rent skrivebord, clean desk, clear desk, ryddig skrivebord, blank skjerm
lagringsmedium, lagringsmedier, datamedium, storage media, removable media, flyttbare medier
fellesområde, fellesmappe, nettverksdisk, filserver, filområde, hjemmeområde, shared drive
lagringsguide, lagringsveileder, lagringsveiledning
åpen informasjon, grønn informasjon, open information, public information, ope tilgjengeleg, fritt tilgjengelig
informasjonsverdi, informasjonsverdier, informasjonsaktiva, informasjonsressurs, information asset, kronjuveler
informasjonseier, informasjonseigar, dataeier, information owner, data owner
postkasse, e-postkasse, epostkasse, mailboks, mailkonto, e-postkonto
spam, søppelpost, søppel-epost, reklame på mail, junk mail, uønsket e-post
fraværsmelding, fraværsassistent, autosvar, out of office, automatisk svar, fråværsmelding
e-postinnsyn, innsyn i e-postkasse, innsyn i e-post, arbeidsgivers innsyn, arbeidsgivers innsynsrett
kontrolltiltak, kontrolltiltak i virksomheten, overvåking av ansatte, monitoring of employees
nettleser, nettlesar, browser, web browser
ondsinnet kode, ondsinnet programvare, ondsinna programvare, malicious code, skadelig kode, ondartet programvare, skadevare, skadelig programvare
kompromittert, kompromittering, kompromittere, compromised, konto på avveie
uautorisert, uvedkommende, uvedkomande, uvedkommande, unauthorised, unauthorized, uberettiget
ddos, tjenestenekt, overbelastningsangrep, denial of service, tenestenekt
sikkerhetshendelse, sikkerhetsbrudd, tryggleikshending, tryggleiksbrot, security incident, security breach, sikkerhetsavvik
nestenuhell, nestenulykke, nær ved, near miss
csirt, cert, irt, responsteam, responsmiljø, hendelseshåndteringsteam, incident response team, sektorvis responsmiljø
kontinuitetsplanlegging, katastrofeplan, disaster recovery, drp, katastrofegjenoppretting, gjenopprettingsplan
driftsmelding, planlagt nedetid, vedlikeholdsvindu, servicevindu, maintenance window
sporbarhet, audit log, revisjonsspor, audit trail, hendelseslogg, aktivitetslogg
klokkesynkronisering, tidssynkronisering, ntp, tidskilde, clock synchronisation
inntrengingsdeteksjon, inntrengningsdeteksjon, ids, ips, intrusion detection
sikkerhetsoppdatering, tryggleiksoppdatering, sikkerhetsoppdateringer, security update, sikkerhetsfiks, feilretting
herding, hardening, sikker konfigurasjon, sikkerhetskonfigurasjon, baseline, grunnkonfigurasjon
konfigurasjonsstyring, konfigurasjonshåndtering, configuration management, konfigurasjonskontroll
fjernpålogging, fjernaksess, fjerntilgang, ekstern tilgang, remote access, fjerntilkobling
nettverkssegmentering, segmentering, sikker sone, segmentation, vlan, dmz, nettverkssoner
zero trust, nulltillit, dybdeforsvar, forsvar i dybden, defense in depth, lagvis sikring
krypteringsnøkkel, kryptonøkkel, nøkkelhåndtering, nøkkeladministrasjon, key management, private key, kryptografiske nøkler
kryptografi, kryptografisk, cryptography, kryptografiske kontroller
nsm, grunnprinsipper for ikt-sikkerhet, nsms grunnprinsipper, nasjonal sikkerhetsmyndighet, national security authority
nis2, nis-direktivet, digitalsikkerhetsloven, digitalsikkerhetslova, lov om digital sikkerhet
soa, statement of applicability, anvendelseserklæring, erklæring om anvendelse
ciso, sikkerhetssjef, tryggleikssjef, informasjonssikkerhetsleder, informasjonssikkerhetsansvarlig, it-sikkerhetsleder, csio, sikkerhetsleder
cio, it-sjef, it-direktør, ikt-sjef, it-leder, digitaliseringsdirektør
informasjonssikkerhetsforum, sikkerhetsforum, sikkerhetsutvalg, security board, informasjonssikkerhetsråd
sikkerhetspolicy, informasjonssikkerhetspolicy, informasjonssikkerhetspolitikk, security policy
akseptabel risiko, risikoaksept, risikotoleranse, risikovilje, akseptkriterier, risikoappetitt, risk appetite, acceptance criteria
restrisiko, gjenværende risiko, residual risk, attverande risiko
sannsynlighet, sannsyn, sannsynlegheit, likelihood, probability
sikkerhetsrevisjon, tryggleiksrevisjon, security audit, informasjonssikkerhetsrevisjon
sla, tjenestenivåavtale, tjenestenivå, service level agreement, tenestenivå, driftsavtale
leverandørkjede, forsyningskjede, verdikjede, supply chain, leverandørkjeder
systemutvikling, utvikling av systemer, sikker utvikling, secure development, softwareutvikling, programvareutvikling
åpen kildekode, open source, fri programvare, open kjeldekode, kjeldekode
produksjonssette, go-live, produksjonssetting, driftssette, idriftsetting, deploy
systemforvalter, systemforvaltar, systemansvarlig, systemansvarleg, systemadministrator, applikasjonsansvarlig
tjenesteeier, tenesteeigar, service owner, produkteier, product owner
systemoversikt, oversikt over systemer, liste over systemer, systemregister, applikasjonsportefølje, asset register, systemkartlegging
cyberberedskap, digital beredskap, ikt-beredskap, cyber resilience, digital motstandsdyktighet
digital signatur, elektronisk signatur, e-signering, e-signatur, electronic signature, docusign
hviteliste, whitelisting, applikasjonskontroll, allowlist, svarteliste
ki-forordningen, ki-forordninga, ki-loven, ki-lova
korrigerende tiltak, korrigerande tiltak, corrective action
strengt fortrolig, strengt konfidensiell, strengt fortruleg, strictly confidential
utskrift, printer, printe, kopimaskin, multifunksjonsmaskin, multifunksjonsskriver, print
intern informasjon, internal information, begrenset informasjon, avgrensa informasjon
dropbox, google drive, google disk, icloud > skytjeneste, skylagring, ekstern lagring, lagringsområde
onedrive, sharepoint, office 365, microsoft 365, m365, o365 > skytjeneste, lagringsområde, samhandlingsløsning, lagringsguide
teams, ms teams, microsoft teams > skytjeneste, samhandlingsløsning, samhandlingsverktøy, videomøte
zoom, skype, google meet, webex, teamsmøte, zoom-møte, whereby > videomøte, videokonferanse, nettmøte, digitale møter
slack, discord, trello, notion, miro, padlet > skytjeneste, samhandlingsverktøy, samhandlingsløsning, tredjepartstjeneste
wetransfer, filoverføring, sende stor fil, sende store filer, filsender > overføring av filer, filoverføring, sikker overføring, informasjonsutveksling
google forms, surveymonkey, microsoft forms, typeform > spørreskjema, nettskjema, datainnsamling, skytjeneste
google docs, google workspace, excel i skyen > skytjeneste, lagringsområde
amazon, aws, azure, google cloud, gcp, saas, iaas, paas > skytjeneste, driftsleverandør, tjenesteutsetting
whatsapp, messenger, snapchat, telegram, signal, viber, imessage > meldingstjeneste, direktemelding, chat, sosiale medier
tiktok, temu, wechat > sosiale medier, apper, mobil enhet, tjenestetelefon
gemini, claude, gpt, openai, deepseek, perplexity, mistral, llama > kunstig intelligens, språkmodell, generativ
chatbot, samtalerobot, ki-verktøy, ai-verktøy, sikt ki-chat > kunstig intelligens, språkmodell, generativ
lime inn i chatgpt, lime inn, prompt, ledetekst, prompting > kunstig intelligens, språkmodell, generativ
deepl, google translate, google oversetter, maskinoversettelse, oversettelsestjeneste > kunstig intelligens, skytjeneste, nettbasert tjeneste
transkribere, transkribering, autotekst, whisper, otter, møtereferat ki > transkripsjon, lydopptak, tale til tekst, kunstig intelligens
maskinlæring, machine learning, algoritme, dyplæring, trene modell > kunstig intelligens, automatisert beslutning
deepfake, bildegenerator, midjourney, dall-e, falsk video, stemmekloning > kunstig intelligens, syntetisk innhold, manipulert innhold, sosial manipulasjon
ai act, ai-forordningen > ki-forordningen, kunstig intelligens
hallusinere, hallusinasjon, ki tar feil > feilaktig, kvalitetssikre, menneskelig kontroll, kunstig intelligens
glemt passord, nytt passord, resette passord, reset passord, nullstille passord > tilbakestilling av passord, passordbytte, passord, autentisering
bytte passord, skifte passord, change password > endring av passord, passord, autentisering
dele passord, låne bort passord, låne passord, gi fra meg passord, share password > passord, hemmeligholde, uvedkommende
gul lapp, post-it, skrive ned passord, lapp under tastaturet > passord, oppbevaring av passord, hemmeligholde
sterkt passord, passordlengde, antall tegn, spesialtegn, store og små bokstaver > passordkrav, passordkompleksitet, passordlengde, passord
samme passord, gjenbruke passord, gjenbruk av passord, password reuse > passord, passordkrav, unikt
passfrase, passordfrase, passphrase, passordsetning > passord, passordkrav
passordlekkasje, lekket passord, passord på avveie, passord på avvege > kompromittert, kompromittering, sikkerhetshendelse, passord
feil passord, låst ute, kontoen er låst, innlåst, får ikke logget inn > kontolåsing, utestenging, mislykkede påloggingsforsøk, brukerstøtte
pinkode, pin-kode, skjermkode, låsekode, opplåsingskode > skjermlås, autentisering, tilgangskode
fingeravtrykk, ansiktsgjenkjenning, face id, touch id, windows hello, biometri > biometrisk, autentisering
bankid, minid, id-porten, buypass, commfides > elektronisk id, autentisering, sikkerhetsnivå
engangskode, engangspassord, authenticator, microsoft authenticator, kodebrikke, sms-kode, yubikey, sikkerhetsnøkkel, passkey > flerfaktorautentisering, tofaktor, totrinnsbekreftelse, sterk autentisering
feide, sso, single sign-on, én pålogging, entra, azure ad > autentisering, pålogging, identitetsforvaltning, felles pålogging
nødkonto, break glass, nødtilgang, nødrettstilgang > privilegert tilgang, administratorkonto, utvidede rettigheter
admin på egen pc, lokal admin, lokal administrator, root, sudo > administratorrettigheter, lokale administratorrettigheter, privilegert tilgang, utvidede rettigheter
bestille tilgang, trenger tilgang, mangler tilgang, request access > tildeling av tilgang, tilgangsstyring, autorisasjon, tilgangsrettigheter
fjerne tilgang, stenge tilgang, miste tilgang, trekke tilbake tilgang, revoke access > avslutning av tilgang, inndragning, tilgangsstyring, sperring
byttet avdeling, bytte avdeling, ny rolle, internt bytte, endret stilling > endring av tilganger, tilgangsstyring, tilgangsrettigheter
snoke, snoking, kikke i journal, lese om kolleger, nysgjerrig > tjenstlig behov, urettmessig tilegnelse, uautorisert tilgang, taushetsplikt
brukernamn, brukarnamn, brukarkonto, username, user account > brukerkonto, brukernavn, brukeridentitet
kontoen etter jeg slutter, konto ved slutt, mister kontoen, beholde kontoen > avslutning av konto, sperring av brukerkonto, deaktivering, fratredelse
inaktiv konto, ubrukt konto, gamle brukere, gamle kontoer, spøkelseskonto > deaktivering, sperring av brukerkonto, tilgangsgjennomgang
deaktivere, stenge konto, stengt konto, sperret konto, utestengt > sperring, stenging, inndragning av tilgang, brukerkonto
gjesteforsker, gjesteforskar, besøksforsker, ekstern bruker, ekstern person > gjest, tilknyttet, ekstern tilgang, gjestebruker
låne pc, lånepc, låne-pc, låne utstyr, utlånsutstyr, utlån av utstyr > utlån, utlevering av utstyr, it-utstyr
ny pc, bestille pc, bestille datamaskin, bestille mobil, ny mobil, kjøpe pc, mac, macbook, ipad > it-utstyr, anskaffelse av it-utstyr, standardutstyr, klientutstyr
levere tilbake pc, levere inn pc, levere inn utstyr, beholde pc, beholde mobilen, kjøpe ut pc > tilbakelevering av utstyr, innlevering av utstyr, retur av utstyr, fratredelse
gammel pc, kaste pc, kaste mobil, kassere, gammel mobil, gammelt utstyr, kaste harddisk > avhending, utrangering, kassering, sikker sletting
ee-avfall, selge gammel pc, gi bort pc, ombruk av pc > avhending, utrangering, gjenbruk av utstyr, sikker sletting
wipe, tømme pc, fabrikkinnstilling, nullstille mobil, overskriving > sikker sletting, fjernsletting, datasletting, sanering
privat pc, egen pc, egen mobil, privat mobil, privat telefon, privat datamaskin, hjemmepc, eigen pc, own device > privat utstyr, privateid utstyr, eget utstyr, byod
jobbmobil, jobbtelefon, jobb-pc, jobbpc, arbeidstelefon, work phone, jobbdatamaskin > tjenestetelefon, arbeidsgivers utstyr, mobil enhet, virksomhetens utstyr
privat bruk av jobb-pc, privat på jobb-pc, netflix, spille på jobb-pc, private filer, private bilder > privat bruk, arbeidsgivers utstyr, it-reglement, privat innhold
barna bruker pc, barn låner pc, ektefelle låner pc, familien bruker pc > familiemedlemmer, uvedkommende, utlån, arbeidsgivers utstyr
porno, pornografi, gambling, pengespill, upassende nettsider, ulovlig innhold > misbruk av utstyr, krenkende, brudd på it-reglement
torrent, piratkopi, piratkopiering, ulovlig nedlasting, cracket > opphavsrett, lisensbrudd, ulovlig kopiering, lisensiert programvare
jailbreak, jailbroken, rootet telefon, omgå sikkerhet, skru av antivirus, slå av brannmur, deaktivere antivirus > omgåelse av sikkerhetstiltak, sikkerhetsinnstillinger, sikkerhetsmekanismer, it-reglement
glemt pc, gløymt pc, mistet mobilen, mista mobilen, mistet telefonen, borte vekk, lagt igjen på toget, gjenglemt, lost laptop > tapt utstyr, tap av utstyr, mistet utstyr, sikkerhetshendelse
pc stjålet, frastjålet, rappet, innbrudd i bilen, stjålet mobil > tyveri, tapt utstyr, tap av utstyr, politianmeldelse
fjernslette, slette mobilen, remote wipe, finn min iphone > fjernsletting, sletting av mobile enheter, tapt utstyr
mistet adgangskort, mistet kort, mistet nøkkel, mistet nøkler, glemt adgangskort, borte nøkkel > tap av adgangskort, sperring av adgangskort, tapt nøkkel, adgangskort
låne bort adgangskort, låne bort kort, låne kort, låne nøkkelkort > adgangskort, adgangskontroll
tailgating, slippe inn ukjente, holde døra, snike inn bak, fremmede i bygget, ukjent person > adgangskontroll, uvedkommende, besøkende, sikre områder
låse skjermen, låse pc, skjermsparer, går fra pc, forlater pc, lock screen > skjermlås, låsing av skjerm, ulåst, uten tilsyn
innsyn på skjerm, skjermfilter, kikke over skulderen, shoulder surfing, jobbe på toget, jobbe på fly, kafé, kafe, kaffebar > innsyn fra uvedkommende, offentlig sted, uvedkommende, fjernarbeid
telefonsamtale på toget, overhøre, overhørt, lytte på samtale, avlytting, snakke jobb bussen > sensitive samtaler, uvedkommende, taushetsplikt, avlytting
alexa, siri, google home, smarthøyttaler, smartklokke, talestyring > avlytting, talestyrt assistent, tingenes internett, mobil enhet
minnepinner funnet, funnet minnepinne, ukjent minnepinne, fant en usb, fremmed minnepinne > flyttbare lagringsmedier, ukjent lagringsmedium, skadevare
harddisk, ekstern harddisk, ekstern disk, minnekort, sd-kort, dvd, ssd > flyttbare lagringsmedier, bærbare lagringsmedier, lagringsenhet, minnepinne
lagre på skrivebordet, lagre lokalt, lagre på c-disk, lokal disk, lokal lagring, lagre på pc > lokal lagring, lagringsområde, hjemmeområde, fellesområde
grønn gul rød, grønne gule røde, fargekoder, fargekode, rød data, røde data, gule data, svart data > klassifisering, informasjonsklassifisering, konfidensialitet, fortrolig
kit, cia-triaden, cia triad > konfidensialitet, integritet, tilgjengelighet
videresende epost, videresende til gmail, automatisk videresending, vidaresende, forward mail, auto-forward > videresending, automatisk videresending, ekstern e-postkonto, privat e-post
gmail, hotmail, yahoo, online.no, privat mail, privat epostkonto, privat epost > privat e-post, ekstern e-postkonto, e-postkonto
outlook, thunderbird, innboks, postboks, mailbox, inbox > e-post, e-postkasse, postkasse, e-postsystem
sende fødselsnummer på mail, sensitivt på mail, personnummer på e-post, sende sensitivt, sende journal på mail > sensitive opplysninger, kryptert e-post, sikker overføring, fortrolig
feil mottaker, feil adressat, sendt til feil, feilsendt, sendte feil, wrong recipient, feil person > feilsending, utilsiktet utlevering, personvernbrudd, avvik
blindkopi, bcc, kopifelt, reply all > mottakere, adressefelt, utlevering, e-post
masseutsendelse, massemail, nyhetsbrev, epostliste, mailingliste > masseutsending, e-postliste, distribusjonsliste, utsending
epost etter jeg slutter, e-post når jeg slutter, mailen når noen slutter, beholde epost, epostkonto ved slutt > avvikling av e-postkasse, avslutning av e-postkonto, innsyn i e-postkasse, fratredelse
lese mailen min, lese eposten min, sjefen leser, leser mail, lese ansattes e-post, sjekke e-posten, read my email > innsyn i e-postkasse, arbeidsgivers innsyn, arbeidsgivers innsynsrett, e-postforskriften
overvåker sjefen, spionere på ansatte, employee monitoring, spyware på jobb-pc > kontrolltiltak, overvåking av ansatte, arbeidsgivers innsyn, logging
gps, gps-sporing, sporing av bil, posisjonsdata, lokasjonsdata, tracking > kontrolltiltak, posisjonering, flåtestyring, lokaliseringsdata
nettleserhistorikk, surfehistorikk, nettlogg, søkehistorikk, browsing history > trafikkdata, logging, kontrolltiltak, aktivitetslogg
surfe, google på jobb, chrome, firefox, edge, safari > nettleser, internettbruk, internett
klikket, klikka, trykket lenke, åpnet vedlegg, opna vedlegg, clicked link > phishing, svindel-e-post, sikkerhetshendelse, skadevare
mistenkelig epost, mistenkelig mail, rar mail, rar epost, falsk mail, falsk epost, lureepost, mistenkeleg e-post, suspicious email > phishing, nettfisking, svindel-e-post, sosial manipulasjon
direktørsvindel, ceo fraud, sjefssvindel, fakturasvindel, falsk faktura, falsk sjef, gavekort til sjefen > svindel, bedrageri, sosial manipulasjon, phishing
smishing, vishing, quishing, falsk sms, svindelsms, svindelanrop, microsoft ringer, qr-kode, spearphishing > phishing, nettfisking, sosial manipulasjon, svindel
spoofing, utgir seg for, falsk avsender, identitetstyveri, id-tyveri > identitetstyveri, svindel, sosial manipulasjon, phishing
ukjent lenke, mistenkelig lenke, rar lenke, lenke i mail, lenkje, hyperkobling > lenker, phishing, svindel-e-post, skadevare
trojaner, spionvare, spyware, keylogger, rootkit, botnet, adware > skadevare, ondsinnet kode, skadelig programvare, ondsinnet programvare
defender, virusprogram, virusskanner, norton, kaspersky, antivirusprogram, edr > beskyttelse mot skadevare, antivirus, endepunktsikring, skadevare
pc oppfører seg rart, pcen er treg, rar oppførsel, popup, pop-up, smittet pc > skadevare, kompromittert, sikkerhetshendelse, mistanke
filer låst, krever løsepenger, løsepenger, kryptert av hackere, betale hackere > løsepengevirus, utpressing, løsepengeangrep, digital utpressing
hacker, hackere, inntrenger, trusselaktør, angriper, åtakar, attacker > trusselaktør, datainnbrudd, uautorisert tilgang, kompromittering
noen bruker kontoen min, kapret konto, stjålet identitet, kontokapring, andre bruker kontoen > kompromittert konto, uautorisert tilgang, datainnbrudd, misbruk av konto
soc, sikkerhetssenter, døgnvakt, vaktordning, sikkerhetsovervåking > responsteam, sikkerhetsovervåking, deteksjon, beredskapsvakt
72 timer, syttito timer, varsle datatilsynet, melde til datatilsynet, meldefrist datatilsynet, 72 hours > personvernbrudd, melding til datatilsynet, brudd på personopplysningssikkerheten, avviksmelding
lekket, lekkasje, lekke, data på avveie, på avveie, data på avvege, leak, leaked > personvernbrudd, datalekkasje, uautorisert utlevering, konfidensialitetsbrudd
anmelde, politianmelde, anmeldelse, police report, melde til politiet > politianmeldelse, anmeldelse, straffbare forhold
rotårsak, årsaksanalyse, root cause, lære av hendelser, lessons learned, evaluering etter hendelse > årsaksanalyse, korrigerende tiltak, evaluering av hendelser
bevissikring, sikre bevis, forensics, etterforske, digitale spor, etterforskning > sikring av bevis, bevismateriale, gransking, logger
slettet fil, slettet ved uhell, slettet feil, filer borte, mistet filer, filene mine er borte, sletta fil, deleted file > gjenoppretting, sikkerhetskopi, tilbakelegging, reservekopi
harddisk krasjet, pc krasjet, krasjet, diskkrasj, data gått tapt, dataene er borte > datatap, tap av data, sikkerhetskopi, gjenoppretting
sikkerhetskopiering, backuprutine, backupkopi, ta backup, reservekopiering, tryggleikskopi, back up > sikkerhetskopi, sikkerhetskopiering, gjenoppretting
test av backup, teste backup, restore test, virker backupen, restoretest > test av gjenoppretting, gjenopprettingstest, sikkerhetskopi, tilbakelesing
offline backup, immutable, kopi annet sted, backup i skyen, offsite > sikkerhetskopi, adskilt lokasjon, frakoblet, geografisk atskilt
rto, rpo, maksimal nedetid, mtpd, bia > gjenopprettingstid, akseptabel nedetid, konsekvensanalyse, kontinuitet
systemet er nede, nettet er nede, ligger nede, server nede, serveren er nede, system down > driftsstans, bortfall, driftsavbrudd, driftsforstyrrelse
reserveløsning, nødløsning, manuelle rutiner, klare seg uten data, papirrutine, workaround > nødprosedyrer, manuelle rutiner, kontinuitetsplan, reserveløsning
hvor lenge lagres logger, slette logger, loggoppbevaring, log retention > lagringstid for logger, oppbevaring av logger, sletting av logger, logging
lese logger, sjekke logger, innsyn i logg > tilgang til logger, gjennomgang av logger, logganalyse, logging
siem, splunk, logganalyse, loggsystem > sentral logging, loggovervåking, sikkerhetsovervåking, deteksjon
omstart, restarte, starte pc på nytt, utsette oppdatering, windows update, oppdatere pc > sikkerhetsoppdatering, programvareoppdatering, oppdatering
windows 10, gammelt system, utdatert, end of life, eol, gammel programvare, legacy > utdatert programvare, utfasing, livssyklus, oppdatering
zero-day, nulldagssårbarhet, sikkerhetshull, log4j, cve, cvss, exploit > sårbarhet, sårbarhetshåndtering, kritisk sårbarhet, sikkerhetsoppdatering
fant et sikkerhetshull, funnet sårbarhet, bug bounty, etisk hacking, responsible disclosure, vulnerability disclosure > rapportering av sårbarheter, sårbarhetshåndtering, varsling, sårbarhet
inntrengingstest, inntrengningstest, red team, sikkerhetstesting, sårbarhetsscan, nessus, portscan, skanne nettet > penetrasjonstest, sikkerhetstest, sårbarhetsskanning, sårbarhetskartlegging
cmdb, itil, itsm > endringsstyring, konfigurasjonsstyring, endringsråd, tjenesteforvaltning
rulle tilbake, rollback, tilbakerulling, hasteendring, emergency change > tilbakerulling, endringsstyring, tilbakefallsplan, hasteendring
gjestenett, åpent nett, ope nett, hotellnett, hotell wifi, offentlig wifi, public wifi, flyplass wifi > trådløst nett, åpne nettverk, usikre nettverk, vpn
eduroam, wlan, wi-fi, trådlaust, wireless > trådløst nett, trådløst nettverk, nettverkstilgang
egen ruter, egen router, aksesspunkt, svitsj, switch, koble til nettet, plugge inn, hotspot, mobilt bredbånd > nettverksutstyr, tilkobling til nettverk, tilkobling av utstyr, trådløst nett
hjemmenett, hjemmenettverk, heimenett, ruter hjemme, home network > hjemmekontor, fjerntilgang, hjemmenettverk, vpn
teamviewer, anydesk, fjernstyring, overta skjermen, fjernhjelp, rdp, ssh, remote desktop > fjerntilgang, fjernstyring, fjernadministrasjon, ekstern tilgang
åpne port, åpning i brannmur, brannmurregel, brannmuråpning, port åpen, firewall rule > brannmur, brannmurregler, nettverkstrafikk, trafikkfiltrering
blokkert nettside, sperret nettside, får ikke åpnet nettside, webfilter, dns-filter, proxy > filtrering, blokkering, innholdsfiltrering, internett
iot, smart-tv, sensorer på nett, printer på nett, tingenes internett, internet of things > tingenes internett, nettilkoblet utstyr, tilkobling av utstyr, nettverk
scada, driftskontroll, styringssystem for bygg, sd-anlegg, operational technology > driftsteknologi, driftskontrollsystem, tekniske anlegg
diskkryptering, bitlocker, filevault, kryptere pc, kryptere mobil, kryptert disk, veracrypt > kryptering, diskkryptering, kryptering av lagringsmedier, fulldiskkryptering
pgp, smime, kryptert mail, ende-til-ende, passordbeskytte fil, zip med passord, 7-zip > kryptering, kryptert e-post, kryptert overføring, sikker overføring
reise til kina, reise til russland, pc til kina, pc i utlandet, ta med pc utenlands, tollkontroll, pc på reise > tjenestereise, risikoland, reise med utstyr, høyrisikoland
russland, kina, iran, nord-korea, huawei > risikoland, høyrisikoland, land med risiko, eksportkontroll
roaming, mobilabonnement, simkort, sim-kort, esim, ringe fra utlandet, datatrafikk i utlandet > abonnement, elektronisk kommunikasjonstjeneste, mobiltelefon, tjenestetelefon
iso 27001, 27001, 27002, iso 27002, annex a, iso-standard > ledelsessystem, internkontroll, informasjonssikkerhet
it-avdelingen, it-avdelinga, ikt-avdeling, it-drift, ikt-drift, it department > it-avdeling, it-tjenesten, driftsansvarlig, driftsorganisasjon
hvem eier risikoen, risikoeier, risikoeigar, risk owner, eier av risiko > risikoeier, risikohåndtering, risikostyring
rødt i matrisen, risikomatrise, gult nivå, risikonivå, risk matrix, rød risiko > risikonivå, risikomatrise, uakseptabel risiko, akseptkriterier
hva kan gå galt, worst case, verste fall, farlig å bruke, trygt å bruke > risikovurdering, uønsket hendelse, risikostyring
nytt system, nytt verktøy, ny app, new tool, ny skytjeneste, nytt it-system > risikovurdering, anskaffelse, innføring av system, godkjenning
skygge-it, shadow it, eget system, hjemmelaget system, egenutviklet > ikke godkjent, egenutviklet, godkjent programvare, systemeier
revisor, internrevisor, sertifisering, sertifisert, auditor > revisjon, sikkerhetsrevisjon, internrevisjon, etterlevelse
nettskyleverandør, driftsleverandør, driftspartner, outsourcing, outsource, sette ut drift, tenesteutsetjing > tjenesteutsetting, leverandør, databehandleravtale, skytjeneste
leverandøroppfølging, følge opp leverandør, kontrollere leverandør, soc 2, leverandørkontroll, vendor management > leverandørstyring, leverandøroppfølging, revisjon av leverandør, sikkerhetskrav
godta vilkår, brukervilkår, terms of service, terms and conditions, tjenestevilkår > brukervilkår, avtalevilkår, lisensvilkår
exit, bytte leverandør, leverandør konkurs, hente ut data, exit-plan, vendor lock-in > opphør av avtale, avslutning av avtale, exit-strategi, tilbakelevering av data
github, gitlab, kildekode, source code, repo, repository, kode på nett > kildekode, kodelager, systemutvikling, versjonskontroll
programmere, programmerer, kode app, lage app, lage system, utvikler, developer, devops, owasp > systemutvikling, sikker utvikling, utvikling av programvare
kodegjennomgang, code review, pull request, kodeanalyse, statisk analyse > kodegjennomgang, sikkerhetstesting, kvalitetssikring, sikker utvikling
api-nøkkel, hemmeligheter i kode, passord i kode, hardkodet, api key, access token > tilgangsnøkler, autentiseringsinformasjon, hemmeligheter, kildekode
testdata, testmiljø, test med ekte data, ekte data i test, kopi av produksjon, prod-data > testdata, testmiljø, syntetiske data, produksjonsdata
hvem eier systemet, kven eig systemet, eier av system > systemeier, systemansvarlig, systemforvalter, tjenesteeier
utfase, skru av system, avvikle system, legge ned system, decommission > utfasing, avvikling av system, avhending, sletting
glemt i skriveren, utskrift i skriveren, hente utskrift, follow me, sikker print, pull print, liggende utskrift > sikker utskrift, utskrift, uvedkommende, papirdokumenter
papir, papirer, på papir, ark, mapper på papir, ringperm > papirdokumenter, fysiske dokumenter, papirbasert
kaste papir, makulere, makuleringsmaskin, makulator, shredder, papirkurv, kaste dokumenter, papirinnsamling > makulering, sikker destruksjon, destruering, tilintetgjøring
låst skap, låsbart skap, arkivskap, skuff > innelåst, nedlåst, låsbart skap, oppbevaring
ta med papirer hjem, dokumenter hjem, ta med dokumenter ut, frakte dokumenter, sende i posten > transport av dokumenter, forsendelse, fysiske dokumenter, hjemmekontor
skjermbilde, skjermdump, screenshot, skjermopptak, print screen > opptak, bilde, kopiering, deling
opptak av møte, opptak av forelesning, record meeting, møteopptak > opptak, lydopptak, videoopptak, samtykke
møtelenke, ukjente i møtet, zoombombing, venterom i møte > videomøte, møtedeltakere, digitale møter
dele mappe, delingslenke, dele dokument eksternt, dele med eksterne, dele utenfor, shared link, lenkedeling > ekstern deling, deling, gjestetilgang, utlevering
nanolæring, phishingtest, phishing-test, falsk phishing, simulert angrep, sikkerhetskurs, sikkerhetsmåned > sikkerhetskultur, sikkerhetsopplæring, bevisstgjøring, opplæring
straffet for klikk, brudd på regler, bryte reglene, broken rule, mister jeg jobben > brudd på it-reglement, sanksjoner, reaksjoner, konsekvenser ved brudd
tillegg i nettleser, plugin, plug-in, utvidelse i nettleser, browser extension, makro, makroer > programvaretillegg, godkjent programvare, installasjon, aktivt innhold
app store, google play, laste ned app, installere app, appbutikk > installasjon av programvare, godkjent programvare, apper, mobil enhet
exe-fil, installere program, installere selv, software install > installasjon av programvare, godkjent programvare, lisens
confidentiality, hemmelighold, hemmeleghald, holde hemmelig > konfidensialitet, fortrolig, taushetsplikt
availability, oppetid, uptime > tilgjengelighet, tilgjengelegheit
dataåtak, cyberåtak, cyber attack, nettverksangrep > dataangrep, digitalt angrep, datainnbrudd
hemmelig, hemmelege, topphemmelig, hemmelige filer, secret > fortrolig, strengt fortrolig, klassifisering
lagre filer, lagre dokumenter, lagringssted, hvor skal filer lagres, storage guide > lagringsområde, lagringsguide, lagringsløsning, klassifisering
ringe it, kontakte it, melde sikkerhetsbrudd, report incident, oppdaget noe rart, meldepunkt > rapportering av hendelser, hendelseshåndtering, brukerstøtte, sikkerhetsbrudd
lureforsøk, narret, tricked, svindelforsøk > sosial manipulasjon, svindel, phishing
mistanke om hacking, mistenkelig aktivitet, unormal aktivitet, suspicious activity > sikkerhetshendelse, unormal aktivitet, rapportering av hendelser
tls, https, ssl, sftp > kryptert overføring, kryptering, sikker kommunikasjon
freeware, gratisprogram, gratistjeneste, gratisversjon, free trial > programvare, lisens, brukervilkår, skytjeneste
legitimasjon, id-kort, bevise hvem jeg er > identitetskontroll, legitimasjon, identifisering
`
