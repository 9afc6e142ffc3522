import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { PackagingProblem } from './problem.ts';

const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/**
 * Reads the official schema from the package that Microsoft ships it in, so that the check needs no network.
 * @param root the repository's root, where the packages are installed.
 * @param version such as `1.25`.
 */
export function officialSchema(root: string, version: string, kind: 'manifest' | 'localization'): object {
  const file = kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
  const path = join(root, schemas, `v${version}`, file);
  if (!existsSync(path))
    throw new PackagingProblem(
      `There is no official Teams schema of version "${version}" in @microsoft/app-manifest: run npm ci, or correct manifestVersion in appPackage/manifest.json.`,
    );
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @returns one line per breach, `/path what is wrong`; empty if the value follows the schema. */
export function breaches(value: unknown, schema: object): string[] {
  // The settings of @microsoft/app-manifest's own validator, which cannot be imported without its network parts.
  // Without the u flag: the localization schema holds patterns such as `\b]` that it forbids.
  const ajv = new draft04.default({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  formats.default(ajv, ['uri', 'email', 'regex']);
  const check = ajv.compile(schema);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` "${params.additionalProperty}"` : '';
    return `${instancePath || 'the file'} ${message}${extra}`;
  });
}
