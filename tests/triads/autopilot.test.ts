import fc from 'fast-check';
import type { Progress } from '../../bot/triads/round.ts';
import {
  nextBoundary,
  pressBegin,
  pressNext,
  pressPause,
  pressResume,
  type Run,
  standingOf,
} from '../../bot/triads/running/autopilot.ts';
import { troika } from '../../bot/triads/templates/builtInTemplates.ts';
import { plannedSteps, type Template } from '../../bot/triads/templates/template.ts';

const minute = 60_000;
const start = Date.parse('2026-12-01T09:00Z');
const three = ['anna', 'bo', 'cia'];

const inSession: Run = { triad: 2, steps: plannedSteps(troika, three), startsAt: start };
const between: Run = { ...inSession, startsAt: undefined };
const lastStep = inSession.steps.length - 1;

/** Which step runs; as many as there are when it is finished, -1 before it began. */
function stepAt(run: Run, progress: Progress | undefined, now: number): number {
  const standing = standingOf(run, progress, now);
  if (standing.state === 'running') return standing.step.index;
  return standing.state === 'finished' ? run.steps.length : -1;
}

function running(run: Run, progress: Progress | undefined, now: number) {
  const standing = standingOf(run, progress, now);
  if (standing.state !== 'running') throw new Error(`It is ${standing.state}.`);
  return standing;
}

const steps = fc
  .array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 })
  .map((all) => all.map((minutes) => ({ minutes, prompt: { sv: 'Prata.', en: 'Talk.' } })));
const templates: fc.Arbitrary<Template> = fc.record({
  id: fc.constant('own'),
  name: fc.constant({ sv: 'Egen', en: 'Own' }),
  opening: steps,
  turn: steps,
  closing: steps,
});
const runs: fc.Arbitrary<Run> = fc
  .tuple(templates, fc.integer({ min: 3, max: 5 }), fc.integer({ min: 0, max: 10 * minute }))
  .map(([template, members, after]) => ({
    triad: 1,
    steps: plannedSteps(template, [...Array(members).keys()].map(String)),
    startsAt: start + after,
  }));

test('three talk for 31 minutes, and each has a turn', () => {
  expect(standingOf(inSession, undefined, start - 1)).toEqual({ state: 'notBegun', startsAt: start });
  expect(running(inSession, undefined, start)).toMatchObject({
    step: { index: 0, turn: undefined },
    began: start,
    endsAt: start + minute,
    paused: false,
    minutesLeft: 1,
  });
  expect(running(inSession, undefined, start + 11 * minute).step).toMatchObject({
    turn: 2,
    roles: { client: 'bo', coach: 'cia', others: ['anna'] },
  });
  expect(standingOf(inSession, undefined, start + 31 * minute - 1).state).toBe('running');
  expect(standingOf(inSession, undefined, start + 31 * minute)).toEqual({
    state: 'finished',
    endedAt: start + 31 * minute,
  });
});

test('a minute that has begun is left', () => {
  const left = [1, minute - 1, minute, minute + 1].map(
    (into) => running(inSession, undefined, start + minute + into).minutesLeft,
  );
  expect(left).toEqual([2, 2, 1, 1]);
});

test('property: the steps follow each other without a gap, and nothing changes in between', () => {
  fc.assert(
    fc.property(runs, fc.double({ min: 0, max: 1, noNaN: true }), (run, part) => {
      let at = nextBoundary(run, undefined, start - 1) ?? 0;
      expect(at).toBe(run.startsAt);
      for (const step of run.steps) {
        const now = running(run, undefined, at);
        expect(now).toMatchObject({ step, began: at, endsAt: at + step.minutes * minute });
        const inside = at + Math.floor(part * (step.minutes * minute - 1));
        expect(running(run, undefined, inside)).toMatchObject({ step, began: at, endsAt: now.endsAt });
        expect(nextBoundary(run, undefined, inside)).toBe(now.endsAt);
        at = now.endsAt ?? 0;
      }
      expect(standingOf(run, undefined, at)).toEqual({ state: 'finished', endedAt: at });
      expect(nextBoundary(run, undefined, at)).toBeUndefined();
    }),
  );
});

type Deed = {
  readonly press: 'next' | 'pause' | 'resume' | 'begin';
  readonly seen: number;
  readonly after: number;
};
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    press: fc.constantFrom('next', 'next', 'pause', 'resume', 'begin'),
    // Mostly what is shown, sometimes an older card.
    seen: fc.constantFrom(0, 0, 0, 1, 2),
    after: fc.integer({ min: 0, max: 20 * minute }),
  }),
  { maxLength: 20 },
);

function done(run: Run, progress: Progress | undefined, { press, seen }: Deed, now: number) {
  const seenStep = stepAt(run, progress, now) - seen;
  switch (press) {
    case 'next':
      return pressNext(run, progress, seenStep, now);
    case 'pause':
      return pressPause(run, progress, seenStep, now);
    case 'resume':
      return pressResume(run, progress, now);
    case 'begin':
      return pressBegin(run, progress, now);
  }
}

test('property: neither time nor any press takes a triad backwards, and next moves it by one at most', () => {
  fc.assert(
    fc.property(runs, deeds, (run, all) => {
      let progress: Progress | undefined;
      let now = start;
      let shown = stepAt(run, progress, now);
      for (const deed of all) {
        now += deed.after;
        const before = stepAt(run, progress, now);
        expect(before).toBeGreaterThanOrEqual(shown);
        progress = done(run, progress, deed, now);
        shown = stepAt(run, progress, now);
        expect(shown).toBeGreaterThanOrEqual(before);
        expect(shown - before).toBeLessThanOrEqual(deed.press === 'begin' || deed.press === 'next' ? 1 : 0);
      }
    }),
  );
});

test('property: a server that restarts at any time says what the other one says', () => {
  fc.assert(
    fc.property(runs, deeds, fc.integer({ min: 0, max: 100 * minute }), (run, all, later) => {
      let progress: Progress | undefined;
      let stored: string | undefined;
      let now = start;
      const read = (): Progress | undefined =>
        stored === undefined ? undefined : { pausedAt: undefined, ...JSON.parse(stored) };
      for (const deed of all) {
        now += deed.after;
        progress = done(run, progress, deed, now);
        const after = done(run, read(), deed, now);
        stored = after && JSON.stringify(after);
      }
      expect(standingOf(run, read(), now + later)).toEqual(standingOf(run, progress, now + later));
    }),
  );
});

test('property: a pause shifts everything after it by as long as it was', () => {
  const instants = fc.integer({ min: 0, max: 300 * minute });
  fc.assert(
    fc.property(runs, instants, instants, instants, (run, pausedAfter, pause, later) => {
      const pausedAt = start + pausedAfter;
      const step = stepAt(run, undefined, pausedAt);
      fc.pre(step >= 0 && step < run.steps.length);
      const paused = pressPause(run, undefined, step, pausedAt);
      const resumed = pressResume(run, paused, pausedAt + pause);
      const without = standingOf(run, undefined, pausedAt + later);
      const shifted = standingOf(run, resumed, pausedAt + pause + later);
      expect(shifted).toEqual(
        without.state === 'running'
          ? { ...without, began: without.began + pause, endsAt: (without.endsAt ?? 0) + pause }
          : { state: 'finished', endedAt: 'endedAt' in without && without.endedAt + pause },
      );
      // While it is paused the clock stands still.
      const still = running(run, paused, pausedAt + pause);
      expect(still).toMatchObject({ step: { index: step }, paused: true, endsAt: undefined });
      expect(still.minutesLeft).toBe(running(run, undefined, pausedAt).minutesLeft);
      expect(nextBoundary(run, paused, pausedAt + pause)).toBeUndefined();
    }),
  );
});

describe('next', () => {
  const now = start + 2 * minute;

  test('begins the step after the one that was seen, and the clock goes on from there', () => {
    const progress = pressNext(inSession, undefined, 1, now);
    expect(progress).toEqual({ triad: 2, step: 2, since: now, pausedAt: undefined });
    expect(running(inSession, progress, now)).toMatchObject({ began: now, endsAt: now + 2 * minute });
    expect(stepAt(inSession, progress, now + 2 * minute)).toBe(3);
  });

  test('pressed twice, or by two members at once, moves one step', () => {
    const once = pressNext(inSession, undefined, 1, now);
    expect(pressNext(inSession, once, 1, now + 500)).toBe(once);
  });

  test('pressed on a card that the clock has passed changes nothing', () => {
    expect(pressNext(inSession, undefined, 1, start + 3 * minute)).toBeUndefined();
    const progress: Progress = { triad: 2, step: 4, since: start, pausedAt: undefined };
    for (const seen of [-1, 0, 3, 5, 99, Number.NaN]) {
      expect(pressNext(inSession, progress, seen, start)).toBe(progress);
    }
  });

  test('before it began, and after it finished, changes nothing', () => {
    expect(pressNext(inSession, undefined, 0, start - 1)).toBeUndefined();
    expect(pressNext(inSession, undefined, lastStep, start + 31 * minute)).toBeUndefined();
    expect(pressNext(between, undefined, 0, start)).toBeUndefined();
  });

  test('on the last step finishes', () => {
    const late = start + 30 * minute + 1;
    const progress = pressNext(inSession, undefined, lastStep, late);
    expect(standingOf(inSession, progress, late)).toEqual({ state: 'finished', endedAt: late });
    expect(nextBoundary(inSession, progress, late)).toBeUndefined();
  });

  test('ends a pause', () => {
    const paused = pressPause(inSession, undefined, 1, now);
    const progress = pressNext(inSession, paused, 1, now + 5 * minute);
    expect(running(inSession, progress, now + 5 * minute)).toMatchObject({
      step: { index: 2 },
      began: now + 5 * minute,
      paused: false,
    });
  });
});

describe('pause', () => {
  test('twice is once, and resuming what runs changes nothing', () => {
    const paused = pressPause(inSession, undefined, 0, start + 10_000);
    expect(pressPause(inSession, paused, 0, start + 20_000)).toBe(paused);
    const resumed = pressResume(inSession, paused, start + 30_000);
    expect(pressResume(inSession, resumed, start + 40_000)).toBe(resumed);
    expect(pressResume(inSession, undefined, start)).toBeUndefined();
    expect(running(inSession, resumed, start + 30_000).endsAt).toBe(start + 80_000);
  });

  test('is not for a step that has passed', () => {
    expect(pressPause(inSession, undefined, 0, start + minute)).toBeUndefined();
    expect(pressPause(inSession, undefined, 0, start - 1)).toBeUndefined();
    expect(pressPause(inSession, undefined, lastStep, start + 31 * minute)).toBeUndefined();
  });

  test('on a server whose clock is behind takes nothing back', () => {
    const progress = pressNext(inSession, undefined, 0, start + 30_000);
    expect(running(inSession, progress, start + 29_000)).toMatchObject({
      step: { index: 1 },
      minutesLeft: 2,
    });
    const paused = pressPause(inSession, progress, 1, start + 29_000);
    expect(running(inSession, paused, start + 31_000)).toMatchObject({ step: { index: 1 }, minutesLeft: 2 });
  });
});

describe('begin', () => {
  test('is what triads between sessions wait for', () => {
    expect(standingOf(between, undefined, start)).toEqual({ state: 'notBegun', startsAt: undefined });
    expect(nextBoundary(between, undefined, start)).toBeUndefined();
    const progress = pressBegin(between, undefined, start);
    expect(running(between, progress, start)).toMatchObject({ step: { index: 0 }, began: start });
    expect(pressBegin(between, progress, start + 5_000)).toBe(progress);
    expect(standingOf(between, progress, start + 31 * minute).state).toBe('finished');
  });

  test('begins the next time they meet, but no conversation of a session twice', () => {
    const first = pressBegin(between, undefined, start);
    const month = start + 30 * 24 * 60 * minute;
    expect(pressBegin(between, first, month)).toMatchObject({ step: 0, since: month });
    expect(pressBegin(inSession, undefined, month)).toBeUndefined();
  });

  test('lets a triad of a session begin before its time', () => {
    const early = pressBegin(inSession, undefined, start - minute);
    expect(running(inSession, early, start - minute)).toMatchObject({ began: start - minute });
  });
});

describe('when members change while it runs', () => {
  const four: Run = { ...inSession, steps: plannedSteps(troika, [...three, 'dan']) };

  test('the steps are those of who is there', () => {
    const now = start + 25 * minute;
    expect(running(inSession, undefined, now).step).toMatchObject({ turn: 3 });
    expect(running(four, undefined, start + 35 * minute).step).toMatchObject({ roles: { client: 'dan' } });
  });

  test('a step past the end is finished', () => {
    const progress: Progress = { triad: 2, step: 14, since: start, pausedAt: undefined };
    expect(running(four, progress, start).step.index).toBe(14);
    expect(standingOf(inSession, progress, start)).toEqual({ state: 'finished', endedAt: start });
    expect(pressNext(inSession, progress, 14, start)).toBe(progress);
    const paused = { ...progress, pausedAt: start + 1 };
    expect(standingOf(inSession, paused, start + minute).state).toBe('finished');
  });
});
