import { commandOf } from '../../bot/commands.ts';
import { networkIdOf } from '../../bot/networks/network.ts';
import { folded } from '../../bot/ports/said.ts';
import { cardOf, given, guestTenant, hostTenant, member, networkId, place, textOf } from '../given.ts';

const pia = member(0);
const anna = member(1);

test('a team that is renamed keeps its network, under its new name', async () => {
  const house = await given();
  await house.dalalab.onRenamed({ ...place, teamName: 'Hållbara samhällen' });
  await house.dalalab.onRenamed({ ...place, teamId: 'unknown', teamName: 'Annat' });
  house.clock.at += 60_000;
  expect(await house.dalalab.networks.find(networkId)).toMatchObject({ name: 'Hållbara samhällen' });
  // An activity that does not say the name changes nothing.
  await house.dalalab.onRenamed({ ...place, teamName: undefined });
  house.clock.at += 60_000;
  expect(await house.dalalab.networks.find(networkId)).toMatchObject({ name: 'Hållbara samhällen' });
  expect(house.channel.messages).toHaveLength(1);
});

describe('adding the app', () => {
  test('posts one welcome, however often Teams says it', async () => {
    const house = await given();
    await Promise.all([1, 2, 3].map(() => house.dalalab.onAdded(place, pia, place.channelId)));
    expect(house.channel.messages).toHaveLength(1);
    const text = textOf(house.channel.messages[0]?.card ?? ({} as never));
    for (const part of [
      'träffar',
      'min kommun',
      'hjälp',
      'Det här sparas',
      'Den som lade till mig är processledare',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a welcome that was surely refused comes later; one that may have arrived does not come twice', async () => {
    for (const [outcome, comes] of [
      ['notSent', 1],
      ['unknown', 0],
      ['blocked', 0],
    ] as const) {
      const house = await given();
      const elsewhere = { ...place, teamId: `team-${outcome}` };
      house.channel.failNext = { outcome, arrives: false };
      await house.dalalab.onAdded(elsewhere, pia, place.channelId);
      await house.passes(60);
      await house.dalalab.onAdded(elsewhere, pia, place.channelId);
      const welcomes = house.channel.messages.filter(({ title }) => title === 'Hej! Jag är DalaLab.');
      expect(welcomes).toHaveLength(1 + comes);
    }
  });

  test('who adds it becomes the first facilitator', async () => {
    const house = await given();
    expect(textOf(await house.say(pia, 'hjälp'))).toContain('öppna utvärdering');
    expect(textOf(await house.say(anna, 'hjälp'))).not.toContain('öppna utvärdering');
  });

  test('adding it again gives nobody a role', async () => {
    const house = await given();
    await house.dalalab.onRemoved(place);
    await house.dalalab.onAdded(place, anna, place.channelId);
    expect(house.channel.messages).toHaveLength(2);
    expect(textOf(await house.say(anna, 'öppna utvärdering'))).toContain('processledare');
  });

  test('a guest who adds it gets no role', async () => {
    const house = await given();
    const elsewhere = { ...place, teamId: 'team-2' };
    await house.dalalab.onAdded(elsewhere, member(3), place.channelId);
    expect(textOf(await house.say(member(3), 'öppna utvärdering', elsewhere))).toContain('processledare');
    const welcome = house.channel.messages.at(-1);
    expect(textOf(welcome?.card ?? ({} as never))).toContain('ingen processledare än');
  });

  test('after removal nobody is answered as a member, and nothing is sent', async () => {
    const house = await given();
    await house.dalalab.onRemoved(place);
    house.clock.at += 60_000;
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('Appen är inte igång');
    expect(
      await house.dalalab.callerIn(
        { tenantId: hostTenant, objectId: pia.objectId, locale: undefined },
        networkId,
      ),
    ).toBeUndefined();
  });
});

describe('the first facilitator', () => {
  test('is asked about once: who joins the team later does not get the role', async () => {
    const house = await given();
    const elsewhere = { ...place, teamId: 'team-3' };
    const admin = member(31);
    house.roster.members = [member(21), member(22)];
    await house.dalalab.onAdded(elsewhere, admin, place.channelId);
    house.roster.members.push(admin);
    await house.dalalab.onMembersChanged(elsewhere);
    expect(textOf(await house.say(admin, 'öppna utvärdering', elsewhere))).toContain(
      'till för nätverkets processledare',
    );
  });

  test('keeps the role when Teams leaves her out of the roster once', async () => {
    const house = await given(6);
    const { members } = house.roster;
    house.roster.members = members.slice(1);
    await house.dalalab.onMembersChanged(place);
    expect(await house.say(pia, 'hjälp')).toMatchObject({ kind: 'refused', status: 403 });
    house.roster.members = members;
    house.clock.at += 60_000;
    await house.dalalab.onMembersChanged(place);
    expect(textOf(await house.say(pia, 'hjälp'))).toContain('öppna utvärdering');
  });

  test('a member whose tenant Teams leaves out once stays who they are', async () => {
    const house = await given(6);
    const key = (
      await house.dalalab.networksOf({
        tenantId: guestTenant,
        objectId: member(3).objectId,
        locale: undefined,
      })
    ).length;
    house.roster.members = house.roster.members.map((one) => ({ ...one, tenantId: hostTenant }));
    await house.dalalab.onMembersChanged(place);
    expect(key).toBe(1);
    expect(
      await house.dalalab.networksOf({
        tenantId: guestTenant,
        objectId: member(3).objectId,
        locale: undefined,
      }),
    ).toHaveLength(1);
  });
});

describe('the roster', () => {
  test('two newcomers who press at once share one reading of it, and both are known', async () => {
    const house = await given(5);
    house.clock.at += 60_000;
    house.roster.members.push(member(7), member(8));
    const reads = house.roster.reads;
    const replies = await Promise.all([house.say(member(7), 'träffar'), house.say(member(8), 'träffar')]);
    for (const reply of replies) expect(reply.kind).toBe('card');
    expect(house.roster.reads).toBe(reads + 1);
  });

  test('a failed reading is tried again by the next who asks', async () => {
    const house = await given(5);
    house.clock.at += 60_000;
    house.roster.members.push(member(7));
    house.roster.fails = true;
    await expect(house.say(member(7), 'träffar')).rejects.toThrow('Teams does not answer');
    house.roster.fails = false;
    expect((await house.say(member(7), 'träffar')).kind).toBe('card');
  });

  test('who left without our being told is noticed within the hour', async () => {
    const house = await given(5);
    house.roster.members = house.roster.members.filter((one) => one.teamsId !== anna.teamsId);
    house.clock.at += 60 * 60_000;
    await house.say(pia, 'träffar');
    await house.settle();
    expect(await house.say(anna, 'träffar')).toMatchObject({ kind: 'refused', status: 403 });
  });
});

describe('the channel', () => {
  test('is the chosen one even when Teams tells of the choice last', async () => {
    const house = await given();
    const elsewhere = { ...place, teamId: 'team-4' };
    await house.dalalab.onAdded(elsewhere, pia, undefined);
    await house.dalalab.onAdded(elsewhere, pia, place.channelId);
    house.clock.at += 60_000;
    expect(textOf(await house.say(pia, 'träffar', elsewhere))).toContain('Nätverkets träffar');
  });

  test('that is moved to has its own members', async () => {
    const house = await given(8);
    house.roster.members = [pia, anna];
    await house.say(pia, 'starta här', { channelId: 'private-1', channelKind: 'private' });
    await house.settle();
    house.clock.at += 60_000;
    expect(await house.say(member(4), 'träffar', { channelId: 'private-1' })).toMatchObject({
      kind: 'refused',
    });
  });

  test('elsewhere in the team the app points to it', async () => {
    const house = await given();
    expect(textOf(await house.say(pia, 'träffar', { channelId: 'channel-2' }))).toContain('annan kanal');
  });

  test('a facilitator moves it with "starta här"; others cannot', async () => {
    const house = await given();
    const there = { channelId: 'channel-2' };
    expect(textOf(await house.say(anna, 'starta här', there))).toContain(
      'Det kan bara nätverkets processledare',
    );
    expect(textOf(await house.say(pia, 'Starta här', there))).toContain('Nu bor jag här');
    expect(textOf(await house.say(pia, 'starta här', there))).toContain('redan här');
    house.clock.at += 60_000;
    expect(textOf(await house.say(pia, 'träffar', there))).toContain('Guldläget');
  });

  test('the tab chooses only a channel the team has', async () => {
    const house = await given();
    const acting = await house.dalalab.callerIn(
      { tenantId: hostTenant, objectId: pia.objectId, locale: undefined },
      networkId,
    );
    if (!acting) throw new Error('not recognised');
    expect(await house.dalalab.chooseChannel(acting.network, 'somebody-elses')).toBe(false);
    expect(await house.dalalab.chooseChannel(acting.network, 'channel-2')).toBe(true);
  });
});

describe('people', () => {
  test('those who leave are forgotten, those who come are known, and new names follow', async () => {
    const house = await given(5);
    house.roster.members = [pia, { ...anna, name: 'Nytt Namn Exempel' }, member(7)];
    await house.dalalab.onMembersChanged(place);
    const stored = house.dump();
    expect(stored).toContain('Nytt Namn Exempel');
    expect(stored).toContain(member(7).objectId);
    expect(stored).not.toContain(member(2).objectId);
  });

  test('an empty roster is a fault of Teams and removes nobody', async () => {
    const house = await given(5);
    house.roster.members = [];
    await expect(house.dalalab.onMembersChanged(place)).rejects.toThrow('empty roster');
    expect(house.dump()).toContain(anna.objectId);
  });

  test('a token of the same object id from another tenant is somebody else', async () => {
    const house = await given();
    const caller = { tenantId: guestTenant, objectId: anna.objectId, locale: undefined };
    expect(await house.dalalab.callerIn(caller, networkId)).toBeUndefined();
    expect(await house.dalalab.networksOf(caller)).toEqual([]);
    expect(await house.dalalab.networksOf({ ...caller, tenantId: hostTenant.toUpperCase() })).toHaveLength(1);
  });

  test('one network never sees another’s people or sessions', async () => {
    const house = await given();
    const elsewhere = { ...place, teamId: 'team-2' };
    house.roster.members = [member(20), member(22)];
    await house.dalalab.onAdded(elsewhere, member(20), 'channel-1');
    expect(networkIdOf(place.tenantId, 'team-2')).not.toBe(networkId);
    expect(textOf(await house.say(member(20), 'träffar', elsewhere))).toContain('Inga träffar');
    expect(textOf(await house.say(pia, 'träffar', elsewhere))).toContain('Jag hittar dig inte');
  });
});

describe('what one can say', () => {
  test.each([
    ['hjälp', 'help'],
    ['HJALP!', 'help'],
    ['  träffar. ', 'sessions'],
    ['När är nästa träff?', 'sessions'],
    ['When is the next session?', 'sessions'],
    ['Vilka är i min triad?', 'triads'],
    ['traffar', 'sessions'],
    ['Utvärdering', 'status'],
    ['öppna  utvärdering', 'open'],
    ['O\u0308ppna utva\u0308rdering', 'open'],
    ['stäng utvärderingen', 'close'],
    ['start here', 'startHere'],
    ['hur gick det för Ludvika?', undefined],
    ['När är nästa träff om vatten?', undefined],
    ['språk sv', 'language'],
    ['Språk i omsorgen, vem har arbetat med det?', undefined],
    ['fråga träffar', undefined],
    ['', undefined],
  ])('%j means %s', (text, command) => {
    expect(commandOf(text)).toBe(command);
  });

  test('any other sentence is a question to the case library', async () => {
    const house = await given();
    const card = cardOf(await house.say(anna, 'Hur gjorde Leksand?'));
    expect(textOf(card)).toContain('Leksands kommun');
    expect(folded('Åäö')).toBe('aao');
  });
});
