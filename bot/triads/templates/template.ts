import type { Language } from '../../ports/language.ts';
import type { Called } from '../called.ts';

/** How a triad spends its time: its steps, in order (mall). Kept in Swedish and English. */
export interface Template {
  /** `troika` and `coach` are ours; any other is the network's own. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Steps that all do together come once; those of a turn come once for each member, in the order of turns. */
  readonly opening: readonly Step[];
  readonly turn: readonly Step[];
  readonly closing: readonly Step[];
}

export interface Step {
  /** Whole minutes, 1-60. */
  readonly minutes: number;
  /** What is done now, said to the whole triad. `{client}`, `{coach}` and `{others}` stand for names. */
  readonly prompt: Readonly<Record<Language, string>>;
}

/** Who does what in a turn: the client whose turn it is, the next member as coach, the rest. */
export interface Roles {
  readonly client: string;
  readonly coach: string;
  readonly others: readonly string[];
}

/** One step of a triad's whole conversation. */
export interface PlannedStep {
  /** From 0. */
  readonly index: number;
  readonly minutes: number;
  readonly prompt: Readonly<Record<Language, string>>;
  /** Person keys; undefined in the opening and closing. */
  readonly roles: Roles | undefined;
  /** From 1; undefined in the opening and closing. */
  readonly turn: number | undefined;
}

/** All steps for these members in the order of their turns. */
export function plannedSteps(template: Template, members: readonly string[]): readonly PlannedStep[] {
  const turns = members.flatMap((client, at) => {
    const rest = [...members.slice(at + 1), ...members.slice(0, at)];
    const roles: Roles = { client, coach: rest[0] ?? client, others: rest.slice(1) };
    return template.turn.map((step) => ({ ...step, roles, turn: at + 1 }));
  });
  const together = (step: Step) => ({ ...step, roles: undefined, turn: undefined });
  return [...template.opening.map(together), ...turns, ...template.closing.map(together)].map(
    (step, index) => ({ ...step, index }),
  );
}

/** How many minutes a group of that size needs. */
export function minutesFor({ opening, turn, closing }: Template, members: number): number {
  const minutesOf = (steps: readonly Step[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return minutesOf(opening) + members * minutesOf(turn) + minutesOf(closing);
}

/** What is said now, with names; only to be shown with `plainText`. */
export function promptOf({ prompt, roles }: PlannedStep, language: Language, called: Called): string {
  if (!roles) return prompt[language];
  const names: Readonly<Record<string, string>> = {
    client: called(roles.client),
    coach: called(roles.coach),
    others: listed(roles.others.map(called), language),
  };
  // In one go: a name may look like one of these words.
  return prompt[language].replace(/\{(client|coach|others)\}/g, (_, word: string) => names[word] ?? '');
}

function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${{ sv: 'och', en: 'and' }[language]} ${last}`;
}

/** What other parts ask for when a round is planned. */
export interface Templates {
  /** Ours first, then the network's own by name. */
  list(networkId: string): Promise<readonly Template[]>;
}
