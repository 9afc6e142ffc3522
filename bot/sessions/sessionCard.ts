import { type Card, card, heading, paragraph, plainText } from '../ports/card.ts';
import type { Language, Texts } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';
import { type Session, whenText } from './session.ts';

interface SessionText {
  readonly title: string;
  readonly coming: string;
  readonly past: string;
  readonly none: string;
}

const sessionText: Texts<SessionText> = {
  sv: {
    title: 'Nätverkets träffar',
    coming: 'Kommande',
    past: 'Tidigare',
    none: 'Inga träffar är inlagda än.',
  },
  en: {
    title: 'The network’s sessions',
    coming: 'Coming',
    past: 'Earlier',
    none: 'No sessions are planned yet.',
  },
};

/** Past this many a card is no longer read on a phone. */
const maxShown = 8;

/** "träffar": what is coming first, then what was. */
export function sessionsCard(sessions: readonly Session[], now: Instant, language: Language): Card {
  const text = sessionText[language];
  const coming = sessions.filter((session) => session.end >= now).toSorted((a, b) => a.start - b.start);
  const past = sessions.filter((session) => session.end < now).toSorted((a, b) => b.start - a.start);
  return card(language, [
    heading(text.title),
    ...(sessions.length === 0 ? [paragraph(text.none)] : []),
    ...group(text.coming, coming.slice(0, maxShown), language),
    ...group(text.past, past.slice(0, maxShown - Math.min(coming.length, maxShown)), language),
  ]);
}

function group(title: string, sessions: readonly Session[], language: Language) {
  if (sessions.length === 0) return [];
  return [
    paragraph(title, { weight: 'bolder', spacing: 'medium' }),
    ...sessions.flatMap((session) => [
      plainText(session.title, { spacing: 'small' }),
      paragraph(whenText(session, language), { isSubtle: true, spacing: 'none' }),
    ]),
  ];
}
