import type { CaseLanguage, CasePart } from '../../contract/case.ts';
import { maxQuestionLength } from '../../contract/caseAsking.ts';
import type { Texts } from '../../ports/language.ts';
import { mostPosted } from './question.ts';

/** What became of a question that somebody put to the network. */
type PostedAs = 'sent' | 'soon' | 'earlier' | 'uncertain' | 'failed' | 'unknown' | 'tooMany';

export interface AskingText {
  readonly ask: {
    readonly title: string;
    readonly how: string;
    readonly label: string;
    readonly placeholder: string;
    readonly missing: string;
    readonly send: string;
    readonly failed: string;
  };
  readonly answer: {
    readonly title: string;
    readonly cut: string;
    readonly about: (title: string) => string;
    readonly written: string;
    readonly quoted: string;
    readonly in: Readonly<Record<CaseLanguage, string>>;
    readonly sharedBy: (network: string) => string;
    /** The part that is quoted says more than that. */
    readonly saysMore: string;
    readonly show: string;
    readonly share: string;
    readonly helpful: string;
    readonly yes: string;
    readonly no: string;
    readonly thanks: Readonly<Record<'yes' | 'no', string>>;
    readonly notSaved: string;
    readonly shared: Readonly<Record<'sent' | 'soon' | 'again' | 'tooMany' | 'uncertain' | 'failed', string>>;
  };
  readonly nothing: {
    readonly title: string;
    readonly sentence: string;
    readonly notInPart: (part: string) => string;
    readonly empty: string;
    readonly nearest: string;
    readonly kept: string;
    readonly notKept: string;
    readonly askNetwork: string;
    readonly suggestTopic: string;
    readonly suggested: string;
    readonly askAgain: string;
    readonly notSaved: string;
  };
  readonly network: {
    readonly title: string;
    readonly seen: string;
    readonly choice: string;
    readonly choose: string;
    readonly named: (name: string) => string;
    readonly unnamed: string;
    readonly post: string;
    readonly back: string;
    readonly posted: Readonly<Record<PostedAs, string>>;
    readonly failed: string;
    readonly card: string;
    readonly askedBy: (name: string) => string;
    readonly askedUnnamed: string;
    readonly reply: string;
    readonly done: string;
  };
  readonly view: {
    readonly gone: string;
    readonly goneShare: string;
    readonly back: string;
    readonly more: string;
    readonly before: string;
    readonly sharedCard: string;
  };
  readonly questions: {
    readonly title: string;
    readonly none: string;
    readonly waiting: (count: number) => string;
    readonly show: string;
    readonly intro: string;
    readonly times: (count: number, first: string, last: string) => string;
    readonly by: (name: string) => string;
    readonly posted: string;
    readonly topicWanted: string;
    readonly done: string;
    readonly addTopic: string;
    readonly more: (count: number) => string;
    readonly write: string;
    readonly writeHere: string;
    readonly received: string;
    readonly notDone: string;
    readonly askedAnew: string;
    readonly onlyFacilitators: string;
  };
  readonly topic: {
    readonly title: string;
    readonly note: string;
    readonly label: (most: number) => string;
    readonly missing: string;
    readonly tooLong: (most: number) => string;
    readonly save: string;
    readonly saved: Readonly<Record<'added' | 'known', string>>;
    readonly full: string;
    readonly failed: string;
    readonly back: string;
  };
  readonly received: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly line: (yes: number, no: number) => string;
    readonly gone: string;
    readonly more: (count: number) => string;
  };
  readonly quoted: (words: string) => string;
  readonly smallTalk: string;
  readonly parts: Readonly<Record<CasePart, string>>;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const askingText: Texts<AskingText> = {
  sv: {
    ask: {
      title: 'Fråga biblioteket',
      how: 'Vem har gjort det här före oss? Fråga med egna ord, så letar jag bland fallen och visar vad de säger.',
      label: `Din fråga (högst ${maxQuestionLength} tecken)`,
      placeholder: 'Till exempel: hur har andra löst bostäder när ett stort företag etablerar sig?',
      missing: 'Skriv vad du vill veta.',
      send: 'Fråga',
      failed: 'Biblioteket svarar inte just nu. Frågan står kvar här. Vänta en stund och skicka igen.',
    },
    answer: {
      title: 'Svar ur biblioteket',
      cut: `Frågan var lång. Jag läste de första ${maxQuestionLength} tecknen.`,
      about: (title) => `Jag tog frågan som att den gäller ”${title}”.`,
      written: 'Skrivet av en språkmodell, bara av styckena nedan. Siffrorna visar vilka.',
      quoted: 'Det här säger fallen:',
      in: { sv: 'På svenska:', en: 'På engelska:' },
      sharedBy: (network) => `delas av nätverket ${network}`,
      saysMore: 'Fallet säger mer.',
      show: 'Visa hela fallet',
      share: 'Dela i kanalen',
      helpful: 'Var det till hjälp?',
      yes: 'Ja',
      no: 'Nej',
      thanks: {
        yes: 'Tack! Du svarade att det var till hjälp.',
        no: 'Tack! Du svarade att det inte var till hjälp.',
      },
      notSaved: 'Ditt svar kunde inte sparas just nu. Vänta en stund och tryck igen.',
      shared: {
        sent: 'Fallet är delat i kanalen. Det står inte vem som delade det.',
        soon: 'Fallet delas i kanalen om en liten stund. Det står inte vem som delade det.',
        again: 'Fallet är redan delat i kanalen från det här svaret.',
        tooMany:
          'Fallet har delats flera gånger den senaste timmen. Leta efter det i kanalen, eller vänta en stund.',
        uncertain: 'Jag vet inte om fallet kom fram till kanalen. Processledarna ser det under ”utskick”.',
        failed: 'Fallet kunde inte delas just nu. Vänta en stund och tryck igen.',
      },
    },
    nothing: {
      title: 'Det vet jag inte',
      sentence: 'Jag hittar inget i biblioteket som svarar på frågan.',
      notInPart: (part) => `Fallet säger inget om ${part}.`,
      empty: 'Biblioteket är tomt än så länge.',
      nearest: 'Närmast, men det är inga svar:',
      kept: 'Processledarna ser frågan bland de obesvarade, utan vem som ställde den.',
      notKept: 'Frågan kunde inte sparas bland de obesvarade just nu.',
      askNetwork: 'Fråga nätverket',
      suggestTopic: 'Föreslå som triadtema',
      suggested: 'Tack! Processledarna ser frågan som ett förslag till tema för triader, utan ditt namn.',
      askAgain: 'Frågan finns inte bland de obesvarade. Ställ den en gång till, och föreslå den sedan.',
      notSaved: 'Förslaget kunde inte sparas just nu. Vänta en stund och tryck igen.',
    },
    network: {
      title: 'Fråga nätverket',
      seen: 'Frågan läggs ut som ett kort i kanalen, precis som den står här. Alla i kanalen ser den.',
      choice: 'Vill du ha ditt namn på frågan?',
      choose: 'Välj om ditt namn ska stå på frågan.',
      named: (name) =>
        `Ja. Alla i kanalen ser att ${name} frågar, och processledarna ser det bland de obesvarade.`,
      unnamed:
        'Nej. Ingen ser på kortet vem som frågar, inte heller processledarna. Själva texten visas som den är skriven, också om ett namn står i den.',
      post: 'Lägg ut frågan',
      back: 'Tillbaka till svaret',
      posted: {
        sent: 'Frågan ligger i kanalen. Svaren kommer i tråden under kortet.',
        soon: 'Frågan läggs ut i kanalen om en liten stund. Svaren kommer i tråden under kortet.',
        earlier: 'Frågan är redan ställd i kanalen. Jag har inte ändrat något på den.',
        uncertain: 'Jag vet inte om frågan kom fram till kanalen. Processledarna ser det under ”utskick”.',
        failed: 'Frågan kunde inte läggas ut. Den kan redan vara omhändertagen.',
        unknown: 'Frågan finns inte bland de obesvarade. Ställ den en gång till, och lägg sedan ut den.',
        tooMany: `Nätverket har fått ${mostPosted} frågor den senaste timmen. Vänta en stund, så att de hinner läsas.`,
      },
      failed: 'Frågan kunde inte läggas ut just nu. Den står kvar här. Vänta en stund och tryck igen.',
      card: 'En fråga till nätverket',
      askedBy: (name) => `Frågan kommer från ${name}.`,
      askedUnnamed: 'Frågan är ställd utan namn.',
      reply: 'Biblioteket har inget svar. Vet du något? Svara i tråden under kortet.',
      done: 'Frågan är stängd. Processledarna har tagit hand om den.',
    },
    view: {
      gone: 'Fallet finns inte i biblioteket längre.',
      goneShare: 'Här delades ett fall som inte finns i biblioteket längre.',
      back: 'Tillbaka till svaret',
      more: 'Läs vidare',
      before: 'Läs det som kom före',
      sharedCard: 'Någon i nätverket delar ett fall ur biblioteket.',
    },
    questions: {
      title: 'Obesvarade frågor',
      none: 'Det finns inga obesvarade frågor just nu.',
      waiting: (count) =>
        count === 1
          ? '1 fråga har inte fått svar ur biblioteket.'
          : `${count} frågor har inte fått svar ur biblioteket.`,
      show: 'Visa frågorna',
      intro:
        'Frågorna visas utan vem som ställde dem, om personen inte valde att synas. Tryck på Klar när en är omhändertagen.',
      times: (count, first, last) =>
        count === 1 ? `Ställd ${first}.` : `Ställd ${count} gånger sedan ${first}, senast ${last}.`,
      by: (name) => `Från ${name}.`,
      posted: 'Ligger i kanalen.',
      topicWanted: 'Föreslagen som triadtema.',
      done: 'Klar',
      addTopic: 'Lägg till som triadtema',
      more: (count) => `${count} till finns. De kommer fram när du trycker på Klar.`,
      write: 'Skriv ett fall',
      writeHere: 'Skriv ett fall här i kortet',
      received: 'Hur svaren togs emot',
      notDone: 'Det kunde inte sparas just nu. Vänta en stund och tryck igen.',
      askedAnew: 'Frågan har ställts igen. Därför står den kvar.',
      onlyFacilitators: 'De obesvarade frågorna läses av nätverkets processledare.',
    },
    topic: {
      title: 'Frågan som triadtema',
      note: 'Deltagarna kan välja temat inför sina triader. Korta gärna frågan.',
      label: (most) => `Temat (högst ${most} tecken)`,
      missing: 'Skriv vad temat ska heta.',
      tooLong: (most) => `Skriv högst ${most} tecken.`,
      save: 'Lägg till',
      saved: { added: 'Temat är tillagt.', known: 'Temat fanns redan.' },
      full: 'Listan med teman är full. Ta bort något under ”teman” först.',
      failed: 'Temat kunde inte sparas just nu. Det står kvar här. Vänta en stund och skicka igen.',
      back: 'Tillbaka till frågorna',
    },
    received: {
      title: 'Hur svaren togs emot',
      intro: 'Så svarade de som fick ett svar där fallet stod först. Det sparas inte vem som svarade vad.',
      none: 'Ingen har sagt något om svaren än.',
      line: (yes, no) => `till hjälp: ${yes}, inte till hjälp: ${no}`,
      gone: 'Ett fall som inte finns kvar',
      more: (count) => `${count} fall till har fått omdömen.`,
    },
    quoted: (words) => `”${words}”`,
    smallTalk: 'Roligt att du hör av dig!',
    parts: {
      summary: 'hur det gick',
      successFactors: 'framgångsfaktorer',
      challenges: 'utmaningar eller hinder',
      advice: 'råd till andra',
    },
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    ask: {
      title: 'Ask the library',
      how: 'Who has done this before us? Ask in your own words, and I look among the cases and show what they say.',
      label: `Your question (at most ${maxQuestionLength} characters)`,
      placeholder: 'For example: how have others solved housing when a large company moves in?',
      missing: 'Write what you want to know.',
      send: 'Ask',
      failed:
        'The library does not answer just now. Your question is still here. Wait a moment and send again.',
    },
    answer: {
      title: 'An answer from the library',
      cut: `The question was long. I read the first ${maxQuestionLength} characters.`,
      about: (title) => `I took the question to be about “${title}”.`,
      written: 'Written by a language model, only from the passages below. The numbers show which.',
      quoted: 'This is what the cases say:',
      in: { sv: 'In Swedish:', en: 'In English:' },
      sharedBy: (network) => `shared by the network ${network}`,
      saysMore: 'The case says more.',
      show: 'Show the whole case',
      share: 'Share in the channel',
      helpful: 'Was this helpful?',
      yes: 'Yes',
      no: 'No',
      thanks: {
        yes: 'Thank you! You said that it was helpful.',
        no: 'Thank you! You said that it was not helpful.',
      },
      notSaved: 'Your answer could not be saved just now. Wait a moment and press again.',
      shared: {
        sent: 'The case is shared in the channel. It does not say who shared it.',
        soon: 'The case will be in the channel in a moment. It does not say who shared it.',
        again: 'The case has already been shared in the channel from this answer.',
        tooMany:
          'The case has been shared several times in the last hour. Look for it in the channel, or wait a while.',
        uncertain:
          'I do not know whether the case reached the channel. The facilitators see it under “deliveries”.',
        failed: 'The case could not be shared just now. Wait a moment and press again.',
      },
    },
    nothing: {
      title: 'I do not know',
      sentence: 'I find nothing in the library that answers the question.',
      notInPart: (part) => `The case says nothing about ${part}.`,
      empty: 'The library is empty so far.',
      nearest: 'Nearest, but they are no answers:',
      kept: 'The facilitators see the question among the unanswered ones, without who asked it.',
      notKept: 'The question could not be kept among the unanswered ones just now.',
      askNetwork: 'Ask the network',
      suggestTopic: 'Suggest as a triad topic',
      suggested:
        'Thank you! The facilitators see the question as a suggested topic for triads, without your name.',
      askAgain: 'The question is not among the unanswered ones. Ask it once more, and then suggest it.',
      notSaved: 'The suggestion could not be saved just now. Wait a moment and press again.',
    },
    network: {
      title: 'Ask the network',
      seen: 'The question is posted as a card in the channel, just as it stands here. Everyone in the channel sees it.',
      choice: 'Do you want your name on the question?',
      choose: 'Choose whether your name is to stand on the question.',
      named: (name) =>
        `Yes. Everyone in the channel sees that ${name} asks, and the facilitators see it among the unanswered ones.`,
      unnamed:
        'No. Nobody sees on the card who asks, nor do the facilitators. The text itself is shown as it is written, also if a name stands in it.',
      post: 'Post the question',
      back: 'Back to the answer',
      posted: {
        sent: 'The question is in the channel. Replies come in the thread below the card.',
        soon: 'The question will be in the channel in a moment. Replies come in the thread below the card.',
        earlier: 'The question has already been asked in the channel. I have changed nothing about it.',
        uncertain:
          'I do not know whether the question reached the channel. The facilitators see it under “deliveries”.',
        failed: 'The question could not be posted. It may have been dealt with already.',
        unknown: 'The question is not among the unanswered ones. Ask it once more, and then post it.',
        tooMany: `The network has been asked ${mostPosted} questions in the last hour. Wait a while, so that they can be read.`,
      },
      failed: 'The question could not be posted just now. It is still here. Wait a moment and press again.',
      card: 'A question for the network',
      askedBy: (name) => `The question comes from ${name}.`,
      askedUnnamed: 'The question is asked without a name.',
      reply: 'The library has no answer. Do you know something? Reply in the thread below the card.',
      done: 'The question is closed. The facilitators have dealt with it.',
    },
    view: {
      gone: 'The case is no longer in the library.',
      goneShare: 'A case was shared here that is no longer in the library.',
      back: 'Back to the answer',
      more: 'Read on',
      before: 'Read what came before',
      sharedCard: 'Somebody in the network shares a case from the library.',
    },
    questions: {
      title: 'Unanswered questions',
      none: 'There are no unanswered questions just now.',
      waiting: (count) =>
        count === 1
          ? '1 question has had no answer from the library.'
          : `${count} questions have had no answer from the library.`,
      show: 'Show the questions',
      intro:
        'The questions are shown without who asked them, unless they chose to be named. Press Done when one is dealt with.',
      times: (count, first, last) =>
        count === 1 ? `Asked ${first}.` : `Asked ${count} times since ${first}, last ${last}.`,
      by: (name) => `From ${name}.`,
      posted: 'Is in the channel.',
      topicWanted: 'Suggested as a triad topic.',
      done: 'Done',
      addTopic: 'Add as a triad topic',
      more: (count) => `There are ${count} more. They come up when you press Done.`,
      write: 'Write a case',
      writeHere: 'Write a case here in the card',
      received: 'How the answers were received',
      notDone: 'It could not be saved just now. Wait a moment and press again.',
      askedAnew: 'The question has been asked again. That is why it is still here.',
      onlyFacilitators: 'The unanswered questions are read by the network’s facilitators.',
    },
    topic: {
      title: 'The question as a triad topic',
      note: 'Participants can choose the topic before their triads. Do shorten the question.',
      label: (most) => `The topic (at most ${most} characters)`,
      missing: 'Write what the topic is to be called.',
      tooLong: (most) => `Write at most ${most} characters.`,
      save: 'Add',
      saved: { added: 'The topic is added.', known: 'The topic was there already.' },
      full: 'The list of topics is full. Remove one under “topics” first.',
      failed: 'The topic could not be saved just now. It is still here. Wait a moment and send again.',
      back: 'Back to the questions',
    },
    received: {
      title: 'How the answers were received',
      intro: 'This is what people said of answers that the case led. Who said what is not kept.',
      none: 'Nobody has said anything about the answers yet.',
      line: (yes, no) => `helpful: ${yes}, not helpful: ${no}`,
      gone: 'A case that is no longer there',
      more: (count) => `${count} more cases have been judged.`,
    },
    quoted: (words) => `“${words}”`,
    smallTalk: 'Good to hear from you!',
    parts: {
      summary: 'how it went',
      successFactors: 'success factors',
      challenges: 'challenges or obstacles',
      advice: 'advice for others',
    },
    elsewhere: 'This card belongs to another channel and does not apply here.',
    unknown: 'This card cannot be read.',
  },
};
