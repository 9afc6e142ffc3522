import {
  type ContributionDraft,
  lineField,
  maxContributionLength,
  tagField,
  triadTags,
} from '../contract/contribution.ts';
import type { Problem } from '../contract/reading.ts';
import {
  type Card,
  type Carrier,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  send,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { ContributionLine, GroupLines } from './contribution.ts';
import { contributionText } from './contributionText.ts';

/** The presses of the room's cards. */
export const verbs = {
  form: 'contribution/form',
  save: 'contribution/save',
  list: 'contribution/list',
} as const;

/** Whose contribution a card is about, and where it is shown. */
export interface CardOf {
  readonly networkId: string;
  readonly subject: string;
  readonly group: string;
  readonly language: Language;
  readonly carrier: Carrier;
}

export interface FormState {
  readonly draft: ContributionDraft;
  /** What the form was filled in from, as its press says it. */
  readonly seen: number | undefined;
  /** There is something to take back. */
  readonly stands: boolean;
  readonly problems?: readonly Problem[];
  readonly notice?: 'failed' | 'overtaken';
  /** With `overtaken`: how it stands now. */
  readonly standing?: readonly ContributionLine[];
}

/** A triad's one line, with what it has contributed already: any of its members can change it. */
export function contributionForm(of: CardOf, state: FormState): Card {
  const { form, tags } = contributionText[of.language];
  const { draft, seen, stands, problems = [], notice, standing } = state;
  const wrong = (field: string, sentences: Readonly<Record<Problem['problem'], string>>) => {
    const found = problems.find((problem) => problem.field === field);
    return found && paragraph(sentences[found.problem], { color: 'attention', spacing: 'small' });
  };
  const data = { ...reference(of), ...(seen === undefined ? {} : { seen: String(seen) }) };
  return card(
    of.language,
    [
      heading(form.title),
      notice ? paragraph(form[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      ...(standing ? standingLines(standing, of.language) : []),
      // Above the field: one should know who reads it before one writes.
      paragraph(form.note),
      {
        type: 'Input.Text',
        id: lineField,
        label: form.line,
        placeholder: form.placeholder,
        maxLength: maxContributionLength,
        isMultiline: true,
        errorMessage: form.missing,
        // With something to take back an empty line has a meaning.
        ...(stands ? {} : { isRequired: true }),
        ...(draft.line ? { value: draft.line } : {}),
      },
      wrong(lineField, { missing: form.missing, unknown: form.missing, tooLong: form.tooLong }),
      {
        type: 'Input.ChoiceSet',
        id: tagField,
        label: form.tag,
        style: 'expanded',
        isRequired: true,
        errorMessage: form.tagMissing,
        choices: triadTags.map((tag) => ({ title: tags[tag], value: tag })),
        spacing: 'medium',
        ...(draft.tag ? { value: draft.tag } : {}),
      },
      wrong(tagField, { missing: form.tagMissing, unknown: form.tagMissing, tooLong: form.tagMissing }),
    ],
    {
      actions: [
        send(of.carrier, form.save, verbs.save, data, { style: 'positive' }),
        stands ? send(of.carrier, form.takeBack, verbs.save, data, { associatedInputs: 'none' }) : undefined,
      ],
    },
  );
}

function standingLines(lines: readonly ContributionLine[], language: Language): Element[] {
  const { form } = contributionText[language];
  if (lines.length === 0) return [paragraph(form.nowNothing)];
  return [paragraph(form.now), ...lineElements(lines, language)];
}

function lineElements(lines: readonly ContributionLine[], language: Language): Element[] {
  return lines.map(({ tag, line }) =>
    plainText(`${contributionText[language].tags[tag]}: ${line}`, { spacing: 'small' }),
  );
}

/** What stands after a press. */
export function savedCard(of: CardOf, { lines }: GroupLines, older: boolean): Card {
  const { saved } = contributionText[of.language];
  const isEmpty = lines.length === 0;
  return card(
    of.language,
    [
      older ? paragraph(saved.older) : undefined,
      isEmpty ? paragraph(saved.takenBack) : undefined,
      isEmpty || older ? undefined : heading(saved.title),
      isEmpty ? undefined : paragraph(saved.stands),
      ...lineElements(lines, of.language),
    ],
    {
      actions: [
        send(of.carrier, isEmpty ? saved.contribute : saved.change, verbs.form, reference(of)),
        allButton(of),
      ],
    },
  );
}

export function takeBackCard(of: CardOf, { lines, revision }: GroupLines): Card {
  const { takeBack } = contributionText[of.language];
  const data = { ...reference(of), seen: String(revision) };
  return card(
    of.language,
    [heading(takeBack.title), ...lineElements(lines, of.language), paragraph(takeBack.ask)],
    {
      actions: [
        send(of.carrier, takeBack.sure, verbs.save, { ...data, sure: 'yes' }, { style: 'destructive' }),
        send(of.carrier, takeBack.no, verbs.form, reference(of)),
      ],
    },
  );
}

/** One sentence, and the way to what everybody has contributed. */
export function noticeCard(of: CardOf, sentence: string): Card {
  return card(of.language, [paragraph(sentence)], { actions: [allButton(of)] });
}

function allButton({ carrier, networkId, language }: CardOf) {
  return send(carrier, contributionText[language].saved.all, verbs.list, { network: networkId });
}

function reference({ networkId, subject, group }: CardOf): Record<string, string> {
  return { network: networkId, subject, group };
}
