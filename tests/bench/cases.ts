import { swedishWords } from '../../bot/edge/words.ts';
import { measureQuality } from './cases/quality.ts';
import { measureSpeed } from './cases/speed.ts';
import type { Line } from './numbers.ts';

/** How well and how fast the case library is searched. It needs no storage. */
export async function measureCases(): Promise<readonly Line[]> {
  const words = await swedishWords();
  return [...(await measureQuality(words)), ...measureSpeed(words)];
}
