import { verbs as contributionVerbs } from '../../bot/contributions/contributionCard.ts';
import { personKeyOf } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { Member } from '../../bot/ports/roster.ts';
import type { Progress, Triad } from '../../bot/triads/round.ts';
import { contributionGroupAt, contributionGroups } from '../../bot/triads/running/contributionGroups.ts';
import { boundaryOf, meetingAt, meetingsOf, standingsOf } from '../../bot/triads/running/roundStanding.ts';
import { troika } from '../../bot/triads/templates/builtInTemplates.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { cardOf, given, member, networkId, place, textOf } from '../given.ts';
import { fields, keyOf, round } from './given.ts';
import { begins, day, minute } from './runGiven.ts';

const subject = 'between';

/** Seven people in triads that meet twice between sessions, the first time from now on. */
async function givenMeetings(over: Partial<typeof fields> = {}) {
  const house = await given(7);
  const { planning, rounds } = house.dalalab.triads;
  const start = house.clock.at;
  await planning.draft(networkId, subject, {
    ...fields,
    sessionId: undefined,
    template: troika,
    startsAt: start,
    meetings: 2,
    ...over,
  });
  await planning.publish(networkId, subject);
  await house.passes(40);
  const [triad, other] = (await rounds.find(networkId, subject))?.triads ?? [];
  if (!triad || !other) throw new Error('There are no triads.');
  const whoIs = (key: string | undefined): Member => {
    const found = house.roster.members.find((one) => personKeyOf(one.tenantId, one.objectId) === key);
    if (!found) throw new Error(`Nobody is called ${key}.`);
    return found;
  };
  const one = whoIs(triad.members[0]);
  const press = (who: Member, verb: string, data: Record<string, unknown>) =>
    house.press(who, verb, { network: networkId, ...data });
  const on = async (who: Member, card: Card, title: string, inputs: Record<string, unknown> = {}) => {
    const button = actionsOf(card).find((action) => action.title === title);
    if (!button?.verb) throw new Error(`There is no button ${title}: ${textOf(card)}`);
    return cardOf(await house.press(who, button.verb, { ...inputs, ...button.data }));
  };
  const own = async (who = one) => cardOf(await press(who, 'triad/own', { round: subject }));
  return {
    house,
    start,
    triad,
    other,
    one,
    whoIs,
    press,
    on,
    own,
    /** The triad's talk from its beginning to what it brings back. */
    async meet(line: string, tag: string): Promise<Card> {
      let card = await on(one, await own(), 'Börja nu');
      while (!textOf(card).includes('Ni är klara.')) {
        house.clock.at += 1_000;
        const isLast = actionsOf(card).some(({ title }) => title === 'Vi är klara');
        card = await on(one, card, isLast ? 'Vi är klara' : 'Nästa');
      }
      const form = await on(one, card, 'Skriv insikten här');
      return on(one, form, 'Dela', { line, tag });
    },
    /** The latest card in the channel whose notification begins so. */
    card(title: string): Card {
      const found = house.channel.messages.findLast((message) => message.title.startsWith(title));
      if (!found) throw new Error(`There is no card ${title}.`);
      return found.card;
    },
    insights: async () => textOf(await house.say(member(0), 'insikter')),
  };
}

test('what the second meeting brings back stands beside what the first one did', async () => {
  const { house, start, one, on, meet, card, insights } = await givenMeetings();
  await meet('Första mötet', 'success');
  house.clock.at = start + 28 * day;
  await house.passes(60);
  const saved = await meet('Andra mötet', 'success');
  expect(textOf(saved)).not.toContain('Första mötet');
  for (const words of [await insights(), textOf(await on(one, card('Dags'), 'Min triad'))]) {
    expect(words).toContain('– Första mötet');
    expect(words).toContain('– Andra mötet');
  }
  await house.passes(20);
  expect(textOf(card('Triader mellan'))).toMatch(/– Första mötet\n– Andra mötet/);
  // One meeting's can be changed without the other's.
  await on(one, await on(one, saved, 'Ändra'), 'Dela', { line: 'Tredje tanken', tag: 'success' });
  const words = await insights();
  expect(words).toContain('– Första mötet');
  expect(words).toContain('– Tredje tanken');
  expect(words).not.toContain('– Andra mötet');
}, 20_000);

test('on a card each, a triad’s own shows what all its meetings brought back', async () => {
  const { house, start, triad, other, meet, card } = await givenMeetings({ cards: 'each' });
  await meet('Första mötet', 'success');
  house.clock.at = start + 28 * day;
  await house.passes(60);
  await meet('Andra mötet', 'question');
  await house.passes(20);
  expect(textOf(card(`Triad ${triad.number}`))).toMatch(/– Första mötet\n[^–]*– Andra mötet/);
  expect(textOf(card(`Triad ${other.number}`))).not.toContain('mötet');
}, 20_000);

describe('when it is time to meet again', () => {
  test('all triads have yet to begin, on the prompt, in the channel and on one’s own card', async () => {
    const { house, start, one, on, own, meet, card } = await givenMeetings();
    await meet('Första mötet', 'success');
    await house.passes(40 * 60);
    expect(textOf(card('Triader mellan'))).toContain('Klara');
    expect(actionsOf(await own()).map(({ title }) => title)).toContain('Börja ett nytt samtal');
    house.clock.at = start + 28 * day - 60_000;
    await house.passes(120);
    const prompt = card('Dags att träffas');
    expect(textOf(prompt)).toContain('Gång 2 av 2.');
    expect(textOf(prompt)).toContain('trycker på Börja nu då');
    expect(textOf(prompt)).not.toMatch(/Klara|Har inte börjat/);
    expect(textOf(card('Triader mellan'))).not.toContain('Klara');
    expect(textOf(card('Triader mellan')).match(/Har inte börjat/g)).toHaveLength(2);
    const mine = await on(one, prompt, 'Min triad');
    expect(textOf(mine)).not.toContain('Ni är klara');
    expect(textOf(mine)).toContain('Träffas när det passar er.');
    const buttons = actionsOf(mine).map(({ title }) => title);
    expect(buttons).toEqual(['Börja nu', 'Jag kan inte', 'Uppdatera']);
    expect(textOf(await on(one, mine, 'Börja nu'))).toContain('Alla tillsammans · 1 min kvar');
  }, 30_000);

  const between = round([[1, 2, 3].map(keyOf)], { meetings: 3, sessionId: undefined });
  const [triad] = between.triads as [Triad];
  const prompts = meetingsOf(between).map(({ promptAt }) => promptAt) as [number, number, number];
  const endedAt = (since: number): Progress => ({ triad: 1, step: 99, since, pausedAt: undefined });
  const state = (progress: Progress, now: number) =>
    standingsOf(between, [progress], now).map(({ standing }) => standing.state);

  test('a talk belongs to the meeting it ended in; one that runs or is paused goes on', () => {
    const last = { triad: 1, step: 12, pausedAt: undefined };
    expect(state(endedAt(prompts[1] - 1), prompts[1] - 1)).toEqual(['finished']);
    expect(state(endedAt(prompts[1] - 1), prompts[1])).toEqual(['notBegun']);
    expect(state(endedAt(prompts[1] + 1), prompts[1] + day)).toEqual(['finished']);
    expect(state({ ...last, since: prompts[1] - 10_000 }, prompts[1])).toEqual(['running']);
    expect(state({ ...last, since: prompts[1] - 10_000 }, prompts[1] + minute)).toEqual(['finished']);
    const paused = { ...last, since: begins, pausedAt: begins + 10_000 };
    expect(state(paused, prompts[1] + day)).toEqual(['running']);
  });

  test('who met before the first prompt has met the first time', () => {
    expect(state(endedAt(prompts[0] - day), prompts[0] + 1)).toEqual(['finished']);
    expect(meetingAt(between, prompts[0] - day)?.number).toBe(1);
  });

  test('the card in the channel is drawn anew then, if a triad has talked', () => {
    expect(boundaryOf(between, [endedAt(begins + minute)], begins + day)).toBe(prompts[1]);
    expect(boundaryOf(between, [], begins + day)).toBeUndefined();
    expect(boundaryOf(between, [endedAt(prompts[2] + 1)], prompts[2] + day)).toBeUndefined();
    const inSession = { ...between, meetings: undefined };
    expect(boundaryOf(inSession, [endedAt(begins + minute)], begins + day)).toBeUndefined();
  });

  test('what is brought back is of the latest meeting whose prompt has come', () => {
    const at = (now: number) => contributionGroupAt(between, triad, now);
    expect(at(prompts[0] - day)).toBe('1-1');
    expect(at(prompts[1] - 1)).toBe('1-1');
    expect(at(prompts[1])).toBe('1-2');
    expect(at(prompts[2] + 100 * day)).toBe('1-3');
    expect(contributionGroups(between, { number: 12 })).toEqual(['12-1', '12-2', '12-3']);
    const inSession = { ...between, meetings: undefined };
    expect(contributionGroupAt(inSession, triad, prompts[1])).toBe('1');
    expect(contributionGroups(inSession, triad)).toEqual(['1']);
  });
});

describe('who may contribute for a meeting', () => {
  test.each([
    ['one’s own triad, a meeting there is', 'own', '1', 'form'],
    ['one’s own triad, a later meeting', 'own', '2', 'form'],
    ['another triad', 'other', '1', 'notMember'],
    ['a meeting there is not', 'own', '3', 'unknown'],
    ['meeting 0', 'own', '0', 'unknown'],
    ['a meeting written otherwise', 'own', '01', 'unknown'],
    ['no meeting', 'own', undefined, 'unknown'],
    ['a triad there is not', '9', '1', 'unknown'],
  ])('%s', async (_, whose, meeting, expected) => {
    const { triad, other, one, press, insights } = await givenMeetings();
    const number = whose === 'own' ? triad.number : whose === 'other' ? other.number : whose;
    const group = meeting === undefined ? `${number}` : `${number}-${meeting}`;
    const about = { subject, group, line: 'Vår insikt', tag: 'success' };
    for (const verb of [contributionVerbs.form, contributionVerbs.save]) {
      const reply = await press(one, verb, about);
      if (expected === 'unknown') expect(reply).toMatchObject({ kind: 'refused', status: 404 });
      else if (expected === 'notMember') expect(textOf(reply)).toContain('Bara de som är med där');
      else expect(textOf(reply)).toMatch(/Vad vill ni dela|Tack!/);
    }
    expect((await insights()).includes('Vår insikt')).toBe(expected === 'form');
  });

  test('in a session there are no meetings', async () => {
    const house = await given(7);
    const { planning, rounds } = house.dalalab.triads;
    await planning.draft(networkId, subject, { ...fields, sessionId: 'traff1', startsAt: house.clock.at });
    await planning.publish(networkId, subject);
    const triads = (await rounds.find(networkId, subject))?.triads ?? [];
    const key = triads[0]?.members[0];
    const one = house.roster.members.find((who) => personKeyOf(who.tenantId, who.objectId) === key);
    if (!one) throw new Error('Nobody is in a triad.');
    const press = (group: string) =>
      house.press(one, contributionVerbs.form, { network: networkId, subject, group }, { place });
    expect(textOf(await press('1'))).toContain('Vad vill ni dela');
    expect(await press('1-1')).toMatchObject({ kind: 'refused', status: 404 });
  });
});
