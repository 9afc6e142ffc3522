import { maxPairs, maxSought, topicLimits } from '../../contract/triadSettings.ts';
import type { Texts } from '../../ports/language.ts';

export interface TriadSettingsText {
  readonly apart: {
    readonly title: string;
    readonly intro: string;
    readonly show: string;
    readonly none: string;
    readonly add: string;
    readonly remove: string;
    readonly form: string;
    readonly one: string;
    readonly other: string;
    readonly missing: string;
    readonly same: string;
    readonly tooFew: string;
    readonly sought: string;
    readonly soughtWrong: string;
    readonly search: string;
    readonly more: (shown: number) => string;
    readonly keep: string;
    readonly kept: string;
    readonly released: string;
    readonly tooMany: string;
    readonly gone: string;
    readonly onlyFacilitators: string;
  };
  readonly topics: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly choose: string;
    readonly label: string;
    readonly unreadable: string;
    readonly note: string;
    readonly pick: string;
    readonly saved: string;
    readonly nothing: string;
    readonly change: string;
    readonly edit: string;
    readonly form: string;
    readonly formNote: string;
    readonly lines: string;
    readonly save: string;
    readonly listSaved: string;
    readonly tooLong: string;
    readonly tooMany: string;
    readonly changedMeanwhile: string;
    readonly nowItSays: string;
    readonly onlyFacilitators: string;
  };
  readonly back: string;
  readonly incomplete: string;
  readonly failed: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const triadSettingsText: Texts<TriadSettingsText> = {
  sv: {
    apart: {
      title: 'Håll isär',
      intro:
        'Två personer som hålls isär hamnar inte i samma triad. Du behöver inte säga varför. Bara processledarna ser vilka det är.',
      show: 'Visa paren',
      none: 'Inga hålls isär just nu.',
      add: 'Lägg till ett par',
      remove: 'Ta bort',
      form: 'Vilka två ska hållas isär?',
      one: 'Den ena',
      other: 'Den andra',
      missing: 'Välj en person i kanalen.',
      same: 'Välj två olika personer.',
      tooFew: 'Det finns inga två personer att välja.',
      sought: 'Del av ett namn',
      soughtWrong: `Skriv högst ${maxSought} tecken.`,
      search: 'Sök',
      more: (shown) => `Här är de första ${shown} namnen. Sök om du inte hittar rätt.`,
      keep: 'Håll isär',
      kept: 'Sparat. Det gäller från nästa triadomgång.',
      released: 'Borttaget. De kan mötas igen.',
      tooMany: `Det finns redan ${maxPairs} par. Ta bort ett först.`,
      gone: 'Någon som har lämnat kanalen',
      onlyFacilitators: 'Det här är till för nätverkets processledare.',
    },
    topics: {
      title: 'Teman för triaderna',
      intro:
        'Välj vad du helst vill prata om. Vi försöker sätta ihop triader som har något gemensamt. Att du möter nya kollegor går före.',
      none: 'Det finns inga teman just nu.',
      choose: 'Välj mina teman',
      label: 'Vad vill du prata om?',
      unreadable: 'Det här går inte att läsa.',
      note: 'Du kan välja flera, eller inget.',
      pick: 'Spara',
      saved: 'Sparat. Du vill gärna prata om:',
      nothing: 'Sparat. Du har inte valt något tema.',
      change: 'Ändra mitt val',
      edit: 'Ändra listan',
      form: 'Nätverkets teman',
      formNote: `Högst ${topicLimits.topics} teman med högst ${topicLimits.topic} tecken i varje. Tar du bort ett tema räknas det inte längre för dem som har valt det.`,
      lines: 'Teman, ett per rad',
      save: 'Spara listan',
      listSaved: 'Listan är sparad',
      tooLong: `Korta varje tema till högst ${topicLimits.topic} tecken.`,
      tooMany: `Skriv högst ${topicLimits.topics} teman.`,
      changedMeanwhile:
        'Någon annan ändrade listan medan du skrev. Det du skrev står kvar här nedanför. Spara igen om det ska gälla.',
      nowItSays: 'Just nu gäller:',
      onlyFacilitators: 'Det är nätverkets processledare som ändrar listan.',
    },
    back: 'Tillbaka',
    incomplete: 'Inget är sparat än. Se vad som behöver ändras nedan.',
    failed: 'Det kunde inte sparas just nu. Allt står kvar här. Vänta en stund och försök igen.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    apart: {
      title: 'Keep apart',
      intro:
        'Two people who are kept apart do not end up in the same triad. You need not say why. Only the facilitators see who they are.',
      show: 'Show the pairs',
      none: 'Nobody is kept apart right now.',
      add: 'Add a pair',
      remove: 'Remove',
      form: 'Which two are to be kept apart?',
      one: 'One of them',
      other: 'The other one',
      missing: 'Choose a person in the channel.',
      same: 'Choose two different people.',
      tooFew: 'There are no two people to choose.',
      sought: 'Part of a name',
      soughtWrong: `Write at most ${maxSought} characters.`,
      search: 'Search',
      more: (shown) => `These are the first ${shown} names. Search if you do not find the right one.`,
      keep: 'Keep apart',
      kept: 'Saved. It holds from the next triad round.',
      released: 'Removed. They can meet again.',
      tooMany: `There are ${maxPairs} pairs already. Remove one first.`,
      gone: 'Somebody who has left the channel',
      onlyFacilitators: 'This is for the network’s facilitators.',
    },
    topics: {
      title: 'Topics for the triads',
      intro:
        'Choose what you would most like to talk about. We try to form triads that have something in common. That you meet new colleagues comes first.',
      none: 'There are no topics right now.',
      choose: 'Choose my topics',
      label: 'What do you want to talk about?',
      unreadable: 'This cannot be read.',
      note: 'You can choose several, or none.',
      pick: 'Save',
      saved: 'Saved. You would like to talk about:',
      nothing: 'Saved. You have not chosen any topic.',
      change: 'Change my choice',
      edit: 'Change the list',
      form: 'The network’s topics',
      formNote: `At most ${topicLimits.topics} topics with at most ${topicLimits.topic} characters in each. A topic that you take out no longer counts for those who have chosen it.`,
      lines: 'Topics, one a line',
      save: 'Save the list',
      listSaved: 'The list is saved',
      tooLong: `Shorten each topic to at most ${topicLimits.topic} characters.`,
      tooMany: `Write at most ${topicLimits.topics} topics.`,
      changedMeanwhile:
        'Somebody else changed the list while you wrote. What you wrote is still here below. Save again if it is to hold.',
      nowItSays: 'What holds right now:',
      onlyFacilitators: 'The network’s facilitators change the list.',
    },
    back: 'Back',
    incomplete: 'Nothing is saved yet. See below what needs to be changed.',
    failed: 'It could not be saved just now. Everything is still here. Wait a moment and try again.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read.',
  },
};
