import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Small files that each break one rule. The house itself is checked before the tests run (`npm run boundaries`). */
const violations = 'tests/boundaries/violations/';

describe('the arrows', () => {
  let found: string[];
  beforeAll(() => {
    const run = spawnSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        ...[
          '--config',
          '.dependency-cruiser.mjs',
          '--output-type',
          'json',
          `${violations}bot`,
          `${violations}tab`,
        ],
      ],
      { env: { ...process.env, BOUNDARIES_ROOT: violations }, maxBuffer: 64e6 },
    );
    const { summary } = JSON.parse(run.stdout.toString()) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    found = summary.violations.map(({ rule, from }) => `${rule.name} ${from.slice(violations.length)}`);
  });

  test.each([
    'frameworks-only-in-edge bot/people/usesBotbuilder.ts',
    'frameworks-only-in-edge bot/people/usesTables.ts',
    'frameworks-only-in-edge bot/people/usesRestify.ts',
    'frameworks-only-in-edge bot/people/usesTeamsAi.ts',
    'frameworks-only-in-edge tab/usesFramework.ts',
    'rooms-import-few-packages bot/people/usesZip.ts',
    'temporal-only-in-localTime bot/people/usesTemporal.ts',
    'ical-only-in-calendar bot/people/usesIcal.ts',
    'stemmers-only-in-search bot/people/usesStemmer.ts',
    'yaml-only-in-case-files bot/people/usesYaml.ts',
    'rooms-import-no-node-modules-but-crypto bot/people/usesFiles.ts',
    'rooms-know-ports-contract-and-nouns bot/people/reachesInto.ts',
    'rooms-know-ports-contract-and-nouns bot/people/reachesIntoDelivery.ts',
    'nobody-imports-compose-but-edge bot/people/usesComposer.ts',
    'nobody-imports-compose-but-edge bot/people/usesEdge.ts',
    'ports-know-nobody bot/ports/knowsRoom.ts',
    'contract-imports-nothing bot/contract/knowsPort.ts',
    'tab-knows-contract-only tab/usesRoom.ts',
    'bot-does-not-know-tab bot/edge/usesTab.ts',
    'teams-js-only-in-teamsHost tab/page.ts',
    'adaptivecards-only-in-cardView bot/edge/usesCards.ts',
    'no-circles bot/people/circle.ts',
    'no-unresolved bot/people/lost.ts',
  ])('catch %s', (violation) => {
    expect(found).toContain(violation);
  });

  test('let a room use the main noun of another', () => {
    expect(found.filter((violation) => violation.endsWith('usesNoun.ts'))).toEqual([]);
  });
});

describe('the linter', () => {
  let folder: string;
  let said: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dalalab-lint-'));
    cpSync(`${violations}bot`, join(folder, 'bot'), { recursive: true });
    // Without git: a machine that runs the tests need not have it.
    const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    cpSync('tests/boundaries/noMathRandom.grit', join(folder, 'tests/boundaries/noMathRandom.grit'), {
      recursive: true,
    });
    const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: folder },
    );
    said = run.stdout.toString();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['now.ts', 'later.ts', 'chance.ts', 'strongChance.ts', 'environment.ts', 'network.ts'])(
    'finds a clock, timer, chance, setting or network in a room: %s',
    (file) => {
      expect(said).toMatch(new RegExp(`::error .*file=.*/bot/people/${file}`));
    },
  );

  test('finds a setting read elsewhere in the edge', () => {
    expect(said).toMatch(/::error .*file=.*\/bot\/edge\/environment\.ts/);
  });

  test('leaves the others in peace', () => {
    expect(said).not.toContain('usesNoun.ts');
  });
});
