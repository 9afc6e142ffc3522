import { folded } from './ports/said.ts';

/** What one can say to the bot, Swedish first. Compared folded: case, dots and a closing mark make no difference. */
const sayings = {
  help: ['hjälp', 'help'],
  sessions: ['träffar', 'sessions'],
  status: ['utvärdering', 'evaluation'],
  open: ['öppna utvärdering', 'öppna utvärderingen', 'open evaluation'],
  close: ['stäng utvärdering', 'stäng utvärderingen', 'close evaluation'],
  startHere: ['starta här', 'start here'],
} as const;

export type Command = keyof typeof sayings;

const meanings = new Map(
  Object.entries(sayings).flatMap(([command, words]) =>
    words.map((word) => [folded(word), command as Command]),
  ),
);

/** @returns undefined for any other sentence. */
export function commandOf(text: string): Command | undefined {
  return meanings.get(folded(text));
}
