import { caseFormText } from '../../bot/cases/keeping/caseFormText.ts';
import { keepingText } from '../../bot/cases/keeping/keepingText.ts';
import { verbs } from '../../bot/cases/keeping/verbs.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import { acting, cardOf, network, sent } from '../pressing.ts';
import { buttonsOf } from '../reminders/given.ts';
import { anna, body, filledIn, given, pia, said, sam } from './keepingGiven.ts';

const text = caseFormText.sv;
const words = keepingText.sv.proposing;

const waiting = (house: ReturnType<typeof given>) => house.store.proposals(network.id);

async function first(house: ReturnType<typeof given>) {
  const [proposal] = await waiting(house);
  if (!proposal) throw new Error('Nothing was proposed.');
  return proposal;
}

describe('a member', () => {
  test('"föreslå fall" offers the form; it says that the facilitators see the name, and takes no contact', async () => {
    const house = given();
    const offer = cardOf(await house.handler.onPropose(acting(anna)));
    expect(actionsOf(offer).map(({ type, title }) => `${type} ${title}`)).toEqual([
      'Action.Submit Föreslå ett fall',
      'Action.Execute Föreslå i kortet',
    ]);
    const form = await house.on(anna, offer, 'Föreslå i kortet');
    expect(textOf(form)).toContain(text.yourName);
    expect(Object.keys(inputsOf(form))).not.toContain('contact');
    expect(Object.keys(inputsOf(form))).not.toContain('searchWords');
  });

  test('proposes: thanks, and it is in no library until it is approved', async () => {
    const house = given();
    const thanks = await house.propose({ ...filledIn, kind: 'triad', contact: 'Bo Exempel' });
    expect(textOf(thanks)).toContain(words.thanks);
    expect(textOf(thanks)).toContain('Skolan flyttade med');
    const proposed = await first(house);
    expect(proposed).toMatchObject({ by: anna.key, body: { kind: 'triad', contact: '' } });
    expect(proposed?.body).not.toHaveProperty('searchWords');
    expect((await house.library.open(network)).cases).toEqual([]);
  });

  test('begins with what a triad took home, when its card opens the form', async () => {
    const form = await given().card(anna, verbs.propose, { kind: 'triad', summary: 'Börja med skolan.' });
    expect(inputsOf(form)).toMatchObject({ kind: 'triad', summary: 'Börja med skolan.' });
  });

  test('sends twice, and it is one; with other words both are there; nobody writes over another’s', async () => {
    const house = given();
    const form = { ...sent(await house.card(anna, verbs.propose)), ...filledIn };
    await Promise.all([
      house.card(anna, verbs.sendProposal, form),
      house.card(anna, verbs.sendProposal, form),
    ]);
    expect(await waiting(house)).toHaveLength(1);
    await house.card(anna, verbs.sendProposal, { ...form, title: 'Skolan stannade' });
    await house.card(sam, verbs.sendProposal, form);
    expect((await waiting(house)).map(({ by }) => by)).toEqual([anna.key, anna.key, sam.key]);
    const taken = { ...form, case: (await first(house)).id, title: 'Min nu' };
    await house.card(sam, verbs.sendProposal, taken);
    expect((await first(house)).body.texts.sv?.title).toBe('Skolan flyttade med');
  });

  test('late, when it was approved or declined, is thanked and brings nothing back', async () => {
    const house = given();
    const form = { ...sent(await house.card(anna, verbs.propose)), ...filledIn };
    await house.card(anna, verbs.sendProposal, form);
    await house.store.decline(network.id, (await first(house)).id);
    expect(textOf(await house.card(anna, verbs.sendProposal, form))).toContain(words.thanks);
    expect(await waiting(house)).toEqual([]);
  });

  test('gets a wrong form back, and one that could not be sent', async () => {
    const house = given();
    const form = await house.card(anna, verbs.propose);
    const wrong = await house.card(anna, verbs.sendProposal, { ...sent(form), ...filledIn, title: '' });
    expect(textOf(wrong)).toContain(text.notices.wrong);
    expect(inputsOf(wrong).summary).toBe(filledIn.summary);
    house.table.before = unreachable;
    const back = await house.card(anna, verbs.sendProposal, { ...sent(wrong), title: 'Skolan' });
    expect(textOf(back)).toContain(text.notices.failedProposal);
    expect(inputsOf(back)).toMatchObject({ title: 'Skolan', summary: filledIn.summary });
    house.table.before = undefined;
    await house.card(anna, verbs.sendProposal, sent(back));
    expect((await first(house)).body.texts.sv?.title).toBe('Skolan');
  });
});

test('a member with twenty proposals that wait gets the form back with all in it', async () => {
  const house = given();
  const form = await house.card(anna, verbs.propose);
  const send = async (title: string) =>
    house.card(anna, verbs.sendProposal, { ...sent(form), ...filledIn, title });
  for (let number = 0; number < 20; number++) await send(`Förslag ${number}`);
  const back = await send('Ett till');
  expect(textOf(back)).toContain(text.notices.manyOfYours);
  expect(text.notices.manyOfYours).toContain('20 förslag');
  expect(inputsOf(back)).toMatchObject({ title: 'Ett till', summary: filledIn.summary });
  expect(textOf(await send('Förslag 3'))).toContain(words.thanks);
  const [one] = await waiting(house);
  await house.store.decline(network.id, String(one?.id));
  expect(textOf(await house.card(anna, verbs.sendProposal, sent(back)))).toContain(words.thanks);
  for (let number = 0; number < 180; number++) {
    await house.store.propose(network.id, `p${number}`, body, `person-${number % 9}`);
  }
  const full = await house.propose({ ...filledIn, title: 'Sams' }, sam);
  expect(textOf(full)).toContain(text.notices.manyInAll);
  expect(inputsOf(full).title).toBe('Sams');
});

describe('a facilitator', () => {
  test('sees who proposed what, reads it and approves it', async () => {
    const house = given();
    await house.propose();
    const library = await house.card(pia, verbs.list);
    const list = await house.on(pia, library, 'Förslag (1)');
    expect(textOf(list)).toContain('Förslag från Anna Exempel (Ludvika)');
    const shown = await house.on(pia, list, 'Visa');
    expect(textOf(shown)).toContain('Skolan följde med när industrin kom.');
    const approved = await house.on(pia, shown, words.approve);
    expect(textOf(approved)).toContain(keepingText.sv.saved.approved);
    expect(buttonsOf(approved).slice(-3)).toEqual(['Till fallet', 'Till förslagen', 'Till fallen']);
    expect(textOf(await house.on(pia, approved, words.back))).toContain(words.none);
    expect((await house.library.open(network)).cases.map(({ texts }) => texts.sv?.title)).toEqual([
      'Skolan flyttade med',
    ]);
    // Once more, and by somebody who looks at an older card.
    const twice = [await house.on(pia, shown, words.approve), await house.on(sam, list, 'Visa')];
    for (const card of twice) expect(textOf(card)).toBe(words.approved);
    expect(textOf(await house.on(sam, shown, words.decline))).toBe(words.approved);
    const sure = { network: network.id, case: (await house.cases())[0]?.id, sure: 'yes' };
    expect(textOf(await house.card(sam, verbs.decline, sure))).toBe(words.approved);
    expect(await house.cases()).toHaveLength(1);
    expect(await waiting(house)).toEqual([]);
  });

  test('approves what was read, never something else', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    for (const fingerprint of [undefined, 'x', '0'.repeat(24)]) {
      const shown = await house.card(pia, verbs.approve, { case: id, fingerprint });
      expect(textOf(shown)).toContain(words.changed);
    }
    expect(await house.cases()).toEqual([]);
  });

  test('changes it first: who proposed is on the form, and a contact can be set', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    const form = await house.card(pia, verbs.mend, { case: id });
    expect(textOf(form)).toContain('Förslag från Anna Exempel (Ludvika)');
    const wrong = await house.card(pia, verbs.approveMended, { ...sent(form), title: '' });
    expect(textOf(wrong)).toContain(text.notices.wrong);
    const mended = { ...sent(wrong), title: 'Skolan följde med', contact: 'Bo Exempel' };
    expect(textOf(await house.card(pia, verbs.approveMended, mended))).toContain(
      keepingText.sv.saved.approved,
    );
    expect(textOf(await house.card(pia, verbs.approveMended, mended))).toContain(
      keepingText.sv.saved.approved,
    );
    const [one, ...more] = await house.cases();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      contact: 'Bo Exempel',
      texts: {
        sv: { title: 'Skolan följde med', advice: [], successFactors: [said('Alla fick vara med.')] },
      },
    });
    const [history] = await house.store.history(network.id, String(one?.id));
    expect(history).toMatchObject({ change: 'approved', by: pia.key });
  });

  test('who was second loses nothing: what was written can be a case of its own', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    const form = await house.card(pia, verbs.mend, { case: id });
    await house.store.decline(network.id, id);
    const back = await house.card(pia, verbs.approveMended, { ...sent(form), title: 'Min version' });
    expect(textOf(back)).toContain(text.notices.dealtWith);
    expect(inputsOf(back).title).toBe('Min version');
    await house.card(pia, verbs.save, sent(back));
    expect((await house.cases()).map(({ texts }) => texts.sv?.title)).toEqual(['Min version']);
  });

  test('declines only with a yes, and twice is once', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    const ask = await house.card(pia, verbs.decline, { case: id });
    expect(textOf(ask)).toContain(words.declining.ask);
    expect(await waiting(house)).toHaveLength(1);
    for (let twice = 0; twice < 2; twice++) {
      const done = await house.on(pia, ask, words.declining.sure);
      expect(textOf(done)).toBe(words.declining.done);
      expect(buttonsOf(done)).toEqual([words.back, keepingText.sv.back]);
    }
    expect(await waiting(house)).toEqual([]);
    for (const verb of [verbs.proposal, verbs.approve, verbs.mend, verbs.decline]) {
      expect(textOf(await house.card(sam, verb, { case: id }))).toBe(words.gone);
    }
    expect(await house.cases()).toEqual([]);
  });

  test('when the store is away nothing is lost, and nothing says that it was done', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    const shown = await house.card(pia, verbs.proposal, { case: id });
    const form = await house.card(pia, verbs.mend, { case: id });
    house.table.before = (operation) => void (['transact', 'replace'].includes(operation) && unreachable());
    expect(textOf(await house.on(pia, shown, words.approve))).toContain(words.failed);
    const mended = await house.card(pia, verbs.approveMended, { ...sent(form), title: 'Min' });
    expect(textOf(mended)).toContain(text.notices.failed);
    expect(inputsOf(mended).title).toBe('Min');
    const declined = await house.card(pia, verbs.decline, { case: id, sure: 'yes' });
    expect(textOf(declined)).toContain(words.declining.failed);
    house.table.before = undefined;
    expect(await waiting(house)).toHaveLength(1);
  });

  test('is led to the case a proposal became, also when its id was taken', async () => {
    const house = given();
    await house.propose();
    const { id } = await first(house);
    await house.add(id, body);
    const shown = await house.card(pia, verbs.proposal, { case: id });
    for (let twice = 0; twice < 2; twice++) {
      const approved = await house.on(pia, shown, words.approve);
      const led = await house.on(pia, approved, keepingText.sv.backToCase);
      expect(textOf(led)).toContain('Skolan följde med när industrin kom.');
    }
    // Mended, and declined: the case that has its id is not what became of it.
    await house.propose({ ...filledIn, title: 'Andra' });
    const other = (await first(house)).id;
    await house.add(other, body);
    const form = await house.card(pia, verbs.mend, { case: other });
    const mended = await house.card(pia, verbs.approveMended, { ...sent(form), title: 'Andra, rättat' });
    expect(textOf(await house.on(pia, mended, keepingText.sv.backToCase))).toContain('Andra, rättat');
    await house.propose({ ...filledIn, title: 'Tredje' });
    const third = (await first(house)).id;
    await house.add(third, body);
    await house.store.decline(network.id, third);
    expect(textOf(await house.card(pia, verbs.proposal, { case: third }))).toBe(words.gone);
  });

  test('a proposal that bears the id of a case does not touch it', async () => {
    const house = given();
    await house.add('vansbro');
    const form = await house.card(anna, verbs.propose);
    await house.card(anna, verbs.sendProposal, { ...sent(form), ...filledIn, case: 'vansbro' });
    const { id } = await first(house);
    expect(id).not.toBe('vansbro');
    const {
      id: _,
      revision,
      changedAt: __,
      retired: ___,
      sharedWith: ____,
      ...same
    } = await house.case('vansbro');
    expect([same, revision]).toEqual([body, 1]);
  });
});
