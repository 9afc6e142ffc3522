import { readPage } from '../../contract/contribution.ts';
import { readDeliveryKey } from '../../contract/delivery.ts';
import {
  readButton,
  readMetPress,
  readNetwork,
  readRoundReference,
  readStepPress,
  readSure,
  type StepPress,
} from '../../contract/triadRun.ts';
import type { Deliveries } from '../../delivery/delivery.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting } from '../../people/person.ts';
import { card, paragraph, press } from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Instant } from '../../ports/time.ts';
import type { Done, RoundPlanning } from '../planning/roundPlanning.ts';
import { type Progress, type Round, type RoundState, type Triad, triadOf } from '../round.ts';
import type { RoundStore } from '../roundStore.ts';
import { nextBoundary, pressBegin, pressNext, pressPause, pressResume, type Run } from './autopilot.ts';
import { ownMetCard } from './meetingCards.ts';
import { cannotCard, isWaiting, ownCard } from './ownTriadCard.ts';
import { sentenceAbout, verbs } from './roundCard.ts';
import { type Notice, roundText } from './roundCardText.ts';
import { kinds, standingKinds, standingOccurrences, turnDue } from './roundDues.ts';
import {
  closeCard,
  type ListState,
  listButton,
  planButton,
  roundListCard,
  roundsPerPage,
} from './roundListCard.ts';
import {
  areAllDone,
  meetingsOf,
  progressOf,
  runOf,
  seenOf,
  standingsOf,
  type TriadStanding,
} from './roundStanding.ts';
import { type RoundViewNeeds, roundViews } from './roundViews.ts';

export interface RunHandler {
  /** A press on a card of a round, or on a person's own; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "triader" */
  onTriads(acting: Acting): Promise<Reply>;
}

export interface RunNeeds extends RoundViewNeeds {
  readonly rounds: RoundStore;
  readonly planning: Pick<RoundPlanning, 'leave' | 'join' | 'start' | 'close'>;
  readonly deliveries: Pick<Deliveries, 'plan' | 'redraw'>;
}

/** A press that was found to belong to a round of the network and channel it came from. */
interface Pressed {
  readonly action: CardAction;
  readonly acting: Acting;
  readonly round: Round;
}

/** What a press makes of a triad's progress; giving it back untouched changes nothing. */
type Move = (run: Run, progress: Progress | undefined, now: Instant) => Progress | undefined;

export function runHandler(needs: RunNeeds): RunHandler {
  const { rounds, planning, deliveries, clock } = needs;
  const views = roundViews(needs);

  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.own]: (pressed) => own(pressed),
    // The step that was seen says enough: each of them is left once.
    [verbs.next]: moving(
      ({ step }) =>
        (run, progress, now) =>
          pressNext(run, progress, step, now),
    ),
    [verbs.pause]: moving(({ step, seen }) =>
      asSeen(seen, (run, progress, now) => pressPause(run, progress, step, now)),
    ),
    [verbs.resume]: moving(({ seen }) => asSeen(seen, pressResume)),
    [verbs.begin]: moving(({ seen }) => asSeen(seen, pressBegin)),
    [verbs.cannot]: cannot,
    [verbs.cannotSure]: cannotSure,
    [verbs.join]: join,
    [verbs.met]: met,
    [verbs.start]: facilitatorsOnly(start),
    [verbs.close]: facilitatorsOnly(close),
  };

  /** Everything a card claims is checked against where the press verifiably came from. */
  async function find(action: CardAction, acting: Acting): Promise<Pressed | Reply> {
    const { network, person, language } = acting;
    const text = roundText[language];
    const claimed = readRoundReference(action.data);
    if (!claimed) return refuse(400, 'BadRequest', text.unknown);
    const stray = refusedAsStray(claimed.networkId, action, network, text);
    if (stray) return stray;
    const round = await rounds.find(network.id, claimed.roundId);
    // A draft is nobody's to see but the facilitators'.
    if (!round || (round.state === 'draft' && !person.facilitator)) {
      return refuse(404, 'NoSuchRound', text.unknown);
    }
    return { action, acting, round };
  }

  function viewOf({ action, acting }: Pressed, round: Round, language: Language = acting.language) {
    return views(round, language, { deliveryKey: readDeliveryKey(action.data) });
  }

  async function own(pressed: Pressed, notice?: Notice, round = pressed.round): Promise<Reply> {
    return answerWith(ownCard(await viewOf(pressed, round), pressed.acting.person.key, notice));
  }

  /** Teams may send a press late, never early; a clock that runs ahead must not win over all later presses. */
  function pressedAt({ action }: Pressed): Instant {
    return Math.min(action.pressedAt, clock.now());
  }

  /** Why nothing of the round changes any more. */
  function over({ state }: Round): Notice | undefined {
    if (state === 'cancelled') return 'cancelled';
    return state === 'closed' ? 'closed' : undefined;
  }

  function moving(moveOf: (seen: StepPress) => Move) {
    return (pressed: Pressed) => moved(pressed, moveOf);
  }

  /** A member's press on their triad's buttons. */
  async function moved(pressed: Pressed, moveOf: (seen: StepPress) => Move): Promise<Reply> {
    const { action, acting, round } = pressed;
    const { networkId, id } = round;
    const claimed = readStepPress(action.data);
    if (!claimed) return refuse(400, 'BadRequest', roundText[acting.language].unknown);
    const isOver = over(round);
    if (isOver) return own(pressed, isOver);
    const triad = triadOf(round, acting.person.key);
    // The card is forged, or from before the triads changed.
    if (triad?.number !== claimed.triad) return own(pressed, 'otherTriad');
    const run = runOf(round, triad);
    const move = moveOf(claimed);
    const now = clock.now();
    let isMoved = false;
    let tried: Progress | undefined;
    const change = (progress: Progress | undefined) => {
      const before = progressOf(round, triad, progress);
      const after = move(run, before, now);
      if (after === before) {
        // The store's answer may have been lost, and what stands there is what we wrote.
        isMoved = tried !== undefined && seenOf(before) === seenOf(tried);
        return progress;
      }
      isMoved = true;
      tried = after;
      return after;
    };
    const stored = (await rounds.progress(networkId, id)).find((one) => one.triad === triad.number);
    // Planned before it is written: written with nobody to go on from it, the triad would stand still on the card.
    const planned = nextBoundary(run, change(stored), now);
    if (isMoved && planned !== undefined) await deliveries.plan([turnDue(round, planned)]);
    const after = await rounds.changeProgress(networkId, id, triad.number, change);
    if (!isMoved) return own(pressed, 'overtaken');
    const boundary = nextBoundary(run, after, now);
    if (boundary !== undefined && boundary !== planned) await deliveries.plan([turnDue(round, boundary)]);
    await deliveries.redraw(networkId, id, standingKinds, standingOccurrences([triad.number]));
    return own(pressed);
  }

  async function standings(round: Round): Promise<readonly TriadStanding[]> {
    return standingsOf(round, await rounds.progress(round.networkId, round.id), clock.now());
  }

  /** In a session, where a triad talks once. */
  async function hasTalked(round: Round, { number }: Triad): Promise<boolean> {
    if (round.meetings !== undefined) return false;
    const own = (await standings(round)).find(({ triad }) => triad.number === number);
    return own?.standing.state === 'finished';
  }

  async function cannot(pressed: Pressed): Promise<Reply> {
    const { acting, round } = pressed;
    const isOver = over(round);
    if (isOver) return own(pressed, isOver);
    const triad = triadOf(round, acting.person.key);
    // Without a triad nobody else has to move: there is nothing to be sure about.
    if (!triad) return cannotSure(pressed);
    if (await hasTalked(round, triad)) return own(pressed, 'done');
    return answerWith(cannotCard(await viewOf(pressed, round), triad.number));
  }

  async function cannotSure(pressed: Pressed): Promise<Reply> {
    const { acting, round } = pressed;
    const { key } = acting.person;
    const triad = triadOf(round, key);
    // Filling up a triad that has talked would take somebody from one that talks.
    if (round.state === 'published' && triad && (await hasTalked(round, triad))) return own(pressed, 'done');
    const done = await planning.leave(round.networkId, round.id, key, pressedAt(pressed));
    return changed(pressed, done, {
      done: 'left',
      asked: 'leftAsked',
      unchanged: (now) => leftBefore(round, now, key),
    });
  }

  async function join(pressed: Pressed): Promise<Reply> {
    const { acting, round } = pressed;
    const { key } = acting.person;
    const isIn = triadOf(round, key) !== undefined || isWaiting(round, key);
    if (round.state === 'published' && !isIn && areAllDone(round, await standings(round))) {
      return own(pressed, 'allDone');
    }
    const done = await planning.join(round.networkId, round.id, key, pressedAt(pressed));
    return changed(pressed, done, {
      done: 'joined',
      asked: 'joinedAsked',
      unchanged: (now) => joinedBefore(round, now, key),
    });
  }

  async function changed(
    pressed: Pressed,
    done: Done,
    notices: Readonly<Record<'done' | 'asked', Notice>> & {
      readonly unchanged: (now: Round) => Notice | undefined;
    },
  ): Promise<Reply> {
    const { language } = pressed.acting;
    if (done.outcome === 'gone') return refuse(404, 'NoSuchRound', roundText[language].unknown);
    const { round, outcome } = done;
    if (outcome === 'unchanged') return own(pressed, notices.unchanged(round), round);
    const isAnswered = outcome === 'done' || outcome === 'asked';
    return own(pressed, isAnswered ? notices[outcome] : over(round), round);
  }

  async function met(pressed: Pressed): Promise<Reply> {
    const { action, acting, round } = pressed;
    const { networkId, id } = round;
    const { key } = acting.person;
    const claimed = readMetPress(action.data);
    const meeting = meetingsOf(round).find(({ number }) => number === claimed?.meeting);
    if (!claimed || !meeting) return refuse(400, 'BadRequest', roundText[acting.language].unknown);
    const isOver = over(round);
    if (isOver) return own(pressed, isOver);
    const triad = triadOf(round, key);
    const now = clock.now();
    const isAnswer = claimed.met !== undefined && triad !== undefined && meeting.askAt <= now;
    if (isAnswer) {
      const answer = { triad: triad.number, meeting: meeting.number, met: claimed.met };
      await rounds.writeMet(networkId, id, answer, pressedAt(pressed));
      await deliveries.redraw(networkId, id, [kinds.met]);
    }
    const [view, all] = await Promise.all([viewOf(pressed, round), rounds.met(networkId, id)]);
    return answerWith(ownMetCard(view, key, meeting, all, isAnswer));
  }

  function facilitatorsOnly(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      if (pressed.acting.person.facilitator) return handle(pressed);
      return sentence(pressed, 'onlyFacilitators');
    };
  }

  async function sentence(pressed: Pressed, notice: Notice, button = listButton): Promise<Reply> {
    const view = await viewOf(pressed, pressed.round);
    return answerWith(sentenceAbout(view, roundText[view.language].notices[notice], [button(view)]));
  }

  async function start(pressed: Pressed): Promise<Reply> {
    const { acting, round } = pressed;
    const done = await planning.start(round.networkId, round.id);
    if (done.outcome === 'gone') return refuse(404, 'NoSuchRound', roundText[acting.language].unknown);
    if (done.outcome === 'changedMeanwhile') return sentence(pressed, 'seeFirst', planButton);
    const isStarted = done.outcome === 'done' || done.outcome === 'unchanged';
    return list(acting, { notice: isStarted ? 'started' : 'notStartable' });
  }

  async function close(pressed: Pressed): Promise<Reply> {
    const { action, acting, round } = pressed;
    const isOver = over(round);
    if (isOver) return sentence(pressed, isOver);
    if (!readSure(action.data)) return answerWith(closeCard(await viewOf(pressed, round)));
    const done = await planning.close(round.networkId, round.id);
    if (done.outcome === 'gone') return refuse(404, 'NoSuchRound', roundText[acting.language].unknown);
    return list(acting);
  }

  /** @param isShared answered where all can read it: of drafts nothing is said. */
  async function list(
    { network, person, language }: Acting,
    { page = 0, notice }: Pick<ListState, 'page' | 'notice'> = {},
    isShared = false,
  ): Promise<Reply> {
    const { key, facilitator } = person;
    const all = await rounds.list(network.id);
    const inState = (wanted: RoundState) =>
      all.filter(({ state }) => state === wanted).toSorted((a, b) => a.startsAt - b.startsAt);
    const seen = [...inState('published'), ...(facilitator && !isShared ? inState('draft') : [])];
    // With nothing ahead, what came of the last one.
    const last = all.findLast(({ state }) => state === 'closed');
    const listed = seen.length > 0 || !last ? seen : [last];
    const pages = Math.max(1, Math.ceil(listed.length / roundsPerPage));
    const turned = Math.min(page, pages - 1);
    const from = turned * roundsPerPage;
    const shown = await Promise.all(
      listed.slice(from, from + roundsPerPage).map((round) => views(round, language)),
    );
    const of = { networkId: network.id, personKey: key, isFacilitator: facilitator, isShared, language };
    return answerWith(roundListCard(of, shown, { page: turned, pages, notice }));
  }

  /** What could not be saved is told, with the same button once more. */
  async function orAgain(
    { verb, data }: CardAction,
    { language }: Acting,
    reply: Promise<Reply>,
  ): Promise<Reply> {
    try {
      return await reply;
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      const text = roundText[language];
      const again = press(text.buttons.again, verb, readButton(data));
      return answerWith(
        card(language, [paragraph(text.failed, { color: 'attention' })], { actions: [again] }),
      );
    }
  }

  async function onListPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, language } = acting;
    const text = roundText[language];
    const claimed = readNetwork(action.data);
    const stray = refusedAsStray(claimed, action, network, text);
    if (stray) return stray;
    return list(acting, { page: readPage(action.data) });
  }

  return {
    onTriads: (acting) => list(acting, {}, true),
    onPress(action, acting) {
      if (action.verb === verbs.list) return orAgain(action, acting, onListPress(action, acting));
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      const reply = find(action, acting).then((found) => ('kind' in found ? found : handle(found)));
      return orAgain(action, acting, reply);
    },
  };
}

/** A press that saw the triad's progress otherwise than it stands changes nothing: it is late, or somebody was first. */
function asSeen(seen: string, move: Move): Move {
  return (run, progress, now) => (seenOf(progress) === seen ? move(run, progress, now) : progress);
}

/**
 * What is said to somebody who is not in the round as it stands: they left before, or with this very press, whose answer
 * from the store was lost.
 */
function leftBefore(pressed: Round, now: Round, key: string): Notice {
  if (now.openQuestion?.left.includes(key)) return 'leftAsked';
  return hasLeft(now, key) || isIn(pressed, key) ? 'left' : 'notIn';
}

/** The same for somebody who is in it. */
function joinedBefore(pressed: Round, now: Round, key: string): Notice | undefined {
  if (isWaiting(now, key)) return 'joinedAsked';
  return isIn(pressed, key) ? undefined : 'joined';
}

function isIn(round: Round, key: string): boolean {
  return triadOf(round, key) !== undefined || round.without.includes(key) || isWaiting(round, key);
}

/** Said already that they cannot. */
function hasLeft({ changes, openQuestion }: Round, key: string): boolean {
  return [...changes, ...(openQuestion ? [openQuestion] : [])].some(({ left }) => left.includes(key));
}
