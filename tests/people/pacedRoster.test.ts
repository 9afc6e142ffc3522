import { pacedRoster } from '../../bot/people/pacedRoster.ts';
import type { Roster } from '../../bot/ports/roster.ts';
import { member } from './given.ts';

const conversation = { tenantId: 't', conversationId: 'c', serviceUrl: 'http://127.0.0.1:1' };
const calm = () => new Promise((resolve) => setImmediate(resolve));

/** Time that passes only when everybody waits. */
function virtualTime() {
  const time = { at: 1_000_000 };
  let sleepers: { until: number; wake: () => void }[] = [];
  return {
    time,
    clock: { now: () => time.at },
    sleep: (ms: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ until: time.at + ms, wake });
      }),
    async run(work: Promise<unknown>): Promise<void> {
      let done = false;
      const end = work.finally(() => {
        done = true;
      });
      for (let step = 0; !done; step++) {
        if (step > 5_000) throw new Error('Nobody waits and nothing ends.');
        for (let turn = 0; turn < 6; turn++) await calm();
        const next = Math.min(...sleepers.map(({ until }) => until));
        if (!Number.isFinite(next)) continue;
        time.at = Math.max(time.at, next);
        const awake = sleepers.filter(({ until }) => until <= time.at);
        sleepers = sleepers.filter(({ until }) => until > time.at);
        for (const { wake } of awake) wake();
      }
      await end;
    },
  };
}

/** Teams, taking some time for each reading, with rosters of `size` people. */
function teams(world: ReturnType<typeof virtualTime>, takesMs: number, size = 1) {
  const seen = { began: [] as number[], atOnce: 0, mostAtOnce: 0, fails: false };
  const answer = async <Found>(found: Found): Promise<Found> => {
    seen.began.push(world.time.at);
    seen.mostAtOnce = Math.max(seen.mostAtOnce, ++seen.atOnce);
    await world.sleep(takesMs);
    seen.atOnce--;
    if (seen.fails) throw new Error('Teams does not answer.');
    return found;
  };
  const members = [...Array(size).keys()].map((number) => member(number));
  const roster: Roster = { members: () => answer(members), channels: () => answer([]) };
  return { seen, roster: pacedRoster(roster, world.clock, world.sleep) };
}

const mostWithinASecond = (began: readonly number[]) =>
  Math.max(...began.map((from) => began.filter((at) => at >= from && at < from + 1_000).length));

test.each([10, 250, 900])(
  'at most 14 begin within a second and 4 run at once, when each takes %i ms',
  async (takes) => {
    const world = virtualTime();
    const { seen, roster } = teams(world, takes);
    const readings = [...Array(60)].map((_, n) =>
      n % 5 === 4 ? roster.channels(conversation, 'team') : roster.members(conversation, 'team'),
    );
    const began = world.time.at;
    await world.run(Promise.all(readings));
    expect(seen.began).toHaveLength(60);
    expect(mostWithinASecond(seen.began)).toBeLessThanOrEqual(14);
    expect(seen.mostAtOnce).toBe(4);
    // Not slower than the limits ask for, either.
    expect(world.time.at - began).toBeLessThanOrEqual(Math.max(4_000 + takes, (60 / 4) * takes) + takes);
  },
);

test('one who comes alone does not wait', async () => {
  const world = virtualTime();
  const { seen, roster } = teams(world, 5);
  const began = world.time.at;
  await world.run(roster.members(conversation, 'team'));
  expect(seen.began).toEqual([began]);
});

test('the pages of a large roster count', async () => {
  const world = virtualTime();
  const { seen, roster } = teams(world, 1, 14 * 500);
  await world.run(roster.members(conversation, 'team'));
  const afterFirst = world.time.at;
  await world.run(roster.members(conversation, 'team'));
  expect(seen.began[1]).toBeGreaterThanOrEqual(afterFirst + 999);
});

test('a reading that fails gives its place to the next one', async () => {
  const world = virtualTime();
  const { seen, roster } = teams(world, 10);
  seen.fails = true;
  const readings = [...Array(9)].map(() => roster.members(conversation, 'team'));
  const ends = Promise.allSettled(readings);
  await world.run(ends);
  expect((await ends).map(({ status }) => status)).toEqual(Array(9).fill('rejected'));
  seen.fails = false;
  await world.run(roster.members(conversation, 'team'));
  expect(seen.atOnce).toBe(0);
});

test('a clock that is set back holds nobody up', async () => {
  const world = virtualTime();
  const { seen, roster } = teams(world, 1);
  await world.run(Promise.all([...Array(14)].map(() => roster.members(conversation, 'team'))));
  world.time.at -= 3_600_000;
  const began = world.time.at;
  await world.run(roster.members(conversation, 'team'));
  expect(seen.began.at(-1)).toBe(began);
});
