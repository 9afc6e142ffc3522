import { verbs } from '../../bot/attendance/attendanceCard.ts';
import { changeKind } from '../../bot/reminders/change.ts';
import { reminderKind } from '../../bot/reminders/reminder.ts';
import {
  buttonsOf,
  channelCard,
  day,
  given,
  type House,
  hour,
  latest,
  person,
  session,
  wordsOf,
} from './given.ts';

const minute = 60_000;
const kindsIn = ({ deliveries }: House) => deliveries.channel.map(({ delivery }) => delivery.kind);
const plannedKinds = ({ deliveries }: House) => deliveries.planned().map(({ kind }) => kind);

describe('a planned session', () => {
  test('is told of at each of its offsets, once', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 7 * day - 1);
    expect(kindsIn(house)).toEqual([]);
    await house.deliveries.fallDue(session.start - 7 * day);
    expect(kindsIn(house)).toEqual([reminderKind]);
    await house.deliveries.fallDue(session.start);
    expect(kindsIn(house)).toEqual([reminderKind, reminderKind, reminderKind]);
    expect(latest(house).lang).toBe('sv');
    expect(wordsOf(latest(house))).toMatch(/^Påminnelse om träff\n/);
  });

  test('planned late is told of once at once, and then as it comes', async () => {
    const house = given(6, session.start - 5 * hour);
    await house.save(session);
    await house.deliveries.fallDue(house.clock.at);
    expect(kindsIn(house)).toEqual([reminderKind]);
    await house.deliveries.fallDue(session.start - 1);
    expect(kindsIn(house)).toEqual([reminderKind, reminderKind]);
  });

  test('written twice because a server died in between is told of once', async () => {
    const house = given(6, session.start - 5 * hour);
    await house.save(session);
    house.sessions.clear();
    await house.save(session);
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind]);
  });

  test('that was never written is not told of', async () => {
    const house = given(6, session.start - 5 * hour);
    await house.save(session);
    house.sessions.clear();
    await house.deliveries.fallDue(session.start);
    expect(kindsIn(house)).toEqual([]);
  });

  test('after servers were away only the nearest reminder comes', async () => {
    const house = given();
    await house.save(session);
    house.clock.at = session.start - 2 * hour;
    await house.deliveries.fallDue(house.clock.at);
    expect(house.deliveries.channel.map(({ delivery }) => delivery.occurrence.split('@')[0])).toEqual([
      'P1D',
    ]);
  });

  test('that is over when it is written tells nobody anything', async () => {
    const house = given(6, session.end + day);
    await house.save(session);
    expect(house.deliveries.planned()).toEqual([]);
  });
});

describe('a moved session', () => {
  const later = { start: session.start + 2 * day, end: session.end + 2 * day };

  test('nobody was told of gives no notice, and its reminders move', async () => {
    const house = given();
    await house.save(session);
    await house.change(later);
    await house.deliveries.fallDue(later.start - 7 * day);
    expect(kindsIn(house)).toEqual([reminderKind]);
    expect(house.clock.at).toBe(later.start - 7 * day);
    expect(wordsOf(latest(house))).not.toContain('flyttad');
  });

  test.each([
    ['moved', later, /^Träffen är flyttad\n/],
    ['cancelled', { cancelled: true }, /inställd/],
  ] as const)(
    '%s is told once when somebody had answered, though no card had come',
    async (_, over, says) => {
      const house = given();
      await house.save(session);
      await house.press(person(1), verbs.answer, { answer: 'onSite', from: 'list' });
      await house.change(over);
      // Somebody who answers the session as it is now knows already; the first one still has to hear.
      if (!('cancelled' in over))
        await house.press(person(2), verbs.answer, { answer: 'onSite', from: 'list' });
      await house.deliveries.fallDue(house.clock.at + minute);
      expect(kindsIn(house)).toEqual([changeKind]);
      expect(wordsOf(latest(house))).toMatch(says);
    },
  );

  test('is told to those who had been told, once, with what was; the old card says so too', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    await house.change(later);
    expect(await house.deliveries.drawAnew()).toBe(1);
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind]);
    expect(house.deliveries.channel[1]?.title).toBe('Träffen är flyttad: Träff 1: Guldläget');
    for (const index of [0, 1]) {
      const words = wordsOf(channelCard(house.deliveries, index));
      expect(words).toMatch(/^Träffen är flyttad\n/);
      expect(words).toContain('Tidigare: tisdag 1 december 2026 09:00–12:00');
      expect(words).toContain('torsdag 3 december 2026 09:00–12:00');
    }
    // It is reminded anew at what is still to come, and those cards are plain ones.
    await house.deliveries.fallDue(later.start - 1);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind, reminderKind, reminderKind]);
    expect(wordsOf(latest(house))).toMatch(/^Påminnelse om träff\n/);
  });

  test('twice before the notice goes out is told once, as it is now', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    await house.change(later);
    await house.change({ place: 'Stadshuset, Vansbro' });
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind]);
    const words = wordsOf(latest(house));
    expect(words).toContain('Stadshuset, Vansbro');
    expect(words).toContain('Tidigare plats: Folkets hus, Ludvika');
    expect(words).toContain('Tidigare: tisdag 1 december');
  });

  test('once more while the notice waits: the notice waits for the last change', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    const first = house.clock.at;
    await house.change(later);
    house.clock.at += 15_000;
    await house.change({ place: 'Stadshuset, Vansbro' });
    await house.deliveries.fallDue(first + 30_000);
    expect(kindsIn(house)).toEqual([reminderKind]);
    await house.deliveries.fallDue(first + 40_000);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind]);
  });

  test('away and back before anyone heard of it is told to nobody, and reminded of once', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    await house.change(later);
    await house.change({ start: session.start, end: session.end });
    await house.deliveries.fallDue(session.start - 1);
    expect(house.deliveries.channel.map(({ delivery }) => delivery.occurrence.split('@')[0])).toEqual([
      'P7D',
      'P1D',
      'PT1H',
    ]);
    expect(wordsOf(latest(house))).not.toContain('Tidigare');
  });

  test('to a time whose offsets have passed is told by the notice alone', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    const sooner = { start: house.clock.at + 5 * hour, end: house.clock.at + 8 * hour };
    await house.change(sooner);
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind]);
  });

  test('whose new reminder comes before the notice tells the change itself, and the notice stays away', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    const start = house.clock.at + day + 5_000;
    await house.change({ start, end: start + hour });
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind, reminderKind]);
    expect(wordsOf(latest(house))).toMatch(/^Träffen är flyttad\n/);
  });

  test('told by a card that may have arrived counts as told', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 7 * day, 'parked');
    await house.change(later);
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([changeKind]);
  });

  test('told by a card that Teams refused does not', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 7 * day, 'blocked');
    await house.change(later);
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([]);
  });

  test('a card that has to wait its turn tells what is true when it comes', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 7 * day, 'pending');
    await house.change({ place: 'Stadshuset, Vansbro' });
    await house.deliveries.fallDue(house.clock.at + minute);
    expect(kindsIn(house)).toEqual([reminderKind]);
    expect(wordsOf(latest(house))).toContain('Stadshuset, Vansbro');
    expect(wordsOf(latest(house))).not.toContain('Tidigare');
  });
});

describe('a cancelled session', () => {
  test('is told once to those who had been told; nobody can answer, nothing more comes', async () => {
    const house = given();
    await house.save(session);
    await house.deliveries.fallDue(session.start - 3 * day);
    await house.change({ cancelled: true });
    await house.deliveries.drawAnew();
    await house.deliveries.fallDue(session.end + day);
    expect(kindsIn(house)).toEqual([reminderKind, changeKind]);
    for (const index of [0, 1]) {
      const card = channelCard(house.deliveries, index);
      expect(wordsOf(card)).toMatch(/^Träffen är inställd\n/);
      expect(buttonsOf(card)).toEqual([]);
    }
  });

  test('nobody was told of goes quietly', async () => {
    const house = given();
    await house.save(session);
    await house.change({ cancelled: true });
    await house.deliveries.fallDue(session.end + day);
    expect(kindsIn(house)).toEqual([]);
  });
});

test('a change of the programme alone is no notice, but stands on the cards that are there', async () => {
  const house = given();
  await house.save(session);
  await house.deliveries.fallDue(session.start - 3 * day);
  await house.save({ ...session, title: 'Träff 1: Nytt namn' });
  expect(await house.deliveries.drawAnew()).toBe(1);
  expect(wordsOf(latest(house))).toMatch(/^Påminnelse om träff\nTräff 1: Nytt namn\n/);
  expect(plannedKinds(house)).not.toContain(changeKind);
});

test('a change that another one overtook withdraws nothing of what that one planned', async () => {
  const house = given();
  await house.save(session);
  const moved = { ...session, start: session.start + day, end: session.end + day, revision: 1 };
  const back = { ...session, revision: 2 };
  // The first server writes and is slow to clean up; the second moves the session back meanwhile.
  await house.save(moved);
  await house.save(back);
  const planned = house.deliveries.planned();
  await house.didSave(moved, session);
  expect(house.deliveries.planned()).toEqual(planned);
  expect(planned.filter(({ kind }) => kind === reminderKind)).toHaveLength(3);
});

test('what a slow server withdraws while another one is writing is planned again', async () => {
  const house = given();
  await house.save(session);
  const moved = { ...session, start: session.start + day, end: session.end + day, revision: 1 };
  const back = { ...session, revision: 2 };
  await house.willSave(moved, session);
  house.sessions.set(session.id, moved);
  await house.willSave(back, moved);
  await house.didSave(moved, session);
  house.sessions.set(session.id, back);
  await house.didSave(back, moved);
  const reminders = house.deliveries.planned().filter(({ kind }) => kind === reminderKind);
  expect(reminders.map(({ at }) => at)).toEqual([7 * day, day, hour].map((ms) => session.start - ms));
});

test('what stands in the channel when the session is over is left as it is', async () => {
  const house = given();
  await house.save(session);
  await house.deliveries.fallDue(session.end);
  await house.deliveries.redraw('', session.id, [reminderKind]);
  expect(await house.deliveries.drawAnew()).toBe(0);
});

test('the old values on a notice are shown as they were written', async () => {
  const house = given();
  await house.save({ ...session, place: '**{{DATE(2026)}}** [x](https://x.example)' });
  await house.deliveries.fallDue(session.start - 3 * day);
  await house.change({ place: 'Mora' });
  await house.deliveries.fallDue(house.clock.at + minute);
  const written = JSON.stringify(latest(house).body.find((part) => JSON.stringify(part).includes('**')));
  expect(written).toContain('"RichTextBlock"');
  expect(written).not.toContain('{{');
});

test('an answer given on the first card stands on the notice, with what was changed', async () => {
  const house = given();
  await house.save(session);
  await house.deliveries.fallDue(session.start - 3 * day);
  await house.pressOn(person(1), latest(house), 'Kommer på plats');
  await house.change({ start: session.start + hour, end: session.end + hour });
  await house.deliveries.fallDue(house.clock.at + minute);
  expect(wordsOf(latest(house))).toContain('1 kommer på plats');
  const own = await house.pressOn(person(1), latest(house), 'Kan inte');
  expect(wordsOf(own)).toMatch(/^Träffen är flyttad\n/);
  expect(wordsOf(own)).toContain('Du har svarat: Kan inte');
});
