import { maxOrganisationLength } from '../contract/person.ts';
import { type Card, card, type Element, heading, paragraph, plainText, plainTitle } from '../ports/card.ts';
import { folded } from '../ports/said.ts';
import type { Refusal } from './facilitators.ts';
import { calledAs, type Person } from './person.ts';
import { type CardOf, formButton, plainButton, verbs, warning, wrong } from './personCard.ts';
import { personText } from './personText.ts';

/** A card of names stays under 25 KB whoever is in it: a name may have 256 characters. */
const maxLines = 40;
const maxChoices = 100;
const maxTitle = 60;

export type RoleAct = 'appoint' | 'remove';

/** The network's facilitators as everyone may see them. */
export interface Facilitators {
  /** Those with the role, those who are away too, by name. */
  readonly people: readonly Person[];
  /** Person keys the role cannot be taken from, because the setting gives it. */
  readonly bySetting: ReadonlySet<string>;
}

/**
 * @param steers whether the buttons are there; they are checked when they are pressed all the same.
 * @param first what comes before the names: what was done, or why it was not.
 */
export function facilitatorsCard(
  of: CardOf,
  { people, bySetting }: Facilitators,
  steers: boolean,
  first: readonly Element[] = [],
): Card {
  const text = personText[of.language].facilitators;
  const note = (person: Person) =>
    person.away ? ` – ${text.away}` : bySetting.has(person.key) ? ` – ${text.bySetting}` : '';
  return card(
    of.language,
    [
      ...first,
      heading(text.title),
      paragraph(people.length === 0 ? text.none : text.intro),
      ...people
        .slice(0, maxLines)
        .map((person) => plainText(`${calledAs(person)}${note(person)}`, { spacing: 'small' })),
      people.length > maxLines
        ? paragraph(text.more(people.length - maxLines), { spacing: 'small' })
        : undefined,
    ],
    steers
      ? {
          actions: [
            plainButton(of, text.appoint, verbs.choose, { act: 'appoint' }),
            plainButton(of, text.remove, verbs.choose, { act: 'remove' }),
          ],
        }
      : {},
  );
}

export interface RoleFormState {
  readonly chosen?: string;
  /** Part of a name to look for. */
  readonly sought?: string;
  readonly notice?: 'failed' | 'incomplete';
}

/** The facilitator's own form; `candidates` by name. When they are many, their names can be searched. */
export function roleCard(
  of: CardOf,
  act: RoleAct,
  candidates: readonly Person[],
  { chosen = '', sought = '', notice }: RoleFormState = {},
): Card {
  const texts = personText[of.language];
  const text = texts.facilitators;
  const found = candidates.filter(({ name }) => folded(name).includes(folded(sought)));
  const shown = found.slice(0, maxChoices);
  const isMany = candidates.length > maxChoices;
  const problems = notice === 'incomplete' ? [{ field: 'person', problem: 'missing' as const }] : [];
  return card(
    of.language,
    [
      heading(act === 'appoint' ? text.appointTitle : text.removeTitle),
      notice === 'failed' ? warning(texts.failed) : undefined,
      shown.length === 0
        ? paragraph(text.nobody[act])
        : {
            type: 'Input.ChoiceSet',
            id: 'person',
            label: act === 'appoint' ? text.appointWho : text.removeWho,
            style: 'compact',
            // Not where a search stands beside it: an empty choice must not stop it.
            isRequired: !isMany,
            errorMessage: text.whoMissing,
            choices: shown.map((person) => ({ title: titleOf(person), value: person.key })),
            ...(shown.some(({ key }) => key === chosen) ? { value: chosen } : {}),
          },
      wrong(problems, 'person', text.whoMissing),
      found.length > shown.length ? paragraph(text.tooMany(shown.length), { size: 'small' }) : undefined,
      isMany
        ? {
            type: 'Input.Text',
            id: 'name',
            label: text.name,
            maxLength: maxOrganisationLength,
            errorMessage: text.nameWrong,
            ...(sought ? { value: sought } : {}),
          }
        : undefined,
    ],
    {
      actions: [
        shown.length > 0 ? formButton(of, text[act], verbs[act]) : undefined,
        isMany ? formButton(of, text.search, verbs.choose, { act }) : undefined,
        plainButton(of, text.back, verbs.facilitators),
      ],
    },
  );
}

/** The role could not be changed; the button tries once more. */
export function roleFailedCard(of: CardOf, act: RoleAct, personKey: string): Card {
  const texts = personText[of.language];
  return card(of.language, [warning(texts.failed)], {
    actions: [
      plainButton(of, texts.facilitators[act], verbs[act], { person: personKey }),
      plainButton(of, texts.facilitators.back, verbs.facilitators),
    ],
  });
}

/** What came of a press, as the first lines of the card that answers it. */
export function roleChangedLines(of: CardOf, act: RoleAct, person: Person): readonly Element[] {
  const text = personText[of.language].facilitators;
  return [
    plainText(`${person.name} ${act === 'appoint' ? text.appointed : text.removed}`),
    ...(act === 'appoint' ? [paragraph(text.appointedNext, { spacing: 'small' })] : []),
  ];
}

export function roleRefusedLines(of: CardOf, why: Exclude<Refusal, 'already'>): readonly Element[] {
  return [warning(personText[of.language].facilitators.refused[why])];
}

export function onlyFacilitatorsLines(of: CardOf): readonly Element[] {
  return [paragraph(personText[of.language].facilitators.onlyFacilitators)];
}

function titleOf(person: Person): string {
  return plainTitle(calledAs(person)).slice(0, maxTitle).toWellFormed() || '–';
}
