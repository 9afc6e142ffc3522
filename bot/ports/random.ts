export interface Random {
  /** Cryptographically strong bytes. */
  bytes(count: number): Uint8Array;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
}

/** 128 random bits as 32 lower-case hexadecimal digits. */
export function randomId(random: Random): string {
  return Buffer.from(random.bytes(16)).toString('hex');
}

/** Every order equally likely (Fisher-Yates); the input stays as it was. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = random.below(last + 1);
    [result[last], result[pick]] = [result[pick] as Item, result[last] as Item];
  }
  return result;
}
