/* Words that a question is made of and that say nothing of its subject, in bokmål, nynorsk and English. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Left out of a query, unless it has no others. */
export const stopWords = list(`
  a alle alt an and andre ansvarlig any are as at av bare be been blei bli blir blitt ble by båe både can could da de deg dei deim deira deires dem den denne der dere
  deres desse det dette di din disse ditt do does dokke du dykk då eg ei ein eit eitt eller elles en enn er et etter for fordi fra frå får
  før ha hadde han hans har have her hit hjå ho hoe how hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i if ikke ikkje in ingen inn
  is it ja jeg kan kem ko kor kordan korleis korfor kun kva kvar kven kvi kvifor kvifor lov man mange me med meg mellom men mer mi min mine mitt mot my må måtte mykje
  nei no noe noen noko nokon nokre nok nå når og også of om on opp or oss over på sa se seg selv shall should si sia sidan sin sine sitt sjølv
  skal skulle slik so som somt start stille så the them their there these they this til to too um upp ut uten utan vart var varte ved vere verte vi
  vil ville vore vort was we were what when where which who why will with would være vært vår våre vårt you your å åt eit eitt nokonsinne noensinne
  please vennligst takk egentlig eigentleg gjerne heller lenge ofte alltid aldri dersom hvilke lov hvordan
`)

/** Verbs and nouns that nearly every rule uses: they count little beside other words. */
export const lightWords = list(`
  ansvar behov bruk bruke bruker brukes brukt burde bør finne finnes finner finn finst fungerer få gi gir gis gjelde gjelder gjeld gjere gjer gjort gjøre gjør gjøres gå går
  hjelp hjelpe ligge ligger ta tar tas trenge trenger treng trengs vet vite veit vise viser find get give make need needs use used using help
  grunn requirement requirements rules rule obligation regler regel reglar krav ting måte måten måtar gjennom under sende skjer skje
`)
