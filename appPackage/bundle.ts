import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkIcon } from './icon.ts';
import { filled, type Identities } from './placeholders.ts';
import { PackagingProblem } from './problem.ts';
import { breaches, officialSchema } from './schema.ts';
import { type Manifest, translatable } from './texts.ts';

/**
 * Makes the zip that is uploaded to Teams, checked against the official schemas.
 * @param root the repository's root.
 * @param folder where the manifest and what it names lie.
 * @throws PackagingProblem at the first thing Teams would refuse.
 */
export function bundle(identities: Identities, root: string, folder = join(root, 'appPackage')): Uint8Array {
  const text = filled(read(folder, 'manifest.json').toString('utf8'), identities);
  const manifest = parsed('manifest.json', text) as Manifest;
  const version = manifest.manifestVersion;
  refuse('manifest.json', breaches(manifest, officialSchema(root, version, 'manifest')));

  const { color, outline } = manifest.icons;
  const files: Record<string, Uint8Array> = {
    'manifest.json': Buffer.from(text),
    [color]: read(folder, color),
    [outline]: read(folder, outline),
  };
  checkIcon(color, files[color] as Uint8Array, 192);
  checkIcon(outline, files[outline] as Uint8Array, 32);

  const localization = officialSchema(root, version, 'localization');
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    files[file] = read(folder, file);
    const texts = parsed(file, files[file].toString());
    refuse(file, breaches(texts, localization));
    refuse(file, untranslated(manifest, texts as object));
  }
  // A fixed time (the oldest a zip can hold) makes the same input give the same bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** A text missing in a language file would show in Swedish among the English ones, and Teams says nothing. */
function untranslated(manifest: Manifest, texts: object): string[] {
  const wanted = Object.keys(translatable(manifest));
  const given = Object.keys(texts).filter((key) => key !== '$schema');
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `lacks ${key}`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `has ${key}, which the manifest lacks`),
  ];
}

function refuse(file: string, problems: readonly string[]): void {
  if (problems.length > 0)
    throw new PackagingProblem(
      `appPackage/${file} is not as Teams wants it (${problems.join('; ')}): correct that.`,
    );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PackagingProblem(`appPackage/${file} is not JSON (${(error as Error).message}): correct that.`);
  }
}

function read(folder: string, file: string): Buffer {
  const path = join(folder, file);
  if (!existsSync(path)) throw new PackagingProblem(`The app package needs appPackage/${file}: put it back.`);
  return readFileSync(path);
}
