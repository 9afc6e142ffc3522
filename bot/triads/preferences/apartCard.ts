import { maxSought, type PairDraft, pairFields } from '../../contract/triadSettings.ts';
import type { Person } from '../../people/person.ts';
import {
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { folded } from '../../ports/said.ts';
import { calledOf } from '../called.ts';
import type { Pair } from './apart.ts';
import { triadSettingsText } from './triadSettingsText.ts';

/** The presses of the cards about who is kept apart. */
export const apartVerbs = {
  list: 'triadApart/list',
  form: 'triadApart/form',
  keep: 'triadApart/keep',
  release: 'triadApart/release',
} as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
}

/** Two lists of names stay under 25 KB whoever is in them: a name may have 256 characters. */
const maxChoices = 60;
const maxTitle = 60;

/** "håll isär", answered where all can read it: it says nothing about whom. */
export function apartOfferCard({ networkId, language }: CardOf): Card {
  const text = triadSettingsText[language].apart;
  return card(language, [heading(text.title), paragraph(text.intro)], {
    actions: [press(text.show, apartVerbs.list, { network: networkId })],
  });
}

/** For one facilitator. @param notice what was done, or why it was not. */
export function pairsCard(
  { networkId, language }: CardOf,
  pairs: readonly Pair[],
  people: readonly Person[],
  notice?: 'kept' | 'released' | 'failed',
): Card {
  const texts = triadSettingsText[language];
  const text = texts.apart;
  const called = calledOf(people, text.gone);
  const short = (key: string) => shortened(called(key));
  const said = notice && { kept: text.kept, released: text.released, failed: texts.failed }[notice];
  const lines = pairs
    .map(({ id, one, other }) => ({ id, names: `${short(one)} – ${short(other)}` }))
    .toSorted((a, b) => a.names.localeCompare(b.names, 'sv'));
  return card(
    language,
    [
      heading(text.title),
      said === undefined
        ? undefined
        : paragraph(said, {
            weight: 'bolder',
            ...(notice === 'failed' ? { color: 'attention' as const } : {}),
          }),
      paragraph(pairs.length === 0 ? text.none : text.intro),
      ...lines.flatMap(({ id, names }): Element[] => [
        plainText(names, { spacing: 'medium' }),
        {
          type: 'ActionSet',
          spacing: 'none',
          actions: [press(text.remove, apartVerbs.release, { network: networkId, pair: id })],
        },
      ]),
    ],
    { actions: [press(text.add, apartVerbs.form, { network: networkId })] },
  );
}

export interface PairFormState {
  readonly draft?: PairDraft;
  readonly problem?: 'missing' | 'same';
  readonly notice?: 'failed' | 'tooMany';
}

const emptyDraft: PairDraft = { one: '', other: '', sought: '' };

/** @param people who can be chosen, by name. When they are many, their names can be searched. */
export function pairForm(
  { networkId, language }: CardOf,
  people: readonly Person[],
  { draft = emptyDraft, problem, notice }: PairFormState = {},
): Card {
  const texts = triadSettingsText[language];
  const text = texts.apart;
  const isMany = people.length > maxChoices;
  const data = { network: networkId };
  const called = calledOf(people, text.gone);
  const found = people.filter(({ key }) => folded(called(key)).includes(folded(draft.sought)));
  const shown = found.slice(0, maxChoices);

  function choice(field: 'one' | 'other', label: string): Element[] {
    const chosen = people.find(({ key }) => key === draft[field]);
    const choices = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
    const isMissing = problem === 'missing' && !chosen;
    return [
      {
        type: 'Input.ChoiceSet',
        id: pairFields[field],
        label,
        style: 'compact',
        // Not where a search stands beside it: an empty choice must not stop it.
        isRequired: !isMany,
        errorMessage: text.missing,
        choices: choices.map(({ key }) => ({
          title: shortened(plainTitle(called(key))) || '–',
          value: key,
        })),
        spacing: 'medium',
        ...(chosen ? { value: chosen.key } : {}),
      },
      ...(isMissing ? [attention(text.missing)] : []),
      ...(problem === 'same' && field === 'other' ? [attention(text.same)] : []),
    ];
  }

  return card(
    language,
    [
      heading(text.form),
      notice === 'failed' ? attention(texts.failed, 'bolder') : undefined,
      notice === 'tooMany' ? attention(text.tooMany, 'bolder') : undefined,
      problem ? attention(texts.incomplete, 'bolder') : undefined,
      ...(people.length < 2
        ? [paragraph(text.tooFew)]
        : [...choice('one', text.one), ...choice('other', text.other)]),
      found.length > shown.length ? paragraph(text.more(shown.length), { size: 'small' }) : undefined,
      isMany
        ? {
            type: 'Input.Text',
            id: pairFields.sought,
            label: text.sought,
            maxLength: maxSought,
            errorMessage: text.soughtWrong,
            spacing: 'medium',
            ...(draft.sought ? { value: draft.sought } : {}),
          }
        : undefined,
    ],
    {
      actions: [
        people.length < 2 ? undefined : press(text.keep, apartVerbs.keep, data, { style: 'positive' }),
        isMany ? press(text.search, apartVerbs.form, data) : undefined,
        press(texts.back, apartVerbs.list, data, { associatedInputs: 'none' }),
      ],
    },
  );
}

function shortened(name: string): string {
  return name.slice(0, maxTitle).toWellFormed();
}

function attention(sentence: string, weight: 'default' | 'bolder' = 'default'): Element {
  return paragraph(sentence, { color: 'attention', weight, spacing: 'small' });
}
