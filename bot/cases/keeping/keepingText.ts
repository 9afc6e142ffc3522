import type { CaseKind } from '../../contract/case.ts';
import type { CaseField } from '../../contract/caseForm.ts';
import type { Texts } from '../../ports/language.ts';
import type { Revision } from '../caseKeeping.ts';

export interface KeepingText {
  readonly title: string;
  /** In a channel the bot is spoken to by its name. */
  readonly intro: (inChat: boolean) => string;
  readonly empty: string;
  /** Over those of a kind in a list. */
  readonly kinds: Readonly<Record<CaseKind, string>>;
  /** With how many, on a line and in a button. */
  readonly counted: (kind: CaseKind, count: number) => string;
  readonly showAll: string;
  readonly show: string;
  readonly manage: string;
  readonly sharedBy: (network: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly fresh: readonly [string, string];
  readonly propose: readonly [string, string];
  readonly proposals: (count: number) => string;
  readonly retired: string;
  readonly back: string;
  readonly backToCase: string;
  readonly change: readonly [string, string];
  readonly translation: Readonly<Record<'sv' | 'en', readonly [string, string]>>;
  readonly sharedWith: (networks: string) => string;
  readonly isRetired: string;
  readonly saved: {
    readonly title: string;
    readonly approved: string;
    readonly found: string;
    readonly apart: (parts: string) => string;
  };
  readonly retiring: {
    readonly button: string;
    readonly title: string;
    readonly ask: string;
    readonly askShared: string;
    readonly sure: string;
    readonly no: string;
    readonly done: string;
    readonly failed: string;
    readonly restore: string;
    readonly restored: string;
    readonly notRestored: string;
    readonly listTitle: string;
    readonly none: string;
  };
  readonly history: {
    readonly button: string;
    readonly title: string;
    readonly show: string;
    readonly now: string;
    readonly changes: Readonly<Record<Revision['change'], string>>;
    readonly changed: (fields: string) => string;
    readonly fields: Readonly<Record<CaseField | 'translation', string>>;
    readonly back: string;
    readonly goBack: string;
    readonly wentBack: string;
    readonly overtaken: string;
    readonly failed: string;
    readonly noSuch: string;
  };
  readonly sharing: {
    readonly button: string;
    readonly title: string;
    readonly note: string;
    readonly contact: (contact: string) => string;
    readonly noContact: string;
    readonly label: string;
    readonly error: string;
    readonly save: string;
    readonly done: string;
    readonly none: string;
    readonly failed: string;
    readonly nowhere: string;
    readonly unknownNetwork: string;
  };
  readonly proposing: {
    readonly title: string;
    readonly intro: string;
    readonly thanks: string;
    readonly next: string;
    readonly another: string;
    readonly listTitle: string;
    readonly none: string;
    readonly approve: string;
    readonly mend: readonly [string, string];
    readonly decline: string;
    readonly back: string;
    readonly gone: string;
    readonly changed: string;
    readonly approved: string;
    readonly failed: string;
    readonly declining: {
      readonly title: string;
      readonly ask: string;
      readonly sure: string;
      readonly done: string;
      readonly failed: string;
    };
  };
  readonly deck: string;
  readonly left: string;
  readonly gone: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

const counted = (one: string, many: string, count: number) => `${count === 1 ? one : many} (${count})`;

export const keepingText: Texts<KeepingText> = {
  sv: {
    title: 'Fall att lära av',
    intro: (inChat) =>
      `Här finns det andra har gjort före oss. Du kan också ställa en fråga med dina egna ord, till exempel: **${inChat ? 'Hur' : '@DalaLab hur'} har andra arbetat med inflyttning?**`,
    empty: 'Här finns inga fall än.',
    kinds: {
      municipal: 'Kommunexempel',
      knowledge: 'Kunskapspass',
      resource: 'Resurser',
      triad: 'Från triader',
    },
    counted: (kind, count) =>
      ({
        municipal: counted('Kommunexempel', 'Kommunexempel', count),
        knowledge: counted('Kunskapspass', 'Kunskapspass', count),
        resource: counted('Resurs', 'Resurser', count),
        triad: counted('Från en triad', 'Från triader', count),
      })[kind],
    showAll: 'Visa alla fall',
    show: 'Visa',
    manage: 'Hantera',
    sharedBy: (network) => `Delas av nätverket ${network}`,
    page: (page, pages) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
    fresh: ['Nytt fall', 'Nytt fall i kortet'],
    propose: ['Föreslå ett fall', 'Föreslå i kortet'],
    proposals: (count) => `Förslag (${count})`,
    retired: 'Tagna ur bruk',
    back: 'Till fallen',
    backToCase: 'Till fallet',
    change: ['Ändra', 'Ändra i kortet'],
    translation: {
      sv: ['Svenska versionen', 'Svenska versionen i kortet'],
      en: ['Engelska versionen', 'Engelska versionen i kortet'],
    },
    sharedWith: (networks) => `Delas med: ${networks}`,
    isRetired: 'Fallet är taget ur bruk. Ingen hittar det.',
    saved: {
      title: 'Fallet är sparat',
      approved: 'Förslaget är godkänt',
      found: 'Alla i nätverket hittar det nu.',
      apart: (parts) =>
        `Den andra språkversionen har inte längre lika många punkter som originalet (${parts}). Där citeras fallet bara på det språk svaret hittades på. Se över den när du hinner.`,
    },
    retiring: {
      button: 'Ta ur bruk',
      title: 'Ska fallet tas ur bruk?',
      ask: 'Ingen hittar fallet längre. Det sparas med sin historik, och du kan ta tillbaka det när du vill.',
      askShared: 'Det försvinner också för de nätverk som det delas med.',
      sure: 'Ja, ta ur bruk',
      no: 'Nej, tillbaka',
      done: 'Fallet är taget ur bruk.',
      failed: 'Fallet kunde inte tas ur bruk just nu. Vänta en stund och försök igen.',
      restore: 'Ta tillbaka',
      restored: 'Fallet är tillbaka. Alla i nätverket hittar det igen.',
      notRestored: 'Fallet kunde inte tas tillbaka just nu. Vänta en stund och försök igen.',
      listTitle: 'Fall tagna ur bruk',
      none: 'Inga fall är tagna ur bruk.',
    },
    history: {
      button: 'Historik',
      title: 'Fallets historik',
      show: 'Visa',
      now: 'Gäller nu.',
      changes: {
        added: 'Lade till fallet.',
        changed: 'Sparade utan att något ändrades.',
        retired: 'Tog fallet ur bruk.',
        restored: 'Tog tillbaka fallet.',
        shared: 'Ändrade vilka nätverk som ser fallet.',
        imported: 'Läste in fallet från en fil.',
        approved: 'Godkände förslaget.',
      },
      changed: (fields) => `Ändrade ${fields}.`,
      fields: {
        title: 'rubriken',
        organisation: 'organisationen',
        kind: 'sorten',
        session: 'var det berättades',
        language: 'språket',
        summary: 'sammanfattningen',
        successFactors: 'framgångsfaktorerna',
        challenges: 'utmaningarna',
        advice: 'råden',
        contact: 'kontakten',
        links: 'länkarna',
        searchWords: 'sökorden',
        translation: 'den andra språkversionen',
      },
      back: 'Till historiken',
      goBack: 'Gå tillbaka till den här versionen',
      wentBack: 'Fallet säger nu det som den äldre versionen säger. Det står som en ny ändring i historiken.',
      overtaken: 'Någon annan ändrade fallet under tiden. Inget är gjort. Se efter hur det står nu.',
      failed: 'Det gick inte att gå tillbaka just nu. Vänta en stund och försök igen.',
      noSuch: 'Den versionen finns inte.',
    },
    sharing: {
      button: 'Dela med nätverk',
      title: 'Dela fallet med andra nätverk',
      note: 'Det som delas är fallet, och den kontakt som är satt på det. Nätverkets deltagare och deras namn delas aldrig. Ändrar du fallet ser de andra ändringen.',
      contact: (contact) => `Kontakt som följer med: ${contact}`,
      noContact: 'Ingen kontakt är satt, så ingen följer med.',
      label: 'Nätverk som ska se fallet',
      error: 'Välj bland nätverken, eller inget alls.',
      save: 'Spara',
      done: 'Sparat.',
      none: 'Fallet delas inte med något nätverk.',
      failed: 'Det kunde inte sparas just nu. Ditt val står kvar. Vänta en stund och spara igen.',
      nowhere:
        'Det finns inget annat nätverk att dela med. Du kan dela med nätverk där du också är processledare.',
      unknownNetwork: 'Ett av nätverken går inte att dela med. Välj igen.',
    },
    proposing: {
      title: 'Föreslå ett fall',
      intro:
        'Har ni gjort något som andra kan lära av? Eller hört det i en triad? Skriv det kort. Processledarna läser förslaget innan det läggs in.',
      thanks: 'Tack för ditt förslag!',
      next: 'Processledarna läser det. När de har godkänt det hittar alla i nätverket det.',
      another: 'Föreslå ett till',
      listTitle: 'Föreslagna fall',
      none: 'Det finns inga förslag just nu.',
      approve: 'Godkänn',
      mend: ['Ändra först', 'Ändra först i kortet'],
      decline: 'Avböj',
      back: 'Till förslagen',
      gone: 'Förslaget är redan omhändertaget.',
      changed: 'Förslaget är ändrat sedan du såg det. Läs det igen.',
      approved: 'Förslaget är godkänt. Alla i nätverket hittar det nu.',
      failed: 'Förslaget kunde inte godkännas just nu. Vänta en stund och försök igen.',
      declining: {
        title: 'Ska förslaget avböjas?',
        ask: 'Förslaget tas bort. Det går inte att ångra. Säg gärna till den som föreslog det.',
        sure: 'Ja, avböj',
        done: 'Förslaget är borttaget.',
        failed: 'Förslaget kunde inte tas bort just nu. Vänta en stund och försök igen.',
      },
    },
    deck: 'Bildspelet som nätverket började med',
    left: 'Någon som inte är med längre',
    gone: 'Fallet finns inte.',
    onlyFacilitators:
      'Det är nätverkets processledare som sköter fallen. Du kan föreslå ett: skriv **@DalaLab föreslå fall**.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa. Skriv **@DalaLab fall** och försök igen.',
  },
  en: {
    title: 'Cases to learn from',
    intro: (inChat) =>
      `Here is what others have done before us. You can also ask in your own words, for example: **${inChat ? 'How' : '@DalaLab how'} have others worked with people moving in?**`,
    empty: 'There are no cases here yet.',
    kinds: {
      municipal: 'Municipal cases',
      knowledge: 'Knowledge sessions',
      resource: 'Resources',
      triad: 'From triads',
    },
    counted: (kind, count) =>
      ({
        municipal: counted('Municipal case', 'Municipal cases', count),
        knowledge: counted('Knowledge session', 'Knowledge sessions', count),
        resource: counted('Resource', 'Resources', count),
        triad: counted('From a triad', 'From triads', count),
      })[kind],
    showAll: 'Show all cases',
    show: 'Show',
    manage: 'Manage',
    sharedBy: (network) => `Shared by the network ${network}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    fresh: ['New case', 'New case on the card'],
    propose: ['Propose a case', 'Propose on the card'],
    proposals: (count) => `Proposals (${count})`,
    retired: 'Out of use',
    back: 'To the cases',
    backToCase: 'To the case',
    change: ['Change', 'Change on the card'],
    translation: {
      sv: ['Swedish version', 'Swedish version on the card'],
      en: ['English version', 'English version on the card'],
    },
    sharedWith: (networks) => `Shared with: ${networks}`,
    isRetired: 'The case is taken out of use. Nobody finds it.',
    saved: {
      title: 'The case is saved',
      approved: 'The proposal is approved',
      found: 'Everyone in the network finds it now.',
      apart: (parts) =>
        `The version in the other language no longer has as many points as the original (${parts}). There the case is only quoted in the language the answer was found in. Look it over when you have time.`,
    },
    retiring: {
      button: 'Take out of use',
      title: 'Take the case out of use?',
      ask: 'Nobody finds the case any more. It is kept with its history, and you can bring it back whenever you like.',
      askShared: 'It also disappears for the networks it is shared with.',
      sure: 'Yes, take it out of use',
      no: 'No, go back',
      done: 'The case is taken out of use.',
      failed: 'The case could not be taken out of use just now. Wait a moment and try again.',
      restore: 'Bring back',
      restored: 'The case is back. Everyone in the network finds it again.',
      notRestored: 'The case could not be brought back just now. Wait a moment and try again.',
      listTitle: 'Cases out of use',
      none: 'No cases are out of use.',
    },
    history: {
      button: 'History',
      title: 'The history of the case',
      show: 'Show',
      now: 'Holds now.',
      changes: {
        added: 'Added the case.',
        changed: 'Saved it without changing anything.',
        retired: 'Took the case out of use.',
        restored: 'Brought the case back.',
        shared: 'Changed which networks see the case.',
        imported: 'Imported the case from a file.',
        approved: 'Approved the proposal.',
      },
      changed: (fields) => `Changed ${fields}.`,
      fields: {
        title: 'the title',
        organisation: 'the organisation',
        kind: 'the kind',
        session: 'where it was told',
        language: 'the language',
        summary: 'the summary',
        successFactors: 'the success factors',
        challenges: 'the challenges',
        advice: 'the advice',
        contact: 'the contact',
        links: 'the links',
        searchWords: 'the search words',
        translation: 'the version in the other language',
      },
      back: 'To the history',
      goBack: 'Go back to this version',
      wentBack: 'The case now says what the older version says. It stands as a new change in the history.',
      overtaken: 'Somebody else changed the case meanwhile. Nothing is done. See how it stands now.',
      failed: 'It was not possible to go back just now. Wait a moment and try again.',
      noSuch: 'There is no such version.',
    },
    sharing: {
      button: 'Share with networks',
      title: 'Share the case with other networks',
      note: 'What is shared is the case, and the contact that is set on it. The network’s members and their names are never shared. When you change the case, the others see the change.',
      contact: (contact) => `The contact that goes with it: ${contact}`,
      noContact: 'No contact is set, so none goes with it.',
      label: 'Networks that are to see the case',
      error: 'Choose among the networks, or none at all.',
      save: 'Save',
      done: 'Saved.',
      none: 'The case is not shared with any network.',
      failed: 'It could not be saved just now. Your choice is still here. Wait a moment and save again.',
      nowhere:
        'There is no other network to share with. You can share with networks where you are a facilitator too.',
      unknownNetwork: 'One of the networks cannot be shared with. Choose again.',
    },
    proposing: {
      title: 'Propose a case',
      intro:
        'Have you done something that others can learn from? Or heard it in a triad? Write it briefly. The facilitators read the proposal before it is added.',
      thanks: 'Thank you for your proposal!',
      next: 'The facilitators read it. When they have approved it, everyone in the network finds it.',
      another: 'Propose another',
      listTitle: 'Proposed cases',
      none: 'There are no proposals right now.',
      approve: 'Approve',
      mend: ['Change first', 'Change first on the card'],
      decline: 'Decline',
      back: 'To the proposals',
      gone: 'The proposal has been dealt with already.',
      changed: 'The proposal has changed since you saw it. Read it again.',
      approved: 'The proposal is approved. Everyone in the network finds it now.',
      failed: 'The proposal could not be approved just now. Wait a moment and try again.',
      declining: {
        title: 'Decline the proposal?',
        ask: 'The proposal is removed. This cannot be undone. Please tell the person who proposed it.',
        sure: 'Yes, decline',
        done: 'The proposal is removed.',
        failed: 'The proposal could not be removed just now. Wait a moment and try again.',
      },
    },
    deck: 'The slide deck the network began with',
    left: 'Somebody who is no longer a member',
    gone: 'The case does not exist.',
    onlyFacilitators:
      'The network’s facilitators take care of the cases. You can propose one: write **@DalaLab propose case**.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read. Write **@DalaLab cases** and try again.',
  },
};
