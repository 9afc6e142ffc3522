import type { Texts } from '../ports/language.ts';

export interface NetworkSettingsText {
  readonly title: string;
  readonly note: string;
  readonly show: string;
  readonly evaluationOpens: string;
  readonly nudge: string;
  readonly nudgeAfter: (days: number) => string;
  readonly close: string;
  readonly closeAfter: (days: number) => string;
  readonly language: string;
  readonly missing: string;
  readonly nudgeTooLate: string;
  readonly save: string;
  readonly saved: string;
  readonly incomplete: string;
  readonly failed: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const networkSettingsText: Texts<NetworkSettingsText> = {
  sv: {
    title: 'Nätverkets inställningar',
    show: 'Visa och ändra',
    note: 'De gäller för hela nätverket. En utvärdering som redan är öppen påverkas inte.',
    evaluationOpens: 'Utvärderingen öppnas av sig själv när träffen är slut',
    nudge: 'När ska kanalen påminnas om utvärderingen? Påminnelsen nämner ingen vid namn.',
    nudgeAfter: (days) =>
      days === 0 ? 'Inte alls' : days === 1 ? 'Dagen efter' : `${days} dagar efter att den öppnades`,
    close: 'När ska utvärderingen stängas av sig själv?',
    closeAfter: (days) =>
      days === 1 ? 'En dag efter att den öppnades' : `${days} dagar efter att den öppnades`,
    language: 'Vilket språk ska korten i kanalen ha?',
    missing: 'Välj ett av alternativen.',
    nudgeTooLate: 'Påminnelsen måste komma innan utvärderingen stängs.',
    save: 'Spara',
    saved: 'Sparat.',
    incomplete: 'Inget är sparat än. Se vad som behöver ändras nedan och spara igen.',
    failed: 'Det gick inte att spara just nu. Allt du valde står kvar här. Vänta en stund och spara igen.',
    onlyFacilitators:
      'Inställningarna är till för nätverkets processledare. Säg till någon av dem om du vill att något ska vara annorlunda.',
    elsewhere: 'Kortet hör till ett annat nätverk och gäller inte här.',
    unknown: 'Kortet går inte att läsa. Skriv **@DalaLab inställningar** och försök igen.',
  },
  en: {
    title: 'The network’s settings',
    show: 'Show and change',
    note: 'They apply to the whole network. An evaluation that is open already is not affected.',
    evaluationOpens: 'The evaluation opens by itself when the session is over',
    nudge: 'When is the channel to be reminded of the evaluation? The reminder names nobody.',
    nudgeAfter: (days) =>
      days === 0 ? 'Not at all' : days === 1 ? 'The day after' : `${days} days after it opened`,
    close: 'When is the evaluation to close by itself?',
    closeAfter: (days) => (days === 1 ? 'One day after it opened' : `${days} days after it opened`),
    language: 'Which language are the cards in the channel to speak?',
    missing: 'Choose one of the alternatives.',
    nudgeTooLate: 'The reminder must come before the evaluation closes.',
    save: 'Save',
    saved: 'Saved.',
    incomplete: 'Nothing is saved yet. See what needs to be changed below and save again.',
    failed: 'It could not be saved just now. All you chose is still here. Wait a moment and save again.',
    onlyFacilitators:
      'The settings are for the network’s facilitators. Tell one of them if you would like something to be different.',
    elsewhere: 'The card belongs to another network and does not apply here.',
    unknown: 'The card cannot be read. Write **settings** and try again.',
  },
};
