import { createHash } from 'node:crypto';
import { type CamePress, cameField } from '../contract/attendance.ts';
import { calledAs, type Person } from '../people/person.ts';
import { type Action, type Card, card, heading, paragraph, plainTitle, press } from '../ports/card.ts';
import { type SignUp, signedUp } from './attendance.ts';
import { attendanceLine, type CardOf, reference, sessionLines, verbs } from './attendanceCard.ts';
import type { Sheet } from './attendanceStore.ts';
import { attendanceText } from './attendanceText.ts';

/** Past this many choices a card comes near to what Teams takes. */
export const maxChoices = 120;
const maxNameLength = 60;

/** A choice of the form: the id it sends instead of the person's own. */
export interface Choice {
  readonly id: string;
  readonly person: Person;
}

/** The people the form shows: those who signed up or were confirmed first, then by name. */
export function choicesOf({ attendances }: Sheet, people: readonly Person[], sessionId: string): Choice[] {
  const first = new Set(signedUp(attendances, people).map(({ key }) => key));
  for (const { personKey, came } of attendances) if (came) first.add(personKey);
  const rank = ({ key }: Person) => (first.has(key) ? 0 : 1);
  return people
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    .slice(0, maxChoices)
    .map((person) => ({ id: choiceId(sessionId, person.key), person }));
}

function choiceId(sessionId: string, personKey: string): string {
  return createHash('sha256').update(`${sessionId}\n${personKey}`).digest('hex').slice(0, 16);
}

/** The question at the session's end; after it was answered, how many came. */
export function confirmCard(
  of: CardOf,
  signUp: SignUp,
  came: number | undefined,
  { saved = false }: { saved?: boolean } = {},
): Card {
  const text = attendanceText[of.language];
  const { onSite, online } = signUp.counts;
  const edit = (title: string) => press(title, verbs.edit, reference(of));
  if (came !== undefined) {
    return card(
      of.language,
      [
        heading(text.confirm.came(came)),
        ...sessionLines(of.session, of.language),
        saved ? paragraph(text.confirm.saved, { color: 'good' }) : undefined,
      ],
      { actions: [edit(text.confirm.edit)] },
    );
  }
  const signedUpCount = onSite + online;
  const lines =
    signedUpCount === 0
      ? [paragraph(text.confirm.nobodySignedUp)]
      : [
          paragraph(`${text.confirm.signedUp(signedUpCount)} ${attendanceLine(signUp, of.language) ?? ''}.`),
          paragraph(text.confirm.isItRight),
        ];
  const actions: readonly Action[] =
    signedUpCount === 0
      ? [edit(text.confirm.fillIn)]
      : [
          press(text.confirm.right, verbs.confirm, reference(of), { style: 'positive' }),
          edit(text.confirm.edit),
        ];
  return card(
    of.language,
    [heading(text.confirm.title), ...sessionLines(of.session, of.language), ...lines],
    { actions },
  );
}

/** Why the form is shown again. */
export type CameNotice = 'unknownPerson' | 'failed' | 'overtaken';

/** The facilitator's own form. `draft.came` are ids of choices. */
export function cameForm(
  of: CardOf,
  choices: readonly Choice[],
  draft: CamePress,
  notice?: CameNotice,
): Card {
  const text = attendanceText[of.language].confirm;
  return card(
    of.language,
    [
      heading(text.title),
      ...sessionLines(of.session, of.language),
      notice === 'failed' || notice === 'overtaken'
        ? paragraph(text[notice], { color: 'attention', weight: 'bolder' })
        : undefined,
      {
        type: 'Input.ChoiceSet',
        id: cameField,
        label: text.label,
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        errorMessage: text.unknownPerson,
        choices: choices.map(({ id, person }) => ({ title: choiceTitle(person), value: id })),
        ...(draft.came.length > 0 ? { value: draft.came.join(',') } : {}),
      },
      notice === 'unknownPerson'
        ? paragraph(text.unknownPerson, { color: 'attention', spacing: 'small' })
        : undefined,
      choices.length === maxChoices
        ? paragraph(text.shownFirst(maxChoices), { isSubtle: true, spacing: 'small' })
        : undefined,
    ],
    {
      actions: [
        press(text.save, verbs.save, { ...reference(of), seen: String(draft.seen) }, { style: 'positive' }),
        press(text.back, verbs.standing, reference(of), { associatedInputs: 'none' }),
      ],
    },
  );
}

function choiceTitle(person: Person): string {
  return plainTitle(calledAs(person)).slice(0, maxNameLength).toWellFormed();
}
