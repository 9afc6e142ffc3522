import { storageClock } from '../../bot/edge/storageClock.ts';

const machine = Date.parse('2026-11-24T08:00:00.000Z');
const header = (ms: number) => new Date(ms).toUTCString();
const clockOf = () => storageClock(() => machine);

test.each([
  ['five minutes ahead', 300_000],
  ['an hour behind', -3_600_000],
])('a machine whose clock is %s has the storage’s time after one answer', (_, off) => {
  const clock = clockOf();
  clock.heard(header(machine - off), machine - 20, machine);
  expect(Math.abs(clock.now() - (machine - off))).toBeLessThanOrEqual(1_000);
});

test('a machine whose clock is right keeps it, for the header knows whole seconds only', () => {
  const clock = clockOf();
  for (const off of [-900, 0, 400, 1_200]) clock.heard(header(machine + off), machine - 20, machine);
  expect(clock.now()).toBe(machine);
});

test('nothing is learned from an answer that was slow, or has no date', () => {
  const clock = clockOf();
  clock.heard(header(machine + 600_000), machine - 5_000, machine);
  clock.heard(undefined, machine, machine);
  clock.heard('i går', machine, machine);
  expect(clock.now()).toBe(machine);
});

test('a clock that was set right meanwhile is believed again', () => {
  const clock = clockOf();
  clock.heard(header(machine + 300_000), machine, machine);
  expect(clock.now()).toBeGreaterThan(machine + 290_000);
  clock.heard(header(machine), machine, machine);
  expect(clock.now()).toBe(machine);
});
