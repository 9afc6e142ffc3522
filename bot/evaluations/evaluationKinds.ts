import type { CardKind, Deliveries, Delivery, DueName, Rendered } from '../delivery/delivery.ts';
import type { Networks } from '../networks/network.ts';
import type { People } from '../people/person.ts';
import type { Clock } from '../ports/time.ts';
import type { Session, Sessions } from '../sessions/session.ts';
import type { Evaluation } from './evaluation.ts';
import { type CardOf, closedCard, counterCard, formCard, noticeCard, nudgeCard } from './evaluationCard.ts';
import { counterDue, kinds } from './evaluationDues.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import { type EvaluationText, evaluationText } from './evaluationText.ts';
import type { Standing } from './standing.ts';

export interface KindNeeds {
  readonly networks: Networks;
  readonly people: People;
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly deliveries: Pick<Deliveries, 'find' | 'redraw' | 'deliverNow'>;
  readonly standing: Standing;
  readonly clock: Clock;
  readonly privacyUrl: string;
}

/** How things are when a card of an evaluation is to be posted or drawn anew. */
interface Scene {
  readonly evaluation: Evaluation;
  readonly session: Session;
  readonly of: CardOf;
  readonly text: EvaluationText;
  readonly occurrence: string;
  /** Whether it stands in the channel already. */
  readonly stands: boolean;
}

type Drawn = Omit<Rendered, 'channelId'> | undefined;

/** Of the counter: many answers at once are one change, and each edit takes an own view away from who looks at it. */
const counterGapMs = 10_000;

/** The cards of an evaluation, as the deliveries carry them: drawn from how it stands when they are asked for. */
export function evaluationKinds(needs: KindNeeds): readonly CardKind[] {
  const { networks, people, sessions, evaluations, deliveries, standing, clock, privacyUrl } = needs;

  async function sceneOf(delivery: DueName & { readonly key: string }): Promise<Scene | undefined> {
    const { networkId, subject, occurrence, key } = delivery;
    const [evaluation, network, session, known] = await Promise.all([
      evaluations.read(networkId, subject),
      networks.find(networkId),
      sessions.read(networkId, subject),
      deliveries.find(networkId, key),
    ]);
    if (!evaluation || !network || !session) return undefined;
    const { language } = network;
    const of = { networkId, session, language, privacyUrl, delivery: key };
    const text = evaluationText[language];
    return { evaluation, session, of, text, occurrence, stands: known?.state === 'sent' };
  }

  function kindOf(
    kind: string,
    draw: (scene: Scene) => Promise<Drawn>,
    more: Omit<CardKind, 'kind' | 'render'> = {},
  ): CardKind {
    return {
      kind,
      async render(delivery) {
        const scene = await sceneOf(delivery);
        const drawn = scene && (await draw(scene));
        return drawn && { ...drawn, channelId: scene.evaluation.channelId };
      },
      ...more,
    };
  }

  /** What asks for answers says so while it is open; where it stands when it closes, it says that. */
  function asking(draw: (scene: Scene) => Promise<Drawn>) {
    return async (scene: Scene): Promise<Drawn> => {
      const { evaluation, of, text, stands } = scene;
      if (evaluation.state === 'open') return draw(scene);
      if (!evaluation.result || !stands) return undefined;
      return { card: closedCard(of, evaluation.result), title: text.closed.title };
    };
  }

  async function form({ evaluation, session, of, text, occurrence, stands }: Scene): Promise<Drawn> {
    if (occurrence !== `${evaluation.form}`) return stands ? moved(of, text.form.moved) : undefined;
    // An edit would take away what people are writing in it.
    if (stands) return undefined;
    const ownViews = (await people.list(of.networkId)).map((person) => person.teamsId);
    return { card: formCard(of, { ownViews }), title: `${text.form.title} ${session.title}` };
  }

  async function counter({ evaluation, session, of, text, stands }: Scene): Promise<Drawn> {
    if (stands && (evaluation.counterHeldUntil ?? 0) > clock.now()) return undefined;
    const { answered, invited } = await standing.count(evaluation);
    return {
      card: counterCard(of, answered, invited),
      title: `${text.counter.count(answered, invited)}: ${session.title}`,
    };
  }

  async function nudge({ evaluation, session, of, text, stands }: Scene): Promise<Drawn> {
    if (stands || evaluation.closesAt === undefined) return undefined;
    const count = await standing.count(evaluation);
    if (count.answered >= count.invited) return undefined;
    return { card: nudgeCard(of, count, evaluation.closesAt), title: `${text.nudge.title} ${session.title}` };
  }

  async function summary({ evaluation, session, of, text, occurrence, stands }: Scene): Promise<Drawn> {
    if (!evaluation.result) return undefined;
    if (occurrence !== `${evaluation.summary}`) return stands ? moved(of, text.summary.moved) : undefined;
    return {
      card: await standing.summaryOf(evaluation, of),
      title: `${text.summary.title}: ${session.title}`,
    };
  }

  /** While it was on its way the evaluation may have closed, or its form been put out anew. */
  async function settled({
    networkId,
    subject,
    kind,
    occurrence,
    state,
    redrawnAt,
  }: Delivery): Promise<void> {
    if (state !== 'sent' || redrawnAt !== undefined) return;
    const evaluation = await evaluations.read(networkId, subject);
    if (!evaluation) return;
    const isCurrent = kind !== kinds.form || occurrence === `${evaluation.form}`;
    if (evaluation.state === 'closed' || !isCurrent) await deliveries.redraw(networkId, subject, [kind]);
    else if (kind === kinds.form) await deliveries.deliverNow(counterDue(evaluation, clock.now()));
  }

  return [
    kindOf(kinds.form, asking(form), { settled }),
    kindOf(kinds.counter, asking(counter), { settled, redrawGapMs: counterGapMs }),
    kindOf(kinds.nudge, asking(nudge), { settled }),
    kindOf(kinds.summary, summary),
  ];
}

function moved({ language }: CardOf, sentence: string): Drawn {
  return { card: noticeCard(language, sentence), title: sentence };
}
