import type { Texts } from '../ports/language.ts';

/** What the API says when it cannot do as asked. */
export interface TabText {
  readonly noEntry: string;
  /** The same for "is not there" and "is not yours": nobody learns which networks exist. */
  readonly notFound: string;
  readonly facilitatorsOnly: string;
  readonly unavailable: string;
  readonly sayChannel: string;
  readonly noSuchChannel: string;
  readonly nothingToExport: string;
}

export const tabText: Texts<TabText> = {
  sv: {
    noEntry: 'Du behöver vara inloggad i Teams för att se det här.',
    notFound: 'Det finns inte, eller så är du inte med i det nätverket.',
    facilitatorsOnly: 'Det här kan bara nätverkets processledare göra.',
    unavailable: 'Det går inte att läsa just nu. Vänta en stund och försök igen.',
    sayChannel: 'Säg vilken kanal: {"channelId": "…"}.',
    noSuchChannel: 'Teamet har ingen sådan kanal.',
    nothingToExport:
      'Det finns inget att exportera: utvärderingen är inte stängd, eller så svarade färre än 5.',
  },
  en: {
    noEntry: 'You need to be signed in to Teams to see this.',
    notFound: 'It does not exist, or you are not in that network.',
    facilitatorsOnly: 'Only the network’s facilitators can do this.',
    unavailable: 'It cannot be read just now. Wait a moment and try again.',
    sayChannel: 'Say which channel: {"channelId": "…"}.',
    noSuchChannel: 'The team has no such channel.',
    nothingToExport: 'There is nothing to export: the evaluation is not closed, or fewer than 5 answered.',
  },
};
