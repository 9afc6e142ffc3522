import { readNetworkId, readWish, readWishId, wishField } from '../contract/wish.ts';
import { refusedAsStray } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import {
  type CardOf,
  sentenceCard,
  thanksCard,
  verbs,
  waitingCard,
  wishesCard,
  wishForm,
} from './wishCard.ts';
import type { WishStore } from './wishStore.ts';
import { wishText } from './wishText.ts';

export interface WishHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "önska …". @param wished what `wishSaid` made of the sentence; '' asks for the form. */
  onWish(acting: Acting, wished: string): Promise<Reply>;
  /** "önskemål", for facilitators. */
  onWishes(acting: Acting): Promise<Reply>;
}

export interface WishNeeds {
  readonly wishes: WishStore;
  readonly clock: Clock;
}

export function wishHandler({ wishes, clock }: WishNeeds): WishHandler {
  const presses: Readonly<Record<string, (action: CardAction, acting: Acting) => Promise<Reply>>> = {
    [verbs.form]: async ({ carrier }, acting) => answerWith(wishForm(cardOf(acting), { carrier })),
    [verbs.save]: ({ data, pressedAt, carrier }, acting) =>
      // Teams may send a press late, never early.
      save(data, acting, Math.min(pressedAt, clock.now()), carrier),
    [verbs.list]: facilitatorsOnly(async (_action, acting) =>
      answerWith(wishesCard(cardOf(acting), await wishes.list(acting.network.id))),
    ),
    [verbs.done]: facilitatorsOnly(done),
  };

  async function save(
    data: unknown,
    acting: Acting,
    at: number,
    carrier: CardAction['carrier'],
    thanks = (wish: string) => thanksCard(cardOf(acting), wish, carrier),
  ): Promise<Reply> {
    const read = readWish(data);
    if (!read.ok) return answerWith(wishForm(cardOf(acting), { ...read, carrier }));
    try {
      await wishes.add(acting.network.id, acting.person.key, read.value, at);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(wishForm(cardOf(acting), { draft: read.draft, failed: true, carrier }));
    }
    return answerWith(thanks(read.value));
  }

  async function done({ data }: CardAction, acting: Acting): Promise<Reply> {
    const { network, language } = acting;
    const id = readWishId(data);
    if (!id) return refuse(400, 'BadRequest', wishText[language].unknown);
    const shown = await wishes.list(network.id);
    try {
      await wishes.retire(network.id, id, clock.now());
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(wishesCard(cardOf(acting), shown, { notDone: true }));
    }
    return answerWith(
      wishesCard(
        cardOf(acting),
        shown.filter((wish) => wish.id !== id),
      ),
    );
  }

  function facilitatorsOnly(handle: (action: CardAction, acting: Acting) => Promise<Reply>) {
    return async (action: CardAction, acting: Acting): Promise<Reply> =>
      acting.person.facilitator ? handle(action, acting) : onlyFacilitators(acting);
  }

  return {
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      const claimed = readNetworkId(action.data);
      const stray = refusedAsStray(claimed, action, acting.network, wishText[acting.language]);
      return stray ? Promise.resolve(stray) : handle(action, acting);
    },
    onWish: async (acting, wished) =>
      wished === ''
        ? answerWith(wishForm(cardOf(acting)))
        : save({ [wishField]: wished }, acting, clock.now(), 'card', () =>
            // It stands in the channel already, under the person's name.
            sentenceCard(cardOf(acting), wishText[acting.language].saidAloud),
          ),
    onWishes: async (acting) =>
      acting.person.facilitator
        ? answerWith(waitingCard(cardOf(acting), (await wishes.list(acting.network.id)).length))
        : onlyFacilitators(acting),
  };
}

function cardOf({ network, language }: Acting): CardOf {
  return { networkId: network.id, language };
}

function onlyFacilitators(acting: Acting): Reply {
  return answerWith(sentenceCard(cardOf(acting), wishText[acting.language].onlyFacilitators));
}
