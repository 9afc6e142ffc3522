import type { Texts } from '../ports/language.ts';
import type { AttendanceAnswer } from './attendance.ts';

/** Why a person's own card is shown in the way it is. */
export type Notice = 'failed' | 'notOffered' | 'over' | 'cancelled';

export interface AttendanceText {
  /** The buttons, and what a person has answered. */
  readonly answers: Readonly<Record<AttendanceAnswer, string>>;
  /** "3 kommer på plats" */
  readonly counts: Readonly<Record<AttendanceAnswer, (count: number) => string>>;
  readonly nobodyYet: string;
  readonly organisations: string;
  readonly unknownOrganisation: string;
  readonly moreOrganisations: (count: number) => string;
  readonly ownAnswer: (answer: string) => string;
  readonly notAnswered: string;
  readonly mine: string;
  readonly online: string;
  readonly joinOnline: string;
  readonly addToCalendar: string;
  readonly showMine: string;
  readonly allSessions: string;
  readonly programme: string;
  readonly moreItems: (count: number) => string;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly confirm: {
    readonly title: string;
    readonly signedUp: (count: number) => string;
    readonly isItRight: string;
    readonly nobodySignedUp: string;
    readonly right: string;
    readonly edit: string;
    readonly fillIn: string;
    readonly came: (count: number) => string;
    readonly saved: string;
    readonly label: string;
    readonly unknownPerson: string;
    readonly shownFirst: (count: number) => string;
    readonly save: string;
    readonly back: string;
    readonly failed: string;
    readonly overtaken: string;
    readonly onlyFacilitators: string;
    readonly notOverYet: string;
    readonly cancelled: string;
  };
  readonly elsewhere: string;
  readonly unknown: string;
}

export const attendanceText: Texts<AttendanceText> = {
  sv: {
    answers: { onSite: 'Kommer på plats', online: 'Deltar digitalt', notComing: 'Kan inte' },
    counts: {
      onSite: (count) => `${count} kommer på plats`,
      online: (count) => `${count} deltar digitalt`,
      notComing: (count) => `${count} kan inte`,
    },
    nobodyYet: 'Ingen har svarat än.',
    organisations: 'De som kommer:',
    unknownOrganisation: 'okänd',
    moreOrganisations: (count) => `${count} från andra`,
    ownAnswer: (answer) => `Du har svarat: ${answer}`,
    notAnswered: 'Du har inte svarat än.',
    mine: 'Din anmälan',
    online: 'Digitalt',
    joinOnline: 'Öppna mötet',
    addToCalendar: 'Lägg i kalendern',
    showMine: 'Visa mitt svar',
    allSessions: 'Alla träffar',
    programme: 'Program',
    moreItems: (count) => (count === 1 ? 'och 1 punkt till' : `och ${count} punkter till`),
    notices: {
      failed: 'Ditt svar kunde inte sparas just nu. Vänta en stund och tryck igen.',
      notOffered: 'Träffen har ändrats, så det svaret går inte att välja längre. Välj ett av dem som finns.',
      over: 'Träffen är över, så det går inte att anmäla sig längre. Processledarna bekräftar vilka som deltog. Säg till dem om du var med.',
      cancelled: 'Träffen är inställd, så du behöver inte svara.',
    },
    confirm: {
      title: 'Vilka deltog?',
      signedUp: (count) => (count === 1 ? '1 anmäld.' : `${count} anmälda.`),
      isItRight: 'Processledare: stämmer det?',
      nobodySignedUp: 'Ingen hade anmält sig. Processledare: fyll i vilka som deltog.',
      right: 'Det stämmer',
      edit: 'Ändra',
      fillIn: 'Fyll i',
      came: (count) => `${count} deltog`,
      saved: 'Sparat.',
      label: 'De som deltog',
      unknownPerson: 'Någon du valde finns inte kvar i kanalen. Se efter och spara igen.',
      shownFirst: (count) => `Listan visar de första ${count}. Övriga står kvar som de var.`,
      save: 'Spara',
      back: 'Tillbaka',
      failed: 'Det kunde inte sparas just nu. Dina val står kvar här. Vänta en stund och spara igen.',
      overtaken: 'Någon annan hann spara före dig. Dina val står kvar här. Spara igen om de ska gälla.',
      onlyFacilitators: 'Det här är till för nätverkets processledare. Säg till dem om något inte stämmer.',
      notOverYet: 'Träffen är inte över än. Frågan kommer när den är det.',
      cancelled: 'Träffen är inställd, så det finns inget att bekräfta.',
    },
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Träffen finns inte.',
  },
  en: {
    answers: { onSite: 'Coming on site', online: 'Joining online', notComing: 'Cannot come' },
    counts: {
      onSite: (count) => `${count} coming on site`,
      online: (count) => `${count} joining online`,
      notComing: (count) => `${count} cannot come`,
    },
    nobodyYet: 'Nobody has answered yet.',
    organisations: 'Those who come:',
    unknownOrganisation: 'unknown',
    moreOrganisations: (count) => `${count} from others`,
    ownAnswer: (answer) => `You have answered: ${answer}`,
    notAnswered: 'You have not answered yet.',
    mine: 'Your answer',
    online: 'Online',
    joinOnline: 'Open the meeting',
    addToCalendar: 'Add to calendar',
    showMine: 'Show my answer',
    allSessions: 'All sessions',
    programme: 'Programme',
    moreItems: (count) => (count === 1 ? 'and 1 more item' : `and ${count} more items`),
    notices: {
      failed: 'Your answer could not be saved just now. Wait a moment and press again.',
      notOffered:
        'The session has changed, so that answer can no longer be chosen. Choose one of those there are.',
      over: 'The session is over, so one can no longer sign up. The facilitators confirm who came. Tell them if you were there.',
      cancelled: 'The session is cancelled, so you need not answer.',
    },
    confirm: {
      title: 'Who came?',
      signedUp: (count) => `${count} signed up.`,
      isItRight: 'Facilitators: is that right?',
      nobodySignedUp: 'Nobody had signed up. Facilitators: fill in who came.',
      right: 'That is right',
      edit: 'Change',
      fillIn: 'Fill in',
      came: (count) => `${count} came`,
      saved: 'Saved.',
      label: 'Those who came',
      unknownPerson: 'Somebody you chose is no longer in the channel. Have a look and save again.',
      shownFirst: (count) => `The list shows the first ${count}. The others stay as they were.`,
      save: 'Save',
      back: 'Back',
      failed: 'It could not be saved just now. Your choices are still here. Wait a moment and save again.',
      overtaken:
        'Somebody else saved before you. Your choices are still here. Save again if they are to hold.',
      onlyFacilitators: 'This is for the network’s facilitators. Tell them if something is wrong.',
      notOverYet: 'The session is not over yet. The question comes when it is.',
      cancelled: 'The session is cancelled, so there is nothing to confirm.',
    },
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The session does not exist.',
  },
};
