import type { Due } from '../../bot/delivery/delivery.ts';
import { TableUnavailable } from '../../bot/ports/table.ts';
import { type Session, sessionWith } from '../../bot/sessions/session.ts';
import { programmeStart } from '../../bot/triads/planning/programmeStart.ts';
import { roundsOfSession } from '../../bot/triads/planning/roundsOfSession.ts';
import { troika } from '../../bot/triads/templates/builtInTemplates.ts';
import { given as givenHouse, networkId } from '../given.ts';
import { at, fields, givenRounds, keyOf, network, round, session } from './given.ts';

const hour = 3_600_000;
const groups = [[keyOf(1), keyOf(2), keyOf(3)]];
const moved = { ...session, start: session.start + 24 * hour, end: session.end + 24 * hour };
const cancelled = { ...session, cancelled: true };

async function given() {
  const house = givenRounds();
  const { rounds, planning } = house;
  await rounds.insert(round(groups, { id: 'published' }));
  await rounds.insert(round(groups, { id: 'draft', state: 'draft', byItself: true }));
  await rounds.insert(round(groups, { id: 'chosen', startsAt: fields.startsAt + 1, byProgramme: false }));
  await rounds.insert(round(groups, { id: 'other', sessionId: 'traff6' }));
  await rounds.insert(round(groups, { id: 'closed', state: 'closed' }));
  const planned: Due[] = [];
  const { watcher, task } = roundsOfSession({
    rounds,
    planning,
    deliveries: { plan: async (dues) => void planned.push(...dues) },
    clock: { now: () => house.clock.at },
  });
  /** The session is written, and those who follow it are told. */
  async function saved(now: Session, before: Session | undefined = house.sessions[0]): Promise<void> {
    house.sessions[0] = now;
    await watcher.didSave(network.id, now, before);
  }
  const starts = async () => {
    const all = await rounds.list(network.id);
    return Object.fromEntries(all.map(({ id, startsAt }) => [id, (startsAt - fields.startsAt) / hour]));
  };
  const states = async () => {
    const found = await Promise.all(
      ['published', 'draft', 'chosen', 'other', 'closed'].map((id) => rounds.find(network.id, id)),
    );
    return Object.fromEntries(found.map((one) => [one?.id, one?.state]));
  };
  return { ...house, watcher, task, planned, saved, starts, states };
}

describe('when a session is moved', () => {
  test('what begins by its programme moves with it, also when it is told twice', async () => {
    const { saved, starts, heard } = await given();
    for (const _ of ['once', 'again']) await saved(moved, session);
    expect(await starts()).toEqual({ published: 24, draft: 24, chosen: 1 / hour, other: 0, closed: 0 });
    expect(heard.filter((line) => line.startsWith('didSave'))).toHaveLength(2);
  });

  test('what has begun goes on', async () => {
    const { saved, starts, clock } = await given();
    clock.at = fields.startsAt;
    await saved(moved);
    expect(await starts()).toMatchObject({ published: 0, draft: 24 });
  });

  test('another time in the programme is another time for the turns', async () => {
    const { saved, starts } = await given();
    const programme = session.programme.map((item) =>
      item.kind === 'triads' ? { ...item, time: '11:30' } : item,
    );
    await saved({ ...session, programme });
    expect(await starts()).toMatchObject({ published: 1, draft: 1, chosen: 1 / hour });
  });

  test('the wall clock counts when the clocks change in between', async () => {
    const { saved, rounds } = await given();
    const later = { ...session, start: at('2027-04-01T07:00Z'), end: at('2027-04-01T10:00Z') };
    await saved(later);
    expect(await rounds.find(network.id, 'draft')).toMatchObject({ startsAt: at('2027-04-01T08:30Z') });
  });

  test('a new title changes nothing', async () => {
    const { watcher, heard, table, planned } = await given();
    const before = table.dump();
    await watcher.willSave(network.id, { ...session, title: 'Nytt' }, session);
    await watcher.didSave(network.id, { ...session, title: 'Nytt' }, session);
    await watcher.didSave(network.id, session, undefined);
    expect(table.dump()).toEqual(before);
    expect(heard).toEqual([]);
    expect(planned).toEqual([]);
  });

  test('twice, and told of in the wrong order, they are where the session is', async () => {
    const { saved, starts } = await given();
    const later = { ...session, start: session.start + 48 * hour, end: session.end + 48 * hour };
    await saved(later, moved);
    await saved(later, session);
    expect(await starts()).toMatchObject({ published: 48, draft: 48, chosen: 1 / hour });
  });

  test('twice, of which they heard only the second, they follow', async () => {
    const { saved, starts } = await given();
    await saved({ ...moved, start: session.start + 48 * hour, end: session.end + 48 * hour }, moved);
    expect(await starts()).toMatchObject({ published: 48, draft: 48, chosen: 1 / hour });
  });

  test('a round that was started by hand, or planned for another time, no longer follows', async () => {
    const { planning, saved, starts } = await given();
    await planning.start(network.id, 'published');
    await planning.draft(network.id, 'draft', { ...fields, startsAt: fields.startsAt + 2 * hour });
    const before = await starts();
    await saved(moved);
    expect(await starts()).toEqual(before);
    await planning.draft(network.id, 'draft', { ...fields, startsAt: programmeStart(moved) });
    await saved(session);
    expect(await starts()).toMatchObject({ draft: 0 });
  });

  test('what was started by hand since it was moved is left alone by the task', async () => {
    const { watcher, task, planned, sessions, planning, clock, starts } = await given();
    await watcher.willSave(network.id, moved, session);
    sessions[0] = moved;
    clock.at += 10_000;
    await planning.start(network.id, 'published');
    const started = (await starts()).published;
    await task.run(planned[0] as Due);
    expect(await starts()).toMatchObject({ published: started, draft: 24 });
  });

  test('the task planned before it was written does what was left undone', async () => {
    const { watcher, task, planned, sessions, clock, starts } = await given();
    await watcher.willSave(network.id, moved, session);
    expect(planned).toMatchObject([{ kind: task.kind, subject: session.id, at: clock.at + 30_000 }]);
    const due = planned[0] as Due;
    // Not written: nothing has moved.
    await task.run(due);
    expect(await starts()).toMatchObject({ published: 0, draft: 0 });
    sessions[0] = moved;
    // After an outage past the time the turns were to begin, too: when it was moved they had not.
    clock.at = fields.startsAt + hour;
    for (const _ of ['once', 'again']) await task.run(due);
    expect(await starts()).toMatchObject({ published: 24, draft: 24, chosen: 1 / hour, other: 0, closed: 0 });
  });
});

describe('when a session is called off', () => {
  test('what was published is cancelled once; a draft waits for the facilitator', async () => {
    const { saved, states, heard } = await given();
    for (const _ of ['once', 'again']) await saved(cancelled, session);
    expect(await states()).toEqual({
      published: 'cancelled',
      draft: 'draft',
      chosen: 'cancelled',
      other: 'published',
      closed: 'closed',
    });
    expect(heard.filter((line) => line === 'didSave published>cancelled +0')).toHaveLength(2);
  });

  test('triads that have begun go on', async () => {
    const { saved, states, clock } = await given();
    clock.at = fields.startsAt;
    await saved(cancelled);
    expect(await states()).toMatchObject({ published: 'published', chosen: 'cancelled' });
  });
});

describe('when the server dies between the session and its rounds', () => {
  async function givenPublished() {
    const house = await givenHouse(10);
    const start = house.clock.at + 2 * hour;
    const programme = [{ kind: 'triads' as const, title: 'T', time: '', presenter: '', organisation: '' }];
    const next = sessionWith({ id: 'x', title: 'Träff 9', start, end: start + 3 * hour, programme });
    const planned = await house.dalalab.planning.plan(networkId, next);
    const { planning } = house.dalalab.triads;
    const startsAt = programmeStart(planned);
    await planning.draft(networkId, 'r1', {
      ...fields,
      sessionId: planned.id,
      template: troika,
      startsAt,
    });
    await planning.publish(networkId, 'r1');
    await house.passes(10);
    let isDead = false;
    house.tables.sessions.before = (operation) => {
      if (operation === 'replace') isDead = true;
    };
    house.tables.triads.before = () => {
      if (isDead) throw new TableUnavailable('It died.');
    };
    /** A new server on the same store, and a while for it to find what is due. */
    async function restart(): Promise<void> {
      house.tables.sessions.before = undefined;
      house.tables.triads.before = undefined;
      house.restart();
      await house.passes(90);
    }
    const found = () => house.dalalab.triads.rounds.find(networkId, 'r1');
    return { house, planned, startsAt, restart, found };
  }

  test('what was published for one that is called off is cancelled all the same', async () => {
    const { house, planned, restart, found } = await givenPublished();
    await house.dalalab.planning.cancel(networkId, planned.id);
    await restart();
    expect(await found()).toMatchObject({ state: 'cancelled' });
  });

  test('what begins by the programme is moved all the same', async () => {
    const { house, planned, startsAt, restart, found } = await givenPublished();
    const move = (session: Session) => ({
      ...session,
      start: session.start + 24 * hour,
      end: session.end + 24 * hour,
    });
    await house.dalalab.planning.change(networkId, planned.id, move);
    await restart();
    expect(await found()).toMatchObject({ state: 'published', startsAt: startsAt + 24 * hour });
  });
});
