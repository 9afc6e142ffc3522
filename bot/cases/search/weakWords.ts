const swedish = `
kommun kommunen kommunal kommunens kommuner stad region vilja behöva behöver behövs använda bruka sätt ske händer hända börja börjar sluta
ansöka ansökan söka söker anmäla anmälan anmäler skicka lämna lämnar hitta hittar kontakta kontakt ringa ringer vända hjälp stöd
möjlig möjligt möjlighet själva ny nytt nya gammal gammalt gamla stor stort stora liten litet små bra dålig rätt fel lång långt länge kort
år dag dagar månad vecka tid tider gång gånger sida del antal olika person personer människa folk någonting sak saker grej grejer
bo bor ta hand hålla håller stå står ligga ligger ställa ställer sätta lägga ge komma åka köra köpa hemma hem hus plats ställe
fundera tycka tycker tro tror tänka tänkt försöka försöker prata se ser titta ligger kalla heter lära klara klarar orka räcka känna kännas
erbjuda erbjuder innehålla information service ordna fixa funka funkar fungera fungerar egen eget egna under medan plötsligt alldeles nuvarande
innan snart strax idag imorgon igår nu lite rent själv tillsammans annars direkt först sist dygnet runt jobb arbete
krävs kräva behov beror bero orsak säker säkert klart viktig viktigt enkel enkelt svår svårt hög högt låg
gå följa följer leta skriva skriver läsa fråga svara svar svaret passa ihop ute inne
`;
const english = `
municipality council town need needs want help apply application use find out long time day days new old big small good way thing things
people person place home house year week sign up happen happens work works keep let try look start stop see live living put run
`;

/** Words that say little of what a question is about, though they are no function words; as they are written. */
export const weakWords: ReadonlySet<string> = new Set(`${swedish} ${english}`.split(/\s+/).filter(Boolean));
