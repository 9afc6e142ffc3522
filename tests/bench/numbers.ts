/** What a measure gave, round by round. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), min: Math.min(...values), max: Math.max(...values) };
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Ours over the peer's, pair by pair: what slows the machine down for a while slows both of a pair. */
export function ratios(ours: readonly number[], peers: readonly number[]): Spread {
  return spreadOf(ours.map((value, round) => value / (peers[round] ?? Number.NaN)));
}

/** One line of the report. A ratio with a floor or a ceiling is judged; the others only tell. */
export interface Line {
  readonly measure: string;
  readonly ratio?: Spread;
  readonly limit?:
    | { readonly atLeast: number; readonly aim: number }
    | { readonly atMost: number; readonly aim: number };
  readonly ours: string;
  readonly peer: string;
}

export function isMissed({ ratio, limit }: Line): boolean {
  if (!ratio || !limit) return false;
  // Written so that NaN misses.
  return 'atLeast' in limit ? !(ratio.median >= limit.atLeast) : !(ratio.median <= limit.atMost);
}

export function table(lines: readonly Line[]): string {
  const cells = lines.map((line) => [
    line.measure,
    line.ratio ? short(line.ratio.median) : '',
    line.ratio ? `${short(line.ratio.min)}-${short(line.ratio.max)}` : '',
    limitText(line),
    line.ours,
    line.peer,
  ]);
  const rows = [['measure', 'ratio', 'min-max', 'limit (aim)', 'ours', 'peer'], ...cells];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function limitText(line: Line): string {
  const { limit } = line;
  if (!limit) return '';
  const verdict = isMissed(line) ? ' MISSED' : '';
  const bound = 'atLeast' in limit ? `>= ${limit.atLeast}` : `<= ${limit.atMost}`;
  return `${bound} (${limit.aim})${verdict}`;
}

function short(value: number): string {
  return value.toFixed(2);
}
