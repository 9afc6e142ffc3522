import { maxOrganisationLength } from '../contract/person.ts';
import type { Texts } from '../ports/language.ts';
import type { Refusal } from './facilitators.ts';

export interface PersonText {
  readonly organisation: {
    readonly title: string;
    readonly why: string;
    readonly label: string;
    readonly missing: string;
    readonly another: string;
    readonly other: string;
    readonly otherMissing: string;
    readonly otherTooLong: string;
    readonly choose: string;
    readonly save: string;
    readonly saved: string;
    readonly guessed: string;
    readonly right: string;
    readonly change: string;
  };
  readonly facilitators: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly bySetting: string;
    readonly away: string;
    readonly more: (count: number) => string;
    readonly onlyFacilitators: string;
    readonly appoint: string;
    readonly remove: string;
    readonly appointTitle: string;
    readonly removeTitle: string;
    readonly appointWho: string;
    readonly removeWho: string;
    readonly whoMissing: string;
    readonly nobody: Readonly<Record<'appoint' | 'remove', string>>;
    readonly tooMany: (shown: number) => string;
    readonly name: string;
    readonly nameWrong: string;
    readonly search: string;
    readonly back: string;
    readonly appointed: string;
    readonly appointedNext: string;
    readonly removed: string;
    readonly refused: Readonly<Record<Exclude<Refusal, 'already'>, string>>;
  };
  readonly language: {
    readonly ask: string;
    readonly now: string;
    readonly shared: string;
  };
  readonly pause: {
    readonly paused: string;
    readonly pausedMeans: string;
    readonly active: string;
    readonly activeMeans: string;
    readonly pause: string;
    readonly resume: string;
  };
  readonly incomplete: string;
  readonly failed: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

/** Each language calls itself by its own name. */
export const languageNames: Texts<string> = { sv: 'Svenska', en: 'English' };

export const personText: Texts<PersonText> = {
  sv: {
    organisation: {
      title: 'Vilken kommun/organisation företräder du?',
      why: 'Den visas för nätverket, till exempel när du anmäler dig till en träff.',
      label: 'Kommun/organisation',
      missing: 'Välj kommun eller organisation.',
      another: 'Annan',
      other: `Om du valde Annan: vilken? (högst ${maxOrganisationLength} tecken)`,
      otherMissing: 'Skriv vilken organisation du företräder.',
      otherTooLong: `Skriv högst ${maxOrganisationLength} tecken.`,
      choose: 'Välj kommun/organisation',
      save: 'Spara',
      saved: 'Du företräder:',
      guessed: 'Vi tror att du företräder:',
      right: 'Det stämmer',
      change: 'Ändra',
    },
    facilitators: {
      title: 'Processledare',
      intro: 'Processledarna planerar träffar, öppnar utvärderingar och läser raderna.',
      none: 'Nätverket har ingen processledare än. Den som sköter appen kan peka ut en i inställningen FACILITATORS.',
      bySetting: 'utsedd i appens inställningar',
      away: 'har lämnat kanalen, rollen väntar',
      more: (count) => `… och ${count} till.`,
      onlyFacilitators: 'Bara en processledare kan utse eller ta bort processledare.',
      appoint: 'Utse processledare',
      remove: 'Ta bort en roll',
      appointTitle: 'Vem ska bli processledare?',
      removeTitle: 'Vem ska inte längre vara processledare?',
      appointWho: 'Medlem i kanalen',
      removeWho: 'Processledare',
      whoMissing: 'Välj en person.',
      nobody: {
        appoint: 'Ingen med det namnet kan utses. Den du söker är kanske redan processledare.',
        remove: 'Det finns ingen roll att ta bort här. Den som är utsedd i appens inställningar ändras där.',
      },
      tooMany: (shown) => `Här är de första ${shown} namnen. Sök om du inte hittar rätt.`,
      name: 'Del av namnet',
      nameWrong: `Skriv högst ${maxOrganisationLength} tecken.`,
      search: 'Sök',
      back: 'Tillbaka',
      appointed: 'är nu processledare.',
      appointedNext: 'Hälsa och be hen skriva **@DalaLab hjälp** för att se vad en processledare kan göra.',
      removed: 'är inte längre processledare.',
      refused: {
        older: 'Rollen har ändrats sedan du tryckte. Så här är det nu.',
        last: 'Nätverket måste ha minst en processledare som är med i kanalen. Utse en till först.',
        bySetting:
          'Den personen är processledare genom appens inställningar. Den som sköter appen ändrar det i FACILITATORS.',
        notAllowed:
          'Du är inte processledare, så inget ändrades. Kanske har någon annan nyss tagit bort din roll.',
        notThere: 'Den personen är inte med i kanalen längre.',
      },
    },
    language: {
      ask: 'Vilket språk ska jag svara dig på?',
      now: 'Nu svarar jag dig på svenska.',
      shared: 'Påminnelser och formulär är på nätverkets språk. Det jag svarar dig är på ditt.',
    },
    pause: {
      paused: 'Du är pausad.',
      pausedMeans:
        'Du räknas inte bland dem som utvärderingen frågar, om ingen har anmält sig till träffen. Du kan ändå läsa allt, anmäla dig och svara.',
      active: 'Du är med.',
      activeMeans: 'Du räknas bland dem som utvärderingen frågar.',
      pause: 'Pausa',
      resume: 'Återuppta',
    },
    incomplete: 'Det är inte sparat än. Se vad som saknas nedan.',
    failed: 'Det kunde inte sparas just nu. Allt står kvar här. Vänta en stund och försök igen.',
    elsewhere: 'Kortet hör till ett annat nätverk och gäller inte här.',
    unknown: 'Det kortet går inte att använda längre.',
  },
  en: {
    organisation: {
      title: 'Which municipality/organisation do you represent?',
      why: 'The network sees it, for example when you sign up for a session.',
      label: 'Municipality/organisation',
      missing: 'Choose a municipality or organisation.',
      another: 'Another',
      other: `If you chose Another: which one? (at most ${maxOrganisationLength} characters)`,
      otherMissing: 'Write which organisation you represent.',
      otherTooLong: `Write at most ${maxOrganisationLength} characters.`,
      choose: 'Choose municipality/organisation',
      save: 'Save',
      saved: 'You represent:',
      guessed: 'We think that you represent:',
      right: 'That is right',
      change: 'Change',
    },
    facilitators: {
      title: 'Facilitators',
      intro: 'The facilitators plan sessions, open evaluations and read the lines.',
      none: 'The network has no facilitator yet. Whoever runs the app can name one in the setting FACILITATORS.',
      bySetting: 'named in the app’s settings',
      away: 'has left the channel, the role waits',
      more: (count) => `… and ${count} more.`,
      onlyFacilitators: 'Only a facilitator can appoint or remove facilitators.',
      appoint: 'Appoint a facilitator',
      remove: 'Remove a role',
      appointTitle: 'Who is to become a facilitator?',
      removeTitle: 'Who is no longer to be a facilitator?',
      appointWho: 'Member of the channel',
      removeWho: 'Facilitator',
      whoMissing: 'Choose a person.',
      nobody: {
        appoint: 'Nobody of that name can be appointed. Whom you look for may be a facilitator already.',
        remove: 'There is no role to remove here. Who is named in the app’s settings is changed there.',
      },
      tooMany: (shown) => `Here are the first ${shown} names. Search if you do not find the right one.`,
      name: 'Part of the name',
      nameWrong: `Write at most ${maxOrganisationLength} characters.`,
      search: 'Search',
      back: 'Back',
      appointed: 'is a facilitator now.',
      appointedNext: 'Tell them, and ask them to write **@DalaLab help** to see what a facilitator can do.',
      removed: 'is no longer a facilitator.',
      refused: {
        older: 'The role has changed since you pressed. This is how it stands now.',
        last: 'The network needs at least one facilitator who is in the channel. Appoint another one first.',
        bySetting:
          'That person is a facilitator by the app’s settings. Whoever runs the app changes it in FACILITATORS.',
        notAllowed:
          'You are not a facilitator, so nothing was changed. Perhaps somebody has just removed your role.',
        notThere: 'That person is not in the channel any more.',
      },
    },
    language: {
      ask: 'Which language shall I answer you in?',
      now: 'I answer you in English now.',
      shared: 'Reminders and forms are in the network’s language. My answers to you are in yours.',
    },
    pause: {
      paused: 'You are paused.',
      pausedMeans:
        'You are not counted among those the evaluation asks, when nobody has signed up for the session. You can still read everything, sign up and answer.',
      active: 'You take part.',
      activeMeans: 'You are counted among those the evaluation asks.',
      pause: 'Pause',
      resume: 'Resume',
    },
    incomplete: 'It is not saved yet. See what is missing below.',
    failed: 'It could not be saved just now. Everything is still here. Wait a moment and try again.',
    elsewhere: 'The card belongs to another network and does not apply here.',
    unknown: 'That card cannot be used any more.',
  },
};
