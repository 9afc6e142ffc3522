import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readBicep } from '../infra/bicepFile.ts';

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Stage = 'provision' | 'deploy' | 'publish';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('teamsapp.yml');
const file: Record<Stage, readonly Step[]> = parse(text);
const steps = [...file.provision, ...file.deploy, ...file.publish];
const templates = file.provision.flatMap((step) => (step.with.templates ?? []) as Record<string, string>[]);

describe('teamsapp.yml against the schema of the Agents Toolkit', () => {
  const check = new Ajv({ strict: false }).compile(
    JSON.parse(read('tests/schemas/m365agents-yaml-v1.11.schema.json')),
  );

  test('follows it', () => {
    check(file);
    expect(check.errors ?? []).toEqual([]);
  });

  test.each<[string, (copy: Record<Stage, Step[]>) => void]>([
    ['an unknown step', (copy) => copy.deploy.push({ uses: 'azureAppService/teleport', with: {} })],
    ['a step without its parameters', (copy) => copy.provision.push({ uses: 'teamsApp/update', with: {} })],
    ['another version', (copy) => Object.assign(copy, { version: 'v0.1' })],
  ])('refuses %s', (_, spoil) => {
    const copy = structuredClone(file) as unknown as Record<Stage, Step[]>;
    spoil(copy);
    expect(check(copy)).toBe(false);
  });
});

describe('what teamsapp.yml points to', () => {
  const inputs = steps
    .flatMap((step) => ['manifestPath', 'ignoreFile', 'artifactFolder'].map((key) => step.with[key]))
    .concat(templates.flatMap((template) => [template.path, template.parameters]))
    .filter((path) => typeof path === 'string');

  test('exists', () => {
    expect(inputs.length).toBeGreaterThan(6);
    for (const path of inputs) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  });

  test('or was made by an earlier step of the same stage', () => {
    for (const stage of [file.provision, file.publish])
      for (const [i, step] of stage.entries())
        if (step.with.appPackagePath)
          expect(stage.slice(0, i).map((earlier) => earlier.with.outputZipPath)).toContain(
            step.with.appPackagePath,
          );
  });

  test('are scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const runs = steps.flatMap((step) => /^run (\S+)$/.exec(String(step.with.args))?.[1] ?? []);
    expect(runs).toEqual(['build']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(runs));
  });

  test('makes everything it makes in the folder that git ignores', () => {
    const made = steps.flatMap((step) =>
      ['outputZipPath', 'outputFolder', 'outputFilePath', 'outputZipFile'].flatMap(
        (key) => step.with[key] ?? [],
      ),
    );
    expect(read('.gitignore').split('\n')).toContain('appPackage/build/');
    for (const path of made) expect(path).toMatch(/^\.\/appPackage\/build/);
  });
});

describe('the variables', () => {
  const variablesIn = (content: string) =>
    [...content.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] as string);
  /** The step's own parameters, and the files that the toolkit fills in for it. */
  const usedBy = (step: Step) => {
    const filledIn = [
      step.with.manifestPath,
      ...((step.with.templates ?? []) as Record<string, string>[]).map((t) => t.parameters),
    ];
    return [
      JSON.stringify(step.with),
      ...filledIn.filter((path) => path !== undefined).map((path) => read(String(path))),
    ].flatMap(variablesIn);
  };
  // Comment lines name those that people set and those that the toolkit itself makes or asks for.
  const documented = text
    .split('\n')
    .filter((line) => /^# {3}[A-Z]/.test(line))
    .flatMap((line) => line.match(/\b[A-Z][A-Z_]{6,}\b/g) ?? []);

  test('are each documented, or written by a step before they are used', async () => {
    const known = new Set(documented);
    for (const stage of [file.provision, file.deploy, file.publish])
      for (const step of stage) {
        // aadApp/update makes the id of the tab's scope when the manifest wants one and there is none.
        if (step.uses === 'aadApp/update') known.add('AAD_APP_ACCESS_AS_USER_PERMISSION_ID');
        for (const name of usedBy(step))
          expect([step.uses, name, known.has(name)]).toEqual([step.uses, name, true]);
        for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.add(name);
        if (step.uses === 'arm/deploy')
          for (const { path } of templates)
            for (const output of (await readBicep(path ?? '')).outputs) known.add(output);
      }
  });

  test('that are documented are used', () => {
    const used = steps.flatMap(usedBy);
    for (const name of documented) expect(used).toContain(name);
    expect(documented).toHaveLength(6);
  });
});

describe('signing in to the tab', () => {
  const entra = JSON.parse(read('infra/aad.manifest.json'));
  const teams = JSON.parse(read('appPackage/manifest.json'));

  test('names the same app and address in the Entra app as in the Teams app', () => {
    expect(entra.identifierUris).toEqual([teams.webApplicationInfo.resource]);
    expect(entra.appId).toBe(teams.webApplicationInfo.id);
  });

  test('is for people of every organisation, as the Entra app is made', () => {
    const made = steps.find((step) => step.uses === 'aadApp/create');
    expect(entra.signInAudience).toBe(made?.with.signInAudience);
    expect(entra.displayName).toBe(made?.with.name);
  });
});
