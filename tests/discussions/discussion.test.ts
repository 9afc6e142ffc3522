import fc from 'fast-check';
import { readGroupAnswer, readPlan, readPlanDraft } from '../../bot/contract/discussion.ts';
import {
  closesAtOf,
  type Discussion,
  groupOf,
  isClosed,
  newDiscussion,
  placed,
  postsAtOf,
  withoutGroup,
  withoutPerson,
} from '../../bot/discussions/discussion.ts';
import { discussionStore } from '../../bot/discussions/discussionStore.ts';
import { defaultTimeZone, instantOf } from '../../bot/ports/localTime.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { session } from './given.ts';

const hour = 60 * 60_000;
const fields = { title: 'Guldläget', sessionId: session.id, postsAt: session.start + hour, isNow: false };
const fresh = newDiscussion('net', 'd1', fields, session, session.start);

/** Presses as they may come: who, whom they choose, when. */
const people = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const presses = fc.array(
  fc.record({
    what: fc.constantFrom('place', 'leave', 'dissolve'),
    presser: people,
    chosen: fc.uniqueArray(people),
    at: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 25 },
);

function pressed(
  discussion: Discussion,
  press: { what: string; presser: string; chosen: readonly string[]; at: number },
) {
  const { what, presser, chosen, at } = press;
  if (what === 'leave') return withoutPerson(discussion, presser, at);
  if (what === 'dissolve') return withoutGroup(discussion, groupOf(discussion, presser)?.number ?? '', at);
  const done = placed(discussion, presser, chosen, at);
  return done.outcome === 'placed' ? done.discussion : discussion;
}

describe('groups', () => {
  test('nobody is ever in two, none is empty, and no number is used twice', () => {
    fc.assert(
      fc.property(presses, (all) => {
        const numbers = new Set<string>();
        let discussion = fresh;
        for (const press of all) {
          const before = discussion;
          discussion = pressed(discussion, press);
          const members = discussion.groups.flatMap((group) => group.members);
          expect(new Set(members).size).toBe(members.length);
          for (const group of discussion.groups) {
            expect(group.members.length).toBeGreaterThan(0);
            const isNew = !before.groups.some(({ number }) => number === group.number);
            if (isNew) expect(numbers.has(group.number)).toBe(false);
            numbers.add(group.number);
          }
        }
      }),
    );
  });

  test('the same press once more changes nothing', () => {
    fc.assert(
      fc.property(presses, people, fc.uniqueArray(people), (all, presser, chosen) => {
        const discussion = pressed(all.reduce(pressed, fresh), { what: 'place', presser, chosen, at: 50 });
        expect(pressed(discussion, { what: 'place', presser, chosen, at: 50 })).toBe(discussion);
      }),
    );
  });

  test('a press never takes somebody out of a group that is not the presser’s', () => {
    fc.assert(
      fc.property(presses, people, fc.uniqueArray(people), (all, presser, chosen) => {
        const before = all.reduce(pressed, fresh);
        const mine = groupOf(before, presser)?.number;
        const done = pressed(before, { what: 'place', presser, chosen, at: 50 });
        for (const group of before.groups.filter(({ number }) => number !== mine)) {
          expect(done.groups).toContainEqual(group);
        }
      }),
    );
  });

  test('the presser is in the group, whether or not they are chosen; who is elsewhere is told', () => {
    const one = placed(fresh, 'a', ['b'], 1);
    if (one.outcome !== 'placed') throw new Error(one.outcome);
    expect(one.group).toEqual({ number: '1', members: ['a', 'b'] });
    const other = placed(one.discussion, 'c', ['b', 'd', 'c'], 2);
    if (other.outcome !== 'placed') throw new Error(other.outcome);
    expect(other.group).toEqual({ number: '2', members: ['c', 'd'] });
    expect(other.elsewhere).toEqual(['b']);
  });

  test('a press from before one left comes too late, one from after starts anew', () => {
    const both = pressed(fresh, { what: 'place', presser: 'a', chosen: ['b'], at: 1 });
    const left = withoutPerson(both, 'b', 5);
    expect(placed(left, 'b', [], 5).outcome).toBe('late');
    expect(placed(left, 'b', [], 6)).toMatchObject({
      outcome: 'placed',
      group: { number: '2', members: ['b'] },
    });
    // Nor does a friend's late press put them back.
    expect(
      groupOf(pressed(left, { what: 'place', presser: 'a', chosen: ['b'], at: 1 }), 'b'),
    ).toBeUndefined();
  });

  test('leaving once more, after coming into another group, changes nothing', () => {
    const both = pressed(fresh, { what: 'place', presser: 'a', chosen: ['b'], at: 1 });
    const again = [
      { what: 'place', presser: 'b', chosen: [], at: 6 },
      { what: 'place', presser: 'b', chosen: ['c'], at: 7 },
    ].reduce(pressed, withoutPerson(both, 'b', 5));
    expect(withoutPerson(again, 'b', 5)).toBe(again);
  });

  test('the last one cannot leave, and a closed discussion changes no more', () => {
    const alone = pressed(fresh, { what: 'place', presser: 'a', chosen: [], at: 1 });
    expect(withoutPerson(alone, 'a', 2)).toBe(alone);
    const closed: Discussion = {
      ...pressed(alone, { what: 'place', presser: 'a', chosen: ['b'], at: 2 }),
      state: 'closed',
    };
    expect(placed(closed, 'c', [], 3).outcome).toBe('closed');
    expect(withoutPerson(closed, 'b', 3)).toBe(closed);
    expect(withoutGroup(closed, '1', 3)).toBe(closed);
  });
});

describe('time', () => {
  test('it closes a week after its session, at the same time of day', () => {
    // Summer time begins in between.
    expect(closesAtOf(fresh, session)).toBe(Date.parse('2027-03-29T10:00Z'));
    expect(closesAtOf(fresh, undefined)).toBeUndefined();
  });

  test('one that is posted after its session closes a week after that', () => {
    const late = { ...fresh, postsAt: session.end + 3 * 24 * hour, sessionStart: undefined };
    expect(closesAtOf(late, session)).toBe(Date.parse('2027-04-01T10:00Z'));
  });

  test('a session that is moved takes along what is planned, not what was posted at once', () => {
    const moved = { ...session, start: session.start + 24 * hour, end: session.end + 24 * hour };
    expect(postsAtOf(fresh, moved)).toBe(fresh.postsAt + 24 * hour);
    const atOnce = newDiscussion('net', 'd1', { ...fields, isNow: true }, session, session.start);
    expect(postsAtOf(atOnce, moved)).toBe(fresh.postsAt);
  });

  test('its time is over whether or not that is written down', () => {
    const closesAt = closesAtOf(fresh, session) ?? 0;
    expect(isClosed(fresh, session, closesAt - 1)).toBe(false);
    expect(isClosed(fresh, session, closesAt)).toBe(true);
    expect(isClosed({ ...fresh, state: 'closed' }, session, 0)).toBe(true);
    expect(isClosed(fresh, undefined, closesAt)).toBe(false);
  });
});

describe('the store', () => {
  test('gives back what it was given, however many people', async () => {
    const keys = [...Array(1_500).keys()].map((n) => `${'t'.repeat(36)}:${'o'.repeat(32)}${n}`);
    const full = pressed(pressed(fresh, { what: 'place', presser: 'a', chosen: keys, at: 3 }), {
      what: 'place',
      presser: 'a',
      chosen: keys.slice(1),
      at: 4,
    });
    const store = discussionStore(memoryTable());
    expect(await store.insert(full)).toEqual(full);
    expect(await store.read('net', 'd1')).toEqual(full);
    expect(await store.insert({ ...full, title: 'Annat' })).toEqual(full);
  });

  test('two who answer at the same moment for the same people make one whole result', async () => {
    const table = memoryTable();
    await discussionStore(table).insert(fresh);
    const place = (presser: string) =>
      discussionStore(table).change('net', 'd1', (now) =>
        pressed(now, { what: 'place', presser, chosen: ['x'], at: 2 }),
      );
    await Promise.all([place('a'), place('b')]);
    const found = await discussionStore(table).read('net', 'd1');
    expect(found?.groups.flatMap(({ members }) => members).toSorted()).toEqual(['a', 'b', 'x']);
  });

  test('networks do not see each other’s, and the newest comes first', async () => {
    const store = discussionStore(memoryTable());
    await store.insert(fresh);
    await store.insert({ ...fresh, id: 'd2', createdAt: fresh.createdAt + 1 });
    await store.insert({ ...fresh, networkId: 'other', id: 'd3' });
    expect((await store.list('net')).map(({ id }) => id)).toEqual(['d2', 'd1']);
  });
});

describe('the planning form’s reader', () => {
  const known = { session, defaultTimeZone, instantOf, now: session.start };
  const read = (data: Record<string, unknown>, over: Partial<typeof known> = {}) =>
    readPlan(readPlanDraft(data), { ...known, ...over });
  const problems = (data: Record<string, unknown>) => {
    const plan = read(data);
    return plan.ok ? [] : plan.problems.map(({ field, problem }) => `${field} ${problem}`);
  };

  test('now, or at a time on the session’s wall clock', () => {
    expect(read({ title: ' Guldläget ', session: 'traff3', when: 'now' })).toEqual({
      ok: true,
      value: { title: 'Guldläget', sessionId: 'traff3', postsAt: session.start, isNow: true },
    });
    expect(read({ title: 'x', when: 'later', date: '2027-03-29', time: '09:30' })).toMatchObject({
      value: { sessionId: undefined, postsAt: Date.parse('2027-03-29T07:30Z'), isNow: false },
    });
  });

  test.each([
    [{}, ['title missing', 'when missing']],
    [{ title: 'å'.repeat(201), when: 'soon' }, ['title tooLong', 'when unknown']],
    [{ title: 'x', when: 'later' }, ['date missing', 'time missing']],
    [{ title: 'x', when: 'later', date: '2027-02-30', time: '25:00' }, ['date notADate', 'time notATime']],
    [{ title: 'x', when: 'later', date: '2027-03-22', time: '08:59' }, ['date past']],
  ])('%j: every problem', (data, found) => {
    expect(problems(data)).toEqual(found);
  });

  test('a session there is not', () => {
    const plan = readPlan(readPlanDraft({ title: 'x', session: 'other', when: 'now' }), {
      ...known,
      session: undefined,
    });
    expect(plan).toEqual({ ok: false, problems: [{ field: 'session', problem: 'unknown' }] });
  });

  test('bears anything', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(read(data as Record<string, unknown>).ok).toBe(false);
      }),
    );
  });
});

describe('a group’s answer', () => {
  test('has a line where one was written, and those who are known', () => {
    const read = readGroupAnswer({ insight: ' a ', obstacle: 'b\nc', members: 'y,x' }, ['x', 'y', 'z']);
    expect(read).toMatchObject({
      ok: true,
      value: {
        lines: [
          { tag: 'insight', line: 'a' },
          { tag: 'obstacle', line: 'b c' },
        ],
        members: ['x', 'y'],
      },
    });
  });

  test('with every problem, and nothing that was written lost', () => {
    const read = readGroupAnswer({ insight: 'a', success: 'å'.repeat(301), members: 'x,forged' }, ['x']);
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { field: 'success', problem: 'tooLong' },
        { field: 'members', problem: 'unknown' },
      ],
      draft: { lines: { insight: 'a', success: 'å'.repeat(300) }, members: ['x'] },
    });
  });

  test('bears anything', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = readGroupAnswer(data, ['x']);
        expect(read.draft.members.every((id) => id === 'x')).toBe(true);
      }),
    );
  });
});
