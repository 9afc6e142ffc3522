import type { Texts } from '../ports/language.ts';

export interface NetworkText {
  readonly welcome: {
    readonly title: string;
    readonly does: string;
    readonly stores: (url: string) => string;
    readonly tryFirst: string;
    readonly tries: readonly string[];
    readonly facilitator: Readonly<Record<'first' | 'known' | 'none', string>>;
    readonly noChannel: string;
  };
  readonly started: string;
  readonly startedAlready: string;
  readonly livesIn: (channel: string | undefined) => string;
  readonly onlyFacilitators: string;
  readonly notStarted: string;
  readonly notHosted: string;
  readonly notMember: string;
  readonly groupChat: string;
  readonly startInChannel: string;
  readonly help: {
    readonly title: string;
    readonly how: string;
    readonly howInChat: string;
    readonly forFacilitators: string;
    readonly lines: readonly string[];
    readonly facilitators: readonly string[];
  };
  readonly notUnderstood: string;
  readonly tryAgain: string;
}

export const networkText: Texts<NetworkText> = {
  sv: {
    welcome: {
      title: 'Hej! Jag är DalaLab.',
      does: 'Jag hjälper lärnätverket mellan träffarna: påminner om träffarna och tar emot anmälan, bildar triader och leder dem genom samtalet, svarar på frågor ur det andra har gjort före oss, frågar efter varje träff vad den gav och sammanställer svaren.',
      stores: (url) =>
        `Jag sparar vilka som är med i kanalen, träffarna, vilka som kommer till dem, vilka som har varit i samma triad, det triaderna vill dela och utvärderingarnas svar. När en utvärdering stängs går inget svar att koppla till en person. [Det här sparas](${url})`,
      tryFirst: 'Prova det här först. Skriv @DalaLab och sedan:',
      tries: [
        '**Vem har gjort det här före oss?** – ställ en fråga med egna ord',
        '**träffar** – se nätverkets träffar och säg om du kommer',
        '**min kommun** – säg vilken kommun eller organisation du företräder',
        '**hjälp** – se allt jag kan',
      ],
      facilitator: {
        first: 'Den som lade till mig är processledare och planerar träffarna med **ny träff**.',
        known: 'Nätverkets processledare planerar träffarna med **ny träff**.',
        none: 'Nätverket har ingen processledare än. Den som sköter appen kan peka ut en i inställningen FACILITATORS.',
      },
      noChannel:
        'Jag bor i en kanal. En processledare väljer den genom att skriva **@DalaLab starta här** där.',
    },
    started:
      'Nu bor jag här. Påminnelser, formulär och sammanställningar kommer i den här kanalen. En utvärdering som redan är öppen blir kvar där den öppnades.',
    startedAlready: 'Jag bor redan här.',
    livesIn: (channel) =>
      channel
        ? 'Jag bor i en annan kanal i det här teamet. Skriv till mig där.'
        : 'Jag har ingen kanal än. En processledare väljer den genom att skriva **@DalaLab starta här**.',
    onlyFacilitators: 'Det kan bara nätverkets processledare göra.',
    notStarted: 'Appen är inte igång i det här teamet. Lägg till den i teamet och försök igen.',
    notHosted: 'Den här organisationens Teams är inte anslutet till DalaLab. Säg till den som sköter appen.',
    notMember:
      'Jag hittar dig inte bland kanalens medlemmar. Be processledaren lägga till dig och försök igen.',
    groupChat:
      'Jag svarar i nätverkets kanal och i min egen chatt med dig, inte i andra chattar. Skriv **hjälp** till mig där.',
    startInChannel: 'Skriv det i den kanal som nätverket ska bo i: **@DalaLab starta här**.',
    help: {
      title: 'Det här kan jag',
      how: 'Skriv @DalaLab och sedan din fråga, eller:',
      howInChat: 'Skriv din fråga, eller:',
      forFacilitators: 'För processledare:',
      lines: [
        '**fråga** – vem har gjort det här före oss? Jag svarar ur nätverkets fall, eller säger att jag inte vet',
        '**fall** – de fall som nätverket har samlat',
        '**föreslå fall** – föreslå ett eget',
        '**träffar** – nätverkets träffar, och om du kommer',
        '**triader** – din triad, och hur långt triaderna har kommit',
        '**teman** – vad du helst vill prata om i en triad',
        '**insikter** – det triader och grupper har tagit med sig',
        '**utvärdering** – läget i den senaste utvärderingen',
        '**önska** – önska ett tema för en kommande träff',
        '**min kommun** – vilken kommun eller organisation du företräder',
        '**processledare** – vilka som är processledare',
        '**språk** – svenska eller engelska',
        '**pausa** och **återuppta** – stå utanför ett tag',
        '**byt nätverk** – i min egen chatt: svara för ett annat av dina nätverk',
        '**hjälp** – den här listan',
      ],
      facilitators: [
        '**ny träff** – planera en träff, eller en hel säsong',
        '**ny triadomgång** – bilda triader, till en träff eller mellan träffarna',
        '**mallar** – hur ett triadsamtal går till, steg för steg',
        '**håll isär** – två som inte ska hamna i samma triad',
        '**karta** – vilka organisationer som har mötts i triader',
        '**ny gruppdiskussion** – lägg ut frågor att prata om i grupp',
        '**frågor** – det som biblioteket inte kunde svara på',
        '**önskemål** – teman som deltagare önskar',
        '**utskick** – kort som är osäkra eller stoppade',
        '**inställningar** – när utvärderingen öppnar och stänger, och kanalens språk',
        '**öppna utvärdering** – lägg ut formuläret efter en träff',
        '**stäng utvärdering** – försegla svaren och lägg ut sammanställningen',
        '**starta här** – gör den här kanalen till nätverkets',
      ],
    },
    notUnderstood: 'Det kan jag inte svara på.',
    tryAgain: 'Det gick inte just nu. Vänta en stund och försök igen.',
  },
  en: {
    welcome: {
      title: 'Hello! I am DalaLab.',
      does: 'I help the learning network between its sessions: I remind of the sessions and take sign-ups, form triads and lead them through the conversation, answer questions from what others have done before us, ask after each session what it gave, and sum up the answers.',
      stores: (url) =>
        `I store who is in the channel, the sessions, who comes to them, who has been in a triad with whom, what triads want to share and the answers of the evaluations. When an evaluation closes no answer can be tied to a person. [What is stored](${url}?lang=en)`,
      tryFirst: 'Try this first. Write @DalaLab and then:',
      tries: [
        '**Who has done this before us?** – ask in your own words',
        '**sessions** – see the network’s sessions and say whether you come',
        '**my organisation** – say whom you represent',
        '**help** – see all I can do',
      ],
      facilitator: {
        first: 'Whoever added me is the facilitator, who plans the sessions with **new session**.',
        known: 'The network’s facilitators plan the sessions with **new session**.',
        none: 'The network has no facilitator yet. Whoever runs the app can name one in the setting FACILITATORS.',
      },
      noChannel: 'I live in a channel. A facilitator chooses it by writing **@DalaLab start here** there.',
    },
    started:
      'I live here now. Reminders, forms and summaries come in this channel. An evaluation that is already open stays where it was opened.',
    startedAlready: 'I live here already.',
    livesIn: (channel) =>
      channel
        ? 'I live in another channel of this team. Write to me there.'
        : 'I have no channel yet. A facilitator chooses it by writing **@DalaLab start here**.',
    onlyFacilitators: 'Only the network’s facilitators can do that.',
    notStarted: 'The app is not running in this team. Add it to the team and try again.',
    notHosted: 'The Teams of this organisation is not connected to DalaLab. Tell whoever runs the app.',
    notMember: 'I do not find you among the channel’s members. Ask the facilitator to add you and try again.',
    groupChat:
      'I answer in the network’s channel and in my own chat with you, not in other chats. Write **help** to me there.',
    startInChannel: 'Write that in the channel the network is to live in: **@DalaLab start here**.',
    help: {
      title: 'This is what I can do',
      how: 'Write @DalaLab and then your question, or:',
      howInChat: 'Write your question, or:',
      forFacilitators: 'For facilitators:',
      lines: [
        '**ask** – who has done this before us? I answer from the network’s cases, or say that I do not know',
        '**cases** – the cases the network has collected',
        '**propose case** – propose one of your own',
        '**sessions** – the network’s sessions, and whether you come',
        '**triads** – your triad, and how far the triads have come',
        '**topics** – what you would most like to talk about in a triad',
        '**insights** – what triads and groups have taken home',
        '**evaluation** – how the latest evaluation stands',
        '**wish** – wish for a theme for a coming session',
        '**my organisation** – whom you represent',
        '**facilitators** – who the facilitators are',
        '**language** – Swedish or English',
        '**pause** and **resume** – stand aside for a while',
        '**switch network** – in my own chat: answer for another one of your networks',
        '**help** – this list',
      ],
      facilitators: [
        '**new session** – plan a session, or a whole season',
        '**new triad round** – form triads, for a session or between sessions',
        '**templates** – how a triad conversation goes, step by step',
        '**keep apart** – two who are not to meet in a triad',
        '**map** – which organisations have met in triads',
        '**new group discussion** – post questions to talk about in groups',
        '**questions** – what the library could not answer',
        '**wishes** – themes that participants wish for',
        '**deliveries** – cards that are uncertain or stopped',
        '**settings** – when the evaluation opens and closes, and the channel’s language',
        '**open evaluation** – post the form after a session',
        '**close evaluation** – seal the answers and post the summary',
        '**start here** – make this channel the network’s',
      ],
    },
    notUnderstood: 'That I cannot answer.',
    tryAgain: 'It did not work just now. Wait a moment and try again.',
  },
};
