import {
  beginnings,
  betweenSessions,
  cardChoices,
  type PlanDraft,
  type PlanField,
  type PlanProblem,
  planLimits,
  publishChoices,
} from '../../contract/triadPlan.ts';
import {
  type Card,
  type ChoiceInput,
  card,
  type Element,
  heading,
  paragraph,
  plainTitle,
  send,
} from '../../ports/card.ts';
import { whenText } from '../../sessions/session.ts';
import { minutesFor } from '../templates/template.ts';
import { type PlanOf, verbs } from './planCard.ts';
import type { PlanChoices } from './planForm.ts';
import { planText } from './planText.ts';

/** Which form this is and where it is shown. */
export interface FormOf extends PlanOf {
  /** Given to a new round when its form is made, so that the form sent twice is one round. */
  readonly roundId: string;
  /** The mark of the fields the form was filled in from; undefined for a new round. */
  readonly seen: string | undefined;
}

export interface FormState {
  readonly draft: PlanDraft;
  readonly problems?: readonly PlanProblem[];
  readonly notice?: 'wrong' | 'failed' | 'changedMeanwhile';
}

/** A season has fewer, and a card has room for no more. */
const mostSessions = 25;

export function planFormCard(
  of: FormOf,
  { sessions, templates }: PlanChoices,
  { draft, problems = [], notice }: FormState,
): Card {
  const { language } = of;
  const { form, notices } = planText[language];

  /** What is wrong with a field stands under it. */
  function wrong(field: PlanField): Element[] {
    return problems
      .filter((problem) => problem.field === field)
      .map(({ problem }) => paragraph(form.problems[problem], { color: 'attention', spacing: 'small' }));
  }
  function input(field: PlanField) {
    return {
      id: field,
      label: form.labels[field],
      errorMessage: form.choose,
      spacing: 'medium' as const,
      ...(draft[field] ? { value: draft[field] } : {}),
    };
  }
  function choice(
    field: PlanField,
    style: ChoiceInput['style'],
    choices: readonly (readonly [value: string, title: string])[],
  ): ChoiceInput {
    return {
      type: 'Input.ChoiceSet',
      ...input(field),
      style,
      isRequired: true,
      choices: choices.map(([value, title]) => ({ title, value })),
    };
  }

  /** While the store is away nobody knows what there is to choose; what was chosen stays. */
  function orChosen(field: PlanField, choices: readonly (readonly [value: string, title: string])[]) {
    const isKept = choices.length === 0 && draft[field] !== '' && draft[field] !== betweenSessions;
    return isKept ? [[draft[field], form.chosenBefore] as const] : choices;
  }

  return card(
    language,
    [
      heading(form.titles[of.seen === undefined ? 'fresh' : 'change']),
      notice && paragraph(notices[notice], { color: 'attention', weight: 'bolder' }),
      choice('session', 'compact', [
        ...orChosen(
          'session',
          sessions
            .slice(0, mostSessions)
            .map((one) => [one.id, `${plainTitle(one.title)} (${whenText(one, language)})`] as const),
        ),
        [betweenSessions, form.between],
      ]),
      ...wrong('session'),
      choice(
        'template',
        'compact',
        orChosen(
          'template',
          templates.map(
            (one) => [one.id, `${plainTitle(one.name[language])} (${minutesFor(one, 3)} min)`] as const,
          ),
        ),
      ),
      ...wrong('template'),
      {
        type: 'Input.Text',
        ...input('question'),
        errorMessage: form.problems.tooLong,
        maxLength: planLimits.question,
        isMultiline: true,
        placeholder: form.questionExample,
      },
      ...wrong('question'),
      paragraph(form.questionNote, { isSubtle: true, size: 'small', spacing: 'small' }),
      choice(
        'begin',
        'expanded',
        beginnings.map((one) => [one, form.begin[one]] as const),
      ),
      ...wrong('begin'),
      { type: 'Input.Date', ...input('date') },
      ...wrong('date'),
      { type: 'Input.Time', ...input('time') },
      ...wrong('time'),
      choice(
        'cards',
        'expanded',
        cardChoices.map((one) => [one, form.cards[one]] as const),
      ),
      ...wrong('cards'),
      choice(
        'publish',
        'expanded',
        publishChoices.map((one) => [one, form.publish[one]] as const),
      ),
      ...wrong('publish'),
      choice(
        'meetings',
        'compact',
        Array.from({ length: planLimits.meetings }, (_, index) => [
          String(index + 1),
          form.meetings(index + 1),
        ]),
      ),
      ...wrong('meetings'),
    ],
    {
      actions: [
        send(
          of.carrier,
          form.save,
          verbs.save,
          { network: of.networkId, round: of.roundId, ...(of.seen === undefined ? {} : { seen: of.seen }) },
          { style: 'positive' },
        ),
      ],
    },
  );
}
