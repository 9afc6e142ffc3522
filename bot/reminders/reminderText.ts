import type { Texts } from '../ports/language.ts';
import type { Change } from './change.ts';

/** Why a card about a session is sent. */
export type Reason = 'reminder' | Change;

export interface ReminderText {
  readonly headings: Readonly<Record<Reason, string>>;
  readonly earlierTime: (when: string) => string;
  readonly earlierPlace: (place: string) => string;
  readonly newPlace: string;
  readonly newLink: string;
  readonly nowOnline: string;
  readonly noLongerOnline: string;
  readonly answerAgain: string;
}

export const reminderText: Texts<ReminderText> = {
  sv: {
    headings: {
      reminder: 'Påminnelse om träff',
      moved: 'Träffen är flyttad',
      changed: 'Träffen är ändrad',
      cancelled: 'Träffen är inställd',
    },
    earlierTime: (when) => `Tidigare: ${when}`,
    earlierPlace: (place) => `Tidigare plats: ${place}`,
    newPlace: 'Träffen har fått en plats.',
    newLink: 'Länken till det digitala mötet är ny.',
    nowOnline: 'Nu går det att delta digitalt.',
    noLongerOnline: 'Det går inte längre att delta digitalt.',
    answerAgain: 'Har du svarat tidigare gäller det svaret. Välj igen om det inte stämmer.',
  },
  en: {
    headings: {
      reminder: 'Reminder of a session',
      moved: 'The session is moved',
      changed: 'The session is changed',
      cancelled: 'The session is cancelled',
    },
    earlierTime: (when) => `Before: ${when}`,
    earlierPlace: (place) => `Place before: ${place}`,
    newPlace: 'The session has got a place.',
    newLink: 'The link to the online meeting is new.',
    nowOnline: 'One can now join online.',
    noLongerOnline: 'One can no longer join online.',
    answerAgain: 'If you have answered before, that answer holds. Choose again if it is no longer right.',
  },
};
