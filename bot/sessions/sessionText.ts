import {
  limits,
  maxPasted,
  programmeKinds,
  programmeWords,
  type SessionPhase,
  type SessionProblem,
} from '../contract/session.ts';
import type { Language, Texts } from '../ports/language.ts';
import type { FileProblem } from './sessionFile.ts';

type Field =
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'endDate'
  | 'timeZone'
  | 'place'
  | 'link'
  | 'programme'
  | 'reminders';
type Unit = 'weeks' | 'days' | 'hours' | 'minutes';

interface SessionText {
  readonly title: string;
  readonly coming: string;
  readonly past: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly phases: Readonly<Record<SessionPhase, string>>;
  readonly place: string;
  readonly programme: string;
  readonly programmeLeftOut: string;
  readonly join: string;
  readonly calendar: string;
  readonly change: string;
  readonly changeHere: string;
  readonly back: string;
  readonly plan: {
    readonly title: string;
    readonly intro: string;
    readonly open: string;
    readonly here: string;
    readonly importMany: string;
    readonly importHere: string;
  };
  readonly form: {
    readonly titles: Readonly<Record<'fresh' | 'change', string>>;
    readonly labels: Readonly<Record<Exclude<Field, 'timeZone'>, string>>;
    readonly programmeNote: string;
    readonly programmeExample: string;
    readonly missing: string;
    readonly unreadable: string;
    readonly wishes: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly notices: Readonly<Record<'wrong' | 'failed' | 'changedMeanwhile', string>>;
  readonly nowItSays: string;
  readonly saved: {
    readonly fresh: string;
    readonly change: string;
    readonly reminders: (offsets: string) => string;
    readonly soon: string;
    readonly noReminders: string;
  };
  readonly cancelling: {
    readonly title: string;
    readonly ask: string;
    readonly sure: string;
    readonly no: string;
    readonly done: string;
    readonly failed: string;
    readonly already: string;
  };
  readonly importing: {
    readonly title: string;
    readonly intro: string;
    readonly label: string;
    readonly missing: string;
    readonly button: string;
    readonly wrong: string;
    readonly allThere: string;
    readonly failed: string;
    readonly row: (row: number, sentences: string) => string;
    readonly moreRows: (count: number) => string;
    readonly leftOut: string;
    readonly tooLong: string;
    readonly done: (count: number) => string;
    readonly file: (problem: FileProblem) => string;
  };
  readonly fields: Readonly<Record<Field, string>>;
  readonly problem: (problem: SessionProblem, field: string) => string;
  readonly units: Readonly<Record<Unit, (count: number) => string>>;
  readonly beforeStart: (durations: string) => string;
  readonly and: string;
  readonly invalid: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

const kindWords = (language: Language) =>
  programmeKinds.map((kind) => programmeWords[language][kind].toLowerCase()).join(', ');

export const sessionText: Texts<SessionText> = {
  sv: {
    title: 'Nätverkets träffar',
    coming: 'Kommande',
    past: 'Tidigare',
    none: 'Inga träffar är inlagda än.',
    more: (count) => `… och ${count} till.`,
    phases: {
      planned: 'Planerad',
      upcoming: 'Snart',
      ongoing: 'Pågår nu',
      ended: 'Avslutad',
      cancelled: 'Inställd',
    },
    place: 'Plats',
    programme: 'Program',
    programmeLeftOut: 'Programmet får inte plats här. Det står i påminnelsen och i fliken.',
    join: 'Öppna mötet',
    calendar: 'Lägg i kalendern',
    change: 'Ändra',
    changeHere: 'Ändra här',
    back: 'Till träffarna',
    plan: {
      title: 'Planera träffar',
      intro: 'Planera en träff i taget, eller lägg in en hel säsong från ett kalkylblad.',
      open: 'Planera träff',
      here: 'Fyll i här',
      importMany: 'Lägg in flera',
      importHere: 'Lägg in flera här',
    },
    form: {
      titles: { fresh: 'Planera träff', change: 'Ändra träffen' },
      labels: {
        title: 'Rubrik',
        date: 'Datum',
        start: 'Börjar',
        end: 'Slutar',
        endDate: 'Slutdatum (om träffen slutar en annan dag)',
        place: 'Plats (lämna tomt om träffen bara är digital)',
        link: 'Länk till mötet (https://…)',
        programme: 'Program, en punkt per rad',
        reminders: 'Påminnelser i kanalen',
      },
      programmeNote: `Skriv tid, sort, organisation, rubrik och vem som håller i punkten. Bara rubriken behövs. Sorterna är ${kindWords('sv')}.`,
      programmeExample: '09:15 exempel: Ludvika – Guldläget (Anna Exempel)',
      missing: 'Fyll i det här.',
      unreadable: 'Det här går inte att läsa.',
      wishes: 'Deltagarnas önskemål om teman',
      save: 'Spara träffen',
      cancel: 'Ställ in träffen',
    },
    notices: {
      wrong: 'Träffen är inte sparad än. Se vad som behöver rättas och spara igen.',
      failed: 'Träffen kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och spara igen.',
      changedMeanwhile:
        'Någon annan ändrade träffen medan du skrev. Det du skrev står kvar här nedanför. Spara igen om det ska gälla.',
    },
    nowItSays: 'Just nu gäller:',
    saved: {
      fresh: 'Träffen är planerad',
      change: 'Träffen är sparad',
      reminders: (offsets) => `Kanalen påminns ${offsets}.`,
      soon: 'Träffen är snart. En del påminnelsers tid har redan gått; den närmaste kan komma i kanalen strax.',
      noReminders: 'Inga påminnelser skickas.',
    },
    cancelling: {
      title: 'Ska träffen ställas in?',
      ask: 'Har kanalen fått en påminnelse, eller har någon redan svarat, kommer ett kort i kanalen om att träffen är inställd. Det går inte att ångra.',
      sure: 'Ja, ställ in',
      no: 'Nej, tillbaka',
      done: 'Träffen är inställd.',
      failed: 'Träffen kunde inte ställas in just nu. Vänta en stund och försök igen.',
      already: 'Träffen är inställd och går inte att ändra. Planera en ny i stället.',
    },
    importing: {
      title: 'Lägg in flera träffar',
      intro:
        'Klistra in rader från ett kalkylblad, eller en CSV-fil. Första raden säger vad kolumnerna heter: rubrik, datum, start och slut. Om du vill också plats, länk, påminnelser (7d 1d 1h) och programpunkter (med | emellan).',
      label: 'Träffarna',
      missing: 'Klistra in träffarna här.',
      button: 'Lägg in träffarna',
      wrong: 'Inget är sparat. Rätta de här raderna och försök igen.',
      allThere: 'Alla träffarna i filen finns redan. Inget är ändrat.',
      failed: 'Träffarna kunde inte sparas just nu. Vänta en stund och försök igen.',
      row: (row, sentences) => `Rad ${row}: ${sentences}`,
      moreRows: (count) => (count === 1 ? '… och 1 rad till med fel.' : `… och ${count} rader till med fel.`),
      leftOut: 'Det du klistrade in får inte plats här en gång till. Klistra in det igen när det är rättat.',
      tooLong: `Klistra in högst ${maxPasted} tecken åt gången.`,
      done: (count) => (count === 1 ? '1 träff är inlagd.' : `${count} träffar är inlagda.`),
      file: (problem) =>
        ({
          notAList: 'Skicka en lista med träffar.',
          empty: 'Det finns inga träffar att lägga in.',
          tooMany: `Lägg in högst ${limits.imported} träffar åt gången.`,
          noColumn: `Kolumnen ”${problem.what === 'noColumn' ? { title: 'rubrik', start: 'start', end: 'slut' }[problem.column] : ''}” saknas i första raden.`,
        })[problem.what],
    },
    fields: {
      title: 'rubriken',
      date: 'datumet',
      start: 'starttiden',
      end: 'sluttiden',
      endDate: 'slutdatumet',
      timeZone: 'tidszonen',
      place: 'platsen',
      link: 'länken',
      programme: 'programmet',
      reminders: 'påminnelserna',
    },
    problem: ({ problem, max = 0 }, field) =>
      ({
        missing: `Fyll i ${field}.`,
        notText: `Skriv ${field} som text.`,
        tooLong: `Korta ${field} till högst ${max} tecken.`,
        tooMany: `Det är för många i ${field}: högst ${max}.`,
        notADate: `Skriv ${field} så här: 2027-02-04.`,
        notATime: `Skriv tiden i ${field} så här: 09:00, eller med datum: 2027-02-04T09:00.`,
        notAfterStart: 'Träffen måste sluta efter att den börjar.',
        tooManyDays: `En träff kan vara högst ${max} dagar.`,
        noSuchZone: 'Tidszonen finns inte. Skriv till exempel Europe/Stockholm.',
        notHttps: 'Länken ska börja med https:// och får inte innehålla mellanslag.',
        notADuration: 'Skriv påminnelser så här: P7D P1D PT1H, eller 7d 1d 1h. Högst ett år före.',
        twice: `Samma sak står två gånger i ${field}.`,
        unknown: `Det går inte att läsa ${field}.`,
        exists: 'Det finns redan en träff med samma rubrik och starttid.',
        inFileTwice: 'Träffen står två gånger i filen.',
      })[problem],
    units: {
      weeks: (count) => (count === 1 ? '1 vecka' : `${count} veckor`),
      days: (count) => (count === 1 ? '1 dag' : `${count} dagar`),
      hours: (count) => (count === 1 ? '1 timme' : `${count} timmar`),
      minutes: (count) => (count === 1 ? '1 minut' : `${count} minuter`),
    },
    beforeStart: (durations) => `${durations} före`,
    and: 'och',
    invalid: 'Träffen är inte sparad. Se vad som behöver rättas.',
    onlyFacilitators:
      'Det är nätverkets processledare som planerar träffarna. Säg till någon av dem om något ska ändras.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Träffen finns inte.',
  },
  en: {
    title: 'The network’s sessions',
    coming: 'Coming',
    past: 'Earlier',
    none: 'No sessions are planned yet.',
    more: (count) => `… and ${count} more.`,
    phases: {
      planned: 'Planned',
      upcoming: 'Soon',
      ongoing: 'Under way',
      ended: 'Ended',
      cancelled: 'Cancelled',
    },
    place: 'Place',
    programme: 'Programme',
    programmeLeftOut: 'The programme does not fit here. It is in the reminder and in the tab.',
    join: 'Open the meeting',
    calendar: 'Add to calendar',
    change: 'Change',
    changeHere: 'Change here',
    back: 'To the sessions',
    plan: {
      title: 'Plan sessions',
      intro: 'Plan one session at a time, or enter a whole season from a spreadsheet.',
      open: 'Plan a session',
      here: 'Fill in here',
      importMany: 'Enter several',
      importHere: 'Enter several here',
    },
    form: {
      titles: { fresh: 'Plan a session', change: 'Change the session' },
      labels: {
        title: 'Title',
        date: 'Date',
        start: 'Starts',
        end: 'Ends',
        endDate: 'End date (if the session ends on another day)',
        place: 'Place (leave empty when the session is online only)',
        link: 'Link to the meeting (https://…)',
        programme: 'Programme, one item a line',
        reminders: 'Reminders in the channel',
      },
      programmeNote: `Write time, kind, organisation, title and who presents. Only the title is needed. The kinds are ${kindWords('en')}.`,
      programmeExample: '09:15 case: Ludvika – Guldläget (Anna Exempel)',
      missing: 'Fill this in.',
      unreadable: 'This cannot be read.',
      wishes: 'Themes the participants wish for',
      save: 'Save the session',
      cancel: 'Cancel the session',
    },
    notices: {
      wrong: 'The session is not saved yet. See what needs to be put right and save again.',
      failed:
        'The session could not be saved just now. All you wrote is still here. Wait a moment and save again.',
      changedMeanwhile:
        'Somebody else changed the session while you wrote. What you wrote is still here below. Save again if it is to hold.',
    },
    nowItSays: 'What holds right now:',
    saved: {
      fresh: 'The session is planned',
      change: 'The session is saved',
      reminders: (offsets) => `The channel is reminded ${offsets}.`,
      soon: 'The session is soon. The time of some reminders has passed; the nearest one may come in the channel shortly.',
      noReminders: 'No reminders are sent.',
    },
    cancelling: {
      title: 'Cancel the session?',
      ask: 'If the channel has had a reminder, or somebody has answered already, a card in the channel says that the session is cancelled. This cannot be undone.',
      sure: 'Yes, cancel it',
      no: 'No, go back',
      done: 'The session is cancelled.',
      failed: 'The session could not be cancelled just now. Wait a moment and try again.',
      already: 'The session is cancelled and cannot be changed. Plan a new one instead.',
    },
    importing: {
      title: 'Enter several sessions',
      intro:
        'Paste rows from a spreadsheet, or a CSV file. The first row says what the columns are called: title, date, start and end. If you like also place, link, reminders (7d 1d 1h) and programme (with | in between).',
      label: 'The sessions',
      missing: 'Paste the sessions here.',
      button: 'Enter the sessions',
      wrong: 'Nothing is saved. Put these rows right and try again.',
      allThere: 'All sessions of the file are there already. Nothing is changed.',
      failed: 'The sessions could not be saved just now. Wait a moment and try again.',
      row: (row, sentences) => `Row ${row}: ${sentences}`,
      moreRows: (count) =>
        count === 1 ? '… and 1 more row with problems.' : `… and ${count} more rows with problems.`,
      leftOut: 'What you pasted does not fit here once more. Paste it again when it is put right.',
      tooLong: `Paste at most ${maxPasted} characters at a time.`,
      done: (count) => (count === 1 ? '1 session is entered.' : `${count} sessions are entered.`),
      file: (problem) =>
        ({
          notAList: 'Send a list of sessions.',
          empty: 'There are no sessions to enter.',
          tooMany: `Enter at most ${limits.imported} sessions at a time.`,
          noColumn: `The column “${problem.what === 'noColumn' ? problem.column : ''}” is missing in the first row.`,
        })[problem.what],
    },
    fields: {
      title: 'the title',
      date: 'the date',
      start: 'the start',
      end: 'the end',
      endDate: 'the end date',
      timeZone: 'the time zone',
      place: 'the place',
      link: 'the link',
      programme: 'the programme',
      reminders: 'the reminders',
    },
    problem: ({ problem, max = 0 }, field) =>
      ({
        missing: `Fill in ${field}.`,
        notText: `Write ${field} as text.`,
        tooLong: `Shorten ${field} to at most ${max} characters.`,
        tooMany: `There are too many in ${field}: at most ${max}.`,
        notADate: `Write ${field} like this: 2027-02-04.`,
        notATime: `Write the time in ${field} like this: 09:00, or with a date: 2027-02-04T09:00.`,
        notAfterStart: 'The session must end after it starts.',
        tooManyDays: `A session can last at most ${max} days.`,
        noSuchZone: 'There is no such time zone. Write for example Europe/Stockholm.',
        notHttps: 'The link must begin with https:// and hold no spaces.',
        notADuration: 'Write reminders like this: P7D P1D PT1H, or 7d 1d 1h. At most a year before.',
        twice: `The same is written twice in ${field}.`,
        unknown: `We cannot read ${field}.`,
        exists: 'There is a session with the same title and start already.',
        inFileTwice: 'The session is in the file twice.',
      })[problem],
    units: {
      weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
      days: (count) => (count === 1 ? '1 day' : `${count} days`),
      hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
      minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    },
    beforeStart: (durations) => `${durations} before`,
    and: 'and',
    invalid: 'The session is not saved. See what needs to be put right.',
    onlyFacilitators:
      'The network’s facilitators plan the sessions. Tell one of them if something should change.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The session does not exist.',
  },
};

/** A sentence that says what to do: "Fyll i rubriken." */
export function problemText(problem: SessionProblem, language: Language): string {
  const text = sessionText[language];
  const [, name = '', part = ''] = /^([A-Za-z]*)(?:\[(\d+)\].*)?$/.exec(problem.field) ?? [];
  const field = Object.hasOwn(text.fields, name) ? text.fields[name as Field] : text.fields.title;
  return text.problem(problem, part === '' ? field : `${field} (${Number(part) + 1})`);
}

/** "1 dag 3 timmar" for "P1DT3H". */
export function durationText(duration: string, language: Language): string {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const units: readonly [string, string, Unit][] = [
    [date, 'W', 'weeks'],
    [date, 'D', 'days'],
    [time, 'H', 'hours'],
    [time, 'M', 'minutes'],
  ];
  return units
    .flatMap(([part, letter, unit]) => {
      const count = Number(new RegExp(`(\\d+)${letter}`).exec(part)?.[1] ?? 0);
      return count > 0 ? [sessionText[language].units[unit](count)] : [];
    })
    .join(' ');
}

/** "7 dagar, 1 dag och 1 timme före". */
export function remindersText(reminders: readonly string[], language: Language): string {
  const text = sessionText[language];
  const durations = reminders.map((offset) => durationText(offset, language));
  const last = durations.at(-1) ?? '';
  const first = durations.slice(0, -1).join(', ');
  return text.beforeStart(first === '' ? last : `${first} ${text.and} ${last}`);
}
