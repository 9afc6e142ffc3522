import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { bundle } from '../../appPackage/bundle.ts';
import { checkIcon } from '../../appPackage/icon.ts';
import { filled, identitiesFrom } from '../../appPackage/placeholders.ts';
import { PackagingProblem } from '../../appPackage/problem.ts';
import { breaches, officialSchema } from '../../appPackage/schema.ts';
import { type Manifest, translatable } from '../../appPackage/texts.ts';
import { questionSaid } from '../../bot/cases/asking/question.ts';
import { wantsToSwitch } from '../../bot/chats/chat.ts';
import { commandOf } from '../../bot/commands.ts';
import { insertCommand } from '../../bot/edge/activity.ts';
import { identities } from './identities.ts';

const root = process.cwd();
const source = join(root, 'appPackage');
const template = readFileSync(join(source, 'manifest.json'), 'utf8');
const manifest: Manifest = JSON.parse(filled(template, identities));
const english: Record<string, string> = JSON.parse(readFileSync(join(source, 'en.json'), 'utf8'));

describe('the manifest', () => {
  const schema = officialSchema(root, manifest.manifestVersion, 'manifest');

  test('follows the official schema once its placeholders are filled', () => {
    expect(breaches(manifest, schema)).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  test('does not follow it before, or without a required part: the check can fail', () => {
    expect(breaches(JSON.parse(template), schema).join()).toContain('/id must match pattern');
    const { icons: _, ...rest } = manifest;
    expect(breaches(rest, schema).join()).toContain("must have required property 'icons'");
    expect(breaches({ ...manifest, colour: 'red' }, schema).join()).toContain('"colour"');
  });

  test('can be added to shared channels, as bot and as tab', () => {
    expect(manifest).toMatchObject({
      supportsChannelFeatures: 'tier1',
      bots: [{ scopes: ['team', 'personal'] }],
      configurableTabs: [{ scopes: ['team'] }],
      validDomains: [identities.BOT_DOMAIN],
    });
  });

  test('asks for no right over a team’s data', () => {
    expect(manifest).not.toHaveProperty('authorization');
  });
});

describe('the commands that Teams suggests', () => {
  const lists = manifest.bots.flatMap((bot) => bot.commandLists);
  const texts = [...Object.entries(translatable(manifest)), ...Object.entries(english)];

  // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/create-a-bot-commands-menu
  test('are at most ten per scope, short enough for the menu, and not the same twice', () => {
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(new Set(commands.map((command) => command.title)).size).toBe(commands.length);
    }
    for (const [key, text] of texts.filter(([key]) => key.startsWith('bots'))) {
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(key.endsWith('.title') ? 32 : 128);
    }
  });

  test('are commands that the bot understands, the same one in both languages', () => {
    const meaningOf = (said: string) =>
      questionSaid(said).text === '' ? 'question' : wantsToSwitch(said) ? 'switch' : commandOf(said);
    const titles = Object.entries(translatable(manifest)).filter(([key]) => /^bots.*\.title$/.test(key));
    expect(titles.length).toBe(20);
    for (const [key, title] of titles) {
      expect([key, meaningOf(title)]).toEqual([key, expect.any(String)]);
      expect(meaningOf(english[key] ?? '')).toBe(meaningOf(title));
    }
  });

  test('begin with asking, in the team and in one’s own chat', () => {
    expect(lists.map(({ scopes, commands }) => [scopes, commands[0]?.title])).toEqual([
      [['team'], 'fråga'],
      [['personal'], 'fråga'],
    ]);
  });
});

describe('what can be put into a message', () => {
  test('is asked of the bot by the names it reads, also before anything is written', () => {
    expect(manifest.composeExtensions).toMatchObject([
      {
        botId: identities.BOT_ID,
        commands: [
          { id: insertCommand.id, initialRun: true, parameters: [{ name: insertCommand.parameter }] },
        ],
      },
    ]);
  });
});

describe('the English texts', () => {
  test('follow the official schema, and cover the same keys as the Swedish', () => {
    expect(breaches(english, officialSchema(root, manifest.manifestVersion, 'localization'))).toEqual([]);
    const keys = Object.keys(english).filter((key) => key !== '$schema');
    expect(keys.sort()).toEqual(Object.keys(translatable(manifest)).sort());
  });
});

describe('the settings', () => {
  const problemOf = (environment: Record<string, string | undefined>) => {
    try {
      identitiesFrom(environment);
    } catch (error) {
      expect(error).toBeInstanceOf(PackagingProblem);
      return (error as Error).message;
    }
    return undefined;
  };

  test('pass when all are there, blanks around them or not', () => {
    expect(identitiesFrom({ ...identities, BOT_DOMAIN: ' dalalab.example.org\n' })).toEqual(identities);
  });

  test('are named when they are missing', () => {
    expect(problemOf({ ...identities, BOT_ID: undefined })).toBe(
      'The app package needs BOT_ID: set it as an environment variable and run npm run package again.',
    );
    expect(problemOf({ BOT_ID: identities.BOT_ID, BOT_DOMAIN: ' ' })).toContain(
      'TEAMS_APP_ID, BOT_DOMAIN and AAD_APP_CLIENT_ID',
    );
  });

  test.each([
    ['TEAMS_APP_ID', 'my-app'],
    ['BOT_ID', `${identities.BOT_ID}0`],
    ['BOT_DOMAIN', 'https://dalalab.example.org'],
    ['BOT_DOMAIN', 'dalalab.example.org/tab'],
    ['AAD_APP_CLIENT_ID', '"'],
  ])('are refused in a wrong form: %s as %s', (name, value) => {
    expect(problemOf({ ...identities, [name]: value })).toMatch(new RegExp(`^${name} is ".*" but must be a`));
  });
});

describe('the package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dalalab-package-'));
    for (const file of ['manifest.json', 'en.json', 'color.png', 'outline.png'])
      cpSync(join(source, file), join(folder, file));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  const made = () => bundle(identities, root, folder);

  test('holds exactly the manifest, its icons and its English texts', () => {
    const files = unzipSync(made());
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))).toEqual(manifest);
    expect(
      Buffer.from(files['color.png'] as Uint8Array).equals(readFileSync(join(source, 'color.png'))),
    ).toBe(true);
  });

  test('is the same bytes for the same input', () => {
    expect(Buffer.from(made()).equals(Buffer.from(made()))).toBe(true);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a manifest without a name',
      'manifest.json',
      (t) => t.replace('"name": {', '"names": {'),
      /property 'name'/,
    ],
    ['a manifest that is not JSON', 'manifest.json', (t) => t.slice(0, -5), /manifest\.json is not JSON/],
    [
      'a placeholder nobody fills',
      'manifest.json',
      (t) => t.replace('BOT_ID', 'BOT_IDD'),
      /\$\{\{BOT_IDD\}\}/,
    ],
    ['an unknown schema version', 'manifest.json', (t) => t.replace('"1.25"', '"9.9"'), /version "9\.9"/],
    [
      'an icon that is not there',
      'manifest.json',
      (t) => t.replace('color.png', 'colour.png'),
      /colour\.png/,
    ],
    [
      'a text left out in English',
      'en.json',
      (t) => t.replace(/ {2}"name\.full".*\n/, ''),
      /lacks name\.full/,
    ],
    [
      'an English text too many',
      'en.json',
      (t) => t.replace('commands[9].title', 'commands[10].title'),
      /commands\[10\]/,
    ],
    [
      'too long an English name',
      'en.json',
      (t) => t.replace('"DalaLab"', `"${'x'.repeat(31)}"`),
      /name\.short must NOT/,
    ],
    ['a file that is no image', 'outline.png', () => 'GIF89a', /outline\.png is no PNG/],
  ])('is not made of %s', (_, file, edit, reason) => {
    change(file, edit);
    expect(made).toThrow(PackagingProblem);
    expect(made).toThrow(reason);
  });
});

describe('the icons', () => {
  const icon = (file: string) => readFileSync(join(source, file));

  test('have the sizes that Teams wants; the outline can be transparent', () => {
    expect(() => checkIcon('color.png', icon('color.png'), 192)).not.toThrow();
    expect(() => checkIcon('outline.png', icon('outline.png'), 32)).not.toThrow();
    const colourType = icon('outline.png')[25];
    expect(colourType).toBe(6); // red, green, blue and alpha
  });

  test('are refused in another size', () => {
    expect(() => checkIcon('color.png', icon('outline.png'), 192)).toThrow(
      'appPackage/color.png is 32 x 32 pixels but Teams wants 192 x 192: save it in that size.',
    );
  });
});

describe('npm run package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dalalab-zip-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // Into a folder of its own: a zip with made-up ids must never lie where the real one is looked for.
  const zip = join(folder, 'new', 'dalalab.zip');
  const run = (environment: Record<string, string>) =>
    spawnSync(process.execPath, ['appPackage/package.ts', zip], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...environment },
    });

  test('says one sentence, fails and writes nothing when a setting is missing', () => {
    const { BOT_DOMAIN: _, ...rest } = identities;
    const { status, stderr } = run(rest);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^The app package needs BOT_DOMAIN: .*\.$/),
    ]);
    expect(existsSync(zip)).toBe(false);
  });

  test('writes the zip', () => {
    const { status, stdout } = run({ ...identities });
    expect(stdout).toContain(`Wrote ${zip}`);
    expect(status).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(zip)))).toContain('manifest.json');
  });
});
