import {
  roleWords,
  type TemplateField,
  type TemplateProblem,
  templateLimits,
  whoWords,
} from '../../contract/triadTemplate.ts';
import type { Language, Texts } from '../../ports/language.ts';

export interface TemplateText {
  readonly title: string;
  readonly intro: string;
  readonly show: string;
  readonly own: string;
  readonly noOwn: string;
  readonly lasts: (forThree: number, forFour: number) => string;
  readonly fresh: string;
  readonly freshHere: string;
  readonly change: string;
  readonly changeHere: string;
  readonly remove: string;
  readonly back: string;
  readonly form: {
    readonly titles: Readonly<Record<'fresh' | 'change', string>>;
    readonly labels: Readonly<Record<TemplateField, string>>;
    readonly howTo: string;
    readonly roles: string;
    readonly example: string;
    readonly missing: string;
    readonly save: string;
  };
  readonly notices: Readonly<Record<'wrong' | 'failed' | 'changedMeanwhile', string>>;
  readonly nowItSays: string;
  readonly saved: string;
  readonly appliesNext: string;
  readonly removing: {
    readonly title: string;
    readonly ask: string;
    readonly sure: string;
    readonly no: string;
    readonly done: string;
    readonly failed: string;
  };
  readonly line: (line: number, sentence: string) => string;
  readonly problem: (problem: TemplateProblem) => string;
  readonly tooMany: string;
  readonly gone: string;
  readonly onlyFacilitators: string;
  readonly elsewhere: string;
  readonly unknown: string;
}

const roleOf = (language: Language) => {
  const { client, coach, others } = roleWords[language];
  return { client: `{${client}}`, coach: `{${coach}}`, others: `{${others}}` };
};
const sv = roleOf('sv');
const en = roleOf('en');

export const templateText: Texts<TemplateText> = {
  sv: {
    title: 'Mallar för triader',
    intro: 'En mall säger hur en triad använder sin tid: vad den gör, steg för steg, och hur många minuter.',
    show: 'Visa mallarna',
    own: 'Nätverkets egna',
    noOwn: 'Nätverket har inga egna mallar än.',
    lasts: (forThree, forFour) => `${forThree} min för tre, ${forFour} min för fyra`,
    fresh: 'Ny mall',
    freshHere: 'Ny mall här',
    change: 'Ändra',
    changeHere: 'Ändra här',
    remove: 'Ta bort',
    back: 'Till mallarna',
    form: {
      titles: { fresh: 'Ny mall', change: 'Ändra mallen' },
      labels: {
        nameSv: `Namn på svenska (högst ${templateLimits.name} tecken)`,
        nameEn: `Namn på engelska (högst ${templateLimits.name} tecken)`,
        stepsSv: 'Stegen på svenska, ett per rad',
        stepsEn: 'Stegen på engelska, ett per rad, med samma minuter',
      },
      howTo: `Skriv minuter, vem steget är för och vad ni gör. ”${whoWords.sv.all}” är ett steg som alla gör tillsammans. ”${whoWords.sv.each}” är ett steg som kommer en gång för var och en.`,
      roles: `I stegen för var och en kan du skriva ${sv.client} för den vars tur det är, ${sv.coach} för nästa i ordningen och ${sv.others} för resten. Där står sedan namnen.`,
      example: `2 min ${whoWords.sv.all}: Tänk tyst var för sig.`,
      missing: 'Fyll i det här.',
      save: 'Spara mallen',
    },
    notices: {
      wrong: 'Mallen är inte sparad än. Se vad som behöver rättas och spara igen.',
      failed: 'Mallen kunde inte sparas just nu. Allt du skrev står kvar. Vänta en stund och spara igen.',
      changedMeanwhile:
        'Någon annan ändrade mallen medan du skrev. Det du skrev står kvar här nedanför. Spara igen om det ska gälla.',
    },
    nowItSays: 'Just nu gäller:',
    saved: 'Mallen är sparad',
    appliesNext: 'Du kan välja den i nästa triadomgång. Omgångar som redan är planerade ändras inte.',
    removing: {
      title: 'Ska mallen tas bort?',
      ask: 'Omgångar som redan är planerade behåller den. Det går inte att ångra.',
      sure: 'Ja, ta bort',
      no: 'Nej, tillbaka',
      done: 'Mallen är borttagen.',
      failed: 'Mallen kunde inte tas bort just nu. Vänta en stund och försök igen.',
    },
    line: (line, sentence) => `Rad ${line}: ${sentence}`,
    problem: ({ problem, max = 0 }) =>
      ({
        missing: 'Fyll i det här.',
        tooLong: `Korta till högst ${max} tecken.`,
        tooMany: `Skriv högst ${max} steg.`,
        unreadable: `Skriv så här: 2 min ${whoWords.sv.all}: Tänk tyst. Eller: 5 min ${whoWords.sv.each}: Berätta.`,
        minutes: `Ett steg tar 1 till ${max} minuter.`,
        noPrompt: 'Skriv vad ni ska göra i steget.',
        unknownRole: `Inom klamrar kan det bara stå ${sv.client}, ${sv.coach} eller ${sv.others}.`,
        roleTogether: `Ett steg för ”${whoWords.sv.all}” har inga roller. Skriv ”${whoWords.sv.each}” eller ta bort ordet i klamrarna.`,
        order: `Stegen för ”${whoWords.sv.each}” ska stå efter varandra.`,
        otherCount: `Skriv lika många steg som på svenska (${max}).`,
        otherMinutes: `Skriv samma minuter som på svenska (${max}).`,
        otherWho: 'Steget är för andra än på svenska.',
        takesTooLong: `Stegen tar för lång tid tillsammans. De får ta högst ${max} minuter för tre personer.`,
      })[problem],
    tooMany: `Nätverket har redan ${templateLimits.own} egna mallar. Ta bort en först. Allt du skrev står kvar.`,
    gone: 'Mallen finns inte längre.',
    onlyFacilitators:
      'Mallarna är till för nätverkets processledare. Säg till någon av dem om du vill att triaderna ska gå till på ett annat sätt.',
    elsewhere: 'Kortet hör till en annan kanal och gäller inte här.',
    unknown: 'Kortet går inte att läsa. Skriv **@DalaLab mallar** och försök igen.',
  },
  en: {
    title: 'Templates for triads',
    intro:
      'A template says how a triad spends its time: what it does, step by step, and for how many minutes.',
    show: 'Show the templates',
    own: 'The network’s own',
    noOwn: 'The network has no templates of its own yet.',
    lasts: (forThree, forFour) => `${forThree} min for three, ${forFour} min for four`,
    fresh: 'New template',
    freshHere: 'New template here',
    change: 'Change',
    changeHere: 'Change here',
    remove: 'Remove',
    back: 'To the templates',
    form: {
      titles: { fresh: 'New template', change: 'Change the template' },
      labels: {
        nameSv: `Name in Swedish (at most ${templateLimits.name} characters)`,
        nameEn: `Name in English (at most ${templateLimits.name} characters)`,
        stepsSv: 'The steps in Swedish, one a line',
        stepsEn: 'The steps in English, one a line, with the same minutes',
      },
      howTo: `Write the minutes, whom the step is for and what you do. “${whoWords.en.all}” is a step that everyone does together. “${whoWords.en.each}” is a step that comes once for each of you. In Swedish they are “${whoWords.sv.all}” and “${whoWords.sv.each}”.`,
      roles: `In the steps for each you can write ${en.client} for the one whose turn it is, ${en.coach} for the next in order and ${en.others} for the rest. Their names stand there later.`,
      example: `2 min ${whoWords.en.all}: Think quietly, each of you.`,
      missing: 'Fill this in.',
      save: 'Save the template',
    },
    notices: {
      wrong: 'The template is not saved yet. See what needs to be put right and save again.',
      failed:
        'The template could not be saved just now. All you wrote is still here. Wait a moment and save again.',
      changedMeanwhile:
        'Somebody else changed the template while you wrote. What you wrote is still here below. Save again if it is to hold.',
    },
    nowItSays: 'What holds right now:',
    saved: 'The template is saved',
    appliesNext: 'You can choose it in the next triad round. Rounds that are planned already do not change.',
    removing: {
      title: 'Remove the template?',
      ask: 'Rounds that are planned already keep it. This cannot be undone.',
      sure: 'Yes, remove it',
      no: 'No, go back',
      done: 'The template is removed.',
      failed: 'The template could not be removed just now. Wait a moment and try again.',
    },
    line: (line, sentence) => `Line ${line}: ${sentence}`,
    problem: ({ problem, max = 0 }) =>
      ({
        missing: 'Fill this in.',
        tooLong: `Shorten it to at most ${max} characters.`,
        tooMany: `Write at most ${max} steps.`,
        unreadable: `Write it like this: 2 min ${whoWords.en.all}: Think quietly. Or: 5 min ${whoWords.en.each}: Tell.`,
        minutes: `A step takes 1 to ${max} minutes.`,
        noPrompt: 'Write what you are to do in the step.',
        unknownRole: `In braces there can only be ${en.client}, ${en.coach} or ${en.others}.`,
        roleTogether: `A step for “${whoWords.en.all}” has no roles. Write “${whoWords.en.each}” or take away the word in braces.`,
        order: `The steps for “${whoWords.en.each}” must follow each other.`,
        otherCount: `Write as many steps as in Swedish (${max}).`,
        otherMinutes: `Write the same minutes as in Swedish (${max}).`,
        otherWho: 'The step is for others than in Swedish.',
        takesTooLong: `The steps take too long together. They may take at most ${max} minutes for three people.`,
      })[problem],
    tooMany: `The network has ${templateLimits.own} templates of its own already. Remove one first. All you wrote is still here.`,
    gone: 'The template does not exist any more.',
    onlyFacilitators:
      'The templates are for the network’s facilitators. Tell one of them if you would like the triads to go about it differently.',
    elsewhere: 'The card belongs to another channel and does not apply here.',
    unknown: 'The card cannot be read. Write **@DalaLab templates** and try again.',
  },
};

/** A sentence that says what to do, with the line where there is one. */
export function problemText(problem: TemplateProblem, language: Language): string {
  const text = templateText[language];
  const sentence = text.problem(problem);
  return problem.line === undefined ? sentence : text.line(problem.line, sentence);
}
