import { showVerb } from '../../bot/cases/caseCard.ts';
import { caseFormText } from '../../bot/cases/keeping/caseFormText.ts';
import { keepingText } from '../../bot/cases/keeping/keepingText.ts';
import { verbs } from '../../bot/cases/keeping/verbs.ts';
import { type CaseBody, caseKinds, caseLimits } from '../../bot/contract/case.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { Language } from '../../bot/ports/language.ts';
import { problemsOf } from '../cards.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { acting, cardOf, drawnWithMarkdown, network, pressed, refusalOf, sent } from '../pressing.ts';
import { buttonsOf } from '../reminders/given.ts';
import { anna, body, filledIn, given, pia, said, sam, svText, titled } from './keepingGiven.ts';

const text = keepingText.sv;

describe('"fall"', () => {
  test('says how many there are of each kind, and nothing of them', async () => {
    const house = given();
    const empty = cardOf(await house.handler.onCases(acting(anna)));
    expect(textOf(empty)).toContain(text.empty);
    expect(buttonsOf(empty)).toEqual([text.showAll, ...text.propose]);
    await house.add('a', titled('Hemlig rubrik'));
    await house.add('b', titled('En till'));
    await house.add('c', titled('Rapport', { kind: 'resource' }));
    const card = cardOf(await house.handler.onCases(acting(anna)));
    expect(buttonsOf(card)).toEqual(['Kommunexempel (2)', 'Resurs (1)', ...text.propose]);
    expect(JSON.stringify(card)).not.toContain('Hemlig');
    const english = cardOf(await house.handler.onCases(acting(anna, 'en')));
    expect(buttonsOf(english)).toEqual(['Municipal cases (2)', 'Resource (1)', ...keepingText.en.propose]);
  });

  test('tells to say the bot’s name in a channel, and not in one’s own chat with it', async () => {
    const house = given();
    await house.add('a', titled('Ett fall'));
    for (const language of ['sv', 'en'] as const) {
      const who = acting(anna, language);
      expect(textOf(cardOf(await house.handler.onCases(who)))).toContain('@DalaLab');
      expect(textOf(cardOf(await house.handler.onCases(who, { inChat: true })))).not.toContain('@');
    }
  });
});

describe('the library', () => {
  test('comes by kind, organisation and title, each with a way to it', async () => {
    const house = given();
    await house.add('1', titled('Rapport', { kind: 'resource', organisation: '' }));
    await house.add('2', titled('Zebra', { organisation: 'Borlänge' }));
    await house.add('3', titled('Älg', { organisation: 'Borlänge' }));
    await house.add('4', titled('Anka', { organisation: 'Älvdalen' }));
    const list = await house.card(anna, verbs.list);
    const words = textOf(list).split('\n');
    expect(words).toEqual([
      text.title,
      'Kommunexempel',
      'Zebra',
      'Borlänge',
      'Älg',
      'Borlänge',
      'Anka',
      'Älvdalen',
      'Resurser',
      'Rapport',
    ]);
    expect(
      actionsOf(list)
        .filter(({ verb }) => verb === showVerb)
        .map(({ data }) => data?.case),
    ).toEqual(['2', '3', '4', '1']);
    expect(buttonsOf(list).slice(4)).toEqual(['Föreslå ett fall', 'Föreslå i kortet']);
    const resources = await house.card(anna, verbs.list, { of: 'resource' });
    expect(textOf(resources)).toBe([text.title, 'Resurser', 'Rapport'].join('\n'));
    expect(textOf(await house.on(anna, resources, text.showAll))).toContain('Zebra');
  });

  test('comes a page at a time; a page past the end is the last', async () => {
    const house = given();
    const bodies = Array.from({ length: 32 }, (_, at) => titled(`Fall ${String(at).padStart(2, '0')}`));
    await house.store.importAll(
      network.id,
      bodies.map((one, at) => ({ id: `f${at}`, body: one })),
      pia.key,
    );
    const one = await house.card(anna, verbs.list, { of: 'municipal' });
    expect(textOf(one)).toContain('Sida 1 av 3');
    expect(textOf(one)).toContain('Fall 14');
    expect(textOf(one)).not.toContain('Fall 15');
    const two = await house.on(anna, one, text.next);
    expect(textOf(two)).toContain('Fall 15');
    expect(buttonsOf(two)).toEqual(expect.arrayContaining([text.previous, text.next, text.showAll]));
    for (const page of ['2', '77']) {
      const last = await house.card(anna, verbs.list, { of: 'municipal', page });
      expect(textOf(last)).toContain('Fall 31');
      expect(textOf(last)).not.toContain('Fall 29');
      expect(buttonsOf(last)).not.toContain(text.next);
    }
    for (const page of ['-1', '1.5', 'x', {}]) {
      expect(textOf(await house.card(anna, verbs.list, { page }))).toContain('Fall 00');
    }
  });

  test('facilitators manage the network’s own; another network’s is shown with whose it is', async () => {
    const house = given();
    await house.add('eget');
    await house.store.add('other', 'lånat', titled('Lånat'), sam.key);
    await house.store.share('other', 'lånat', { add: [network.id] }, sam.key);
    const list = await house.card(pia, verbs.list);
    expect(textOf(list)).toContain('Delas av nätverket Lärprojekt två');
    expect(
      actionsOf(list)
        .filter(({ title }) => title === text.manage)
        .map(({ data }) => data?.case),
    ).toEqual(['eget']);
    expect(
      actionsOf(list)
        .filter(({ verb }) => verb === showVerb)
        .map(({ data }) => data?.case),
    ).toContain('other~lånat');
    expect(buttonsOf(list)).toEqual(
      expect.arrayContaining(['Nytt fall', 'Nytt fall i kortet', 'Förslag (0)', 'Tagna ur bruk']),
    );
    expect(textOf(await house.card(pia, verbs.manage, { case: 'lånat' }))).toBe(text.gone);
  });
});

describe('a case', () => {
  test('is shown to a facilitator with all that can be done with it', async () => {
    const house = given();
    await house.add('fall', { ...body, contact: 'Bo Exempel' });
    await house.store.share(network.id, 'fall', { add: ['other'] }, pia.key);
    const card = await house.card(pia, verbs.manage, { case: 'fall' });
    expect(textOf(card)).toContain('Kommunen räknade bostäderna först.');
    expect(textOf(card)).toContain('Bo Exempel');
    expect(textOf(card)).toContain('Delas med: Lärprojekt två');
    expect(buttonsOf(card)).toEqual([
      'Rapporten',
      'Ändra',
      'Ändra i kortet',
      'Engelska versionen',
      'Engelska versionen i kortet',
      'Dela med nätverk',
      'Ta ur bruk',
      'Historik',
      'Till fallen',
    ]);
  });

  test('that is long comes a part at a time; past the last one is the last', async () => {
    const house = given();
    const much = Array.from({ length: 14 }, (_, at) => said(`Punkt ${at}: ${'x'.repeat(1_000)}`));
    await house.add('fall', titled('Långt'));
    await house.store.change(
      network.id,
      'fall',
      { ...body, texts: { sv: { ...svText, advice: much } } },
      1,
      pia.key,
    );
    const first = await house.card(pia, verbs.manage, { case: 'fall' });
    expect(textOf(first)).not.toContain('Punkt 13');
    const last = await house.on(pia, first, text.next);
    expect(textOf(last)).toContain('Punkt 13');
    expect(buttonsOf(last)).not.toContain(text.next);
    expect(await house.card(pia, verbs.manage, { case: 'fall', page: '99' })).toEqual(last);
  });

  test('is taken out of use only with a yes, found by nobody, and brought back', async () => {
    const house = given();
    await house.add('fall');
    const ask = await house.card(pia, verbs.retire, { case: 'fall' });
    expect(textOf(ask)).toContain(text.retiring.ask);
    expect((await house.case('fall')).retired).toBe(false);
    for (let twice = 0; twice < 2; twice++) {
      const done = await house.on(pia, ask, text.retiring.sure);
      expect(textOf(done)).toBe(text.retiring.done);
      expect(buttonsOf(done)).toEqual([text.backToCase, text.back]);
    }
    expect((await house.library.open(network)).cases).toEqual([]);
    expect(await house.case('fall')).toMatchObject({ retired: true, revision: 2 });

    const list = await house.on(pia, await house.card(pia, verbs.list), text.retired);
    expect(textOf(list)).toContain('Så byggde vi bostäder i tid');
    const managed = await house.on(pia, list, text.manage);
    expect(textOf(managed)).toContain(text.isRetired);
    expect(buttonsOf(managed)).not.toContain('Ändra');
    for (let twice = 0; twice < 2; twice++) {
      const restored = await house.on(pia, list, text.retiring.restore);
      expect(textOf(restored)).toBe(text.retiring.restored);
      expect(buttonsOf(restored)).toEqual([text.retired, text.backToCase, text.back]);
    }
    expect((await house.library.open(network)).cases).toHaveLength(1);
    expect(await house.case('fall')).toMatchObject({ retired: false, revision: 3 });
    expect(textOf(await house.card(pia, verbs.retiredList))).toContain(text.retiring.none);
  });

  test('the question says when other networks lose it too', async () => {
    const house = given();
    await house.add('fall');
    expect(textOf(await house.card(pia, verbs.retire, { case: 'fall' }))).not.toContain(
      text.retiring.askShared,
    );
    await house.store.share(network.id, 'fall', { add: ['other'] }, pia.key);
    expect(textOf(await house.card(pia, verbs.retire, { case: 'fall' }))).toContain(text.retiring.askShared);
  });

  test('when the store is away nothing says that it was done', async () => {
    const house = given();
    await house.add('fall');
    await house.add('borta');
    await house.store.setRetired(network.id, 'borta', true, pia.key);
    house.table.before = (operation) => void (operation === 'transact' && unreachable());
    const retired = await house.card(pia, verbs.retire, { case: 'fall', sure: 'yes' });
    expect(textOf(retired)).toContain(text.retiring.failed);
    expect(buttonsOf(retired)).toContain(text.retiring.sure);
    expect(textOf(await house.card(pia, verbs.restore, { case: 'borta' }))).toBe(text.retiring.notRestored);
    const shared = await house.card(pia, verbs.saveShare, { case: 'fall', networks: 'other', were: '' });
    expect(textOf(shared)).toContain(text.sharing.failed);
    expect(inputsOf(shared).networks).toBe('other');
    const back = await house.card(pia, verbs.goBack, { case: 'borta', revision: '1', seen: '2' });
    expect(textOf(back)).toBe(text.isRetired);
  });
});

describe('the history', () => {
  async function changed() {
    const house = given();
    await house.add('fall');
    const next: CaseBody = {
      ...body,
      contact: 'Bo Exempel',
      texts: { sv: titled('Ny rubrik').texts.sv ?? never() },
    };
    await house.store.change(network.id, 'fall', next, 1, sam.key);
    await house.store.share(network.id, 'fall', { add: ['other'] }, 'tenant:gone');
    await house.store.setRetired(network.id, 'fall', true, pia.key);
    await house.store.setRetired(network.id, 'fall', false, 'deck');
    return house;
  }

  test('says who, when and what, the newest first', async () => {
    const house = await changed();
    const card = await house.on(pia, await house.card(pia, verbs.manage, { case: 'fall' }), 'Historik');
    const lines = textOf(card).split('\n').slice(3);
    expect(lines).toEqual([
      'onsdag 25 november 2026 09:00 · Bildspelet som nätverket började med',
      'Tog tillbaka fallet. Gäller nu.',
      'onsdag 25 november 2026 09:00 · Pia Exempel (Vansbro)',
      'Tog fallet ur bruk.',
      'onsdag 25 november 2026 09:00 · Någon som inte är med längre',
      'Ändrade vilka nätverk som ser fallet.',
      'onsdag 25 november 2026 09:00 · Sam Exempel (Mora)',
      'Ändrade rubriken, kontakten, den andra språkversionen.',
      'onsdag 25 november 2026 09:00 · Pia Exempel (Vansbro)',
      'Lade till fallet.',
    ]);
  });

  test('shows how it was, and goes back to it as a change of its own', async () => {
    const house = await changed();
    const first = await house.card(pia, verbs.revision, { case: 'fall', revision: '1' });
    expect(textOf(first)).toContain('Så byggde vi bostäder i tid');
    for (let twice = 0; twice < 2; twice++) {
      expect(textOf(await house.on(pia, first, text.history.goBack))).toBe(text.history.wentBack);
    }
    const now = await house.case('fall');
    expect(now).toMatchObject({ ...body, revision: 6, sharedWith: ['other'] });
    expect((await house.store.history(network.id, 'fall')).map(({ revision }) => revision)).toEqual([
      6, 5, 4, 3, 2, 1,
    ]);
    // What it says now cannot be gone back to.
    expect(buttonsOf(await house.card(pia, verbs.revision, { case: 'fall', revision: '1' }))).not.toContain(
      text.history.goBack,
    );
  });

  test('does not undo what somebody else changed meanwhile', async () => {
    const house = await changed();
    const first = await house.card(pia, verbs.revision, { case: 'fall', revision: '1' });
    await house.store.change(network.id, 'fall', titled('Nyare'), 5, sam.key);
    const told = await house.on(pia, first, text.history.goBack);
    expect(textOf(told)).toContain(text.history.overtaken);
    expect((await house.case('fall')).texts.sv?.title).toBe('Nyare');
    // Nor what is changed between reading and writing.
    const again = await house.card(pia, verbs.revision, { case: 'fall', revision: '1' });
    house.meanwhile.do = () => house.store.change(network.id, 'fall', titled('Nyast'), 6, sam.key);
    expect(textOf(await house.on(pia, again, text.history.goBack))).toContain(text.history.overtaken);
    expect((await house.case('fall')).texts.sv?.title).toBe('Nyast');
  });

  test('says so when it cannot, and keeps to the revisions there are', async () => {
    const house = await changed();
    const first = await house.card(pia, verbs.revision, { case: 'fall', revision: '1' });
    house.table.before = (operation) => void (operation === 'transact' && unreachable());
    expect(textOf(await house.on(pia, first, text.history.goBack))).toContain(text.history.failed);
    house.table.before = undefined;
    for (const revision of ['0', '99', 'x', undefined]) {
      const reply = await house.card(pia, verbs.revision, { case: 'fall', revision });
      expect(textOf(reply)).toBe(text.history.noSuch);
      const back = await house.card(pia, verbs.goBack, { case: 'fall', revision, seen: '5' });
      expect(textOf(back)).toBe(text.history.noSuch);
    }
    expect(refusalOf(await house.press(pia, verbs.goBack, { case: 'fall', revision: '1' }))).toBe(
      '400 BadRequest',
    );
    expect((await house.case('fall')).revision).toBe(5);
  });
});

describe('sharing', () => {
  test('says what is shared, and with whom it may be', async () => {
    const house = given();
    await house.add('fall');
    const form = await house.card(pia, verbs.share, { case: 'fall' });
    expect(textOf(form)).toContain(text.sharing.note);
    expect(textOf(form)).toContain(text.sharing.noContact);
    const done = await house.card(pia, verbs.saveShare, { ...sent(form), networks: 'other' });
    expect(textOf(done)).toContain(text.sharing.done);
    expect(inputsOf(done).networks).toBe('other');
    expect((await house.case('fall')).sharedWith).toEqual(['other']);
    // Once more changes nothing; chosen away it is gone.
    await house.card(pia, verbs.saveShare, { ...sent(form), networks: 'other' });
    expect((await house.case('fall')).revision).toBe(2);
    await house.card(pia, verbs.saveShare, { ...sent(done), networks: '' });
    expect((await house.case('fall')).sharedWith).toEqual([]);
  });

  test('shows the contact that goes with it', async () => {
    const house = given();
    await house.add('fall', { ...body, contact: 'Bo Exempel' });
    const form = await house.card(pia, verbs.share, { case: 'fall' });
    expect(textOf(form)).toContain('Kontakt som följer med: Bo Exempel');
  });

  test('only with networks where they facilitate too, never with what a card says', async () => {
    const house = given();
    await house.add('fall');
    for (const networks of ['third', 'other,third', network.id, 'x'.repeat(64)]) {
      const back = await house.card(pia, verbs.saveShare, { case: 'fall', networks, were: '' });
      expect(textOf(back)).toContain(text.sharing.unknownNetwork);
    }
    expect((await house.case('fall')).sharedWith).toEqual([]);
    house.sharable.are = [];
    const nowhere = await house.card(pia, verbs.share, { case: 'fall' });
    expect(textOf(nowhere)).toContain('nätverk där du också är processledare');
  });

  test('a network that sees it can be taken away also by who is not in it, and stays unless it is', async () => {
    const house = given();
    await house.add('fall');
    await house.store.share(network.id, 'fall', { add: ['third'] }, sam.key);
    const form = await house.card(pia, verbs.share, { case: 'fall' });
    expect(JSON.stringify(form)).toContain('Tredje');
    await house.card(pia, verbs.saveShare, { ...sent(form), networks: 'third,other' });
    expect((await house.case('fall')).sharedWith).toEqual(['other', 'third']);
    const again = await house.card(pia, verbs.share, { case: 'fall' });
    await house.card(pia, verbs.saveShare, { ...sent(again), networks: 'other' });
    expect((await house.case('fall')).sharedWith).toEqual(['other']);
    const late = await house.card(pia, verbs.saveShare, { ...sent(again), networks: 'third' });
    expect(textOf(late)).toContain(text.sharing.unknownNetwork);
  });

  test('two facilitators at once both get what they chose', async () => {
    const house = given();
    house.sharable.are.push({ id: 'third', name: 'Tredje' });
    await house.add('fall');
    const [mine, theirs] = [
      await house.card(pia, verbs.share, { case: 'fall' }),
      await house.card(sam, verbs.share, { case: 'fall' }),
    ];
    await house.card(pia, verbs.saveShare, { ...sent(mine), networks: 'other' });
    await house.card(sam, verbs.saveShare, { ...sent(theirs), networks: 'third' });
    expect((await house.case('fall')).sharedWith).toEqual(['other', 'third']);
    // What was taken away meanwhile is not shared anew by who left it as it was.
    const both = await house.card(pia, verbs.share, { case: 'fall' });
    await house.store.share(network.id, 'fall', { remove: ['other'] }, sam.key);
    await house.card(pia, verbs.saveShare, { ...sent(both), networks: 'other,third' });
    expect((await house.case('fall')).sharedWith).toEqual(['third']);
  });
});

test('a network taken away while another is chosen stays away, and nobody shares where they may not', async () => {
  const house = given();
  await house.add('fall');
  await house.store.share(network.id, 'fall', { add: ['third'] }, sam.key);
  const form = await house.card(pia, verbs.share, { case: 'fall' });
  const away = async () => house.store.share(network.id, 'fall', { remove: ['third'] }, sam.key);
  house.meanwhile.do = away;
  const done = await house.card(pia, verbs.saveShare, { ...sent(form), networks: 'other,third' });
  expect(inputsOf(done).networks).toBe('other');
  expect((await house.case('fall')).sharedWith).toEqual(['other']);
  // Also when the press says that it was not shared there before.
  await house.store.share(network.id, 'fall', { add: ['third'] }, sam.key);
  house.meanwhile.do = away;
  await house.card(pia, verbs.saveShare, { ...sent(form), networks: 'other,third', were: '' });
  expect((await house.case('fall')).sharedWith).toEqual(['other']);
});

describe('a press', () => {
  const forEverybody: readonly string[] = [verbs.list, verbs.propose, verbs.sendProposal];

  test('of who is no facilitator reads and proposes, and changes nothing', async () => {
    const house = given();
    await house.add('fall');
    const before = house.table.dump();
    for (const verb of Object.values(verbs)) {
      if (forEverybody.includes(verb)) continue;
      const data = { ...filledIn, case: 'fall', seen: '1', revision: '1', sure: 'yes', networks: 'other' };
      const reply = await house.card(anna, verb, data);
      expect(textOf(reply)).toBe(text.onlyFacilitators);
    }
    expect(house.table.dump()).toEqual(before);
  });

  test('of another network, another channel or nowhere is refused', async () => {
    const house = given();
    await house.add('fall');
    const before = house.table.dump();
    const elsewhere = { place: { ...pressed(pia, '', {}, 0).place, channelId: 'channel-2' } };
    const data = { ...filledIn, case: 'fall', seen: '1', sure: 'yes' };
    for (const verb of Object.values(verbs)) {
      expect(refusalOf(await house.press(pia, verb, { ...data, network: 'other' }))).toBe('403 OtherNetwork');
      expect(refusalOf(await house.press(pia, verb, data, elsewhere))).toBe('403 OtherChannel');
      for (const nothing of [null, 'x', { network: '../x' }]) {
        expect(refusalOf(await house.press(pia, verb, nothing))).toBe('400 BadRequest');
      }
    }
    expect(house.table.dump()).toEqual(before);
    for (const verb of ['wish/save', showVerb, 'toString']) {
      expect(house.handler.onPress(pressed(pia, verb, {}, 0), acting(pia))).toBeUndefined();
    }
  });

  test('on a case there is not, or no case at all, says so', async () => {
    const house = given();
    for (const verb of [
      verbs.manage,
      verbs.retire,
      verbs.restore,
      verbs.history,
      verbs.revision,
      verbs.goBack,
      verbs.share,
      verbs.saveShare,
    ]) {
      expect(textOf(await house.card(pia, verb, { case: 'nope', sure: 'yes', seen: '1' }))).toBe(text.gone);
      for (const id of ['other~x', 'a/b', undefined, {}]) {
        expect(refusalOf(await house.press(pia, verb, { case: id }))).toBe('400 BadRequest');
      }
    }
    expect(house.table.dump()).toEqual([]);
  });
});

describe('the cards', () => {
  const hostile = '[x](http://x.example) **fet** {{DATE(2026-12-01)}} <b>"';
  const long = (max: number) => hostile.repeat(Math.ceil(max / hostile.length)).slice(0, max);
  const points = (count: number, max: number) =>
    Array.from({ length: count }, (_, at) => said(`${at} ${long(max)}`.slice(0, max), long(60)));
  const most: CaseBody = {
    kind: 'municipal',
    organisation: long(caseLimits.organisation),
    session: long(caseLimits.session),
    language: 'sv',
    contact: long(caseLimits.contact),
    links: Array(5).fill({
      title: long(caseLimits.linkTitle),
      url: `https://example.org/${'a'.repeat(100)}`,
    }),
    texts: {
      sv: {
        title: long(caseLimits.title),
        summary: points(3, 1_000),
        successFactors: points(8, 300),
        challenges: points(8, 300),
        advice: points(8, 300),
      },
      en: {
        title: long(caseLimits.title),
        summary: points(2, 1_000),
        successFactors: points(3, 300),
        challenges: [],
        advice: [],
      },
    },
  };

  function check(card: Card, language: Language): void {
    expect(problemsOf(card)).toEqual([]);
    expect(card.lang).toBe(language);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    expect(drawnWithMarkdown(card)).not.toMatch(/\]\(http|\*\*fet|\{\{|<b>/);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(5);
    for (const part of partsOf(card)) {
      if (part.type === 'ActionSet') expect((part.actions as unknown[]).length).toBeLessThanOrEqual(6);
      if (String(part.type).startsWith('Input.')) {
        expect(part).toMatchObject({
          label: expect.stringMatching(/\S/),
          errorMessage: expect.stringMatching(/\S/),
        });
      }
    }
  }

  test.each(['sv', 'en'] as const)(
    'in %s are what Teams takes, under 25 KB with the most there can be',
    async (language) => {
      const house = given();
      house.sharable.are = Array.from({ length: 40 }, (_, at) => ({
        id: `${at}`.repeat(16),
        name: long(90),
      }));
      const rows = Array.from({ length: 20 }, (_, at) => ({
        id: `${at}`.padEnd(60, 'å'),
        body: { ...most, kind: caseKinds[at % 4] ?? 'triad' },
      }));
      await house.store.importAll(network.id, rows, pia.key);
      const id = rows[0]?.id ?? '';
      await house.store.share(network.id, id, { add: house.sharable.are.map((one) => one.id) }, sam.key);
      for (const { id: old } of rows.slice(4)) await house.store.setRetired(network.id, old, true, sam.key);
      for (const { id: old } of rows.slice(4)) await house.store.setRetired(network.id, old, false, sam.key);
      for (let at = 0; at < 18; at++)
        await house.store.setRetired(network.id, rows[1]?.id ?? '', at % 2 === 0, pia.key);
      for (let at = 0; at < 17; at++)
        await house.store.propose(network.id, `p${at}`, { ...most, contact: '' }, anna.key);
      const in_ = { language };
      const press = (verb: string, data: Record<string, unknown> = {}, who = pia) =>
        house.card(who, verb, data, in_);
      const form = await press(verbs.form, { case: id });
      const wrong = {
        ...sent(form),
        title: '',
        summary: `${'"\n'.repeat(1_999)}`,
        advice: '"'.repeat(4_001),
        links: '"\n'.repeat(999),
      };
      await house.store.change(
        network.id,
        id,
        {
          ...most,
          session: 'x',
          contact: 'y',
          texts: {
            sv: {
              title: 'Z',
              summary: points(3, 999),
              successFactors: points(8, 299),
              challenges: points(8, 299),
              advice: points(8, 299),
            },
          },
        },
        2,
        sam.key,
      );
      const all = [
        cardOf(await house.handler.onCases(acting(pia, language))),
        cardOf(await house.handler.onPropose(acting(pia, language))),
        await press(verbs.list),
        await press(verbs.list, { page: '1' }),
        await press(verbs.list, {}, anna),
        await press(verbs.manage, { case: id }),
        await press(verbs.manage, { case: id, page: '1' }),
        form,
        await press(verbs.form),
        await press(verbs.save, wrong),
        await press(verbs.save, { ...wrong, case: id }),
        await press(verbs.save, sent(form)),
        await press(verbs.translation, { case: rows[2]?.id }),
        await press(verbs.saveTranslation, {
          ...sent(await press(verbs.translation, { case: rows[2]?.id })),
          title: long(200),
        }),
        await press(verbs.retire, { case: id }),
        await press(verbs.history, { case: rows[1]?.id }),
        await press(verbs.history, { case: rows[1]?.id, page: '1' }),
        await press(verbs.revision, { case: rows[1]?.id, revision: '1' }),
        await press(verbs.share, { case: id }),
        await press(verbs.propose, {}, anna),
        await house.propose({ ...filledIn, title: long(200) }),
        await press(verbs.proposals),
        await press(verbs.proposal, { case: 'p1' }),
        await press(verbs.mend, { case: 'p1' }),
        await press(verbs.decline, { case: 'p1' }),
        await press(verbs.retire, { case: rows[3]?.id, sure: 'yes' }),
        await press(verbs.manage, { case: rows[3]?.id }),
        await press(verbs.retiredList),
      ];
      for (const [at, card] of all.entries()) {
        const spoken = at === 20 ? 'sv' : language;
        check(card, spoken);
      }
      // A form that has no room for what was written says so at the field, and never shows a part of it.
      const back = all[9] ?? never();
      expect(textOf(back)).toContain(caseFormText[language].leftOut);
      const kept = inputsOf(back);
      expect([undefined, '"\n'.repeat(1_999).trim()]).toContain(kept.summary);
      expect([undefined, '"'.repeat(4_001)]).toContain(kept.advice);
      expect([kept.summary, kept.advice]).toContain(undefined);
      expect(kept.challenges).toBe(inputsOf(form).challenges);
    },
  );

  test('each language has all words', () => {
    for (const texts of [keepingText, caseFormText]) {
      const keys = (value: object): string[] =>
        Object.entries(value).flatMap(([key, inner]) =>
          typeof inner === 'object' && inner !== null ? keys(inner).map((rest) => `${key}.${rest}`) : [key],
        );
      expect(keys(texts.sv).toSorted()).toEqual(keys(texts.en).toSorted());
    }
  });
});

function never(): never {
  throw new Error('It is always there.');
}
