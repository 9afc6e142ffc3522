import { pickedField, topicLimits, topicsField } from '../../contract/triadSettings.ts';
import {
  type Action,
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
import type { Topic } from './topic.ts';
import type { TopicList } from './topicStore.ts';
import { triadSettingsText } from './triadSettingsText.ts';

/** The presses of the cards about topics. */
export const topicVerbs = {
  own: 'triadTopics/own',
  pick: 'triadTopics/pick',
  form: 'triadTopics/form',
  save: 'triadTopics/save',
} as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
  /** Whether the button that changes the list is there; it is checked when it is pressed all the same. */
  readonly steers: boolean;
}

/**
 * "teman", answered where all can read it. Nothing stands chosen: another person who pressed would save it as their own.
 *
 * @param teamsId who asked, and is given their own view by Teams.
 */
export function topicsCard(of: CardOf, topics: readonly Topic[], teamsId: string): Card {
  const text = triadSettingsText[of.language].topics;
  const data = { network: of.networkId };
  return card(
    of.language,
    [heading(text.title), paragraph(topics.length === 0 ? text.none : text.intro), ...topicLines(topics)],
    {
      actions: [topics.length === 0 ? undefined : press(text.choose, topicVerbs.own, data), editButton(of)],
      ...(topics.length === 0
        ? {}
        : {
            refresh: {
              action: { type: 'Action.Execute', verb: topicVerbs.own, data },
              userIds: [teamsId],
            },
          }),
    },
  );
}

/** For one person: what they want to talk about. @param picked topic ids. */
export function pickForm(
  of: CardOf,
  topics: readonly Topic[],
  picked: readonly string[],
  failed = false,
): Card {
  const texts = triadSettingsText[of.language];
  const text = texts.topics;
  if (topics.length === 0) {
    return card(of.language, [heading(text.title), paragraph(text.none)], { actions: [editButton(of)] });
  }
  const chosen = topics.filter(({ id }) => picked.includes(id)).map(({ id }) => id);
  return card(
    of.language,
    [
      heading(text.title),
      failed ? paragraph(texts.failed, { color: 'attention', weight: 'bolder' }) : paragraph(text.intro),
      {
        type: 'Input.ChoiceSet',
        id: pickedField,
        label: text.label,
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        errorMessage: text.unreadable,
        choices: topics.map(({ id, text: topic }) => ({ title: plainTitle(topic) || '–', value: id })),
        spacing: 'medium',
        ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
      },
      paragraph(text.note, { isSubtle: true, size: 'small', spacing: 'small' }),
    ],
    {
      actions: [
        press(text.pick, topicVerbs.pick, { network: of.networkId }, { style: 'positive' }),
        editButton(of),
      ],
    },
  );
}

/** After picking: what stands now. */
export function pickedCard(of: CardOf, picked: readonly Topic[]): Card {
  const text = triadSettingsText[of.language].topics;
  return card(
    of.language,
    [paragraph(picked.length === 0 ? text.nothing : text.saved, { weight: 'bolder' }), ...topicLines(picked)],
    { actions: [press(text.change, topicVerbs.own, { network: of.networkId })] },
  );
}

export interface ListFormState {
  readonly problem?: 'tooLong' | 'tooMany';
  readonly notice?: 'failed' | 'changedMeanwhile';
}

/**
 * For one facilitator.
 *
 * @param standing the list as it is now.
 * @param draft the lines the form holds.
 */
export function listForm(
  { networkId, language }: CardOf,
  standing: TopicList,
  draft: string,
  { problem, notice }: ListFormState = {},
): Card {
  const texts = triadSettingsText[language];
  const text = texts.topics;
  const notices = { failed: texts.failed, changedMeanwhile: text.changedMeanwhile };
  const said = notice ? notices[notice] : problem && texts.incomplete;
  return card(
    language,
    [
      heading(text.form),
      said === undefined ? undefined : paragraph(said, { color: 'attention', weight: 'bolder' }),
      ...(notice === 'changedMeanwhile'
        ? [
            paragraph(text.nowItSays),
            ...(standing.topics.length === 0 ? [paragraph(text.none)] : topicLines(standing.topics)),
          ]
        : []),
      paragraph(text.formNote, { isSubtle: true, size: 'small' }),
      {
        type: 'Input.Text',
        id: topicsField,
        label: text.lines,
        maxLength: topicLimits.lines,
        isMultiline: true,
        errorMessage: text.unreadable,
        ...(draft ? { value: draft } : {}),
      },
      problem && paragraph(text[problem], { color: 'attention', spacing: 'small' }),
    ],
    {
      actions: [
        press(
          text.save,
          topicVerbs.save,
          { network: networkId, seen: `${standing.revision}` },
          { style: 'positive' },
        ),
      ],
    },
  );
}

export function listSavedCard(of: CardOf, { topics }: TopicList): Card {
  const text = triadSettingsText[of.language].topics;
  return card(
    of.language,
    [heading(text.listSaved), ...(topics.length === 0 ? [paragraph(text.none)] : topicLines(topics))],
    {
      actions: [
        topics.length === 0 ? undefined : press(text.choose, topicVerbs.own, { network: of.networkId }),
        editButton(of),
      ],
    },
  );
}

function topicLines(topics: readonly Topic[]): readonly Element[] {
  return topics.map(({ text }) => plainText(`– ${text}`, { spacing: 'small' }));
}

function editButton({ networkId, language, steers }: CardOf): Action | undefined {
  if (!steers) return undefined;
  const { edit } = triadSettingsText[language].topics;
  return press(edit, topicVerbs.form, { network: networkId }, { associatedInputs: 'none' });
}
