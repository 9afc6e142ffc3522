import { type PlanPress, readPlanPress, type Seat } from '../../contract/triadPlan.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting, People } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import { type Random, randomId } from '../../ports/random.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Clock, Instant } from '../../ports/time.ts';
import type { Session, Sessions } from '../../sessions/session.ts';
import { type Called, calledOf } from '../called.ts';
import type { FormingReport } from '../forming/grouping.ts';
import type { Round, Rounds } from '../round.ts';
import type { Templates } from '../templates/template.ts';
import { fieldsMark, triadsMark } from './arranging.ts';
import {
  type PlanOf,
  type PreviewState,
  planNotice,
  planOfferCard,
  previewCard,
  publishedCard,
  type QuestionState,
  questionCard,
  removeCard,
  swapBreaksCard,
  verbs,
} from './planCard.ts';
import { emptyPlan, type PlanChoices, planChoices, planDraftOf, readPlan } from './planForm.ts';
import { type FormOf, type FormState, planFormCard } from './planFormCard.ts';
import { type PreviewNotice, planText } from './planText.ts';
import type { Done, RoundPlanning } from './roundPlanning.ts';

export interface PlanHandler {
  /** A press on one of our cards or in one of our dialogs; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "ny triadomgång" */
  onNew(acting: Acting): Promise<Reply>;
}

export interface PlanHandlerNeeds {
  readonly planning: RoundPlanning;
  readonly rounds: Pick<Rounds, 'find'>;
  readonly sessions: Pick<Sessions, 'list'>;
  readonly people: People;
  /** Person keys: those who were there, or said that they come; none when nobody has said so. */
  readonly participants: (networkId: string, sessionId: string) => Promise<readonly string[]>;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly random: Random;
}

/** A facilitator's press that was found to belong to the network and channel it came from. */
interface Pressed {
  readonly press: PlanPress;
  readonly of: PlanOf;
  readonly pressedAt: Instant;
}

/** One that is about a round there is. */
interface PressedRound extends Pressed {
  readonly round: Round;
}

export function planHandler(needs: PlanHandlerNeeds): PlanHandler {
  const { planning, rounds, sessions, people, templates, clock, random } = needs;

  const ofNetwork: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.new]: newForm,
    [verbs.save]: save,
  };
  const ofRound: Readonly<Record<string, (pressed: PressedRound) => Promise<Reply>>> = {
    [verbs.form]: changeForm,
    [verbs.show]: ({ of, round }) => show(of, round),
    [verbs.swap]: swap,
    [verbs.lock]: lock,
    [verbs.reshuffle]: reshuffle,
    [verbs.publish]: (pressed) => publish(pressed, planning.publish),
    [verbs.start]: (pressed) => publish(pressed, planning.start),
    [verbs.remove]: remove,
    [verbs.choose]: choose,
  };

  async function choicesOf(networkId: string, round?: Round): Promise<PlanChoices> {
    const [all, known] = await Promise.all([sessions.list(networkId), templates.list(networkId)]);
    return planChoices(all, known, clock.now(), round);
  }

  async function sessionOf({ networkId, sessionId }: Round): Promise<Session | undefined> {
    if (sessionId === undefined) return undefined;
    return (await sessions.list(networkId)).find(({ id }) => id === sessionId);
  }

  async function namesOf({ networkId, language }: PlanOf): Promise<Called> {
    return calledOf(await people.list(networkId), planText[language].gone);
  }

  async function newForm({ of }: Pressed): Promise<Reply> {
    const choices = await choicesOf(of.networkId);
    const formOf = { ...of, roundId: randomId(random), seen: undefined };
    return answerWith(planFormCard(formOf, choices, { draft: emptyPlan(choices) }));
  }

  async function changeForm({ of, round }: PressedRound): Promise<Reply> {
    if (round.state !== 'draft') return show(of, round);
    const choices = await choicesOf(of.networkId, round);
    const draft = planDraftOf(round, await sessionOf(round), clock.now());
    return answerWith(planFormCard(formOf(of, round), choices, { draft }));
  }

  async function save({ press, of, pressedAt }: Pressed): Promise<Reply> {
    const { roundId, seen, draft } = press;
    if (roundId === undefined) return refuse(400, 'BadRequest', planText[of.language].unknown);
    const form: FormOf = { ...of, roundId, seen };
    let choices: PlanChoices = { sessions: [], templates: [] };
    const again = (state: Omit<FormState, 'draft'>, now = form) =>
      answerWith(planFormCard(now, choices, { draft, ...state }));
    try {
      choices = await choicesOf(of.networkId, await rounds.find(of.networkId, roundId));
      const read = readPlan(draft, choices, pressedAt);
      if (!read.ok) return again({ problems: read.problems, notice: 'wrong' });
      const done = await planning.draft(of.networkId, roundId, read.value, seen ?? noneSeen);
      switch (done.outcome) {
        case 'gone':
          return answerWith(planNotice(of, planText[of.language].roundGone));
        case 'changedMeanwhile':
          return again({ notice: 'changedMeanwhile' }, formOf(of, done.round));
        default:
          return shown(
            of,
            done.round,
            done.outcome === 'notNow' ? 'publishedMeanwhile' : seen ? 'saved' : 'formed',
          );
      }
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return again({ notice: 'failed' });
    }
  }

  /** Brings a draft up to date with who takes part, so that what is seen is what would be published. */
  async function show(of: PlanOf, round: Round, more: Partial<PreviewState> = {}): Promise<Reply> {
    if (round.state !== 'draft') return shown(of, round, more.notice, more);
    try {
      const done = await planning.draft(of.networkId, round.id, round, fieldsMark(round));
      if (done.outcome === 'gone') return answerWith(planNotice(of, planText[of.language].roundGone));
      // Somebody has decided otherwise since it was read: theirs is what is shown.
      if (done.outcome === 'changedMeanwhile') return show(of, done.round, more);
      return shown(of, done.round, more.notice, more);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return shown(of, round, more.notice ?? 'failed', more);
    }
  }

  async function shown(
    of: PlanOf,
    round: Round,
    notice?: PreviewNotice,
    more: Partial<PreviewState> = {},
  ): Promise<Reply> {
    if (round.state === 'cancelled') return answerWith(planNotice(of, planText[of.language].roundGone));
    if (round.openQuestion) {
      return question(of, round, notice === 'publishedMeanwhile' ? notice : undefined);
    }
    const [session, known, report, signedUp] = await Promise.all([
      sessionOf(round),
      people.list(of.networkId),
      reportOf(round),
      round.sessionId === undefined ? undefined : needs.participants(of.networkId, round.sessionId),
    ]);
    const organisations = new Map(known.map(({ key, organisation }) => [key, organisation]));
    const members = round.triads.flatMap((triad) => triad.members);
    return answerWith(
      previewCard(of, round, {
        ...more,
        session,
        called: calledOf(known, planText[of.language].gone),
        report,
        everyone: signedUp?.length === 0,
        unknownOrganisations: members.filter((key) => !organisations.get(key)).length,
        now: clock.now(),
        ...(notice ? { notice } : {}),
      }),
    );
  }

  /** The preview is worth seeing without it. */
  async function reportOf(round: Round): Promise<FormingReport | undefined> {
    if (round.state !== 'draft' || round.triads.length === 0) return undefined;
    try {
      return await planning.report(round);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return undefined;
    }
  }

  /**
   * What a press on a preview came to; when the store is away, the preview as it was sent.
   *
   * @param late what is said when the round is no draft any more.
   */
  async function tried(
    { of, press }: PressedRound,
    sent: Round,
    act: () => Promise<Done>,
    answer: (done: Exclude<Done, { outcome: 'gone' }>) => Promise<Reply> | Reply,
    late?: PreviewNotice,
  ): Promise<Reply> {
    const { one, other } = press;
    let done: Done;
    try {
      done = await act();
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return shown(of, sent, 'failed', { one, other });
    }
    switch (done.outcome) {
      case 'gone':
        return answerWith(planNotice(of, planText[of.language].roundGone));
      case 'changedMeanwhile':
        return show(of, done.round, { notice: 'changedMeanwhile' });
      case 'notNow':
        return shown(of, done.round, done.round.state === 'draft' ? 'calledOff' : late);
      default:
        return answer(done);
    }
  }

  async function swap(pressed: PressedRound): Promise<Reply> {
    const { of, round, press } = pressed;
    const { one, other, seen } = press;
    const [a, b] = [one && personAt(round, one), other && personAt(round, other)];
    const sent = withLocks(round, press);
    // Where the triads have changed the seats may be others', or gone: planning says so, and does nothing.
    if (seen === triadsMark(round) && (!a || !b || a === b)) {
      return shown(of, sent, 'pickTwo', { one, other });
    }
    return tried(
      pressed,
      sent,
      () => planning.swap(of.networkId, round.id, a ?? '', b ?? '', press.sure, seen ?? noneSeen),
      async (done) =>
        done.outcome === 'breaksRule' && one && other
          ? answerWith(
              swapBreaksCard(of, done.round, {
                breaches: done.breaches,
                called: await namesOf(of),
                one,
                other,
              }),
            )
          : shown(of, done.round, 'swapped'),
      'publishedMeanwhile',
    );
  }

  async function lock(pressed: PressedRound): Promise<Reply> {
    const { of, round, press } = pressed;
    return tried(
      pressed,
      withLocks(round, press),
      () => planning.lock(of.networkId, round.id, press.locked, press.seen ?? noneSeen),
      (done) => shown(of, done.round, 'locked'),
      'publishedMeanwhile',
    );
  }

  /** Locks what is ticked and forms the rest anew. */
  async function reshuffle(pressed: PressedRound): Promise<Reply> {
    const { of, round, press } = pressed;
    const seed = press.seed ?? -1;
    const seen = press.seen ?? noneSeen;
    return tried(
      pressed,
      withLocks(round, press),
      async () => {
        // Pressed twice: it is done.
        if (round.seed !== seed) return planning.reshuffle(of.networkId, round.id, seed, seen);
        const done = await planning.lock(of.networkId, round.id, press.locked, seen);
        return done.outcome === 'done' || done.outcome === 'unchanged'
          ? planning.reshuffle(of.networkId, round.id, seed, seen)
          : done;
      },
      (done) => shown(of, done.round, 'reshuffled'),
      'publishedMeanwhile',
    );
  }

  async function publish(pressed: PressedRound, act: RoundPlanning['publish']): Promise<Reply> {
    const { of, round, press } = pressed;
    return tried(
      pressed,
      round,
      () => act(of.networkId, round.id, press.seen ?? noneSeen),
      async (done) =>
        answerWith(publishedCard(of, done.round, { session: await sessionOf(done.round), now: clock.now() })),
    );
  }

  async function remove({ of, round, press }: PressedRound): Promise<Reply> {
    const { removing } = planText[of.language];
    if (round.state === 'cancelled') return answerWith(planNotice(of, removing.done));
    const isAnswer = press.sure && press.asked !== undefined;
    if (!isAnswer && round.state !== 'closed') return answerWith(removeCard(of, round));
    try {
      const done = await planning.cancel(of.networkId, round.id, press.asked);
      if (done.outcome === 'changedMeanwhile') return answerWith(removeCard(of, done.round, 'changed'));
      return answerWith(planNotice(of, done.outcome === 'notNow' ? removing.tooLate : removing.done));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(removeCard(of, round, 'failed'));
    }
  }

  async function question(of: PlanOf, round: Round, notice?: QuestionState['notice']): Promise<Reply> {
    const [ways, called] = await Promise.all([planning.waysOut(round), namesOf(of)]);
    return answerWith(questionCard(of, round, { ways, called, ...(notice ? { notice } : {}) }));
  }

  async function choose({ of, round, press }: PressedRound): Promise<Reply> {
    const text = planText[of.language];
    if (press.way === undefined) return refuse(400, 'BadRequest', text.unknown);
    let done: Done;
    try {
      done = await planning.choose(of.networkId, round.id, press.way);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(planNotice(of, text.question.failed, round));
    }
    switch (done.outcome) {
      case 'gone':
        return answerWith(planNotice(of, text.roundGone));
      case 'changedMeanwhile':
        return question(of, done.round, 'changedMeanwhile');
      case 'done':
        return answerWith(planNotice(of, text.question.done, done.round));
      default:
        return answerWith(planNotice(of, text.question.already, done.round));
    }
  }

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, person, language } = acting;
    const text = planText[language];
    const press = readPlanPress(action.data);
    const stray = refusedAsStray(press.networkId, action, network, text);
    if (stray) return stray;
    if (!person.facilitator) return answerWith(sentenceCard(language, text.onlyFacilitators));
    const of = { networkId: network.id, carrier: action.carrier, language };
    // Teams may send a press late, never early.
    const pressed = { press, of, pressedAt: Math.min(action.pressedAt, clock.now()) };
    const handle = ofNetwork[action.verb];
    if (handle) return handle(pressed);
    if (press.roundId === undefined) return refuse(400, 'BadRequest', text.unknown);
    const round = await rounds.find(network.id, press.roundId);
    if (!round) return answerWith(planNotice(of, text.roundGone));
    const handleRound = ofRound[action.verb];
    return handleRound ? handleRound({ ...pressed, round }) : refuse(400, 'BadRequest', text.unknown);
  }

  return {
    onPress(action, acting) {
      const isOurs = Object.hasOwn(ofNetwork, action.verb) || Object.hasOwn(ofRound, action.verb);
      return isOurs ? onPress(action, acting) : undefined;
    },
    async onNew({ network, person, language }) {
      return answerWith(
        person.facilitator
          ? planOfferCard(network.id, language)
          : sentenceCard(language, planText[language].onlyFacilitators),
      );
    },
  };
}

/** The mark of nothing: a press without one has seen nothing, and changes nothing that is there. */
const noneSeen = '';

function formOf(of: PlanOf, round: Round): FormOf {
  return { ...of, roundId: round.id, seen: fieldsMark(round) };
}

function personAt({ triads }: Round, { triad, place }: Seat): string | undefined {
  return triads.find(({ number }) => number === triad)?.members[place - 1];
}

/** A preview as it was sent: with the locks that were ticked. */
function withLocks(round: Round, { locked }: PlanPress): Round {
  return {
    ...round,
    triads: round.triads.map((triad) => ({ ...triad, locked: locked.includes(triad.number) })),
  };
}
