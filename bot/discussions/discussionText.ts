import { type ContributionTag, maxContributionLength } from '../contract/contribution.ts';
import { maxDiscussionTitle, type PlanField, type PlanProblem } from '../contract/discussion.ts';
import type { Texts } from '../ports/language.ts';

export interface DiscussionText {
  readonly title: string;
  readonly named: (title: string) => string;
  readonly intro: string;
  /** The deck's four questions, by what their answers are to the network. */
  readonly questions: Readonly<Record<ContributionTag, string>>;
  /** Before an answer to each. */
  readonly short: Readonly<Record<ContributionTag, string>>;
  readonly answer: string;
  readonly showAnswers: string;
  readonly forFacilitators: string;
  readonly back: string;
  readonly until: (moment: string) => string;
  readonly answered: (count: number) => string;
  readonly closed: { readonly title: string; readonly sentence: string; readonly tooLate: string };
  readonly cancelled: string;
  readonly group: {
    readonly note: string;
    readonly members: string;
    readonly membersUnknown: string;
    readonly membersLeftOut: (shown: number) => string;
    readonly tooLong: string;
    readonly nothing: string;
    readonly send: string;
    readonly leave: string;
    readonly takeBack: string;
    readonly wrong: string;
    readonly failed: string;
    readonly overtaken: string;
    readonly now: string;
  };
  readonly saved: {
    readonly title: string;
    readonly inGroup: (names: string) => string;
    readonly elsewhere: (names: string) => string;
    readonly older: string;
    readonly late: string;
    readonly left: string;
    readonly change: string;
    readonly takenBack: string;
  };
  readonly takeBack: {
    readonly title: string;
    readonly ask: string;
    readonly last: string;
    readonly sure: string;
    readonly no: string;
  };
  readonly answers: {
    readonly title: string;
    readonly none: string;
    readonly group: (number: string, names: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly more: string;
    readonly before: string;
  };
  /** Somebody who is not in the channel any more. */
  readonly gone: string;
  readonly andMore: (count: number) => string;
  readonly plan: {
    readonly offer: string;
    readonly intro: string;
    readonly open: string;
    readonly here: string;
    readonly showPlanned: (count: number) => string;
    readonly labels: Readonly<Record<PlanField, string>>;
    readonly placeholder: string;
    readonly noSession: string;
    readonly when: Readonly<Record<'now' | 'later', string>>;
    readonly missing: string;
    readonly save: string;
    readonly wrong: string;
    readonly failed: string;
    readonly savedNow: string;
    readonly savedLater: (moment: string) => string;
    readonly movesAlong: string;
    readonly closes: (moment: string) => string;
    readonly closesByHand: string;
  };
  readonly planned: {
    readonly title: string;
    readonly none: string;
    readonly posts: (moment: string) => string;
    readonly stands: string;
    readonly calledOff: string;
    readonly cancel: string;
    readonly askCancel: string;
    readonly sureCancel: string;
    readonly noCancel: string;
    readonly cancelled: string;
    readonly posted: string;
    readonly more: (count: number) => string;
  };
  readonly steer: {
    readonly ask: string;
    readonly close: string;
    readonly done: string;
    readonly notDone: string;
  };
  readonly problem: (problem: PlanProblem) => string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

export const discussionText: Texts<DiscussionText> = {
  sv: {
    title: 'Gruppdiskussion',
    named: (title) => `Gruppdiskussion: ${title}`,
    intro: 'Prata om frågorna i gruppen. Sedan svarar en av er för hela gruppen, med en rad per fråga.',
    questions: {
      insight:
        'Var det något som var särskilt intressant som ni tar med er i ert fortsatta arbete på hemmaplan?',
      success:
        'Beskrevs det några framgångsfaktorer som ni kan använda för att hantera det ni själva står i?',
      obstacle: 'Beskrevs några utmaningar/hinder – och som ni kan undvika tack vare deras erfarenheter?',
      question:
        'Finns det någon annan input som ni tänker skulle vara särskilt användbar för att hantera de utmaningar som ni står i?',
    },
    short: {
      insight: 'Att ta hem',
      success: 'Framgångsfaktor',
      obstacle: 'Hinder att undvika',
      question: 'Annan input',
    },
    answer: 'Svara för gruppen',
    showAnswers: 'Visa svaren',
    forFacilitators: 'För processledare',
    back: 'Till frågorna',
    until: (moment) => `Det går att svara till och med ${moment}.`,
    answered: (count) =>
      count === 0
        ? 'Ingen grupp har svarat än'
        : count === 1
          ? '1 grupp har svarat'
          : `${count} grupper har svarat`,
    closed: {
      title: 'Gruppdiskussionen är avslutad',
      sentence: 'Tack för era svar! De finns kvar att läsa här.',
      tooLate: 'Det går inte att svara eller ändra längre.',
    },
    cancelled: 'Gruppdiskussionen är borttagen.',
    group: {
      note: 'Svara på minst en fråga. Alla i nätverket kan läsa svaren och se vilka som var med i gruppen. Alla i gruppen kan ändra dem.',
      members: 'Med i gruppen, utöver dig',
      membersUnknown: 'Välj bland dem som är med i kanalen.',
      membersLeftOut: (shown) => `Här visas ${shown} personer. Fler får inte plats.`,
      tooLong: `Skriv högst ${maxContributionLength} tecken.`,
      nothing: 'Svara på minst en fråga.',
      send: 'Skicka gruppens svar',
      leave: 'Jag var inte med i den här gruppen',
      takeBack: 'Ta tillbaka svaret',
      wrong: 'Svaret är inte sparat än. Se vad som behöver rättas och skicka igen.',
      failed: 'Svaret kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och skicka igen.',
      overtaken:
        'Någon annan i din grupp svarade medan du skrev. Det du skrev står kvar här nedanför. Skicka igen om det ska gälla i stället.',
      now: 'Just nu gäller:',
    },
    saved: {
      title: 'Tack för gruppens svar!',
      inGroup: (names) => `Med i gruppen: ${names}`,
      elsewhere: (names) => `Redan med i en annan grupp, och står kvar där: ${names}`,
      older: 'Någon i din grupp har ändrat efter dig. Det är det som gäller.',
      late: 'Du har lämnat gruppen sedan du skickade det här, så det är inte sparat. Tryck på knappen om du vill svara för en ny grupp.',
      left: 'Du är inte med i den gruppen längre. Dess svar står kvar. Vill du svara för en annan grupp? Är någon där redan klar kan den lägga till dig.',
      change: 'Ändra',
      takenBack: 'Gruppens svar är taget tillbaka. Ingen av er är med i någon grupp nu.',
    },
    takeBack: {
      title: 'Ska gruppens svar tas tillbaka?',
      ask: 'Då kan ingen läsa det längre, och ingen av er är kvar i gruppen.',
      last: 'Du är ensam kvar i gruppen. Lämnar du den tas svaret tillbaka, och ingen kan läsa det längre.',
      sure: 'Ja, ta tillbaka',
      no: 'Nej, låt det stå',
    },
    answers: {
      title: 'Gruppernas svar',
      none: 'Ingen grupp har svarat än.',
      group: (number, names) => `Grupp ${number}: ${names}`,
      page: (page, pages) => `Sida ${page} av ${pages}`,
      more: 'Visa fler grupper',
      before: 'Visa de tidigare',
    },
    gone: 'någon som har lämnat kanalen',
    andMore: (count) => `och ${count} till`,
    plan: {
      offer: 'Ny gruppdiskussion',
      intro:
        'Ett kort med fyra frågor läggs i kanalen. Varje grupp svarar en gång, med en rad per fråga och vilka som var med.',
      open: 'Ny gruppdiskussion',
      here: 'Fyll i här',
      showPlanned: (count) => `Visa de som pågår eller är planerade (${count})`,
      labels: {
        title: 'Vad diskuterar ni? (exemplet eller temat)',
        session: 'Träff',
        when: 'När ska kortet läggas i kanalen?',
        date: 'Datum (om det är senare)',
        time: 'Klockslag (om det är senare)',
      },
      placeholder: 'Till exempel: Guldläget i Ludvika',
      noSession: 'Ingen särskild träff',
      when: { now: 'Nu', later: 'Vid en senare tid' },
      missing: 'Fyll i det här.',
      save: 'Spara',
      wrong: 'Inget är sparat än. Se vad som behöver rättas och spara igen.',
      failed: 'Det kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och spara igen.',
      savedNow: 'Kortet kommer i kanalen strax.',
      savedLater: (moment) => `Kortet kommer i kanalen ${moment}.`,
      movesAlong: 'Flyttas träffen så flyttas kortet med.',
      closes: (moment) => `Diskussionen avslutas av sig själv ${moment}. Du kan avsluta den tidigare.`,
      closesByHand: 'Diskussionen är öppen tills en processledare avslutar den.',
    },
    planned: {
      title: 'Gruppdiskussioner',
      none: 'Ingen gruppdiskussion pågår eller är planerad.',
      posts: (moment) => `Läggs i kanalen ${moment}`,
      stands: 'Pågår',
      calledOff: 'Träffen är inställd, så kortet läggs inte i kanalen',
      cancel: 'Ta bort',
      askCancel: 'Ska den här gruppdiskussionen tas bort? Kortet läggs då inte i kanalen.',
      sureCancel: 'Ja, ta bort',
      noCancel: 'Nej, behåll',
      cancelled: 'Gruppdiskussionen är borttagen.',
      posted:
        'Kortet är redan på väg till kanalen, så diskussionen kan inte tas bort. Avsluta den i stället.',
      more: (count) => `… och ${count} till.`,
    },
    steer: {
      ask: 'Vill du avsluta diskussionen? Då kan ingen svara eller ändra längre. Svaren finns kvar att läsa. Det går inte att ångra.',
      close: 'Avsluta diskussionen',
      done: 'Diskussionen är avslutad.',
      notDone: 'Det kunde inte sparas just nu. Vänta en stund och försök igen.',
    },
    problem: ({ field, problem }) =>
      ({
        missing: {
          title: 'Skriv vad ni diskuterar.',
          session: 'Välj en träff, eller ingen.',
          when: 'Välj när kortet ska komma.',
          date: 'Välj datum.',
          time: 'Välj klockslag.',
        }[field],
        tooLong: `Skriv högst ${maxDiscussionTitle} tecken.`,
        unknown:
          field === 'session' ? 'Den träffen finns inte längre. Välj en annan.' : 'Välj ett av svaren.',
        notADate: 'Skriv datumet så här: 2027-02-04.',
        notATime: 'Skriv klockslaget så här: 09:00.',
        past: 'Den tiden har redan gått. Välj en senare, eller ”Nu”.',
      })[problem],
    onlyFacilitators:
      'Det är nätverkets processledare som startar och avslutar gruppdiskussioner. Säg till någon av dem.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Gruppdiskussionen finns inte.',
  },
  en: {
    title: 'Group discussion',
    named: (title) => `Group discussion: ${title}`,
    intro:
      'Talk about the questions in your group. Then one of you answers for the whole group, one line a question.',
    questions: {
      insight: 'Was there anything especially interesting that you take with you into your work at home?',
      success: 'Were any success factors described that you can use to handle what you are in yourselves?',
      obstacle: 'Were any challenges or obstacles described that you can avoid thanks to their experience?',
      question:
        'Is there any other input that you think would be especially useful for the challenges you face?',
    },
    short: {
      insight: 'To take home',
      success: 'Success factor',
      obstacle: 'Obstacle to avoid',
      question: 'Other input',
    },
    answer: 'Answer for the group',
    showAnswers: 'Show the answers',
    forFacilitators: 'For facilitators',
    back: 'To the questions',
    until: (moment) => `You can answer until ${moment}.`,
    answered: (count) =>
      count === 0
        ? 'No group has answered yet'
        : count === 1
          ? '1 group has answered'
          : `${count} groups have answered`,
    closed: {
      title: 'The group discussion is closed',
      sentence: 'Thank you for your answers! They can still be read here.',
      tooLate: 'Nothing can be answered or changed any more.',
    },
    cancelled: 'The group discussion was removed.',
    group: {
      note: 'Answer at least one question. Everybody in the network can read the answers and see who was in the group. Everybody in the group can change them.',
      members: 'In the group, besides you',
      membersUnknown: 'Choose among those who are in the channel.',
      membersLeftOut: (shown) => `${shown} people are shown here. There is no room for more.`,
      tooLong: `Write at most ${maxContributionLength} characters.`,
      nothing: 'Answer at least one question.',
      send: 'Send the group’s answer',
      leave: 'I was not in this group',
      takeBack: 'Take the answer back',
      wrong: 'The answer is not saved yet. See what needs to be put right and send again.',
      failed:
        'The answer could not be saved just now. All you wrote is still here. Wait a moment and send again.',
      overtaken:
        'Somebody else in your group answered while you wrote. What you wrote is still here below. Send again if it is to hold instead.',
      now: 'What holds right now:',
    },
    saved: {
      title: 'Thank you for the group’s answer!',
      inGroup: (names) => `In the group: ${names}`,
      elsewhere: (names) => `In another group already, and stay there: ${names}`,
      older: 'Somebody in your group has changed it after you. That is what holds.',
      late: 'You have left the group since you sent this, so it is not saved. Press the button to answer for a new group.',
      left: 'You are not in that group any more. Its answer stands. Do you want to answer for another group? If somebody there is done already, they can add you.',
      change: 'Change',
      takenBack: 'The group’s answer is taken back. None of you is in a group now.',
    },
    takeBack: {
      title: 'Take the group’s answer back?',
      ask: 'Then nobody can read it any more, and none of you is left in the group.',
      last: 'You are the only one left in the group. If you leave it, the answer is taken back and nobody can read it any more.',
      sure: 'Yes, take it back',
      no: 'No, let it stand',
    },
    answers: {
      title: 'The groups’ answers',
      none: 'No group has answered yet.',
      group: (number, names) => `Group ${number}: ${names}`,
      page: (page, pages) => `Page ${page} of ${pages}`,
      more: 'Show more groups',
      before: 'Show the earlier ones',
    },
    gone: 'somebody who has left the channel',
    andMore: (count) => `and ${count} more`,
    plan: {
      offer: 'New group discussion',
      intro:
        'A card with four questions is posted in the channel. Each group answers once, with one line a question and who was in it.',
      open: 'New group discussion',
      here: 'Fill in here',
      showPlanned: (count) => `Show those under way or planned (${count})`,
      labels: {
        title: 'What do you discuss? (the case or theme)',
        session: 'Session',
        when: 'When is the card to be posted in the channel?',
        date: 'Date (if it is later)',
        time: 'Time (if it is later)',
      },
      placeholder: 'For example: the boom in Ludvika',
      noSession: 'No particular session',
      when: { now: 'Now', later: 'At a later time' },
      missing: 'Fill this in.',
      save: 'Save',
      wrong: 'Nothing is saved yet. See what needs to be put right and save again.',
      failed: 'It could not be saved just now. All you wrote is still here. Wait a moment and save again.',
      savedNow: 'The card comes to the channel shortly.',
      savedLater: (moment) => `The card comes to the channel ${moment}.`,
      movesAlong: 'If the session is moved, the card moves along.',
      closes: (moment) => `The discussion closes by itself ${moment}. You can close it earlier.`,
      closesByHand: 'The discussion is open until a facilitator closes it.',
    },
    planned: {
      title: 'Group discussions',
      none: 'No group discussion is under way or planned.',
      posts: (moment) => `Is posted in the channel ${moment}`,
      stands: 'Under way',
      calledOff: 'The session is cancelled, so the card is not posted',
      cancel: 'Remove',
      askCancel: 'Remove this group discussion? Its card is then not posted in the channel.',
      sureCancel: 'Yes, remove it',
      noCancel: 'No, keep it',
      cancelled: 'The group discussion is removed.',
      posted:
        'The card is on its way to the channel already, so the discussion cannot be removed. Close it instead.',
      more: (count) => `… and ${count} more.`,
    },
    steer: {
      ask: 'Do you want to close the discussion? Then nobody can answer or change anything. The answers can still be read. This cannot be undone.',
      close: 'Close the discussion',
      done: 'The discussion is closed.',
      notDone: 'It could not be saved just now. Wait a moment and try again.',
    },
    problem: ({ field, problem }) =>
      ({
        missing: {
          title: 'Write what you discuss.',
          session: 'Choose a session, or none.',
          when: 'Choose when the card is to come.',
          date: 'Choose a date.',
          time: 'Choose a time.',
        }[field],
        tooLong: `Write at most ${maxDiscussionTitle} characters.`,
        unknown:
          field === 'session'
            ? 'That session is no longer there. Choose another one.'
            : 'Choose one of the answers.',
        notADate: 'Write the date like this: 2027-02-04.',
        notATime: 'Write the time like this: 09:00.',
        past: 'That time has passed. Choose a later one, or “Now”.',
      })[problem],
    onlyFacilitators: 'The network’s facilitators start and close group discussions. Tell one of them.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The group discussion does not exist.',
  },
};
