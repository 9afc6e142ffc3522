import type { Card } from '../../bot/ports/card.ts';
import { duesOf } from '../../bot/triads/running/roundDues.ts';
import { closesAt } from '../../bot/triads/running/roundStanding.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { fields, keyOf, network, person, round } from './given.ts';
import {
  anna,
  begins,
  buttonsOf,
  day,
  diesOnceRoundIsWritten,
  facilitator,
  givenRun,
  type House,
  minute,
  roundId,
  triadWith,
  who,
  wordsOf,
} from './runGiven.ts';

const titles = ({ channel }: Awaited<ReturnType<typeof givenRun>>) =>
  channel.messages.map(({ title }) => title);
const viewers = (card: Card | undefined) => card?.refresh?.userIds ?? [];
const between = { sessionId: undefined, meetings: 3 };

describe('publishing', () => {
  test('puts one card in the channel: session, question, template, who is with whom, buttons', async () => {
    const house = await givenRun();
    const { triads } = await house.published();
    await house.passes(60);
    expect(titles(house)).toEqual(['Triadsamtal: Träff 5: Guldläget']);
    const card = house.card('Triadsamtal');
    const words = wordsOf(card);
    expect(words).toContain('Träff 5: Guldläget');
    expect(words).toContain('Hur får ni med er hela förvaltningen?');
    expect(words).toContain('Triadsamtal (Troika Consulting), ungefär 31 minuter');
    for (const { number, members } of triads) {
      const names = members.map((key) => who(house, key)).map((one) => `${one.name} (${one.organisation})`);
      expect(words).toContain(`Triad ${number}: ${names.join(', ')}`);
    }
    expect(buttonsOf(card)).toEqual(['Min triad', 'Jag kan inte', 'Jag är med']);
    expect(viewers(card).toSorted()).toEqual(
      triads.flatMap(({ members }) => members.map((key) => who(house, key).teamsId)).toSorted(),
    );
    expect(actionsOf(card)[0]?.data).toMatchObject({ network: network.id, round: roundId });
    expect(card.refresh?.action).toMatchObject({ verb: 'triad/own', data: { round: roundId } });
  });

  test('with a card each, every triad has its own, for its own members', async () => {
    const house = await givenRun();
    const { triads } = await house.published({ cards: 'each' });
    await house.passes(60);
    expect(titles(house).toSorted()).toEqual(
      [1, 2, 3].map((number) => `Triad ${number}: Träff 5: Guldläget`),
    );
    for (const { number, members } of triads) {
      const card = house.card(`Triad ${number}`);
      expect(viewers(card)).toEqual(members.map((key) => who(house, key).teamsId));
      for (const key of keysOf(house)) {
        expect(wordsOf(card).includes(who(house, key).name)).toBe(members.includes(key));
      }
    }
    await house.until(begins + 90_000);
    expect(wordsOf(house.card('Triad 2'))).toContain('Tur 1 av 3');
  });

  test('a press draws the card of its own triad only, and so does its next turn', async () => {
    const house = await givenRun();
    const published = await house.published({ cards: 'each' });
    await house.until(begins + 2 * minute);
    const own = triadWith(published, anna.key).number;
    const edits = () =>
      Object.fromEntries(house.channel.messages.map((message) => [message.title.slice(0, 7), message.edits]));
    const before = edits();
    await house.pressOn(anna, await house.own(anna), 'Nästa');
    await house.passes(30);
    expect(edits()).toEqual({ ...before, [`Triad ${own}`]: (before[`Triad ${own}`] ?? 0) + 1 });
    // The others' turns go on three minutes after they began, this one's a minute later.
    await house.until(begins + 3 * minute + 30_000);
    for (const [triad, count] of Object.entries(edits())) {
      expect(count).toBe((before[triad] ?? 0) + 1);
    }
    await house.until(begins + 4 * minute + 30_000);
    const after = edits();
    expect(after[`Triad ${own}`]).toBe((before[`Triad ${own}`] ?? 0) + 2);
    expect(wordsOf(house.card(`Triad ${own}`))).toContain('tänker högt tillsammans');
  });

  test('a pause whose server died is on the card after the next turn of another triad', async () => {
    const house = await givenRun();
    const published = await house.published({ cards: 'each' });
    await house.until(begins + 2 * minute);
    const { number } = triadWith(published, anna.key);
    const [server] = house.servers;
    if (!server) throw new Error('No server lives.');
    const card = await house.own(anna);
    server.life.diesBefore = 'dueIndex.put';
    await expect(house.pressOn(anna, card, 'Pausa')).rejects.toThrow();
    house.restart();
    await house.until(begins + 4 * minute);
    expect(wordsOf(house.card(`Triad ${number}`))).toContain('pausat');
  });

  test('a card that was drawn just as its triad moved on is drawn once more', async () => {
    const house = await givenRun();
    await house.published({ cards: 'each' });
    await house.until(begins + minute - 5_000);
    for (const { partition, key, row, version } of house.tables.ledger.dump()) {
      // By a server that read before the turn began, and wrote after.
      const redrawnAt = new Date(begins + minute + 3_000).toISOString();
      await house.tables.ledger.replace(partition, key, { ...row, redrawnAt }, version);
    }
    await house.passes(25);
    for (const number of [1, 2, 3]) expect(wordsOf(house.card(`Triad ${number}`))).toContain('Tur 1 av 3');
  });

  test('a length that is not the same for all is said so', async () => {
    const house = await givenRun(10);
    await house.published();
    expect(wordsOf(house.card('Triadsamtal'))).toContain('ungefär 31–41 minuter');
  });

  test('with too few people everybody is told why, and a third forms a triad', async () => {
    const house = await givenRun(2);
    await house.published({ cards: 'each' });
    const card = house.card('Triadsamtal');
    expect(wordsOf(card)).toContain('det behövs minst tre, och 2 är med');
    expect(wordsOf(card)).toContain('Person 1 Exempel (Borlänge)');
    expect(buttonsOf(card)).toEqual(['Jag är med', 'Jag kan inte']);
    await house.pressOn(facilitator, card, 'Jag är med');
    await house.passes(30);
    expect((await house.standing()).triads).toHaveLength(1);
    expect(titles(house)).toContain('Triad 1: Träff 5: Guldläget');
    expect(wordsOf(house.card('Triadsamtal'))).not.toContain('behövs minst tre');
  });

  test('one of two that cannot is no longer counted', async () => {
    const house = await givenRun(2);
    await house.published();
    await house.pressOn(anna, house.card('Triadsamtal'), 'Jag kan inte');
    await house.passes(30);
    expect(wordsOf(house.card('Triadsamtal'))).toContain('bara en är med');
    expect(titles(house)).toHaveLength(1);
  });

  test('a draft is nowhere in the channel; nor is one whose writing failed', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, fields);
    const draft = await house.standing();
    const published = { ...draft, state: 'published' as const, publishedAt: house.clock.at };
    await house.watcher.willSave(published, draft);
    await house.passes(120);
    expect(titles(house)).toEqual([]);
    await house.planning.publish(network.id, roundId);
    await house.passes(60);
    expect(titles(house)).toHaveLength(1);
  });

  test('taken back, the card says so', async () => {
    const house = await givenRun();
    await house.published();
    await house.planning.cancel(network.id, roundId);
    await house.passes(10);
    const card = house.card('Triadsamtal');
    expect(wordsOf(card)).toContain('Triadomgången är inställd.');
    expect(buttonsOf(card)).toEqual([]);
    expect(wordsOf(cardOf(await house.press(anna, 'triad/own')))).toContain('inställd');
    await house.until(begins + 5 * minute);
    expect(titles(house)).toHaveLength(1);
  });

  test.each<[string, (house: House) => Promise<unknown>, string]>([
    ['is taken back', ({ planning }) => planning.cancel(network.id, roundId), 'är inställd'],
    ['is closed', ({ planning }) => planning.close(network.id, roundId), 'är avslutad'],
    ['gets one more', ({ press }) => press(facilitator, 'triad/join'), facilitator.name],
  ])(
    'when it %s and the server dies once that is written, the card is right within the minute',
    async (_, change, words) => {
      const house = await givenRun();
      await house.published();
      diesOnceRoundIsWritten(house);
      await change(house);
      house.restart();
      expect(wordsOf(house.card('Triadsamtal'))).not.toContain(words);
      await house.passes(45);
      expect(wordsOf(house.card('Triadsamtal'))).toContain(words);
    },
  );

  test('what changes between drawing and posting is drawn when it has come', async () => {
    const house = await givenRun(10);
    await house.planning.draft(network.id, roundId, fields);
    await house.planning.publish(network.id, roundId);
    house.tables.rounds.before = async (operation) => {
      // The round is read; what else the card shows is being read.
      if (operation !== 'list') return;
      house.tables.rounds.before = undefined;
      await house.planning.leave(network.id, roundId, anna.key);
      house.clock.at += 50;
    };
    await house.passes(20);
    expect((await house.standing()).changes).toHaveLength(1);
    expect(wordsOf(house.card('Triadsamtal'))).not.toContain(anna.name);
  });

  test('what changed while the card was on its way is drawn when it has come', async () => {
    const house = await givenRun(10);
    await house.published();
    const [posted] = await house.deliveries.list(network.id, roundId);
    const kind = house.servers[0]?.kinds.find((one) => one.kind === posted?.kind);
    if (!posted || !kind?.settled) throw new Error('No card has come.');
    const edits = async () => {
      await kind.settled?.(posted);
      await house.passes(10);
      return house.channel.messages[0]?.edits;
    };
    expect(await edits()).toBe(0);
    const change = { number: 1, at: house.clock.at, left: [], joined: [], triads: [] };
    await house.rounds.change(network.id, roundId, (now) => ({ ...now, changes: [change] }));
    expect(await edits()).toBe(1);
  });

  test('a question that was settled while its card was on its way is drawn as that', async () => {
    const house = await givenRun();
    await house.published();
    const openQuestion = { since: house.clock.at, left: [], joined: [facilitator.key] };
    const before = await house.standing();
    await house.watcher.willSave({ ...before, openQuestion }, before);
    await house.rounds.change(network.id, roundId, (now) => ({ ...now, openQuestion }));
    const kind = house.servers[0]?.kinds.find((one) => one.kind === 'triadQuestion');
    await house.passes(10);
    expect(wordsOf(house.card('Processledare'))).toContain(facilitator.name);
    const posted = (await house.deliveries.list(network.id, roundId)).find((one) => one.kind === kind?.kind);
    // Who wanted to be in thought better of it: no triad changes.
    await house.rounds.change(network.id, roundId, (now) => ({ ...now, openQuestion: undefined }));
    if (posted) await kind?.settled?.({ ...posted, redrawnAt: undefined });
    await house.passes(10);
    expect(wordsOf(house.card('Frågan om triaderna är avgjord'))).not.toContain('Vill vara med');
  });

  test('the card shows what has been contributed', async () => {
    const house = await givenRun();
    await house.published();
    house.lines.push('Börja hos vaktmästaren');
    await house.deliveries.redraw(network.id, roundId, ['triadRound']);
    await house.passes(10);
    expect(wordsOf(house.card('Triadsamtal'))).toContain('Börja hos vaktmästaren');
    house.lines.push(...[...Array(40).keys()].map((number) => `${number} ${'å'.repeat(200)}`));
    await house.deliveries.redraw(network.id, roundId, ['triadRound']);
    await house.passes(10);
    expect(wordsOf(house.card('Triadsamtal'))).toContain('Skriv insikter till mig');
  });
});

describe('by itself', () => {
  test('forms, publishes and starts when the time has come', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, byItself: true });
    await house.until(begins - 2_000);
    expect((await house.standing()).state).toBe('draft');
    await house.until(begins + 20_000);
    const { state, publishedAt } = await house.standing();
    expect(state).toBe('published');
    expect(publishedAt).toBeLessThan(begins + 5_000);
    expect(titles(house)).toHaveLength(1);
    await house.until(begins + 90_000);
    expect(wordsOf(house.card('Triadsamtal'))).toContain('Tur 1 av 3');
  });

  test('moved, it comes at the new time only', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, byItself: true });
    await house.planning.draft(network.id, roundId, {
      ...fields,
      byItself: true,
      startsAt: begins + 30 * minute,
    });
    await house.until(begins + 10 * minute);
    expect((await house.standing()).state).toBe('draft');
    await house.until(begins + 31 * minute);
    expect((await house.standing()).state).toBe('published');
  });

  test('chosen otherwise meanwhile, it waits for a facilitator', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, byItself: true });
    await house.planning.draft(network.id, roundId, fields);
    await house.until(begins + 10 * minute);
    expect((await house.standing()).state).toBe('draft');
  });

  test.each([
    ['put off', { startsAt: begins + 30 * minute, byItself: true }],
    ['left to a facilitator', { byItself: false }],
  ])('a time that was planned before it was %s is no time any more', async (_, over) => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, byItself: true });
    const before = duesOf(await house.standing());
    expect(before).toHaveLength(1);
    await house.planning.draft(network.id, roundId, { ...fields, ...over });
    // A server that died had not taken it back.
    await house.deliveries.plan(before);
    await house.until(begins + 5 * minute);
    expect((await house.standing()).state).toBe('draft');
  });

  test('a server that writes slowly, and another that takes back what was planned, lose nothing', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, byItself: true });
    const draft = await house.standing();
    const slow = { ...draft, id: 'slow', startsAt: house.clock.at };
    await house.watcher.willSave(slow, undefined);
    await house.passes(10);
    await house.rounds.insert(slow);
    await house.watcher.didSave(slow, undefined);
    await house.passes(10);
    expect((await house.rounds.find(network.id, 'slow'))?.state).toBe('published');
    await house.deliveries.withdraw(duesOf(draft));
    await house.watcher.didSave(draft, draft);
    await house.until(begins + minute);
    expect((await house.standing()).state).toBe('published');
  });

  test('a round closes a day after its last turn; until then one can contribute', async () => {
    const house = await givenRun();
    const published = await house.published();
    expect(closesAt(published)).toBe(begins + 31 * minute + day);
    await house.until(begins + 40 * minute);
    house.clock.at = closesAt(published) - minute;
    await house.passes(30);
    expect((await house.standing()).state).toBe('published');
    expect(buttonsOf(await house.own(anna))).toContain('Bidra med en insikt');
    await house.passes(120);
    expect((await house.standing()).state).toBe('closed');
    expect(wordsOf(house.card('Triadsamtal'))).toContain('Triadomgången är avslutad.');
  });
});

describe('changes', () => {
  test('name who cannot and the triads that changed, once, and nobody else', async () => {
    const house = await givenRun(10);
    const { triads } = await house.published();
    const four = triads.find(({ members }) => members.length === 4);
    const leaver = who(house, four?.members[0]);
    await house.press(leaver, 'triad/cannotSure');
    await house.passes(60);
    const card = house.card('Ändring i triaderna');
    const words = wordsOf(card);
    expect(words).toContain(`Kan inte: ${leaver.name} (${leaver.organisation}).`);
    expect(words).toContain(`Triad ${four?.number} är nu: `);
    expect(words).toContain('Ni andra fortsätter som förut.');
    const others = triads.filter(({ number }) => number !== four?.number);
    for (const key of others.flatMap(({ members }) => members)) {
      expect(words).not.toContain(who(house, key).name);
    }
    expect(titles(house).filter((title) => title.startsWith('Ändring'))).toHaveLength(1);
    // Later changes leave what was told as it was.
    await house.press(who(house, others[0]?.members[0]), 'triad/cannotSure');
    await house.passes(60);
    const told = house.channel.messages.filter(({ title }) => title.startsWith('Ändring'));
    expect(told).toHaveLength(2);
    await house.deliveries.redraw(network.id, roundId, ['triadChange']);
    await house.passes(10);
    expect(told.map(({ edits }) => edits)).toEqual([0, 0]);
  });

  test('a triad that dissolves is named, and its own card says so', async () => {
    const house = await givenRun(9);
    await house.published({ cards: 'each' });
    await house.press(anna, 'triad/cannotSure');
    await house.passes(60);
    const gone = [1, 2, 3].filter((number) =>
      wordsOf(house.card('Ändring')).includes(`${number} är upplöst`),
    );
    expect(gone).toHaveLength(1);
    const card = house.card(`Triad ${gone[0]}`);
    expect(wordsOf(card)).toContain('Triaden är upplöst.');
    expect(buttonsOf(card)).toEqual(['Min triad']);
    expect(card.refresh).toBeUndefined();
  });

  test('the last that make it too few are told why', async () => {
    const house = await givenRun(3);
    await house.published();
    await house.press(anna, 'triad/cannotSure');
    await house.passes(60);
    expect(wordsOf(house.card('Ändring'))).toContain('för få för triader');
    expect(wordsOf(house.card('Triadsamtal'))).toContain('det behövs minst tre, och 2 är med');
  });

  test('what was told before a round closed, and what was not', async () => {
    const house = await givenRun(10);
    await house.published();
    await house.press(anna, 'triad/cannotSure');
    await house.planning.close(network.id, roundId);
    await house.passes(60);
    expect(titles(house)).toHaveLength(1);
  });

  test('when no change keeps the rules the facilitators are asked, without saying which rule', async () => {
    const house = await givenRun(9);
    // Three who are kept apart from each other sit in three triads; with eight left there are only two.
    const three = [1, 2, 3].map(keyOf) as [string, string, string];
    house.apart.push([three[0], three[1]], [three[0], three[2]], [three[1], three[2]]);
    const published = await house.published();
    const leaver = published.triads.flatMap(({ members }) => members).find((key) => !three.includes(key));
    const left = cardOf(await house.press(who(house, leaver), 'triad/cannotSure'));
    expect(wordsOf(left)).toContain('Processledarna bestämmer');
    await house.passes(60);
    const question = house.card('Processledare: triaderna behöver ett beslut');
    expect(wordsOf(question)).toContain(`Kan inte: ${who(house, leaver).name}`);
    for (const key of three) expect(wordsOf(question)).not.toContain(who(house, key).name);
    expect(actionsOf(question)[0]).toMatchObject({ verb: 'triadPlan/show', data: { round: roundId } });
    const [way] = await house.planning.waysOut(await house.standing());
    await house.planning.choose(network.id, roundId, way?.id ?? '');
    await house.passes(60);
    expect(wordsOf(house.card('Frågan om triaderna är avgjord'))).toMatch(/Triad \d: /);
    expect(titles(house).filter((title) => title.startsWith('Ändring'))).toHaveLength(1);
  });
});

describe('between sessions', () => {
  test('the card itself is the first prompt; the others come four weeks apart, and close the round', async () => {
    const house = await givenRun();
    await house.published({ ...between, startsAt: house.clock.at });
    const start = (await house.standing()).startsAt;
    await house.passes(60);
    expect(titles(house)).toEqual(['Triader mellan träffarna']);
    const seen = async (days: number) => {
      house.clock.at = start + days * day - 1_000;
      await house.passes(40);
      return titles(house).slice(1);
    };
    expect(await seen(7)).toEqual(['Har ni träffats?']);
    expect(await seen(28)).toEqual(['Har ni träffats?', 'Dags att träffas i triaden']);
    expect(wordsOf(house.card('Dags'))).toContain('Gång 2 av 3.');
    expect(buttonsOf(house.card('Dags'))).toEqual(['Min triad']);
    expect(await seen(35)).toHaveLength(3);
    expect(await seen(56)).toHaveLength(4);
    expect(await seen(63)).toHaveLength(5);
    expect((await house.standing()).state).toBe('published');
    expect(await seen(84)).toHaveLength(5);
    expect((await house.standing()).state).toBe('closed');
    expect(wordsOf(house.card('Har ni träffats?'))).toContain('Triadomgången är avslutad.');
  });

  test('published ahead, the first prompt comes when it begins', async () => {
    const house = await givenRun();
    await house.published(between);
    await house.until(begins + 30_000);
    expect(titles(house)).toEqual(['Triader mellan träffarna', 'Dags att träffas i triaden']);
    expect(wordsOf(house.card('Dags'))).toContain('Gång 1 av 3.');
  });

  test('after a long outage only the latest prompt and question come', async () => {
    const house = await givenRun();
    await house.published(between);
    house.clock.at = begins + 57 * day;
    await house.passes(300);
    expect(titles(house).slice(1).toSorted()).toEqual(['Dags att träffas i triaden', 'Har ni träffats?']);
    expect(wordsOf(house.card('Dags'))).toContain('Gång 3 av 3.');
    expect(wordsOf(house.card('Har'))).toContain('Gång 2 av 3.');
  });

  test('one answers for the triad, the last press counts, and each triad is shown', async () => {
    const house = await givenRun();
    const published = await house.published(between);
    house.clock.at = begins + 7 * day - 1_000;
    await house.passes(40);
    const card = house.card('Har ni träffats?');
    expect(wordsOf(card)).toContain('0 av 3 triader har träffats.');
    expect(viewers(card)).toHaveLength(9);
    expect(card.refresh?.action).toMatchObject({ verb: 'triad/met', data: { meeting: '1' } });
    const own = triadWith(published, anna.key);
    const [one, two] = own.members.map((key) => who(house, key));
    const pressedAt = house.clock.at;
    expect(wordsOf(await house.pressOn(one ?? anna, card, 'Ja, vi har träffats'))).toContain('Tack!');
    await house.passes(10);
    const shared = wordsOf(house.card('Har ni träffats?'));
    expect(shared).toContain('1 av 3 triader har träffats.');
    expect(shared).toMatch(new RegExp(`Triad ${own.number} .*: har träffats`));
    expect(shared.match(/inget svar än/g)).toHaveLength(2);
    await house.pressOn(two ?? anna, card, 'Inte än');
    // The first press, delivered once more.
    await house.press(one ?? anna, 'triad/met', { meeting: '1', met: 'yes' }, { pressedAt });
    expect(await house.met()).toEqual([{ triad: own.number, meeting: 1, met: false }]);
    const view = cardOf(await house.press(one ?? anna, 'triad/met', { meeting: '1' }));
    expect(wordsOf(view)).toContain('Inte än.');
    expect(buttonsOf(view)).toEqual(['Ja, vi har träffats', 'Inte än', 'Min triad']);
  });

  test('a press from the future does not win over all that come after', async () => {
    const house = await givenRun();
    await house.published(between);
    house.clock.at = begins + 7 * day;
    const met = (answer: string, pressedAt = house.clock.at) =>
      house.press(anna, 'triad/met', { meeting: '1', met: answer }, { pressedAt });
    await met('yes', house.clock.at + day);
    house.clock.at += 1;
    await met('notYet');
    expect((await house.met())[0]?.met).toBe(false);
  });

  test.each([
    ['a meeting that has not been asked about', { meeting: '2', met: 'yes' }, 'card'],
    ['a meeting that does not exist', { meeting: '4', met: 'yes' }, 'refused'],
    ['a meeting that is no number', { meeting: 'x', met: 'yes' }, 'refused'],
    ['an answer that is none', { meeting: '1', met: 'maybe' }, 'refused'],
  ])('%s is not written', async (_, data, kind) => {
    const house = await givenRun();
    await house.published(between);
    house.clock.at = begins + 7 * day;
    expect((await house.press(anna, 'triad/met', data)).kind).toBe(kind);
    expect(await house.met()).toEqual([]);
  });

  test('who is in no triad need not answer, and cannot', async () => {
    const house = await givenRun();
    await house.published(between);
    house.clock.at = begins + 7 * day;
    const card = cardOf(await house.press(facilitator, 'triad/met', { meeting: '1', met: 'yes' }));
    expect(wordsOf(card)).toContain('så du behöver inte svara');
    expect(await house.met()).toEqual([]);
  });
});

describe('dues', () => {
  const published = round([[1, 2, 3].map(keyOf)]);

  test('nothing is planned for what is closed, cancelled, or a draft that waits for a facilitator', () => {
    for (const state of ['closed', 'cancelled', 'draft'] as const) {
      expect(duesOf({ ...published, state, publishedAt: undefined })).toEqual([]);
    }
  });

  test('each is named once', () => {
    const busy = round([[1, 2, 3].map(keyOf), [4, 5, 6].map(keyOf)], {
      cards: 'each',
      meetings: 12,
      sessionId: undefined,
      changes: [1, 2].map((number) => ({ number, at: begins + number, left: [], joined: [], triads: [1] })),
      openQuestion: { since: begins, left: [person(9).key], joined: [] },
    });
    const names = duesOf(busy).map(({ kind, occurrence }) => `${kind} ${occurrence}`);
    expect(new Set(names).size).toBe(names.length);
    // Two cards, two changes, the question, twelve times two, and the end.
    expect(names).toHaveLength(30);
  });

  test('an own view reaches at most sixty people, and all others can press', async () => {
    const house = await givenRun(66);
    await house.published();
    const card = house.card('Triadsamtal');
    expect(viewers(card)).toHaveLength(60);
    const last = house.people.find(
      ({ teamsId, facilitator: leads }) => !leads && !viewers(card).includes(teamsId),
    );
    if (!last) throw new Error('Everybody has a view of their own.');
    expect(wordsOf(await house.pressOn(last, card, 'Min triad'))).toContain('Din triad: triad');
  });
});

function keysOf({ people }: Awaited<ReturnType<typeof givenRun>>): string[] {
  return people.slice(1).map(({ key }) => key);
}
