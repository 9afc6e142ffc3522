import fc from 'fast-check';
import { witnessOf } from '../../bot/people/facilitators.ts';
import type { Person } from '../../bot/people/person.ts';
import { verbs } from '../../bot/people/personCard.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import {
  buttonOf,
  cardOf,
  type GivenPeople,
  givenPeople,
  guestTenant,
  heldBy,
  keyOf,
  member,
  network,
  textOf,
} from './given.ts';

const person = (number: number, over: Partial<Person> = {}): Person => ({
  ...member(number),
  key: keyOf(number),
  organisation: '',
  organisationBy: undefined,
  facilitator: false,
  away: false,
  paused: false,
  language: undefined,
  ...over,
});

const of = (number: number) => ({ person: keyOf(number) });
const steering = async (house: GivenPeople) =>
  (await house.store.everyone(network().id))
    .filter(({ facilitator, away }) => facilitator && !away)
    .map(({ name }) => name);

describe('the rule', () => {
  const anyone = fc.record({ facilitator: fc.boolean(), away: fc.boolean(), named: fc.boolean() });
  const presses = fc.record({ actor: fc.nat(3), person: fc.nat(3), facilitator: fc.boolean() });

  test('whoever is written along is a facilitator who stays, and the change is one that a facilitator asked for', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 4, maxLength: 4 }), presses, (kinds, press) => {
        const people = kinds.map(({ facilitator, away }, number) => person(number, { facilitator, away }));
        const bySetting = new Set(people.filter((_, number) => kinds[number]?.named).map(({ key }) => key));
        const witness = witnessOf(people, bySetting, {
          actorKey: keyOf(press.actor),
          personKey: keyOf(press.person),
          facilitator: press.facilitator,
        });
        const steers = (one: Person) => !one.away && (one.facilitator || bySetting.has(one.key));
        if (typeof witness === 'string') return;
        expect(steers(witness)).toBe(true);
        expect(witness.key).not.toBe(keyOf(press.person));
        expect(steers(people[press.actor] as Person)).toBe(true);
        expect(bySetting.has(keyOf(press.person))).toBe(false);
      }),
    );
  });

  test.each([
    ['already', [1, 2, true], [person(1, { facilitator: true }), person(2, { facilitator: true })]],
    ['already', [1, 2, false], [person(1, { facilitator: true }), person(2)]],
    ['notAllowed', [1, 2, true], [person(1), person(2)]],
    ['notAllowed', [1, 2, true], [person(1, { facilitator: true, away: true }), person(2)]],
    ['notThere', [1, 2, true], [person(1, { facilitator: true })]],
    ['notThere', [1, 2, true], [person(1, { facilitator: true }), person(2, { away: true })]],
    ['last', [1, 1, false], [person(1, { facilitator: true }), person(2)]],
    ['last', [1, 1, false], [person(1, { facilitator: true }), person(2, { facilitator: true, away: true })]],
    ['bySetting', [1, 9, false], [person(1, { facilitator: true }), person(9)]],
  ] as const)('%s', (why, [actor, target, facilitator], people) => {
    const press = { actorKey: keyOf(actor), personKey: keyOf(target), facilitator };
    expect(witnessOf(people, new Set([keyOf(9)]), press)).toBe(why);
  });
});

describe('appointing', () => {
  test('the answer says who was appointed, guests too, and pressing twice is pressing once', async () => {
    const house = await givenPeople();
    for (const number of [1, 3]) {
      const first = textOf(await house.press(0, verbs.appoint, of(number)));
      expect(first).toContain(`Person ${number} Exempel är nu processledare.`);
      expect(textOf(await house.press(0, verbs.appoint, of(number)))).toBe(first);
      expect((await house.stored(number)).facilitator).toBe(true);
    }
  });

  test('is for facilitators, and what decides is the table, not what a server remembers', async () => {
    const house = await givenPeople();
    expect(textOf(await house.press(1, verbs.appoint, of(2)))).toContain('Du är inte processledare');
    await house.appoint(1);
    const other = house.server();
    await other.store.list(network().id);
    await house.press(0, verbs.remove, of(1));
    expect(textOf(await house.press(1, verbs.appoint, of(2), {}, other))).toContain(
      'Du är inte processledare',
    );
    expect(await steering(house)).toEqual(['Person 0 Exempel']);
  });

  test('a press that comes late does not undo a later one', async () => {
    const house = await givenPeople();
    const early = house.clock.at;
    house.clock.at += 60_000;
    await house.press(0, verbs.appoint, of(1));
    house.clock.at += 60_000;
    await house.press(0, verbs.remove, of(1));
    const late = await house.press(0, verbs.appoint, of(1), { pressedAt: early });
    expect(textOf(late)).toContain('har ändrats sedan du tryckte');
    expect((await house.stored(1)).facilitator).toBe(false);
  });

  test('nobody chosen, or nobody we know, changes nothing and says so', async () => {
    const house = await givenPeople();
    const before = JSON.stringify(house.tables.people.dump());
    expect(textOf(await house.press(0, verbs.appoint))).toContain('Välj en person.');
    for (const hostile of ['nobody', 'x'.repeat(5_000), '../../x', `${guestTenant}:${member(1).objectId}`]) {
      expect(textOf(await house.press(0, verbs.appoint, { person: hostile }))).toContain(
        'inte med i kanalen',
      );
    }
    expect(textOf(await house.press(0, verbs.appoint, { person: { $ne: '' } }))).toContain('Välj en person.');
    expect(JSON.stringify(house.tables.people.dump())).toBe(before);
  });

  test('when the store falls silent right after, the press can be made again and counts once', async () => {
    const house = await givenPeople();
    let written = false;
    house.tables.people.before = (operation) => {
      if (written) unreachable();
      written = operation === 'transact';
    };
    const failed = cardOf(await house.press(0, verbs.appoint, of(2)));
    house.tables.people.before = undefined;
    const again = buttonOf(failed, 'Utse processledare');
    expect(textOf(await house.press(0, again.verb, again.data))).toContain(
      'Person 2 Exempel är nu processledare',
    );
  });

  test('when the store does not answer, one press tries again', async () => {
    const house = await givenPeople();
    house.tables.people.before = (operation) => {
      if (operation === 'transact') unreachable();
    };
    const failed = cardOf(await house.press(0, verbs.appoint, of(2)));
    expect(JSON.stringify(failed)).toContain('kunde inte sparas');
    house.tables.people.before = undefined;
    const again = buttonOf(failed, 'Utse processledare');
    expect(textOf(await house.press(0, again.verb, again.data))).toContain(
      'Person 2 Exempel är nu processledare',
    );
  });
});

describe('removing', () => {
  test('never the last one', async () => {
    const house = await givenPeople();
    expect(textOf(await house.press(0, verbs.remove, of(0)))).toContain('minst en processledare');
    await house.appoint(1);
    expect(textOf(await house.press(0, verbs.remove, of(0)))).toContain('Person 0 Exempel är inte längre');
    expect(textOf(await house.press(0, verbs.remove, of(0)))).toContain('Person 0 Exempel är inte längre');
    expect(textOf(await house.press(1, verbs.remove, of(1)))).toContain('minst en processledare');
    expect(await steering(house)).toEqual(['Person 1 Exempel']);
  });

  test('somebody who is away does not count as staying, and can lose the role', async () => {
    const house = await givenPeople();
    await house.appoint(1);
    await house.sync([0, 2, 3].map((number) => member(number)));
    expect(textOf(await house.press(0, verbs.remove, of(0)))).toContain('minst en processledare');
    expect(textOf(await house.press(0, verbs.remove, of(1)))).toContain('Person 1 Exempel är inte längre');
    await house.sync([0, 2, 3].map((number) => member(number)));
    await expect(house.stored(1)).rejects.toThrow('not stored');
    expect(await house.store.networksOf(keyOf(1))).toEqual([]);
  });

  test('who is named in the setting stays, is shown as such, and lets the last other one go', async () => {
    const house = await givenPeople(6, [keyOf(2)]);
    expect(textOf(await house.press(0, verbs.remove, of(2)))).toContain('FACILITATORS');
    expect(textOf(await house.press(0, verbs.facilitators))).toContain(
      'Person 2 Exempel – utsedd i appens inställningar',
    );
    expect(textOf(await house.press(0, verbs.choose, { act: 'remove' }))).not.toContain('Person 2');
    expect(textOf(await house.press(2, verbs.remove, of(0)))).toContain('Person 0 Exempel är inte längre');
    expect((await house.store.list(network().id)).filter(({ facilitator }) => facilitator)).toHaveLength(1);
  });

  test('of two who remove each other at once on two servers one fails and is told why', async () => {
    for (let wait = 0; wait < 12; wait++) {
      const house = await givenPeople();
      await house.appoint(1);
      const [one, other] = [house.server(), house.server()];
      let operations = 0;
      house.tables.people.before = async () => {
        const turns = operations++ % 2 === 0 ? wait : 0;
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      };
      const texts = await Promise.all([
        house.press(0, verbs.remove, of(1), {}, one).then(textOf),
        house.press(1, verbs.remove, of(0), {}, other).then(textOf),
      ]);
      expect(texts.filter((text) => text.includes('är inte längre processledare'))).toHaveLength(1);
      expect(texts.filter((text) => text.includes('Du är inte processledare'))).toHaveLength(1);
      expect(await steering(house)).toHaveLength(1);
    }
  });

  test('whatever is pressed at once on three servers, somebody stays', async () => {
    const press = fc.record({
      actor: fc.nat(3),
      person: fc.nat(3),
      server: fc.nat(2),
      facilitator: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(press, { minLength: 2, maxLength: 7 }),
        fc.infiniteStream(fc.nat(4)),
        async (presses, delays) => {
          const house = await givenPeople(5);
          await house.appoint(1, 2);
          const servers = [house.server(), house.server(), house.server()];
          const acting = await Promise.all([0, 1, 2, 3].map((number) => house.acting(number)));
          house.tables.people.before = async () => {
            const turns = delays.next().value ?? 0;
            for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
          };
          await Promise.all(
            presses.map(({ actor, person: target, server, facilitator }) =>
              servers[server]?.store.changeRole(
                network().id,
                { actorKey: acting[actor]?.person.key ?? '', personKey: keyOf(target), facilitator },
                house.clock.at,
              ),
            ),
          );
          expect((await steering(house)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the cards', () => {
  test('facilitators get buttons; others see names, not who has left, and no buttons', async () => {
    const house = await givenPeople();
    await house.appoint(1);
    await house.sync([0, 2, 3, 4].map((number) => member(number)));
    const steers = cardOf(await house.handler.onFacilitators(await house.acting(0)));
    expect(steers.actions).toHaveLength(2);
    // All can read the answer; who has left comes to the one who presses.
    expect(JSON.stringify(steers)).not.toContain('Person 1 Exempel');
    const choosing = await house.press(0, verbs.choose, { act: 'remove' });
    expect(JSON.stringify(choosing)).toContain('Person 1 Exempel');
    const others = cardOf(await house.handler.onFacilitators(await house.acting(2)));
    expect(others.actions).toBeUndefined();
    expect(JSON.stringify(others)).toContain('Person 0 Exempel');
    expect(JSON.stringify(others)).not.toContain('Person 1 Exempel');
    const pressed = await house.press(2, verbs.choose, { act: 'appoint' });
    expect(textOf(pressed)).toContain('Bara en processledare');
    expect(cardOf(pressed).actions).toBeUndefined();
  });

  test('the form offers those who can be appointed, and those whose role can be taken', async () => {
    const house = await givenPeople(4);
    const choices = async (act: string) => {
      const input = cardOf(await house.press(0, verbs.choose, { act })).body.find(
        (element) => element.type === 'Input.ChoiceSet',
      );
      return input?.type === 'Input.ChoiceSet' ? input.choices.map(({ value }) => value) : [];
    };
    expect(await choices('appoint')).toEqual([keyOf(1), keyOf(2), keyOf(3)]);
    expect(await choices('remove')).toEqual([keyOf(0)]);
    expect(await house.press(0, verbs.choose, { act: 'steal' })).toMatchObject({
      kind: 'refused',
      status: 400,
    });
  });

  test('in a large team a name is searched for, and what was sought stays', async () => {
    const house = await givenPeople(260);
    const all = await house.press(0, verbs.choose, { act: 'appoint' });
    expect(JSON.stringify(cardOf(all)).length).toBeLessThan(25_000);
    expect(textOf(all)).not.toContain('Person 99 Exempel');
    const found = await house.press(0, verbs.choose, { act: 'appoint', name: 'PERSON 99' });
    expect(textOf(found)).toContain('Person 99 Exempel');
    expect(textOf(found)).not.toContain('Person 98 Exempel');
    expect(heldBy(found, 'name')).toBe('PERSON 99');
    expect(textOf(await house.press(0, verbs.choose, { act: 'appoint', name: 'Ingen' }))).toContain(
      'Ingen med det namnet',
    );
  });

  test('speak the language of who asks', async () => {
    const house = await givenPeople();
    const acting = await house.acting(0, network(), 'en');
    expect(textOf(await house.handler.onFacilitators(acting))).toContain('Appoint a facilitator');
  });
});
