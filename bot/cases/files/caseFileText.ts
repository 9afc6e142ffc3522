import { caseLimits } from '../../contract/case.ts';
import type { CaseFieldReport } from '../../contract/caseApi.ts';
import type { CaseNote, CaseProblem } from '../../contract/caseFile.ts';
import type { Language, Texts } from '../../ports/language.ts';
import { type FileProblem, maxFileRows } from './fileRows.ts';

type Field =
  | 'id'
  | 'title'
  | 'organisation'
  | 'kind'
  | 'session'
  | 'language'
  | 'contact'
  | 'links'
  | 'searchWords'
  | 'translation'
  | 'summary'
  | 'successFactors'
  | 'challenges'
  | 'advice'
  | 'source'
  | 'url';

interface CaseFileText {
  /** @param more how many problems there are beside those that are named. */
  readonly wrong: (more: number) => string;
  readonly invalid: string;
  readonly unknown: string;
  readonly exists: string;
  readonly overtaken: string;
  readonly sayRevision: string;
  readonly decided: string;
  readonly longQuestion: string;
  readonly badNumber: (name: string, min: number, max: number) => string;
  readonly badFormat: string;
  readonly file: (problem: FileProblem) => string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly whole: string;
  /** "rad 2 i sammanfattningen", "titeln i översättningen". */
  readonly item: (field: string, number: number) => string;
  readonly translated: (field: string) => string;
  readonly ofItem: (part: string, item: string) => string;
  readonly problem: (problem: CaseProblem, field: string) => string;
  readonly note: (note: CaseNote) => string;
}

export const caseFileText: Texts<CaseFileText> = {
  sv: {
    wrong: (more) =>
      `Inget är ändrat. Rätta de här raderna och försök igen.${more > 0 ? ` Det finns ${more} fel till.` : ''}`,
    invalid: 'Fallet är inte sparat. Se vad som behöver rättas.',
    unknown: 'Fallet finns inte.',
    exists: 'Det finns redan ett annat fall med det id:t.',
    overtaken: 'Någon annan har ändrat fallet. Läs det igen och gör om ändringen.',
    sayRevision: 'Säg vilken version ändringen utgår från: {"revision": 1, …}.',
    decided: 'Förslaget finns inte, eller så är det redan avgjort.',
    longQuestion: 'Korta frågan till högst 1000 tecken.',
    badNumber: (name, min, max) => `Skriv ${name} som ett heltal mellan ${min} och ${max}.`,
    badFormat: 'Välj formatet json, csv eller md.',
    file: (problem) => {
      switch (problem.what) {
        case 'notAList':
          return 'Skicka en lista med fall, eller {"cases": [ … ]}.';
        case 'notJson':
          return 'Filen är inte läsbar JSON.';
        case 'notText':
          return 'Filen går inte att läsa som text.';
        case 'empty':
          return 'Det finns inga fall i filen.';
        case 'tooMany':
          return `Lägg in högst ${maxFileRows} fall åt gången.`;
        case 'quotes':
          return `Rad ${problem.row}: ett citattecken slutar inte där cellen slutar. Rätta raden och försök igen.`;
        case 'noColumn':
          return problem.column === 'title'
            ? 'Kolumnen ”titel” saknas i första raden.'
            : 'Kolumnen ”sammanfattning” saknas i första raden.';
      }
    },
    fields: {
      id: 'id',
      title: 'titeln',
      organisation: 'organisationen',
      kind: 'sorten',
      session: 'träffen',
      language: 'språket',
      contact: 'kontakten',
      links: 'länkarna',
      searchWords: 'sökorden',
      translation: 'översättningen',
      summary: 'sammanfattningen',
      successFactors: 'framgångsfaktorerna',
      challenges: 'utmaningarna',
      advice: 'råden',
      source: 'källan',
      url: 'adressen',
    },
    whole: 'raden',
    item: (field, number) => `nummer ${number} i ${field}`,
    translated: (field) => `${field} i översättningen`,
    ofItem: (part, item) => `${part} i ${item}`,
    problem: ({ problem, max = 0 }, field) =>
      ({
        notACase: 'Raden är inget fall. Skriv {"title": "…", "summary": "…"}.',
        missing: `Fyll i ${field}.`,
        notText: `Skriv ${field} som text.`,
        unknown: `Det går inte att läsa ${field}.`,
        tooLong: `Korta ${field} till högst ${max} tecken.`,
        tooMany: `Det är för många i ${field}: högst ${max}.`,
        tooBig: `Fallet är för stort: högst ${max} tecken sammanlagt.`,
        notALink: `Skriv ${field} som en adress som börjar med https:// eller http://.`,
        badId: `Skriv ${field} med bokstäver, siffror och . _ : -, högst 64 tecken, och inte import, export eller proposals.`,
        noStatement: 'Fallet säger inget. Fyll i sammanfattningen.',
        twice: 'Fallet står två gånger i filen.',
        moreCells: 'Raden har fler celler än rubrikraden.',
        frontMatter: 'Det går inte att läsa det som står mellan raderna med ---.',
      })[problem],
    note: ({ note, field }) =>
      ({
        kindAssumed: 'Sorten är okänd eller saknas, så fallet är inlagt som en resurs.',
        titleCut: `Titeln är längre än ${caseLimits.title} tecken och är kortad. Den står hel i sammanfattningen.`,
        ignored: `Fältet ”${field}” är inte med.`,
        heading: `Det som står under ”${field}” är inlagt i sammanfattningen.`,
      })[note],
  },
  en: {
    wrong: (more) =>
      `Nothing is changed. Put these rows right and try again.${more > 0 ? ` There ${more === 1 ? 'is 1 more problem' : `are ${more} more problems`}.` : ''}`,
    invalid: 'The case is not saved. See what needs to be put right.',
    unknown: 'The case does not exist.',
    exists: 'There is another case with that id already.',
    overtaken: 'Somebody else has changed the case. Read it again and make the change once more.',
    sayRevision: 'Say which revision the change starts from: {"revision": 1, …}.',
    decided: 'The proposal does not exist, or it is decided already.',
    longQuestion: 'Shorten the question to at most 1,000 characters.',
    badNumber: (name, min, max) => `Write ${name} as a whole number between ${min} and ${max}.`,
    badFormat: 'Choose the format json, csv or md.',
    file: (problem) => {
      switch (problem.what) {
        case 'notAList':
          return 'Send a list of cases, or {"cases": [ … ]}.';
        case 'notJson':
          return 'The file is not readable JSON.';
        case 'notText':
          return 'The file cannot be read as text.';
        case 'empty':
          return 'There are no cases in the file.';
        case 'tooMany':
          return `Import at most ${maxFileRows} cases at a time.`;
        case 'quotes':
          return `Row ${problem.row}: a quotation mark does not end where the cell ends. Put the row right and try again.`;
        case 'noColumn':
          return `The column “${problem.column}” is missing in the first row.`;
      }
    },
    fields: {
      id: 'the id',
      title: 'the title',
      organisation: 'the organisation',
      kind: 'the kind',
      session: 'the session',
      language: 'the language',
      contact: 'the contact',
      links: 'the links',
      searchWords: 'the search words',
      translation: 'the translation',
      summary: 'the summary',
      successFactors: 'the success factors',
      challenges: 'the challenges',
      advice: 'the advice',
      source: 'the source',
      url: 'the address',
    },
    whole: 'the row',
    item: (field, number) => `number ${number} of ${field}`,
    translated: (field) => `${field} of the translation`,
    ofItem: (part, item) => `${part} of ${item}`,
    problem: ({ problem, max = 0 }, field) =>
      ({
        notACase: 'The row is no case. Write {"title": "…", "summary": "…"}.',
        missing: `Fill in ${field}.`,
        notText: `Write ${field} as text.`,
        unknown: `We cannot read ${field}.`,
        tooLong: `Shorten ${field} to at most ${max} characters.`,
        tooMany: `There are too many in ${field}: at most ${max}.`,
        tooBig: `The case is too big: at most ${max} characters in all.`,
        notALink: `Write ${field} as an address that begins with https:// or http://.`,
        badId: `Write ${field} with letters, digits and . _ : -, at most 64 characters, and not import, export or proposals.`,
        noStatement: 'The case says nothing. Fill in the summary.',
        twice: 'The case is in the file twice.',
        moreCells: 'The row has more cells than the header.',
        frontMatter: 'We cannot read what stands between the lines of ---.',
      })[problem],
    note: ({ note, field }) =>
      ({
        kindAssumed: 'The kind is unknown or missing, so the case is imported as a resource.',
        titleCut: `The title is longer than ${caseLimits.title} characters and is shortened. It stands whole in the summary.`,
        ignored: `The field “${field}” is left out.`,
        heading: `What stands under “${field}” is in the summary.`,
      })[note],
  },
};

/** Sentences that say what to do: "Fyll i titeln i översättningen." */
export function fieldReports(
  problems: readonly CaseProblem[],
  language: Language,
): readonly CaseFieldReport[] {
  const text = caseFileText[language];
  return problems.map((problem) => ({
    field: problem.field,
    message: text.problem(problem, fieldName(problem.field, language)),
  }));
}

function fieldName(path: string, language: Language): string {
  const text = caseFileText[language];
  const shape = /^(translation\.)?([A-Za-z]*)(?:\[(\d+)\])?(?:\.([A-Za-z]+))?$/.exec(path);
  const [, translated, name = '', number, part] = shape ?? [];
  const word = (field: string) =>
    Object.hasOwn(text.fields, field) ? text.fields[field as Field] : text.whole;
  const item = number === undefined ? word(name) : text.item(word(name), Number(number) + 1);
  const said = part === undefined ? item : text.ofItem(word(part), item);
  return translated ? text.translated(said) : said;
}
