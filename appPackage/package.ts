/**
 * `npm run package [-- file]`: writes the zip that is uploaded in Teams or its admin centre, to
 * `appPackage/build/dalalab.zip` unless another file is given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { identitiesFrom } from './placeholders.ts';
import { PackagingProblem } from './problem.ts';

const root = join(import.meta.dirname, '..');
const target = process.argv[2] ?? 'appPackage/build/dalalab.zip';
const path = resolve(root, target);

try {
  const zip = bundle(identitiesFrom(process.env), root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  console.log(
    `Wrote ${target} (${(zip.length / 1024).toFixed(1)} KB), checked against the official Teams schema.`,
  );
} catch (error) {
  if (!(error instanceof PackagingProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
