import type { Locator } from 'playwright-core';
import { givenApp } from './given.ts';
import { type Playground, sees } from './playground.ts';

const waitMs = 20_000;
const minuteMs = 60_000;

const app = givenApp();

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
function wallClock(instant: number): { date: string; time: string } {
  const [date = '', time = ''] = inStockholm.format(instant).split(' ');
  return { date, time };
}

/** Fills in the planning form as one does at the keyboard: the Playground's pickers take what is written. */
async function fillIn(playground: Playground, form: Locator, start: number, end: number): Promise<void> {
  const { page } = playground;
  const field = form.locator('input[type=text]');
  await field.nth(0).fill('Träff 5: Åtgärder för å, ä och ö');
  await field.nth(1).click();
  const { date, time } = wallClock(start);
  await page.locator('[role=grid]').waitFor();
  // The picker opens at its own today, which is yesterday in Stockholm shortly before midnight.
  const browserToday = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  for (let day = Date.parse(browserToday); day < Date.parse(date); day += 24 * 60 * minuteMs) {
    await page.waitForTimeout(500);
    await page.keyboard.press('ArrowRight');
  }
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  for (const [at, text] of [
    [2, time],
    [3, wallClock(end).time],
  ] as const) {
    await field.nth(at).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await field.nth(4).fill('Kupolen, Borlänge');
  await form
    .locator('textarea')
    .fill('09:00 exempel: Ludvika – Guldläget\n09:40 triadsamtal: Egna utmaningar');
  for (const name of ['7 dagar före', '1 dag före', '1 timme före', '1 minut före']) {
    await form.getByText(name, { exact: true }).click();
  }
}

test('a session a few minutes ahead: reminded once, answered, asked who came, evaluated; the app killed in between', async () => {
  const playground = await app.open();
  await playground.say('ny träff');
  const offer = await sees(playground.card('Planera träffar'));
  await offer.getByRole('button', { name: 'Fyll i här' }).click();
  const form = await sees(playground.card('Påminnelser i kanalen'));

  // Nothing written is lost, and each field says what is missing.
  await form.getByRole('button', { name: 'Spara träffen' }).click();
  await playground.picture('s1-required', form);
  const start = Math.ceil((Date.now() + minuteMs + 25_000) / minuteMs) * minuteMs;
  const end = start + minuteMs;
  await fillIn(playground, form, start, end);
  await playground.picture('s2-filled', form);
  await form.getByRole('button', { name: 'Spara träffen' }).click();
  const saved = await sees(playground.card('Träffen är planerad'));
  await playground.picture('s3-saved', saved);

  await app.parts.killAndRestart();
  const reminder = await sees(playground.card('Påminnelse om träff'), start - minuteMs - Date.now() + waitMs);
  expect(Date.now()).toBeGreaterThanOrEqual(start - minuteMs);
  await playground.picture('s4-reminder', reminder);
  const words = await reminder.innerText();
  for (const part of ['Åtgärder för å, ä och ö', wallClock(start).time, 'Kupolen, Borlänge', 'Guldläget']) {
    expect(words).toContain(part);
  }

  await reminder.getByRole('button', { name: 'Kommer på plats' }).click();
  await sees(playground.card('Du har svarat: Kommer på plats'));
  await playground.picture('s5-answered', playground.card('Du har svarat'));
  await sees(playground.card('1 kommer på plats'));
  await app.parts.killAndRestart();

  const confirm = await sees(playground.card('stämmer det?'), end - Date.now() + waitMs);
  await playground.picture('s6-confirm', confirm);
  const evaluation = await sees(playground.card('Hur var träffen?'));
  await playground.picture('s7-evaluation', evaluation);
  await confirm.getByRole('button', { name: 'Det stämmer' }).click();
  await sees(playground.card('1 deltog'));
  await playground.picture('s8-confirmed', playground.card('1 deltog'));
  // Half a minute more brings nothing twice.
  await playground.page.waitForTimeout(30_000);
  for (const title of ['Påminnelse om träff', 'Hur var träffen?', '1 deltog']) {
    expect(await playground.page.locator('.ac-adaptiveCard').filter({ hasText: title }).count()).toBe(1);
  }
}, 480_000);
