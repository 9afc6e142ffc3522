import type { Locator } from 'playwright-core';
import { attendanceStore } from '../../bot/attendance/attendanceStore.ts';
import { demoNetworkId, demoPeople } from '../../bot/edge/local/demo.ts';
import { openTables, type Tables } from '../../bot/edge/tables.ts';
import { personKeyOf } from '../../bot/people/person.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import type { Step } from '../../bot/triads/templates/template.ts';
import { templateStore } from '../../bot/triads/templates/templateStore.ts';
import { givenApp } from './given.ts';
import { sees } from './playground.ts';

const minuteMs = 60_000;
/** Pia, the facilitator, and eight from eight municipalities. */
const comers = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const app = givenApp();

/** A session under way that nine have signed up for, and a quick template of the network's own. */
async function plan(tables: Tables): Promise<void> {
  const start = Date.now() - 10 * minuteMs;
  const session = sessionWith({
    id: 'traff4',
    title: 'Träff 4: Åtgärder för å, ä och ö',
    start,
    end: start + 180 * minuteMs,
    link: 'https://exempel.invalid/mote',
    programme: [{ kind: 'triads', title: 'Egna utmaningar', time: '', presenter: '', organisation: '' }],
  });
  await sessionStore(tables.table('sessions'), { now: Date.now }).save(demoNetworkId, session);
  const attendances = attendanceStore(tables.table('attendance'));
  for (const comer of comers) {
    const { tenantId, objectId } = demoPeople[comer] as (typeof demoPeople)[number];
    await attendances.answer(demoNetworkId, session.id, personKeyOf(tenantId, objectId), 'online', start);
  }
  const step = (sv: string, en: string): Step => ({ minutes: 1, prompt: { sv, en } });
  await templateStore(tables.table('triadTemplates')).save(
    demoNetworkId,
    {
      id: 'snabb',
      name: { sv: 'Snabb troika', en: 'Quick troika' },
      opening: [step('Tänk tyst.', 'Think silently.')],
      turn: [
        step(
          '{client} berättar. {coach} och {others} lyssnar.',
          '{client} tells. {coach} and {others} listen.',
        ),
      ],
      closing: [],
    },
    undefined,
  );
}

test('nine people: formed, swapped, published, one drops out, the turns run, contributions and the map', async () => {
  const playground = await app.open();
  for (const comer of comers) {
    const organisation = demoPeople[comer]?.name.split(', ')[1] ?? '';
    await app.represents(comer, organisation);
  }
  const tables = await openTables({ connectionString: app.parts.connectionString });
  await plan(tables);
  const { page } = playground;

  // Formed: the facilitator sees three triads, and nobody else does.
  await playground.say('ny triadomgång');
  const offer = await sees(playground.card('Planera triader'));
  await offer.getByRole('button', { name: 'Fyll i här' }).click();
  const form = await sees(playground.card('När ska triaderna träffas?'));
  await playground.picture('t1-form', form);
  await pick(form, 'Mall för samtalet', 'Snabb troika (4 min)');
  await form.getByRole('textbox').first().fill('Hur får ni med er hela förvaltningen, på riktigt?');
  await form.getByText('Så fort omgången är publicerad', { exact: true }).click();
  await form.getByRole('button', { name: 'Visa förslag' }).click();
  const preview = await sees(playground.card('Förslag till triader'));
  await playground.picture('t2-preview', preview);
  const proposed = await triadsOf(preview);
  expect(proposed).toHaveLength(3);
  expect(proposed.flat().toSorted()).toEqual(comers.map((comer) => demoPeople[comer]?.name).toSorted());

  // Swapped.
  const [one, other] = [proposed[0]?.[0] ?? '', proposed[1]?.[1] ?? ''];
  await pick(preview, 'Den ena', one);
  await pick(preview, 'Den andra', other);
  await preview.getByRole('button', { name: 'Byt', exact: true }).click();
  const swapped = await sees(playground.card('De har bytt plats.'));
  await playground.picture('t3-swapped', swapped);
  const triads = await triadsOf(swapped);
  expect(triads[0]).toContain(other);
  expect(triads[1]).toContain(one);

  // Published, and the app ends in the middle.
  await swapped.getByRole('button', { name: 'Publicera', exact: true }).click();
  const round = await sees(playground.card('Min triad'));
  await app.parts.killAndRestart();
  await playground.picture('t4-round', round);

  // One drops out: only the triads concerned are told, once.
  const published = await roundIdOf();
  const leaver = comers.find((comer) => comer !== 0 && isName(comer, triads[2]?.[0])) ?? 1;
  const said = await app.pressAs(leaver, 'triad/cannotSure', { round: published });
  expect(said).toContain('Du är inte med längre');
  // Twice is once.
  await app.pressAs(leaver, 'triad/cannotSure', { round: published });
  const change = await sees(playground.card('Ändring i triaderna'), 90_000);
  await playground.picture('t5-change', change);

  // The turns run by themselves.
  const shared = page.locator('.ac-adaptiveCard').filter({ hasText: 'Jag är med' }).first();
  await shared.getByRole('button', { name: 'Min triad' }).click();
  const own = await sees(playground.card('Din triad: triad'));
  await playground.picture('t6-own', own);
  await sees(shared.filter({ hasText: /Tur 1 av 4/ }), 2 * minuteMs);
  await playground.picture('t7-turn', shared);

  // "Nästa" and the restart after it: the second turn is the second turn.
  await shared.getByRole('button', { name: 'Min triad' }).click();
  await own.getByRole('button', { name: 'Nästa' }).click();
  await sees(own.filter({ hasText: /Tur 2 av 4/ }));
  await app.parts.killAndRestart();
  if ((await own.count()) === 0) await shared.getByRole('button', { name: 'Min triad' }).click();
  await sees(own.filter({ hasText: /Tur [234] av 4|Ni är klara/ }));
  const done = playground.card('Ni är klara.');
  while ((await done.count()) === 0) {
    // An edit of the shared card brings that back here; Teams would ask for one's own again.
    const onwards = own.getByRole('button', { name: /Nästa|Vi är klara/ });
    if ((await onwards.count()) > 0) await onwards.click();
    else if ((await shared.count()) > 0) await shared.getByRole('button', { name: 'Min triad' }).click();
    await page.waitForTimeout(1_500);
  }
  // The last press draws the shared card anew once more.
  await page.waitForTimeout(8_000);
  if ((await done.count()) === 0) await shared.getByRole('button', { name: 'Min triad' }).click();
  await sees(done);
  await playground.picture('t8-done', done);

  // One insight, which everybody sees.
  await done.getByRole('button', { name: 'Skriv insikten här' }).click();
  const insight = await sees(playground.card('Vad vill ni dela'));
  await insight.getByRole('textbox').fill('Börja i det lilla – **åk och hälsa på** varandra');
  await insight.getByText('En framgångsfaktor').click();
  await insight
    .getByRole('button', { name: /Dela|Spara|Skicka/ })
    .first()
    .click();
  await sees(playground.card('Nu kan alla i nätverket läsa det.'));
  await playground.say('insikter');
  const insights = await sees(playground.card('Insikter i nätverket'));
  expect(await insights.innerText()).toContain('Börja i det lilla – **åk och hälsa på** varandra');
  await playground.picture('t9-insights', insights);

  await playground.say('karta');
  const offerMap = await sees(playground.card(/mötts/));
  await offerMap.getByRole('button').first().click();
  const map = await sees(playground.card(/har (inte|bara) mött/));
  await playground.picture('t10-map', map);

  // Nothing twice.
  expect(await page.locator('.ac-adaptiveCard').filter({ hasText: 'Ändring i triaderna' }).count()).toBe(1);
  await playground.picture('t11-channel');

  async function roundIdOf(): Promise<string> {
    for await (const { key } of tables.table('triads').list(demoNetworkId)) {
      if (key.startsWith('r:')) return key.slice(2);
    }
    throw new Error('There is no round.');
  }
}, 480_000);

/** Who stands below each "Triad n". */
async function triadsOf(card: Locator): Promise<string[][]> {
  const said = (await card.innerText()).split(/^Triad \d(?: · låst)?$/m);
  return said.slice(1, 4).map((block) => {
    const [members = ''] = block.split('Hur bra är förslaget?');
    return demoPeople
      .map(({ name }) => name)
      .filter((name) => members.includes(name))
      .toSorted((a, b) => members.indexOf(a) - members.indexOf(b));
  });
}

/** Chooses from a list as one does: it opens, and what is chosen is pressed. */
async function pick(card: Locator, label: string | RegExp, choice: string): Promise<void> {
  await card.getByRole('combobox', { name: label }).click();
  await card.page().getByRole('option', { name: choice }).click();
}

function isName(comer: number, name: string | undefined): boolean {
  return demoPeople[comer]?.name === name;
}
