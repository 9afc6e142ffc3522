import { roundsOfSession } from '../../bot/triads/roundsOfSession.ts';
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
  await rounds.insert(round(groups, { id: 'chosen', startsAt: fields.startsAt + 1 }));
  await rounds.insert(round(groups, { id: 'other', sessionId: 'traff6' }));
  await rounds.insert(round(groups, { id: 'closed', state: 'closed' }));
  const watcher = roundsOfSession({ rounds, planning });
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
  return { ...house, watcher, starts, states };
}

describe('when a session is moved', () => {
  test('what begins by its programme moves with it, also when it is told twice', async () => {
    const { watcher, starts, heard } = await given();
    for (const _ of ['once', 'again']) await watcher.didSave(network.id, moved, session);
    expect(await starts()).toEqual({ published: 24, draft: 24, chosen: 1 / hour, other: 0, closed: 0 });
    expect(heard.filter((line) => line.startsWith('didSave'))).toHaveLength(2);
  });

  test('what has begun goes on', async () => {
    const { watcher, starts, clock } = await given();
    clock.at = fields.startsAt;
    await watcher.didSave(network.id, moved, session);
    expect(await starts()).toMatchObject({ published: 0, draft: 24 });
  });

  test('another time in the programme is another time for the turns', async () => {
    const { watcher, starts } = await given();
    const programme = session.programme.map((item) =>
      item.kind === 'triads' ? { ...item, time: '11:30' } : item,
    );
    await watcher.didSave(network.id, { ...session, programme }, session);
    expect(await starts()).toMatchObject({ published: 1, draft: 1, chosen: 1 / hour });
  });

  test('the wall clock counts when the clocks change in between', async () => {
    const { watcher, rounds } = await given();
    const later = { ...session, start: at('2027-04-01T07:00Z'), end: at('2027-04-01T10:00Z') };
    await watcher.didSave(network.id, later, session);
    expect(await rounds.find(network.id, 'draft')).toMatchObject({ startsAt: at('2027-04-01T08:30Z') });
  });

  test('a new title changes nothing', async () => {
    const { watcher, heard, table } = await given();
    const before = table.dump();
    await watcher.willSave(network.id, { ...session, title: 'Nytt' }, session);
    await watcher.didSave(network.id, { ...session, title: 'Nytt' }, session);
    await watcher.didSave(network.id, session, undefined);
    expect(table.dump()).toEqual(before);
    expect(heard).toEqual([]);
  });
});

describe('when a session is called off', () => {
  test('what was published is cancelled once; a draft waits for the facilitator', async () => {
    const { watcher, states, heard } = await given();
    for (const _ of ['once', 'again']) await watcher.didSave(network.id, cancelled, session);
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
    const { watcher, states, clock } = await given();
    clock.at = fields.startsAt;
    await watcher.didSave(network.id, cancelled, session);
    expect(await states()).toMatchObject({ published: 'published', chosen: 'cancelled' });
  });
});
