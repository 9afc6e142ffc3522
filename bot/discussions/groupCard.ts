import { createHash } from 'node:crypto';
import { contributionTags, maxContributionLength } from '../contract/contribution.ts';
import { type GroupAnswerDraft, membersField } from '../contract/discussion.ts';
import type { Problem } from '../contract/reading.ts';
import type { Contribution, ContributionLine } from '../contributions/contribution.ts';
import { calledAs, type Person } from '../people/person.ts';
import {
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { type Discussion, type Group, groupOf } from './discussion.ts';
import { answersButton, backButton, type CardOf, reference, titleLines, verbs } from './discussionCard.ts';
import { discussionText } from './discussionText.ts';

/** Past this many choices the form comes near to what Teams takes. */
export const maxChoices = 80;
const maxNameLength = 60;
/** Past this many names a group is no longer read on a phone. */
const maxNames = 12;
export const groupsPerPage = 4;

/** A choice of the form: the id it sends instead of the person's own. */
export interface Choice {
  readonly id: string;
  readonly person: Person;
}

/** Who can be in the group besides the one who presses: its members first, then those in no group, by name. */
export function choicesOf(discussion: Discussion, people: readonly Person[], presser: string): Choice[] {
  const mine = groupOf(discussion, presser);
  const rank = ({ key }: Person) => {
    const group = groupOf(discussion, key);
    if (group === undefined) return 1;
    return group === mine ? 0 : 2;
  };
  return people
    .filter(({ key }) => key !== presser)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    .slice(0, maxChoices)
    .map((person) => ({ id: choiceId(discussion.id, person.key), person }));
}

function choiceId(discussionId: string, personKey: string): string {
  return createHash('sha256').update(`${discussionId}\n${personKey}`).digest('hex').slice(0, 16);
}

export interface FormState {
  readonly draft: GroupAnswerDraft;
  /** The group the form was filled in from; undefined while the person is in none. */
  readonly group: string | undefined;
  /** How often its answer had been written then. */
  readonly seen: number;
  /** There is an answer to take back. */
  readonly stands: boolean;
  readonly problems?: readonly Problem[];
  readonly notice?: 'wrong' | 'failed' | 'overtaken' | 'nothing';
  /** With `overtaken`: the answer as it stands now. */
  readonly standing?: readonly ContributionLine[];
}

/** A group's own answer: a line a question, and who was in the group. */
export function groupForm(of: CardOf, choices: readonly Choice[], state: FormState): Card {
  const text = discussionText[of.language];
  const { draft, group, seen, stands, problems = [], notice, standing } = state;
  const wrong = (field: string, sentence: string) =>
    problems.some((problem) => problem.field === field)
      ? paragraph(sentence, { color: 'attention', spacing: 'small' })
      : undefined;
  const data = { ...reference(of), seen: String(seen), ...(group === undefined ? {} : { group }) };
  return card(
    of.language,
    [
      heading(text.title),
      ...titleLines(of),
      notice ? paragraph(text.group[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      ...(standing ? [paragraph(text.group.now), ...answerLines(standing, of.language)] : []),
      // Above the fields: one should know who reads it before one writes.
      paragraph(text.group.note),
      ...contributionTags.flatMap((tag) => [
        {
          type: 'Input.Text' as const,
          id: tag,
          label: text.questions[tag],
          maxLength: maxContributionLength,
          isMultiline: true,
          errorMessage: text.group.tooLong,
          spacing: 'medium' as const,
          ...(draft.lines[tag] ? { value: draft.lines[tag] } : {}),
        },
        wrong(tag, text.group.tooLong),
      ]),
      // A choice among nobody is none that Teams can draw.
      choices.length === 0
        ? undefined
        : {
            type: 'Input.ChoiceSet',
            id: membersField,
            label: text.group.members,
            style: 'compact',
            isMultiSelect: true,
            errorMessage: text.group.membersUnknown,
            choices: choices.map(({ id, person }) => ({ title: plainTitle(nameOf(person)), value: id })),
            spacing: 'medium',
            ...(draft.members.length > 0 ? { value: draft.members.join(',') } : {}),
          },
      wrong(membersField, text.group.membersUnknown),
      choices.length === maxChoices
        ? paragraph(text.group.membersLeftOut(maxChoices), { isSubtle: true, spacing: 'small' })
        : undefined,
    ],
    {
      actions: [
        press(text.group.send, verbs.send, data, { style: 'positive' }),
        group === undefined
          ? undefined
          : press(text.group.leave, verbs.leave, data, { associatedInputs: 'none' }),
        stands ? press(text.group.takeBack, verbs.takeBack, data, { associatedInputs: 'none' }) : undefined,
        backButton(of),
      ],
    },
  );
}

export interface Answered {
  readonly group: Group | undefined;
  readonly lines: readonly ContributionLine[];
  /** Who was chosen and is in another group. */
  readonly elsewhere: readonly string[];
  /** A later press stands. */
  readonly older: boolean;
}

/** A group's answer as it stands after a press. */
export function savedCard(
  of: CardOf,
  people: readonly Person[],
  { group, lines, elsewhere, older }: Answered,
): Card {
  const text = discussionText[of.language];
  const names = (keys: readonly string[]) => namesOf(keys, people, of.language);
  return card(
    of.language,
    [
      older ? paragraph(text.saved.older) : heading(text.saved.title),
      ...titleLines(of),
      ...answerLines(lines, of.language),
      group ? plainText(text.saved.inGroup(names(group.members)), { spacing: 'medium' }) : undefined,
      elsewhere.length > 0 ? plainText(text.saved.elsewhere(names(elsewhere))) : undefined,
    ],
    {
      actions: [press(text.saved.change, verbs.answer, reference(of)), answersButton(of), backButton(of)],
    },
  );
}

/** @param isLast the person is alone in the group, and wants to leave it. */
export function takeBackCard(
  of: CardOf,
  group: Group,
  { lines, revision }: { readonly lines: readonly ContributionLine[]; readonly revision: number },
  isLast: boolean,
): Card {
  const text = discussionText[of.language];
  const data = { ...reference(of), group: group.number, seen: String(revision) };
  return card(
    of.language,
    [
      heading(text.takeBack.title),
      ...titleLines(of),
      ...answerLines(lines, of.language),
      paragraph(isLast ? text.takeBack.last : text.takeBack.ask, { spacing: 'medium' }),
    ],
    {
      actions: [
        press(text.takeBack.sure, verbs.takeBack, { ...data, sure: 'yes' }, { style: 'destructive' }),
        press(text.takeBack.no, verbs.answer, reference(of)),
      ],
    },
  );
}

/** What each group answered, a page at a time. */
export function answersCard(
  of: CardOf,
  people: readonly Person[],
  contributions: readonly Contribution[],
  page: number,
): Card {
  const { answers } = discussionText[of.language];
  const byGroup = [...Map.groupBy(contributions, ({ group }) => group)];
  const pages = Math.max(1, Math.ceil(byGroup.length / groupsPerPage));
  const shown = Math.min(page, pages - 1);
  const turn = (title: string, to: number) =>
    press(title, verbs.answers, { ...reference(of), page: String(to) });
  const membersOf = (number: string) =>
    of.discussion.groups.find((group) => group.number === number)?.members ?? [];
  return card(
    of.language,
    [
      heading(answers.title),
      ...titleLines(of),
      byGroup.length === 0 ? paragraph(answers.none) : undefined,
      pages > 1 ? paragraph(answers.page(shown + 1, pages), { isSubtle: true }) : undefined,
      ...byGroup.slice(shown * groupsPerPage, (shown + 1) * groupsPerPage).flatMap(([number, lines]) => [
        plainText(answers.group(number, namesOf(membersOf(number), people, of.language)), {
          separator: true,
          spacing: 'medium',
        }),
        ...answerLines(lines, of.language),
      ]),
    ],
    {
      actions: [
        shown + 1 < pages ? turn(answers.more, shown + 1) : undefined,
        shown > 0 ? turn(answers.before, shown - 1) : undefined,
        backButton(of),
      ],
    },
  );
}

function answerLines(lines: readonly ContributionLine[], language: Language): Element[] {
  const { short } = discussionText[language];
  return lines.map(({ tag, line }) => plainText(`${short[tag]}: ${line}`, { spacing: 'small' }));
}

/** "Anna Exempel (Ludvika), Bo Exempel (Mora) och 3 till", as people wrote it. */
function namesOf(keys: readonly string[], people: readonly Person[], language: Language): string {
  const text = discussionText[language];
  const known = new Map(people.map((person) => [person.key, nameOf(person)]));
  const names = keys.slice(0, maxNames).map((key) => known.get(key) ?? text.gone);
  const left = keys.length - names.length;
  return left > 0 ? `${names.join(', ')} ${text.andMore(left)}` : names.join(', ');
}

function nameOf(person: Person): string {
  return calledAs(person).slice(0, maxNameLength).toWellFormed();
}
