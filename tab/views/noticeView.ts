import { Trouble } from '../api.ts';
import { button, el } from '../dom.ts';
import type { TabText } from '../text.ts';

/** The page says one thing, and perhaps what to do about it. */
export function noticeView(
  title: string,
  paragraphs: readonly (string | HTMLElement)[],
  ...actions: readonly HTMLElement[]
): HTMLElement {
  return el(
    'main',
    { class: 'notice' },
    el('h1', { tabindex: '-1' }, title),
    ...paragraphs.map((paragraph) => el('p', {}, paragraph)),
    actions.length > 0 ? el('div', { class: 'buttons' }, ...actions) : undefined,
  );
}

/** What went wrong, in words, and a way to try again. */
export function troubleView(error: unknown, text: TabText, again: () => void): HTMLElement {
  const retry = button(text.tryAgain, again, { class: 'primary' });
  if (error instanceof Trouble && error.kind === 'noToken') {
    return noticeView(
      text.noToken.title,
      [text.noToken.why, text.noToken.comfort],
      retry,
      ...(error.detail ? [detailView(error.detail, text)] : []),
    );
  }
  return noticeView(text.trouble.title, [troubleSentence(error, text), text.trouble.comfort], retry);
}

/** What went wrong, as a sentence: the server's own speak the language the page asked for. */
export function troubleSentence(error: unknown, text: TabText): HTMLElement {
  if (!(error instanceof Trouble)) return el('span', {}, text.trouble.unreachable);
  return el('span', {}, error.message);
}

function detailView(detail: string, text: TabText): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, text.noToken.detail),
    el('p', {}, text.noToken.detailBody),
    el('p', { lang: 'en' }, el('code', {}, detail)),
  );
}

export function footerView(text: TabText): HTMLElement {
  return el(
    'footer',
    {},
    el('a', { href: text.privacyUrl, target: '_blank', rel: 'noopener' }, text.privacy),
  );
}
