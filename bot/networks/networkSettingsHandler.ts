import { readNetworkSettings } from '../contract/networkSettings.ts';
import { isRecord, readId } from '../contract/reading.ts';
import type { Acting } from '../people/person.ts';
import { sentenceCard } from '../ports/card.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import { settingsCard, settingsOfferCard, verbs } from './networkSettingsCard.ts';
import { networkSettingsText } from './networkSettingsText.ts';
import type { NetworkStore } from './networkStore.ts';

export interface SettingsHandler {
  /** A press on the settings card; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "inställningar" */
  onSettings(acting: Acting): Promise<Reply>;
}

export interface SettingsNeeds {
  readonly networks: Pick<NetworkStore, 'find' | 'change'>;
  readonly clock: Clock;
}

export function settingsHandler({ networks, clock }: SettingsNeeds): SettingsHandler {
  async function show(_action: CardAction, { network, language }: Acting): Promise<Reply> {
    return answerWith(settingsCard(network.id, network, language));
  }

  async function save({ data, pressedAt }: CardAction, { network, language }: Acting): Promise<Reply> {
    const read = readNetworkSettings(data);
    if (!read.ok) {
      const { draft, problems } = read;
      return answerWith(settingsCard(network.id, draft, language, { problems, notice: 'incomplete' }));
    }
    // Teams may send a press late, never early: one that was made before the last one counts as saved.
    const at = Math.min(pressedAt, clock.now());
    try {
      await networks.change(network.id, (now) =>
        now.settingsAt !== undefined && now.settingsAt > at ? now : { ...now, ...read.value, settingsAt: at },
      );
      const stored = (await networks.find(network.id)) ?? network;
      return answerWith(settingsCard(network.id, stored, language, { notice: 'saved' }));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(settingsCard(network.id, read.draft, language, { notice: 'failed' }));
    }
  }

  return {
    onPress(action, acting) {
      const handle = action.verb === verbs.save ? save : action.verb === verbs.show ? show : undefined;
      if (!handle) return undefined;
      const text = networkSettingsText[acting.language];
      const claimed = isRecord(action.data) ? readId(action.data.network) : undefined;
      if (claimed === undefined) return Promise.resolve(refuse(400, 'BadRequest', text.unknown));
      if (claimed !== acting.network.id) return Promise.resolve(refuse(403, 'OtherNetwork', text.elsewhere));
      return acting.person.facilitator ? handle(action, acting) : onlyFacilitators(acting);
    },
    async onSettings(acting) {
      const { network, person, language } = acting;
      if (!person.facilitator) return onlyFacilitators(acting);
      return answerWith(settingsOfferCard(network.id, language));
    },
  };
}

async function onlyFacilitators({ language }: Acting): Promise<Reply> {
  return answerWith(sentenceCard(language, networkSettingsText[language].onlyFacilitators));
}
