import fc from 'fast-check';
import { away, fromRoster, isAsked, type Person, personKeyOf } from '../../bot/people/person.ts';
import { verbs } from '../../bot/people/personCard.ts';
import { syncRoster } from '../../bot/people/rosterSync.ts';
import { givenPeople, guestTenant, hostTenant, keyOf, member, network, rosterOf } from './given.ts';

const everyone = [0, 1, 2, 3, 4, 5];
const roster = (over: Readonly<Record<number, Parameters<typeof member>[1]>> = {}, numbers = everyone) =>
  numbers.map((number) => member(number, over[number]));

describe('the organisation', () => {
  test('is guessed for those who come and those we know, and the mail is nowhere', async () => {
    const house = await givenPeople();
    await house.sync([
      ...roster({
        1: { email: 'anna@ludvika.se' },
        3: { email: 'bo_edu.falun.se#EXT#@host.onmicrosoft.com' },
      }),
      member(7, { email: 'eva@gmail.example' }),
      member(8, { email: 'Fia@Mora.SE' }),
    ]);
    const guessed = async (number: number) => {
      const { organisation, organisationBy } = await house.stored(number);
      return [organisation, organisationBy];
    };
    expect(await guessed(1)).toEqual(['Ludvika', 'guess']);
    expect(await guessed(3)).toEqual(['Falun', 'guess']);
    expect(await guessed(7)).toEqual(['', undefined]);
    expect(await guessed(8)).toEqual(['Mora', 'guess']);
    expect(JSON.stringify(house.tables.people.dump())).not.toMatch(/@|anna|fia/i);
  });

  test('a guess follows the mail, stands when Teams leaves the mail out, and never overrules the person', async () => {
    const house = await givenPeople();
    await house.sync(roster({ 1: { email: 'anna@ludvika.se' } }));
    await house.sync(roster());
    expect((await house.stored(1)).organisation).toBe('Ludvika');
    await house.sync(roster({ 1: { email: 'anna@mora.se' } }));
    expect((await house.stored(1)).organisation).toBe('Mora');
    await house.press(1, verbs.saveOrganisation, { organisation: 'Orsa' });
    await house.sync(roster({ 1: { email: 'anna@ludvika.se', name: 'Anna Exempel' } }));
    expect(await house.stored(1)).toMatchObject({
      name: 'Anna Exempel',
      organisation: 'Orsa',
      organisationBy: 'person',
    });
  });

  test('what the roster says never changes what is ours', () => {
    const text = fc.string();
    const before: fc.Arbitrary<Person> = fc.record({
      key: text,
      teamsId: text,
      objectId: text,
      name: text,
      guest: fc.boolean(),
      organisation: text,
      organisationBy: fc.constantFrom('guess', 'person', undefined),
      facilitator: fc.boolean(),
      away: fc.boolean(),
      paused: fc.boolean(),
      language: fc.constantFrom('sv', 'en', undefined),
    });
    const email = fc.constantFrom(undefined, '', 'x@ludvika.se', 'x@example.org');
    fc.assert(
      fc.property(before, email, (person, mail) => {
        const after = fromRoster(member(1, { email: mail }), person);
        const { facilitator, paused, language } = person;
        expect(after).toMatchObject({ facilitator, paused, away: false });
        expect(after.language).toBe(language);
        if (person.organisationBy === 'person') expect(after.organisation).toBe(person.organisation);
        expect(after.organisationBy === undefined).toBe(
          person.organisationBy === undefined && mail !== 'x@ludvika.se',
        );
      }),
    );
  });
});

describe('coming and going', () => {
  test('an unchanged roster writes nothing', async () => {
    const house = await givenPeople();
    const dump = () => JSON.stringify([house.tables.people.dump(), house.tables.memberIndex.dump()]);
    const before = dump();
    await house.sync(roster());
    await house.sync(roster(), { ...network(), hadFacilitator: false });
    expect(dump()).toBe(before);
  });

  test('who leaves is forgotten and comes back as new', async () => {
    const house = await givenPeople();
    await house.press(1, verbs.saveOrganisation, { organisation: 'Orsa' });
    await house.press(1, verbs.pause);
    await house.press(1, verbs.language, { language: 'en' });
    await house.sync(roster({}, [0, 2, 3, 4, 5]));
    await expect(house.stored(1)).rejects.toThrow('not stored');
    expect(await house.store.networksOf(keyOf(1))).toEqual([]);
    await house.sync(roster({ 1: { email: 'anna@ludvika.se' } }));
    expect(await house.stored(1)).toMatchObject({
      organisation: 'Ludvika',
      paused: false,
      language: undefined,
    });
  });

  test('a facilitator who leaves keeps the role and nothing else', async () => {
    const house = await givenPeople();
    await house.press(0, verbs.saveOrganisation, { organisation: 'annat', otherOrganisation: '' });
    await house.press(0, verbs.saveOrganisation, { organisation: 'Orsa' });
    await house.press(0, verbs.pause);
    await house.press(0, verbs.language, { language: 'en' });
    await house.sync(roster({}, [1, 2]));
    expect(await house.stored(0)).toEqual(away({ ...(await house.stored(0)), away: false }));
    expect(JSON.stringify(house.tables.people.dump())).not.toContain('Orsa');
    expect((await house.store.list(network().id)).map(({ key }) => key)).toEqual([keyOf(1), keyOf(2)]);
    await house.sync(roster());
    expect(await house.stored(0)).toMatchObject({
      facilitator: true,
      away: false,
      paused: false,
      organisation: '',
      language: undefined,
    });
  });

  test('the app removed and added again, a new name, a tenant left out: nobody doubles', async () => {
    const house = await givenPeople();
    await house.press(3, verbs.saveOrganisation, { organisation: 'Orsa' });
    const readded = { ...network(), addedBy: member(2).teamsId, hadFacilitator: true };
    await house.sync(roster(), readded);
    await house.sync(roster({ 3: { name: 'Nytt Namn Exempel' } }));
    await house.sync(roster({ 3: { tenantId: hostTenant } }));
    await house.sync([...roster(), member(3)]);
    expect(await house.store.everyone(network().id)).toHaveLength(everyone.length);
    expect(await house.stored(3)).toMatchObject({ organisation: 'Orsa', name: 'Person 3 Exempel' });
    expect((await house.stored(2)).facilitator).toBe(false);
    expect(house.tables.memberIndex.dump()).toHaveLength(everyone.length);
  });

  test('somebody whose tenant was left out from the start is one person all the same', async () => {
    const house = await givenPeople();
    const without = member(9, { tenantId: hostTenant });
    await house.sync([...roster(), without]);
    await house.sync([...roster(), { ...without, tenantId: guestTenant }]);
    expect(await house.store.everyone(network().id)).toHaveLength(everyone.length + 1);
  });

  test('an id written in capitals is the same id, also while the tenant is left out', async () => {
    const house = await givenPeople(2);
    const guest = member(9, { objectId: 'abcdef00-0000-4000-8000-000000000009' });
    await house.sync([...roster(), guest]);
    const shouted = { ...guest, tenantId: hostTenant, objectId: guest.objectId.toUpperCase() };
    await house.sync([...roster(), shouted]);
    const keys = (await house.store.everyone(network().id)).map(({ key }) => key);
    expect(keys).toHaveLength(everyone.length + 1);
    expect(keys).toContain(personKeyOf(guestTenant, guest.objectId));
  });

  test('two servers that read the roster at once write everyone once', async () => {
    const house = await givenPeople(2);
    const servers = [house.server(), house.server(), house.server()];
    await Promise.all(servers.map(({ store }) => syncRoster(network(), rosterOf(roster()), store)));
    expect(await house.store.everyone(network().id)).toHaveLength(everyone.length);
    expect((await house.store.everyone(network().id)).filter(({ facilitator }) => facilitator)).toHaveLength(
      1,
    );
  });

  test('a choice made while the roster is read is not lost', async () => {
    const house = await givenPeople();
    const renamed = roster(
      Object.fromEntries(everyone.map((number) => [number, { name: `Ny ${number} Exempel` }])),
    );
    await Promise.all([
      house.sync(renamed),
      house.press(4, verbs.saveOrganisation, { organisation: 'Orsa' }),
      house.press(5, verbs.pause),
    ]);
    expect(await house.stored(4)).toMatchObject({ name: 'Ny 4 Exempel', organisation: 'Orsa' });
    expect(await house.stored(5)).toMatchObject({ name: 'Ny 5 Exempel', paused: true });
  });

  test('rows written before there were organisations and pauses are read', async () => {
    const house = await givenPeople(1);
    const { organisation, paused, ...old } = house.tables.people.dump()[0]?.row ?? {};
    expect([organisation, paused]).toEqual(['', false]);
    await house.tables.people.put(network().id, keyOf(0), old);
    expect(await house.stored(0)).toMatchObject({
      organisation: '',
      organisationBy: undefined,
      paused: false,
    });
  });
});

test('those who are asked are participants who have not paused', async () => {
  const house = await givenPeople();
  await house.press(1, verbs.pause);
  const asked = (await house.store.list(network().id)).filter(isAsked).map(({ key }) => key);
  expect(asked.sort()).toEqual([2, 3, 4, 5].map(keyOf).sort());
});
