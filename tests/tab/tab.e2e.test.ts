import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';
import { findBrowser } from '../browser.ts';
import {
  closedSummary,
  givenNetwork,
  openSummary,
  people,
  place,
  sealingSummary,
  sessions,
  tooFewSummary,
} from './given.ts';
import { type StandIn, startStandIn, type World } from './standInServer.ts';

const pollMs = 15_000;

let browser: Browser;
let standIn: StandIn;
let world: World;
let context: BrowserContext;
let host: Page;
let tab: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  if (!existsSync('tab/dist/config.html'))
    execFileSync(process.execPath, [vite, 'build', 'tab'], { stdio: 'ignore' });
  browser = await chromium.launch(await findBrowser());
});

afterAll(() => browser?.close());

beforeEach(async () => {
  standIn = await startStandIn();
  world = standIn.world;
  world.network = givenNetwork();
  world.sessions = [sessions.upcoming, sessions.third, sessions.second, sessions.first];
  world.summaries.set('s3', openSummary(12));
  world.summaries.set('s2', closedSummary());
  world.summaries.set('s1', tooFewSummary(3));
  await newVisitor();
});

afterEach(async () => {
  await context.close();
  await standIn.close();
});

type Who = (typeof people)[number]['role'] | 'english';

/** The local page in a browser of its own, where nobody has been before. */
async function newVisitor(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({ timezoneId: 'Europe/Stockholm', locale: 'sv-SE', ...options });
  // Without a limit of its own a missing text would cost the whole test's time.
  context.setDefaultTimeout(10_000);
  host = await context.newPage();
  tab = host.frameLocator('#tab');
  complaints = [];
  host.on('pageerror', (error) => complaints.push(error.message));
}

async function open(who: Who = 'participant'): Promise<void> {
  world.people = people.toSorted((a, b) => Number(is(b, who)) - Number(is(a, who)));
  await host.goto(`${standIn.origin}/local`);
}

function is(person: (typeof people)[number], who: Who): boolean {
  return who === 'english' ? person.locale === 'en-us' : person.role === who;
}

const heading = (name: string | RegExp) => tab.getByRole('heading', { name });
const words = (text: string | RegExp) => tab.getByText(text);
const sessionButton = (name: RegExp) => tab.getByRole('button', { name });

/** Runs in the tab's own frame. */
async function inTab<Value>(script: string): Promise<Value> {
  const frame = host.frames().find((each) => each.url().includes('/tab/'));
  if (!frame) throw new Error('The tab is not there.');
  return frame.evaluate(script) as Promise<Value>;
}

describe('the channel tab', () => {
  test('says at once that it is fetching, and then shows the network', async () => {
    let answer = () => {};
    world.wait = new Promise((resolve) => {
      answer = resolve;
    });
    await open();
    await tab.getByRole('status').filter({ hasText: 'Hämtar …' }).waitFor();
    expect(await heading(/./).count()).toBe(0);
    answer();
    await heading('Hållbara samhällen').waitFor();
    expect(await tab.getByRole('status').filter({ hasText: 'Hämtar …' }).count()).toBe(0);
  });

  test('has its loading words in the page itself, before any script', () => {
    expect(readFileSync('tab/dist/index.html', 'utf8')).toContain(
      '<p id="status" role="status">Hämtar …</p>',
    );
  });

  test('has no inline script or style in its pages', () => {
    for (const page of ['index.html', 'config.html']) {
      const html = readFileSync(join('tab/dist', page), 'utf8');
      expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
    }
  });

  test('speaks Swedish, and English to someone whose Teams does', async () => {
    await open();
    await words('12 av 27 har svarat').waitFor();
    await words('tisdag 4 februari 2025 09:00–12:00').waitFor();
    expect(await inTab('document.documentElement.lang')).toBe('sv');
    expect(world.requests.at(-1)?.language).toBe('sv-se');

    await host.getByLabel('Person').selectOption({ label: 'Trial Participant' });
    await words('12 of 27 have answered').waitFor();
    await words('Tuesday, 4 February 2025, 09:00–12:00').waitFor();
    await heading('Sessions').waitFor();
    expect(await inTab('document.documentElement.lang')).toBe('en');
    expect(world.requests.at(-1)?.language).toBe('en-us');
  });

  test('shows the session’s own wall clock, and names its zone to someone who is elsewhere', async () => {
    await newVisitor({ timezoneId: 'America/New_York' });
    await open();
    await words('tisdag 4 februari 2025 09:00–12:00 CET').waitFor();
  });

  test('shows how the newest evaluation stands, and where its form is', async () => {
    await open();
    await heading('Träff 3: Kompetens och bostäder').waitFor();
    await tab.getByRole('status').filter({ hasText: '12 av 27 har svarat' }).waitFor();
    await words('Formuläret ligger bland inläggen i kanalen.').waitFor();
    expect(await words('kortet som räknar svaren').count()).toBe(0);
    await open('facilitator');
    await words('kortet som räknar svaren').waitFor();
  });

  test('follows the evaluation: counting, sealing, closed', async () => {
    await context.clock.install();
    await open();
    await words('12 av 27 har svarat').waitFor();
    await host.getByLabel('Antal svar').fill('3');
    await host.getByRole('button', { name: 'Låt dem svara' }).click();
    await host.getByText('3 personer svarade.').waitFor();
    await context.clock.runFor(pollMs);
    await words('15 av 27 har svarat').waitFor();

    change('s3', 'sealing', sealingSummary(15));
    await context.clock.runFor(pollMs);
    await heading('Svaren sammanställs').waitFor();
    await sessionButton(/Träff 3.*Svaren sammanställs/).waitFor();

    change('s3', 'closed', closedSummary());
    await context.clock.runFor(pollMs);
    await heading('Så tyckte vi om träffen').waitFor();
    await tab
      .getByRole('status')
      .filter({ hasText: 'Utvärderingen är stängd. Här är sammanställningen.' })
      .waitFor();

    const asked = world.requests.length;
    await context.clock.runFor(4 * pollMs);
    expect(world.requests).toHaveLength(asked);
  });

  test('keeps what it shows when it cannot be updated, says so, and goes on', async () => {
    await context.clock.install();
    await open();
    await words('12 av 27 har svarat').waitFor();
    world.isDown = true;
    await context.clock.runFor(pollMs);
    await words('Det gick inte att uppdatera just nu.').waitFor();
    expect(await words('12 av 27 har svarat').count()).toBe(1);
    world.isDown = false;
    world.summaries.set('s3', openSummary(13));
    await context.clock.runFor(pollMs);
    await words('13 av 27 har svarat').waitFor();
    expect(await words('Det gick inte att uppdatera just nu.').count()).toBe(0);
  });

  test('gives the numbers of a closed evaluation as text', async () => {
    await open();
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    const measures = await tab.locator('.measure').allInnerTexts();
    expect(measures.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Nya kunskaper I stor utsträckning 11 I viss utsträckning 7 I liten utsträckning 2 Inte alls 0',
      'Nya eller fördjupade kontakter I stor utsträckning 5 I viss utsträckning 9 I liten utsträckning 4 Inte alls 2',
      'Praktiskt stöd i arbetet I stor utsträckning 3 I viss utsträckning 6 I liten utsträckning 8 Inte alls 3',
    ]);
    const widths = await inTab(each('.measure:first-of-type rect', "getAttribute('width')"));
    expect(widths).toEqual(['55', '35', '10', '0']);
    expect((await tab.locator('.useful dt').allInnerTexts()).join()).toBe(
      'Triadsamtalen,Exemplen från andra kommuner,Diskussionerna,Något annat',
    );
    const table = tab.getByRole('table', { name: 'Jämfört med tidigare träffar' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Träff',
      'Svar',
      'Nya kunskaper',
      'Nya eller fördjupade kontakter',
      'Praktiskt stöd i arbetet',
    ]);
    const rows = table.getByRole('row').filter({ has: tab.getByRole('rowheader') });
    const now = rows.filter({ hasText: 'Den här träffen' });
    expect(await rows.first().getByRole('cell').allTextContents()).toEqual(percents(16, 25, 50, 13));
    expect(await now.getByRole('cell').allTextContents()).toEqual(percents(20, 55, 25, 15));
    await words('”Mer tid för triaderna nästa gång.”').waitFor();
  });

  test('tells why too few answers are not shown, to facilitators too, and offers no files then', async () => {
    await open('facilitator');
    await sessionButton(/Träff 1/).click();
    await words('3 personer svarade. Resultatet visas först från 5 svar').waitFor();
    expect(await tab.locator('dl, table, svg').count()).toBe(0);
    expect(await tab.getByRole('button', { name: /CSV/ }).count()).toBe(0);
  });

  test('tells what will come for a session that has no evaluation', async () => {
    await open();
    await sessionButton(/Träff 4.*Kommande/).click();
    await words('Om träffen utvärderas visas resultatet här.').waitFor();
  });

  test('shows what people wrote as text, never as markup', async () => {
    const hostile = [
      '<img src=x onerror="document.title=\'taken\'">',
      '**fet** [länk](https://example.com) {{DATE(2025-02-04T08:00:00Z)}}',
      '</blockquote><script>document.title="taken"</script>',
    ];
    world.summaries.set('s2', closedSummary({ quotes: hostile }));
    world.sessions = world.sessions.map((each) =>
      each.id === 's2' ? { ...each, title: '<b>Träff 2</b>' } : each,
    );
    world.network = givenNetwork({ name: '<i>Nätverk</i>' });
    await open();
    await sessionButton(/Träff 2/).click();
    await heading('<b>Träff 2</b>').waitFor();
    await heading('<i>Nätverk</i>').waitFor();
    expect(await tab.locator('blockquote').allInnerTexts()).toEqual(hostile.map((words) => `”${words}”`));
    expect(
      await tab.locator('#page img, #page script, #page b, #page i, blockquote a, blockquote *').count(),
    ).toBe(0);
    expect(await inTab('document.title')).toBe('DalaLab');
  });

  test('fetches a new token when the old one has expired', async () => {
    await open();
    await words('12 av 27 har svarat').waitFor();
    world.expireTokens();
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    const asked = world.requests.slice(-2).map((request) => request.path);
    expect(asked[0]).toBe(asked[1]);
  });

  test('says what the server says when no token is good enough, and tries again when asked', async () => {
    world.refusesTokens = true;
    await open();
    await heading('Det gick inte att visa fliken').waitFor();
    await words('Du behöver vara inloggad i Teams för att se det här.').waitFor();
    expect(world.requests).toHaveLength(2);
    world.refusesTokens = false;
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await heading('Hållbara samhällen').waitFor();
    expect(await inTab('document.activeElement.textContent')).toBe('Hållbara samhällen');
  });

  test('says so when the server cannot be reached, for the page and for one session', async () => {
    world.isDown = true;
    await open();
    await words('Vi fick inget svar från DalaLab.').waitFor();
    world.isDown = false;
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await words('12 av 27 har svarat').waitFor();
    world.isDown = true;
    await sessionButton(/Träff 2/).click();
    await tab.getByRole('alert').filter({ hasText: 'Vi fick inget svar från DalaLab.' }).waitFor();
    world.isDown = false;
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await words('20 av 27 svarade.').waitFor();
  });

  test('is kind to someone whom Teams gives no token', async () => {
    await open();
    await host.getByLabel('Teams ger ingen inloggning').check();
    await heading('Allt viktigt finns i kanalen').waitFor();
    await words('där kan du svara på allt').waitFor();
    expect(await tab.getByRole('link', { name: 'Det här sparas' }).getAttribute('href')).toBe('/privacy');
    await words('Hade du väntat dig något annat?').click();
    await words('TokenMismatch').waitFor();
    await host.getByLabel('Teams ger ingen inloggning').uncheck();
    await words('12 av 27 har svarat').waitFor();
  });

  test('explains itself where there is no network, no session, no channel, and outside Teams', async () => {
    world.network = undefined;
    await open();
    await heading('Här finns inget lärnätverk för dig än').waitFor();

    world.network = givenNetwork({ channelId: null });
    world.sessions = [];
    await open();
    await words('Inga träffar är inlagda än.').waitFor();
    await words('Nätverket har ingen kanal än.').waitFor();

    world.network = givenNetwork({ channelId: '19:other@thread.tacv2' });
    await open();
    await words('Nätverket bor i en annan kanal i teamet.').waitFor();

    await host.goto(`${standIn.origin}/tab/index.html`);
    await host.getByRole('heading', { name: 'Öppna fliken i Teams' }).waitFor();
  });

  test('changes with the theme while it is open', async () => {
    await open();
    await words('12 av 27 har svarat').waitFor();
    const backgrounds = new Set<string>();
    for (const [label, theme] of [
      ['Ljust', 'default'],
      ['Mörkt', 'dark'],
      ['Hög kontrast', 'contrast'],
    ] as const) {
      await host.getByLabel('Tema').selectOption(label);
      await tab.locator(`html[data-theme="${theme}"]`).waitFor();
      backgrounds.add(await inTab('getComputedStyle(document.body).backgroundColor'));
    }
    expect(backgrounds.size).toBe(3);
  });

  test('lets the keyboard alone choose a session', async () => {
    await open();
    await words('12 av 27 har svarat').waitFor();
    await sessionButton(/Träff 3/).focus();
    expect(await sessionButton(/Träff 3/).getAttribute('aria-current')).toBe('true');
    await host.keyboard.press('Tab');
    expect(await inTab('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await host.keyboard.press('Enter');
    await words('20 av 27 svarade.').waitFor();
    expect(await sessionButton(/Träff 2/).getAttribute('aria-current')).toBe('true');
    expect(await sessionButton(/Träff 3/).getAttribute('aria-current')).toBeNull();
    expect(await inTab('document.activeElement.textContent')).toBe('Träff 2: Etableringar');
  });

  test('gives facilitators the two files, byte for byte, and participants none', async () => {
    world.files.scales = '\ufeffNya kunskaper;Triadsamtalen\r\nI stor utsträckning;1\r\n';
    world.files.lines = '\ufeffEn rad till oss (frivilligt)\r\nMer tid för triaderna.\r\n';
    await open('facilitator');
    await sessionButton(/Träff 2/).click();
    await words('ligger i var sin fil').waitFor();
    for (const [label, what, name] of [
      ['Skalsvar (CSV)', 'scales', 'dalalab-2024-12-03-skalsvar.csv'],
      ['Fria rader (CSV)', 'lines', 'dalalab-2024-12-03-rader.csv'],
    ] as const) {
      const [download] = await Promise.all([
        host.waitForEvent('download'),
        tab.getByRole('button', { name: label }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'utf8')).toBe(world.files[what]);
      await words(`Filen ${name} är hämtad.`).waitFor();
    }
    await open('participant');
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    expect(await tab.getByRole('button', { name: /CSV/ }).count()).toBe(0);
  });
});

describe('everyone can read it', () => {
  const narrow = { viewport: { width: 320 + 34, height: 640 } };

  test.each(['default', 'dark', 'contrast'])(
    'text stands out from its background in the theme %s',
    async (theme) => {
      await open('facilitator');
      await host.getByLabel('Tema').selectOption(theme);
      await tab.locator(`html[data-theme="${theme}"]`).waitFor();
      await sessionButton(/Träff 2/).click();
      await words('20 av 27 svarade.').waitFor();
      expect(await inTab(weakTexts)).toEqual([]);
      await host.getByLabel('Teams ger ingen inloggning').check();
      await heading('Allt viktigt finns i kanalen').waitFor();
      expect(await inTab(weakTexts)).toEqual([]);
    },
  );

  test('headings come in order, under one h1, in landmarks', async () => {
    await open('facilitator');
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    const levels = await inTab<string[]>(each('h1, h2, h3, h4', 'tagName'));
    expect(levels[0]).toBe('H1');
    expect(levels.filter((level) => level === 'H1')).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(Number(level[1])).toBeLessThanOrEqual(Number(before[1]) + 1);
      return level;
    });
    for (const landmark of ['banner', 'main', 'navigation', 'contentinfo'] as const) {
      expect(await tab.getByRole(landmark).count()).toBe(1);
    }
  });

  test('needs no sideways scrolling at 320 pixels, and its table stays a table', async () => {
    await newVisitor(narrow);
    await open('facilitator');
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    expect(await inTab('innerWidth')).toBeLessThanOrEqual(320);
    expect(await inTab('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
      0,
    );
    await tab.getByRole('table').getByRole('rowheader', { name: 'Den här träffen' }).waitFor();
  });

  test('its bars keep their parts apart when the system chooses the colours', async () => {
    await newVisitor({ forcedColors: 'active' });
    await open();
    await sessionButton(/Träff 2/).click();
    await words('20 av 27 svarade.').waitFor();
    const fills = await inTab<string[]>(
      "[...document.querySelectorAll('.measure:first-of-type rect')].map((part) => getComputedStyle(part).fill)",
    );
    expect(new Set(fills).size).toBe(4);
  });
});

describe('the configuration page', () => {
  const save = () => host.getByRole('button', { name: 'Spara' });

  async function configure(who: Who): Promise<void> {
    await open(who);
    await host.getByLabel('Sida').selectOption('Konfigurationen');
  }

  const puts = () => world.requests.filter((request) => request.method === 'PUT');

  test('a facilitator’s Save chooses this channel', async () => {
    world.network = givenNetwork({ channelId: null });
    await configure('facilitator');
    await words('När du sparar blir kanalen ”Lärnätverket” nätverkets kanal.').waitFor();
    await save().click();
    await host.getByText('Sparat.').waitFor();
    expect(puts()).toMatchObject([
      { path: '/api/networks/network1/channel', body: JSON.stringify({ channelId: place.channelId }) },
    ]);
    await words('12 av 27 har svarat').waitFor();
  });

  test('tells a facilitator that the network would move', async () => {
    world.network = givenNetwork({ channelId: '19:other@thread.tacv2' });
    await configure('facilitator');
    await words('När du sparar flyttar det till kanalen ”Lärnätverket”.').waitFor();
  });

  test('never touches the network of another team', async () => {
    world.network = givenNetwork({ teamId: '19:another@thread.tacv2', channelId: null });
    await configure('facilitator');
    await words('Du kan lägga till fliken ändå.').waitFor();
    await save().click();
    await host.getByText('Sparat.').waitFor();
    expect(puts()).toEqual([]);
  });

  test('tells Teams what to remember', async () => {
    await host.addInitScript(
      `addEventListener('message', ({ data }) => { if (data.func === 'settings.setSettings') window.settings = data.args[0]; })`,
    );
    await configure('facilitator');
    await words('Nätverket bor redan i kanalen ”Lärnätverket”.').waitFor();
    await save().click();
    await host.getByText('Sparat.').waitFor();
    expect(await host.evaluate('window.settings')).toEqual({
      contentUrl: `${standIn.origin}/tab/index.html`,
      websiteUrl: `${standIn.origin}/tab/index.html`,
      entityId: 'dalalab',
      suggestedDisplayName: 'DalaLab',
    });
  });

  test('a participant adds the tab and changes nothing else', async () => {
    world.network = givenNetwork({ channelId: null });
    await configure('participant');
    await words('Nätverkets kanal ändras inte').waitFor();
    await save().click();
    await host.getByText('Sparat.').waitFor();
    expect(puts()).toEqual([]);
    expect(world.network?.channelId).toBeNull();
  });

  test('works without a token, and cannot be saved while the server is away', async () => {
    await configure('participant');
    await host.getByLabel('Teams ger ingen inloggning').check();
    await words('Teams kan inte tala om vem du är. Du kan lägga till fliken ändå.').waitFor();
    expect(await save().isEnabled()).toBe(true);
    world.isDown = true;
    await host.getByLabel('Teams ger ingen inloggning').uncheck();
    await words('Vi fick inget svar från DalaLab.').waitFor();
    expect(await save().isEnabled()).toBe(false);
  });

  test('tells Teams and the person when the channel could not be chosen', async () => {
    await configure('facilitator');
    await words('Tryck på Spara i Teams.').waitFor();
    world.isDown = true;
    await save().click();
    await host.getByText('Det gick inte att spara. Vi fick inget svar från DalaLab.').waitFor();
    await words('Vi fick inget svar från DalaLab.').waitFor();
    world.isDown = false;
    await save().click();
    await host.getByText('Sparat.').waitFor();
    expect(puts()).toHaveLength(1);
  });
});

describe('the local page', () => {
  test('says what it is, and every choice has a label', async () => {
    await open();
    await host.getByText('bara till för att prova på din egen dator').waitFor();
    for (const label of ['Person', 'Tema', 'Språk', 'Sida', 'Antal svar']) {
      expect(await host.getByLabel(label, { exact: true }).count()).toBe(1);
    }
    expect(await host.getByTitle('Fliken DalaLab').count()).toBe(1);
  });

  test('answers calls it does not know, instead of leaving them waiting', async () => {
    await open();
    await words('12 av 27 har svarat').waitFor();
    const answer = await inTab(`new Promise((resolve) => {
      const uuidAsString = crypto.randomUUID();
      addEventListener('message', ({ data }) => data.uuidAsString === uuidAsString && resolve(data.args));
      parent.postMessage({ id: 4711, uuidAsString, func: 'location.getLocation', args: [] }, location.origin);
    })`);
    expect(answer).toEqual([false, 'location.getLocation is not offered by the local page']);
  });
});

afterEach(() => {
  expect(complaints).toEqual([]);
});

function change(id: string, evaluation: 'sealing' | 'closed', summary: EvaluationSummary): void {
  world.sessions = world.sessions.map((session) =>
    session.id === id ? { ...session, evaluation } : session,
  );
  world.summaries.set(id, summary);
}

/** A script that reads something of every element that a selector finds. */
function each(selector: string, what: string): string {
  return `[...document.querySelectorAll('${selector}')].map((element) => element.${what})`;
}

function percents(answers: number, ...shares: readonly number[]): string[] {
  return [`${answers}`, ...shares.map((share) => `${share}\u00A0%`)];
}

/** Every visible text whose contrast to what is behind it is below WCAG's 4.5:1. */
const weakTexts = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    const color = channels(getComputedStyle(element).backgroundColor);
    return color[3] === 0 ? behind(element.parentElement) : color;
  };
  const weak = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || element.closest('noscript')) continue;
    const [light, dark] = [channels(getComputedStyle(element).color), behind(element)]
      .map(luminance)
      .sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) weak.push(texts.currentNode.data + ' ' + contrast.toFixed(2));
  }
  return weak;
})()`;
