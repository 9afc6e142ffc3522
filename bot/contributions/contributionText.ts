import { maxContributionLength } from '../contract/contribution.ts';
import type { Texts } from '../ports/language.ts';
import type { ContributionTag } from './contribution.ts';

export interface ContributionText {
  readonly form: {
    readonly title: string;
    readonly note: string;
    readonly line: string;
    readonly placeholder: string;
    readonly missing: string;
    readonly tooLong: string;
    readonly tag: string;
    readonly tagMissing: string;
    readonly save: string;
    readonly takeBack: string;
    readonly failed: string;
    readonly overtaken: string;
    readonly now: string;
    readonly nowNothing: string;
  };
  /** What a triad says that its line is. */
  readonly tags: Readonly<Record<ContributionTag, string>>;
  /** Above the lines with that tag. */
  readonly headings: Readonly<Record<ContributionTag, string>>;
  readonly saved: {
    readonly title: string;
    readonly stands: string;
    readonly takenBack: string;
    readonly older: string;
    readonly change: string;
    readonly contribute: string;
    readonly all: string;
  };
  readonly takeBack: {
    readonly title: string;
    readonly ask: string;
    readonly sure: string;
    readonly no: string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly page: (page: number, pages: number) => string;
    readonly older: string;
    readonly newer: string;
    readonly more: (count: number) => string;
  };
  readonly round: (session: string) => string;
  readonly roundBetween: (day: string) => string;
  readonly notMember: string;
  readonly closed: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const contributionText: Texts<ContributionText> = {
  sv: {
    form: {
      title: 'Vad vill ni dela med nätverket?',
      note: 'Skriv en insikt från samtalet på en rad. Alla i nätverket kan läsa den. Inget annat av samtalet sparas, och inte heller vem av er som skrev.',
      line: `Er insikt (högst ${maxContributionLength} tecken)`,
      placeholder: 'Till exempel: bjud in grannkommunen innan planen är klar',
      missing: 'Skriv er insikt.',
      tooLong: `Skriv högst ${maxContributionLength} tecken.`,
      tag: 'Vad är det?',
      tagMissing: 'Välj vad det är.',
      save: 'Dela',
      takeBack: 'Ta tillbaka',
      failed: 'Det kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och försök igen.',
      overtaken:
        'Någon annan av er ändrade medan du skrev. Det du skrev står kvar här nedanför. Dela igen om det ska gälla.',
      now: 'Just nu gäller:',
      nowNothing: 'Just nu är inget delat.',
    },
    tags: {
      insight: 'Något att ta hem',
      success: 'En framgångsfaktor',
      obstacle: 'Ett hinder',
      question: 'En fråga till nätverket',
    },
    headings: {
      insight: 'Att ta hem',
      success: 'Framgångsfaktorer',
      obstacle: 'Hinder',
      question: 'Frågor till nätverket, och sådant som skulle hjälpa',
    },
    saved: {
      title: 'Tack! Nu kan alla i nätverket läsa det.',
      stands: 'Det här har ni delat:',
      takenBack: 'Det är taget tillbaka. Inget är delat från er nu.',
      older: 'Någon av er har ändrat efter dig. Det är det som gäller.',
      change: 'Ändra',
      contribute: 'Dela en insikt',
      all: 'Allas insikter',
    },
    takeBack: {
      title: 'Ska ni ta tillbaka det ni har delat?',
      ask: 'Då kan ingen läsa det längre. Ni kan dela något nytt så länge omgången är öppen.',
      sure: 'Ja, ta tillbaka',
      no: 'Nej, låt det stå',
    },
    list: {
      title: 'Insikter i nätverket',
      none: 'Ingen har delat någon insikt än. De kommer från triadsamtal och gruppdiskussioner.',
      page: (page, pages) => `Sida ${page} av ${pages}. De nyaste först.`,
      older: 'Visa äldre',
      newer: 'Visa nyare',
      more: (count) => `… och ${count} till. Skriv **@DalaLab insikter** för att läsa alla.`,
    },
    round: (session) => `Triadsamtal: ${session}`,
    roundBetween: (day) => `Triadsamtal mellan träffarna, från ${day}`,
    notMember: 'Bara de som är med där kan dela därifrån. Är du med i en annan triad? Öppna den i stället.',
    closed: 'Omgången är avslutad, så det går inte att dela eller ändra längre. Tack för att ni var med!',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa.',
  },
  en: {
    form: {
      title: 'What do you want to share with the network?',
      note: 'Write one insight from the conversation on one line. Everybody in the network can read it. Nothing else of the conversation is saved, nor which of you wrote it.',
      line: `Your insight (at most ${maxContributionLength} characters)`,
      placeholder: 'For example: invite the neighbouring municipality before the plan is ready',
      missing: 'Write your insight.',
      tooLong: `Write at most ${maxContributionLength} characters.`,
      tag: 'What is it?',
      tagMissing: 'Choose what it is.',
      save: 'Share',
      takeBack: 'Take it back',
      failed: 'It could not be saved just now. All you wrote is still here. Wait a moment and try again.',
      overtaken:
        'Another of you changed it while you wrote. What you wrote is still here below. Share again if it is to hold.',
      now: 'What holds right now:',
      nowNothing: 'Nothing is shared right now.',
    },
    tags: {
      insight: 'Something to take home',
      success: 'A success factor',
      obstacle: 'An obstacle',
      question: 'A question to the network',
    },
    headings: {
      insight: 'To take home',
      success: 'Success factors',
      obstacle: 'Obstacles',
      question: 'Questions to the network, and what would help',
    },
    saved: {
      title: 'Thank you! Now everybody in the network can read it.',
      stands: 'This is what you have shared:',
      takenBack: 'It is taken back. Nothing from you is shared now.',
      older: 'One of you has changed it after you. That is what holds.',
      change: 'Change',
      contribute: 'Share an insight',
      all: 'Everybody’s insights',
    },
    takeBack: {
      title: 'Take back what you have shared?',
      ask: 'Then nobody can read it any more. You can share something else as long as the round is open.',
      sure: 'Yes, take it back',
      no: 'No, let it stand',
    },
    list: {
      title: 'Insights in the network',
      none: 'Nobody has shared an insight yet. They come from triad conversations and group discussions.',
      page: (page, pages) => `Page ${page} of ${pages}. The newest first.`,
      older: 'Show older ones',
      newer: 'Show newer ones',
      more: (count) => `… and ${count} more. Write **@DalaLab insights** to read them all.`,
    },
    round: (session) => `Triad conversations: ${session}`,
    roundBetween: (day) => `Triad conversations between the sessions, from ${day}`,
    notMember:
      'Only those who are in it can share from there. Are you in another triad? Open that one instead.',
    closed: 'The round is over, so nothing can be shared or changed any more. Thank you for taking part!',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read.',
  },
};
