import type { SessionView } from '../../bot/contract/api.ts';
import { button, el } from '../dom.ts';
import type { Language, TabText } from '../text.ts';
import { dayText } from '../when.ts';

export interface SessionList {
  readonly element: HTMLElement;
  show(sessions: readonly SessionView[], chosenId: string): void;
}

/** The network's sessions as buttons, of which one is the current. */
export function sessionList(
  text: TabText,
  language: Language,
  choose: (session: SessionView) => void,
): SessionList {
  const list = el('ul', { class: 'sessions' });
  const element = el(
    'nav',
    { 'aria-labelledby': 'sessions' },
    el('h2', { id: 'sessions' }, text.sessions.title),
    list,
  );
  let shown = '';

  function show(sessions: readonly SessionView[], chosenId: string): void {
    const now = new Date();
    const entries = sessions.map((session) => ({
      session,
      state: text.sessions.state[stateOf(session, now)],
    }));
    // Drawn again only when something changed, so that focus stays where it is.
    const next = JSON.stringify([entries, language]);
    if (next !== shown) {
      const focused = list.contains(document.activeElement)
        ? document.activeElement?.getAttribute('data-session')
        : null;
      list.replaceChildren(
        ...entries.map(({ session, state }) => el('li', {}, sessionButton(session, state))),
      );
      for (const each of buttons()) if (each.dataset.session === focused) each.focus();
      shown = next;
    }
    for (const each of buttons()) {
      if (each.dataset.session === chosenId) each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    }
  }

  function sessionButton(session: SessionView, state: string): HTMLButtonElement {
    const element = button('', () => choose(session), { 'data-session': session.id });
    element.append(
      el('span', { class: 'session-title', dir: 'auto' }, session.title),
      el('span', { class: 'session-day' }, ` ${dayText(session, language)}`),
      el('span', { class: 'session-state' }, ` ${state}`),
    );
    return element;
  }

  const buttons = () => list.querySelectorAll('button');
  return { element, show };
}

export type SessionState = keyof TabText['sessions']['state'];

export function stateOf(session: SessionView, now: Date): SessionState {
  if (session.cancelled) return 'cancelled';
  if (session.evaluation !== 'none') return session.evaluation;
  return new Date(session.start) > now ? 'upcoming' : 'none';
}
