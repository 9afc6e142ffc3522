import fc from 'fast-check';
import { maxOrganisationLength, otherOrganisation, readOrganisation } from '../../bot/contract/person.ts';
import { organisationNames } from '../../bot/people/organisations.ts';
import { askOrganisation, verbs } from '../../bot/people/personCard.ts';
import { card } from '../../bot/ports/card.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import {
  buttonOf,
  cardOf,
  type GivenPeople,
  givenPeople,
  heldBy,
  keyOf,
  member,
  network,
  textOf,
} from './given.ts';

/** A network in which person 1 has a mail of Ludvika. */
async function guessed(): Promise<GivenPeople> {
  const house = await givenPeople();
  const roster = [...Array(6).keys()].map((number) =>
    member(number, number === 1 ? { email: 'x@ludvika.se' } : {}),
  );
  await house.sync(roster);
  return house;
}

/** The people table fails to write, and reads as before. */
function failWrites(house: GivenPeople): void {
  house.tables.people.before = (operation) => {
    if (operation !== 'get' && operation !== 'list') unreachable();
  };
}

describe('whom one represents', () => {
  test('the guess stands chosen in the person’s own view, and one tap confirms it', async () => {
    const house = await guessed();
    const own = await house.press(1, verbs.ownOrganisation);
    expect(heldBy(own, 'organisation')).toBe('Ludvika');
    const save = buttonOf(cardOf(own), 'Spara');
    const saved = await house.press(1, save.verb, {
      ...save.data,
      organisation: heldBy(own, 'organisation'),
    });
    expect(textOf(saved)).toContain('Ludvika');
    expect(await house.stored(1)).toMatchObject({ organisation: 'Ludvika', organisationBy: 'person' });
    expect(textOf(await house.press(1, verbs.ownOrganisation))).toContain('Du företräder:');
  });

  test('the card everyone sees has nothing chosen, and gives who asked a view of their own', async () => {
    const house = await guessed();
    const shared = cardOf(await house.handler.onOrganisation(await house.acting(1)));
    expect(JSON.stringify(shared)).not.toContain('Ludvika');
    expect(shared.refresh).toMatchObject({
      userIds: [member(1).teamsId],
      action: { verb: verbs.ownOrganisation },
    });
    const choose = buttonOf(shared, 'Välj kommun/organisation');
    expect(heldBy(await house.press(2, choose.verb, choose.data), 'organisation')).toBeUndefined();
  });

  test('another organisation is written, kept apart from spelling, and can be changed', async () => {
    const house = await givenPeople();
    const save = (organisation: string, otherName: string) =>
      house.press(2, verbs.saveOrganisation, { organisation, otherOrganisation: otherName });
    await save(otherOrganisation, '  Mariestads\nkommun ');
    expect((await house.stored(2)).organisation).toBe('Mariestads kommun');
    const form = await house.press(2, verbs.organisation);
    expect(heldBy(form, 'organisation')).toBe(otherOrganisation);
    expect(heldBy(form, 'otherOrganisation')).toBe('Mariestads kommun');
    await save(otherOrganisation, 'falu kommun');
    expect((await house.stored(2)).organisation).toBe('Falun');
  });

  test.each([
    [{}, 'Välj kommun eller organisation.'],
    [{ organisation: 'Atlantis' }, 'Välj kommun eller organisation.'],
    [{ organisation: otherOrganisation }, 'Skriv vilken organisation'],
    [{ organisation: otherOrganisation, otherOrganisation: ' \u200b ' }, 'Skriv vilken organisation'],
    [
      { organisation: otherOrganisation, otherOrganisation: 'x'.repeat(maxOrganisationLength + 1) },
      'Skriv högst',
    ],
    [{ organisation: otherOrganisation, otherOrganisation: ['x'] }, 'Skriv högst'],
  ])('%j is given back with the problem at the field', async (data, sentence) => {
    const house = await givenPeople();
    const before = JSON.stringify(house.tables.people.dump());
    const back = await house.press(2, verbs.saveOrganisation, data);
    expect(textOf(back)).toContain('inte sparat än');
    expect(textOf(back)).toContain(sentence);
    expect(heldBy(back, 'organisation')).toBe(
      'organisation' in data && data.organisation === otherOrganisation ? otherOrganisation : undefined,
    );
    expect(JSON.stringify(house.tables.people.dump())).toBe(before);
  });

  test('when the store does not answer the form comes back with everything in it', async () => {
    const house = await givenPeople();
    failWrites(house);
    const data = { organisation: otherOrganisation, otherOrganisation: 'Mariestad' };
    const back = await house.press(2, verbs.saveOrganisation, data);
    expect(textOf(back)).toContain('kunde inte sparas');
    expect(heldBy(back, 'organisation')).toBe(otherOrganisation);
    expect(heldBy(back, 'otherOrganisation')).toBe('Mariestad');
  });

  test('the last press counts, by when it was pressed; one from the future does not win for ever', async () => {
    const house = await givenPeople();
    const at = house.clock.at;
    const save = (organisation: string, pressedAt: number) =>
      house.press(2, verbs.saveOrganisation, { organisation }, { pressedAt });
    await save('Orsa', at + 1e9);
    house.clock.at = at + 10;
    await save('Mora', at + 10);
    expect(textOf(await save('Falun', at + 5))).toContain('Mora');
    expect((await house.stored(2)).organisation).toBe('Mora');
    await house.press(2, verbs.pause, {}, { pressedAt: at + 5 });
    expect((await house.stored(2)).paused).toBe(true);
  });

  test('the reader takes a known name or a short line and nothing else', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (organisation, other) => {
        const read = readOrganisation({ organisation, otherOrganisation: other }, organisationNames);
        expect(read.draft.other.length).toBeLessThanOrEqual(maxOrganisationLength);
        if (!read.ok) return expect(read.problems.length).toBeGreaterThan(0);
        expect(read.value).toMatch(/[\p{L}\p{N}]/u);
        expect(read.value.length).toBeLessThanOrEqual(maxOrganisationLength);
      }),
    );
  });
});

describe('the question in other rooms’ cards', () => {
  const foot = async (house: GivenPeople, number: number) => {
    const elements = askOrganisation(await house.acting(number));
    return elements && card('sv', elements);
  };

  test('a guess is confirmed with one tap', async () => {
    const house = await guessed();
    const asked = await foot(house, 1);
    if (!asked) throw new Error('not asked');
    expect(textOf({ kind: 'card', card: asked })).toContain('Vi tror att du företräder: Ludvika');
    const right = buttonOf(asked, 'Det stämmer');
    await house.press(1, right.verb, right.data);
    expect(await house.stored(1)).toMatchObject({ organisation: 'Ludvika', organisationBy: 'person' });
    expect(await foot(house, 1)).toBeUndefined();
  });

  test('who is unknown is asked, and the button leads to the form', async () => {
    const house = await givenPeople();
    const asked = await foot(house, 2);
    if (!asked) throw new Error('not asked');
    const choose = buttonOf(asked, 'Välj kommun/organisation');
    expect(heldBy(await house.press(2, choose.verb, choose.data), 'organisation')).toBeUndefined();
    expect(textOf(await house.press(2, choose.verb, choose.data))).toContain('Vilken kommun/organisation');
  });
});

describe('the language', () => {
  test('is answered in as soon as it is chosen, and stays', async () => {
    const house = await givenPeople();
    expect(textOf(await house.handler.onLanguage(await house.acting(1), 'en'))).toContain(
      'I answer you in English',
    );
    expect((await house.acting(1)).language).toBe('en');
    expect(textOf(await house.press(1, verbs.language, { language: 'sv' }))).toContain(
      'svarar jag dig på svenska',
    );
    expect((await house.stored(1)).language).toBe('sv');
  });

  test('the bare word shows both, and anything else in a card is not taken', async () => {
    const house = await givenPeople();
    const both = cardOf(await house.handler.onLanguage(await house.acting(1), undefined));
    expect(both.actions?.map(({ title }) => title)).toEqual(['Svenska', 'English']);
    const english = buttonOf(both, 'English');
    await house.press(1, english.verb, english.data);
    await house.press(1, verbs.language, { language: 'fi' });
    expect((await house.stored(1)).language).toBe('en');
  });

  test('when the store does not answer both buttons are there still', async () => {
    const house = await givenPeople();
    failWrites(house);
    const back = cardOf(await house.press(1, verbs.language, { language: 'en' }));
    expect(back.actions).toHaveLength(2);
    expect(JSON.stringify(back)).toContain('kunde inte sparas');
  });
});

describe('the pause', () => {
  test('is said with what it means and the way back, and twice is once', async () => {
    const house = await givenPeople();
    const paused = await house.handler.onPause(await house.acting(1));
    expect(textOf(paused)).toContain('Du är pausad.');
    // All can read the answer to what was said: it names whom it speaks to. A press is answered to one alone.
    expect(textOf(paused)).toContain('Person 1 Exempel:');
    expect(textOf(paused)).toContain(textOf(await house.press(1, verbs.pause)));
    expect((await house.store.list(network().id)).find(({ key }) => key === keyOf(1))?.paused).toBe(true);
    const resume = buttonOf(cardOf(paused), 'Återuppta');
    expect(textOf(await house.press(1, resume.verb, resume.data))).toContain('Du är med.');
    expect((await house.stored(1)).paused).toBe(false);
    await house.press(1, verbs.pause);
    house.clock.at++;
    expect(textOf(await house.handler.onResume(await house.acting(1)))).toContain('Du är med.');
  });

  test('when the store does not answer the same press can be made again', async () => {
    const house = await givenPeople();
    failWrites(house);
    const back = cardOf(await house.press(1, verbs.pause));
    house.tables.people.before = undefined;
    const again = buttonOf(back, 'Pausa');
    await house.press(1, again.verb, again.data);
    expect((await house.stored(1)).paused).toBe(true);
  });
});

describe('a press', () => {
  test.each(Object.values(verbs))(
    '%s of another network’s card, or of no card, changes nothing',
    async (verb) => {
      const house = await givenPeople();
      const before = JSON.stringify(house.tables.people.dump());
      const data = { organisation: 'Orsa', language: 'en', person: keyOf(2), act: 'appoint' };
      const elsewhere = network('team-2').id;
      expect(await house.press(0, verb, { ...data, network: elsewhere })).toMatchObject({ status: 403 });
      for (const hostile of [undefined, { id: 1 }, 'a/b']) {
        expect(await house.press(0, verb, { ...data, network: hostile })).toMatchObject({ status: 400 });
      }
      expect(JSON.stringify(house.tables.people.dump())).toBe(before);
    },
  );

  test('of a verb that is none of ours is left to others', async () => {
    const house = await givenPeople();
    await expect(house.press(0, 'toString')).rejects.toThrow('Nobody answers');
    await expect(house.press(0, 'evaluation/answer')).rejects.toThrow('Nobody answers');
  });

  test('in a dialog is answered with buttons that dialogs take', async () => {
    const house = await givenPeople();
    const form = cardOf(await house.press(0, verbs.organisation, {}, { carrier: 'dialog' }));
    expect(form.actions?.map(({ type }) => type)).toEqual(['Action.Submit']);
  });

  test('by somebody who has just left is answered, and does not bring them back', async () => {
    const house = await givenPeople();
    const acting = await house.acting(1);
    await house.store.remove(network().id, keyOf(1));
    expect(textOf(await house.handler.onPause(acting))).toContain('Du är pausad.');
    await expect(house.stored(1)).rejects.toThrow('not stored');
  });
});

describe('two networks with the same person in both', () => {
  const other = network('team-2');

  async function two(): Promise<GivenPeople> {
    const house = await givenPeople();
    await house.sync([member(1), member(2)], { ...other, addedBy: member(1).teamsId, hadFacilitator: false });
    return house;
  }

  test('what is chosen in one is not known in the other', async () => {
    const house = await two();
    await house.press(1, verbs.saveOrganisation, { organisation: 'Orsa' });
    await house.press(1, verbs.language, { language: 'en' });
    await house.press(1, verbs.pause);
    expect(await house.stored(1, other)).toMatchObject({
      organisation: '',
      language: undefined,
      paused: false,
    });
    expect((await house.store.networksOf(keyOf(1))).length).toBe(2);
  });

  test('a role in one gives none in the other, and nobody from elsewhere can be named', async () => {
    const house = await two();
    expect((await house.stored(1, other)).facilitator).toBe(true);
    expect(textOf(await house.press(1, verbs.appoint, { person: keyOf(2) }))).toContain(
      'Du är inte processledare',
    );
    const press = { actorKey: keyOf(1), personKey: keyOf(4), facilitator: true };
    expect(await house.store.changeRole(other.id, press, house.clock.at)).toBe('notThere');
    const names = textOf(await house.handler.onFacilitators(await house.acting(1, other)));
    expect(names).not.toContain('Person 0');
  });

  test('who leaves one stays in the other', async () => {
    const house = await two();
    await house.sync([member(2)], other);
    await house.sync([member(0), member(1)]);
    expect(await house.store.networksOf(keyOf(1))).toContain(network().id);
    expect((await house.stored(1)).away).toBe(false);
    expect((await house.store.list(other.id)).map(({ key }) => key)).toEqual([keyOf(2)]);
  });
});
