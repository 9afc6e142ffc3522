import type { Measure } from '../contract/evaluation.ts';
import { maxLineLength, minAnswersToShow } from '../contract/evaluation.ts';
import { type EvaluationWords, evaluationWords } from '../contract/evaluationWords.ts';
import type { Texts } from '../ports/language.ts';

export interface EvaluationText extends EvaluationWords {
  readonly measures: Readonly<Record<Measure, string>>;
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly privacy: (url: string) => string;
    readonly mostUseful: string;
    readonly line: string;
    readonly lineNote: string;
    readonly send: string;
    readonly showMine: string;
    readonly missing: string;
    readonly mostUsefulUnknown: string;
    readonly lineTooLong: string;
    readonly incomplete: string;
    readonly failed: string;
    readonly moved: string;
  };
  readonly thanks: {
    readonly title: string;
    readonly saved: string;
    readonly untilClosed: string;
    readonly change: string;
  };
  readonly notAnswered: string;
  readonly counter: {
    readonly count: (answered: number, invited: number) => string;
    readonly steer: string;
  };
  readonly nudge: {
    readonly title: string;
    readonly until: (moment: string) => string;
    readonly where: string;
    readonly show: string;
  };
  readonly closed: {
    readonly title: string;
    readonly tooLate: string;
    readonly sealing: string;
    readonly justClosed: string;
    readonly justClosedWithFew: string;
  };
  readonly summary: {
    readonly title: string;
    readonly answers: (answers: number, invited: number) => string;
    readonly tooFew: (answers: number) => string;
    readonly mostUseful: string;
    readonly nobody: string;
    readonly trend: string;
    readonly trendNote: string;
    readonly session: string;
    readonly quotes: string;
    readonly now: string;
    readonly sealed: string;
    readonly moved: string;
  };
  readonly steer: {
    readonly title: string;
    readonly onlyFacilitators: string;
    readonly explainClose: string;
    readonly closesWithFew: (answers: number) => string;
    readonly closesAt: (moment: string) => string;
    readonly close: string;
    readonly lines: string;
    readonly linesNote: string;
    readonly noLines: string;
    readonly tooFewForLines: string;
    readonly quote: (number: number) => string;
    readonly saveQuotes: string;
    readonly saved: (quoted: number) => string;
    readonly tooMany: (max: number) => string;
    readonly more: string;
    readonly page: (page: number, of: number) => string;
    readonly export: string;
    readonly repost: string;
    readonly back: string;
  };
  readonly unsure: Readonly<Record<'form' | 'summary', Readonly<Record<'parked' | 'blocked', string>>>>;
  readonly open: {
    readonly pick: string;
    readonly pickLabel: string;
    readonly pickMissing: string;
    readonly button: string;
    readonly nothing: string;
    readonly already: string;
    readonly done: string;
    readonly waiting: string;
  };
  readonly status: {
    readonly none: string;
  };
  readonly elsewhere: string;
  readonly unknown: string;
}

export const evaluationText: Texts<EvaluationText> = {
  sv: {
    measures: {
      knowledge: 'I vilken utsträckning har träffen gett dig nya kunskaper?',
      contacts: 'I vilken utsträckning har träffen gett dig nya eller fördjupade kontakter?',
      support: 'I vilken utsträckning har träffen gett dig praktiskt stöd i arbetet?',
    },
    ...evaluationWords.sv,
    form: {
      title: 'Hur var träffen?',
      intro: 'Fem korta frågor. Det tar under en minut.',
      privacy: (url) =>
        `Tills utvärderingen stängs kan systemet hitta ditt svar, så att du kan ändra det. Sedan förseglas svaren: ingen kan koppla ett svar till en person. [Det här sparas](${url})`,
      mostUseful: 'Vad hade du mest nytta av? Välj ett eller flera, om du vill.',
      line: `Din rad (frivilligt, högst ${maxLineLength} tecken)`,
      lineNote:
        'Sist kan du skriva en rad till oss. Processledarna läser raderna och väljer vilka som citeras i sammanställningen. Skriv inget som pekar ut dig eller någon annan.',
      send: 'Skicka',
      showMine: 'Visa mitt svar',
      missing: 'Välj ett av svaren.',
      mostUsefulUnknown: 'Välj bland alternativen.',
      lineTooLong: `Skriv högst ${maxLineLength} tecken.`,
      moved: 'Formuläret ligger nu längre ned i kanalen.',
      incomplete: 'Svaret är inte sparat än. Se vad som saknas nedan och skicka igen.',
      failed:
        'Svaret kunde inte sparas just nu. Allt du skrev står kvar här. Vänta en stund och skicka igen.',
    },
    thanks: {
      title: 'Tack för ditt svar!',
      saved: 'Svaret är sparat.',
      untilClosed: 'Du kan ändra det tills utvärderingen stängs.',
      change: 'Ändra mitt svar',
    },
    notAnswered: 'Du har inte svarat än. Här är frågorna.',
    counter: {
      count: (answered, invited) => `${answered} av ${invited} har svarat`,
      steer: 'För processledare',
    },
    nudge: {
      title: 'Påminnelse: hur var träffen?',
      until: (moment) => `Du kan svara till ${moment}. Det tar under en minut.`,
      where:
        'Formuläret ligger högre upp i kanalen, och du kan öppna det här. Har du redan svarat är du klar.',
      show: 'Visa formuläret',
    },
    closed: {
      title: 'Utvärderingen är stängd',
      tooLate: 'Den går inte längre att svara på, och svar kan inte ändras. Tack för att du ville bidra!',
      sealing: 'Svaren sammanställs just nu.',
      justClosed:
        'Svaren är förseglade. Sammanställningen läggs ut i kanalen. Under den trycker du på ”För processledare” för att läsa raderna och välja citat.',
      justClosedWithFew: `Svaren är förseglade. Färre än ${minAnswersToShow} svarade, så resultatet visas inte.`,
    },
    summary: {
      title: 'Så tyckte vi om träffen',
      answers: (answers, invited) => `${answers} av ${invited} svarade.`,
      tooFew: (answers) =>
        `${answers === 1 ? '1 person' : `${answers} personer`} svarade. Resultatet visas först från ${minAnswersToShow} svar, så att inget svar kan kopplas till en person.`,
      mostUseful: 'Mest nytta',
      nobody: 'Ingen valde något.',
      trend: 'Jämfört med tidigare träffar',
      trendNote: 'Andel som svarade ”i stor utsträckning”.',
      session: 'Träff',
      quotes: 'Ur svaren',
      now: 'Den här träffen',
      sealed: 'Svaren är förseglade och går inte att koppla till någon person.',
      moved: 'Sammanställningen ligger nu längre ned i kanalen.',
    },
    steer: {
      title: 'För processledare',
      closesWithFew: (answers) =>
        `Hittills har ${answers} svarat. Stänger du innan ${minAnswersToShow} har svarat visas resultatet aldrig, inte heller raderna.`,
      onlyFacilitators:
        'Det här är till för nätverkets processledare. Du hittar ditt eget svar i formuläret.',
      explainClose:
        'När du stänger kan ingen svara eller ändra sitt svar. Svaren förseglas och sammanställningen läggs ut i kanalen. Det går inte att öppna igen.',
      closesAt: (moment) => `Annars stängs den av sig själv ${moment}.`,
      close: 'Stäng utvärderingen',
      lines: 'Deltagarnas rader',
      linesNote: 'Välj vilka rader som ska citeras i sammanställningen. Bara du ser den här listan.',
      noLines: 'Ingen skrev någon rad.',
      tooFewForLines: `Färre än ${minAnswersToShow} svarade. Då visas varken resultat eller rader, inte heller för processledare.`,
      quote: (number) => `Citera rad ${number}`,
      saveQuotes: 'Spara och visa i sammanställningen',
      saved: (quoted) =>
        quoted === 0
          ? 'Sparat. Inga rader citeras.'
          : `Sparat. ${quoted === 1 ? '1 rad citeras' : `${quoted} rader citeras`} nu i sammanställningen.`,
      tooMany: (max) => `Välj högst ${max} rader, så att sammanställningen går att läsa i ett svep.`,
      more: 'Fler rader',
      page: (page, of) => `Sida ${page} av ${of}`,
      export: 'Svaren finns som CSV-filer i fliken DalaLab.',
      repost: 'Lägg ut igen',
      back: 'Tillbaka',
    },
    unsure: {
      form: {
        parked:
          'Vi vet inte om formuläret kom fram till kanalen. Titta efter. Finns det inte där kan du lägga ut det igen.',
        blocked:
          'Teams tog inte emot formuläret. Se efter att appen är tillagd i kanalen och lägg sedan ut det igen.',
      },
      summary: {
        parked:
          'Vi vet inte om sammanställningen kom fram till kanalen. Titta efter. Finns den inte där kan du lägga ut den igen.',
        blocked:
          'Teams tog inte emot sammanställningen. Se efter att appen är tillagd i kanalen och lägg sedan ut den igen.',
      },
    },
    open: {
      pick: 'Vilken träff ska utvärderas?',
      pickLabel: 'Träff',
      pickMissing: 'Välj en träff.',
      button: 'Öppna utvärdering',
      nothing:
        'Det finns ingen träff att utvärdera. En utvärdering kan öppnas när en träff har börjat, och bara en gång per träff.',
      already: 'Den träffen har redan en utvärdering.',
      done: 'Utvärderingen är öppen. Formuläret ligger i kanalen. Hittar du det inte kan du lägga ut det igen; svar som redan finns är kvar.',
      waiting: 'Utvärderingen är öppen. Formuläret kommer i kanalen inom kort.',
    },
    status: {
      none: 'Ingen utvärdering är öppen.',
    },
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Utvärderingen finns inte.',
  },
  en: {
    measures: {
      knowledge: 'To what extent has the session given you new knowledge?',
      contacts: 'To what extent has the session given you new or deeper contacts?',
      support: 'To what extent has the session given you practical support in your work?',
    },
    ...evaluationWords.en,
    form: {
      title: 'How was the session?',
      intro: 'Five short questions. It takes less than a minute.',
      privacy: (url) =>
        `Until the evaluation closes the system can find your answer, so that you can change it. After that the answers are sealed: nobody can tie an answer to a person. [What is stored](${url}?lang=en)`,
      mostUseful: 'What was most useful to you? Choose one or more, if you like.',
      line: `Your line (optional, at most ${maxLineLength} characters)`,
      lineNote:
        'Last, you can write a line to us. The facilitators read the lines and choose which ones the summary quotes. Write nothing that identifies you or anyone else.',
      send: 'Send',
      showMine: 'Show my answer',
      missing: 'Choose one of the answers.',
      mostUsefulUnknown: 'Choose among the alternatives.',
      lineTooLong: `Write at most ${maxLineLength} characters.`,
      moved: 'The form is further down in the channel now.',
      incomplete: 'Your answer is not saved yet. See what is missing below and send again.',
      failed:
        'Your answer could not be saved just now. All you wrote is still here. Wait a moment and send again.',
    },
    thanks: {
      title: 'Thank you for your answer!',
      saved: 'Your answer is saved.',
      untilClosed: 'You can change it until the evaluation closes.',
      change: 'Change my answer',
    },
    notAnswered: 'You have not answered yet. Here are the questions.',
    counter: {
      count: (answered, invited) => `${answered} of ${invited} have answered`,
      steer: 'For facilitators',
    },
    nudge: {
      title: 'Reminder: how was the session?',
      until: (moment) => `You can answer until ${moment}. It takes less than a minute.`,
      where:
        'The form is further up in the channel, and you can open it here. If you have answered you are done.',
      show: 'Show the form',
    },
    closed: {
      title: 'The evaluation is closed',
      tooLate:
        'It can no longer be answered, and answers cannot be changed. Thank you for wanting to contribute!',
      sealing: 'The answers are being summed up right now.',
      justClosed:
        'The answers are sealed. The summary is posted in the channel. Under it, press “For facilitators” to read the lines and choose quotes.',
      justClosedWithFew: `The answers are sealed. Fewer than ${minAnswersToShow} answered, so the result is not shown.`,
    },
    summary: {
      title: 'What we thought of the session',
      answers: (answers, invited) => `${answers} of ${invited} answered.`,
      tooFew: (answers) =>
        `${answers === 1 ? '1 person' : `${answers} people`} answered. The result is shown only from ${minAnswersToShow} answers, so that no answer can be tied to a person.`,
      mostUseful: 'Most useful',
      nobody: 'Nobody chose anything.',
      trend: 'Compared with earlier sessions',
      trendNote: 'Share who answered “to a large extent”.',
      session: 'Session',
      quotes: 'From the answers',
      now: 'This session',
      sealed: 'The answers are sealed and cannot be tied to any person.',
      moved: 'The summary is further down in the channel now.',
    },
    steer: {
      title: 'For facilitators',
      closesWithFew: (answers) =>
        `So far ${answers} have answered. If you close before ${minAnswersToShow} have answered, neither the result nor the lines are ever shown.`,
      onlyFacilitators: 'This is for the network’s facilitators. You find your own answer in the form.',
      explainClose:
        'When you close, nobody can answer or change an answer. The answers are sealed and the summary is posted in the channel. It cannot be opened again.',
      closesAt: (moment) => `Otherwise it closes by itself on ${moment}.`,
      close: 'Close the evaluation',
      lines: 'The participants’ lines',
      linesNote: 'Choose which lines the summary quotes. Only you see this list.',
      noLines: 'Nobody wrote a line.',
      tooFewForLines: `Fewer than ${minAnswersToShow} answered. Then neither results nor lines are shown, not even to facilitators.`,
      quote: (number) => `Quote line ${number}`,
      saveQuotes: 'Save and show in the summary',
      saved: (quoted) =>
        quoted === 0
          ? 'Saved. No lines are quoted.'
          : `Saved. The summary now quotes ${quoted === 1 ? '1 line' : `${quoted} lines`}.`,
      tooMany: (max) => `Choose at most ${max} lines, so that the summary can be read at a glance.`,
      more: 'More lines',
      page: (page, of) => `Page ${page} of ${of}`,
      export: 'The answers are in the DalaLab tab as CSV files.',
      repost: 'Post again',
      back: 'Back',
    },
    unsure: {
      form: {
        parked:
          'We do not know whether the form reached the channel. Have a look. If it is not there you can post it again.',
        blocked:
          'Teams did not take the form. Make sure that the app is added to the channel, then post it again.',
      },
      summary: {
        parked:
          'We do not know whether the summary reached the channel. Have a look. If it is not there you can post it again.',
        blocked:
          'Teams did not take the summary. Make sure that the app is added to the channel, then post it again.',
      },
    },
    open: {
      pick: 'Which session is to be evaluated?',
      pickLabel: 'Session',
      pickMissing: 'Choose a session.',
      button: 'Open evaluation',
      nothing:
        'There is no session to evaluate. An evaluation can be opened once a session has begun, and only once for each session.',
      already: 'That session has an evaluation already.',
      done: 'The evaluation is open. The form is in the channel. If you do not find it you can post it again; answers that are there stay.',
      waiting: 'The evaluation is open. The form comes to the channel shortly.',
    },
    status: {
      none: 'No evaluation is open.',
    },
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The evaluation does not exist.',
  },
};
