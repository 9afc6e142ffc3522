import type { CardKind, Deliveries, TaskKind } from '../delivery/delivery.ts';
import type { Networks } from '../networks/network.ts';
import type { Acting, People } from '../people/person.ts';
import type { Random } from '../ports/random.ts';
import type { CardAction, Reply } from '../ports/said.ts';
import type { Table } from '../ports/table.ts';
import type { Clock, Later } from '../ports/time.ts';
import type { Sessions, SessionWatcher } from '../sessions/session.ts';
import { type MeetingsMapHandler, meetingsMapHandler } from './map/meetingsMapHandler.ts';
import { type PlanHandler, planHandler } from './planning/planHandler.ts';
import { type RoundPlanning, roundPlanning } from './planning/roundPlanning.ts';
import { roundsOfSession } from './planning/roundsOfSession.ts';
import { apartStore } from './preferences/apartStore.ts';
import { type TopicStore, topicStore } from './preferences/topicStore.ts';
import { type TriadSettingsHandler, triadSettingsHandler } from './preferences/triadSettingsHandler.ts';
import { type Rounds, triadOf } from './round.ts';
import { roundStore } from './roundStore.ts';
import { contributionGroups } from './running/contributionGroups.ts';
import { standingKinds, standingOccurrences } from './running/roundDues.ts';
import { roundKinds, roundTasks } from './running/roundKinds.ts';
import type { RoundViewNeeds } from './running/roundViews.ts';
import { roundWatcher } from './running/roundWatcher.ts';
import { type RunHandler, runHandler } from './running/runHandler.ts';
import { type TemplateHandler, templateHandler } from './templates/templateHandler.ts';
import { templateStore } from './templates/templateStore.ts';

/** The room of the triads, assembled. */
export interface Triads {
  readonly rounds: Rounds;
  readonly planning: RoundPlanning;
  readonly handlers: readonly {
    onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  }[];
  readonly onTriads: RunHandler['onTriads'];
  readonly onNew: PlanHandler['onNew'];
  readonly onTemplates: TemplateHandler['onTemplates'];
  readonly onApart: TriadSettingsHandler['onApart'];
  readonly onTopics: TriadSettingsHandler['onTopics'];
  /** One more topic that members can pick, at most `topicLimits.topic` characters. `full`: there are as many as may be. */
  readonly addTopic: TopicStore['add'];
  readonly map: MeetingsMapHandler;
  readonly cards: readonly CardKind[];
  readonly tasks: readonly TaskKind[];
  readonly sessionWatcher: SessionWatcher;
  /**
   * Whether somebody may contribute for a triad of a round: its members, until the round is closed.
   *
   * @param group one of the triad's `contributionGroups`.
   */
  mayContribute(
    acting: Acting,
    roundId: string,
    group: string,
  ): Promise<'yes' | 'notMember' | 'closed' | 'unknown'>;
  /** A triad contributed something: the cards of its round that show it are drawn anew. */
  onContributed(networkId: string, roundId: string, group: string): Promise<void>;
}

export interface TriadsNeeds {
  readonly tables: Readonly<Record<'rounds' | 'templates' | 'apart' | 'topics', Table>>;
  readonly networks: Networks;
  readonly people: People;
  readonly sessions: Sessions;
  /** Person keys of those who come to a session, or came. */
  readonly participants: (networkId: string, sessionId: string) => Promise<readonly string[]>;
  /** Person keys of those who said that they do not come. */
  readonly declined: (networkId: string, sessionId: string) => Promise<readonly string[]>;
  readonly contributionElements: RoundViewNeeds['contributionElements'];
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly random: Random;
  readonly later: Later;
}

export function triads(needs: TriadsNeeds): Triads {
  const { tables, people, sessions, deliveries, clock, random } = needs;
  const rounds = roundStore(tables.rounds);
  const templates = templateStore(tables.templates);
  const apart = apartStore(tables.apart);
  const topics = topicStore(tables.topics);
  const planning = roundPlanning({
    ...needs,
    rounds,
    apart,
    topics,
    watchers: [roundWatcher({ deliveries, rounds, clock })],
  });
  const running = { ...needs, rounds, planning };
  const { participants } = needs;
  const plan = planHandler({ planning, rounds, sessions, people, participants, templates, clock, random });
  const run = runHandler(running);
  const ofTemplates = templateHandler({ templates, random, clock });
  const settings = triadSettingsHandler({ apart, topics, people, clock });
  const map = meetingsMapHandler({ rounds, people, clock });
  const following = roundsOfSession({ rounds, planning, deliveries, clock });

  return {
    rounds,
    planning,
    handlers: [run, plan, ofTemplates, settings, map],
    onTriads: run.onTriads,
    onNew: plan.onNew,
    onTemplates: ofTemplates.onTemplates,
    onApart: settings.onApart,
    onTopics: settings.onTopics,
    addTopic: topics.add,
    map,
    cards: roundKinds(running),
    tasks: [...roundTasks(running), following.task],
    sessionWatcher: following.watcher,
    async mayContribute({ network, person }, roundId, group) {
      const round = await rounds.find(network.id, roundId);
      const triad = round?.triads.find((one) => contributionGroups(round, one).includes(group));
      if (!round || round.state === 'draft' || !triad) return 'unknown';
      if (triadOf(round, person.key) !== triad) return 'notMember';
      return round.state === 'published' ? 'yes' : 'closed';
    },
    // "2-3" is the second triad's, of its third meeting.
    onContributed: (networkId, roundId, group) =>
      deliveries.redraw(networkId, roundId, standingKinds, standingOccurrences([Number.parseInt(group, 10)])),
  };
}
