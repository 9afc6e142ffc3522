import type { ChannelChoice, NetworkView } from '../../bot/contract/api.ts';
import { Trouble } from '../api.ts';
import { networkOfTeam } from '../networkHere.ts';
import { letSave } from '../teamsHost.ts';
import { noticeView, troubleSentence, troubleView } from '../views/noticeView.ts';
import { openPage, type Page } from './page.ts';

const page = await openPage();
if (page) await prepare(page);

/** What Save will do: the sentence that says it, and the channel to choose, if one is to be chosen. */
interface Plan {
  readonly says: string;
  readonly choice?: { readonly networkId: string } & ChannelChoice;
}

/** Says what will happen on Save, and then lets it be pressed. */
async function prepare(page: Page): Promise<void> {
  const { text } = page;
  page.say(text.loading);
  try {
    const plan = await makePlan(page);
    page.show(noticeView(text.config.title, [text.config.shows, plan.says, text.config.press]));
    letSave(() => save(page, plan));
  } catch (error) {
    page.show(troubleView(error, text, () => void prepare(page)));
  }
  page.say('');
}

async function makePlan({ api, place, text }: Page): Promise<Plan> {
  try {
    return planFor(networkOfTeam(await api.networks(), place));
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'noToken') return { says: text.config.noToken };
    throw error;
  }

  function planFor(network: NetworkView | undefined): Plan {
    if (!network) return { says: text.config.noNetwork };
    const { channelId } = place;
    if (network.role !== 'facilitator' || channelId === undefined) return { says: text.config.participant };
    const channel = text.config.channel(place.channelName);
    const choice = { networkId: network.id, channelId };
    if (network.channelId === channelId) return { says: text.config.stays(channel), choice };
    if (network.channelId === null) return { says: text.config.becomes(channel), choice };
    return { says: text.config.moves(channel), choice };
  }
}

async function save({ api, say, text }: Page, { choice }: Plan): ReturnType<Parameters<typeof letSave>[0]> {
  say('');
  try {
    if (choice) await api.chooseChannel(choice.networkId, { channelId: choice.channelId });
  } catch (error) {
    // Teams shows its own words for a failed save; ours say what happened.
    say(troubleSentence(error, text));
    throw error;
  }
  return {
    contentUrl: `${location.origin}/tab/index.html`,
    websiteUrl: `${location.origin}/tab/index.html`,
    entityId: 'dalalab',
    suggestedDisplayName: 'DalaLab',
  };
}
