import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { freePorts, type LocalStart, localStart, type Ports } from './localStart.ts';
import { openBrowser, Playground, sees } from './playground.ts';

let folder: string;
let ports: Ports;
let local: LocalStart;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dalalab-e2e-'));
  ports = await freePorts();
  local = await localStart(folder, ports);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await local?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(form: Locator, question: RegExp, step: string): Promise<void> {
  await form.getByRole('radiogroup', { name: question }).getByText(step, { exact: true }).click();
}

test('an evaluation, from the welcome to the quoted summary, as a person does it', async () => {
  const playground = await Playground.open(browser, local.playgroundUrl);
  const welcome = await sees(playground.card('Hej! Jag är DalaLab.'));
  await playground.picture('1-welcome', welcome);

  await playground.say('öppna utvärdering');
  const form = await sees(playground.card('Hur var träffen?'));
  const counter = await sees(playground.card('0 av 27 har svarat'));
  await playground.picture('2-form', form);

  await form.getByRole('button', { name: 'Skicka' }).click();
  await sees(form.getByText('Välj ett av svaren.').first());
  expect(await form.getByText('Välj ett av svaren.').count()).toBe(3);
  await playground.picture('3-required', form);

  await choose(form, /nya kunskaper/, 'I stor utsträckning');
  await choose(form, /kontakter/, 'I viss utsträckning');
  await choose(form, /praktiskt stöd/, 'Inte alls');
  await form.getByText('Triadsamtalen').click();
  const line = 'Mer tid till triaderna, så här: **åäö** [länk](https://exempel.invalid)';
  await form.getByRole('textbox').fill(line);
  await form.getByRole('button', { name: 'Skicka' }).click();
  const thanks = await sees(playground.card('Tack för ditt svar!'));
  await playground.picture('4-thanks', thanks);

  await thanks.getByRole('button', { name: 'Ändra mitt svar' }).click();
  const again = await sees(playground.card('Har träffen gett dig nya kunskaper?'));
  expect(await again.getByRole('textbox').inputValue()).toBe(line);
  await choose(again, /praktiskt stöd/, 'I liten utsträckning');
  await again.getByRole('button', { name: 'Skicka' }).click();
  await sees(playground.card('Tack för ditt svar!'));

  const answered = await fetch(`${local.serverUrl}/local/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"count":12}',
  });
  expect(await answered.json()).toEqual({ message: '12 påhittade deltagare har svarat.' });
  const counted = await sees(playground.card('13 av 27 har svarat'));
  expect(await counter.count()).toBe(0);
  await playground.picture('5-counter', counted);

  await counted.getByRole('button', { name: 'För processledare' }).click();
  const close = await sees(playground.card('När du stänger kan ingen svara'));
  await playground.picture('6-close', close);
  await close.getByRole('button', { name: 'Stäng utvärderingen' }).click();
  const summary = await sees(playground.card('Så tyckte vi om träffen'));
  await playground.picture('7-summary', summary);
  expect(await summary.innerText()).toContain('13 av 27 svarade.');
  expect(await summary.innerText()).toContain('Jämfört med tidigare träffar');

  await summary.getByRole('button', { name: 'För processledare' }).click();
  const lines = await sees(playground.card('Deltagarnas rader'));
  await playground.picture('8-lines', lines);
  const texts = (await lines.innerText()).split('\n');
  const number = texts.slice(texts.indexOf(line)).find((text) => text.startsWith('Citera rad')) ?? '';
  await lines.getByText(number, { exact: true }).click();
  await lines.getByRole('button', { name: 'Spara och visa i sammanställningen' }).click();
  const quoted = await sees(playground.card(`”${line}”`));
  await playground.picture('9-quoted', quoted);
  expect(await quoted.getByRole('link', { name: 'länk' }).count()).toBe(0);

  await playground.say('Stäng utvärdering');
  await sees(playground.card('Ingen utvärdering är öppen.'));
});

test('Ctrl-C leaves nothing behind, and what was answered is there at the next start', async () => {
  expect(await local.stop('SIGINT')).toBe(0);
  for (const port of Object.values(ports)) expect(await isListening(port)).toBe(false);

  local = await localStart(folder, ports);
  const playground = await Playground.open(browser, local.playgroundUrl);
  await playground.say('utvärdering');
  await sees(playground.card('13 av 27 svarade.'));
});

test('a port in use gives one clear sentence, and leaves nothing behind', async () => {
  const other = await freePorts();
  const failed = localStart(folder, { ...other, playground: ports.playground });
  await expect(failed).rejects.toThrow(
    `Port ${ports.playground} is in use. Stop what listens there, or set PLAYGROUND_PORT to another number.`,
  );
  expect(await isListening(other.storage)).toBe(false);
});

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
