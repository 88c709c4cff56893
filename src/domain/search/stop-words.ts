/* Words that a question is made of and that say nothing of its subject, in bokmål, nynorsk and English. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What joins words: no part of a compound. */
export const functionWords = list(`
  a alle alt an and andre ansvarlig any are as at av bare be been blei bli blir blitt ble by båe både can could da de deg dei deim deira deires dem den denne der dere
  deres desse det dette di din disse ditt do does dokke du dykk då eg ei ein eit eitt eller elles en enn er et etter for fordi fra frå får
  før ha hadde han hans har have her hit hjå ho hoe how hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i if ikke ikkje in ingen inn
  is it ja jeg kan kem ko kor kordan korleis korfor kun kva kvar kven kvi kvifor kvifor lov man mange me med meg mellom men mer mi min mine mitt mot my må måtte mykje
  nei no noe noen noko nokon nokre nok nå når og også of om on opp or oss over på sa se seg selv shall should si sia sidan sin sine sitt sjølv
  skal skulle slik so som somt start stille så the them their there these they this til to too um upp ut uten utan vart var varte ved vere verte vi
  vil ville vore vort was we were what when where which who why will with would være vært vår våre vårt you your å åt eit eitt nokonsinne noensinne
  please vennligst takk egentlig eigentleg gjerne heller lenge ofte alltid aldri dersom
`)

/** Left out of a query, unless it has no others. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...list(`
  akkurat allerede allereie annen anna annet bak bort borte delvis derfor derimot deretter dessuten dit endelig endeleg ennå enno etterpå faktisk flere fleire flest fleste foran
  fortsatt framleis fremdeles ganske hel hele heile helt heilt hennes henne hverandre kvarandre hvorvidt iallfall igjen imens imot innen innan inne inntil istedenfor i stedet jo
  kanskje knapt kun likevel litt litegrann mens mest minst midt nede ned nemlig nesten nettopp nylig nyleg omtrent oppe plutselig plutseleg samtidig samstundes selve sjelden sjeldan
  snart sånn slikt stadig svært temmelig trolig ute utenfor utanfor vanligvis vel veldig visst gang ganger gonger fra greit ok okay
  about after again all also am because before does during each going got had he her him his into just let like may might more most much must next off only other our long take takes took
  out own she some such than then those through until want wants while whom within without your yours allowed able someone something anyone anything
`)])

/** Verbs and nouns that nearly every rule uses: they count little beside other words. */
export const lightWords = list(`
  ansvar behov bruk bruke bruker brukes brukt burde bør finne finnes finner finn finst fungerer få gi gir gis gjelde gjelder gjeld gjere gjer gjort gjøre gjør gjøres gå går
  hjelp hjelpe ligge ligger ta tar tas trenge trenger treng trengs vet vite veit vise viser find get give make need needs use used using help
  grunn requirement requirements rules rule obligation regler regel reglar krav ting måte måten måtar gjennom under sende skjer skje
  begynne begynner begynt begynte byrje byrjar byrja fortsette fortsetter komme kommer kom kommet kjem kome holde holder la lar lot like liker pleie pleier prøve prøver prøvd prøvde
  se ser sett ser sjå stå står synes tenke tenker tro tror trur ønske ønsker ønsket ønskjer hende hender hendt oppstå oppstår spørre spør spurt spørje ferdig ferdige folk
  jobb jobbe jobber jobben jobba ny nye nytt gammel gamle gammelt gamal god gode godt dårlig dårleg viktig viktige riktig riktige vanlig vanlige samme same annerledes annleis
  tillatt mulig mogleg lovlig tilfelle avdeling avdelingen avdelinga
  go goes come happens happen happened know tell say said thing things new old people
`)
