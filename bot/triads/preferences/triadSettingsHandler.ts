import { isRecord, readId } from '../../contract/reading.ts';
import {
  readPairDraft,
  readPairId,
  readPicked,
  readTopics,
  readTopicsPress,
} from '../../contract/triadSettings.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting, People, Person } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Clock, Instant } from '../../ports/time.ts';
import { apartOfferCard, apartVerbs, pairForm, pairsCard } from './apartCard.ts';
import type { ApartStore } from './apartStore.ts';
import {
  type CardOf,
  listForm,
  listSavedCard,
  pickedCard,
  pickForm,
  topicsCard,
  topicVerbs,
} from './topicCard.ts';
import type { TopicStore } from './topicStore.ts';
import { triadSettingsText } from './triadSettingsText.ts';

export interface TriadSettingsHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "håll isär" */
  onApart(acting: Acting): Promise<Reply>;
  /** "teman" */
  onTopics(acting: Acting): Promise<Reply>;
}

export interface TriadSettingsNeeds {
  readonly apart: ApartStore;
  readonly topics: TopicStore;
  readonly people: People;
  readonly clock: Clock;
}

/** Who pressed what, for which card, and when; found to belong to the network and channel it came from. */
interface Pressed {
  readonly acting: Acting;
  readonly of: CardOf;
  readonly data: unknown;
  readonly at: Instant;
}

export function triadSettingsHandler({
  apart,
  topics,
  people,
  clock,
}: TriadSettingsNeeds): TriadSettingsHandler {
  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [apartVerbs.list]: facilitatorsOnly('apart', ({ of }) => showPairs(of)),
    [apartVerbs.form]: facilitatorsOnly('apart', async ({ of, data }) =>
      answerWith(pairForm(of, await byName(of.networkId), { draft: readPairDraft(data) })),
    ),
    [apartVerbs.keep]: facilitatorsOnly('apart', keep),
    [apartVerbs.release]: facilitatorsOnly('apart', release),
    [topicVerbs.own]: ownTopics,
    [topicVerbs.pick]: pick,
    [topicVerbs.form]: facilitatorsOnly('topics', async ({ of }) => {
      const standing = await topics.list(of.networkId);
      return answerWith(listForm(of, standing, standing.topics.map(({ text }) => text).join('\n')));
    }),
    [topicVerbs.save]: facilitatorsOnly('topics', saveTopics),
  };

  function facilitatorsOnly(about: 'apart' | 'topics', handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> =>
      pressed.acting.person.facilitator ? handle(pressed) : onlyFacilitators(pressed.acting, about);
  }

  async function byName(networkId: string): Promise<readonly Person[]> {
    return (await people.list(networkId)).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  }

  async function showPairs(of: CardOf, notice?: 'kept' | 'released'): Promise<Reply> {
    const [pairs, all] = await Promise.all([apart.pairs(of.networkId), people.list(of.networkId)]);
    return answerWith(pairsCard(of, pairs, all, notice));
  }

  async function keep({ of, data, at }: Pressed): Promise<Reply> {
    const draft = readPairDraft(data);
    const all = await byName(of.networkId);
    const isThere = (key: string) => all.some((person) => person.key === key);
    if (!isThere(draft.one) || !isThere(draft.other)) {
      return answerWith(pairForm(of, all, { draft, problem: 'missing' }));
    }
    if (draft.one === draft.other) return answerWith(pairForm(of, all, { draft, problem: 'same' }));
    try {
      const done = await apart.keep(of.networkId, draft.one, draft.other, at);
      if (done === 'tooMany') return answerWith(pairForm(of, all, { draft, notice: 'tooMany' }));
      return await showPairs(of, 'kept');
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(pairForm(of, all, { draft, notice: 'failed' }));
    }
  }

  async function release({ of, data, at }: Pressed): Promise<Reply> {
    const id = readPairId(data);
    if (id === undefined) return refuse(400, 'BadRequest', triadSettingsText[of.language].unknown);
    const shown = await apart.pairs(of.networkId);
    try {
      await apart.release(of.networkId, id, at);
      return await showPairs(of, 'released');
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(pairsCard(of, shown, await people.list(of.networkId), 'failed'));
    }
  }

  async function ownTopics({ acting, of }: Pressed): Promise<Reply> {
    const [list, picked] = await Promise.all([
      topics.list(of.networkId),
      topics.pickedBy(of.networkId, acting.person.key),
    ]);
    const ids = picked.map(({ id }) => id);
    return answerWith(pickForm(of, list.topics, ids));
  }

  async function pick({ acting, of, data, at }: Pressed): Promise<Reply> {
    const ids = readPicked(data);
    const list = await topics.list(of.networkId);
    try {
      await topics.pick(of.networkId, acting.person.key, ids, at);
      return answerWith(pickedCard(of, await topics.pickedBy(of.networkId, acting.person.key)));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(pickForm(of, list.topics, ids, true));
    }
  }

  async function saveTopics({ of, data }: Pressed): Promise<Reply> {
    const { seen, draft } = readTopicsPress(data);
    if (seen === undefined) return refuse(400, 'BadRequest', triadSettingsText[of.language].unknown);
    const asSeen = { topics: [], revision: seen };
    const read = readTopics(draft);
    if (!read.ok) return answerWith(listForm(of, asSeen, draft, { problem: read.problem }));
    try {
      const done = await topics.save(of.networkId, read.value, seen);
      return answerWith(
        done.outcome === 'saved'
          ? listSavedCard(of, done)
          : listForm(of, done, draft, { notice: 'changedMeanwhile' }),
      );
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(listForm(of, asSeen, draft, { notice: 'failed' }));
    }
  }

  return {
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
      const at = Math.min(action.pressedAt, clock.now());
      const claimed = isRecord(action.data) ? readId(action.data.network) : undefined;
      const stray = refusedAsStray(claimed, action, acting.network, triadSettingsText[acting.language]);
      return stray ? Promise.resolve(stray) : handle({ acting, of: cardOf(acting), data: action.data, at });
    },
    async onApart(acting) {
      return acting.person.facilitator
        ? answerWith(apartOfferCard(cardOf(acting)))
        : onlyFacilitators(acting, 'apart');
    },
    async onTopics(acting) {
      const list = await topics.list(acting.network.id);
      return answerWith(topicsCard(cardOf(acting), list.topics, acting.person.teamsId));
    },
  };
}

function cardOf({ network, person, language }: Acting): CardOf {
  return { networkId: network.id, language, steers: person.facilitator };
}

function onlyFacilitators({ language }: Acting, about: 'apart' | 'topics'): Reply {
  return answerWith(sentenceCard(language, triadSettingsText[language][about].onlyFacilitators));
}
