import {
  readChosenPerson,
  readLanguage,
  readOrganisation,
  readRoleAct,
  readSoughtName,
} from '../contract/person.ts';
import { isRecord, readId } from '../contract/reading.ts';
import type { Card, Element } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock, Instant } from '../ports/time.ts';
import {
  type Facilitators,
  facilitatorsCard,
  onlyFacilitatorsLines,
  type RoleAct,
  roleCard,
  roleChangedLines,
  roleFailedCard,
  roleRefusedLines,
} from './facilitatorsCard.ts';
import { organisationNames, sameName } from './organisations.ts';
import type { Acting, Person } from './person.ts';
import {
  type CardOf,
  languageCard,
  organisationAskedCard,
  organisationCard,
  organisationSavedCard,
  pauseCard,
  pauseFailedCard,
  verbs,
} from './personCard.ts';
import type { OwnChoice, PersonStore } from './personStore.ts';
import { personText } from './personText.ts';

export interface PeopleHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "min kommun" */
  onOrganisation(acting: Acting): Promise<Reply>;
  /** "processledare" */
  onFacilitators(acting: Acting): Promise<Reply>;
  /** "språk sv"; the bare "språk", without a language, shows the choice. */
  onLanguage(acting: Acting, language: Language | undefined): Promise<Reply>;
  /** "pausa" */
  onPause(acting: Acting): Promise<Reply>;
  /** "återuppta" */
  onResume(acting: Acting): Promise<Reply>;
}

export interface PeopleNeeds {
  readonly people: PersonStore;
  readonly clock: Clock;
}

/** Who wants what, for which card, and when it was pressed. */
interface Asked {
  readonly acting: Acting;
  readonly of: CardOf;
  readonly data: unknown;
  readonly at: Instant;
}

export function peopleHandler({ people, clock }: PeopleNeeds): PeopleHandler {
  const presses: Readonly<Record<string, (asked: Asked) => Promise<Reply>>> = {
    [verbs.organisation]: async ({ of, acting }) => answerWith(organisationCard(of, acting.person)),
    [verbs.ownOrganisation]: async ({ of, acting: { person } }) =>
      answerWith(
        person.organisationBy === 'person' ? organisationSavedCard(of, person) : organisationCard(of, person),
      ),
    [verbs.saveOrganisation]: saveOrganisation,
    [verbs.language]: async (asked) => setLanguage(asked, readLanguage(asked.data)),
    [verbs.pause]: (asked) => setPaused(asked, true),
    [verbs.resume]: (asked) => setPaused(asked, false),
    [verbs.facilitators]: (asked) => showFacilitators(asked),
    [verbs.choose]: chooseForRole,
    [verbs.appoint]: (asked) => changeRole(asked, 'appoint'),
    [verbs.remove]: (asked) => changeRole(asked, 'remove'),
  };

  function said(acting: Acting): Asked {
    const of = {
      networkId: acting.network.id,
      language: acting.language,
      carrier: 'card',
      to: acting.person.name,
    } as const;
    return { acting, of, data: undefined, at: clock.now() };
  }

  const choose = ({ acting, at }: Asked, choice: OwnChoice) =>
    people.choose(acting.network.id, acting.person.key, choice, at);

  async function saveOrganisation(asked: Asked): Promise<Reply> {
    const { of, acting, data } = asked;
    const read = readOrganisation(data, organisationNames);
    if (!read.ok) return answerWith(organisationCard(of, acting.person, { ...read, notice: 'incomplete' }));
    return saved(
      async () => {
        const organisation = sameName(read.value);
        const person = await choose(asked, { of: 'organisation', organisation });
        return organisationSavedCard(of, person ?? { organisation });
      },
      () => organisationCard(of, acting.person, { draft: read.draft, notice: 'failed' }),
    );
  }

  async function setLanguage(asked: Asked, language: Language | undefined): Promise<Reply> {
    const { of } = asked;
    if (language === undefined) return answerWith(languageCard(of, false));
    return saved(
      async () => {
        const person = await choose(asked, { of: 'language', language });
        return languageCard({ ...of, language: person?.language ?? language }, true);
      },
      () => languageCard(of, false, 'failed'),
    );
  }

  async function setPaused(asked: Asked, paused: boolean): Promise<Reply> {
    return saved(
      async () => pauseCard(asked.of, (await choose(asked, { of: 'paused', paused }))?.paused ?? paused),
      () => pauseFailedCard(asked.of, paused),
    );
  }

  /** Who has the role now, straight from the table; somebody may have changed it on another server. */
  async function facilitatorsOf(networkId: string): Promise<Facilitators & { everyone: readonly Person[] }> {
    const { bySetting } = people;
    const everyone = [...(await people.everyone(networkId))].sort(byName);
    const steering = everyone.filter(
      ({ key, facilitator, away }) => facilitator || (bySetting.has(key) && !away),
    );
    return { people: steering, bySetting, everyone };
  }

  async function showFacilitators({ of, acting }: Asked, first?: readonly Element[]): Promise<Reply> {
    const facilitators = await facilitatorsOf(acting.network.id);
    if (steers(facilitators, acting)) return answerWith(facilitatorsCard(of, facilitators, true, first));
    return answerWith(facilitatorsCard(of, inTheChannel(facilitators), false, first));
  }

  /** The form in which a facilitator chooses whose role changes. */
  async function chooseForRole(asked: Asked): Promise<Reply> {
    const act = readRoleAct(asked.data);
    if (!act) return refuse(400, 'BadRequest', personText[asked.of.language].unknown);
    return roleForm(asked, act);
  }

  async function roleForm(asked: Asked, act: RoleAct, notice?: 'failed' | 'incomplete'): Promise<Reply> {
    const { of, acting, data } = asked;
    const facilitators = await facilitatorsOf(acting.network.id);
    if (!steers(facilitators, acting)) {
      return answerWith(facilitatorsCard(of, inTheChannel(facilitators), false, onlyFacilitatorsLines(of)));
    }
    const candidates =
      act === 'appoint'
        ? facilitators.everyone.filter((person) => !person.away && !facilitators.people.includes(person))
        : facilitators.people.filter(({ key }) => !facilitators.bySetting.has(key));
    const state = { chosen: readChosenPerson(data), sought: readSoughtName(data) };
    return answerWith(roleCard(of, act, candidates, notice ? { ...state, notice } : state));
  }

  async function changeRole(asked: Asked, act: RoleAct): Promise<Reply> {
    const { acting, of, at } = asked;
    const personKey = readChosenPerson(asked.data);
    if (personKey === '') return roleForm(asked, act, 'incomplete');
    try {
      const press = { actorKey: acting.person.key, personKey, facilitator: act === 'appoint' };
      const change = await people.changeRole(acting.network.id, press, at);
      // Pressed twice is pressed once: the second one is answered like the first.
      if (change !== 'done' && change !== 'already') {
        return await showFacilitators(asked, roleRefusedLines(of, change));
      }
      const person = (await people.everyone(acting.network.id)).find(({ key }) => key === personKey);
      return await showFacilitators(asked, person && roleChangedLines(of, act, person));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(roleFailedCard(of, act, personKey));
    }
  }

  return {
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      const text = personText[acting.language];
      const claimed = readId(isRecord(action.data) ? action.data.network : undefined);
      if (claimed === undefined) return refused(400, 'BadRequest', text.unknown);
      if (claimed !== acting.network.id) return refused(403, 'OtherNetwork', text.elsewhere);
      const of = { networkId: claimed, language: acting.language, carrier: action.carrier };
      // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
      return handle({ acting, of, data: action.data, at: Math.min(action.pressedAt, clock.now()) });
    },
    async onOrganisation(acting) {
      return answerWith(organisationAskedCard(said(acting).of, acting.person.teamsId));
    },
    async onFacilitators(acting) {
      const facilitators = await facilitatorsOf(acting.network.id);
      // Who has left is shown to whoever presses: it is nothing that the channel needs to be told.
      const present = inTheChannel(facilitators);
      return answerWith(facilitatorsCard(said(acting).of, present, steers(facilitators, acting), undefined));
    },
    onLanguage: (acting, language) => setLanguage(said(acting), language),
    onPause: (acting) => setPaused(said(acting), true),
    onResume: (acting) => setPaused(said(acting), false),
  };
}

async function refused(...why: Parameters<typeof refuse>): Promise<Reply> {
  return refuse(...why);
}

/** What was saved, or the same form again when the store does not answer; saving twice is the same as once. */
async function saved(save: () => Promise<Card>, again: () => Card): Promise<Reply> {
  try {
    return answerWith(await save());
  } catch (error) {
    if (!(error instanceof TableUnavailable)) throw error;
    return answerWith(again());
  }
}

function steers({ people }: Facilitators, { person }: Acting): boolean {
  return people.some(({ key, away }) => key === person.key && !away);
}

/** Who has left is nothing that others need to be told. */
function inTheChannel({ people, bySetting }: Facilitators): Facilitators {
  return { people: people.filter(({ away }) => !away), bySetting };
}

function byName(one: Person, other: Person): number {
  return one.name.localeCompare(other.name, 'sv');
}
