import type { NetworkView, SessionView } from '../../bot/contract/api.ts';
import { el } from '../dom.ts';
import { sessionList, stateOf } from '../views/sessionListView.ts';
import { sessionView } from '../views/sessionView.ts';
import type { Page } from './page.ts';
import { whileVisible } from './whileVisible.ts';

const pollMs = 15_000;

/** The network's sessions, one of them open; counts and states follow along while the page is seen. */
export function networkPage(page: Page, network: NetworkView, given: readonly SessionView[]): void {
  const { text, language, api, place } = page;
  let sessions = given;
  let chosen = firstChoice(sessions);

  const view = sessionView(page, network);
  const list = sessionList(text, language, (session) => choose(session, { focus: true }));
  const main = el('main', {});
  const columns = el('div', { class: 'columns' }, main);
  page.show(
    el(
      'header',
      {},
      el('h1', { tabindex: '-1', dir: 'auto' }, network.name),
      network.role === 'facilitator' ? el('p', { class: 'quiet' }, text.facilitator) : undefined,
      placeNote(),
    ),
    columns,
  );

  function placeNote(): HTMLElement | undefined {
    if (network.channelId === null) return el('p', { class: 'note' }, text.place.nowhere);
    const elsewhere = place.channelId !== undefined && place.channelId !== network.channelId;
    return elsewhere ? el('p', { class: 'note' }, text.place.elsewhere) : undefined;
  }

  function choose(session: SessionView | undefined, { focus } = { focus: false }): void {
    chosen = session;
    if (!session) {
      main.replaceChildren(el('p', {}, text.sessions.none));
      list.element.remove();
      return;
    }
    if (!list.element.isConnected) columns.append(list.element);
    list.show(sessions, session.id);
    main.replaceChildren(view.element);
    void view.open(session);
    if (focus) view.focus();
  }

  async function refresh(): Promise<void> {
    try {
      sessions = await api.sessions(network.id);
      const same = sessions.find((session) => session.id === chosen?.id);
      if (same) {
        chosen = same;
        list.show(sessions, same.id);
        await view.update(same);
      } else {
        choose(firstChoice(sessions));
      }
      page.say(view.news());
    } catch {
      // What is shown stays; the next turn tries again.
      page.say(text.trouble.notUpdated);
    }
  }

  choose(chosen);
  whileVisible(pollMs, async (reason) => {
    const moving = chosen?.evaluation === 'open' || chosen?.evaluation === 'sealing';
    if (moving || reason === 'seen') await refresh();
  });
}

/** The newest session with an evaluation; else the one that comes next; else the newest. */
function firstChoice(sessions: readonly SessionView[]): SessionView | undefined {
  const now = new Date();
  return (
    sessions.find((session) => session.evaluation !== 'none') ??
    sessions.findLast((session) => stateOf(session, now) === 'upcoming') ??
    sessions[0]
  );
}
