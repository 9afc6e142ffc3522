import { type Api, openApi } from '../api.ts';
import { el } from '../dom.ts';
import { enterTeams, type Place, showsSomething, type Theme, tokenFromTeams } from '../teamsHost.ts';
import { type Language, languageOf, type TabText, tabText } from '../text.ts';
import { footerView, noticeView } from '../views/noticeView.ts';

/** What both pages stand on: where they are, in which language, and how to show and say things. */
export interface Page {
  readonly place: Place;
  readonly language: Language;
  readonly text: TabText;
  readonly api: Api;
  /** Replaces what the page shows. */
  show(...content: readonly HTMLElement[]): void;
  /** One line that is read out, such as that something is being fetched; empty when there is nothing to say. */
  say(sentence: string | HTMLElement): void;
}

/** @returns undefined, having said so, when the page is not inside Teams. */
export async function openPage(): Promise<Page | undefined> {
  const place = await enterTeams(setTheme);
  if (!place) {
    const language = languageOf(navigator.language);
    const text = speak(language);
    say('');
    draw(noticeView(text.outside.title, [text.outside.body]), footerView(text));
    return undefined;
  }
  setTheme(place.theme);
  const language = languageOf(place.locale);
  const text = speak(language);
  say(text.loading);
  return {
    place,
    language,
    text,
    api: openApi(tokenFromTeams, place.locale, text.trouble),
    say,
    show(...content) {
      draw(...content, footerView(text));
      showsSomething();
    },
  };
}

function speak(language: Language): TabText {
  document.documentElement.lang = language;
  return tabText[language];
}

function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

function draw(...content: readonly HTMLElement[]): void {
  const page = document.getElementById('page') ?? document.body.appendChild(el('div', { id: 'page' }));
  const hadFocus = page.contains(document.activeElement);
  page.replaceChildren(...content);
  // Whoever pressed a button that is gone now goes on from the top of what came instead.
  if (hadFocus) page.querySelector('h1')?.focus();
}

function say(sentence: string | HTMLElement): void {
  const status = document.getElementById('status');
  const words = typeof sentence === 'string' ? sentence : sentence.textContent;
  // The same words again would be read out again.
  if (status && status.textContent !== words) status.replaceChildren(sentence);
}
