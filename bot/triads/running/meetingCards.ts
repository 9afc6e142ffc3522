import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
} from '../../ports/card.ts';
import { type Met, triadOf } from '../round.ts';
import {
  bytesOf,
  fittingTriads,
  ownButton,
  type RoundView,
  reference,
  refreshFor,
  roomForTriads,
  sentenceAbout,
  short,
  textOf,
  topLines,
  verbs,
} from './roundCard.ts';
import type { Meeting, TriadStanding } from './roundStanding.ts';

const roomForAnswers = 10_000;

/** Time to meet, for a round between sessions. */
export function promptCard(view: RoundView, { number }: Meeting): Card {
  const { round, triads, language } = view;
  const text = textOf(view);
  return card(
    language,
    [
      heading(text.prompt.title),
      paragraph(text.prompt.which(number, round.meetings ?? number), { spacing: 'small' }),
      ...topLines(view),
      // How a meeting goes is not drawn here: the card is about the one to come.
      ...fittingTriads(view, triads, roomForTriads, () => []),
      paragraph(round.state === 'published' ? text.prompt.how : text.closed, { spacing: 'medium' }),
    ],
    { actions: round.state === 'published' ? [ownButton(view)] : [] },
  );
}

/** "Har ni träffats?": how it stands for every triad. */
export function metCard(view: RoundView, { number }: Meeting, all: readonly Met[]): Card {
  const { round, triads, language } = view;
  const text = textOf(view);
  const { met } = text;
  const isOpen = round.state === 'published';
  const answers = new Map(all.filter(({ meeting }) => meeting === number).map((one) => [one.triad, one.met]));
  const yes = triads.filter(({ triad }) => answers.get(triad.number)).length;
  return card(
    language,
    [
      heading(met.title),
      paragraph(text.prompt.which(number, round.meetings ?? number), { spacing: 'small' }),
      paragraph(met.count(yes, triads.length), { weight: 'bolder', spacing: 'medium' }),
      ...answerLines(view, triads, answers),
      paragraph(isOpen ? met.intro : text.closed, { spacing: 'medium' }),
    ],
    isOpen
      ? {
          actions: answerActions(view, number),
          ...refreshFor(view, triads, verbs.met, { meeting: String(number) }),
        }
      : {},
  );
}

/** A person's own view of the question: their triad and its answer. */
export function ownMetCard(
  view: RoundView,
  personKey: string,
  { number }: Meeting,
  all: readonly Met[],
  isSaved = false,
): Card {
  const { round, triads, language } = view;
  const text = textOf(view);
  const { met } = text;
  const own = triads.find(({ triad }) => triad.number === triadOf(round, personKey)?.number);
  if (!own) return sentenceAbout(view, met.notIn);
  const answer = all.find(({ meeting, triad }) => meeting === number && triad === own.triad.number)?.met;
  return card(
    language,
    [
      heading(met.title),
      paragraph(text.prompt.which(number, round.meetings ?? number), { spacing: 'small' }),
      paragraph(met.own(own.triad.number), { weight: 'bolder', spacing: 'medium' }),
      ...own.triad.members.map((member) => plainText(view.called(member), { spacing: 'none' })),
      answer === undefined
        ? undefined
        : paragraph(`${isSaved ? `${met.thanks} ` : ''}${answer ? met.yes : met.notYet}.`, {
            spacing: 'medium',
          }),
      answer === undefined ? undefined : paragraph(met.change, { spacing: 'small' }),
    ],
    {
      actions: [...answerActions(view, number), press(text.buttons.own, verbs.own, reference(view))],
    },
  );
}

function answerActions(view: RoundView, meeting: number): Action[] {
  const { met } = textOf(view);
  const data = { ...reference(view), meeting: String(meeting) };
  return [
    press(met.yes, verbs.met, { ...data, met: 'yes' }, { style: 'positive' }),
    press(met.notYet, verbs.met, { ...data, met: 'notYet' }),
  ];
}

/** "Triad 1 (Anna Exempel, Bo Exempel, Cia Exempel): har träffats". */
function answerLines(
  view: RoundView,
  triads: readonly TriadStanding[],
  answers: ReadonlyMap<number, boolean>,
): Element[] {
  const text = textOf(view);
  let room = roomForAnswers;
  const lines = triads.map(({ triad }) => {
    const answer = answers.get(triad.number);
    const said = answer === undefined ? 'none' : answer ? 'yes' : 'notYet';
    const members = short(triad.members.map(view.named).join(', '));
    return plainText(`${text.triad(triad.number)} (${members}): ${text.met.answers[said]}`, {
      spacing: 'small',
    });
  });
  const shown = lines.filter((line) => {
    room -= bytesOf(line);
    return room > 0;
  });
  const hidden = lines.length - shown.length;
  return hidden > 0 ? [...shown, paragraph(text.moreTriads(hidden), { spacing: 'small' })] : shown;
}
