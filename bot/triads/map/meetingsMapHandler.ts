import { isRecord, readId } from '../../contract/reading.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting, People } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import { answerWith, type CardAction, type Reply } from '../../ports/said.ts';
import type { Clock } from '../../ports/time.ts';
import type { Rounds } from '../round.ts';
import { held, type MeetingsMap, meetingsMap } from './meetingsMap.ts';
import { type CardOf, mapButtonCard, meetingsMapCard, verbs } from './meetingsMapCard.ts';
import { meetingsMapText } from './meetingsMapText.ts';

export interface MeetingsMapHandler {
  /** A press on our card; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "karta", for facilitators. */
  onMap(acting: Acting): Promise<Reply>;
  /** For the tab. */
  of(networkId: string): Promise<MeetingsMap>;
}

export interface MeetingsMapNeeds {
  readonly rounds: Pick<Rounds, 'list'>;
  readonly people: People;
  readonly clock: Clock;
}

export function meetingsMapHandler({ rounds, people, clock }: MeetingsMapNeeds): MeetingsMapHandler {
  async function of(networkId: string): Promise<MeetingsMap> {
    const [all, known] = await Promise.all([rounds.list(networkId), people.list(networkId)]);
    return meetingsMap(held(all, clock.now()), known);
  }

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, person, language } = acting;
    const text = meetingsMapText[language];
    const claimed = isRecord(action.data) ? readId(action.data.network) : undefined;
    const stray = refusedAsStray(claimed, action, network, text);
    if (stray) return stray;
    if (!person.facilitator) return onlyFacilitators(acting);
    return answerWith(meetingsMapCard(cardOf(acting), await of(network.id)));
  }

  return {
    of,
    onPress: (action, acting) => (action.verb === verbs.show ? onPress(action, acting) : undefined),
    onMap: async (acting) =>
      acting.person.facilitator
        ? answerWith(mapButtonCard(cardOf(acting), await of(acting.network.id)))
        : onlyFacilitators(acting),
  };
}

function cardOf({ network, language }: Acting): CardOf {
  return { networkId: network.id, language };
}

function onlyFacilitators({ language }: Acting): Reply {
  return answerWith(sentenceCard(language, meetingsMapText[language].onlyFacilitators));
}
