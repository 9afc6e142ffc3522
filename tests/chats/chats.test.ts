import fc from 'fast-check';
import { fromSeveral } from '../../bot/chats/fromSeveral.ts';
import { waiting } from '../../bot/contract/chat.ts';
import type { Reply } from '../../bot/ports/said.ts';
import { problemsOf } from '../cards.ts';
import { actionsOf, type SentAction } from '../fakes/sentCard.ts';
import { cardOf, textOf } from '../given.ts';
import { anna, given, network, otherHost } from './given.ts';

const fabriker = network('Fabriker');
const landsbygd = network('Landsbygd');
const many = [...'ABCDEFGHIJKLM'].map((letter) => network(`Nätverk ${letter}`));

const buttonsOf = (reply: Reply): SentAction[] => actionsOf(cardOf(reply));
const buttonNamed = (reply: Reply, title: string) => {
  const found = buttonsOf(reply).find((button) => button.title === title);
  if (!found) throw new Error(`No button says ${title}: ${textOf(reply)}`);
  return found;
};

describe('a sentence in the channel', () => {
  const saidIn = (text: string, house = given([fabriker])) =>
    house.door
      .onSaid({
        sender: anna,
        text,
        locale: 'sv-SE',
        thread: 'tråd',
        place: { ...fabriker, teamName: undefined, channelId: fabriker.channelId ?? '' },
      })
      .then((reply) => ({ reply, house }));

  test.each([
    ['Vem har byggt en fabrik före oss?', 'question'],
    ['fråga träffar', 'question'],
    ['Fråga: hjälp', 'question'],
    ['ask sessions', 'question'],
    ['FRAGA hjälp', 'question'],
    ['fråga', 'question'],
    ['träffar', 'sessions'],
    ['hjälp', 'help'],
    ['starta här', 'startHere'],
    ['frågvis', 'question'],
    ['👍', 'question'],
  ])('%s is for %s', async (text, meant) => {
    const { house } = await saidIn(text);
    const seen = [...house.questions.map(() => 'question'), ...house.commands.map(({ command }) => command)];
    expect(seen).toEqual([meant]);
  });

  test('keeps its thread, so that a follow-up question is one', async () => {
    const { house } = await saidIn('och vilka hinder hade de?');
    expect(house.questions).toMatchObject([{ said: { thread: 'tråd', text: 'och vilka hinder hade de?' } }]);
  });

  test.each(['', '  ', '?', '…'])('that says nothing (%j) gets help', async (text) => {
    const { reply, house } = await saidIn(text);
    expect(textOf(reply)).toContain('Det här kan jag');
    expect(textOf(reply)).toContain('Skriv @DalaLab');
    expect(house.questions).toEqual([]);
  });

  test('cannot switch the network', async () => {
    const { reply, house } = await saidIn('byt nätverk');
    expect(textOf(reply)).toContain('alltid för kanalens nätverk');
    expect(house.questions).toEqual([]);
  });

  test('in another channel of the team is pointed to the right one', async () => {
    const house = given([fabriker]);
    const reply = await house.door.onSaid({
      sender: anna,
      text: 'fråga om fabriker',
      locale: undefined,
      place: { ...fabriker, teamName: undefined, channelId: '19:annan' },
    });
    expect(textOf(reply)).toContain('annan kanal');
    expect(house.questions).toEqual([]);
  });

  test('says of which network a model wrote, and only then', async () => {
    const ai = { answerId: 'svar1', citations: [] };
    const house = given([fabriker], {
      onQuestion: async () => ({ kind: 'card', card: cardOf(await house.say('')), ai }),
    });
    expect((await saidIn('Vem?', house)).reply).toMatchObject({ ai, networkId: fabriker.id });
    expect((await saidIn('hjälp', house)).reply).not.toHaveProperty('networkId');
  });
});

describe('in the chat, a member of one network', () => {
  test('is answered there, as if in its channel', async () => {
    const house = given([fabriker]);
    expect(textOf(await house.say('Vem har byggt en fabrik?'))).toBe('Svaret på Vem har byggt en fabrik?');
    expect(house.questions).toMatchObject([
      {
        acting: { network: fabriker, person: anna },
        said: {
          inChat: true,
          thread: 'a:chatt',
          place: { tenantId: fabriker.tenantId, teamId: fabriker.teamId, channelId: fabriker.channelId },
        },
      },
    ]);
    expect(house.questions[0]?.said).not.toHaveProperty('personKey');
    // A chat says nothing of where the team's messages come from.
    expect(house.heard).toEqual([]);
  });

  test('can say what can be said in the channel, but not where the network is to live', async () => {
    const house = given([fabriker]);
    await house.say('träffar');
    expect(textOf(await house.say('starta här'))).toContain('Skriv det i den kanal');
    expect(house.commands.map(({ command }) => command)).toEqual(['sessions']);
  });

  test('gets help without a mention, and hears that there is nothing to switch', async () => {
    const house = given([fabriker]);
    expect(textOf(await house.say(''))).not.toContain('Skriv @DalaLab');
    expect(textOf(await house.say('Byt nätverk!'))).toContain('ett nätverk, Fabriker');
  });

  test('hears that a network without a channel has none yet', async () => {
    const house = given([network('Ny', { channelId: undefined })]);
    expect(textOf(await house.say('träffar'))).toContain('ingen kanal än');
    expect(house.commands).toEqual([]);
  });
});

describe('in the chat, a stranger', () => {
  test.each([
    ['on no roster', () => given([])],
    [
      'whom only the index still names',
      () => {
        const house = given([fabriker]);
        house.members.set(fabriker.id, []);
        return house;
      },
    ],
    ['of a network that was removed', () => given([network('Borta', { installed: false })])],
    [
      'of a network whose tenant may host none any more',
      () => given([network('Ute', { tenantId: otherHost })]),
    ],
  ])('%s is told so kindly, whatever they say or press', async (_, make) => {
    const house = make();
    const { id = 'x' } = { id: house.indexed[0] };
    for (const reply of [
      await house.say('Vem har byggt en fabrik?'),
      await house.say('byt nätverk'),
      await house.press('room/press', { network: id }),
      await house.press('chat/choose', { network: id, said: 'träffar' }),
      await house.press('chat/list', {}),
    ]) {
      expect(textOf(reply)).toContain('hittar dig inte i något lärnätverk');
    }
    expect([house.questions, house.commands, house.presses]).toEqual([[], [], []]);
    expect(house.table.dump()).toEqual(given([]).table.dump());
  });

  test('of one network whose roster cannot be read does not lose the others; of that alone hears the failure', async () => {
    const failing = {
      recognise: {
        ofSender: async () => undefined,
        ofKey: async (of: typeof fabriker) => {
          if (of.id === landsbygd.id) throw new Error('Teams does not answer.');
          return { network: of, person: anna, language: 'sv' as const };
        },
      },
    };
    expect(textOf(await given([landsbygd, fabriker], failing).say('Vem?'))).toBe('Svaret på Vem?');
    await expect(given([landsbygd], failing).say('Vem?')).rejects.toThrow('Teams does not answer.');
  });
});

describe('in the chat, a member of several networks', () => {
  const both = () => given([landsbygd, fabriker]);

  test('chooses one, is answered at once, and is not asked again', async () => {
    const house = both();
    const which = await house.say('Vem har byggt en fabrik?');
    expect(textOf(which)).toContain('Vem har byggt en fabrik?');
    expect(buttonsOf(which).map(({ title }) => title)).toEqual(['Fabriker', 'Landsbygd']);
    expect(house.questions).toEqual([]);

    const { verb = '', data } = buttonNamed(which, 'Landsbygd');
    const answer = textOf(await house.press(verb, data));
    expect(answer).toContain('Nu svarar jag för Landsbygd.');
    expect(answer).toContain('Svaret på Vem har byggt en fabrik?');
    expect(textOf(await house.say('Och sedan?'))).toBe('Svaret på Och sedan?');
    expect(house.questions.map(({ acting }) => acting.network.name)).toEqual(['Landsbygd', 'Landsbygd']);
    // Only the second answer is a message of its own, which Teams can mark as a model's.
    expect(house.questions.map(({ said }) => said.byPress ?? false)).toEqual([true, false]);
  });

  test('switches with a word, without anything being asked', async () => {
    const house = both();
    await house.chats.choose(anna.key, landsbygd.id, 1);
    const which = await house.say('switch network');
    expect(textOf(which)).not.toContain('Du skrev');
    const { verb = '', data } = buttonNamed(which, 'Fabriker');
    expect(textOf(await house.press(verb, data))).toContain('Vad vill du veta?');
    await house.say('Vem?');
    expect(house.questions.map(({ acting }) => acting.network.name)).toEqual(['Fabriker']);
  });

  test('a command waits for its network too', async () => {
    const house = both();
    const { verb = '', data } = buttonNamed(await house.say('träffar'), 'Fabriker');
    await house.press(verb, data);
    expect(house.commands).toMatchObject([{ command: 'sessions', acting: { network: fabriker } }]);
  });

  test('who left the chosen network is asked again, or answered by the one that is left', async () => {
    const house = given([landsbygd, fabriker, network('Tredje')]);
    await house.chats.choose(anna.key, landsbygd.id, 1);
    house.members.set(landsbygd.id, []);
    expect(textOf(await house.say('Vem?'))).toContain('Vilket nätverk');
    house.members.set(network('Tredje').id, []);
    expect(textOf(await house.say('Vem?'))).toBe('Svaret på Vem?');
  });

  test('the last press counts, also when an older one comes late or twice', async () => {
    const house = both();
    const choose = (of: typeof fabriker, pressedAt: number) =>
      house.press('chat/choose', { network: of.id, said: '' }, { pressedAt });
    await Promise.all([choose(fabriker, 2_000), choose(landsbygd, 3_000)]);
    await choose(fabriker, 2_000);
    expect(await house.chats.chosen(anna.key)).toBe(landsbygd.id);
  });

  test('presses in a network whose card it is, and only as its member', async () => {
    const house = both();
    await house.chats.choose(anna.key, landsbygd.id, 1);
    await house.press('room/press', { network: fabriker.id, delivery: 'k' });
    expect(house.presses).toMatchObject([
      { acting: { network: fabriker }, action: { inChat: true, place: { channelId: fabriker.channelId } } },
    ]);
    house.members.set(fabriker.id, []);
    house.members.set(network('Tredje').id, [anna]);
    expect(await house.press('room/press', { network: fabriker.id })).toMatchObject({ status: 403 });
    expect(await house.press('chat/choose', { network: fabriker.id, said: 'Vem?' })).toMatchObject({
      status: 403,
    });
    expect(await house.press('room/press', { network: 'annat' })).toMatchObject({ status: 403 });
    expect(await house.press('room/press', {})).toMatchObject({ status: 400 });
    expect(house.presses).toHaveLength(1);
    expect(await house.chats.chosen(anna.key)).toBe(landsbygd.id);
  });

  test('a chat’s message is never taken for one in the channel', async () => {
    const house = given([fabriker]);
    const data = { network: fabriker.id, delivery: 'reminder-traff1' };
    await house.press('room/press', data);
    expect(house.arrived).toEqual([]);
    await house.door.onPress({
      sender: anna,
      place: { ...fabriker, teamName: undefined, channelId: fabriker.channelId ?? '' },
      verb: 'room/press',
      data,
      carrier: 'card',
      locale: undefined,
      messageId: '1700000000001',
      pressedAt: 1_000,
    });
    expect(house.arrived).toHaveLength(1);
  });
});

describe('the card that asks which network', () => {
  test('shows six at a time, and all of them in the end', async () => {
    const house = given(many);
    let reply = await house.say('Vem har gjort det?');
    const seen: unknown[] = [];
    for (let page = 0; page < 3; page++) {
      const names = buttonsOf(reply).filter(({ verb }) => verb === 'chat/choose');
      expect(names.length).toBeLessThanOrEqual(6);
      seen.push(...names.map(({ title }) => title));
      const { verb = '', data } = buttonNamed(reply, 'Visa fler');
      reply = await house.press(verb, data);
    }
    expect(seen).toEqual(many.map(({ name }) => name));
    // After the last comes the first page again, and the question is still there.
    expect(buttonNamed(reply, 'Nätverk A').data).toMatchObject({ said: 'Vem har gjort det?' });
  });

  test('is small and sound whatever was said and whatever the networks are called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 2, maxLength: 9 }),
        async (said, names) => {
          fc.pre(/[\p{L}\p{N}]/u.test(said));
          const house = given(names.map((name, n) => network(`n${n}`, { name })));
          const reply = await house.say(said);
          fc.pre(reply.kind === 'card' && house.questions.length + house.commands.length === 0);
          const card = cardOf(reply);
          expect(problemsOf(card)).toEqual([]);
          expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
          expect(JSON.stringify(card)).not.toMatch(/\\u(d[89a-f]|00[01])/);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('keeps at most 1,000 characters of the worst there is under 25 KB', async () => {
    const house = given(many);
    for (const letter of ['"', '漢', '\u0000', '\\', '😀']) {
      const card = cardOf(await house.say(`a${letter.repeat(5_000)}`));
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
    }
    expect(waiting('å'.repeat(5_000))).toHaveLength(1_000);
  });

  test('a forged choice or page never fails', async () => {
    const house = given(many);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('chat/choose', 'chat/list', 'chat/x'),
        fc.anything(),
        async (verb, data) => {
          const reply = await house.press(verb, data);
          if (reply.kind === 'card') expect(problemsOf(reply.card)).toEqual([]);
          else expect([400, 403]).toContain(reply.status);
        },
      ),
    );
    expect(await house.chats.chosen(anna.key)).toBeUndefined();
  });
});

describe('thumbs', () => {
  const from = { sender: anna, locale: undefined, place: undefined, personKey: anna.key };
  const team = { ...fabriker, teamName: undefined, channelId: 'vilken som' };
  const thumb = { messageId: 'm1', reaction: 'like' as const, pressedAt: 7 };

  test('in the channel are told to its network alone', async () => {
    const house = given([fabriker, landsbygd]);
    await house.door.onFeedback({ ...from, place: team }, thumb);
    expect(house.feedback).toEqual([{ ...thumb, networkId: fabriker.id, personKey: anna.key }]);
  });

  test('in the chat are told to each of the person’s networks, and to no other', async () => {
    const house = given([fabriker, landsbygd, network('Tredje')]);
    house.members.set(network('Tredje').id, []);
    await house.door.onFeedback(from, thumb);
    expect(house.feedback).toMatchObject([{ networkId: fabriker.id }, { networkId: landsbygd.id }]);
  });

  test('of a stranger are nothing', async () => {
    const house = given([fabriker]);
    house.members.set(fabriker.id, []);
    await house.door.onFeedback({ ...from, place: team }, thumb);
    await house.door.onFeedback({ ...from, personKey: undefined }, thumb);
    expect(house.feedback).toEqual([]);
  });
});

describe('what can be put into a message', () => {
  const from = { sender: anna, locale: undefined, place: undefined, personKey: anna.key };
  const namesOf = async (house: ReturnType<typeof given>, over: Partial<typeof from> & object = {}) =>
    (await house.door.onInsert({ ...from, ...over }, 'fabrik'))?.map(
      ({ libraryId, subtitle }) => `${libraryId} | ${subtitle}`,
    );
  const teamOf = (of: typeof fabriker) =>
    ({ place: { ...of, teamName: undefined, channelId: '' } }) as object;

  test('in a team are its own cases', async () => {
    expect(await namesOf(given([fabriker, landsbygd]), teamOf(landsbygd))).toEqual([
      'fall-Landsbygd | Vansbro',
    ]);
  });

  test('elsewhere, and in a team without the app, are those of the person’s networks, with their names', async () => {
    const all = ['fall-Fabriker | Vansbro · Fabriker', 'fall-Landsbygd | Vansbro · Landsbygd'];
    const house = given([fabriker, landsbygd]);
    expect(await namesOf(house)).toEqual(all);
    expect(await namesOf(house, teamOf(network('Utan')))).toEqual(all);
  });

  test('are those of the chosen network alone, when one is chosen', async () => {
    const house = given([fabriker, landsbygd]);
    await house.chats.choose(anna.key, landsbygd.id, 1);
    expect(await namesOf(house)).toEqual(['fall-Landsbygd | Vansbro']);
  });

  test('are none for somebody unknown', async () => {
    expect(await namesOf(given([]))).toBeUndefined();
    expect(await namesOf(given([fabriker]), { personKey: undefined as never })).toBeUndefined();
  });

  test('from several networks come in turns, and what they share once', () => {
    const one = (libraryId: string) => ({ libraryId, subtitle: '' });
    const merged = fromSeveral([
      { network: fabriker, found: ['a', 'b', 'c'].map(one) },
      { network: landsbygd, found: [`${fabriker.id}~a`, 'b'].map(one) },
    ]);
    expect(merged).toEqual([
      { libraryId: 'a', subtitle: 'Fabriker' },
      { libraryId: 'b', subtitle: 'Fabriker' },
      { libraryId: 'b', subtitle: 'Landsbygd' },
      { libraryId: 'c', subtitle: 'Fabriker' },
    ]);
  });
});
