import type { CaseField, CaseFormProblem } from '../../contract/caseForm.ts';
import type { Texts } from '../../ports/language.ts';
import { proposalLimits } from '../caseKeeping.ts';

/** What a form is for. */
export type Purpose = 'fresh' | 'change' | 'translation' | 'propose' | 'mend';

export interface CaseFormText {
  readonly titles: Readonly<Record<Purpose, string>>;
  readonly labels: Readonly<Record<CaseField, string>>;
  readonly howTo: string;
  readonly example: string;
  readonly linkExample: string;
  readonly searchWordExample: string;
  readonly searchWordNote: string;
  readonly contactNote: string;
  readonly yourName: string;
  readonly proposedBy: (name: string) => string;
  readonly translationNote: Readonly<Record<'sv' | 'en', string>>;
  readonly points: (count: number) => string;
  readonly languages: Readonly<Record<'sv' | 'en', string>>;
  readonly missing: string;
  readonly save: Readonly<Record<Purpose, string>>;
  readonly notices: Readonly<
    Record<
      | 'wrong'
      | 'failed'
      | 'failedProposal'
      | 'manyOfYours'
      | 'manyInAll'
      | 'overtaken'
      | 'retiredMeanwhile'
      | 'dealtWith'
      | 'tooLong',
      string
    >
  >;
  readonly nowItSays: string;
  readonly nothing: string;
  readonly leftOut: string;
  readonly tooLongForForm: string;
  readonly line: (line: number, sentence: string) => string;
  readonly problem: (problem: CaseFormProblem) => string;
}

export const caseFormText: Texts<CaseFormText> = {
  sv: {
    titles: {
      fresh: 'Nytt fall',
      change: 'Ändra fallet',
      translation: 'Fallet på det andra språket',
      propose: 'Föreslå ett fall',
      mend: 'Ändra och godkänn förslaget',
    },
    labels: {
      title: 'Rubrik',
      organisation: 'Kommun eller organisation (lämna tomt om ingen särskild)',
      kind: 'Sort',
      session: 'Var det berättades, till exempel en träff (lämna tomt om ingen vet)',
      language: 'Språk som texten är skriven på',
      summary: 'Sammanfattning, en punkt per rad',
      successFactors: 'Framgångsfaktorer, en punkt per rad',
      challenges: 'Utmaningar och hinder, en punkt per rad',
      advice: 'Råd till andra, en punkt per rad',
      contact: 'Kontakt: vem man kan ringa (lämna tomt för nätverkets egna deltagare därifrån)',
      links: 'Länkar, en per rad: först namnet, sedan adressen',
      searchWords:
        'Sökord, ett per rad eller med komma emellan: ord som andra kan söka med och som inte står i texten',
    },
    howTo:
      'Skriv korta, hela meningar: varje rad kan visas som svar på en fråga. Står det var punkten kommer ifrån, skriv det sist på raden inom [hakparenteser].',
    example: 'Vi började med att räkna bostäderna. [Framgångsfaktorer]',
    linkExample: 'Rapporten https://…',
    searchWordExample: 'va, avlopp, vattenverk, sewage',
    searchWordNote: 'Sökorden visas inte på fallet.',
    contactNote: 'Kontakten visas för alla som ser fallet. Skriv bara någon som har sagt ja till det.',
    yourName: 'Processledarna ser ditt förslag och ditt namn. Ditt namn står inte på fallet.',
    proposedBy: (name) => `Förslag från ${name}`,
    translationNote: {
      sv: 'Skriv fallet på svenska, lika många punkter och i samma ordning som i originalet. Töm alla fält för att ta bort den svenska texten.',
      en: 'Skriv fallet på engelska, lika många punkter och i samma ordning som i originalet. Töm alla fält för att ta bort den engelska texten.',
    },
    points: (count) =>
      count === 0
        ? 'Originalet har inga punkter här.'
        : `Originalet har ${count} ${count === 1 ? 'punkt' : 'punkter'} här.`,
    languages: { sv: 'Svenska', en: 'Engelska' },
    missing: 'Fyll i det här.',
    save: {
      fresh: 'Spara fallet',
      change: 'Spara fallet',
      translation: 'Spara',
      propose: 'Skicka förslaget',
      mend: 'Godkänn och spara',
    },
    notices: {
      wrong: 'Inget är sparat än. Se vad som behöver rättas och försök igen.',
      failed: 'Fallet kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och spara igen.',
      failedProposal:
        'Förslaget kunde inte skickas just nu. Allt du skrev står kvar. Vänta en stund och skicka igen.',
      manyOfYours: `Du har redan ${proposalLimits.person} förslag som väntar på processledarna. Det här är inte skickat, men allt du skrev står kvar. Spara texten och skicka den när några är lästa.`,
      manyInAll: `Det väntar redan ${proposalLimits.network} förslag på processledarna. Det här är inte skickat, men allt du skrev står kvar. Spara texten och skicka den när några är lästa.`,
      overtaken:
        'Någon annan ändrade fallet medan du skrev. Det du skrev står kvar här nedanför. Spara igen om det ska gälla.',
      retiredMeanwhile:
        'Fallet är taget ur bruk. Det du skrev står kvar. Ta tillbaka fallet först, under ”Tagna ur bruk”, och spara sedan igen.',
      tooLong:
        'Fallet blir för långt på båda språken tillsammans. Inget är sparat. Korta det och spara igen.',
      dealtWith:
        'Någon annan har redan tagit hand om förslaget. Det du skrev står kvar. Spara det som ett nytt fall om det behövs.',
    },
    nowItSays: 'Så står det nu där det skiljer sig från det du skrev:',
    nothing: '(tomt)',
    leftOut: 'Det du skrev här får inte plats en gång till. Klistra in det igen, gärna kortare.',
    tooLongForForm:
      'Fallet är för långt för formuläret. Hämta det som fil, ändra i filen och läs in den igen.',
    line: (line, sentence) => `Rad ${line}: ${sentence}`,
    problem: ({ problem, max = 0 }) =>
      ({
        missing: 'Fyll i det här.',
        noStatement: 'Skriv minst en punkt i något av fälten.',
        tooLong: `Korta till högst ${max} tecken.`,
        tooMany: `Skriv högst ${max} rader.`,
        notALink: 'Sluta raden med en adress som börjar med https:// eller http://.',
        tooManyWords: `Skriv högst ${max} sökord.`,
        wordTooLong: `Skriv ett sökord per rad eller sätt komma emellan. Ett sökord får ha högst ${max} tecken.`,
      })[problem],
  },
  en: {
    titles: {
      fresh: 'New case',
      change: 'Change the case',
      translation: 'The case in the other language',
      propose: 'Propose a case',
      mend: 'Change and approve the proposal',
    },
    labels: {
      title: 'Title',
      organisation: 'Municipality or organisation (leave empty if none in particular)',
      kind: 'Kind',
      session: 'Where it was told, for example a session (leave empty if nobody knows)',
      language: 'Language the text is written in',
      summary: 'Summary, one point a line',
      successFactors: 'Success factors, one point a line',
      challenges: 'Challenges and obstacles, one point a line',
      advice: 'Advice to others, one point a line',
      contact: 'Contact: whom to call (leave empty for the network’s own members from there)',
      links: 'Links, one a line: first the name, then the address',
      searchWords:
        'Search words, one a line or with commas between: words others may search with that the text does not have',
    },
    howTo:
      'Write short, whole sentences: each line can be shown as an answer to a question. If you know where a point comes from, write it last on the line in [square brackets].',
    example: 'We began by counting the homes. [Success factors]',
    linkExample: 'The report https://…',
    searchWordExample: 'sewage, water works, va, avlopp',
    searchWordNote: 'The search words are not shown on the case.',
    contactNote: 'The contact is shown to everyone who sees the case. Only name somebody who has said yes.',
    yourName: 'The facilitators see your proposal and your name. Your name does not stand on the case.',
    proposedBy: (name) => `Proposed by ${name}`,
    translationNote: {
      sv: 'Write the case in Swedish, as many points and in the same order as in the original. Empty all fields to remove the Swedish text.',
      en: 'Write the case in English, as many points and in the same order as in the original. Empty all fields to remove the English text.',
    },
    points: (count) =>
      count === 0
        ? 'The original has no points here.'
        : `The original has ${count} ${count === 1 ? 'point' : 'points'} here.`,
    languages: { sv: 'Swedish', en: 'English' },
    missing: 'Fill this in.',
    save: {
      fresh: 'Save the case',
      change: 'Save the case',
      translation: 'Save',
      propose: 'Send the proposal',
      mend: 'Approve and save',
    },
    notices: {
      wrong: 'Nothing is saved yet. See what needs to be put right and try again.',
      failed:
        'The case could not be saved just now. All you wrote is still here. Wait a moment and save again.',
      failedProposal:
        'The proposal could not be sent just now. All you wrote is still here. Wait a moment and send again.',
      manyOfYours: `You already have ${proposalLimits.person} proposals that wait for the facilitators. This one is not sent, but all you wrote is still here. Keep the text and send it when some have been read.`,
      manyInAll: `${proposalLimits.network} proposals already wait for the facilitators. This one is not sent, but all you wrote is still here. Keep the text and send it when some have been read.`,
      overtaken:
        'Somebody else changed the case while you wrote. What you wrote is still here below. Save again if it is to hold.',
      retiredMeanwhile:
        'The case is taken out of use. What you wrote is still here. Bring the case back first, under “Out of use”, and then save again.',
      tooLong:
        'The case becomes too long in both languages together. Nothing is saved. Shorten it and save again.',
      dealtWith:
        'Somebody else has dealt with the proposal already. What you wrote is still here. Save it as a new case if it is needed.',
    },
    nowItSays: 'How it stands now where it differs from what you wrote:',
    nothing: '(empty)',
    leftOut: 'What you wrote here does not fit once more. Paste it again, shorter if you can.',
    tooLongForForm:
      'The case is too long for the form. Get it as a file, change it in the file and import it again.',
    line: (line, sentence) => `Line ${line}: ${sentence}`,
    problem: ({ problem, max = 0 }) =>
      ({
        missing: 'Fill this in.',
        noStatement: 'Write at least one point in any of the fields.',
        tooLong: `Shorten to at most ${max} characters.`,
        tooMany: `Write at most ${max} lines.`,
        notALink: 'End the line with an address that begins with https:// or http://.',
        tooManyWords: `Write at most ${max} search words.`,
        wordTooLong: `Write one search word a line or put commas between. A search word has at most ${max} characters.`,
      })[problem],
  },
};
