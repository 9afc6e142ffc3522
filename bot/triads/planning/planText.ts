import {
  type Beginning,
  type PlanField,
  type PlanProblemKind,
  planLimits,
} from '../../contract/triadPlan.ts';
import type { Texts } from '../../ports/language.ts';
import type { Rule } from '../forming/grouping.ts';

/** Why a preview is shown again. */
export type PreviewNotice =
  | 'formed'
  | 'saved'
  | 'swapped'
  | 'locked'
  | 'reshuffled'
  | 'changedMeanwhile'
  | 'pickTwo'
  | 'failed'
  | 'calledOff'
  | 'publishedMeanwhile';

export interface PlanText {
  readonly offer: {
    readonly title: string;
    readonly intro: string;
    readonly open: string;
    readonly here: string;
  };
  readonly form: {
    readonly titles: { readonly fresh: string; readonly change: string };
    readonly labels: Readonly<Record<PlanField, string>>;
    readonly between: string;
    readonly begin: Readonly<Record<Beginning, string>>;
    readonly cards: { readonly one: string; readonly each: string };
    readonly publish: { readonly said: string; readonly byItself: string };
    readonly meetings: (count: number) => string;
    readonly questionNote: string;
    readonly questionExample: string;
    readonly choose: string;
    readonly chosenBefore: string;
    readonly save: string;
    readonly problems: Readonly<Record<PlanProblemKind, string>>;
  };
  readonly notices: {
    readonly wrong: string;
    readonly failed: string;
    readonly changedMeanwhile: string;
  };
  readonly preview: {
    readonly title: string;
    readonly standsTitle: string;
    readonly question: (question: string) => string;
    readonly template: (name: string, minutes: number) => string;
    readonly triad: (number: number, locked: boolean) => string;
    readonly more: (count: number) => string;
    readonly begins: (moment: string) => string;
    readonly beginsAtOnce: string;
    readonly beginsFreely: (moment: string, meetings: number) => string;
    readonly byItself: (moment: string) => string;
    readonly waits: string;
    readonly running: string;
    readonly closed: string;
    readonly everyone: string;
    readonly unseen: string;
    readonly tooFew: (people: number) => string;
    readonly notices: Readonly<Record<PreviewNotice, string>>;
  };
  readonly report: {
    readonly title: string;
    readonly kept: (rules: string) => string;
    readonly unknownOrganisations: (people: number) => string;
    readonly rules: Readonly<Record<Rule, string>>;
    readonly broken: {
      readonly organisation: (names: readonly string[]) => string;
      readonly apart: (names: readonly string[]) => string;
      readonly sameTrio: (names: readonly string[]) => string;
      readonly repeat: (names: readonly string[], times: number) => string;
    };
    readonly unavoidable: (sentence: string) => string;
    readonly stop: (sentence: string) => string;
    readonly more: (count: number) => string;
    readonly maybeNotFewest: string;
    readonly expected: (pairs: number) => string;
    readonly away: string;
  };
  readonly swap: {
    readonly title: string;
    readonly note: string;
    readonly one: string;
    readonly other: string;
    readonly seat: (name: string, triad: number) => string;
    readonly choose: string;
    readonly button: string;
    readonly tooMany: string;
    readonly breaks: string;
    readonly ask: string;
    readonly despite: string;
    readonly back: string;
  };
  readonly lock: {
    readonly label: string;
    readonly unreadable: string;
    readonly button: string;
    readonly reshuffle: string;
  };
  readonly buttons: {
    readonly publish: string;
    readonly publishAndStart: string;
    readonly change: string;
    readonly remove: string;
    readonly show: string;
  };
  readonly published: {
    readonly title: string;
    readonly started: string;
    readonly waits: (moment: string) => string;
    readonly freely: string;
    readonly tooFew: string;
  };
  readonly removing: {
    readonly title: string;
    readonly draft: string;
    readonly published: string;
    readonly sure: string;
    readonly no: string;
    readonly done: string;
    readonly failed: string;
    readonly changed: string;
    readonly tooLate: string;
  };
  readonly question: {
    readonly title: string;
    readonly left: (names: string) => string;
    readonly joined: (names: string) => string;
    readonly why: string;
    readonly way: (number: number) => string;
    readonly dissolves: (number: number) => string;
    readonly keepsAll: string;
    readonly button: (number: number) => string;
    readonly none: string;
    readonly done: string;
    readonly already: string;
    readonly changedMeanwhile: string;
    readonly failed: string;
  };
  readonly and: string;
  /** What somebody is called who has left. */
  readonly gone: string;
  readonly roundGone: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const planText: Texts<PlanText> = {
  sv: {
    offer: {
      title: 'Planera triader',
      intro:
        'Jag föreslår triader av dem som kommer: ingen med sin egen organisation, och så få som möjligt som har mötts förut. Du ser förslaget innan någon annan gör det.',
      open: 'Planera triadomgång',
      here: 'Fyll i här',
    },
    form: {
      titles: { fresh: 'Planera en triadomgång', change: 'Ändra triadomgången' },
      labels: {
        session: 'När ska triaderna träffas?',
        template: 'Mall för samtalet',
        question: `Fråga att prata om (högst ${planLimits.question} tecken)`,
        begin: 'Turerna börjar',
        date: 'Datum (om du valde en egen tid)',
        time: 'Klockslag (om du valde en egen tid)',
        cards: 'Kort i kanalen',
        publish: 'Publicering',
        meetings: 'Antal möten (om du valde mellan träffarna)',
      },
      between: 'Mellan träffarna, när det passar triaden',
      begin: {
        programme: 'När träffens program säger det',
        at: 'Datum och klockslag som du väljer',
        now: 'Så fort omgången är publicerad',
      },
      cards: { one: 'Ett kort för alla triader', each: 'Ett kort för varje triad' },
      publish: {
        said: 'När jag säger till',
        byItself: 'Av sig själv när turerna börjar, med dem som kommer då',
      },
      meetings: (count) => (count === 1 ? '1 gång' : `${count} gånger, en månad emellan`),
      questionNote: 'Lämna tomt om var och en tar med sin egen utmaning.',
      questionExample: 'Till exempel: Hur får ni med er hela förvaltningen?',
      choose: 'Välj här.',
      chosenBefore: 'Det du valde förut',
      save: 'Visa förslag',
      problems: {
        missing: 'Fyll i det här.',
        unknown: 'Det du valde finns inte längre. Välj igen.',
        tooLong: `Skriv högst ${planLimits.question} tecken.`,
        notATime: 'Den dagen eller tiden finns inte. Skriv till exempel 2027-02-04 och 10:30.',
        past: 'Tiden har redan varit. Välj en senare, eller att börja så fort omgången är publicerad.',
        noProgramme: 'Mellan träffarna finns inget program. Välj en egen tid, eller att börja genast.',
        notAhead:
          'För att publiceras av sig själv behöver omgången en tid framåt. Välj en, eller säg till själv.',
      },
    },
    notices: {
      wrong: 'Omgången är inte sparad än. Se vad som behöver rättas.',
      failed: 'Omgången kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och försök igen.',
      changedMeanwhile:
        'Någon annan ändrade omgången medan du skrev. Det du skrev står kvar här nedanför. Spara igen om det ska gälla.',
    },
    preview: {
      title: 'Förslag till triader',
      standsTitle: 'Triaderna',
      question: (question) => `Fråga: ${question}`,
      template: (name, minutes) => `Mall: ${name} (${minutes} minuter för tre)`,
      triad: (number, locked) => `Triad ${number}${locked ? ' · låst' : ''}`,
      more: (count) => (count === 1 ? '… och 1 triad till.' : `… och ${count} triader till.`),
      begins: (moment) => `Turerna börjar ${moment}.`,
      beginsAtOnce: 'Turerna börjar så fort omgången är publicerad.',
      beginsFreely: (moment, meetings) =>
        `Triaderna träffas när det passar dem, ${meetings === 1 ? 'en gång' : `${meetings} gånger med en månad emellan`}. Den första frågan kommer ${moment}.`,
      byItself: (moment) =>
        `Publiceras av sig själv ${moment}. Då räknas de som är med just då; har du inte låst något blir förslaget nytt.`,
      waits: 'Ingen annan ser förslaget förrän du publicerar det.',
      running: 'Triaderna är publicerade.',
      closed: 'Omgången är avslutad och ändras inte mer.',
      everyone: 'Ingen har anmält sig till träffen än, så alla i kanalen räknas med.',
      unseen:
        'När omgången publicerades av sig själv gick en regel inte att hålla. Bara processledare ser det här:',
      tooFew: (people) =>
        `Bara ${people} är med än, och två räcker inte till ett triadsamtal. Publicerar du nu får alla veta varför det inte blir några triader.`,
      notices: {
        formed: 'Så här kan triaderna se ut.',
        saved: 'Ändringen är sparad.',
        swapped: 'De har bytt plats. Deras triader är låsta, så att bytet står kvar.',
        locked: 'Låsen är sparade.',
        reshuffled: 'Här är nya triader. De låsta är som förut.',
        changedMeanwhile:
          'Triaderna har ändrats sedan du såg dem, så jag gjorde ingenting. Så här ser de ut nu.',
        pickTwo: 'Välj två personer som ska byta plats.',
        failed: 'Det kunde inte sparas just nu. Vänta en stund och försök igen.',
        calledOff: 'Träffen är inställd eller borttagen. Ändra omgången eller ta bort den.',
        publishedMeanwhile: 'Omgången publicerades medan du ändrade, så inget av det sparades.',
      },
    },
    report: {
      title: 'Hur bra är förslaget?',
      kept: (rules) => `Hålls: ${rules}.`,
      unknownOrganisations: (people) =>
        `${people === 1 ? '1 person' : `${people} personer`} har inte sagt vilken kommun eller organisation de företräder. För dem kan jag inte se vilka som är kollegor.`,
      rules: {
        organisation: 'ingen med sin egen organisation',
        apart: 'ingen med någon de ska hållas isär från',
        sameTrio: 'inga tre tillsammans igen',
        repeat: 'inga två som har mötts förut',
        firstTurn: 'första turen går runt',
        topics: 'önskade teman',
      },
      broken: {
        organisation: (names) => `${listed(names, 'och')} kommer från samma organisation`,
        apart: (names) => `${listed(names, 'och')} ska hållas isär`,
        sameTrio: (names) => `${listed(names, 'och')} har suttit i samma triad förut`,
        repeat: (names, times) =>
          `${listed(names, 'och')} har mötts förut (${times === 1 ? '1 gång' : `${times} gånger`})`,
      },
      unavoidable: (sentence) => `${sentence}: det gick inte att undvika.`,
      stop: (sentence) => `${sentence}.`,
      more: (count) => `… och ${count} till.`,
      maybeNotFewest: 'Kanske går det att få färre avsteg. Prova att blanda om.',
      expected: (pairs) =>
        pairs === 0
          ? 'Den här gången och säsongen ut räknar jag med att inga behöver mötas igen, om alla kommer.'
          : `Den här gången och säsongen ut räknar jag med att ${pairs === 1 ? '1 par' : `${pairs} par`} möts igen, om alla kommer.`,
      away: 'Jag kan inte bedöma förslaget just nu.',
    },
    swap: {
      title: 'Byt plats på två',
      note: 'I samma triad byter de tur med varandra.',
      one: 'Den ena',
      other: 'Den andra',
      seat: (name, triad) => `${name}, triad ${triad}`,
      choose: 'Välj en person.',
      button: 'Byt',
      tooMany: 'De är för många för att byta plats på här.',
      breaks: 'Bytet bryter en regel',
      ask: 'Vill du byta ändå?',
      despite: 'Byt ändå',
      back: 'Nej, tillbaka',
    },
    lock: {
      label: 'Lås triader som ska stå kvar',
      unreadable: 'Välj bland triaderna.',
      button: 'Spara låsen',
      reshuffle: 'Blanda om resten',
    },
    buttons: {
      publish: 'Publicera',
      publishAndStart: 'Publicera och starta nu',
      change: 'Ändra',
      remove: 'Ta bort',
      show: 'Visa triaderna',
    },
    published: {
      title: 'Triaderna är publicerade',
      started: 'Kortet kommer i kanalen strax. Turerna har börjat.',
      waits: (moment) => `Kortet kommer i kanalen strax. Turerna börjar ${moment}.`,
      freely: 'Kortet kommer i kanalen strax. Triaderna börjar när det passar dem.',
      tooFew: 'De är för få för triader. Kortet i kanalen säger varför, och att fler kan komma med.',
    },
    removing: {
      title: 'Ska triadomgången tas bort?',
      draft: 'Förslaget försvinner. Ingen annan har sett det.',
      published:
        'Kortet i kanalen säger att omgången är inställd, och den räknas inte. Det går inte att ångra.',
      sure: 'Ja, ta bort',
      no: 'Nej, tillbaka',
      done: 'Triadomgången är borttagen.',
      failed: 'Triadomgången kunde inte tas bort just nu. Vänta en stund och försök igen.',
      changed: 'Omgången publicerades innan du svarade, så inget är borttaget än.',
      tooLate: 'Triadomgången är avslutad och går inte att ta bort.',
    },
    question: {
      title: 'Triaderna behöver ditt beslut',
      left: (names) => `Kan inte: ${names}`,
      joined: (names) => `Vill vara med: ${names}`,
      why: 'Inget sätt att laga triaderna håller alla regler. Det minst dåliga står först.',
      way: (number) => `Förslag ${number}`,
      dissolves: (number) => `Triad ${number} upplöses`,
      keepsAll: 'Håller alla regler.',
      button: (number) => `Välj förslag ${number}`,
      none: 'Det finns inget förslag just nu. Vänta tills fler är med, eller ta bort omgången.',
      done: 'Triaderna är ändrade. De som berörs får veta det i kanalen.',
      already: 'Det är redan avgjort. Triaderna har inget som väntar på beslut.',
      changedMeanwhile: 'Triaderna har ändrats sedan du såg förslagen, så jag gjorde ingenting. Välj igen.',
      failed: 'Det kunde inte sparas just nu. Vänta en stund och välj igen.',
    },
    and: 'och',
    gone: 'någon som har lämnat kanalen',
    roundGone: 'Triadomgången finns inte längre.',
    onlyFacilitators:
      'Det är nätverkets processledare som planerar triaderna. Säg till någon av dem om något ska ändras.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    offer: {
      title: 'Plan triads',
      intro:
        'I suggest triads of those who come: nobody with their own organisation, and as few as possible who have met before. You see the suggestion before anybody else does.',
      open: 'Plan a triad round',
      here: 'Fill in here',
    },
    form: {
      titles: { fresh: 'Plan a triad round', change: 'Change the triad round' },
      labels: {
        session: 'When are the triads to meet?',
        template: 'Template for the conversation',
        question: `Question to talk about (at most ${planLimits.question} characters)`,
        begin: 'The turns begin',
        date: 'Date (if you chose a time of your own)',
        time: 'Time (if you chose a time of your own)',
        cards: 'Cards in the channel',
        publish: 'Publishing',
        meetings: 'Number of meetings (if you chose between the sessions)',
      },
      between: 'Between the sessions, when it suits the triad',
      begin: {
        programme: 'When the session’s programme says',
        at: 'A date and time that you choose',
        now: 'As soon as the round is published',
      },
      cards: { one: 'One card for all triads', each: 'A card for each triad' },
      publish: {
        said: 'When I say so',
        byItself: 'By itself when the turns begin, with those who come then',
      },
      meetings: (count) => (count === 1 ? 'Once' : `${count} times, a month apart`),
      questionNote: 'Leave it empty if everyone brings a challenge of their own.',
      questionExample: 'For example: How do you bring the whole administration along?',
      choose: 'Choose here.',
      chosenBefore: 'What you chose before',
      save: 'Show a suggestion',
      problems: {
        missing: 'Fill this in.',
        unknown: 'What you chose is no longer there. Choose again.',
        tooLong: `Write at most ${planLimits.question} characters.`,
        notATime: 'There is no such day or time. Write for example 2027-02-04 and 10:30.',
        past: 'That time has passed. Choose a later one, or to begin as soon as the round is published.',
        noProgramme:
          'Between the sessions there is no programme. Choose a time of your own, or to begin at once.',
        notAhead: 'To be published by itself the round needs a time to come. Choose one, or say so yourself.',
      },
    },
    notices: {
      wrong: 'The round is not saved yet. See what needs to be put right.',
      failed:
        'The round could not be saved just now. All you wrote is still here. Wait a moment and try again.',
      changedMeanwhile:
        'Somebody else changed the round while you wrote. What you wrote is still here below. Save again if it is to hold.',
    },
    preview: {
      title: 'Suggested triads',
      standsTitle: 'The triads',
      question: (question) => `Question: ${question}`,
      template: (name, minutes) => `Template: ${name} (${minutes} minutes for three)`,
      triad: (number, locked) => `Triad ${number}${locked ? ' · locked' : ''}`,
      more: (count) => (count === 1 ? '… and 1 more triad.' : `… and ${count} more triads.`),
      begins: (moment) => `The turns begin ${moment}.`,
      beginsAtOnce: 'The turns begin as soon as the round is published.',
      beginsFreely: (moment, meetings) =>
        `The triads meet when it suits them, ${meetings === 1 ? 'once' : `${meetings} times a month apart`}. The first question comes ${moment}.`,
      byItself: (moment) =>
        `Published by itself ${moment}. Those who take part then count; if you have locked nothing the suggestion is made anew.`,
      waits: 'Nobody else sees the suggestion until you publish it.',
      running: 'The triads are published.',
      closed: 'The round has ended and changes no more.',
      everyone: 'Nobody has signed up for the session yet, so everybody in the channel is counted in.',
      unseen: 'When the round was published by itself, a rule could not be kept. Only facilitators see this:',
      tooFew: (people) =>
        `Only ${people} take part so far, and two are not enough for a triad conversation. If you publish now, everyone is told why there are no triads.`,
      notices: {
        formed: 'This is how the triads can look.',
        saved: 'The change is saved.',
        swapped: 'They have traded places. Their triads are locked, so that it stays so.',
        locked: 'The locks are saved.',
        reshuffled: 'Here are new triads. The locked ones are as before.',
        changedMeanwhile:
          'The triads have changed since you saw them, so I did nothing. This is how they look now.',
        pickTwo: 'Choose two people to trade places.',
        failed: 'It could not be saved just now. Wait a moment and try again.',
        calledOff: 'The session is cancelled or gone. Change the round or remove it.',
        publishedMeanwhile:
          'The round was published while you were changing it, so nothing of that was saved.',
      },
    },
    report: {
      title: 'How good is the suggestion?',
      kept: (rules) => `Kept: ${rules}.`,
      unknownOrganisations: (people) =>
        `${people === 1 ? '1 person has' : `${people} people have`} not said whom they represent. For them I cannot see who are colleagues.`,
      rules: {
        organisation: 'nobody with their own organisation',
        apart: 'nobody with somebody to be kept apart from',
        sameTrio: 'no three together again',
        repeat: 'no two who have met before',
        firstTurn: 'the first turn goes round',
        topics: 'wished topics',
      },
      broken: {
        organisation: (names) => `${listed(names, 'and')} come from the same organisation`,
        apart: (names) => `${listed(names, 'and')} are to be kept apart`,
        sameTrio: (names) => `${listed(names, 'and')} have been in the same triad before`,
        repeat: (names, times) =>
          `${listed(names, 'and')} have met before (${times === 1 ? 'once' : `${times} times`})`,
      },
      unavoidable: (sentence) => `${sentence}: it could not be avoided.`,
      stop: (sentence) => `${sentence}.`,
      more: (count) => `… and ${count} more.`,
      maybeNotFewest: 'There may be a way with fewer exceptions. Try to reshuffle.',
      expected: (pairs) =>
        pairs === 0
          ? 'This time and for the rest of the season I expect that nobody needs to meet again, if everyone comes.'
          : `This time and for the rest of the season I expect ${pairs === 1 ? '1 pair' : `${pairs} pairs`} to meet again, if everyone comes.`,
      away: 'I cannot judge the suggestion just now.',
    },
    swap: {
      title: 'Let two trade places',
      note: 'In the same triad they trade turns.',
      one: 'One of them',
      other: 'The other',
      seat: (name, triad) => `${name}, triad ${triad}`,
      choose: 'Choose a person.',
      button: 'Swap',
      tooMany: 'They are too many to trade places here.',
      breaks: 'The swap breaks a rule',
      ask: 'Do you want it all the same?',
      despite: 'Swap all the same',
      back: 'No, go back',
    },
    lock: {
      label: 'Lock triads that are to stay',
      unreadable: 'Choose among the triads.',
      button: 'Save the locks',
      reshuffle: 'Reshuffle the rest',
    },
    buttons: {
      publish: 'Publish',
      publishAndStart: 'Publish and start now',
      change: 'Change',
      remove: 'Remove',
      show: 'Show the triads',
    },
    published: {
      title: 'The triads are published',
      started: 'The card comes in the channel shortly. The turns have begun.',
      waits: (moment) => `The card comes in the channel shortly. The turns begin ${moment}.`,
      freely: 'The card comes in the channel shortly. The triads begin when it suits them.',
      tooFew: 'They are too few for triads. The card in the channel says why, and that more can come along.',
    },
    removing: {
      title: 'Remove the triad round?',
      draft: 'The suggestion goes away. Nobody else has seen it.',
      published:
        'The card in the channel says that the round is cancelled, and it does not count. This cannot be undone.',
      sure: 'Yes, remove it',
      no: 'No, go back',
      done: 'The triad round is removed.',
      failed: 'The triad round could not be removed just now. Wait a moment and try again.',
      changed: 'The round was published before you answered, so nothing is removed yet.',
      tooLate: 'The triad round has ended and cannot be removed.',
    },
    question: {
      title: 'The triads need your decision',
      left: (names) => `Cannot come: ${names}`,
      joined: (names) => `Want to join: ${names}`,
      why: 'No way to mend the triads keeps all rules. The least bad one comes first.',
      way: (number) => `Suggestion ${number}`,
      dissolves: (number) => `Triad ${number} dissolves`,
      keepsAll: 'Keeps all rules.',
      button: (number) => `Choose suggestion ${number}`,
      none: 'There is no suggestion just now. Wait until more take part, or remove the round.',
      done: 'The triads are changed. Those concerned are told in the channel.',
      already: 'It is decided already. Nothing of the triads waits for a decision.',
      changedMeanwhile:
        'The triads have changed since you saw the suggestions, so I did nothing. Choose again.',
      failed: 'It could not be saved just now. Wait a moment and choose again.',
    },
    and: 'and',
    gone: 'somebody who has left the channel',
    roundGone: 'The triad round is no longer there.',
    onlyFacilitators:
      'The network’s facilitators plan the triads. Tell one of them if something should change.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read.',
  },
};

/** "Anna, Bo och Cia". */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return first === '' ? last : `${first} ${and} ${last}`;
}
