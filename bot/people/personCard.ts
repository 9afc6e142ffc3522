import {
  maxOrganisationLength,
  type OrganisationDraft,
  organisationField,
  otherOrganisation,
  otherOrganisationField,
} from '../contract/person.ts';
import type { Problem } from '../contract/reading.ts';
import {
  type Action,
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
import { organisationNames } from './organisations.ts';
import type { Acting, Person } from './person.ts';
import { languageNames, personText } from './personText.ts';

/** The presses of the cards about people. */
export const verbs = {
  organisation: 'people/organisation',
  ownOrganisation: 'people/ownOrganisation',
  saveOrganisation: 'people/saveOrganisation',
  language: 'people/language',
  pause: 'people/pause',
  resume: 'people/resume',
  facilitators: 'people/facilitators',
  choose: 'people/choose',
  appoint: 'people/appoint',
  remove: 'people/remove',
} as const;

/** What every one of our cards is made for. */
export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
  readonly carrier: Carrier;
  /** Whom a card answers that everybody in the channel can read. */
  readonly to?: string;
}

/** A button that needs nothing of what is filled in. */
export function plainButton(
  of: CardOf,
  title: string,
  verb: string,
  data: Record<string, string> = {},
): Action {
  return send(of.carrier, title, verb, { network: of.networkId, ...data }, { associatedInputs: 'none' });
}

/** A form's own button. */
export function formButton(
  of: CardOf,
  title: string,
  verb: string,
  data: Record<string, string> = {},
): Action {
  return send(of.carrier, title, verb, { network: of.networkId, ...data }, { style: 'positive' });
}

/** What is wrong, said at the field. */
export function wrong(problems: readonly Problem[], field: string, sentence: string): Element | undefined {
  return problems.some((problem) => problem.field === field)
    ? paragraph(sentence, { color: 'attention', spacing: 'small' })
    : undefined;
}

export function warning(sentence: string): Element {
  return paragraph(sentence, { color: 'attention', weight: 'bolder' });
}

export interface FormState {
  readonly draft?: OrganisationDraft;
  readonly problems?: readonly Problem[];
  readonly notice?: 'incomplete' | 'failed';
}

/** The question, for one person alone: what is known or guessed stands chosen, so that one tap is enough. */
export function organisationCard(
  of: CardOf,
  person: Pick<Person, 'organisation'>,
  { draft = draftOf(person), problems = [], notice }: FormState = {},
): Card {
  const texts = personText[of.language];
  const text = texts.organisation;
  const otherProblem = problems.find(({ field }) => field === otherOrganisationField)?.problem;
  return card(
    of.language,
    [
      heading(text.title),
      notice ? warning(texts[notice]) : paragraph(text.why),
      {
        type: 'Input.ChoiceSet',
        id: organisationField,
        label: text.label,
        style: 'compact',
        isRequired: true,
        errorMessage: text.missing,
        choices: [
          ...organisationNames.map((name) => ({ title: name, value: name })),
          { title: text.another, value: otherOrganisation },
        ],
        ...(draft.choice ? { value: draft.choice } : {}),
      },
      wrong(problems, organisationField, text.missing),
      {
        type: 'Input.Text',
        id: otherOrganisationField,
        label: text.other,
        maxLength: maxOrganisationLength,
        errorMessage: text.otherTooLong,
        ...(draft.other ? { value: draft.other } : {}),
      },
      wrong(
        problems,
        otherOrganisationField,
        otherProblem === 'missing' ? text.otherMissing : text.otherTooLong,
      ),
    ],
    { actions: [formButton(of, text.save, verbs.saveOrganisation)] },
  );
}

function draftOf({ organisation }: Pick<Person, 'organisation'>): OrganisationDraft {
  if (organisation === '') return { choice: '', other: '' };
  return organisationNames.includes(organisation)
    ? { choice: organisation, other: '' }
    : { choice: otherOrganisation, other: organisation };
}

/** After it was said: whom the person represents, and the way to change it. */
export function organisationSavedCard(of: CardOf, { organisation }: Pick<Person, 'organisation'>): Card {
  const text = personText[of.language].organisation;
  return card(of.language, [paragraph(text.saved), plainText(organisation, { spacing: 'small' })], {
    actions: [plainButton(of, text.change, verbs.organisation)],
  });
}

/**
 * What the channel sees when somebody asks for the question. Nothing stands chosen: another person who pressed would
 * save it as their own. Who asked is given their own view by Teams.
 */
export function organisationAskedCard(of: CardOf, teamsId: string): Card {
  const text = personText[of.language].organisation;
  return card(of.language, [heading(text.title), paragraph(text.why)], {
    actions: [plainButton(of, text.choose, verbs.organisation)],
    refresh: {
      action: { type: 'Action.Execute', verb: verbs.ownOrganisation, data: { network: of.networkId } },
      userIds: [teamsId],
    },
  });
}

/**
 * For the foot of a person's own card of another room (a thank-you), never of a shared one.
 *
 * @returns a short question with its buttons, or undefined when the person has said whom they represent.
 */
export function askOrganisation(
  { network, person, language }: Acting,
  carrier: Carrier = 'card',
): readonly Element[] | undefined {
  if (person.organisationBy === 'person') return undefined;
  const text = personText[language].organisation;
  const of = { networkId: network.id, language, carrier };
  if (person.organisation === '') {
    return [
      paragraph(text.title, { separator: true, spacing: 'medium' }),
      { type: 'ActionSet', actions: [plainButton(of, text.choose, verbs.organisation)] },
    ];
  }
  const guess = { [organisationField]: person.organisation };
  return [
    plainText(`${text.guessed} ${person.organisation}`, { separator: true, spacing: 'medium' }),
    {
      type: 'ActionSet',
      actions: [
        plainButton(of, text.right, verbs.saveOrganisation, guess),
        plainButton(of, text.change, verbs.organisation),
      ],
    },
  ];
}

/** "You" is somebody else for everybody else. */
function addressed({ to }: CardOf): Element | undefined {
  return to === undefined ? undefined : plainText(`${to}:`, { spacing: 'none' });
}

/** @param chosen whether the card's own language has just been chosen. */
export function languageCard(of: CardOf, chosen: boolean, notice?: 'failed'): Card {
  const texts = personText[of.language];
  return card(
    of.language,
    [
      notice ? warning(texts[notice]) : undefined,
      addressed(of),
      paragraph(chosen ? texts.language.now : texts.language.ask),
      paragraph(texts.language.shared, { size: 'small', isSubtle: true }),
    ],
    {
      actions: (['sv', 'en'] as const).map((language) =>
        plainButton(of, languageNames[language], verbs.language, { language }),
      ),
    },
  );
}

export function pauseCard(of: CardOf, paused: boolean): Card {
  const text = personText[of.language].pause;
  return card(
    of.language,
    [
      addressed(of),
      paragraph(paused ? text.paused : text.active, { weight: 'bolder' }),
      paragraph(paused ? text.pausedMeans : text.activeMeans, { spacing: 'small' }),
    ],
    {
      actions: [
        paused ? plainButton(of, text.resume, verbs.resume) : plainButton(of, text.pause, verbs.pause),
      ],
    },
  );
}

/** The pause could not be changed; the button tries once more. */
export function pauseFailedCard(of: CardOf, wanted: boolean): Card {
  const texts = personText[of.language];
  return card(of.language, [warning(texts.failed)], {
    actions: [
      wanted
        ? plainButton(of, texts.pause.pause, verbs.pause)
        : plainButton(of, texts.pause.resume, verbs.resume),
    ],
  });
}
