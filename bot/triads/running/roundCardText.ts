import type { Texts } from '../../ports/language.ts';

/** Why a person's own card is shown, or shown again. */
export type Notice =
  | 'left'
  | 'leftAsked'
  | 'joined'
  | 'joinedAsked'
  | 'notIn'
  | 'otherTriad'
  | 'overtaken'
  /** One's own triad has talked; all of them have. */
  | 'done'
  | 'allDone'
  | 'closed'
  | 'cancelled'
  | 'started'
  | 'notStartable'
  /** The triads are no longer those a facilitator was last shown. */
  | 'seeFirst'
  | 'onlyFacilitators';

export interface RoundText {
  readonly titles: { readonly session: string; readonly between: string };
  readonly triad: (number: number) => string;
  readonly question: string;
  /** The template's name and how long it takes. */
  readonly length: (name: string, minutes: string) => string;
  readonly begins: (when: string) => string;
  readonly beginsFreely: string;
  readonly standing: {
    readonly notBegun: string;
    readonly turn: (turn: number, turns: number, name: string) => string;
    readonly together: string;
    readonly left: (minutes: number, until: string) => string;
    readonly paused: (minutes: number) => string;
    readonly finished: string;
  };
  readonly now: string;
  readonly closed: string;
  readonly cancelled: string;
  readonly tooFew: (people: number) => string;
  readonly tooFewHope: string;
  readonly dissolved: string;
  readonly moreTriads: (count: number) => string;
  readonly contributionsElsewhere: string;
  readonly gone: string;
  readonly own: {
    readonly title: (number: number) => string;
    readonly members: string;
    readonly you: string;
    readonly roles: { readonly client: string; readonly coach: string; readonly observer: string };
    readonly others: string;
    readonly notInAny: string;
    readonly mayJoin: string;
    readonly beginFreely: string;
    readonly finished: string;
    readonly whenClosing: string;
  };
  readonly cannot: {
    readonly title: string;
    readonly sure: (number: number) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly buttons: {
    readonly own: string;
    readonly cannot: string;
    readonly join: string;
    readonly next: string;
    readonly finish: string;
    readonly pause: string;
    readonly resume: string;
    readonly begin: string;
    readonly beginAgain: string;
    readonly contribute: string;
    readonly contributeHere: string;
    readonly update: string;
    readonly again: string;
    readonly list: string;
  };
  readonly notices: Readonly<Record<Notice, string>>;
  readonly failed: string;
  readonly change: {
    readonly title: string;
    readonly left: (names: string) => string;
    readonly joined: (names: string) => string;
    readonly now: (number: number, members: string) => string;
    readonly dissolved: (number: number) => string;
    readonly others: string;
    readonly none: string;
  };
  readonly openQuestion: {
    readonly title: string;
    readonly left: (names: string) => string;
    readonly joined: (names: string) => string;
    readonly why: string;
    readonly meanwhile: string;
    readonly show: string;
    readonly solved: string;
  };
  readonly prompt: {
    readonly title: string;
    readonly which: (meeting: number, meetings: number) => string;
    readonly how: string;
  };
  readonly met: {
    readonly title: string;
    readonly intro: string;
    readonly count: (met: number, triads: number) => string;
    readonly yes: string;
    readonly notYet: string;
    readonly answers: { readonly yes: string; readonly notYet: string; readonly none: string };
    readonly own: (number: number) => string;
    readonly thanks: string;
    readonly change: string;
    readonly notIn: string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly states: {
      readonly draft: string;
      readonly draftByItself: (when: string) => string;
      /** Of a draft: its session is cancelled or gone. */
      readonly calledOff: string;
      readonly begins: (when: string) => string;
      readonly running: string;
      readonly finished: string;
      readonly between: (meetings: number) => string;
      readonly tooFew: string;
      readonly closed: string;
    };
    readonly yours: (number: number, members: string) => string;
    readonly notYours: string;
    readonly undecided: string;
    readonly unseen: string;
    readonly plan: string;
    readonly start: string;
    readonly close: string;
    readonly new: string;
    readonly forFacilitators: string;
    readonly page: (page: number, pages: number) => string;
    readonly next: string;
    readonly previous: string;
  };
  readonly closing: {
    readonly title: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly elsewhere: string;
  readonly unknown: string;
}

export const roundText: Texts<RoundText> = {
  sv: {
    titles: { session: 'Triadsamtal', between: 'Triader mellan träffarna' },
    triad: (number) => `Triad ${number}`,
    question: 'Att prata om:',
    length: (name, minutes) => `${name}, ungefär ${minutes} minuter`,
    begins: (when) => `Börjar ${when}.`,
    beginsFreely: 'Varje triad träffas när det passar, och trycker på Börja nu då.',
    standing: {
      notBegun: 'Har inte börjat',
      turn: (turn, turns, name) => `Tur ${turn} av ${turns}: ${name}`,
      together: 'Alla tillsammans',
      left: (minutes, until) => `${minutes} min kvar, till ${until}`,
      paused: (minutes) => `pausat, ${minutes} min kvar`,
      finished: 'Klara',
    },
    now: 'Nu:',
    closed: 'Triadomgången är avslutad.',
    cancelled: 'Triadomgången är inställd.',
    tooFew: (people) =>
      `Det blir inga triader den här gången: det behövs minst tre, och ${people === 1 ? 'bara en är' : `${people} är`} med. Två räcker inte, för medan en lyssnar ska minst två tänka högt tillsammans.`,
    tooFewHope: 'Är du också med? Tryck på Jag är med, så bildas triader när ni är tre.',
    dissolved: 'Triaden är upplöst. Var du med i den? Tryck på Min triad, så ser du var du är nu.',
    moreTriads: (count) =>
      `och ${count === 1 ? '1 triad' : `${count} triader`} till. Tryck på Min triad, så ser du din.`,
    contributionsElsewhere: 'Skriv insikter till mig, så ser du vad triaderna har bidragit med.',
    gone: 'någon som har lämnat kanalen',
    own: {
      title: (number) => `Din triad: triad ${number}`,
      members: 'Ni är, i turordning:',
      you: 'du',
      roles: { client: 'har turen', coach: 'coach', observer: 'observatör' },
      others: 'De andra triaderna',
      notInAny: 'Du är inte med i någon triad.',
      mayJoin: 'Tryck på Jag är med, så får du en plats där den passar bäst.',
      beginFreely:
        'Träffas när det passar er. Tryck på Börja nu när ni är samlade, så leder jag er genom samtalet.',
      finished: 'Ni är klara. Vill ni bidra med något till hela nätverket?',
      whenClosing: 'Inget annat från samtalet sparas.',
    },
    cannot: {
      title: 'Är det säkert att du inte kan?',
      sure: (number) =>
        `Du lämnar triad ${number}, och så få triader som möjligt ändras. Kanalen får veta vilka det är.`,
      yes: 'Ja, jag kan inte',
      no: 'Nej, jag är med',
    },
    buttons: {
      own: 'Min triad',
      cannot: 'Jag kan inte',
      join: 'Jag är med',
      next: 'Nästa',
      finish: 'Vi är klara',
      pause: 'Pausa',
      resume: 'Fortsätt',
      begin: 'Börja nu',
      beginAgain: 'Börja ett nytt samtal',
      contribute: 'Bidra med en insikt',
      contributeHere: 'Skriv insikten här',
      update: 'Uppdatera',
      again: 'Försök igen',
      list: 'Alla omgångar',
    },
    notices: {
      left: 'Du är inte med längre. Tack för att du sa till.',
      leftAsked: 'Du är inte med längre. Processledarna bestämmer hur de andra ska göra.',
      joined: 'Välkommen! Du är med.',
      joinedAsked: 'Tack! Processledarna bestämmer var du får plats.',
      notIn: 'Du är inte med i någon triad, så det finns inget att ändra.',
      otherTriad: 'Knappen gällde en triad som du inte är med i, så inget har ändrats.',
      overtaken: 'Samtalet har redan gått vidare, eller så hann någon före. Så här står det nu.',
      done: 'Ni är redan klara med samtalet, så ingen behöver flytta på sig. Inget har ändrats.',
      allDone: 'Triaderna är redan klara för den här gången. Välkommen att vara med nästa gång!',
      closed: 'Triadomgången är avslutad, så inget kan ändras längre.',
      cancelled: 'Triadomgången är inställd.',
      started: 'Triaderna har börjat.',
      notStartable:
        'Omgången kan inte startas: den har redan börjat, är avslutad, har inga triader eller hör till en träff som är inställd.',
      seeFirst:
        'Triaderna är inte längre desamma som när de visades senast, så ingenting är publicerat. Tryck på Planen och se dem först.',
      onlyFacilitators: 'Det här är till för nätverkets processledare.',
    },
    failed: 'Det kunde inte sparas just nu. Vänta en stund och försök igen.',
    change: {
      title: 'Ändring i triaderna',
      left: (names) => `Kan inte: ${names}.`,
      joined: (names) => `Är också med: ${names}.`,
      now: (number, members) => `Triad ${number} är nu: ${members}`,
      dissolved: (number) => `Triad ${number} är upplöst.`,
      others: 'Ni andra fortsätter som förut.',
      none: 'Ni är nu för få för triader: det behövs minst tre.',
    },
    openQuestion: {
      title: 'Processledare: triaderna behöver ett beslut',
      left: (names) => `Kan inte: ${names}.`,
      joined: (names) => `Vill vara med: ${names}.`,
      why: 'Triaderna kan inte ändras utan att en regel bryts. Det väljer du.',
      meanwhile: 'Ni andra fortsätter så länge som ni är.',
      show: 'Visa valen',
      solved: 'Frågan om triaderna är avgjord.',
    },
    prompt: {
      title: 'Dags att träffas i triaden',
      which: (meeting, meetings) => `Gång ${meeting} av ${meetings}.`,
      how: 'Bestäm en tid i din triad. Tryck på Min triad när ni är samlade, så leder jag er genom samtalet.',
    },
    met: {
      title: 'Har ni träffats?',
      intro: 'En i varje triad svarar för alla. Det sista svaret gäller.',
      count: (met, triads) => `${met} av ${triads === 1 ? '1 triad' : `${triads} triader`} har träffats.`,
      yes: 'Ja, vi har träffats',
      notYet: 'Inte än',
      answers: { yes: 'har träffats', notYet: 'inte än', none: 'inget svar än' },
      own: (number) => `Din triad: triad ${number}`,
      thanks: 'Tack! Svaret är sparat.',
      change: 'Du kan ändra det här:',
      notIn: 'Du är inte med i någon triad i den här omgången, så du behöver inte svara.',
    },
    list: {
      title: 'Triader',
      none: 'Det finns ingen triadomgång just nu.',
      states: {
        draft: 'Utkast, syns bara för processledare',
        draftByItself: (when) => `Utkast, bildas och läggs ut av sig självt ${when}`,
        calledOff: 'Träffen är inställd',
        begins: (when) => `Börjar ${when}`,
        running: 'Pågår',
        finished: 'Alla är klara',
        between: (meetings) => (meetings === 1 ? 'Träffas 1 gång' : `Träffas ${meetings} gånger`),
        tooFew: 'För få för triader',
        closed: 'Avslutad',
      },
      yours: (number, members) => `Din triad är triad ${number}: ${members}`,
      notYours: 'Du är inte med i någon triad.',
      undecided: 'Väntar på ett beslut. Tryck på Planen, så ser du valen.',
      unseen: 'Triaderna bryter en regel som annars alltid hålls. Tryck på Planen, så ser du vilken.',
      plan: 'Planen',
      start: 'Starta nu',
      close: 'Stäng omgången',
      new: 'Ny triadomgång',
      forFacilitators: 'För processledare',
      page: (page, pages) => `Sida ${page} av ${pages}`,
      next: 'Nästa sida',
      previous: 'Förra sidan',
    },
    closing: {
      title: 'Ska omgången stängas?',
      sure: 'Triaderna slutar, ingen kan bidra längre och inget kan ändras efteråt. Det som har bidragits finns kvar.',
      yes: 'Ja, stäng',
      no: 'Nej, tillbaka',
    },
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Triadomgången finns inte.',
  },
  en: {
    titles: { session: 'Triad conversations', between: 'Triads between the sessions' },
    triad: (number) => `Triad ${number}`,
    question: 'To talk about:',
    length: (name, minutes) => `${name}, about ${minutes} minutes`,
    begins: (when) => `Begins ${when}.`,
    beginsFreely: 'Each triad meets when it suits, and presses Begin now then.',
    standing: {
      notBegun: 'Has not begun',
      turn: (turn, turns, name) => `Turn ${turn} of ${turns}: ${name}`,
      together: 'All together',
      left: (minutes, until) => `${minutes} min left, until ${until}`,
      paused: (minutes) => `paused, ${minutes} min left`,
      finished: 'Done',
    },
    now: 'Now:',
    closed: 'The triad round is closed.',
    cancelled: 'The triad round is cancelled.',
    tooFew: (people) =>
      `There are no triads this time: it takes at least three, and ${people === 1 ? 'only one is' : `${people} are`} in. Two are not enough, for while one listens at least two think aloud together.`,
    tooFewHope: 'Are you in as well? Press I am in, and triads are formed when you are three.',
    dissolved: 'The triad is dissolved. Were you in it? Press My triad to see where you are now.',
    moreTriads: (count) => `and ${count} more. Press My triad to see yours.`,
    contributionsElsewhere: 'Write insights to me to see what the triads have contributed.',
    gone: 'somebody who has left the channel',
    own: {
      title: (number) => `Your triad: triad ${number}`,
      members: 'You are, in the order of turns:',
      you: 'you',
      roles: { client: 'has the turn', coach: 'coach', observer: 'observer' },
      others: 'The other triads',
      notInAny: 'You are not in any triad.',
      mayJoin: 'Press I am in, and you get a place where it fits best.',
      beginFreely:
        'Meet when it suits you. Press Begin now when you are gathered, and I lead you through the talk.',
      finished: 'You are done. Would you like to contribute something to the whole network?',
      whenClosing: 'Nothing else of the talk is stored.',
    },
    cannot: {
      title: 'Are you sure that you cannot?',
      sure: (number) =>
        `You leave triad ${number}, and as few triads as possible change. The channel is told which ones.`,
      yes: 'Yes, I cannot',
      no: 'No, I am in',
    },
    buttons: {
      own: 'My triad',
      cannot: 'I cannot',
      join: 'I am in',
      next: 'Next',
      finish: 'We are done',
      pause: 'Pause',
      resume: 'Go on',
      begin: 'Begin now',
      beginAgain: 'Begin a new talk',
      contribute: 'Contribute an insight',
      contributeHere: 'Write the insight here',
      update: 'Update',
      again: 'Try again',
      list: 'All rounds',
    },
    notices: {
      left: 'You are no longer in. Thank you for telling.',
      leftAsked: 'You are no longer in. The facilitators decide what the others do.',
      joined: 'Welcome! You are in.',
      joinedAsked: 'Thank you! The facilitators decide where you get a place.',
      notIn: 'You are not in any triad, so there is nothing to change.',
      otherTriad: 'The button was about a triad you are not in, so nothing has changed.',
      overtaken: 'The talk has moved on already, or somebody was before you. This is how it stands now.',
      done: 'You are done with the talk already, so nobody needs to move. Nothing has changed.',
      allDone: 'The triads are done for this time. You are welcome to be in next time!',
      closed: 'The triad round is closed, so nothing can be changed any more.',
      cancelled: 'The triad round is cancelled.',
      started: 'The triads have begun.',
      notStartable:
        'The round cannot be started: it has begun already, is closed, has no triads or belongs to a session that is cancelled.',
      seeFirst:
        'The triads are no longer the same as when they were last shown, so nothing is published. Press The plan and see them first.',
      onlyFacilitators: 'This is for the network’s facilitators.',
    },
    failed: 'It could not be saved just now. Wait a moment and try again.',
    change: {
      title: 'A change in the triads',
      left: (names) => `Cannot: ${names}.`,
      joined: (names) => `Is in as well: ${names}.`,
      now: (number, members) => `Triad ${number} is now: ${members}`,
      dissolved: (number) => `Triad ${number} is dissolved.`,
      others: 'All others go on as before.',
      none: 'You are now too few for triads: it takes at least three.',
    },
    openQuestion: {
      title: 'Facilitators: the triads need a decision',
      left: (names) => `Cannot: ${names}.`,
      joined: (names) => `Would like to be in: ${names}.`,
      why: 'The triads cannot be changed without breaking a rule. That is yours to choose.',
      meanwhile: 'All others go on as they are for now.',
      show: 'Show the choices',
      solved: 'The question about the triads is settled.',
    },
    prompt: {
      title: 'Time to meet in your triad',
      which: (meeting, meetings) => `Time ${meeting} of ${meetings}.`,
      how: 'Agree on a time in your triad. Press My triad when you are gathered, and I lead you through the talk.',
    },
    met: {
      title: 'Have you met?',
      intro: 'One in each triad answers for all. The last answer counts.',
      count: (met, triads) => `${met} of ${triads === 1 ? '1 triad has' : `${triads} triads have`} met.`,
      yes: 'Yes, we have met',
      notYet: 'Not yet',
      answers: { yes: 'has met', notYet: 'not yet', none: 'no answer yet' },
      own: (number) => `Your triad: triad ${number}`,
      thanks: 'Thank you! The answer is saved.',
      change: 'You can change it here:',
      notIn: 'You are not in any triad of this round, so you need not answer.',
    },
    list: {
      title: 'Triads',
      none: 'There is no triad round just now.',
      states: {
        draft: 'Draft, seen by facilitators only',
        draftByItself: (when) => `Draft, formed and posted by itself ${when}`,
        calledOff: 'The session is cancelled',
        begins: (when) => `Begins ${when}`,
        running: 'Under way',
        finished: 'All are done',
        between: (meetings) => (meetings === 1 ? 'Meets once' : `Meets ${meetings} times`),
        tooFew: 'Too few for triads',
        closed: 'Closed',
      },
      yours: (number, members) => `Your triad is triad ${number}: ${members}`,
      notYours: 'You are not in any triad.',
      undecided: 'Waits for a decision. Press The plan to see the choices.',
      unseen: 'The triads break a rule that is otherwise always kept. Press The plan to see which.',
      plan: 'The plan',
      start: 'Start now',
      close: 'Close the round',
      new: 'New triad round',
      forFacilitators: 'For facilitators',
      page: (page, pages) => `Page ${page} of ${pages}`,
      next: 'Next page',
      previous: 'Previous page',
    },
    closing: {
      title: 'Close the round?',
      sure: 'The triads end, nobody can contribute any more and nothing can be changed afterwards. What was contributed stays.',
      yes: 'Yes, close',
      no: 'No, back',
    },
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The triad round does not exist.',
  },
};
