/* Everyday words: preparedness, safety and protective security. The form is told in `../everyday.ts`. */

export default `
kriseteam, kriseledergruppe, kriseleiargruppe, krisestab, beredskapsgruppe, crisis team
beredskapskoordinator, beredskapsrådgiver, beredskapsansvarlig, beredskapskontakt, emergency coordinator
varslingsliste, ringeliste, varslingsplan, varslingstre, call list
tiltakskort, innsatskort, aksjonskort, action card
døgnvakt, beredskapsvakt, beredskapstelefon, vakttelefon, bakvakt, hjemmevakt, on-call
brannøvelse, brannøving, rømningsøvelse, evakueringsøvelse, fire drill
samfunnssikkerhet, samfunnstryggleik, samfunnssikkerheit, civil protection, societal safety
samfunnskritisk, kritiske samfunnsfunksjoner, kritisk infrastruktur, samfunnskritiske funksjoner, critical infrastructure
bomberom, tilfluktsrom, dekningsrom, bomb shelter
mistenkelig pakke, mistenkelig gjenstand, mistenkelig brev, mistenkeleg pakke, suspicious package
trussel, trusler, truslar, trugslar, threats
overfallsalarm, voldsalarm, panikknapp, alarmknapp, personalarm, panic button
voldtekt, voldtatt, overgrep, seksuelle overgrep, sexual assault, rape
anmelde, anmeldelse, politianmelde, melde til politiet, police report
selvmord, sjølvmord, suicid, suicide
evakuerte- og pårørendesenter, pårørendesenter, evakuertsenter, eps, mottakssenter
psykososial oppfølging, psykososial støtte, psykososial omsorg, psychosocial support
nødstrøm, nødaggregat, strømaggregat, reservestrøm, avbruddsfri strømforsyning, ups, backup power
flom, flaum, oversvømmelse, overfløyming, flood
verdiberging, restverdiredning, restverdisikring, rvr, redde samlinger, salvage
talsperson, talsmann, talskvinne, pressetalsperson, spokesperson
desinformasjon, påvirkningsoperasjon, påvirkningskampanje, informasjonspåvirkning, disinformation, influence operation
nødetater, naudetatar, blålysetater, blålys, utrykningsetater, emergency services
hms, helse miljø og sikkerhet, helse miljø og tryggleik, hse
nestenulykke, nestenulukke, nestenuhell, nestenhendelse, near miss
yrkessykdom, yrkessjukdom, arbeidsrelatert sykdom, arbeidsbetinget sykdom, occupational disease
sikker jobbanalyse, sikker jobb-analyse, sikker-jobb-analyse, sja, job safety analysis
alenearbeid, aleinearbeid, arbeide alene, jobbe alene, lone work, working alone
sikkerhetsdatablad, tryggleiksdatablad, hms-datablad, safety data sheet, sds, msds
stoffkartotek, kjemikaliekartotek, kjemikalieregister, ecoonline, eco online, chemical register
kreftfremkallende, kreftframkallande, mutagen, arvestoffskadelig, cmr, cmr-stoff, carcinogenic
grenseverdi, tiltaksverdi, administrativ norm, exposure limit
avtrekksskap, avtrekkskap, punktavsug, lokalavsug, sikkerhetsbenk, sikkerhetskabinett, fume hood
gassflaske, gassbeholder, trykkflaske, gassylinder, gas cylinder
biologiske faktorer, biologiske agens, biologisk agens, smitterisikofaktorer, biologiske faktorar, biological agents
stikkskade, sprøytestikk, nålestikk, kanylestikk, needlestick
strålevernkoordinator, strålevernskoordinator, strålevernansvarlig, strålevernleder, radiation protection officer
brannvernleder, brannvernleiar, brannvernansvarlig, brannansvarlig, fire safety officer
røykvarsler, røykvarslar, røykdetektor, branndetektor, brannmelder, smoke detector
rømningsvei, rømmingsveg, rømningsveg, nødutgang, naudutgang, branntrapp, emergency exit, escape route
møteplass ved evakuering, samleplass, samlingsplass, oppmøtested, oppmøteplass, assembly point
brannfarlig, brannfarleg, brennbar, lettantennelig, flammable
personlig verneutstyr, personleg verneutstyr, pvu, ppe
hjertestarter, hjartestartar, defibrillator, aed
øyeskyll, øyeskylling, augeskyll, øyedusj, nøddusj, naudusj, eye wash, emergency shower
farlig avfall, farleg avfall, spesialavfall, hazardous waste
risikoavfall, smitteavfall, smittefarlig avfall, biologisk avfall, infectious waste
farlig gods, farleg gods, adr, dangerous goods
databriller, skjermbriller, terminalbriller, databrille, synsundersøkelse, computer glasses
hovedverneombud, hovudverneombod, hvo, chief safety representative
vernerunde, verneronde, hms-runde, safety inspection
arbeidsmiljøutvalg, arbeidsmiljøutval, amu, lamu, working environment committee
bedriftshelsetjeneste, bedriftshelseteneste, bht, bedriftslege, occupational health service
nøkkel, nøkler, nykel, nyklar
uvedkommende, uvedkomande, uautoriserte, ubudne gjester, intruder
vakthold, vakttjeneste, vaktselskap, vektertjeneste, security guard
fysisk sikkerhet, fysisk sikring, fysisk tryggleik, objektsikring, grunnsikring, physical security
clean desk, clear desk, rent skrivebord, ryddig skrivebord, ryddig pult
sikkerhetsloven, tryggingslova, tryggleikslova, lov om nasjonal sikkerhet, security act
forebyggende sikkerhet, førebyggjande tryggleik, forebyggende sikkerhetsarbeid, forebyggende sikkerhetstjeneste, protective security
nasjonale sikkerhetsinteresser, nasjonale tryggingsinteresser, nasjonal sikkerhet, rikets sikkerhet, national security
gnf, grunnleggende nasjonale funksjoner, grunnleggjande nasjonale funksjonar
klareringsmyndighet, klareringsstyresmakt, sivil klareringsmyndighet, sca, clearance authority
autorisasjonssamtale, autorisasjonsintervju, authorisation interview
sikkerhetsleder, sikkerhetssjef, tryggingsleiar, tryggleiksleiar, head of security
innsidetrussel, innsiderisiko, innsidertrussel, insider threat, insider risk
eksponerte stillinger, utsatte stillinger, risikoutsatte stillinger, sikkerhetskritiske stillinger, sårbare stillinger, exposed positions
nøkkelpersonell, nøkkelpersoner, key personnel
fremmed etterretning, utenlandsk etterretning, framand etterretning, statlige aktører, fremmede stater, foreign intelligence
hybride trusler, sammensatte trusler, samansette truslar, hybride virkemidler, hybrid threats
høyrisikoland, høgrisikoland, risikoland, høyrisiko-land, high-risk country
reisesikkerhet, reisetryggleik, sikkerhet på reise, tryggleik på reise, travel security
pst, politiets sikkerhetstjeneste, politiets tryggingsteneste, police security service
nsm, nasjonal sikkerhetsmyndighet, nasjonalt tryggingsorgan, national security authority
sikkerhetshendelse, sikkerhetsbrudd, tryggleiksbrot, tryggleikshending, security breach
kriseleder, krisesjef, beredskapssjef, sette stab, stabsarbeid, hvem leder krisen > kriseledelse, beredskapsledelse, kriseledergruppe, beredskapsorganisasjon
grønn beredskap, gul beredskap, rød beredskap, høyne beredskapen, trappe opp beredskapen > beredskapsnivå, heving av beredskap, beredskapsplan
telefonliste krise, kontaktliste krise, ringekjede, telefonnummer krise > varslingsliste, varslingsplan, varslingsrutine
huskeliste krise, oppgaver i krise, sjekkliste krise, gjøre ved krise > tiltakskort, innsatskort, strakstiltak
loggfører, kriselogg, cim, raytell, krisestøtteverktøy, sitrep, statusmelding, situasjonsbilde > loggføring, beredskapslogg, kriseledelse
masse-sms, massevarsel, ums, nødvarsel, gruppe-sms, sms-varsling > massevarsling, befolkningsvarsling, krisekommunikasjon
flyalarm, sirene, sirener, tyfon, luftvarsel > befolkningsvarsling, sivilforsvaret, nødvarsel
ringe om natta, hendelse i helgen, utenom kontortid, after hours > beredskapstelefon, vaktordning, beredskapsvakt
skrivebordsøvelse, bordøvelse, diskusjonsøvelse, tabletop, spilløvelse, fullskalaøvelse, funksjonsøvelse > øvelse, øving, øvelsesplan
øve på krise, trene på krise, øvd, hvor ofte øve > øvelse, øvelsesplan, beredskapsøvelse
øvingsdirektiv, dreiebok, øvingsleder, øvelsesleder > øvelse, øvelsesplanlegging, øvelsesplan
debrief, debriefing, defusing, hot wash, gjennomgang etter hendelse > evaluering, erfaringslæring, oppfølging etter hendelse
lærdom, læringspunkt, lessons learned, lære av feil > erfaringslæring, evaluering, forbedringspunkter, læring av hendelser
friskmelde, tilbake til normal, normal drift igjen > normalisering, gjenoppretting, avslutning av krise, demobilisering
helhetlig ros, ros for kommunen, kommunal ros > kommunal beredskapsplikt, helhetlig risiko, risiko- og sårbarhetsanalyse
business impact analysis, bia, avhengighetsanalyse, kritiske leveranser > konsekvensanalyse, kritiske prosesser, kontinuitetsplan
reserveløsning, nødløsning, manuell drift, plan b, papirrutine, fallback, nødrutine > alternative løsninger, kontinuitetsplan, reserverutine
krigsutbrudd, krigstid, hvis det blir krig, war, angrep på norge > krig, væpnet konflikt, sikkerhetspolitisk krise, totalforsvar
innkalt til forsvaret, heimevernet, mobilisert, mobilisering, krigsoppsett, verneplikt > fritaksordning, disponering, totalforsvar, tjenesteplikt
bombe, ringt om bombe, trussel på telefon, bomba, bomb threat, bombetrugsel > bombetrussel, trusler, mistenkelig gjenstand
brevbombe, pulverbrev, hvitt pulver, miltbrann, anthrax, tikkende pakke, forlatt bag, forlatt koffert, gjenglemt bag > mistenkelig gjenstand, mistenkelig pakke, farlig post, postmottak
skyteepisode, skoleskyting, skudd, skutt, skjøt, bevæpnet, gjerningsperson, gjerningsmann, shooter, active shooter > pågående livstruende vold, plivo, skyting
kniv, knivstikking, knivangrep, øks, pistol, gevær, skytevåpen, weapon > våpen, pågående livstruende vold, vold og trusler
flykt gjem varsle, gjemme seg, barrikadere, søke dekning, låse seg inne, run hide fight > pågående livstruende vold, plivo, innelåsing, skjulested
lockdown, innelåst, stenge campus, stenge skolen, nedstengt > nedstenging, innelåsing, stenging av bygg
terrorist, attentat, terrorplan, terrorfare, bombeangrep, 22. juli, terrorism > terror, terrorhandling, tilsiktede hendelser, tilsiktede uønskede handlinger
gissel, kidnapping, kidnappet, hostage > gisselsituasjon, bortføring, pågående livstruende vold, krisehåndtering
truet, truende, drapstrussel, netthets, stalking, hatmeldinger, truende meldinger > trusler, vold og trusler, sjikane
slått, slo, lugget, spyttet, bitt, overfalt, overfall, assaulted > vold, vold og trusler, vold mot ansatte
utagering, utagerende, aggressiv, sint bruker, elev slår, pasient slår, bruker slår > vold og trusler, utfordrende atferd, vold mot ansatte
slåsskamp, slagsmål, slåss, masseslagsmål, gjengvold > vold, voldshendelse, ordensregler
overgrepsmottak, voldtektsmottak, befølt, klådd > seksuelle overgrep, overgrep, seksuell trakassering
hatkriminalitet, hatprat, hatefulle ytringer, ekstreme holdninger, radikalisert student, radicalisation, extremism > radikalisering, ekstremisme, bekymringsmelding
demonstranter, okkupasjon, okkupere, teltleir, aksjonister, sit-in > demonstrasjon, ordensforstyrrelse, aksjoner, bortvisning
utestenge, nekte adgang, bortvist, hive ut folk > bortvisning, bortvise, ordensregler, adgangsnekt
omkommet, omkom, omkomne, forulykket, avdød, avliden, bortgang, passed away, drept > dødsfall
begravelse, bisettelse, gravferd, minnestund, kondolanse, kondolere, minneprotokoll, halv stang > dødsfall, minnemarkering, sorg
student funnet død, kollega død, dødsfall på hybel, dødsfall på jobb > dødsfall, varsling av pårørende, psykososial oppfølging
suicidal, selvmordsfare, selvmordstanker, selvskading, tok livet, selvmordsforsøk, ikke leve lenger > selvmord, bekymringsmelding, psykisk helse, livskrise
savnet person, savnet student, forsvunnet, forsvant, sakna person, missing person > savnede, savnet, leteaksjon
overbringe dødsbudskap, fortelle familien, ringe familien, varsle familien, kontaktperson ved ulykke > pårørende, varsling av pårørende, dødsbudskap
prest, imam, krisepsykolog, sorg, sjokk, traume, traumatisert, krisehjelp, kollegastøtte > psykososial oppfølging, psykososial støtte, kriseteam, ettervern
korona, corona, covid, covid-19, influensa, fugleinfluensa, virusutbrudd > pandemi, smittevern, smittsom sykdom, pandemiplan
munnbind, håndsprit, handsprit, hjemmekarantene, smittekarantene, smittesporing, hostehygiene, face mask, infection control > smittevern, smitteverntiltak, pandemi
tuberkulose, meslinger, legionella, mrsa, hepatitt, meningitt, skabb, smittsom, salmonella, matforgiftning > smittsom sykdom, smittevern, smitte
strømmen gikk, strømløst, mørklagt, blackout, mistet strømmen, rasjonering > strømbrudd, bortfall av strøm, kraftforsyning
mobilnettet nede, telefonene nede, satellittelefon, nødnett, mobildekning > bortfall av ekom, ekom, elektronisk kommunikasjon
vasskade, vannlekkasje, rørbrudd, røyrbrot, oversvømt kjeller, taklekkasje, water damage > vannskade, bygningsskade, skade på bygg, verdiberging
skred, leirskred, kvikkleire, snøskred, jordskjelv, orkan, skogbrann, earthquake, landslide > naturhendelse, naturfare, naturskade, ekstremvær
kokevarsel, kokepåbud, e coli, forurenset vann, vannverket > vannforsyning, drikkevannsberedskap, drikkevann
atomulykke, atomhendelse, jodtabletter, jod, kjernekraft, atomvåpen, radioaktivt nedfall, nuclear accident > atomberedskap, atomhendelser, strålevern
bussulykke, flyulykke, mange skadde, masseskade, major accident > storulykke, alvorlig ulykke, krisehåndtering
journalisten ringer, avisen ringer, nrk, tv2, reporter, pressekonferanse, pressemelding, pressekontakt, crisis communication, uttale til pressen, kommentere i media > mediehåndtering, talsperson, krisekommunikasjon, mediekontakt
rykte, rykter, ryktespredning, falske nyheter, fake news, feilinformasjon > desinformasjon, krisekommunikasjon
113, 112, 110, ringe ambulanse, ambulanse, brannvesen, brannbil, legevakt, amk, emergency number > nødnummer, nødetater, akuttnummer
politiet kommer, skadested, innsatsleder, ta imot brannvesenet, skadestedsleder > nødetater, samvirke, innsatsledelse
gikk nesten galt, holdt på å skje, farlig situasjon, usikre forhold, risikabelt > nestenulykke, uønsket hendelse, farlige forhold, avvik
snublet, snubla, skled, sklei, brakk, beinbrudd, brukket, forstuet, falt i trappa, hjernerystelse, klemskade, kuttskade > personskade, arbeidsulykke, yrkesskade
skadet på jobb, skadd på jobb, student skadet, vondt etter uhell, injured at work > personskade, arbeidsulykke, yrkesskade
skademelding, nav 13-07.05, yrkesskadeforsikring, yrkesskadeerstatning, menerstatning > yrkesskade, melding av yrkesskade, yrkesskadetrygd
arbeidstilsyn, melde ulykke, varsle arbeidstilsynet, labour inspection > arbeidstilsynet, meldeplikt, varslingsplikt, alvorlig personskade
hva gikk galt, rotårsak, root cause > granskning, årsaksanalyse, ulykkesgransking
alene på labben, nattarbeid på lab, lab om kvelden, lab i helgen, sist i bygget > alenearbeid, arbeid utenfor arbeidstid, laboratoriearbeid
gravid på lab, gravid kjemikalier, gravid strålefare, gravid arbeidsmiljø, pregnant lab > gravide arbeidstakere, reproduksjonsskadelig, forplantningsskadelig, tilrettelegging
faresymbol, farepiktogram, faresetning, h-setning, clp > sikkerhetsdatablad, faremerking, merking av kjemikalier
syre, flussyre, lut, aceton, etanol, metanol, white spirit, løsemiddel, løysemiddel, formalin, formaldehyd, kvikksølv, kloroform, rengjøringsmiddel > kjemikalier, farlige kjemikalier, farlig stoff
forgiftning, giftinformasjonen, etsende, etseskade, toxic, poison, giftstoff, giftig stoff > farlige kjemikalier, giftige stoffer, helsefarlig, eksponering
sølt kjemikalier, sprut i øyet, knust kolbe, kvikksølvsøl, chemical spill, absorbent > kjemikaliesøl, øyeskyll, kjemikalieuhell
pustet inn, pusta inn, innånding, innåndet, fått på huden, hudkontakt, damp > eksponering, eksponeringsregister, helseskadelig
bytte ut kjemikalie, mindre farlig stoff, erstatte kjemikalie, substitution > substitusjon, substitusjonsplikt
bestille kjemikalier, kjøpe kjemikalier, nytt kjemikalie > innkjøp av kjemikalier, stoffkartotek, substitusjon
kjemikalieskap, kjemikalielager, lagre syre, brannskap, giftskap > oppbevaring av kjemikalier, lagring av kjemikalier
propan, hydrogen, acetylen, argon, gassanlegg, gassregulator, hydrogensulfid, helium, nitrogengass > gass, gassflasker, brannfarlig gass, trykksatt
flytende nitrogen, tørris, flytende helium, kryogen, kvelning, kvelningsfare, liquid nitrogen > nedkjølte gasser, kryogene gasser, gass
gasslekkasje, lukter gass, gasslukt, gassdetektor, kullos, karbonmonoksid, gas leak > gass, gassalarm, evakuering
autoklav, trykktank, trykkbeholder, kompressor, kjele, pressure vessel > trykkpåkjent utstyr, trykksatt utstyr
bakterie, patogen, mikroorganisme, blodprøver, cellekultur, parasitt, prion > biologiske faktorer, smittefarlig, biologisk materiale, smitterisikogruppe
bsl, bsl-3, p2-lab, p3-lab, smittelab > inneslutningsnivå, inneslutning, biologiske faktorer, smitterisikogruppe
genmodifisert, gmo, gmm, genteknologi, crispr, genredigering, gene editing > genmodifiserte organismer, innesluttet bruk, genteknologiloven
sprøyte, kanyle, skalpell, stukket, blodsøl, hiv > stikkskade, smittefarlig, blodsmitte, skjærende og stikkende
røntgen, radioaktiv, isotop, dosimeter, cesium, strålekilde, x-ray, radioactive > ioniserende stråling, strålekilder, strålevern
laser, laserpeker, uv-lys, magnetfelt, mr-maskin, elektromagnetiske felt, radiobølger > ikke-ioniserende stråling, kunstig optisk stråling, strålevern
det brenner, brent, branntilløp, flammer, røykutvikling, røyklukt, pyroman, påtent, smoke > brann, brannvern, slokking, evakuering
brannalarmen går, alarmen går, alarmen gikk, falsk alarm, unødig alarm, utløst brannalarm > brannalarm, evakuering, brannvern, brannalarmanlegg
brannslukker, brannslange, pulverapparat, skumapparat, brannteppe, sprinkler, slukke brann, fire extinguisher > slokkeutstyr, slukkeutstyr, manuelt slokkeutstyr, brannvern
rot i gangen, sykkel i gangen, møbler i gangen, pappesker i gangen, blokkert utgang, kile i døra > rømningsvei, branndør, brannvern
tømme bygget, forlate bygget, sperret inne > evakuering, rømning, samleplass, evakueringsleder
evakueringsansvarlig, etasjeansvarlig, fløyansvarlig, gul vest, fire warden > evakueringsleder, evakuering, brannvern
rullestol, rullestolbruker, bevegelseshemmet, døv, hørselshemmet, krykker, wheelchair > nedsatt funksjonsevne, funksjonsnedsettelse, assistert rømning, evakuering
stearinlys, telys, juletre, grill, grille, bål, fakkel, fyrverkeri, candles > åpen ild, brannvern, levende lys
lade elsykkel, elsykkel, litiumbatteri, litium, powerbank, sparkesykkel, batteribrann, lade batterier > lading, brannvern, litiumbatterier
kaffetrakter, kokeplate, vaffeljern, varmeovn, skjøteledning, komfyrvakt > elektrisk utstyr, brannvern, brannforebygging
eksplosjon, eksploderte, atex, gasseksplosjon, explosion > eksplosjonsfare, eksplosjonsfarlig atmosfære, brann- og eksplosjonsvern
sveise, lodde, vinkelsliper, skjærebrenner, gassbrenner, takpapp, gnister, welding > varme arbeider, brannvakt
hvor mange i salen, mange i lokalet, maks antall i lokalet, fullt rom > persontall, brannvern, personbelastning
sigarett, vape, vaping, snus, e-sigarett, dampe, røyke, smoking > røyking, tobakk, røykeforbud
hjelm, hansker, hanskar, labfrakk, vernesko, øreklokker, hørselsvern, gassmaske, støvmaske, åndedrettsvern, refleksvest, gloves, lab coat > personlig verneutstyr, verneutstyr
kontaktlinser, sandaler, langt hår, mat på lab, spise på lab, kaffe på lab, shorts på lab > laboratoriesikkerhet, laboratorieregler, verneutstyr, ordensregler for laboratorier
labkurs, adgang til lab, begynne på lab, lab training > sikkerhetsopplæring, laboratoriesikkerhet, opplæring i laboratorium
hjertestans, hjartestans, hjerteinfarkt, hjerneslag, bevisstløs, besvimte, besvimt, gjenopplivning, hlr, krampeanfall, epilepsi, cardiac arrest, hjertekompresjon, munn til munn > førstehjelp, hjertestarter, livreddende
plaster, førstehjelpsskrin, førstehjelpskasse, brannskade, blør, blødning, allergisk sjokk, first aid kit > førstehjelp, førstehjelpsutstyr
malingsrester, spillolje, kaste kjemikalier, gamle kjemikalier, kaste batterier, lysrør, kjemikalierester > farlig avfall, kjemikalieavfall, deklarering, avfallshåndtering
søppel, kaste, resirkulere, pappcontainer, plastavfall, matavfall, garbage, recycling > avfall, kildesortering, avfallshåndtering
kaste pc, gammel pc, kaste mobil, elektronisk avfall, e-waste, gammel elektronikk > ee-avfall, avhending, kassering
helle i vasken, helle i sluket, oljesøl, oljelekkasje, dieselsøl, forurensning, forureining, pollution > utslipp, akutt forurensning, ytre miljø
sende kjemikalier, sende prøver, sende batterier, frakte gass, kjøre gassflasker, kjemikalier på fly > farlig gods, transport av farlig gods
vondt i ryggen, ryggsmerter, vond rygg, musearm, nakkesmerter, senebetennelse, hev-senk, hevsenkbord, kontorstol, skrivebordsstol, ergonomics, dårlig stol, vondt i nakken > ergonomi, tilrettelegging, skjermarbeid, muskel- og skjelettplager
tunge løft, løfteteknikk, løfte pasient, bære tungt, flytte møbler, heavy lifting > ergonomi, manuelt arbeid, belastning, muskel- og skjelettplager
dårlig luft, tett luft, kaldt kontor, varmt kontor, muggsopp, fuktskade, trekkfullt, ventilasjonen, co2-måling, innemiljø, luftkvalitet, indoor climate > inneklima, ventilasjon, fysisk arbeidsmiljø
eternitt, pcb, radon, blymaling, asbestos > asbest, helsefarlige stoffer, miljøkartlegging, eksponering
støvete, sveiserøyk, kvartsstøv, trestøv, eksos, nanopartikler, nanomateriale > forurenset luft, eksponering, tiltaksverdi
gardintrapp, stillas, takarbeid, fallsele, personlift, sakselift, ladder, scaffold, arbeid på tak > arbeid i høyden, fallsikring, arbeidsutstyr
truck, traverskran, dreiebenk, sirkelsag, fresemaskin, gravemaskin, hjullaster, motorsag, forklift, truckbevis, truckførerbevis, kranførerbevis > arbeidsutstyr, dokumentert sikkerhetsopplæring, sertifisert sikkerhetsopplæring, maskiner
strømgjennomgang, fått støt, elektrisk støt, høyspent, el-ulykke, elektriker, jordfeil, electric shock > elektrisk anlegg, elsikkerhet, elektriske anlegg
sha, byggeplass, byggherre, håndverkere, construction site > byggherreforskriften, sha-plan, bygge- og anleggsplass
ekskursjon, tokt, forskningstokt, isbre, snøscooter, snøskuter, atv, svalbard, isbjørn, båttur, feltkurs, felttur, fieldwork > feltarbeid, feltsikkerhet, sikkerhet i felt, toktsikkerhet
dykke, dykker, forskningsdykking, redningsvest, overlevelsesdrakt, diving > dykking, arbeid under vann, feltarbeid, sikkerhet på sjø
drukning, drukne, druknet, badevakt, livredder, svømmehall, badetur > badesikkerhet, livredning, svømmedyktighet
snømåking, brøyte, brøyting, isete, glatt føre, strøsand, takras, istapper > vintervedlikehold, strøing, fallulykker
kjøre i jobben, bilulykke, påkjørt, krasjet, kollisjon, kollidert > trafikksikkerhet, tjenestekjøring, trafikkulykke
velge verneombud, verneombudsvalg, valgperiode verneombud > verneombud, verneområde, valg av verneombud
nekte farlig arbeid, stoppe farlig arbeid, stanse arbeid, stop work > stansingsrett, stanse farlig arbeid, umiddelbar fare, verneombud
40-timerskurs, 40-timers kurs, grunnkurs i arbeidsmiljø, verneombudskurs > hms-opplæring, arbeidsmiljøopplæring, opplæring av verneombud
helsesjekk, helseundersøkelse, hørselstest, lungetest, medical check > helsekontroll, arbeidshelseundersøkelse, bedriftshelsetjeneste, helseovervåking
mistet nøkkel, mistet kortet, mistet adgangskort, glemt kortet, lost key, mista nøkkel, nøkkel stjålet > tap av nøkler, nøkkelhåndtering, adgangskort
systemnøkkel, hovednøkkel, universalnøkkel, nøkkelskap, nøkkelkvittering, låssmed, locksmith, låse opp dør > nøkkelhåndtering, nøkkelkontroll, låssystem, utlevering av nøkler
ansattkort, studentkort, nøkkelbrikke, kortleser, dørkode, kodelås, pinkode dør, access badge > adgangskort, adgangskontroll, id-kort
levere inn kortet, låne bort kortet, låne kort, kort til vikar, bruke andres kort > adgangskort, adgangskontroll, innlevering av adgangskort
tailgating, holde døra, ukjent person, ukjente folk, fremmed i bygget, slippe folk inn > uvedkommende, adgangskontroll, besøkende
besøkskort, besøksliste, gjesteskilt, hente gjester, følge gjester, resepsjon, omvisning, utenlandsk delegasjon, visitor badge > besøkende, besøkskontroll, besøksrutine, mottak av besøkende
skjult kamera, dørkamera, webkamera, viltkamera, dummykamera, kroppskamera, bodycam, sette opp kamera > kameraovervåking, overvåkingskamera
securitas, avarn, vaktmann, nattevakt bygg, vaktrunde, vekter, vektar > vakthold, vakttjeneste, vaktselskap
innbruddstyv, tyv, tjuv, knust vindu, sparket inn døra, hærverk, tagging, vandalism, burglary, break-in, innbruddsforsøk, innbrot > innbrudd, tyveri, skadeverk, fysisk sikring
tyverialarm, alarmkode, skru av alarmen, burglar alarm > innbruddsalarm, alarmanlegg, elektronisk sikring
gjerde, pullert, kjøretøysperre, veibom, skallsikring, vindusgitter > fysisk sikring, perimetersikring, grunnsikring
låse døra, ulåst, låste dører, åpent vindu, lukke vinduer, stenge av bygget > låsing, fysisk sikring, skallsikring, adgangskontroll
sikkerhetssone, adgangssone, sikker sone, secure area > kontrollert område, beskyttet område, sperret område, soneinndeling
pengeskap, verdiskap, hvelv, stålskap, arkivskap, safe på kontoret > oppbevaringsenhet, sikker oppbevaring, låsbart skap
papirer på pulten, rydde pulten, dokumenter liggende framme, glemt i printeren, tavle med notater > rent skrivebord, sikker oppbevaring, clean desk
sove på kontoret, fest på campus, låne lokaler, utleie av lokaler, overnatte i bygget, house rules > bruk av lokaler, utleie, husorden, arrangement
fly drone, droneflyging, drone over bygget, ulovlig drone, drone, uav > luftfartøy uten fører, droner, luftfartsregelverk
virksomhetssikkerhetsforskriften, klareringsforskriften, sikkerhetslova, nasjonal sikkerhetslov > sikkerhetsloven, forebyggende sikkerhetsarbeid, sikkerhetsstyring
hemmelig, strengt hemmelig, hemmelege, nato restricted, nato secret, cosmic top secret, top secret, militære hemmeligheter > sikkerhetsgradert informasjon, sikkerhetsgradert, sikkerhetsgrad, skjermingsverdig informasjon
avgradere, nedgradere, omgradere, declassify, fjerne gradering > avgradering, omgradering, sikkerhetsgradering
sette gradering, feil gradering, hvem kan gradere, graderingsstempel > sikkerhetsgradering, sikkerhetsgrad, verdivurdering
send gradert, gradert brev, gradert post, diplomatpost, frakte gradert > forsendelse, sikkerhetsgraderte dokumenter
snakke om gradert, gradert møte, talesikkert rom, møterom avlytting > gradert samtale, avlyttingssikring, beskyttet område
gradert pc, gradert nett, nbn, nasjonalt begrenset nett, gradert e-post, gradert på mobil > graderte informasjonssystemer, skjermingsverdige informasjonssystemer, sikkerhetsgodkjenning
kryptotelefon, kryptomateriell, kryptonøkkel, kryptoforvalter > kryptosikkerhet, kryptoutstyr, sikkerhetsgradert
makulator, makulere gradert, brenne dokumenter, shredder > tilintetgjøring, makulering, destruksjon
mobil i møte, mobilfritt møte, legge fra seg mobilen, mobilskap, smartklokke, airpods i møte, eavesdropping, skjult mikrofon, romavlytting > avlytting, mobilfri sone, mobile enheter, gradert samtale
klareres, bli klarert, hvem må klareres, klarert for hemmelig, nato-klarering, cleared > sikkerhetsklarering, klareringsnivå, klarering
personopplysningsblankett, pob, klareringsskjema > personkontroll, sikkerhetsklarering, egenopplysninger
nektet klarering, mistet klareringen, avslag på klarering, fratatt klarering, klage på klarering > tilbakekall av klarering, nedsettelse av klarering, suspensjon av autorisasjon, klareringsavgjørelse
tilknytning til utlandet, dobbelt statsborgerskap, utenlandsk ektefelle, familie i iran, familie i kina, botid > tilknytning til andre stater, sikkerhetsklarering, sikkerhetsmessig skikket
ny kjæreste, ny samboer, endret sivilstand > opplysningsplikt, endringer i personlige forhold, sikkerhetsmessig skikkethet
klareringssamtale, årlig sikkerhetssamtale, autorisasjonsansvarlig, sikkerhetsmessig ledelse > autorisasjonssamtale, sikkerhetssamtale, autorisasjon, daglig sikkerhetsmessig ledelse
slutter med klarering, avslutte klarering, debriefing ved fratredelse > bortfall av autorisasjon, tilbakekall av autorisasjon, avsluttende samtale
gradert anskaffelse, gradert oppdrag, supplier clearance > sikkerhetsgradert anskaffelse, leverandørklarering, sikkerhetsavtale
oppkjøp, utenlandsk eier, kinesisk leverandør, huawei, foreign investment > eierskapskontroll, leverandørkjede, sikkerhetstruende virksomhet
misfornøyd ansatt, illojal, hevn, lekke, lekket, lekk til pressen, disgruntled > innsider, innsiderisiko, illojalitet
rar oppførsel, bekymret for kollega, mistenker kollega, endret oppførsel, unormal oppførsel, kollega oppfører seg > bekymringsmelding, innsiderisiko, varseltegn, personellsikkerhet
gjeldsproblemer, gjeldsordning, inkasso, betalingsanmerkning, spilleavhengig, spillegjeld, rusproblem, skilsmisse, livskrise > personlige sårbarheter, personlige forhold, personellsikkerhet, innsiderisiko
utpresset, honningfelle, honeytrap, kompromat, blackmail > utpressing, pressmidler, personlige sårbarheter, innsiderisiko
utsatt for spionasje, spesielt utsatte ansatte, interessant for etterretning > eksponerte stillinger, etterretningstrussel, personellsikkerhet, verdivurdering
spion, spioner, spionere, etterretningsoffiser, forsøk på verving, spying > spionasje, etterretningsvirksomhet, fremmed etterretning, etterretningstrussel
linkedin, headhunter, headhuntet, falsk profil, ukjent kontakt, venneforespørsel, konsulentoppdrag fra utlandet > sosial manipulering, verving, etterretning, sosiale medier
ambassade kontakt, diplomat, kontaktet av ambassade, russisk diplomat, utenlandsk representant > fremmed etterretning, utenlandske representanter, etterretningstrussel
kina, kinesisk, russland, russisk, iran, iransk, nord-korea, belarus, hviterussland, china, russia > høyrisikoland, risikoland, land med høy risiko
reise-pc, lånepc, lånemobil, reisetelefon, engangstelefon, burner phone, travel laptop > utstyr på reise, reiseutstyr, reisesikkerhet, låneutstyr
hotellsafe, grensekontroll, grensepassering, tollkontroll, beslaglagt på grensen, pc på hotellrommet > reisesikkerhet, tjenestereise, høyrisikoland
reiseregistrering, reiseklar, ud fraråder, utenriksdepartementet, sos international, strandet, travel advice > reiseråd, reisesikkerhet, tjenestereise, utenlandsopphold
privat reise, ferie i kina, ferie i russland, melde fra om reise, meldeplikt for reise > reisevirksomhet, meldeplikt, reisesikkerhet, høyrisikoland
student på utveksling, uro i landet, evakuert hjem, hente hjem, hjemreise ved krise > utenlandsopphold, hjemhenting, utveksling, krisehåndtering
tipse pst, ringe pst, tips til pst, kontakte pst, mistanke om spionasje > varsle pst, bekymringsmelding, sikkerhetstruende hendelser
melde til nsm, si fra til nsm, ncsc, norcert > varsle nsm, varslingsplikt, sikkerhetstruende virksomhet, sikkerhetstruende hendelser
mistet gradert, gradert på avveie, gradert dokument borte, sendt gradert feil > kompromittering, sikkerhetsgradert informasjon, sikkerhetsbrudd
fotograferer bygget, tar bilder av bygget, mistenkelig bil, mistenkelig person, rekognosering, snoker, suspicious > mistenkelig atferd, bekymringsmelding
gjesteforsker, gjesteforskar, visiting researcher, csc-stipend, thousand talents, talentprogram > ansvarlig internasjonalt kunnskapssamarbeid, internasjonalt samarbeid, gjesteforskere
naiv, åpenhet og sikkerhet, sikkerhetsmåned, nasjonal sikkerhetsmåned, holdninger til sikkerhet > sikkerhetskultur, sikkerhetsbevissthet, bevisstgjøring
grunnkurs sikkerhet, sikkerhetsbrief, sikkerhetskurs, sikresiden, security briefing > sikkerhetsopplæring, sikkerhetskultur, bevisstgjøring
hemmelig adresse, kode 6, kode 7, sperret adresse, livvakt > adressesperre, beskyttelsestiltak, trusler
ros for bygg, sikringsnivå, sikringsplan > sikringsrisikoanalyse, verdivurdering, fysisk sikring, sikringstiltak
bråk, støyende, tinnitus, noise, høy musikk > støy, hørselsvern, lydnivå
mus på lab, rottebitt, dyrebitt, dyrestall, animal experiments, laboratory animals > forsøksdyr, dyreforsøk, biologiske faktorer
`
