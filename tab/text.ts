import { minAnswersToShow } from '../bot/contract/evaluation.ts';
import { evaluationWords } from '../bot/contract/evaluationWords.ts';

export type Language = 'sv' | 'en';

/** English for those whose Teams speaks English; Swedish for everyone else. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'sv';
}

const { measureNames: measures, steps, usefulParts } = evaluationWords.sv;

const sv = {
  loading: 'Hämtar …',
  tryAgain: 'Försök igen',
  privacy: 'Det här sparas',
  privacyUrl: '/privacy',
  facilitator: 'Du är processledare i nätverket.',
  outside: {
    title: 'Öppna fliken i Teams',
    body: 'Den här sidan är en flik i Microsoft Teams. Gå till lärnätverkets kanal i Teams och öppna fliken DalaLab där.',
  },
  noToken: {
    title: 'Allt viktigt finns i kanalen',
    why: 'Teams kan inte tala om för fliken vem du är. Det händer till exempel när du är med från en annan organisation.',
    comfort:
      'Du missar inget. Formulären och sammanställningarna kommer som kort bland inläggen i kanalen, och där kan du svara på allt.',
    detail: 'Hade du väntat dig något annat?',
    detailBody: 'Visa det här för den som sköter Teams hos er:',
  },
  trouble: {
    title: 'Det gick inte att visa fliken',
    noToken: 'Teams kan inte tala om vem du är just nu.',
    unreachable: 'Vi fick inget svar från DalaLab. Vänta en stund och försök igen.',
    comfort: 'Formulären och sammanställningarna finns som kort bland inläggen i kanalen.',
    notUpdated: 'Det gick inte att uppdatera just nu. Vi försöker snart igen.',
  },
  noNetwork: {
    title: 'Här finns inget lärnätverk för dig än',
    body: 'Fliken visar lärnätverkets träffar och utvärderingar. Den hittar inget lärnätverk där du är medlem.',
    todo: 'Be processledaren lägga till dig och appen DalaLab i teamet. Öppna sedan fliken igen.',
  },
  place: {
    elsewhere: 'Nätverket bor i en annan kanal i teamet. Formulären kommer i den kanalen.',
    nowhere:
      'Nätverket har ingen kanal än. En processledare väljer kanal genom att skriva ”@DalaLab starta här” i den.',
  },
  sessions: {
    title: 'Träffar',
    none: 'Inga träffar är inlagda än. När processledaren har lagt in dem syns de här.',
    state: {
      upcoming: 'Kommande',
      cancelled: 'Inställd',
      none: 'Ingen utvärdering',
      open: 'Utvärderingen är öppen',
      sealing: 'Svaren sammanställs',
      closed: 'Utvärderingen är klar',
    },
  },
  meeting: 'Öppna mötet',
  programme: 'Program',
  none: {
    cancelled: 'Träffen är inställd.',
    upcoming: 'Om träffen utvärderas visas resultatet här.',
    held: 'Den här träffen har ingen utvärdering.',
  },
  open: {
    title: 'Utvärderingen är öppen',
    count: (answered: number, invited: number) => `${answered} av ${invited} har svarat`,
    where: 'Formuläret ligger bland inläggen i kanalen. Det tar under en minut att svara.',
    later: 'Sammanställningen visas här när utvärderingen har stängt.',
    facilitator:
      'Du stänger utvärderingen i kanalen: tryck på ”För processledare” på kortet som räknar svaren.',
  },
  sealing: {
    title: 'Svaren sammanställs',
    body: 'Utvärderingen är stängd. Svaren förseglas och räknas just nu. Resultatet visas här om en liten stund.',
  },
  justClosed: 'Utvärderingen är stängd. Här är sammanställningen.',
  tooFew: {
    title: 'För få svar för att visas',
    body: (answers: number) =>
      `${answers === 0 ? 'Ingen' : answers === 1 ? '1 person' : `${answers} personer`} svarade. Resultatet visas först från ${minAnswersToShow} svar, så att inget svar kan kopplas till en person. Det gäller också processledare.`,
  },
  summary: {
    title: 'Så tyckte vi om träffen',
    answers: (answers: number, invited: number) => `${answers} av ${invited} svarade.`,
    measures,
    steps,
    mostUseful: 'Mest nytta',
    mostUsefulNote: 'Så många nämnde varje del. Den som svarade fick välja flera.',
    usefulParts,
    nobody: 'Ingen valde något.',
    quotes: 'Ur svaren',
    quote: (words: string) => `”${words}”`,
    sealed: 'Svaren är förseglade och går inte att koppla till någon person.',
  },
  trend: {
    title: 'Jämfört med tidigare träffar',
    note: 'Andel som svarade ”i stor utsträckning”.',
    session: 'Träff',
    answers: 'Svar',
    now: 'Den här träffen',
  },
  downloads: {
    title: 'Ladda ner svaren',
    why: 'Skalsvaren och de fria raderna ligger i var sin fil och var sin ordning, så att ingen rad kan paras ihop med någons skalsvar.',
    scales: 'Skalsvar (CSV)',
    lines: 'Fria rader (CSV)',
    file: { scales: 'skalsvar', lines: 'rader' },
    done: (file: string) => `Filen ${file} är hämtad.`,
  },
  config: {
    title: 'Lägg till DalaLab i kanalen',
    shows: 'Fliken visar lärnätverkets träffar och hur utvärderingarna gick.',
    press: 'Tryck på Spara i Teams.',
    channel: (name: string | undefined) => (name ? `kanalen ”${name}”` : 'den här kanalen'),
    stays: (channel: string) => `Nätverket bor redan i ${channel}. Det ändras inte.`,
    becomes: (channel: string) =>
      `Du är processledare. När du sparar blir ${channel} nätverkets kanal. Formulär och sammanställningar kommer här.`,
    moves: (channel: string) =>
      `Du är processledare. Nätverket bor i en annan kanal i teamet. När du sparar flyttar det till ${channel}. Nya formulär och sammanställningar kommer då här.`,
    participant:
      'Du kan lägga till fliken. Nätverkets kanal ändras inte: det är bara processledare som kan välja den.',
    noNetwork:
      'Appen DalaLab är inte igång i det här teamet, eller så är du inte medlem i lärnätverket. Du kan lägga till fliken ändå. Den visar innehåll när nätverket finns.',
    noToken: 'Teams kan inte tala om vem du är. Du kan lägga till fliken ändå. Nätverkets kanal ändras inte.',
  },
};

export type TabText = typeof sv;

const en: TabText = {
  loading: 'Loading …',
  tryAgain: 'Try again',
  privacy: 'What is stored',
  privacyUrl: '/privacy?lang=en',
  facilitator: 'You are a facilitator of the network.',
  outside: {
    title: 'Open the tab in Teams',
    body: 'This page is a tab in Microsoft Teams. Go to the learning network’s channel in Teams and open the DalaLab tab there.',
  },
  noToken: {
    title: 'All that matters is in the channel',
    why: 'Teams cannot tell the tab who you are. That happens, for example, when you take part from another organisation.',
    comfort:
      'You miss nothing. The forms and the summaries come as cards among the posts in the channel, and there you can answer everything.',
    detail: 'Did you expect something else?',
    detailBody: 'Show this to whoever runs Teams where you work:',
  },
  trouble: {
    title: 'The tab could not be shown',
    noToken: 'Teams cannot tell who you are just now.',
    unreachable: 'We had no answer from DalaLab. Wait a moment and try again.',
    comfort: 'The forms and the summaries are cards among the posts in the channel.',
    notUpdated: 'It could not be updated just now. We will soon try again.',
  },
  noNetwork: {
    title: 'There is no learning network for you here yet',
    body: 'The tab shows the learning network’s sessions and evaluations. It finds no learning network where you are a member.',
    todo: 'Ask the facilitator to add you and the DalaLab app to the team. Then open the tab again.',
  },
  place: {
    elsewhere: 'The network lives in another channel of the team. The forms come in that channel.',
    nowhere:
      'The network has no channel yet. A facilitator chooses one by writing “@DalaLab start here” in it.',
  },
  sessions: {
    title: 'Sessions',
    none: 'No sessions have been entered yet. Once the facilitator has entered them you see them here.',
    state: {
      upcoming: 'Upcoming',
      cancelled: 'Cancelled',
      none: 'No evaluation',
      open: 'The evaluation is open',
      sealing: 'The answers are being summed up',
      closed: 'The evaluation is done',
    },
  },
  meeting: 'Open the meeting',
  programme: 'Programme',
  none: {
    cancelled: 'The session is cancelled.',
    upcoming: 'If the session is evaluated, the result is shown here.',
    held: 'This session has no evaluation.',
  },
  open: {
    title: 'The evaluation is open',
    count: (answered, invited) => `${answered} of ${invited} have answered`,
    where: 'The form is among the posts in the channel. It takes less than a minute to answer.',
    later: 'The summary is shown here when the evaluation has closed.',
    facilitator:
      'You close the evaluation in the channel: press “For facilitators” on the card that counts the answers.',
  },
  sealing: {
    title: 'The answers are being summed up',
    body: 'The evaluation is closed. The answers are being sealed and counted right now. The result is shown here in a little while.',
  },
  justClosed: 'The evaluation is closed. Here is the summary.',
  tooFew: {
    title: 'Too few answers to show',
    body: (answers) =>
      `${answers === 0 ? 'Nobody' : answers === 1 ? '1 person' : `${answers} people`} answered. The result is shown only from ${minAnswersToShow} answers, so that no answer can be tied to a person. That goes for facilitators too.`,
  },
  summary: {
    title: 'What we thought of the session',
    answers: (answers, invited) => `${answers} of ${invited} answered.`,
    measures: evaluationWords.en.measureNames,
    steps: evaluationWords.en.steps,
    mostUseful: 'Most useful',
    mostUsefulNote: 'How many named each part. Those who answered could choose several.',
    usefulParts: evaluationWords.en.usefulParts,
    nobody: 'Nobody chose anything.',
    quotes: 'From the answers',
    quote: (words) => `“${words}”`,
    sealed: 'The answers are sealed and cannot be tied to any person.',
  },
  trend: {
    title: 'Compared with earlier sessions',
    note: 'Share who answered “to a large extent”.',
    session: 'Session',
    answers: 'Answers',
    now: 'This session',
  },
  downloads: {
    title: 'Download the answers',
    why: 'The scales and the free lines are in a file each and in an order each, so that no line can be paired with anyone’s scales.',
    scales: 'Scales (CSV)',
    lines: 'Free lines (CSV)',
    file: { scales: 'scales', lines: 'lines' },
    done: (file) => `The file ${file} has been downloaded.`,
  },
  config: {
    title: 'Add DalaLab to the channel',
    shows: 'The tab shows the learning network’s sessions and how the evaluations went.',
    press: 'Press Save in Teams.',
    channel: (name) => (name ? `the channel “${name}”` : 'this channel'),
    stays: (channel) => `The network lives in ${channel} already. That does not change.`,
    becomes: (channel) =>
      `You are a facilitator. When you save, ${channel} becomes the network’s channel. Forms and summaries come here.`,
    moves: (channel) =>
      `You are a facilitator. The network lives in another channel of the team. When you save, it moves to ${channel}. New forms and summaries then come here.`,
    participant:
      'You can add the tab. The network’s channel does not change: only facilitators can choose it.',
    noNetwork:
      'The DalaLab app is not running in this team, or you are not a member of the learning network. You can add the tab all the same. It shows its content once the network exists.',
    noToken:
      'Teams cannot tell who you are. You can add the tab all the same. The network’s channel does not change.',
  },
};

export const tabText: Readonly<Record<Language, TabText>> = { sv, en };
