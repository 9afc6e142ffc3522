const swedish = `
jag du han hon hen vi ni de dem dom man mig dig sig oss er honom henne den det denna detta dessa
min mitt mina din ditt dina sin sitt sina vår vårt våra ert era hans hennes deras dess
en ett och eller men utan för att som om när då där här hit dit vart var varifrån vad vem vilka vilken vilket vilkas vems
hur varför ifall huruvida så än också även bara endast redan ännu ju väl nog kanske alltså dock
i på av till från med mot vid hos under över genom mellan efter före innan inom utom enligt kring runt omkring
är vara varit blir bli blev blivit har ha hade haft kan kunde kunnat ska skall skulle vill ville velat får fick fått få
måste måsta bör borde brukar finns fanns finnas funnits gör göra gjorde gjort går gå gick gått ger ge gav gett
tar ta tog tagit kommer komma kom kommit säger säga sade sagt
inte ej icke ingen inget inga nån någon något nåt några nåra all allt alla varje båda både samt
mycket mer mest mindre minst många fler flest få sådan sådant sådana annan annat andra
undrar undra vet berätta förklara beskriv visa tacka tack snälla hej hejsan tjena hallå gärna liksom typ ungefär
veta hör handlar menas menar betyder innebär gäller angående beträffande
själv hela helt riktigt egentligen faktiskt verkligen sedan sen igen någonstans någonting någonsin aldrig alltid
ja nej jo okej ok fråga frågor frågan exempel exempelvis`;

const english = `
i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself
a an the this that these those and or but if then than so as because while although
of to in on at by for from with without about into onto over under between through during before after per via within
is are was were be been being am do does did doing done has have had having can could will would shall should may might must
not no nor none yes any some every each all both either neither much many more most few fewer several such other another
what which who whom whose when where why how there here
tell show give explain describe please thanks thank hi hello know wonder wondering mean means regarding concerning
get gets getting got go goes going make makes made take takes took come comes came want wants like
just only also too very really quite ever never always again still already even else
s t ve re ll doesn didn isn wasn weren aren haven hasn couldn wouldn shouldn im ive id youre dont doesnt cant isnt arent whats hows wheres whos theres question questions example examples
`;

/** What carries no topic: function words and the scaffolding of questions; lower case, one word each. */
export const stopWords: ReadonlySet<string> = new Set(`${swedish}\n${english}`.split(/\s+/).filter(Boolean));
