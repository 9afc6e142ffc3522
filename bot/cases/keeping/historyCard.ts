import { type Card, card, type Element, heading, paragraph, plainText, press } from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { defaultTimeZone, localMoment } from '../../ports/localTime.ts';
import type { Case } from '../case.ts';
import type { Revision } from '../caseKeeping.ts';
import { asCase, changedIn } from './bodies.ts';
import { keepingText } from './keepingText.ts';
import { buttons, caseLines, cut, paged, pageElements } from './libraryCard.ts';
import { wholeCase } from './manageCard.ts';
import { type CardOf, verbs } from './verbs.ts';

export type Notice = 'overtaken' | 'failed';
/** Who did something, by their person key, in words. */
export type Who = (key: string) => string;

/** Who changed a case, when, and what. @param history the newest first. */
export function historyCard(
  of: CardOf,
  one: Case,
  history: readonly Revision[],
  { page = 0, who, notice }: { page?: number; who: Who; notice?: Notice },
): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const data = { network: networkId, case: one.id };
  const shown = paged(history, page);
  return card(
    language,
    [
      heading(text.history.title),
      noticeLine(notice, language),
      ...caseLines(one, language),
      ...shown.items.flatMap((revision): Element[] => [
        ...revisionLines(revision, history, who, language),
        buttons(press(text.history.show, verbs.revision, { ...data, revision: `${revision.revision}` })),
      ]),
      ...pageElements(of, shown, verbs.history, data),
    ],
    {
      actions: [
        press(text.backToCase, verbs.manage, data),
        press(text.back, verbs.list, { network: networkId }),
      ],
    },
  );
}

/** How a case was once, and the way to have it so again. */
export function revisionCard(
  of: CardOf,
  one: Case,
  history: readonly Revision[],
  { shown, page = 0, who, notice }: { shown: Revision; page?: number; who: Who; notice?: Notice },
): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const data = { network: networkId, case: one.id, revision: `${shown.revision}` };
  const isOther = !one.retired && changedIn(shown.body, one).length > 0;
  return card(
    language,
    [
      noticeLine(notice, language),
      ...revisionLines(shown, history, who, language),
      ...wholeCase(of, asCase(shown.body, one.id), page, verbs.revision, data),
    ],
    {
      actions: [
        isOther ? press(text.history.goBack, verbs.goBack, { ...data, seen: `${one.revision}` }) : undefined,
        press(text.history.back, verbs.history, { network: networkId, case: one.id }),
      ],
    },
  );
}

function noticeLine(notice: Notice | undefined, language: Language): Element | undefined {
  return notice && paragraph(keepingText[language].history[notice], { color: 'attention', weight: 'bolder' });
}

function revisionLines(
  revision: Revision,
  history: readonly Revision[],
  who: Who,
  language: Language,
): readonly Element[] {
  const text = keepingText[language].history;
  const at = history.findIndex((one) => one.revision === revision.revision);
  const before = history[at + 1];
  const fields = before ? changedIn(before.body, revision.body).map((field) => text.fields[field]) : [];
  const said = text.changes[revision.change];
  const what = [
    // A case that was changed says what; any other way to a new text says both.
    ...(fields.length > 0 && revision.change === 'changed' ? [] : [said]),
    ...(fields.length > 0 ? [text.changed(fields.join(', '))] : []),
    ...(at === 0 ? [text.now] : []),
  ].join(' ');
  const when = localMoment(revision.at, defaultTimeZone, language);
  return [
    plainText(`${when} · ${cut(who(revision.by))}`, { separator: true, spacing: 'medium' }),
    paragraph(what, { isSubtle: true, spacing: 'none' }),
  ];
}
