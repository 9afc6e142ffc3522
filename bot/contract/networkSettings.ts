import { isRecord, type Problem, type Read } from './reading.ts';

/** What facilitators choose for their network. */
export interface NetworkSettings {
  /** What shared cards speak. */
  readonly language: 'sv' | 'en';
  /** Whether an evaluation opens by itself when a session ends. */
  readonly evaluationOpens: boolean;
  /** Days from an evaluation's opening until the channel is reminded of it; 0: not at all. */
  readonly nudgeAfterDays: number;
  /** Days from an evaluation's opening until it closes by itself. */
  readonly closeAfterDays: number;
}

export const defaultSettings: NetworkSettings = {
  language: 'sv',
  evaluationOpens: true,
  nudgeAfterDays: 1,
  closeAfterDays: 7,
};

export const maxNudgeDays = 6;
export const maxCloseDays = 30;

/**
 * The settings as the form sends them. A reminder that would come when the evaluation is closed already is a problem of
 * `nudgeAfterDays` ("tooLong").
 *
 * @returns as draft, what could be read.
 */
export function readNetworkSettings(
  data: unknown,
): Read<NetworkSettings> & { readonly draft: Partial<NetworkSettings> } {
  const fields = isRecord(data) ? data : {};
  const language = fields.language === 'sv' || fields.language === 'en' ? fields.language : undefined;
  const isToggle = fields.evaluationOpens === 'true' || fields.evaluationOpens === 'false';
  const evaluationOpens = isToggle ? fields.evaluationOpens === 'true' : undefined;
  const nudgeAfterDays = readDays(fields.nudgeAfterDays, 0, maxNudgeDays);
  const closeAfterDays = readDays(fields.closeAfterDays, 1, maxCloseDays);
  const read = { language, evaluationOpens, nudgeAfterDays, closeAfterDays };
  const problems = Object.entries(read).flatMap(([field, value]): Problem[] =>
    value === undefined ? [{ field, problem: fields[field] ? 'unknown' : 'missing' }] : [],
  );
  if (nudgeAfterDays && closeAfterDays && nudgeAfterDays >= closeAfterDays) {
    problems.push({ field: 'nudgeAfterDays', problem: 'tooLong' });
  }
  const draft = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return problems.length > 0
    ? { ok: false, problems, draft }
    : { ok: true, value: { ...defaultSettings, ...draft }, draft };
}

function readDays(value: unknown, least: number, most: number): number | undefined {
  if (typeof value !== 'string' || !/^\d{1,2}$/.test(value)) return undefined;
  const days = Number(value);
  return days >= least && days <= most ? days : undefined;
}
