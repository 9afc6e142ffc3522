import { maxCloseDays, maxNudgeDays, type NetworkSettings } from '../contract/networkSettings.ts';
import type { Problem } from '../contract/reading.ts';
import { type Card, type ChoiceInput, card, heading, paragraph, press } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { networkSettingsText } from './networkSettingsText.ts';

/** The presses of the settings card. */
export const verbs = { show: 'settings/show', save: 'settings/save' } as const;

export interface SettingsState {
  readonly problems?: readonly Problem[];
  readonly notice?: 'saved' | 'incomplete' | 'failed';
}

const languageNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

/** @param settings what the inputs hold: what is stored, or what was chosen and could not be saved. */
export function settingsCard(
  networkId: string,
  settings: Partial<NetworkSettings>,
  language: Language,
  { problems = [], notice }: SettingsState = {},
): Card {
  const text = networkSettingsText[language];
  const wrong = (field: keyof NetworkSettings) => {
    const found = problems.find((problem) => problem.field === field);
    if (!found) return undefined;
    const sentence = found.problem === 'tooLong' ? text.nudgeTooLate : text.missing;
    return paragraph(sentence, { color: 'attention', spacing: 'small' });
  };
  const choice = (
    id: keyof NetworkSettings,
    label: string,
    choices: readonly (readonly [value: string | number, title: string])[],
  ): ChoiceInput => ({
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    isRequired: true,
    errorMessage: text.missing,
    choices: choices.map(([value, title]) => ({ title, value: `${value}` })),
    spacing: 'medium',
    ...(settings[id] === undefined ? {} : { value: `${settings[id]}` }),
  });
  const days = (from: number, to: number, title: (days: number) => string) =>
    Array.from({ length: to - from + 1 }, (_, index) => [from + index, title(from + index)] as const);
  return card(
    language,
    [
      heading(text.title),
      notice &&
        paragraph(text[notice], {
          weight: 'bolder',
          ...(notice === 'saved' ? {} : { color: 'attention' as const }),
        }),
      paragraph(text.note),
      {
        type: 'Input.Toggle',
        id: 'evaluationOpens',
        title: text.evaluationOpens,
        value: settings.evaluationOpens === false ? 'false' : 'true',
        spacing: 'medium',
      },
      wrong('evaluationOpens'),
      choice('nudgeAfterDays', text.nudge, days(0, maxNudgeDays, text.nudgeAfter)),
      wrong('nudgeAfterDays'),
      choice('closeAfterDays', text.close, days(1, maxCloseDays, text.closeAfter)),
      wrong('closeAfterDays'),
      choice('language', text.language, Object.entries(languageNames)),
      wrong('language'),
    ],
    { actions: [press(text.save, verbs.save, { network: networkId }, { style: 'positive' })] },
  );
}

/** "inställningar", answered where all can read it: a form that stands there would grow old, and be saved all the same. */
export function settingsOfferCard(networkId: string, language: Language): Card {
  const text = networkSettingsText[language];
  return card(language, [heading(text.title), paragraph(text.note)], {
    actions: [press(text.show, verbs.show, { network: networkId })],
  });
}
