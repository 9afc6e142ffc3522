import { networkHere } from '../networkHere.ts';
import { noticeView, troubleView } from '../views/noticeView.ts';
import { networkPage } from './networkPage.ts';
import { openPage, type Page } from './page.ts';

const page = await openPage();
if (page) await showNetwork(page);

async function showNetwork(page: Page): Promise<void> {
  const { text, api, place } = page;
  page.say(text.loading);
  try {
    const network = networkHere(await api.networks(), place);
    if (network) networkPage(page, network, await api.sessions(network.id));
    else page.show(noticeView(text.noNetwork.title, [text.noNetwork.body, text.noNetwork.todo]));
  } catch (error) {
    page.show(troubleView(error, text, () => void showNetwork(page)));
  }
  page.say('');
}
