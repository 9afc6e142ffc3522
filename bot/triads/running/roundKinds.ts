import type { CardKind, Deliveries, Delivery, DueName, Rendered, TaskKind } from '../../delivery/delivery.ts';
import type { Networks } from '../../networks/network.ts';
import type { Instant } from '../../ports/time.ts';
import type { RoundPlanning } from '../planning/roundPlanning.ts';
import type { Progress, Round } from '../round.ts';
import type { RoundStore } from '../roundStore.ts';
import { newsAt } from './changeNews.ts';
import { metCard, promptCard } from './meetingCards.ts';
import { notification, type RoundView, roundCard, textOf, titleOf, triadCard } from './roundCard.ts';
import {
  askedOf,
  changeOf,
  endDue,
  isOneCard,
  kinds,
  memberKinds,
  promptOf,
  questionOccurrence,
  standingKinds,
  standingOccurrences,
  tasks,
  triadNumber,
  turnDue,
} from './roundDues.ts';
import { changeCard, questionCard, solvedCard } from './roundNewsCards.ts';
import {
  beginsAt,
  boundaryOf,
  closesAt,
  type Meeting,
  meetingsOf,
  movedAt,
  standingsOf,
} from './roundStanding.ts';
import { type RoundViewNeeds, roundViews, type ViewAbout } from './roundViews.ts';

export interface RoundKindNeeds extends RoundViewNeeds {
  readonly networks: Networks;
  readonly rounds: Pick<RoundStore, 'find' | 'progress' | 'met'>;
  readonly planning: Pick<RoundPlanning, 'publish' | 'close'>;
  readonly deliveries: Pick<Deliveries, 'find' | 'list' | 'plan' | 'redraw'>;
}

/** How things are when a card of a round is to be posted or drawn anew. */
interface Scene {
  readonly round: Round;
  readonly occurrence: string;
  /** Whether it stands in the channel already. */
  readonly stands: boolean;
  /** Reads all that the card shows, in the network's language. */
  readonly view: (about?: ViewAbout) => Promise<RoundView>;
}

type Drawn = Omit<Rendered, 'channelId'> | undefined;

/** Of the cards that show turns: triads that press at the same time are one edit. */
const turnGapMs = 5_000;
/** A card is drawn, waits for its turn, and is only then noted as tried: once too often drawn is better than once too few. */
const drawnWithinMs = 10_000;

/** The cards of rounds, as the deliveries carry them: drawn from how things stand when they are asked for. */
export function roundKinds(needs: RoundKindNeeds): readonly CardKind[] {
  const { networks, rounds, deliveries, clock } = needs;
  const views = roundViews(needs);

  function kindOf(
    kind: string,
    draw: (scene: Scene) => Promise<Drawn>,
    more: Omit<CardKind, 'kind' | 'render'> = {},
  ): CardKind {
    return {
      kind,
      async render(delivery: DueName & { readonly key: string }) {
        const { networkId, subject, occurrence, key } = delivery;
        const [round, network, known] = await Promise.all([
          rounds.find(networkId, subject),
          networks.find(networkId),
          deliveries.find(networkId, key),
        ]);
        if (!round || !network) return undefined;
        const stands = known?.state === 'sent';
        // Nothing new is told of a round that is not there for everybody, or no longer.
        if (!stands && round.state !== 'published') return undefined;
        const view = (about: ViewAbout = {}) =>
          views(round, network.language, { deliveryKey: key, ...about });
        return draw({ round, occurrence, stands, view });
      },
      ...more,
    };
  }

  async function all({ round, stands, view }: Scene): Promise<Drawn> {
    if (!stands && !isOneCard(round)) return undefined;
    const of = await view();
    return { card: roundCard(of), title: notification(titleOf(of), of) };
  }

  async function one({ round, occurrence, stands, view }: Scene): Promise<Drawn> {
    const triad = triadNumber(occurrence);
    const isThere = round.triads.some(({ number }) => number === triad);
    if (!stands && (isOneCard(round) || !isThere)) return undefined;
    const of = await view({ triad });
    return { card: triadCard(of, triad), title: notification(textOf(of).triad(triad), of) };
  }

  /** Told once: what stands tells how it was then. */
  async function change({ round, occurrence, stands, view }: Scene): Promise<Drawn> {
    const told = changeOf(round, occurrence);
    const news = told && newsAt(round, told, clock.now());
    if (stands || !news) return undefined;
    const of = await view();
    return { card: changeCard(of, news), title: notification(textOf(of).change.title, of) };
  }

  async function question({ round, occurrence, stands, view }: Scene): Promise<Drawn> {
    const open = round.openQuestion;
    const isAsked =
      open !== undefined && round.state === 'published' && questionOccurrence(open) === occurrence;
    if (!isAsked && !stands) return undefined;
    const of = await view();
    const { title, solved } = textOf(of).openQuestion;
    return isAsked
      ? { card: questionCard(of, open), title: notification(title, of) }
      : { card: solvedCard(of), title: notification(solved, of) };
  }

  async function prompt({ round, occurrence, stands, view }: Scene): Promise<Drawn> {
    const meeting = promptOf(round, occurrence);
    if (!meeting || round.triads.length === 0) return undefined;
    if (!stands && latest(round, ({ promptAt }) => promptAt) !== meeting.number) return undefined;
    const of = await view();
    return { card: promptCard(of, meeting), title: notification(textOf(of).prompt.title, of) };
  }

  async function met({ round, occurrence, stands, view }: Scene): Promise<Drawn> {
    const meeting = askedOf(round, occurrence);
    if (!meeting || round.triads.length === 0) return undefined;
    if (!stands && latest(round, ({ askAt }) => askAt) !== meeting.number) return undefined;
    const [of, answers] = await Promise.all([view(), rounds.met(round.networkId, round.id)]);
    return { card: metCard(of, meeting, answers), title: notification(textOf(of).met.title, of) };
  }

  /** After an outage only the latest of several is told. */
  function latest(round: Round, at: (meeting: Meeting) => Instant): number | undefined {
    return meetingsOf(round).findLast((meeting) => at(meeting) <= clock.now())?.number;
  }

  /** While it was on its way the round may have changed. */
  async function settled(delivery: Delivery): Promise<void> {
    const { networkId, subject, kind, occurrence, state, triedAt, redrawnAt } = delivery;
    if (state !== 'sent' || redrawnAt !== undefined) return;
    const round = await rounds.find(networkId, subject);
    if (!round) return;
    const drawnAfter = (triedAt ?? 0) - drawnWithinMs;
    const begins = beginsAt(round);
    const hasBegun = begins >= drawnAfter && begins <= clock.now();
    const hasChanged = changedAt(round) >= drawnAfter;
    const { openQuestion } = round;
    const isDecided =
      kind === kinds.question && !(openQuestion && questionOccurrence(openQuestion) === occurrence);
    if (round.state !== 'published' || hasBegun || hasChanged || isDecided) {
      await deliveries.redraw(networkId, subject, [kind], [occurrence]);
    }
  }

  return [
    kindOf(kinds.round, all, { settled, redrawGapMs: turnGapMs }),
    kindOf(kinds.triad, one, { settled, redrawGapMs: turnGapMs }),
    kindOf(kinds.change, change),
    kindOf(kinds.question, question, { settled }),
    kindOf(kinds.prompt, prompt),
    kindOf(kinds.met, met),
  ];
}

/** When who is in which triad last became other. */
function changedAt({ changes, openQuestion, triads }: Round): Instant {
  const instants = [changes.at(-1)?.at, openQuestion?.since, ...triads.map(({ was }) => was?.at)];
  return Math.max(...instants.map((instant) => instant ?? 0));
}

/** What rounds have done by themselves. Each looks how things are when it runs, so it may run twice, and late. */
export function roundTasks(
  needs: Pick<RoundKindNeeds, 'rounds' | 'planning' | 'deliveries' | 'clock'>,
): readonly TaskKind[] {
  const { rounds, planning, deliveries, clock } = needs;

  /**
   * A channel takes so many edits an hour: with a card each, only those are drawn that have moved on.
   *
   * @returns numbers of the triads that did so from `at` on, or whose card nobody has drawn since they did.
   */
  async function movedSince(
    round: Round,
    progress: readonly Progress[],
    at: Instant,
  ): Promise<readonly number[]> {
    const drawnAt = new Map(
      (await deliveries.list(round.networkId, round.id))
        .filter(({ kind }) => kind === kinds.triad)
        .map(({ occurrence, redrawnAt, triedAt }) => [triadNumber(occurrence), redrawnAt ?? triedAt ?? 0]),
    );
    const now = clock.now();
    return standingsOf(round, progress, now).flatMap((triad) => {
      const { number } = triad.triad;
      const moved = movedAt(round, triad, now);
      return moved >= at || moved > (drawnAt.get(number) ?? 0) ? [number] : [];
    });
  }

  async function goOn(round: Round, progress: readonly Progress[]): Promise<void> {
    const boundary = boundaryOf(round, progress, clock.now());
    if (boundary !== undefined) await deliveries.plan([turnDue(round, boundary)]);
  }

  return [
    {
      kind: tasks.turn,
      async run({ networkId, subject, at }) {
        const round = await rounds.find(networkId, subject);
        if (round?.state !== 'published') return;
        const progress = await rounds.progress(networkId, subject);
        const moved = await movedSince(round, progress, at);
        await deliveries.redraw(networkId, subject, standingKinds, standingOccurrences(moved));
        await goOn(round, progress);
      },
    },
    {
      kind: tasks.drawn,
      async run({ networkId, subject }) {
        const round = await rounds.find(networkId, subject);
        if (!round || round.state === 'draft') return;
        await deliveries.redraw(networkId, subject, [...memberKinds, kinds.question]);
        if (round.state === 'published') await goOn(round, await rounds.progress(networkId, subject));
      },
    },
    {
      kind: tasks.byItself,
      async run({ networkId, subject }) {
        const round = await rounds.find(networkId, subject);
        // Moved meanwhile, it has another task.
        if (round?.state !== 'draft' || !round.byItself || round.startsAt > clock.now()) return;
        await planning.publish(networkId, subject);
      },
    },
    {
      kind: tasks.end,
      async run({ networkId, subject }) {
        const round = await rounds.find(networkId, subject);
        if (round?.state !== 'published') return;
        // It may have been put off meanwhile; its other end is planned, and planned again here it is one.
        if (closesAt(round) > clock.now()) await deliveries.plan([endDue(round)]);
        else await planning.close(networkId, subject);
      },
    },
  ];
}
