import { type Session, sessionWith } from '../../bot/sessions/session.ts';

import {
  type Answered,
  type Connector,
  type FakeTeam,
  type Message,
  type PressOptions,
  people,
  type Someone,
} from '../fakes/connector.ts';
import type { SentCard } from '../fakes/sentCard.ts';
import { loadEdge, until } from './running.ts';

/** The tables of a storage, as someone who has its key sees them. */
export async function openStorage(connectionString: string) {
  const { openTables } = await loadEdge<typeof import('../../bot/edge/tables.ts')>('tables.ts');
  const { tableNames } = await loadEdge<typeof import('../../bot/compose.ts')>('../compose.ts');
  const { sessionStore } = await loadEdge<typeof import('../../bot/sessions/sessionStore.ts')>(
    '../sessions/sessionStore.ts',
  );
  const { evaluationStore } = await loadEdge<typeof import('../../bot/evaluations/evaluationStore.ts')>(
    '../evaluations/evaluationStore.ts',
  );
  const tables = await openTables({ connectionString });
  await tables.create();
  const clock = { now: () => Date.now() };
  type Name = Parameters<typeof tables.table>[0];

  async function rows(name: Name) {
    const found = [];
    for await (const row of tables.table(name).scan()) found.push(row);
    return found;
  }
  return {
    rows,
    /**
     * Every row of the rooms' tables, with its version: two of them are equal when nothing was written in between. What
     * the deliveries write goes on by itself.
     */
    dump: async () =>
      JSON.stringify(
        await Promise.all(
          tableNames
            .filter((name) => !['ledger', 'dueIndex', 'servers'].includes(name))
            .map((name) => rows(name)),
        ),
      ),
    sessions: sessionStore(tables.table('sessions'), clock),
    evaluations: evaluationStore(tables.table('evaluations'), clock),
    answersOf: async (networkId: string) =>
      (await rows('openAnswers')).filter(
        ({ partition, key }) => partition.startsWith(networkId) && key !== 'gate',
      ),
  };
}

export const session: Session = sessionWith({
  id: 'traff4',
  title: 'Träff 4: Torsboda, Smedjebacken och vägen vidare',
  start: Date.parse('2025-02-04T08:00Z'),
  end: Date.parse('2025-02-04T11:00Z'),
  timeZone: 'Europe/Stockholm',
});

/** What a filled-in form sends. */
export function filledIn(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    knowledge: 'large',
    contacts: 'some',
    support: 'little',
    mostUseful: 'cases,triads',
    line: '',
    ...over,
  };
}

export interface OpenedNetwork {
  readonly team: FakeTeam;
  readonly facilitator: Someone;
  readonly participants: readonly Someone[];
  /** The form as it stands in the channel. */
  form(): Message;
  counter(): Message;
  /** The verified way to answer: the form's own button. */
  answer(who: Someone, over?: Readonly<Record<string, unknown>>, options?: PressOptions): Promise<Answered>;
  close(): Promise<Answered>;
  /** Resolves when the summary is posted and the form is replaced. */
  summary(): Promise<Message>;
}

/** A team with the app, one session that has begun and its evaluation open. The first person facilitates. */
export async function openNetwork(
  connector: Connector,
  storage: Awaited<ReturnType<typeof openStorage>>,
  size: number,
): Promise<OpenedNetwork> {
  const team = connector.team(people(size));
  const [facilitator, ...participants] = team.people as [Someone, ...Someone[]];
  await team.add(facilitator);
  await storage.sessions.save(team.networkId, session);
  await team.say(facilitator, 'öppna utvärdering');
  const message = (text: RegExp) => {
    const found = team.messages().find(({ summary }) => text.test(summary));
    if (!found) throw new Error(`No message says ${text}: ${team.messages().map(({ summary }) => summary)}`);
    return found;
  };
  const form = () => message(/^Hur var träffen/);
  // With many servers at work the counter waits for its turn.
  await until(() => team.messages().some(({ summary }) => /har svarat/.test(summary)));
  // Replaced messages have another title, so the two are known by where they stood first.
  const { id: formId } = form();
  const { id: counterId } = message(/har svarat/);
  const byId = (id: string) => team.messages().find((one) => one.id === id) as Message;
  const { card: firstForm } = byId(formId);
  return {
    team,
    facilitator,
    participants,
    form: () => byId(formId),
    counter: () => byId(counterId),
    answer: (who, over, options) =>
      team.pressOn(who, firstForm as SentCard, 'evaluation/answer', filledIn(over), {
        replyToId: formId,
        ...options,
      }),
    async close() {
      const steer = await team.press(facilitator, 'evaluation/steer', reference(team), {
        replyToId: counterId,
      });
      return team.pressOn(facilitator, steer.body.value, 'evaluation/close');
    },
    summary: () =>
      until(() => {
        const found = team.messages().find(({ summary }) => summary.startsWith('Så tyckte vi'));
        return byId(counterId).summary === 'Utvärderingen är stängd' && found;
      }),
  };
}

/** What every card of an evaluation says about itself. */
export function reference(team: FakeTeam, sessionId = session.id): { network: string; session: string } {
  return { network: team.networkId, session: sessionId };
}
