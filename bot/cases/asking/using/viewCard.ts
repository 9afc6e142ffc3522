import { type Card, card, paragraph, press } from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { type LibraryCase, textOf } from '../../case.ts';
import { caseElements, casePages, summaryElements } from '../../caseCard.ts';
import { askingText } from '../askingText.ts';
import { verbs } from '../askingVerbs.ts';
import { fitting } from '../cards/fitting.ts';
import { type Notice, noticeElements } from '../cards/notice.ts';

export interface ViewOf {
  readonly networkId: string;
  readonly language: Language;
  readonly contacts: readonly string[];
  /** The answer it was opened from, or the one a share of it is counted under. */
  readonly answerId: string;
  /** The question that led here; '' when none did. */
  readonly question: string;
  readonly about: string | undefined;
  readonly page: number;
  readonly notice?: Notice | undefined;
}

/** A whole case, for the one who opened it. */
export function viewCard(found: LibraryCase, of: ViewOf): Card {
  // A question that does not fit on the buttons too is remembered for a while with its answer.
  return fitting([true, false].map((carries) => () => drawView(found, of, carries)));
}

function drawView(found: LibraryCase, of: ViewOf, carries: boolean): Card {
  const { language, contacts, page, notice, question } = of;
  const text = askingText[language];
  const pages = casePages(found, language, contacts);
  const shown = Math.min(page, pages - 1);
  const back = dataOf(carries ? of : { ...of, question: '' });
  const data = { ...back, case: found.libraryId };
  const turn = (title: string, to: number) => press(title, verbs.show, { ...data, page: String(to) });
  return card(
    language,
    [...noticeElements(notice, language), ...caseElements(found, language, contacts, shown)],
    {
      actions: [
        shown > 0 ? turn(text.view.before, shown - 1) : undefined,
        shown < pages - 1 ? turn(text.view.more, shown + 1) : undefined,
        press(text.answer.share, verbs.share, { ...data, page: String(shown), on: 'case' }),
        question === '' ? undefined : press(text.view.back, verbs.answer, back),
      ],
    },
  );
}

/** The case one wanted to see or share is gone. */
export function goneCard(of: Omit<ViewOf, 'contacts' | 'page'>): Card {
  const text = askingText[of.language];
  return card(of.language, [paragraph(text.view.gone)], {
    actions: [of.question === '' ? undefined : press(text.view.back, verbs.answer, dataOf(of))],
  });
}

function dataOf({ networkId, answerId, question, about }: Omit<ViewOf, 'contacts' | 'page'>) {
  return {
    network: networkId,
    answer: answerId,
    ...(question === '' ? {} : { question }),
    ...(about === undefined ? {} : { about }),
  };
}

/** What the case is about, in the channel, without who shared it; all of it comes to the one who presses. @param delivery its key, so that a press tells that it arrived. */
export function sharedCard(
  found: LibraryCase,
  of: Pick<ViewOf, 'networkId' | 'language' | 'contacts'> & { readonly delivery: string },
): Card {
  const { networkId, language, contacts, delivery } = of;
  const text = askingText[language];
  const data = { network: networkId, case: found.libraryId, delivery };
  return card(
    language,
    [paragraph(text.view.sharedCard, { isSubtle: true }), ...summaryElements(found, language, contacts)],
    { actions: [press(text.answer.show, verbs.show, data)] },
  );
}

/** What stands in the channel of a shared case that is gone. */
export function goneShareCard(language: Language): Card {
  return card(language, [paragraph(askingText[language].view.goneShare)]);
}

/** For a chat that may be anybody's: nobody to call, no buttons. */
export function insertedCard(found: LibraryCase, language: Language): Card {
  return card(language, caseElements(found, language, undefined));
}

/** What notifications say of a shared case. */
export function sharedTitle(found: LibraryCase, language: Language): string {
  return textOf(found, language).title;
}
