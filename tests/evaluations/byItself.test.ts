import type { DalaLab } from '../../bot/compose.ts';
import type { NetworkSettings } from '../../bot/contract/networkSettings.ts';
import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { networkStore } from '../../bot/networks/networkStore.ts';
import { instantOf, localText } from '../../bot/ports/localTime.ts';
import { answer, type Given, given, member, networkId, place, session, textOf } from '../given.ts';
import { anna, fail, pia, pressOn, standing } from './given.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zone = 'Europe/Stockholm';
const wall = (text: string) => instantOf(text, zone) ?? fail();

const fields = {
  title: 'Träff 2: Torsboda',
  start: wall('2026-12-01T09:00'),
  end: wall('2026-12-01T12:00'),
  timeZone: zone,
  place: '',
  link: '',
  programme: [],
  reminders: [],
};

/** A network whose facilitator has planned a session that is to come. */
async function planned(over: Partial<typeof fields> = {}, people = 12) {
  const house = await given(people);
  const { id } = await house.dalalab.planning.plan(networkId, { ...fields, ...over });
  return { house, id, about: { network: networkId, session: id } };
}

/** Time goes on until `at`, and half a minute more; nothing else falls due on the way. */
async function until(house: Given, at: number): Promise<void> {
  await house.settle();
  house.clock.at = Math.max(house.clock.at, at - 20_000);
  await house.passes(50);
}

const forms = (house: Given) => standing(house).filter(({ title }) => title.startsWith('Hur var träffen?'));
const nudges = (house: Given) => standing(house).filter(({ title }) => title.startsWith('Påminnelse'));
const summaries = (house: Given) => standing(house).filter(({ title }) => title.startsWith('Så tyckte'));
const evaluationOf = async (house: Given, id: string) =>
  (await house.dalalab.evaluations.list(networkId)).find(({ sessionId }) => sessionId === id);
const answered = (house: Given, about: object, people: readonly number[]) =>
  Promise.all(people.map((n) => house.press(member(n), verbs.answer, { ...about, ...answer() })));

describe('an evaluation opens by itself', () => {
  test('at the end of the session, once, with form and counter', async () => {
    const { house, id, about } = await planned();
    await until(house, fields.end - 60_000);
    expect(await evaluationOf(house, id)).toBeUndefined();
    await until(house, fields.end);
    expect(standing(house).map(({ title }) => title)).toEqual([
      `Hur var träffen? ${fields.title}`,
      `0 av 11 har svarat: ${fields.title}`,
    ]);
    await house.passes(300);
    expect(forms(house)).toHaveLength(1);
    const [reply] = await answered(house, about, [1]);
    expect(textOf(reply ?? fail())).toContain('Tack för ditt svar');
  });

  test('once also with two servers', async () => {
    const { house, id } = await planned();
    house.anotherServer();
    house.anotherServer();
    await until(house, fields.end);
    await house.passes(120);
    expect(forms(house)).toHaveLength(1);
    expect(standing(house)).toHaveLength(2);
    expect(await evaluationOf(house, id)).toMatchObject({ state: 'open' });
  });

  test('when the servers were down at the end, and people have their days from then', async () => {
    const { house, id } = await planned();
    const back = fields.end + 2 * day;
    house.clock.at = back;
    house.restart();
    await house.passes(120);
    expect(forms(house)).toHaveLength(1);
    const { nudgeAt = 0, closesAt = 0 } = (await evaluationOf(house, id)) ?? {};
    expect(nudgeAt).toBeGreaterThanOrEqual(back + day);
    expect(closesAt).toBeGreaterThanOrEqual(back + 7 * day);
  });

  test('when the queue was emptied by hand', async () => {
    const { house } = await planned();
    await until(house, fields.end - 10_000);
    house.queue.clear();
    await house.passes(180);
    expect(forms(house)).toHaveLength(1);
  });

  test('not when the session was cancelled', async () => {
    const { house, id } = await planned();
    await house.dalalab.planning.cancel(networkId, id);
    await until(house, fields.end);
    expect(await evaluationOf(house, id)).toBeUndefined();
  });

  test.each([
    ['later', day],
    ['earlier', -day],
  ])('at the new end when the session was moved to a day %s', async (_, by) => {
    const { house, id } = await planned();
    const moved = { start: fields.start + by, end: fields.end + by };
    await house.dalalab.planning.change(networkId, id, (now) => ({ ...now, ...moved }));
    const [first, last] = [fields.end, moved.end].toSorted((a, b) => a - b) as [number, number];
    await until(house, first);
    expect(forms(house)).toHaveLength(first === moved.end ? 1 : 0);
    await until(house, last);
    expect(forms(house)).toHaveLength(1);
  });

  test('at its end when it was moved away and back', async () => {
    const { house, id } = await planned();
    for (const by of [day, -day]) {
      await house.dalalab.planning.change(networkId, id, (now) => ({
        ...now,
        start: now.start + by,
        end: now.end + by,
      }));
    }
    await until(house, fields.end);
    expect(forms(house)).toHaveLength(1);
  });

  test('never for a session that was written down when it was over', async () => {
    const { house, id } = await planned({ start: session.start - day, end: session.end - day });
    await house.passes(120);
    expect(await evaluationOf(house, id)).toBeUndefined();
  });

  test('not a second time when a facilitator opened it before the end', async () => {
    const { house, about } = await planned();
    house.clock.at = fields.start + hour;
    await house.press(pia, verbs.open, about);
    await until(house, fields.end);
    expect(forms(house)).toHaveLength(1);
    expect(standing(house)).toHaveLength(2);
  });

  test('not where the app was removed, nor where it has no channel', async () => {
    const { house, id } = await planned();
    await house.dalalab.onRemoved(place);
    await until(house, fields.end);
    expect(await evaluationOf(house, id)).toBeUndefined();
  });
});

describe('the nudge', () => {
  const nudgeAt = wall('2026-12-02T12:00');

  async function opened(people = 12) {
    const made = await planned({}, people);
    await until(made.house, fields.end);
    return made;
  }

  test('comes once, the next day at the same time, and names nobody', async () => {
    const { house, about } = await opened();
    await answered(house, about, [1, 2]);
    await until(house, nudgeAt - 60_000);
    expect(nudges(house)).toHaveLength(0);
    await until(house, nudgeAt + 60_000);
    await house.passes(300);
    const [nudge, ...more] = nudges(house);
    expect(more).toEqual([]);
    const text = textOf(nudge?.card ?? fail());
    expect(text).toContain('2 av 11 har svarat.');
    expect(text).toContain('Du kan svara till tisdag 8 december 2026 12:00.');
    for (const { name, teamsId } of house.roster.members) {
      expect(JSON.stringify(nudge?.card)).not.toContain(name);
      expect(JSON.stringify(nudge?.card)).not.toContain(`"${teamsId}"`);
    }
  });

  test('gives the form to who has not answered, and the thanks to who has', async () => {
    const { house, about } = await opened();
    await answered(house, about, [1]);
    await until(house, nudgeAt + 60_000);
    const { card, messageId } = nudges(house)[0] ?? fail();
    const show = (who: typeof anna) => pressOn(house, who, card, verbs.view, {}, messageId);
    expect(textOf(await show(member(2)))).toContain('Skicka');
    expect(textOf(await show(anna))).toContain('Tack för ditt svar');
  });

  test('does not come when all have answered, or when it is closed', async () => {
    for (const closes of [false, true]) {
      const { house, about } = await opened(7);
      await answered(house, about, closes ? [1] : [1, 2, 3, 4, 5, 6]);
      if (closes) await house.press(pia, verbs.close, about);
      await until(house, nudgeAt);
      await house.passes(120);
      expect(nudges(house)).toHaveLength(0);
    }
  });

  test('says that it is closed when it is', async () => {
    const { house, about } = await opened();
    await answered(house, about, [1, 2, 3, 4, 5]);
    await until(house, nudgeAt + 60_000);
    const nudge = nudges(house)[0] ?? fail();
    await house.press(pia, verbs.close, about);
    await house.passes(15);
    expect(textOf(nudge.card)).toContain('Utvärderingen är stängd');
  });
});

describe('it closes by itself', () => {
  test('after seven days on the same wall clock across the change to summer time, with one summary', async () => {
    const end = wall('2027-03-24T12:00');
    const { house, id, about } = await planned({ start: end - 3 * hour, end });
    house.anotherServer();
    await until(house, end);
    await answered(house, about, [1, 2, 3, 4, 5, 6]);
    const { nudgeAt = 0, closesAt = 0 } = (await evaluationOf(house, id)) ?? {};
    expect(localText(nudgeAt, zone)).toBe('2027-03-25T12:00');
    expect(localText(closesAt, zone)).toBe('2027-03-31T12:00');
    await until(house, closesAt - 60_000);
    expect(await evaluationOf(house, id)).toMatchObject({ state: 'open' });
    await until(house, closesAt);
    await house.passes(120);
    expect(await evaluationOf(house, id)).toMatchObject({ state: 'closed', swept: true, published: true });
    expect(summaries(house)).toHaveLength(1);
    for (const asked of standing(house).slice(0, 3)) expect(textOf(asked.card)).toContain('är stängd');
    expect(house.tables.evaluationKeys.dump()).toEqual([]);
    expect(house.tables.openAnswers.dump()).toEqual([]);
  });

  test('and finds nothing to do when a facilitator closed it before', async () => {
    const { house, id, about } = await planned();
    await until(house, fields.end);
    await answered(house, about, [1, 2, 3, 4, 5]);
    await house.press(pia, verbs.close, about);
    await house.passes(120);
    const before = await evaluationOf(house, id);
    expect(house.tables.dueIndex.dump().map(({ row }) => row.kind)).not.toContain('evaluationClose');
    await until(house, before?.closesAt ?? fail());
    await house.passes(120);
    expect(await evaluationOf(house, id)).toEqual(before);
    expect(summaries(house)).toHaveLength(1);
  });
});

describe('the settings of the network', () => {
  async function choose(house: Given, over: Partial<NetworkSettings>) {
    const networks = networkStore(house.tables.networks, { now: () => house.clock.at });
    await networks.change(networkId, (now) => ({ ...now, ...over }));
    house.clock.at += 6_000;
  }

  test('may keep evaluations from opening by themselves; a facilitator still opens them', async () => {
    const { house, id, about } = await planned();
    await choose(house, { evaluationOpens: false });
    await until(house, fields.end);
    expect(await evaluationOf(house, id)).toBeUndefined();
    await house.press(pia, verbs.open, about);
    expect(forms(house)).toHaveLength(1);
  });

  test('say when it nudges and closes; a change moves nothing that is open', async () => {
    const { house, id } = await planned();
    await choose(house, { nudgeAfterDays: 3, closeAfterDays: 10 });
    await until(house, fields.end);
    await choose(house, { nudgeAfterDays: 1, closeAfterDays: 2 });
    await until(house, wall('2026-12-04T12:00') - 60_000);
    expect(nudges(house)).toHaveLength(0);
    await until(house, wall('2026-12-04T12:01'));
    expect(nudges(house)).toHaveLength(1);
    await until(house, wall('2026-12-11T12:01'));
    expect(await evaluationOf(house, id)).toMatchObject({ state: 'closed' });
  });

  test('may leave the nudge out', async () => {
    const { house } = await planned();
    await choose(house, { nudgeAfterDays: 0 });
    await until(house, fields.end);
    for (const days of [1, 2, 6]) await until(house, fields.end + days * day + 60_000);
    expect(nudges(house)).toHaveLength(0);
  });

  test('choose the language of what stands in the channel', async () => {
    const { house } = await planned();
    await choose(house, { language: 'en' });
    await until(house, fields.end);
    const titles = standing(house).map(({ title }) => title);
    expect(titles).toContain(`How was the session? ${fields.title}`);
    expect(titles).toContain(`0 of 11 have answered: ${fields.title}`);
  });
});

describe('the counter', () => {
  test('is drawn anew at most every ten seconds, however many answer on however many servers', async () => {
    const { house, about } = await planned({}, 30);
    const others: DalaLab[] = [house.anotherServer()];
    await until(house, fields.end);
    const counter = standing(house)[1] ?? fail();
    for (let n = 1; n <= 24; n++) {
      const server = n % 2 ? house.dalalab : others[0];
      const data = { ...about, ...answer() };
      await server?.onPress({
        ...pressOf(member(n), data),
        pressedAt: house.clock.at,
      });
      await house.passes(1);
    }
    expect(counter.edits).toBeGreaterThan(0);
    expect(counter.edits).toBeLessThanOrEqual(3);
    await house.passes(15);
    expect(counter.title).toContain('24 av 29');
  });

  test('is left alone for half a minute when a facilitator looks at it, and then brought up to date', async () => {
    const { house, about } = await planned();
    await until(house, fields.end);
    const counter = standing(house)[1] ?? fail();
    await pressOn(house, pia, counter.card, verbs.steer, {}, counter.messageId);
    await answered(house, about, [1, 2, 3]);
    await house.passes(25);
    expect(counter.edits).toBe(0);
    await house.passes(10);
    await house.passes(15);
    expect(counter.title).toContain('3 av 11');
  });
});

function pressOf(sender: ReturnType<typeof member>, data: unknown) {
  return {
    sender,
    place,
    verb: verbs.answer,
    data,
    locale: 'sv-SE',
    carrier: 'card' as const,
    messageId: undefined,
  };
}

class Killed extends Error {}

test('killed at any operation of opening and of closing by itself: one form and one summary, or somebody is asked', async () => {
  const about = (id: string) => ({ network: networkId, session: id });
  let operation = 0;
  for (let reached = true; reached; ) {
    // Every second one, alternating between the two: all of them would take long.
    operation += 2;
    reached = false;
    const { house, id } = await planned({}, 8);
    const kill = () => {
      let done = 0;
      const count = () => {
        if (++done < operation) return;
        reached = true;
        house.queue.away = true;
        throw new Killed();
      };
      for (const table of Object.values(house.tables)) table.before = count;
      house.channel.before = count;
    };
    const revive = async () => {
      for (const table of Object.values(house.tables)) table.before = undefined;
      house.channel.before = undefined;
      house.queue.away = false;
      house.restart();
      await house.passes(200);
    };
    house.clock.at = fields.end - 5_000;
    kill();
    await house.passes(25).catch(() => {});
    await revive();
    const evaluation = (await evaluationOf(house, id)) ?? fail();
    const form = await delivery(house, id, 'evaluationForm');
    expect({ operation, form: forms(house).length, state: form?.state }).toEqual(
      form?.state === 'sent'
        ? { operation, form: 1, state: 'sent' }
        : { operation, form: expect.any(Number), state: 'parked' },
    );
    expect(forms(house).length).toBeLessThanOrEqual(1);
    await answered(house, about(id), [1, 2, 3, 4, 5]);
    house.clock.at = (evaluation.closesAt ?? fail()) - 5_000;
    kill();
    await house.passes(25).catch(() => {});
    await revive();
    expect(await evaluationOf(house, id)).toMatchObject({
      state: 'closed',
      swept: true,
      published: true,
      result: { answers: 5 },
    });
    const summary = await delivery(house, id, 'evaluationSummary');
    expect(['sent', 'parked']).toContain(summary?.state);
    expect(summaries(house).length).toBeLessThanOrEqual(1);
    if (summary?.state === 'sent') expect(summaries(house)).toHaveLength(1);
  }
  expect(operation).toBeGreaterThan(40);
});

async function delivery(house: Given, id: string, kind: string) {
  return (await house.dalalab.delivery.deliveries.list(networkId, id)).find((one) => one.kind === kind);
}
