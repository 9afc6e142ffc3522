import type { Clock, Instant } from './time.ts';

export interface Remembered<Value> {
  get(key: string): Promise<Value>;
  forget(key: string): void;
}

/** Past this many keys everything is forgotten: a stranger naming many ids must not fill the memory. */
const maxKeys = 2_000;

/**
 * Reads through to `load` and remembers what came back for `maxAgeMs`; calls that come while a load is under way share
 * it. A failed load is not remembered. What is remembered may be that much out of date: use it only where that is safe.
 */
export function remembered<Value>(
  clock: Clock,
  maxAgeMs: number,
  load: (key: string) => Promise<Value>,
): Remembered<Value> {
  const entries = new Map<string, { readonly value: Promise<Value>; readonly at: Instant }>();
  return {
    get(key) {
      const known = entries.get(key);
      if (known && clock.now() - known.at < maxAgeMs) return known.value;
      // What is out of date does not stay in memory: a destroyed key must not outlive its row by more than this.
      for (const [old, { at }] of entries) if (clock.now() - at >= maxAgeMs) entries.delete(old);
      if (entries.size >= maxKeys) entries.clear();
      const value = load(key);
      entries.set(key, { value, at: clock.now() });
      value.catch(() => {
        if (entries.get(key)?.value === value) entries.delete(key);
      });
      return value;
    },
    forget(key) {
      entries.delete(key);
    },
  };
}
