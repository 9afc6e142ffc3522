import fc from 'fast-check';
import { due, givenRoad, networkId, start } from './given.ts';

test('a queue that was emptied by hand loses nothing', async () => {
  const road = await givenRoad();
  const server = road.server();
  await server.deliveries.plan(Array.from({ length: 12 }, (_, n) => due(`n${n}`, start + 20_000)));
  await road.passes(15);
  expect(road.queue.messages).toHaveLength(12);
  road.queue.clear();
  await road.passes(180);
  expect(road.channel.messages).toHaveLength(12);
});

test('a pending ledger row without a queue message is found again', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.channel.failNext = { outcome: 'notSent', arrives: false };
  await server.deliveries.plan([due()]);
  await road.passes(4);
  expect(await road.deliveries()).toMatchObject([{ state: 'pending' }]);
  road.queue.clear();
  await road.passes(180);
  expect(road.posts('once')).toHaveLength(1);
});

test('a message that nobody can read is removed and reported, and the others come', async () => {
  const road = await givenRoad();
  const server = road.server();
  for (const text of ['', 'hej', '{"networkId":1}', '[]', 'null', '{"at":"nyss"}'])
    await road.queue.send(text, 0);
  await server.deliveries.plan([due()]);
  await road.passes(10);
  expect(road.posts('once')).toHaveLength(1);
  expect(road.reported.filter((event) => event === 'queue.unreadable')).toHaveLength(6);
  expect(road.queue.messages).toEqual([]);
});

test('a card that cannot be drawn ends as blocked, and is not tried for ever', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.drawn.fails = true;
  await server.deliveries.plan([due()]);
  await road.passes(600);
  expect(await road.deliveries()).toMatchObject([{ state: 'blocked', reason: 'cannotBeDrawn' }]);
  const tried = road.drawn.times;
  await road.passes(2_000);
  expect(road.drawn.times).toBe(tried);
  // Mended, the facilitator sends it after all.
  road.drawn.fails = false;
  const [blocked] = await road.deliveries();
  await server.deliveries.decide(networkId, blocked?.key ?? '', 'again');
  await road.passes(30);
  expect(road.posts('once')).toHaveLength(1);
});

test('a card that cannot be drawn because the store is away comes when it is back, however long that takes', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.drawn.storeIsAway = true;
  await server.deliveries.plan([due()]);
  await road.passes(1_800);
  expect(road.drawn.times).toBeGreaterThan(6);
  road.drawn.storeIsAway = false;
  await road.passes(60);
  expect(road.posts('once')).toHaveLength(1);
});

test('the queue away for a minute: what is planned meanwhile comes', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.queue.away = true;
  await server.deliveries.plan([due('a'), due('b', start + 100_000)]);
  await road.passes(60);
  road.queue.away = false;
  await road.passes(200);
  expect(road.channel.messages.map(({ title }) => title).toSorted()).toEqual(['a', 'b']);
});

test('the tables away for a minute, also just after posting: it is still one post, and known as sent', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.channel.before = () => {
    road.outage.tablesUntil = road.clock.at + 60_000;
    road.channel.before = undefined;
  };
  await server.deliveries.plan([due('a'), due('b', start + 30_000)]);
  await road.passes(400);
  expect(road.channel.messages.map(({ title }) => title).toSorted()).toEqual(['a', 'b']);
  expect((await road.deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('a server that dies while posting leaves it parked, within two minutes', async () => {
  const road = await givenRoad();
  const dying = road.server();
  road.server();
  road.channel.before = () => {
    dying.dead = true;
  };
  const posting = dying.deliveries.deliverNow(due());
  await expect(posting).rejects.toThrow();
  road.channel.before = undefined;
  await road.passes(120);
  expect(await road.deliveries()).toMatchObject([{ state: 'parked', reason: 'serverStopped' }]);
  expect(road.posts('once').length).toBeLessThanOrEqual(1);
});

test.each([
  ['ahead', 300_000],
  ['behind', -300_000],
])('a server whose clock is five minutes %s posts nothing twice, and nothing is lost', async (_, off) => {
  const road = await givenRoad();
  const server = road.server();
  road.server(off);
  await server.deliveries.plan(Array.from({ length: 20 }, (_n, n) => due(`n${n}`, start + n * 30_000)));
  await road.passes(1_500);
  expect(road.channel.messages).toHaveLength(20);
  expect(new Set(road.channel.messages.map(({ title }) => title)).size).toBe(20);
  expect((await road.deliveries()).every(({ state }) => state === 'sent')).toBe(true);
});

test.each([-1_500, 1_500])(
  'a clock that is off by so little that nobody corrects it (%i ms) withdraws nothing',
  async (off) => {
    const road = await givenRoad();
    road.server(off);
    const level = road.server();
    const dues = Array.from({ length: 30 }, (_, n) => due(`n${n}`, start + 100_000 + n * 1_000));
    // As reminders are: not wanted a moment before their time.
    road.drawn.wantedFrom = start + 100_000;
    await level.deliveries.plan(dues);
    await road.passes(200);
    expect(road.channel.messages).toHaveLength(30);
  },
);

test('what was withdrawn because its reason was cut off comes when it is planned once more', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.drawn.wanted = false;
  await server.deliveries.plan([due()]);
  await road.passes(200);
  expect(await road.deliveries()).toMatchObject([{ state: 'withdrawn' }]);
  road.drawn.wanted = true;
  await server.deliveries.plan([due()]);
  await road.passes(10);
  expect(road.posts('once')).toHaveLength(1);
  expect(await road.deliveries()).toMatchObject([{ state: 'sent' }]);
});

test('a decision that is cut off anywhere leaves nothing waiting that nobody sees', async () => {
  for (let operations = 1; operations <= 8; operations++) {
    const road = await givenRoad();
    const mortal = road.server();
    road.channel.failNext = { outcome: 'unknown', arrives: false };
    const { key } = await mortal.deliveries.deliverNow(due());
    mortal.diesIn = operations;
    await mortal.deliveries.decide(networkId, key, 'again').catch(() => undefined);
    mortal.dead = true;
    road.server();
    await road.passes(400);
    const [row] = await road.deliveries();
    expect(['parked', 'sent']).toContain(row?.state);
    expect(road.posts('once')).toHaveLength(row?.state === 'sent' ? 1 : 0);
  }
});

test('a lost answer of the store leaves neither a decision nor a redraw undone', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.channel.failNext = { outcome: 'unknown', arrives: false };
  const { key } = await server.deliveries.deliverNow(due());
  road.outage.loseAnswers = 1;
  await server.deliveries.decide(networkId, key, 'again');
  await road.passes(200);
  expect(road.posts('once')).toHaveLength(1);
  road.drawn.text = 'Nytt';
  road.outage.loseAnswers = 1;
  await server.deliveries.redraw(networkId, 'subject1', ['note']);
  await road.passes(60);
  expect(JSON.stringify(road.posts('once')[0]?.card)).toContain('Nytt');
});

test('facilitators hear of what is parked also when the first notice met the same trouble', async () => {
  const road = await givenRoad();
  const server = road.server();
  const notices = () => road.channel.messages.filter(({ title }) => /osäkra/.test(title));
  let failing = true;
  road.channel.before = (operation) => {
    if (failing && operation === 'post') road.channel.failNext = { outcome: 'unknown', arrives: false };
  };
  await server.deliveries.deliverNow(due('first'));
  await road.passes(60);
  expect(notices()).toEqual([]);
  failing = false;
  road.clock.at += 15 * 60_000;
  road.channel.failNext = { outcome: 'unknown', arrives: false };
  await server.deliveries.deliverNow(due('second'));
  await road.passes(60);
  expect(notices().map(({ title }) => title)).toEqual(['2 utskick är osäkra']);
});

test('a task that fails for ever does not fill the queue', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.drawn.fails = true;
  await server.deliveries.plan([{ ...due(), kind: 'task' }]);
  await road.passes(20_000);
  expect(road.queue.messages.length).toBeLessThanOrEqual(2);
  road.drawn.fails = false;
  await road.passes(1_500);
  expect(road.ran.length).toBeGreaterThan(0);
}, 60_000);

test('a dead server’s work is parked within a minute and a half, however long the queue has become', async () => {
  const road = await givenRoad();
  const dying = road.server();
  await dying.deliveries.plan([due('lost', start + 30_000)]);
  road.channel.before = () => {
    dying.dead = true;
  };
  await road.passes(32);
  expect(dying.dead).toBe(true);
  road.channel.before = undefined;
  const busy = road.server();
  // A queue that gives out everything but this.
  road.queue.clear();
  for (let second = 0; second < 75; second += 1) {
    road.clock.at += 1_000;
    if (second % 15 === 0) await busy.tick();
    road.queue.clear();
  }
  await busy.tick();
  expect(await road.deliveries()).toMatchObject([{ state: 'parked', reason: 'serverStopped' }]);
});

test('a post whose answer comes after others took its server for dead is known as sent all the same', async () => {
  const road = await givenRoad();
  const slow = road.server();
  const other = road.server();
  road.channel.before = (operation) => {
    // The post takes longer than a claim lasts; meanwhile the other server looks.
    if (operation === 'post') road.clock.at += 70_000;
    road.channel.before = undefined;
  };
  const { key } = await slow.deliveries.deliverNow(due());
  await other.tick();
  await road.passes(100);
  expect(await slow.deliveries.find(networkId, key)).toMatchObject({ state: 'sent', messageId: 'm1' });
  expect(road.posts('once')).toHaveLength(1);
});

test('killed anywhere, any number of times: never twice, nothing unaccounted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom('notSent', 'unknown', 'arrives', 'blocked', 'fine', 'fine', 'fine'), {
        minLength: 12,
        maxLength: 12,
      }),
      async (lives, failures) => {
        const road = await givenRoad();
        const steady = road.server();
        const dues = failures.map((_, n) => due(`n${n}`, start + n * 10_000));
        await steady.deliveries.plan(dues);
        let posts = 0;
        road.channel.before = () => {
          const how = failures[posts++ % failures.length];
          road.channel.failNext =
            how === 'fine' || how === undefined
              ? undefined
              : {
                  outcome: how === 'arrives' ? 'unknown' : (how as 'notSent' | 'unknown' | 'blocked'),
                  arrives: how === 'arrives',
                };
        };
        steady.dead = true;
        for (const life of lives) {
          const mortal = road.server();
          mortal.diesIn = life;
          for (let n = 0; n < 200 && !mortal.dead; n++) await road.passes(1);
        }
        road.server();
        await road.passes(1_200);
        const titles = road.channel.messages.map(({ title }) => title);
        // A notice whose own post was uncertain is followed by another one, under the same title but a key of its own.
        const posted = road.channel.messages.map(({ title, card }) => `${title} ${JSON.stringify(card)}`);
        const dealtOut = posted.map((text) => /"delivery":"[^"]+"/.exec(text)?.[0] ?? text);
        expect(new Set(dealtOut).size).toBe(dealtOut.length);
        const rows = await road.deliveries();
        expect(rows).toHaveLength(dues.length);
        for (const row of rows) {
          expect(['sent', 'parked', 'blocked']).toContain(row.state);
          if (row.state === 'sent') expect(titles).toContain(row.occurrence);
          if (row.state === 'blocked') expect(titles).not.toContain(row.occurrence);
        }
        expect(road.tables.dueIndex.dump()).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
