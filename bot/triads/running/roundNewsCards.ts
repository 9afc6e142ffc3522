import { type Card, card, heading, paragraph, plainText, press } from '../../ports/card.ts';
import { verbs as planVerbs } from '../planning/planCard.ts';
import type { OpenQuestion } from '../round.ts';
import type { Told } from './changeNews.ts';
import {
  membersLine,
  ownButton,
  type RoundView,
  reference,
  sessionLine,
  short,
  textOf,
} from './roundCard.ts';

/** Past this many a card is no longer read on a phone. */
const maxTriads = 12;

/** Told once in the channel: who cannot, who is in as well, and the triads that are others now. */
export function changeCard(view: RoundView, { left, joined, triads }: Told): Card {
  const { round, called } = view;
  const { change } = textOf(view);
  const names = (keys: readonly string[]) => short(keys.map(called).join(', '));
  const lines = triads.slice(0, maxTriads).map(({ number, members }) => {
    if (members.length === 0) return paragraph(change.dissolved(number), { spacing: 'small' });
    return plainText(short(change.now(number, members.map(called).join(', '))), { spacing: 'small' });
  });
  return card(
    view.language,
    [
      heading(change.title),
      ...sessionLine(view),
      ...(left.length > 0 ? [plainText(change.left(names(left)), { spacing: 'small' })] : []),
      ...(joined.length > 0 ? [plainText(change.joined(names(joined)), { spacing: 'small' })] : []),
      ...lines,
      paragraph(round.triads.length > 0 ? change.others : change.none, { spacing: 'medium' }),
    ],
    { actions: [ownButton(view)] },
  );
}

/** Says that a decision is needed, not which rule is in the way: that two are kept apart is the facilitators' to know. */
export function questionCard(view: RoundView, { left, joined }: OpenQuestion): Card {
  const { called } = view;
  const { openQuestion } = textOf(view);
  const names = (keys: readonly string[]) => short(keys.map(called).join(', '));
  return card(
    view.language,
    [
      heading(openQuestion.title),
      ...sessionLine(view),
      ...(left.length > 0 ? [plainText(openQuestion.left(names(left)), { spacing: 'small' })] : []),
      ...(joined.length > 0 ? [plainText(openQuestion.joined(names(joined)), { spacing: 'small' })] : []),
      paragraph(openQuestion.why, { spacing: 'medium' }),
      paragraph(openQuestion.meanwhile, { spacing: 'small' }),
    ],
    { actions: [press(openQuestion.show, planVerbs.show, reference(view), { style: 'positive' })] },
  );
}

/** What the question becomes when it is settled. */
export function solvedCard(view: RoundView): Card {
  return card(view.language, [
    heading(textOf(view).openQuestion.solved),
    ...sessionLine(view),
    ...view.triads
      .slice(0, maxTriads)
      .map((triad) => plainText(membersLine(view, triad), { spacing: 'small' })),
  ]);
}
