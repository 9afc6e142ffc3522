import { networkIdOf } from '../../bot/networks/network.ts';
import { place } from '../given.ts';
import { due, givenRoad, networkId, start } from './given.ts';

test('what is planned is posted when its time has come, and not before', async () => {
  const road = await givenRoad();
  const server = road.server();
  await server.deliveries.plan([due('soon', start + 200_000)]);
  await road.passes(199);
  expect(road.posts('soon')).toHaveLength(0);
  await road.passes(3);
  expect(road.posts('soon')).toHaveLength(1);
  expect(await road.deliveries()).toMatchObject([
    { state: 'sent', messageId: 'm1', channelId: place.channelId },
  ]);
});

test('planned within the minute it comes within two seconds of its time', async () => {
  const road = await givenRoad();
  const server = road.server();
  await road.passes(5);
  await server.deliveries.plan([due('in a moment', road.clock.at + 20_000)]);
  await road.passes(19);
  expect(road.posts('in a moment')).toHaveLength(0);
  await road.passes(3);
  expect(road.posts('in a moment')).toHaveLength(1);
});

test('planned twice, and by two servers that sweep at the same time, it is one post', async () => {
  const road = await givenRoad();
  const [one, two, three] = [road.server(), road.server(), road.server()];
  const dues = Array.from({ length: 40 }, (_, n) => due(`n${n}`, start + 100_000));
  await Promise.all([one, two, three].map((server) => server.deliveries.plan(dues)));
  await road.passes(90);
  await Promise.all([one.tick(), two.tick(), three.tick()]);
  await road.passes(300);
  expect(road.channel.messages).toHaveLength(40);
  expect(new Set(road.channel.messages.map(({ title }) => title)).size).toBe(40);
});

test('what was withdrawn before its time is never heard of', async () => {
  const road = await givenRoad();
  const server = road.server();
  await server.deliveries.plan([due('a', start + 600_000), due('b', start + 600_000)]);
  await server.deliveries.withdraw([due('a', start + 600_000)]);
  await road.passes(700);
  expect(road.channel.messages.map(({ title }) => title)).toEqual(['b']);
  expect(await road.deliveries()).toHaveLength(1);
});

test('a card that is no longer wanted when its time comes is withdrawn', async () => {
  const road = await givenRoad();
  const server = road.server();
  await server.deliveries.plan([due('once', start + 100_000)]);
  road.drawn.wanted = false;
  await road.passes(140);
  expect(await road.deliveries()).toMatchObject([{ state: 'withdrawn' }]);
  road.drawn.wanted = true;
  await road.passes(600);
  expect(road.channel.messages).toHaveLength(0);
});

test('a card whose reason is still being written is waited for', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.drawn.wanted = false;
  await server.deliveries.plan([due()]);
  await road.passes(10);
  expect(await road.deliveries()).toEqual([]);
  road.drawn.wanted = true;
  await road.passes(60);
  expect(road.posts('once')).toHaveLength(1);
});

test('nothing is left in the index or the queue when all is settled', async () => {
  const road = await givenRoad();
  const server = road.server();
  road.server();
  await server.deliveries.plan(Array.from({ length: 9 }, (_, n) => due(`n${n}`, start + n * 20_000)));
  await road.passes(500);
  expect(road.channel.messages).toHaveLength(9);
  expect(road.tables.dueIndex.dump()).toEqual([]);
  expect(road.queue.messages).toEqual([]);
});

test('delivered now it stands there when the call returns', async () => {
  const road = await givenRoad();
  const server = road.server();
  expect(await server.deliveries.deliverNow(due())).toMatchObject({ state: 'sent', messageId: 'm1' });
  expect(await server.deliveries.deliverNow(due())).toMatchObject({ state: 'sent', messageId: 'm1' });
  await road.passes(200);
  expect(road.channel.messages).toHaveLength(1);
});

describe('when Teams', () => {
  test('says "too many requests", it is sent after the time Teams asks for', async () => {
    const road = await givenRoad();
    const server = road.server();
    road.channel.failNext = { outcome: 'notSent', arrives: false };
    await server.deliveries.plan([due()]);
    await road.passes(4);
    expect(await road.deliveries()).toMatchObject([{ state: 'pending', attempts: 1 }]);
    await road.passes(10);
    expect(await road.deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    expect(road.posts('once')).toHaveLength(1);
  });

  test.each([
    ['a dropped connection', false],
    ['an error after posting', true],
  ])('gives no clear answer (%s), it is parked and never sent again by itself', async (_, arrives) => {
    const road = await givenRoad();
    const server = road.server();
    road.channel.failNext = { outcome: 'unknown', arrives };
    await server.deliveries.plan([due()]);
    await road.passes(2_000);
    expect(await road.deliveries()).toMatchObject([{ state: 'parked', reason: 'noClearAnswer' }]);
    expect(road.posts('once')).toHaveLength(arrives ? 1 : 0);
    expect(road.settled).toMatchObject([{ state: 'parked' }]);
  });

  test('fails in a way nobody thought of, it may have arrived all the same and is parked', async () => {
    const road = await givenRoad();
    const server = road.server();
    const posts: string[] = [];
    road.channel.post = async (_to, _card, title) => {
      posts.push(title);
      throw new TypeError('terminated');
    };
    await server.deliveries.plan([due()]);
    await road.passes(2_000);
    expect(posts.filter((title) => title === 'once')).toHaveLength(1);
    expect(await road.deliveries()).toMatchObject([{ state: 'parked', reason: 'noClearAnswer' }]);
  });

  test('will not take it, it is blocked', async () => {
    const road = await givenRoad();
    const server = road.server();
    road.channel.failNext = { outcome: 'blocked', arrives: false };
    await server.deliveries.plan([due()]);
    await road.passes(200);
    expect(await road.deliveries()).toMatchObject([{ state: 'blocked', reason: 'refused' }]);
    expect(road.posts('once')).toHaveLength(0);
  });
});

test('an app that was removed is sent nothing, and says why', async () => {
  const road = await givenRoad();
  const server = road.server();
  await server.deliveries.plan([due('once', start + 100_000)]);
  await road.networks.change(networkIdOf(place.tenantId, place.teamId), (now) => ({
    ...now,
    installed: false,
  }));
  await road.passes(200);
  expect(await road.deliveries()).toMatchObject([{ state: 'blocked', reason: 'appRemoved' }]);
  expect(road.channel.messages).toEqual([]);
});

describe('a parked one', () => {
  async function parked(arrives: boolean) {
    const road = await givenRoad();
    const server = road.server();
    road.channel.failNext = { outcome: 'unknown', arrives };
    const { key } = await server.deliveries.deliverNow(due());
    return { road, server, key };
  }

  test('is sent once more when the facilitator says so, however often they press', async () => {
    const { road, server, key } = await parked(false);
    await Promise.all([1, 2, 3].map(() => server.deliveries.decide(networkId, key, 'again')));
    await road.passes(100);
    expect(road.posts('once')).toHaveLength(1);
    expect(await road.deliveries()).toMatchObject([{ state: 'sent', decision: 'again', attempts: 2 }]);
  });

  test('is sent when the facilitator found it in the channel, and stays so', async () => {
    const { road, server, key } = await parked(true);
    expect(await server.deliveries.decide(networkId, key, 'arrived')).toMatchObject({ state: 'sent' });
    // Whoever waits for it to stand there hears of it.
    expect(road.settled.at(-1)).toMatchObject({ key, state: 'sent' });
    expect(await server.deliveries.decide(networkId, key, 'again')).toBeUndefined();
    await road.passes(100);
    expect(road.channel.messages).toHaveLength(1);
  });

  test('proves that it arrived by the first press on it, and is drawn as things are now', async () => {
    const { road, server, key } = await parked(true);
    road.drawn.text = 'Senaste läget';
    await server.deliveries.arrived(networkId, key, place.channelId, 'm1');
    await road.passes(10);
    expect(await road.deliveries()).toMatchObject([{ state: 'sent', messageId: 'm1' }]);
    expect(JSON.stringify(road.channel.messages[0]?.card)).toContain('Senaste läget');
  });

  test('learns nothing from another channel, nor from a message that is another delivery', async () => {
    const { road, server, key } = await parked(true);
    await server.deliveries.deliverNow(due('another'));
    await server.deliveries.arrived(networkId, key, 'channel-2', 'm1');
    await server.deliveries.arrived(networkId, key, place.channelId, 'm2');
    expect(await server.deliveries.find(networkId, key)).toMatchObject({ state: 'parked' });
    await server.deliveries.arrived(networkId, 'nothing-0', place.channelId, 'm9');
    expect(await road.deliveries()).toHaveLength(2);
  });
});

describe('redrawing', () => {
  test('many changes in a row are few edits, and the last one is what stands there', async () => {
    const road = await givenRoad();
    const server = road.server();
    const other = road.server();
    await server.deliveries.deliverNow(due());
    for (let n = 1; n <= 60; n++) {
      road.drawn.text = `Läge ${n}`;
      await (n % 2 ? server : other).deliveries.redraw(networkId, 'subject1', ['note']);
      if (n % 6 === 0) await road.passes(1);
    }
    await road.passes(20);
    const [message] = road.channel.messages;
    expect(JSON.stringify(message?.card)).toContain('Läge 60');
    expect(message?.edits).toBeLessThanOrEqual(6);
    expect(await road.deliveries()).toMatchObject([{ redraw: 'none', state: 'sent' }]);
    expect(road.tables.dueIndex.dump()).toEqual([]);
  });

  test('of some occurrences only leaves the others as they stand', async () => {
    const road = await givenRoad();
    const server = road.server();
    for (const occurrence of ['one', 'two', 'three']) await server.deliveries.deliverNow(due(occurrence));
    const edits = () => road.channel.messages.map(({ edits }) => edits);
    await server.deliveries.redraw(networkId, 'subject1', ['note'], ['three', 'one', 'nope']);
    await road.passes(10);
    expect(edits()).toEqual([1, 0, 1]);
    await server.deliveries.redraw(networkId, 'subject1', ['note'], []);
    await road.passes(10);
    expect(edits()).toEqual([1, 0, 1]);
    await server.deliveries.redraw(networkId, 'subject1', ['note']);
    await road.passes(10);
    expect(edits()).toEqual([2, 1, 2]);
  });

  test('a change that comes while the card is being drawn is drawn too', async () => {
    const road = await givenRoad();
    const server = road.server();
    await server.deliveries.deliverNow(due());
    road.drawn.text = 'Första';
    await server.deliveries.redraw(networkId, 'subject1', ['note']);
    let meanwhile: Promise<void> | undefined;
    road.channel.before = () => {
      road.channel.before = undefined;
      road.drawn.text = 'Andra';
      meanwhile = server.deliveries.redraw(networkId, 'subject1', ['note']);
    };
    // The edit takes long enough for the change to be written down before it is done.
    const update = road.channel.update;
    road.channel.update = async (...edit) => {
      await update(...edit);
      await meanwhile;
    };
    await road.passes(30);
    expect(JSON.stringify(road.channel.messages[0]?.card)).toContain('Andra');
    expect(road.channel.messages[0]?.edits).toBe(2);
  });

  test('is tried again until Teams takes it', async () => {
    const road = await givenRoad();
    const server = road.server();
    await server.deliveries.deliverNow(due());
    let failures = 3;
    road.channel.before = () => {
      if (failures-- > 0) throw new Error('Teams answered nonsense.');
    };
    road.drawn.text = 'Nytt';
    await server.deliveries.redraw(networkId, 'subject1', ['note']);
    await road.passes(200);
    expect(JSON.stringify(road.channel.messages[0]?.card)).toContain('Nytt');
  });

  test('leaves a message that was removed from the channel', async () => {
    const road = await givenRoad();
    const server = road.server();
    await server.deliveries.deliverNow(due());
    road.channel.messages.length = 0;
    await server.deliveries.redraw(networkId, 'subject1', ['note']);
    await road.passes(30);
    expect(await road.deliveries()).toMatchObject([{ redraw: 'none', state: 'sent' }]);
    expect(road.channel.messages).toHaveLength(0);
  });
});

test('a task is run when it is due, and again until it succeeds', async () => {
  const road = await givenRoad();
  const server = road.server();
  const task = { ...due('open', start + 100_000), kind: 'task' };
  await server.deliveries.plan([task]);
  road.drawn.fails = true;
  await road.passes(130);
  expect(road.ran).toEqual([]);
  road.drawn.fails = false;
  await road.passes(400);
  expect(road.ran[0]).toEqual(task);
  await road.passes(600);
  const times = road.ran.length;
  await road.passes(3_000);
  expect(road.ran).toHaveLength(times);
  expect(road.tables.dueIndex.dump()).toEqual([]);
});
