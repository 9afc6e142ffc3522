import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { WordList } from '../cases/search/search.ts';

/** One line of an affix class: `strip` at the end becomes `add` where the end fits `condition`. */
interface Ending {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Spelling aids mark words that are wrong, or words only in compounds or with an affix, by these flags. */
const noWords = /[%Z¤]/;
const linesAtATime = 5_000;

/**
 * The Swedish words of `dictionary-sv` (the Swedish spelling dictionary DSSO, LGPL) with their inflections, read from
 * its Hunspell files (format: hunspell(5)); compounds only those that the dictionary lists.
 *
 * All forms are kept as 32-bit hashes, 8 MB instead of some 100 MB of strings. So about one unknown word in four
 * thousand is taken for a Swedish one, which costs no more than a typo that is not mended.
 * Reads in slices, so that requests are served meanwhile. Rejects when the files cannot be read.
 */
export async function swedishWords(): Promise<WordList> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const endings = readEndings(affixes ?? '');
  const lines = (words ?? '').split('\n');
  const hashes = hashSet(21);
  for (let at = 1; at < lines.length; at += linesAtATime) {
    for (const line of lines.slice(at, at + linesAtATime)) addForms(line, endings, hashes.add);
    await setImmediate();
  }
  return { has: (word) => hashes.has(word) };
}

function readEndings(text: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || !flag || !strip || !added || !condition) continue;
    const [add = '', flags = ''] = added.split('/');
    if (noWords.test(flags) || add.includes('-')) continue;
    endings.set(flag, [
      ...(endings.get(flag) ?? []),
      {
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : add,
        condition: new RegExp(`${condition}$`),
      },
    ]);
  }
  return endings;
}

function addForms(
  line: string,
  endings: ReadonlyMap<string, readonly Ending[]>,
  add: (word: string) => void,
): void {
  const [entry = ''] = line.trim().split(/\s/);
  const [word = '', flags = ''] = entry.split('/');
  if (word === '' || noWords.test(flags)) return;
  add(word.toLowerCase());
  for (const flag of flags) {
    for (const ending of endings.get(flag) ?? []) {
      if (!ending.condition.test(word) || !word.endsWith(ending.strip)) continue;
      add((word.slice(0, word.length - ending.strip.length) + ending.add).toLowerCase());
    }
  }
}

/** @param bits of its size: open addressing in 2^bits places, at most two thirds of them in use. */
function hashSet(bits: number): { add(word: string): void; has(word: string): boolean } {
  const places = new Uint32Array(2 ** bits);
  const mask = places.length - 1;
  /** Where the hash is, or the free place where it would be. */
  const placeOf = (hash: number) => {
    let place = hash & mask;
    while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & mask;
    return place;
  };
  return {
    add(word) {
      const hash = fnv1a(word);
      places[placeOf(hash)] = hash;
    },
    has: (word) => places[placeOf(fnv1a(word))] !== 0,
  };
}

/** FNV-1a over UTF-16 units with a final mix (murmur3's); never 0, which is a free place. */
function fnv1a(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
