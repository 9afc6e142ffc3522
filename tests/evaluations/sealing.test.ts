import fc from 'fast-check';
import { tableNames, tablesOutsideBackups } from '../../bot/compose.ts';
import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { pseudonym } from '../../bot/evaluations/pseudonym.ts';
import { personKeyOf } from '../../bot/people/person.ts';
import { about, answer, type Given, given, givenOpen, member, networkId, pressBy, textOf } from '../given.ts';
import { deliveryOf, fail, standing } from './given.ts';

const pia = member(0);

/** Person n's answer is theirs alone: their line, and scales that differ from their neighbours'. */
const steps = ['large', 'some', 'little', 'none'];
const answerOf = (n: number) =>
  answer({
    knowledge: steps[n % 4],
    contacts: steps[(n >> 2) % 4],
    line: `rad av nummer ${n}`,
    mostUseful: '',
  });

async function answered(people: number): Promise<Given> {
  const house = await givenOpen(people + 1);
  for (let n = 1; n <= people; n++) {
    house.clock.at += 60_000;
    await house.press(member(n), verbs.answer, { ...about, ...answerOf(n) });
  }
  return house;
}

class Killed extends Error {}

/** The process dies at the given store or channel operation, counted from now; everything after fails too. */
function killAt(house: Given, operation: number): { reached: boolean } {
  const state = { reached: false };
  let done = 0;
  const count = () => {
    if (++done >= operation) {
      state.reached = true;
      house.queue.away = true;
      throw new Killed();
    }
  };
  for (const name of tableNames) house.tables[name].before = count;
  house.channel.before = count;
  return state;
}

function revive(house: Given): void {
  for (const name of tableNames) house.tables[name].before = undefined;
  house.channel.before = undefined;
  house.queue.away = false;
  house.restart();
}

/** A new server starts, and time passes until nothing is left to do: what was being sent when one died is parked then. */
async function goesOn(house: Given): Promise<void> {
  revive(house);
  await house.dalalab.finishInterrupted();
  await house.passes(150);
}

/** A press that never arrived is made again, as a person would. */
async function closeUnlessClosing(house: Given): Promise<void> {
  const [evaluation] = await house.dalalab.evaluations.list(networkId);
  if (evaluation?.state !== 'open') return;
  await house.press(pia, verbs.close);
  await house.passes(150);
}

/** Where a crash fell between the claim and the record nobody knows; then it is not tried again, and somebody is asked. */
async function expectOnceOrAsked(
  house: Given,
  kind: 'form' | 'summary',
  posted: number,
  operation: number,
): Promise<void> {
  const state = (await deliveryOf(house, kind))?.state;
  const expected = { state: posted === 1 ? expect.stringMatching(/^(sent|parked)$/) : 'parked' };
  expect({ operation, state, twice: posted > 1 }).toMatchObject({ operation, twice: false, ...expected });
}

async function expectWhole(house: Given, people: number): Promise<void> {
  const [evaluation] = await house.dalalab.evaluations.list(networkId);
  expect(evaluation).toMatchObject({
    state: 'closed',
    swept: true,
    published: true,
    result: { answers: people },
  });
  expect(house.tables.openAnswers.dump()).toEqual([]);
  expect(house.tables.evaluationKeys.dump()).toEqual([]);
  const sealed = house.tables.sealedAnswers.dump();
  const lines = sealed.filter(({ key }) => key.startsWith('l-')).map(({ row }) => row.text);
  expect(lines.toSorted()).toEqual([...Array(people).keys()].map((n) => `rad av nummer ${n + 1}`).toSorted());
  const scales = sealed
    .filter(({ key }) => key.startsWith('s-'))
    .map(({ row }) => `${row.knowledge} ${row.contacts}`);
  const expected = [...Array(people).keys()].map((n) => `${steps[(n + 1) % 4]} ${steps[((n + 1) >> 2) % 4]}`);
  expect(scales.toSorted()).toEqual(expected.toSorted());
}

describe('a kill at any step of closing', () => {
  test('is completed at the next start: never half, never lost, never posted twice', async () => {
    let kills = 0;
    for (let operation = 1; ; operation++) {
      const house = await answered(7);
      const killed = killAt(house, operation);
      await house.press(pia, verbs.close).catch(() => {});
      await house.passes(15).catch(() => {});
      if (!killed.reached) break;
      kills++;
      await goesOn(house);
      await closeUnlessClosing(house);
      await expectWhole(house, 7);
      const summaries = house.channel.messages.filter((message) => message.title.startsWith('Så tyckte'));
      await expectOnceOrAsked(house, 'summary', summaries.length, operation);
      for (const kind of ['form', 'counter'] as const) {
        const asked = standing(house).find(({ messageId }) => messageId === (kind === 'form' ? 'm2' : 'm3'));
        expect({ operation, kind, text: textOf(asked?.card ?? fail()) }).toMatchObject({
          text: expect.stringContaining('Utvärderingen är stängd'),
        });
      }
    }
    expect(kills).toBeGreaterThan(15);
  });

  test('also when the next start is killed, again and again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        async (deaths) => {
          const house = await answered(6);
          killAt(house, deaths[0] ?? 1);
          await house.press(pia, verbs.close).catch(() => {});
          await house.passes(15).catch(() => {});
          for (const death of deaths.slice(1)) {
            revive(house);
            killAt(house, death);
            await house.dalalab.finishInterrupted().catch(() => {});
            await house.passes(15).catch(() => {});
          }
          await goesOn(house);
          await closeUnlessClosing(house);
          await expectWhole(house, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('two servers that close at once, each dying somewhere, leave one whole result', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        async (first, second) => {
          const house = await answered(6);
          const other = house.anotherServer();
          let done = 0;
          house.tables.sealedAnswers.before = () => {
            if (++done === first || done === first + second) throw new Killed();
          };
          await Promise.allSettled([house.dalalab.finishInterrupted(), other.finishInterrupted()]);
          await Promise.allSettled([house.press(pia, verbs.close), other.onPress(pressBy(pia, verbs.close))]);
          await goesOn(house);
          await expectWhole(house, 6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a kill while opening or answering', () => {
  test('leaves an evaluation that the next start completes, or none', async () => {
    for (let operation = 1; ; operation++) {
      const house = await given(4);
      const killed = killAt(house, operation);
      await house.say(pia, 'öppna utvärdering').catch(() => {});
      await house.passes(5).catch(() => {});
      if (!killed.reached) break;
      await goesOn(house);
      await house.say(pia, 'öppna utvärdering');
      const forms = house.channel.messages.filter((message) => message.title.startsWith('Hur var'));
      const counters = house.channel.messages.filter(({ title }) => title.includes('har svarat'));
      await expectOnceOrAsked(house, 'form', forms.length, operation);
      expect(counters.length).toBeLessThanOrEqual(1);
      if (forms.length === 1) {
        const reply = await house.press(member(1), verbs.answer, { ...about, ...answerOf(1) });
        expect(JSON.stringify(reply)).toContain('Tack för ditt svar');
      }
    }
  });
});

describe('an attacker who has the whole store after closing, and every backup from before', () => {
  test('finds no key, no open answer, no pseudonym and no time that points at a person', async () => {
    const house = await answered(20);
    const key = Buffer.from(String(house.tables.evaluationKeys.dump()[0]?.row.key), 'base64');
    const names = [...Array(21).keys()].map((n) =>
      pseudonym(key, personKeyOf(member(n).tenantId, member(n).objectId)),
    );
    const openRows = house.tables.openAnswers.dump();
    expect(openRows.filter((row) => names.includes(row.key))).toHaveLength(20);
    const backup = house.dump(tablesOutsideBackups);
    await house.press(pia, verbs.close);
    await house.settle();
    const store = house.dump();

    expect(tablesOutsideBackups).toEqual(expect.arrayContaining(['evaluationKeys', 'openAnswers']));
    for (const stolen of [store, backup]) {
      expect(stolen).not.toContain(key.toString('base64'));
      for (const name of names) expect(stolen).not.toContain(name);
    }
    expect(backup).not.toContain('rad av nummer');
    // Nothing that is left was written at a moment of its own: every sealed row was written after the last answer.
    const sealed = house.tables.sealedAnswers.dump().filter(({ key: rowKey }) => rowKey !== 'fence');
    expect(sealed).toHaveLength(40);
    for (const { row } of sealed) expect(row).not.toHaveProperty('pressedAt');
    for (const { row } of sealed) expect('text' in row && 'knowledge' in row).toBe(false);
  });

  test('even with the open rows in a backup, no order or key ties a sealed row to one of them', async () => {
    // Were rows written in the order of pseudonyms, presses or the roster, the same pairs would meet again and again.
    const people = 6;
    const rounds = 120;
    const meetings = { byPseudonym: 0, byPress: 0, lineWithScale: 0 };
    for (let round = 0; round < rounds; round++) {
      const house = await answered(people);
      const open = house.tables.openAnswers.dump().filter(({ key }) => key !== 'gate');
      const byPseudonym = open.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row.line);
      await house.press(pia, verbs.close);
      // As the rows lie in the store, and as they lie by key: chance must have given both.
      const rows = house.tables.sealedAnswers.dump().filter(({ key }) => key !== 'fence');
      const lines = rows.filter(({ key }) => key.startsWith('l-'));
      const scales = rows.filter(({ key }) => key.startsWith('s-'));
      if (round % 2) for (const kind of [lines, scales]) kind.sort((a, b) => (a.key < b.key ? -1 : 1));
      if (lines[0]?.row.text === byPseudonym[0]) meetings.byPseudonym++;
      if (lines[0]?.row.text === 'rad av nummer 1') meetings.byPress++;
      const first = Number(String(lines[0]?.row.text).split(' ').at(-1));
      if (
        scales[0]?.row.knowledge === steps[first % 4] &&
        scales[0]?.row.contacts === steps[(first >> 2) % 4]
      ) {
        meetings.lineWithScale++;
      }
    }
    // Expected 20 of 120 by chance; more than 45 happens once in 10^8 runs.
    for (const count of Object.values(meetings)) expect(count).toBeLessThan(46);
  });

  test('the same person has unrelated pseudonyms under different keys', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (a, b) => {
          fc.pre(Buffer.compare(a, b) !== 0);
          expect(pseudonym(a, 'x:y')).not.toBe(pseudonym(b, 'x:y'));
          expect(pseudonym(a, 'x:y')).toMatch(/^[0-9a-f]{64}$/);
        },
      ),
    );
  });

  test('a press leaves nothing but the answer itself, and in the ledger when the counter was drawn anew', async () => {
    const house = await givenOpen(6);
    await house.passes(120);
    const deliveries = ['ledger', 'dueIndex', 'servers'] as const;
    const before = house.dump(['openAnswers', ...deliveries]);
    const ledger = await house.dalalab.delivery.deliveries.list(networkId);
    await house.press(member(1), verbs.answer, { ...about, ...answerOf(1) });
    await house.passes(120);
    expect(house.dump(['openAnswers', ...deliveries])).toBe(before);
    const after = await house.dalalab.delivery.deliveries.list(networkId);
    const drawnAnew = after.map((delivery) => ({ ...delivery, redrawnAt: undefined }));
    expect(drawnAnew).toEqual(ledger);
    for (const name of deliveries) {
      const rows = JSON.stringify(house.tables[name].dump());
      expect(rows).not.toContain(member(1).objectId);
      expect(rows).not.toContain('rad av nummer');
    }
  });
});
