import type { NetworkView, SessionView } from '../../bot/contract/api.ts';
import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';
import { programmeText } from '../../bot/contract/session.ts';
import { button, el } from '../dom.ts';
import type { Page } from '../pages/page.ts';
import type { Language, TabText } from '../text.ts';
import { whenText } from '../when.ts';
import { downloadsView } from './downloadsView.ts';
import { troubleSentence } from './noticeView.ts';
import { type OpenView, openView } from './openView.ts';
import { hasResult } from './result.ts';
import { stateOf } from './sessionListView.ts';
import { summaryView } from './summaryView.ts';

/** One session, and how its evaluation stands. */
export interface OneSession {
  readonly element: HTMLElement;
  /** Shows another session. What goes wrong is told in its place, with a way to try again. */
  open(session: SessionView): Promise<void>;
  /** Fetches the open session again and changes only what has changed. @throws Trouble; what is shown then stays. */
  update(session: SessionView): Promise<void>;
  focus(): void;
  /** What the last update brought that should be read out; empty when nothing. */
  news(): string;
}

export function sessionView({ text, language, api }: Page, network: NetworkView): OneSession {
  const isFacilitator = network.role === 'facilitator';
  const title = el('h2', { id: 'session', tabindex: '-1', dir: 'auto' });
  const when = el('p', { class: 'quiet' });
  const about = el('div', {});
  const part = el('div', {});
  const element = el('article', { 'aria-labelledby': 'session' }, title, when, about, part);
  let openId = '';
  let shown: EvaluationSummary | undefined;
  let counter: OpenView | undefined;
  let latest = '';

  async function open(session: SessionView): Promise<void> {
    openId = session.id;
    describe(session);
    part.replaceChildren(el('p', { class: 'quiet' }, text.loading));
    shown = counter = undefined;
    try {
      await update(session);
    } catch (error) {
      if (openId !== session.id) return;
      const again = () => {
        title.focus();
        void open(session);
      };
      part.replaceChildren(
        el('p', { role: 'alert' }, troubleSentence(error, text)),
        button(text.tryAgain, again, { class: 'primary' }),
      );
    }
  }

  async function update(session: SessionView): Promise<void> {
    const summary = session.evaluation === 'none' ? undefined : await api.summary(network.id, session.id);
    // Someone may have chosen another session while this one was on its way.
    if (openId !== session.id) return;
    describe(session);
    latest = summary ? newsOf(shown, summary) : '';
    if (summary?.state === 'open' && counter) counter.count(summary);
    else if (!summary || JSON.stringify(summary) !== JSON.stringify(shown))
      part.replaceChildren(draw(session, summary));
    shown = summary;
  }

  function describe(session: SessionView): void {
    title.textContent = session.title;
    when.replaceChildren(el('time', { datetime: session.start }, whenText(session, language)));
    about.replaceChildren(...aboutSession(session, text, language));
  }

  function newsOf(before: EvaluationSummary | undefined, now: EvaluationSummary): string {
    if (!before || before.state === now.state) return '';
    if (now.state !== 'closed') return text[now.state].title;
    return hasResult(now) ? text.justClosed : text.tooFew.title;
  }

  function draw(session: SessionView, summary: EvaluationSummary | undefined): HTMLElement {
    counter = undefined;
    if (!summary) {
      const state = stateOf(session, new Date());
      return el('p', {}, state === 'upcoming' || state === 'cancelled' ? text.none[state] : text.none.held);
    }
    if (summary.state === 'open') {
      counter = openView(summary, text, isFacilitator);
      return counter.element;
    }
    if (summary.state === 'sealing') return told(text.sealing.title, text.sealing.body);
    if (!hasResult(summary)) return told(text.tooFew.title, text.tooFew.body(summary.answers));
    const view = summaryView(summary, text);
    if (isFacilitator) {
      view.append(downloadsView(session, text, (what) => api.csv(network.id, session.id, what)));
    }
    return view;
  }

  return { element, open, update, focus: () => title.focus(), news: () => latest };
}

/** Where it is held and what is on it; nothing of a session that will not be. */
function aboutSession(session: SessionView, text: TabText, language: Language): HTMLElement[] {
  const { place, link, programme, cancelled } = session;
  if (cancelled) return [];
  const where = [
    place === '' ? '' : place,
    link.startsWith('https://')
      ? el('a', { href: link, target: '_blank', rel: 'noreferrer' }, text.meeting)
      : '',
  ].filter((part) => part !== '');
  return [
    ...(where.length === 0
      ? []
      : [el('p', { dir: 'auto' }, ...where.flatMap((part, n) => (n > 0 ? [' · ', part] : [part])))]),
    ...(programme.length === 0
      ? []
      : [
          el('h3', {}, text.programme),
          el('ul', {}, ...programme.map((item) => el('li', { dir: 'auto' }, programmeText(item, language)))),
        ]),
  ];
}

function told(title: string, body: string): HTMLElement {
  return el('div', {}, el('h3', {}, title), el('p', {}, body));
}
