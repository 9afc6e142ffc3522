import fc from 'fast-check';
import { RowChanged, TableUnavailable } from '../../bot/ports/table.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { groupSizes } from '../../bot/triads/forming/grouping.ts';
import { fieldsMark, groupsOf, peopleOf, triadsMark } from '../../bot/triads/planning/arranging.ts';
import type { Done } from '../../bot/triads/planning/roundPlanning.ts';
import { type Round, unseenBreaches } from '../../bot/triads/round.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { fields, givenRounds, keyOf, network, person, round, session } from './given.ts';

type House = ReturnType<typeof givenRounds>;
const id = 'round1';

const roundOf = (done: Done): Round => {
  if (done.outcome === 'gone') throw new Error('The round is gone.');
  return done.round;
};
/** Whom a triad of a draft has, the first triad being 0. */
const membersOf = ({ triads }: Round, index = 0): readonly string[] => triads[index]?.members ?? [];
const keys = (...numbers: number[]) => numbers.map(keyOf);
const outcomes = (all: readonly Done[]) => all.map(({ outcome }) => outcome).toSorted();

async function givenDraft(count = 9, prepare: (house: House) => void = () => {}) {
  const house = givenRounds(count);
  prepare(house);
  const draft = roundOf(await house.planning.draft(network.id, id, fields));
  house.heard.length = 0;
  return { ...house, draft };
}

/** A published round with just these triads. */
async function givenPublished(groups: readonly (readonly string[])[], over: Partial<Round> = {}) {
  const house = givenRounds(Math.max(9, groups.flat().length));
  await house.rounds.insert(round(groups, over));
  return house;
}

function soundGroups(of: Round, present: readonly string[]): void {
  const groups = groupsOf(of);
  expect(peopleOf(of).toSorted()).toEqual([...present].toSorted());
  expect(groups.map(({ length }) => length).toSorted()).toEqual([...groupSizes(present.length)]);
}

const organisationsTogether = (of: Round, house: Pick<House, 'people'>) =>
  of.triads.filter(({ members }) => {
    const names = members.map((key) => house.people.find((one) => one.key === key)?.organisation);
    return new Set(names).size < names.length;
  });

describe('a draft', () => {
  test('has everybody who comes once, with nobody of their own', async () => {
    const house = givenRounds(14);
    const done = await house.planning.draft(network.id, id, fields);
    expect(done.outcome).toBe('done');
    expect(await house.standing()).toEqual(roundOf(done));
    expect(roundOf(done)).toMatchObject({ ...fields, state: 'draft', without: [], changes: [] });
    soundGroups(roundOf(done), [...house.signedUp]);
    expect(organisationsTogether(roundOf(done), house)).toEqual([]);
    expect(house.heard).toEqual(['willSave draft +0', 'didSave draft +0']);
  });

  test('sent twice, also at once on two servers, is one draft', async () => {
    const house = givenRounds();
    const both = await Promise.all([
      house.planning.draft(network.id, id, fields, ''),
      house.anotherServer().draft(network.id, id, fields, ''),
    ]);
    expect(roundOf(both[0])).toEqual(roundOf(both[1]));
    const again = await house.planning.draft(network.id, id, fields, '');
    expect(again).toEqual({ outcome: 'unchanged', round: roundOf(both[0]) });
    expect(await house.rounds.list(network.id)).toHaveLength(1);
  });

  test('leaves out who has paused, and facilitators unless they signed up', async () => {
    const { draft } = await givenDraft(9, ({ people }) => {
      people[9] = person(9, { paused: true });
    });
    expect(peopleOf(draft).toSorted()).toEqual(keys(1, 2, 3, 4, 5, 6, 7, 8));
    const withFacilitator = await givenDraft(8, ({ signedUp }) => void signedUp.add(keyOf(0)));
    expect(peopleOf(withFacilitator.draft).toSorted()).toEqual(keys(0, 1, 2, 3, 4, 5, 6, 7, 8));
  });

  test('takes everyone who is asked where nobody has signed up, and between sessions', async () => {
    const nobody = await givenDraft(9, ({ signedUp, people }) => {
      signedUp.clear();
      people[1] = person(1, { paused: true });
    });
    expect(peopleOf(nobody.draft).toSorted()).toEqual(keys(2, 3, 4, 5, 6, 7, 8, 9));
    const house = givenRounds(9);
    house.signedUp.delete(keyOf(1));
    const between = { ...fields, sessionId: undefined, meetings: 2 };
    expect(peopleOf(roundOf(await house.planning.draft(network.id, id, between)))).toHaveLength(9);
  });

  test('where nobody has signed up leaves out who has said no', async () => {
    const { draft } = await givenDraft(9, ({ signedUp, declined }) => {
      signedUp.clear();
      declined.add(keyOf(4));
    });
    expect(peopleOf(draft).toSorted()).toEqual(keys(1, 2, 3, 5, 6, 7, 8, 9));
  });

  test('of two people has no triads, and says who they are', async () => {
    const { draft } = await givenDraft(2);
    expect(draft).toMatchObject({ triads: [], without: keys(1, 2) });
  });

  test('keeps apart who is to be kept apart', async () => {
    for (const other of [4, 5, 6]) {
      const { draft } = await givenDraft(9, ({ apart }) => void apart.push([keyOf(1), keyOf(other)]));
      const triad = draft.triads.find(({ members }) => members.includes(keyOf(1)));
      expect(triad?.members).not.toContain(keyOf(other));
    }
  });

  test('brings nobody together again who met in a round that counts', async () => {
    const house = givenRounds(9);
    const groups = [keys(1, 2, 3), keys(4, 5, 6), keys(7, 8, 9)];
    await house.rounds.insert(round(groups, { id: 'earlier', state: 'closed', sessionId: 'traff4' }));
    const draft = roundOf(await house.planning.draft(network.id, id, fields));
    expect(await house.planning.report(draft)).toMatchObject({ repeats: 0, broken: [], fewest: 'proven' });
    for (const group of groups) {
      for (const { members } of draft.triads) {
        expect(members.filter((key) => group.includes(key)).length).toBeLessThan(2);
      }
    }
  });

  test('does not mind drafts and cancelled rounds', async () => {
    const house = givenRounds(9);
    const draft = roundOf(await house.planning.draft(network.id, id, fields));
    await house.rounds.insert(round(groupsOf(draft), { id: 'one', state: 'cancelled', seed: draft.seed }));
    await house.rounds.insert(round(groupsOf(draft), { id: 'two', state: 'draft', seed: draft.seed }));
    expect(await house.planning.draft(network.id, id, fields)).toMatchObject({ outcome: 'unchanged' });
    await house.rounds.insert(round(groupsOf(draft), { id: 'three', state: 'published' }));
    expect(await house.planning.draft(network.id, id, fields)).toMatchObject({ outcome: 'done' });
  });

  test('goes on with the seed of the season', async () => {
    const house = givenRounds(9);
    await house.rounds.insert(round([keys(1, 2, 3)], { id: 'earlier', state: 'closed', seed: 4711 }));
    expect(roundOf(await house.planning.draft(network.id, id, fields)).seed).toBe(4711);
  });

  test('of fifteen organisations over seven sessions planned ahead never repeats a pair', async () => {
    const house = givenRounds(15);
    for (const [index] of house.people.entries()) {
      house.people[index] = person(index, { organisation: `Kommun ${index}` });
    }
    const coming = Array.from({ length: 7 }, (_, index) =>
      sessionWith({
        ...session,
        id: `s${index}`,
        start: session.start + index * 28 * 86_400_000,
        end: session.end + index * 28 * 86_400_000,
      }),
    );
    house.sessions.splice(0, 1, ...coming);
    for (const { id: sessionId, start } of coming) {
      await house.planning.draft(network.id, sessionId, { ...fields, sessionId, startsAt: start });
      await house.planning.publish(network.id, sessionId);
      house.clock.at += 1_000;
    }
    const all = await house.rounds.list(network.id);
    const pairs = all.flatMap(({ triads }) =>
      triads.flatMap(({ members }) =>
        members.flatMap((one, index) =>
          members.slice(index + 1).map((other) => [one, other].toSorted().join(' ')),
        ),
      ),
    );
    expect(pairs).toHaveLength(105);
    expect(new Set(pairs).size).toBe(105);
  });

  test('is brought up to date with who comes', async () => {
    const house = await givenDraft(9);
    house.people.push(person(10));
    house.signedUp.add(keyOf(10));
    house.signedUp.delete(keyOf(1));
    house.signedUp.delete(keyOf(2));
    const done = await house.planning.draft(network.id, id, fields);
    expect(done.outcome).toBe('done');
    soundGroups(roundOf(done), [...house.signedUp]);
    expect(house.heard).toEqual([]);
  });

  test('that the facilitator has worked on changes as little as can be', async () => {
    const house = await givenDraft(9);
    const [first, second] = house.draft.triads;
    const swapped = roundOf(
      await house.planning.swap(
        network.id,
        id,
        first?.members[0] as string,
        second?.members[0] as string,
        true,
      ),
    );
    house.people.push(person(10));
    house.signedUp.add(keyOf(10));
    const now = roundOf(await house.planning.draft(network.id, id, fields));
    soundGroups(now, [...house.signedUp]);
    const same = now.triads.filter(({ members }) =>
      swapped.triads.some((triad) => triad.members.join() === members.join()),
    );
    expect(same).toHaveLength(2);
    // As it is, it stays.
    expect(await house.planning.draft(network.id, id, fields)).toEqual({ outcome: 'unchanged', round: now });
  });

  test('with another question keeps its triads, and its locks', async () => {
    const house = await givenDraft();
    const locked = roundOf(await house.planning.lock(network.id, id, [2]));
    const done = await house.planning.draft(network.id, id, { ...fields, question: 'Annat?' });
    expect(roundOf(done)).toEqual({ ...locked, question: 'Annat?' });
    expect(house.heard).toEqual([]);
  });

  test('with another time is told to those who follow it', async () => {
    const house = await givenDraft();
    await house.planning.draft(network.id, id, { ...fields, startsAt: fields.startsAt + 60_000 });
    expect(house.heard).toEqual(['willSave draft>draft +0', 'didSave draft>draft +0']);
  });

  test('of another session is formed anew for those who come there', async () => {
    const house = await givenDraft();
    await house.planning.lock(network.id, id, [1, 2, 3]);
    house.signedUp.delete(keyOf(1));
    const other = { ...fields, sessionId: 'traff6' };
    house.sessions.push({ ...session, id: 'traff6' });
    const now = roundOf(await house.planning.draft(network.id, id, other));
    soundGroups(now, keys(1, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(now.triads.filter(({ locked }) => locked)).toEqual([]);
  });

  test('that somebody else changed meanwhile stays as they wanted it', async () => {
    const house = await givenDraft();
    const seen = fieldsMark(house.draft);
    const theirs = { ...fields, question: 'Deras' };
    await house.planning.draft(network.id, id, theirs, seen);
    const mine = await house.planning.draft(network.id, id, { ...fields, question: 'Min' }, seen);
    expect(mine).toMatchObject({ outcome: 'changedMeanwhile', round: { question: 'Deras' } });
    // The first form, delivered once more.
    expect((await house.planning.draft(network.id, id, fields, '')).outcome).toBe('changedMeanwhile');
    expect((await house.standing()).question).toBe('Deras');
    const now = fieldsMark(await house.standing());
    expect((await house.planning.draft(network.id, id, { ...fields, question: 'Min' }, now)).outcome).toBe(
      'done',
    );
  });

  test('"as soon as it is published", sent twice a second apart, is the same', async () => {
    const house = givenRounds();
    await house.planning.draft(network.id, id, { ...fields, startsAt: house.clock.at }, '');
    house.clock.at += 1_000;
    const again = await house.planning.draft(network.id, id, { ...fields, startsAt: house.clock.at }, '');
    expect(again.outcome).toBe('unchanged');
  });

  test('is none any more when it is published or taken back', async () => {
    const house = await givenDraft();
    await house.planning.publish(network.id, id);
    expect((await house.planning.draft(network.id, id, { ...fields, question: 'x' })).outcome).toBe('notNow');
    await house.planning.cancel(network.id, id);
    expect((await house.planning.draft(network.id, id, fields)).outcome).toBe('gone');
  });
});

describe('a swap', () => {
  const seats = (draft: Round) => [draft.triads[0]?.members[0], draft.triads[1]?.members[1]] as string[];

  test('trades two people, and locks their triads', async () => {
    const house = await givenDraft(9, ({ people }) => {
      for (let number = 1; number <= 9; number++) {
        people[number] = person(number, { organisation: `K${number}` });
      }
    });
    const [one = '', other = ''] = seats(house.draft);
    const done = await house.planning.swap(network.id, id, one, other, false, triadsMark(house.draft));
    expect(done.outcome).toBe('done');
    const { triads } = roundOf(done);
    expect(triads[0]?.members[0]).toBe(other);
    expect(triads[1]?.members[1]).toBe(one);
    expect(triads.map(({ locked }) => locked)).toEqual([true, true, false]);
    soundGroups(roundOf(done), [...house.signedUp]);
    expect(house.heard).toEqual([]);
  });

  test('within a triad trades turns', async () => {
    const house = await givenDraft();
    const [a = '', b = '', c = ''] = membersOf(house.draft);
    const done = await house.planning.swap(network.id, id, a, c, false);
    expect(roundOf(done).triads[0]).toMatchObject({ members: [c, b, a], locked: true });
  });

  test('pressed twice, also at once on two servers, is done once', async () => {
    const house = await givenDraft();
    const [one = '', other = ''] = seats(house.draft);
    const seen = triadsMark(house.draft);
    const both = await Promise.all([
      house.planning.swap(network.id, id, one, other, true, seen),
      house.anotherServer().swap(network.id, id, one, other, true, seen),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    expect((await house.standing()).triads[0]?.members[0]).toBe(other);
  });

  test('on an old preview does nothing', async () => {
    const house = await givenDraft();
    const [one = '', other = ''] = seats(house.draft);
    const seen = triadsMark(house.draft);
    await house.planning.swap(network.id, id, house.draft.triads[2]?.members[0] as string, one, true, seen);
    const before = await house.standing();
    const late = await house.planning.swap(network.id, id, one, other, true, seen);
    expect(late).toEqual({ outcome: 'changedMeanwhile', round: before });
    expect(await house.standing()).toEqual(before);
  });

  test('that breaks a hard rule is done only with an explicit yes', async () => {
    // Persons 1 and 9 come from the same municipality, and 2 and 5 are to be kept apart.
    const house = await givenDraft(9, ({ apart }) => void apart.push([keyOf(2), keyOf(5)]));
    const triadWith = (key: string) => house.draft.triads.find(({ members }) => members.includes(key));
    for (const [rule, one, other] of [
      ['organisation', keyOf(1), keyOf(9)],
      ['apart', keyOf(2), keyOf(5)],
    ] as const) {
      const mate = triadWith(other)?.members.find((key) => key !== other) as string;
      const asked = await house.planning.swap(network.id, id, one, mate, false);
      expect(asked).toMatchObject({ outcome: 'breaksRule', round: house.draft });
      const breaches = asked.outcome === 'breaksRule' ? asked.breaches : [];
      expect(breaches).toContainEqual({ rule, people: expect.arrayContaining([one, other]) });
      expect(await house.standing()).toEqual(house.draft);
    }
    const mate = triadWith(keyOf(9))?.members.find((key) => key !== keyOf(9)) as string;
    const done = await house.planning.swap(network.id, id, keyOf(1), mate, true);
    expect(done.outcome).toBe('done');
    expect((await house.planning.report(roundOf(done))).broken).toContainEqual({
      rule: 'organisation',
      people: expect.arrayContaining([keyOf(1), keyOf(9)]),
    });
    // What is broken already is not asked about again.
    const home = roundOf(done).triads.findIndex(({ members }) => members.includes(keyOf(1)));
    const [third = '', fourth = ''] = membersOf(roundOf(done), home);
    expect((await house.planning.swap(network.id, id, third, fourth, false)).outcome).toBe('done');
  });

  test.each([
    ['oneself', keyOf(1), keyOf(1)],
    ['somebody who does not take part', keyOf(1), 'tenant:forged'],
  ])('with %s changes nothing', async (_, one, other) => {
    const house = await givenDraft();
    expect(await house.planning.swap(network.id, id, one, other, true)).toEqual({
      outcome: 'unchanged',
      round: house.draft,
    });
  });

  test('is for drafts', async () => {
    const house = await givenPublished([keys(1, 2, 3), keys(4, 5, 6)]);
    const before = await house.standing();
    for (const done of [
      await house.planning.swap(network.id, id, keyOf(1), keyOf(4), true),
      await house.planning.lock(network.id, id, [1]),
      await house.planning.reshuffle(network.id, id, before.seed),
    ]) {
      expect(done.outcome).toBe('notNow');
    }
    expect(await house.standing()).toEqual(before);
  });
});

describe('reshuffling', () => {
  test('leaves the locked ones, and gives the others new triads', async () => {
    const house = await givenDraft(15);
    await house.planning.lock(network.id, id, [2, 4]);
    const done = await house.planning.reshuffle(network.id, id, house.draft.seed, triadsMark(house.draft));
    expect(done.outcome).toBe('done');
    const { triads, seed } = roundOf(done);
    expect(seed).not.toBe(house.draft.seed);
    expect(triads.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const number of [2, 4]) {
      const was = house.draft.triads[number - 1];
      expect(triads[number - 1]).toEqual({ ...was, locked: true });
    }
    soundGroups(roundOf(done), [...house.signedUp]);
    expect(triadsMark(roundOf(done))).not.toBe(triadsMark(house.draft));
  });

  test('pressed twice, also at once on two servers, is done once', async () => {
    const house = await givenDraft(12);
    const both = await Promise.all([
      house.planning.reshuffle(network.id, id, house.draft.seed, triadsMark(house.draft)),
      house.anotherServer().reshuffle(network.id, id, house.draft.seed, triadsMark(house.draft)),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
  });

  test('on an old preview does nothing', async () => {
    const house = await givenDraft(12);
    const [a = '', , c = ''] = membersOf(house.draft);
    const swapped = await house.planning.swap(network.id, id, a, c, true);
    const late = await house.planning.reshuffle(network.id, id, house.draft.seed, triadsMark(house.draft));
    expect(late).toEqual({ outcome: 'changedMeanwhile', round: roundOf(swapped) });
    expect((await house.planning.lock(network.id, id, [1, 2], triadsMark(house.draft))).outcome).toBe(
      'changedMeanwhile',
    );
  });

  test('a locked triad somebody left does not hold the others back', async () => {
    const house = await givenDraft(9);
    await house.planning.lock(network.id, id, [1]);
    house.signedUp.delete(house.draft.triads[0]?.members[0] as string);
    const done = await house.planning.reshuffle(network.id, id, house.draft.seed);
    soundGroups(roundOf(done), [...house.signedUp]);
  });

  test('exactly those are locked that are named', async () => {
    const house = await givenDraft(9);
    await house.planning.lock(network.id, id, [1, 2]);
    const done = await house.planning.lock(network.id, id, [2, 3, 99]);
    expect(roundOf(done).triads.map(({ locked }) => locked)).toEqual([false, true, true]);
    expect((await house.planning.lock(network.id, id, [3, 2])).outcome).toBe('unchanged');
  });
});

describe('the report', () => {
  test('of a draft says that it cannot be better', async () => {
    const house = await givenDraft(9);
    expect(await house.planning.report(house.draft)).toMatchObject({
      tooFew: false,
      broken: [],
      fewest: 'proven',
    });
  });

  test('of a repeat that cannot be avoided says so, also after a swap that is as good', async () => {
    const house = givenRounds(3);
    await house.rounds.insert(round([keys(1, 2, 3)], { id: 'earlier', state: 'closed' }));
    const draft = roundOf(await house.planning.draft(network.id, id, fields));
    const expected = { repeats: 3, fewest: 'proven' };
    expect(await house.planning.report(draft)).toMatchObject(expected);
    const [one = '', other = ''] = draft.triads[0]?.members ?? [];
    const swapped = roundOf(await house.planning.swap(network.id, id, one, other, false));
    expect(await house.planning.report(swapped)).toMatchObject(expected);
  });

  test('of a worse one does not say that it cannot be better', async () => {
    const house = givenRounds(9);
    await house.rounds.insert(
      round([keys(1, 2, 3), keys(4, 5, 6), keys(7, 8, 9)], { id: 'earlier', state: 'closed' }),
    );
    const draft = roundOf(await house.planning.draft(network.id, id, fields));
    const [first, second] = draft.triads;
    const one = first?.members[0] as string;
    const old = [keys(1, 2, 3), keys(4, 5, 6), keys(7, 8, 9)].find((group) => group.includes(one));
    const friend = old?.find((key) => second?.members.includes(key));
    const other = second?.members.find((key) => key !== friend) as string;
    const worse = roundOf(await house.planning.swap(network.id, id, one, other, true));
    const report = await house.planning.report(worse);
    expect(report.repeats).toBeGreaterThan(0);
    expect(report.fewest).toBe('notProven');
  });

  test('of too few says so', async () => {
    const house = await givenDraft(2);
    expect(await house.planning.report(house.draft)).toMatchObject({ tooFew: true, broken: [] });
  });
});

/** Any two of them share a triad where there are only two triads. */
const threeApart = [
  [keyOf(1), keyOf(2)],
  [keyOf(1), keyOf(3)],
  [keyOf(2), keyOf(3)],
] as const;

describe('publishing', () => {
  test('is done once, also by two servers at once', async () => {
    const house = await givenDraft();
    const both = await Promise.all([
      house.planning.publish(network.id, id, triadsMark(house.draft)),
      house.anotherServer().publish(network.id, id, triadsMark(house.draft)),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    const published = await house.standing();
    expect(published).toEqual({ ...house.draft, state: 'published', publishedAt: house.clock.at });
    // Whoever was second tells it once more: it cannot know that it was not itself that wrote.
    expect(new Set(house.heard.filter((line) => line.startsWith('didSave')))).toEqual(
      new Set(['didSave draft>published +0']),
    );
    expect((await house.planning.publish(network.id, id)).outcome).toBe('unchanged');
  });

  test('says so before it is written, and tells after it', async () => {
    const house = await givenDraft();
    const states: string[] = [];
    const look = async () => void states.push((await house.standing()).state);
    house.watchers.push({ willSave: look, didSave: look });
    await house.planning.publish(network.id, id);
    expect(states).toEqual(['draft', 'published']);
  });

  test('forms an untouched draft anew from those who come', async () => {
    const house = await givenDraft();
    house.signedUp.delete(keyOf(3));
    const done = await house.planning.publish(network.id, id);
    soundGroups(roundOf(done), [...house.signedUp]);
  });

  test('leaves what the facilitator arranged, but for who came and left', async () => {
    const house = await givenDraft(12);
    const one = house.draft.triads[0]?.members[0] as string;
    const other = house.draft.triads[1]?.members[0] as string;
    const swapped = roundOf(await house.planning.swap(network.id, id, one, other, true));
    house.people.push(person(13));
    house.signedUp.add(keyOf(13));
    const done = roundOf(await house.planning.publish(network.id, id));
    soundGroups(done, [...house.signedUp]);
    expect(
      done.triads.filter(({ members }) =>
        swapped.triads.some((triad) => triad.members.join() === members.join()),
      ),
    ).toHaveLength(3);
    expect(done.triads.map(({ locked }) => locked)).toEqual([false, false, false, false]);
  });

  test('of a preview that has grown old does nothing', async () => {
    const house = await givenDraft();
    const seen = triadsMark(house.draft);
    house.signedUp.delete(keyOf(3));
    for (const act of [house.planning.publish, house.planning.start]) {
      expect(await act(network.id, id, seen)).toEqual({ outcome: 'changedMeanwhile', round: house.draft });
    }
    expect(await house.standing()).toEqual(house.draft);
    expect(house.heard).toEqual([]);
  });

  test('with too few people tells who they are', async () => {
    const house = await givenDraft(2);
    const done = await house.planning.publish(network.id, id);
    expect(roundOf(done)).toMatchObject({ state: 'published', triads: [], without: keys(1, 2) });
  });

  test('a time that has passed becomes now', async () => {
    const house = await givenDraft();
    house.clock.at = fields.startsAt + 300_000;
    expect(roundOf(await house.planning.publish(network.id, id)).startsAt).toBe(house.clock.at);
  });

  test.each([
    ['cancelled', (house: House) => void house.sessions.splice(0, 1, { ...session, cancelled: true })],
    ['gone', (house: House) => void house.sessions.splice(0)],
  ])('waits where the session is %s', async (_, prepare) => {
    const house = await givenDraft();
    prepare(house);
    for (const act of [house.planning.publish, house.planning.start]) {
      expect((await act(network.id, id)).outcome).toBe('notNow');
    }
    expect((await house.standing()).state).toBe('draft');
  });

  test('and starting: the turns begin now, once', async () => {
    const house = await givenDraft();
    const started = await house.planning.start(network.id, id, triadsMark(house.draft));
    expect(roundOf(started)).toMatchObject({ state: 'published', startsAt: house.clock.at });
    house.clock.at += 60_000;
    expect((await house.planning.start(network.id, id)).outcome).toBe('unchanged');
    expect((await house.standing()).startsAt).toBe(house.clock.at - 60_000);
  });

  test('by itself is done although a hard rule breaks that nobody saw, and the round remembers which', async () => {
    const house = await givenDraft(9, ({ apart }) => apart.push(...threeApart));
    expect((await house.planning.report(house.draft)).kept).toContain('apart');
    // Eight come: two fours, in one of which two of the three are.
    house.signedUp.delete(keyOf(9));
    const published = roundOf(await house.planning.publish(network.id, id));
    expect(published).toMatchObject({ state: 'published', unseen: [{ rule: 'apart' }] });
    expect(await house.standing()).toEqual(published);
    expect(unseenBreaches(published)).toEqual(published.unseen);
    const [leaver] = published.unseen?.[0]?.people ?? [];
    const left = roundOf(await house.planning.leave(network.id, id, leaver as string));
    expect(unseenBreaches(left)).toEqual([]);
  });

  test('what was seen to break a hard rule is not told again', async () => {
    const house = await givenDraft(8, ({ apart }) => apart.push(...threeApart));
    expect((await house.planning.report(house.draft)).kept).not.toContain('apart');
    expect(roundOf(await house.planning.publish(network.id, id))).not.toHaveProperty('unseen');
  });

  test('and starting does nothing when the triads are no longer those that were last shown', async () => {
    const house = await givenDraft();
    house.signedUp.delete(keyOf(9));
    expect(await house.planning.start(network.id, id)).toEqual({
      outcome: 'changedMeanwhile',
      round: house.draft,
    });
    expect(await house.standing()).toEqual(house.draft);
    await house.planning.draft(network.id, id, fields);
    expect((await house.planning.start(network.id, id)).outcome).toBe('done');
  });

  test('then starting before its time', async () => {
    const house = await givenDraft();
    await house.planning.publish(network.id, id);
    house.heard.length = 0;
    const both = await Promise.all([
      house.planning.start(network.id, id),
      house.anotherServer().start(network.id, id),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    expect((await house.standing()).startsAt).toBe(house.clock.at);
    expect(house.heard).toContain('didSave published>published +0');
  });
});

describe('the end of a round', () => {
  test('closed, nothing of it changes any more', async () => {
    const house = await givenPublished([keys(1, 2, 3), keys(4, 5, 6)], {
      openQuestion: { since: 1, left: keys(7), joined: [] },
    });
    expect((await house.planning.close(network.id, id)).outcome).toBe('done');
    const closed = await house.standing();
    expect(closed).toMatchObject({ state: 'closed', openQuestion: undefined });
    const { planning } = house;
    expect((await planning.close(network.id, id)).outcome).toBe('unchanged');
    for (const done of [
      await planning.leave(network.id, id, keyOf(1)),
      await planning.join(network.id, id, keyOf(9)),
      await planning.start(network.id, id),
      await planning.publish(network.id, id),
      await planning.cancel(network.id, id),
      await planning.choose(network.id, id, '0'.repeat(24)),
      await planning.draft(network.id, id, fields),
    ]) {
      expect(done.outcome).toBe('notNow');
    }
    expect(await house.standing()).toEqual(closed);
  });

  test('is not taken back when it stands otherwise than it was asked about', async () => {
    const house = await givenDraft();
    await house.planning.publish(network.id, id);
    const before = await house.standing();
    const done = await house.planning.cancel(network.id, id, 'draft');
    expect(done).toEqual({ outcome: 'changedMeanwhile', round: before });
    expect(await house.standing()).toEqual(before);
    expect((await house.planning.cancel(network.id, id, 'published')).outcome).toBe('done');
  });

  test('cancelled, it is gone', async () => {
    const house = await givenDraft();
    expect((await house.planning.cancel(network.id, id)).outcome).toBe('done');
    expect(house.heard).toEqual(['willSave draft>cancelled +0', 'didSave draft>cancelled +0']);
    for (const done of [
      await house.planning.cancel(network.id, id),
      await house.planning.publish(network.id, id),
      await house.planning.leave(network.id, id, keyOf(1)),
    ]) {
      expect(done).toEqual({ outcome: 'gone' });
    }
    expect(await house.rounds.list(network.id)).toEqual([]);
  });

  test('a draft is not closed, and what is not there is gone', async () => {
    const house = await givenDraft();
    expect((await house.planning.close(network.id, id)).outcome).toBe('notNow');
    expect(await house.planning.publish(network.id, 'nope')).toEqual({ outcome: 'gone' });
    expect(await house.planning.publish('another', id)).toEqual({ outcome: 'gone' });
  });
});

describe('"jag kan inte"', () => {
  test('changes as few triads as can be, tells which, and keeps the numbers', async () => {
    const house = await givenPublished([keys(1, 2, 3), keys(4, 5, 6), keys(7, 8, 10, 11)]);
    house.people.push(person(10), person(11));
    const done = await house.planning.leave(network.id, id, keyOf(10));
    expect(done.outcome).toBe('done');
    const now = await house.standing();
    expect(now).toEqual(roundOf(done));
    expect(now.triads.map(({ number, members }) => [number, members])).toEqual([
      [1, keys(1, 2, 3)],
      [2, keys(4, 5, 6)],
      [3, keys(7, 8, 11)],
    ]);
    expect(now.changes).toMatchObject([
      { number: 1, at: house.clock.at, left: [keyOf(10)], joined: [], triads: [3] },
    ]);
    expect(house.heard).toEqual(['willSave published>published +1', 'didSave published>published +1']);
  });

  test('of nine people leaves two fours, and a gap where a triad dissolved', async () => {
    const house = await givenPublished([keys(1, 2, 3), keys(4, 5, 6), keys(7, 8, 9)], {});
    for (let number = 1; number <= 9; number++) {
      house.people[number] = person(number, { organisation: `K${number}` });
    }
    const now = roundOf(await house.planning.leave(network.id, id, keyOf(5)));
    soundGroups(now, keys(1, 2, 3, 4, 6, 7, 8, 9));
    expect(now.triads).toHaveLength(2);
    expect(now.changes[0]?.triads).toEqual([1, 2, 3]);
    // A new triad does not take the number of the one that dissolved.
    const more = await house.planning.join(network.id, id, keyOf(5));
    expect(roundOf(more).triads).toHaveLength(3);
    const gap = [1, 2, 3].find((number) => !now.triads.some((triad) => triad.number === number));
    expect(roundOf(more).triads.map(({ number }) => number)).not.toContain(gap);
    expect(roundOf(more).changes.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('pressed twice, also at once on two servers, is said once', async () => {
    const house = await givenPublished([keys(1, 2, 3, 4), keys(5, 6, 7)]);
    const both = await Promise.all([
      house.planning.leave(network.id, id, keyOf(1)),
      house.anotherServer().leave(network.id, id, keyOf(1)),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    expect((await house.standing()).changes).toHaveLength(1);
  });

  test('by two people at once, on two servers: both are out, and everybody else is in', async () => {
    const house = await givenPublished([keys(1, 2, 3, 4), keys(5, 6, 7, 8)]);
    await Promise.all([
      house.planning.leave(network.id, id, keyOf(1)),
      house.anotherServer().leave(network.id, id, keyOf(5)),
    ]);
    const now = await house.standing();
    soundGroups(now, keys(2, 3, 4, 6, 7, 8));
    expect(now.changes.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('by somebody who is not in it, or in a draft, changes nothing', async () => {
    const house = await givenPublished([keys(1, 2, 3)]);
    expect((await house.planning.leave(network.id, id, keyOf(9))).outcome).toBe('unchanged');
    expect((await house.planning.leave(network.id, id, 'forged')).outcome).toBe('unchanged');
    expect(house.heard).toEqual([]);
    const draft = await givenDraft();
    expect((await draft.planning.leave(network.id, id, keyOf(1))).outcome).toBe('notNow');
    expect((await draft.planning.join(network.id, id, keyOf(1))).outcome).toBe('notNow');
  });

  test('of three leaves too few; when one comes they are a triad again', async () => {
    const house = await givenPublished([keys(1, 2, 3)]);
    const two = roundOf(await house.planning.leave(network.id, id, keyOf(2)));
    expect(two).toMatchObject({ triads: [], without: keys(1, 3) });
    expect(two.changes).toMatchObject([{ left: [keyOf(2)], triads: [1] }]);
    const one = roundOf(await house.planning.leave(network.id, id, keyOf(3)));
    expect(one).toMatchObject({ triads: [], without: keys(1) });
    expect(one.changes).toHaveLength(1);
    await house.planning.join(network.id, id, keyOf(4));
    const three = roundOf(await house.planning.join(network.id, id, keyOf(5)));
    soundGroups(three, keys(1, 4, 5));
    expect(three.triads.map(({ number }) => number)).toEqual([2]);
    expect(three.changes.at(-1)).toMatchObject({ number: 2, joined: [keyOf(5)], triads: [2] });
  });
});

describe('a late arrival', () => {
  test('joins one triad; the others are as they were', async () => {
    const groups = [keys(1, 2, 3), keys(4, 5, 6)];
    const house = await givenPublished(groups);
    const both = await Promise.all([
      house.planning.join(network.id, id, keyOf(7)),
      house.anotherServer().join(network.id, id, keyOf(7)),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    const now = await house.standing();
    soundGroups(now, keys(1, 2, 3, 4, 5, 6, 7));
    const [change] = now.changes;
    expect(change).toMatchObject({ number: 1, left: [], joined: [keyOf(7)] });
    expect(change?.triads).toHaveLength(1);
    const other = now.triads.find(({ number }) => number !== change?.triads[0]);
    expect(groups).toContainEqual(other?.members);
  });

  test('who would make a triad that breaks a hard rule waits, and the facilitators are asked', async () => {
    const house = await givenPublished([], { without: keys(1, 2) });
    house.apart.push([keyOf(1), keyOf(2)]);
    const before = await house.standing();
    expect((await house.planning.join(network.id, id, keyOf(3))).outcome).toBe('asked');
    const asked = await house.standing();
    expect(asked).toMatchObject({
      triads: [],
      without: keys(1, 2),
      changes: [],
      openQuestion: { left: [], joined: [keyOf(3)] },
    });
    const [way] = await house.planning.waysOut(asked);
    expect(way?.groups.flat().toSorted()).toEqual(keys(1, 2, 3));
    expect(way?.breaches).toMatchObject([{ rule: 'apart' }]);
    // Taken back, it is as before.
    await house.planning.leave(network.id, id, keyOf(3));
    expect(await house.standing()).toEqual(before);
    // One of the two goes: nobody is left to make a triad of, and nothing to decide.
    await house.planning.join(network.id, id, keyOf(3));
    await house.planning.leave(network.id, id, keyOf(2));
    expect(await house.standing()).toMatchObject({ without: keys(1, 3), openQuestion: undefined });
    // And said yes to, it is a triad.
    await house.planning.join(network.id, id, keyOf(2));
    const [again] = await house.planning.waysOut(await house.standing());
    expect((await house.planning.choose(network.id, id, again?.id as string)).outcome).toBe('done');
    soundGroups(await house.standing(), keys(1, 2, 3));
    expect((await house.standing()).changes).toMatchObject([{ joined: [keyOf(2)] }]);
  });

  test('does not come to a colleague while there is another triad', async () => {
    const house = await givenPublished([keys(1, 2, 3), keys(4, 5, 6)]);
    house.people[7] = person(7, { organisation: person(2).organisation });
    const now = roundOf(await house.planning.join(network.id, id, keyOf(7)));
    expect(now.triads.find(({ members }) => members.includes(keyOf(7)))?.members).not.toContain(keyOf(2));
  });
});

describe('a press that is sent again', () => {
  test.each([
    ['leave', 'join'],
    ['join', 'leave'],
  ] as const)('%s after a later %s does nothing', async (first, then) => {
    const house = await givenPublished([keys(1, 2, 3, 4), keys(5, 6, 7)]);
    const who = first === 'leave' ? keyOf(1) : keyOf(8);
    const pressedAt = house.clock.at;
    await house.planning[first](network.id, id, who, pressedAt);
    house.clock.at += 5_000;
    await house.planning[then](network.id, id, who, house.clock.at);
    const before = await house.standing();
    house.clock.at += 10_000;
    expect((await house.planning[first](network.id, id, who, pressedAt)).outcome).toBe('unchanged');
    expect(await house.standing()).toEqual(before);
    expect((await house.planning[first](network.id, id, who, house.clock.at)).outcome).toBe('done');
  });

  test('to leave does not take back a later wish to join that the facilitators are to decide about', async () => {
    const house = await givenPublished([keys(1, 4, 5), keys(2, 6, 7)]);
    for (const number of [1, 2, 3]) house.people[number] = person(number, { organisation: 'Falun' });
    const pressedAt = house.clock.at - 5_000;
    expect((await house.planning.join(network.id, id, keyOf(3), house.clock.at)).outcome).toBe('asked');
    expect((await house.planning.leave(network.id, id, keyOf(3), pressedAt)).outcome).toBe('unchanged');
    expect((await house.planning.leave(network.id, id, keyOf(3), house.clock.at)).outcome).toBe('done');
  });
});

describe('when no repair keeps the hard rules', () => {
  /** Nine people; the first of each triad come from the same organisation. When one of the others leaves, two must meet. */
  async function givenStuck() {
    const house = await givenPublished([keys(1, 4, 5), keys(2, 6, 7), keys(3, 8, 9)]);
    for (let number = 1; number <= 9; number++) {
      house.people[number] = person(number, { organisation: number <= 3 ? 'Falun' : `K${number}` });
    }
    const asked = await house.planning.leave(network.id, id, keyOf(9));
    return { ...house, asked };
  }

  test('the facilitators are asked, and meanwhile the triad stands with those who remain', async () => {
    const house = await givenStuck();
    expect(house.asked.outcome).toBe('asked');
    const now = await house.standing();
    expect(groupsOf(now)).toEqual([keys(1, 4, 5), keys(2, 6, 7), keys(3, 8)]);
    expect(now.openQuestion).toEqual({ since: house.clock.at, left: [keyOf(9)], joined: [] });
    expect(now.changes).toEqual([]);
    expect(house.heard).toHaveLength(2);
    expect((await house.planning.leave(network.id, id, keyOf(9))).outcome).toBe('unchanged');
  });

  test('there are ways out, the least bad first, and each names what it breaks', async () => {
    const house = await givenStuck();
    const ways = await house.planning.waysOut(await house.standing());
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.length).toBeLessThanOrEqual(5);
    expect(new Set(ways.map((way) => way.id)).size).toBe(ways.length);
    for (const { groups, breaches } of ways) {
      expect(groups.flat().toSorted()).toEqual(keys(1, 2, 3, 4, 5, 6, 7, 8));
      expect(breaches.some(({ rule }) => rule === 'organisation')).toBe(true);
    }
    const hard = ways.map(({ breaches }) => breaches.filter(({ rule }) => rule === 'organisation').length);
    expect(hard).toEqual(hard.toSorted((a, b) => a - b));
    expect(await house.planning.waysOut(round([keys(1, 2, 3)]))).toEqual([]);
  });

  test('the one that is chosen is done and told once, also pressed at once on two servers', async () => {
    const house = await givenStuck();
    const [way] = await house.planning.waysOut(await house.standing());
    const wayId = way?.id as string;
    const both = await Promise.all([
      house.planning.choose(network.id, id, wayId),
      house.anotherServer().choose(network.id, id, wayId),
    ]);
    expect(outcomes(both)).toEqual(['done', 'unchanged']);
    const now = await house.standing();
    soundGroups(now, keys(1, 2, 3, 4, 5, 6, 7, 8));
    expect(now.openQuestion).toBeUndefined();
    expect(now.changes).toMatchObject([
      { number: 1, at: house.clock.at, left: [keyOf(9)], joined: [], triads: [1, 2, 3] },
    ]);
  });

  test('a way of a round that has become another does nothing', async () => {
    const house = await givenStuck();
    const [way] = await house.planning.waysOut(await house.standing());
    await house.planning.leave(network.id, id, keyOf(8));
    const now = await house.standing();
    const done = await house.planning.choose(network.id, id, way?.id as string);
    expect(done.outcome).toBe(now.openQuestion ? 'changedMeanwhile' : 'unchanged');
    expect((await house.planning.choose(network.id, id, 'forged')).outcome).not.toBe('done');
    expect(await house.standing()).toEqual(now);
  });

  test('who could not may come back, and then everything is as before', async () => {
    const house = await givenStuck();
    const back = roundOf(await house.planning.join(network.id, id, keyOf(9)));
    expect(back.openQuestion).toBeUndefined();
    soundGroups(back, keys(1, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(back.triads.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(groupsOf(back)[2]).toEqual(keys(3, 8, 9));
  });

  test('a late arrival who fits nowhere waits; taking it back needs no answer', async () => {
    const house = await givenPublished([keys(1, 4, 5), keys(2, 6, 7)]);
    for (const number of [1, 2, 3]) house.people[number] = person(number, { organisation: 'Falun' });
    for (const number of [4, 5, 6, 7]) house.people[number] = person(number, { organisation: `K${number}` });
    const before = await house.standing();
    expect((await house.planning.join(network.id, id, keyOf(3))).outcome).toBe('asked');
    expect(await house.standing()).toMatchObject({
      triads: before.triads,
      openQuestion: { left: [], joined: [keyOf(3)] },
    });
    expect((await house.planning.join(network.id, id, keyOf(3))).outcome).toBe('unchanged');
    const [way] = await house.planning.waysOut(await house.standing());
    expect(way?.groups.flat()).toContain(keyOf(3));
    await house.planning.leave(network.id, id, keyOf(3));
    expect(await house.standing()).toEqual(before);
  });

  test('a way opens when the pair no longer has to be kept apart', async () => {
    const house = await givenPublished([keys(1, 4, 5), keys(2, 6, 7)]);
    for (let number = 1; number <= 7; number++) {
      house.people[number] = person(number, { organisation: `K${number}` });
    }
    house.apart.push([keyOf(3), keyOf(1)], [keyOf(3), keyOf(2)]);
    house.people[3] = person(3, { organisation: 'K3' });
    const asked = await house.planning.join(network.id, id, keyOf(3));
    if (asked.outcome === 'asked') {
      house.apart.length = 0;
      const ways = await house.planning.waysOut(await house.standing());
      expect(ways).toMatchObject([{ breaches: [] }]);
      expect((await house.planning.choose(network.id, id, ways[0]?.id as string)).outcome).toBe('done');
    }
    soundGroups(await house.standing(), keys(1, 2, 3, 4, 5, 6, 7));
  });
});

test('whoever comes and goes: each is in one triad, and only those change that are told of', async () => {
  const presses = fc.array(fc.record({ leaves: fc.boolean(), who: fc.integer({ min: 1, max: 12 }) }), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(presses, fc.integer({ min: 2, max: 12 }), async (all, count) => {
      const house = givenRounds(12);
      for (let number = count + 1; number <= 12; number++) house.signedUp.delete(keyOf(number));
      await house.planning.draft(network.id, id, fields);
      await house.planning.publish(network.id, id);
      const present = new Set(house.signedUp);
      let before = await house.standing();
      const used = new Map(before.triads.map(({ number, members }) => [number, members]));
      for (const { leaves, who } of all) {
        const key = keyOf(who);
        await house.planning[leaves ? 'leave' : 'join'](network.id, id, key);
        if (leaves) present.delete(key);
        else present.add(key);
        const now = await house.standing();
        const waiting = now.openQuestion?.joined ?? [];
        expect([...peopleOf(now), ...waiting].toSorted()).toEqual([...present].toSorted());
        if (!now.openQuestion) soundGroups(now, [...present]);
        const told = now.changes.slice(before.changes.length).flatMap(({ triads }) => triads);
        if (!now.openQuestion && !before.openQuestion) {
          for (const { number, members } of now.triads) {
            const was = before.triads.find((triad) => triad.number === number);
            expect(told.includes(number)).toBe(was?.members.join() !== members.join());
            // A number never comes back once its triad has dissolved.
            if (!was) expect(used.has(number)).toBe(false);
          }
          for (const { number } of before.triads) {
            if (!now.triads.some((triad) => triad.number === number)) expect(told).toContain(number);
          }
        }
        for (const { number, members } of now.triads) used.set(number, members);
        before = now;
      }
    }),
    { numRuns: 60 },
  );
});

describe('those who follow rounds', () => {
  test('are told later when they could not be told at once, and the round stands all the same', async () => {
    const house = await givenDraft();
    house.fails.didSave = true;
    expect((await house.planning.publish(network.id, id)).outcome).toBe('done');
    house.fails.didSave = false;
    await house.settle();
    expect(house.heard).toEqual([
      'willSave draft>published +0',
      'didSave draft>published +0',
      'didSave draft>published +0',
    ]);
  });

  test('are told of what the store took without saying so', async () => {
    const house = await givenDraft();
    const { replace } = house.table;
    house.table.replace = async (...row) => {
      await replace(...row);
      throw new TableUnavailable('The answer was lost.');
    };
    await expect(house.planning.publish(network.id, id)).rejects.toThrow(TableUnavailable);
    house.table.replace = replace;
    await house.settle();
    expect((await house.standing()).state).toBe('published');
    expect(house.heard).toEqual(['willSave draft>published +0', 'didSave draft>published +0']);
    expect((await house.planning.publish(network.id, id)).outcome).toBe('unchanged');
  });

  test.each([
    ['publish', 'didSave draft>published +0'],
    ['start', 'didSave published>published +0'],
    ['leave', 'didSave published>published +1'],
    ['close', 'didSave published>closed +0'],
    ['cancel', 'didSave published>cancelled +0'],
  ] as const)(
    'are told of a %s whose answer was lost, and which the store’s client repeated',
    async (act, told) => {
      const house =
        act === 'publish' ? await givenDraft() : await givenPublished([keys(1, 2, 3), keys(4, 5, 6)]);
      house.heard.length = 0;
      const { replace } = house.table;
      house.table.replace = async (...row) => {
        house.table.replace = replace;
        await replace(...row);
        throw new RowChanged('The client’s own repeat found the row another already.');
      };
      if (act === 'leave') await house.planning.leave(network.id, id, keyOf(1));
      else await house.planning[act](network.id, id);
      expect(house.heard.at(-1)).toBe(told);
    },
  );

  test('of a new round, too', async () => {
    const house = givenRounds();
    const { insert } = house.table;
    house.table.insert = async (...row) => {
      await insert(...row);
      throw new TableUnavailable('The answer was lost.');
    };
    await expect(house.planning.draft(network.id, id, fields)).rejects.toThrow(TableUnavailable);
    house.table.insert = insert;
    await house.settle();
    expect(house.heard).toEqual(['willSave draft +0', 'didSave draft +0']);
  });

  test('hear nothing of what was not written', async () => {
    const house = await givenPublished([keys(1, 2, 3)]);
    house.table.before = unreachable;
    await expect(house.planning.leave(network.id, id, keyOf(1))).rejects.toThrow(TableUnavailable);
    house.table.before = undefined;
    await house.settle();
    expect(house.heard).toEqual([]);
    expect((await house.standing()).triads).toHaveLength(1);
  });
});

test('what is planned in one network is not seen in another', async () => {
  const house = await givenDraft();
  expect(await house.planning.leave('another', id, keyOf(1))).toEqual({ outcome: 'gone' });
  expect(await house.rounds.list('another')).toEqual([]);
});
