import type { Locator } from 'playwright-core';
import { verbs as keeping } from '../../bot/cases/keeping/verbs.ts';
import { givenApp } from './given.ts';
import { sees } from './playground.ts';

/** Anna, a member; Pia, the facilitator, is at the keyboard. */
const anna = 1;

const app = givenApp();

const hinder = 'Vilka hinder hade Ludvika på vägen?';
const unheard = 'Vem har öppnat en rymdhamn för älgar?';
const unheardToo = 'Hur sköter man pingviner i ett växthus på månen?';
const proposed = 'Snöröjning med lånade åsnor';
const aboutDonkeys = 'Vem har prövat snöröjning med åsnor?';

test('asked, answered, not answered, put to the network, proposed and retired; the app killed in between', async () => {
  const playground = await app.open();
  const { page } = playground;
  await app.represents(anna, 'Ludvika');

  // Asked in the channel: quoted, cited, and whom to call.
  await playground.say(hinder);
  const first = inPost(hinder);
  const answer = await sees(first.card('Svar ur biblioteket'));
  await playground.picture('c1-answer', answer);
  const words = await answer.innerText();
  for (const part of [
    `”${hinder}”`,
    'Guldläget i Ludvika',
    'Ludvika kommun',
    'Ur: Ludvika kommun · Utmaningar',
    'Kontakt: Anna Exempel, Ludvika',
    'Var det till hjälp?',
  ]) {
    expect(words).toContain(part);
  }

  // The whole case and back, though the app that answered is gone.
  await app.parts.killAndRestart();
  await press(answer, 'Visa hela fallet');
  const whole = await sees(first.card('Framgångsfaktorer'));
  await playground.picture('c2-case', whole);
  expect(await whole.innerText()).toContain('En utmaning i Ludvika är att våga säga nej.');
  await press(whole, 'Tillbaka till svaret');
  await sees(first.card('Svar ur biblioteket'));

  // "they" are those of the thread.
  await first.reply('och vilka framgångsfaktorer hade de?');
  const followUp = await sees(first.card('Jag tog frågan som att den gäller ”Guldläget i Ludvika”.'));
  await playground.picture('c3-follow-up', followUp);
  expect(await followUp.innerText()).toContain('Ur: Ludvika kommun · Framgångsfaktorer');

  // Helpful, said twice, is said once.
  await press(answer, 'Ja');
  await sees(first.card('Tack! Du svarade att det var till hjälp.'));
  await playground.picture('c4-thanks', answer);
  await press(answer, 'Ja');
  await page.waitForTimeout(1_000);
  await press(answer, 'Dela i kanalen');
  await sees(first.card('Fallet är delat i kanalen.'));
  const shared = await sees(playground.card('Någon i nätverket delar ett fall ur biblioteket.'));
  await playground.picture('c5-shared', shared);

  // Nothing supports it: said first, and what is nearest is no answer.
  await playground.say(unheard);
  const nothing = inPost(unheard);
  const refused = await sees(nothing.card('Det vet jag inte'));
  await playground.picture('c6-nothing', refused);
  expect(await refused.innerText()).toContain('Jag hittar inget i biblioteket som svarar på frågan.');
  expect(await refused.getByText('Det här säger fallen:').count()).toBe(0);

  // Put to the network with one's name; pressed twice, it is there once.
  await press(refused, 'Fråga nätverket');
  const form = await sees(nothing.card('Vill du ha ditt namn på frågan?'));
  await press(form, 'Lägg ut frågan');
  await sees(form.getByText('Välj om ditt namn ska stå på frågan.'));
  await playground.picture('c7-network-form', form);
  await form.getByText(/^Ja\. Alla i kanalen ser/).click();
  await press(form, 'Lägg ut frågan');
  const posted = await sees(nothing.card('Frågan ligger i kanalen.'));
  await playground.picture('c8-posted', posted);
  await press(posted, 'Tillbaka till svaret');
  await press(await sees(nothing.card('Det vet jag inte')), 'Fråga nätverket');
  await form.getByText(/^Nej\. Ingen ser/).click();
  await press(form, 'Lägg ut frågan');
  await playground.picture(
    'c9-posted-earlier',
    await sees(nothing.card('Frågan är redan ställd i kanalen.')),
  );
  const named = await sees(toNetwork(unheard));
  await playground.picture('c10-network-card', named);
  expect(await named.innerText()).toContain('Frågan kommer från Pia Exempel');

  // Another without a name, and as a topic.
  await playground.say(unheardToo);
  const other = inPost(unheardToo);
  await press(await sees(other.card('Det vet jag inte')), 'Föreslå som triadtema');
  await playground.picture('c11-topic', await sees(other.card('Tack! Processledarna ser frågan')));
  await press(other.card('Det vet jag inte'), 'Fråga nätverket');
  const otherForm = await sees(other.card('Vill du ha ditt namn på frågan?'));
  await otherForm.getByText(/^Nej\. Ingen ser/).click();
  await press(otherForm, 'Lägg ut frågan');
  await sees(other.card('Frågan ligger i kanalen.'));
  const unnamed = await sees(toNetwork(unheardToo));
  expect(await unnamed.innerText()).not.toContain('Pia');

  // The facilitator's list, after another power cut.
  await app.parts.killAndRestart();
  await playground.say('frågor');
  const questions = inPost('frågor');
  const count = await sees(questions.card('2 frågor har inte fått svar ur biblioteket.'));
  await playground.picture('c12-questions', count);
  await press(count, 'Visa frågorna');
  const list = await sees(questions.card(unheard));
  await playground.picture('c13-question-list', list);
  expect(await list.innerText()).toContain('Från Pia Exempel');
  expect(await list.innerText()).toContain('Föreslagen som triadtema.');
  await press(list, 'Klar');
  await press(await sees(oneLeft(questions)), 'Hur svaren togs emot');
  const received = await sees(questions.card('till hjälp: 1, inte till hjälp: 0'));
  await playground.picture('c14-received', received);
  await sees(playground.card('Processledarna har tagit hand om'));

  // The library, kind by kind.
  await playground.say('fall');
  const library = inPost('fall');
  const kinds = await sees(library.card('Fall att lära av'));
  await playground.picture('c15-library', kinds);
  await press(kinds, /^Kommunexempel/);
  const cases = await sees(library.card('Räkna aldrig bort Borlänge'));
  await playground.picture('c16-cases', cases);

  // A member proposes; it is found when the facilitator has said yes, and not before.
  await app.sayAs(anna, 'föreslå fall');
  const offer = await sees(playground.card('Processledarna läser förslaget innan det läggs in.'));
  await playground.picture('c17-propose', offer);
  await press(offer, 'Föreslå i kortet');
  const proposal = await sees(playground.card('Ditt namn står inte på fallet.'));
  await proposal.getByRole('textbox').first().fill(proposed);
  await press(proposal, 'Skicka förslaget');
  await sees(playground.card('Inget är sparat än.'));
  await playground.picture('c18-proposal-wrong', proposal);
  await propose(anna);
  await playground.say(aboutDonkeys);
  await sees(inPost(aboutDonkeys).card('Det vet jag inte'));

  await press(cases, 'Visa alla fall');
  const all = await sees(library.card('Kunskapspass'));
  await playground.picture('c19-all-cases', all);
  await press(all, 'Förslag (1)');
  const proposals = await sees(library.card('Föreslagna fall'));
  await playground.picture('c20-proposals', proposals);
  await press(proposals, 'Visa');
  const shown = await sees(library.card('Förslag från Anna Exempel'));
  await playground.picture('c21-proposal', shown);
  await press(shown, 'Godkänn');
  await playground.picture('c22-approved', await sees(library.card('Alla i nätverket hittar det nu.')));
  await app.parts.killAndRestart();

  const ask = `Berätta om ${proposed.toLowerCase()}!`;
  await playground.say(ask);
  const found = await sees(inPost(ask).card('Svar ur biblioteket'));
  await playground.picture('c23-found', found);
  expect(await found.innerText()).toContain('Åsnorna klarade snöröjningen på Storgatan.');
  expect(await found.innerText()).not.toContain('Det vet jag inte');

  // Retired: nobody finds it.
  await press(library.card('Alla i nätverket hittar det nu.'), 'Till fallet');
  const manage = await sees(library.card(proposed));
  await playground.picture('c24-manage', manage);
  await press(manage, 'Ta ur bruk');
  const sure = await sees(library.card('Ska fallet tas ur bruk?'));
  await playground.picture('c25-retire', sure);
  await press(sure, 'Ja, ta ur bruk');
  await sees(library.card('Fallet är taget ur bruk.'));
  await playground.say(`${ask} Igen`);
  await playground.picture('c26-not-found', await sees(inPost(`${ask} Igen`).card('Det vet jag inte')));

  // The channel has each question once.
  for (const question of [unheard, unheardToo]) expect(await toNetwork(question).count()).toBe(1);

  // In one's own chat with the bot.
  await page.getByText('Personal Chat', { exact: true }).click();
  await sayInChat('Vad säger Ludvika om vatten och avlopp?');
  const inChat = await sees(playground.card('Svar ur biblioteket'));
  await playground.picture('c27-chat-answer', inChat);
  expect(await inChat.innerText()).toContain('vatten och avlopp (VA) är en utmaning i Ludvika.');
  await sayInChat('fall');
  const chatLibrary = await sees(playground.card('Fall att lära av'));
  await playground.picture('c28-chat-library', chatLibrary);
  await press(chatLibrary, /^Kunskapspass/);
  await playground.picture('c29-chat-cases', await sees(playground.card('Länsstyrelsen')));

  // In English, over Swedish cases.
  await sayInChat('language en');
  await sees(playground.card('I answer you in English now'));
  await sayInChat('What obstacles did Ludvika meet?');
  const inEnglish = await sees(playground.card('An answer from the library'));
  await playground.picture('c30-english-answer', inEnglish);
  expect(await inEnglish.innerText()).toContain('(The golden opportunity) in Ludvika');
  await press(inEnglish, 'Show the whole case');
  await playground.picture('c31-english-case', await sees(playground.card('Success factors')));
  await sayInChat('Who has opened a spaceport for moose?');
  await playground.picture('c32-english-nothing', await sees(playground.card('I do not know')));

  /** A post in the channel with all that hangs on it. */
  function inPost(said: string) {
    const post = page
      .locator('.fui-Card')
      .filter({ has: page.getByText(said, { exact: true }) })
      .filter({ hasNotText: 'En fråga till nätverket' })
      .first();
    return {
      card: (text: string | RegExp) => post.locator('.ac-adaptiveCard').filter({ hasText: text }).first(),
      async reply(text: string) {
        await post.locator('[role=textbox][contenteditable=true]').click();
        await page.keyboard.type('@');
        await page.getByRole('menuitem', { name: 'DalaLab' }).click();
        await page.keyboard.type(` ${text}`);
        await page.keyboard.press('Enter');
      },
    };
  }

  function toNetwork(question: string): Locator {
    return page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: 'En fråga till nätverket' })
      .filter({ hasText: question });
  }

  function oneLeft(questions: { card: (text: string) => Locator }): Locator {
    return questions.card('Tryck på Klar när en är omhändertagen.').filter({ hasNotText: unheardToo });
  }

  async function sayInChat(text: string): Promise<void> {
    await page.locator('[role=textbox][contenteditable=true]').click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}, 900_000);

async function press(card: Locator, name: string | RegExp): Promise<void> {
  await card
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** The form a member sends: with the id that it was made with. */
async function propose(person: number): Promise<void> {
  const form = await app.pressAs(person, keeping.propose);
  const [, caseId = ''] = form.match(/"case":"([^"]+)"/) ?? [];
  const sent = await app.pressAs(person, keeping.sendProposal, {
    case: caseId,
    title: proposed,
    organisation: 'Ludvika kommun',
    kind: 'triad',
    session: 'Träff 4',
    language: 'sv',
    summary: 'Ludvika har prövat snöröjning med lånade åsnor. [Vinterprov]',
    successFactors: 'Åsnorna klarade snöröjningen på Storgatan.\nÅsnorna var **billiga**.',
    challenges: 'Åsnorna vägrade på måndagar.',
    advice: '',
    links: '',
  });
  expect(sent).toContain('Tack för ditt förslag!');
}
