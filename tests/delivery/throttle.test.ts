import fc from 'fast-check';
import { throttle } from '../../bot/delivery/throttle.ts';

const limits = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

/** Sends as fast as it is let, to conversations in turn; @returns when each went out. */
function sendAll(
  count: number,
  conversations: number,
  perSecond = 50,
  servers = 1,
): { at: number; to: string }[] {
  const pace = throttle(perSecond);
  pace.share(servers);
  const sent: { at: number; to: string }[] = [];
  let now = 1_000_000;
  const waiting = Array.from({ length: count }, (_, n) => `c${n % conversations}`);
  while (waiting.length > 0) {
    const to = waiting.shift() as string;
    const booked = pace.book('tenant', to, now, 1_500);
    if ('waitMs' in booked) sent.push({ at: now + booked.waitMs, to });
    else waiting.push(to);
    now += 'waitMs' in booked ? 0 : Math.min(50, booked.laterMs);
    // Whoever has work in hand does not book the whole future.
    if ('waitMs' in booked && booked.waitMs > 500) now += booked.waitMs;
  }
  return sent.toSorted((a, b) => a.at - b.at);
}

function mostWithin(times: readonly number[], windowMs: number): number {
  let most = 0;
  let from = 0;
  times.forEach((time, to) => {
    while (time - (times[from] ?? time) >= windowMs) from++;
    most = Math.max(most, to - from + 1);
  });
  return most;
}

test('a conversation is never sent more than Teams takes, in any window', () => {
  const times = sendAll(130, 1).map(({ at }) => at);
  for (const [sends, windowMs] of limits) expect(mostWithin(times, windowMs)).toBeLessThanOrEqual(sends);
  // Sixty in half a minute is what a conversation takes in the long run.
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(75_000);
});

test('many conversations together keep the tenant’s allowance, and use nearly all of it', () => {
  const times = sendAll(1_000, 1_000).map(({ at }) => at);
  expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(50);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  expect(999 / seconds).toBeGreaterThan(0.95 * 50);
});

test('one busy conversation does not take the moments of the others', () => {
  const pace = throttle(50);
  const now = 0;
  for (let n = 0; n < 200; n++) pace.book('tenant', 'busy', now, 1_500);
  const other = pace.book('tenant', 'quiet', now, 1_500);
  expect(other).toHaveProperty('waitMs');
  expect((other as { waitMs: number }).waitMs).toBeLessThan(250);
});

test('tenants have an allowance each', () => {
  const pace = throttle(1);
  expect(pace.book('a', 'ca', 0, 0)).toEqual({ waitMs: 0 });
  expect(pace.book('a', 'cb', 0, 0)).toHaveProperty('laterMs');
  expect(pace.book('b', 'cc', 0, 0)).toEqual({ waitMs: 0 });
});

test('two servers share what Teams takes', () => {
  const times = [...sendAll(400, 400, 50, 2), ...sendAll(400, 400, 50, 2)]
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(50);
  const busy = [...sendAll(20, 1, 50, 2), ...sendAll(20, 1, 50, 2)]
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  for (const [sends, windowMs] of limits) expect(mostWithin(busy, windowMs)).toBeLessThanOrEqual(sends);
});

test('after a 429 a conversation rests as long as Teams asks for', () => {
  const pace = throttle(50);
  pace.pause('tenant', 'c', 1_000, 30_000);
  expect(pace.book('tenant', 'c', 2_000, 1_500)).toEqual({ laterMs: 29_000 });
  expect(pace.book('tenant', 'other', 2_000, 1_500)).toEqual({ waitMs: 0 });
  expect(pace.book('tenant', 'c', 31_000, 1_500)).toEqual({ waitMs: 0 });
});

test('after a 429 the tenant’s other sends keep back a little', () => {
  const pace = throttle(50);
  pace.pause('tenant', 'c', 1_000, 30_000);
  const { waitMs } = pace.book('tenant', 'other', 1_000, 1_500) as { waitMs: number };
  expect(waitMs).toBeGreaterThan(20);
  expect(waitMs).toBeLessThan(100);
  expect(pace.book('another tenant', 'else', 1_000, 1_500)).toEqual({ waitMs: 0 });
});

test('a server that was held up does not send what it missed all at once', () => {
  const pace = throttle(50);
  const sent: number[] = [];
  // Even moments of which those of a quarter second come together at its end, several times.
  for (let n = 0; n < 300; n++) {
    const moment = n * 21;
    const woken = moment % 1_000 < 250 ? Math.floor(moment / 1_000) * 1_000 + 250 : moment;
    sent.push(woken + pace.go('tenant', woken));
  }
  const times = sent.toSorted((a, b) => a - b);
  expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(50);
  expect(pace.go('another tenant', 0)).toBe(0);
});

test('whatever comes when, no window of a conversation is ever overfull', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 }), (gaps) => {
      const pace = throttle(50);
      let now = 0;
      const times: number[] = [];
      for (const gap of gaps) {
        now += gap;
        const booked = pace.book('tenant', 'c', now, 1_500);
        if ('waitMs' in booked) times.push(now + booked.waitMs);
      }
      for (const [sends, windowMs] of limits) {
        if (mostWithin(times, windowMs) > sends) return false;
      }
      return true;
    }),
  );
});
