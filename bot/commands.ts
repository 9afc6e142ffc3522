import { folded } from './ports/said.ts';

/** What one can say to the bot, Swedish first. Compared folded: case, dots and a closing mark make no difference. */
const sayings = {
  help: ['hjälp', 'help'],
  sessions: [
    'träffar',
    'nästa träff',
    'när är nästa träff',
    'när ses vi',
    'när ses vi nästa gång',
    'när ses vi igen',
    'när träffas vi',
    'när träffas vi nästa gång',
    'sessions',
    'next session',
    'when is the next session',
    'when is our next session',
    'when do we meet',
    'when do we meet next',
  ],
  newSession: ['ny träff', 'new session'],
  triads: [
    'triader',
    'triad',
    'min triad',
    'vem är jag i triad med',
    'vilka är i min triad',
    'triads',
    'my triad',
    'who is in my triad',
  ],
  newTriads: ['ny triadomgång', 'nya triader', 'new triad round', 'new triads'],
  templates: ['mallar', 'templates'],
  apart: ['håll isär', 'keep apart'],
  topics: ['teman', 'topics'],
  map: ['karta', 'kartan', 'map'],
  insights: ['insikter', 'insights'],
  newDiscussion: ['ny gruppdiskussion', 'new group discussion'],
  cases: ['fall', 'exempel', 'cases'],
  proposeCase: ['föreslå fall', 'föreslå ett fall', 'propose case', 'propose a case'],
  questions: ['frågor', 'questions'],
  wish: ['önska', 'önska tema', 'wish'],
  wishes: ['önskemål', 'wishes'],
  status: ['utvärdering', 'evaluation'],
  open: ['öppna utvärdering', 'öppna utvärderingen', 'open evaluation'],
  close: ['stäng utvärdering', 'stäng utvärderingen', 'close evaluation'],
  organisation: ['min kommun', 'min organisation', 'my organisation', 'my organization', 'my municipality'],
  facilitators: ['processledare', 'facilitators'],
  language: ['språk', 'language'],
  pause: ['pausa', 'pause'],
  resume: ['återuppta', 'resume'],
  deliveries: ['utskick', 'utskicken', 'deliveries'],
  settings: ['inställningar', 'settings'],
  startHere: ['starta här', 'start here'],
} as const;

export type Command = keyof typeof sayings;

/** Those that something may follow, and how many words: "språk sv", "önska mer om VA". */
const takesMore: Partial<Readonly<Record<Command, number>>> = { language: 1, wish: Number.POSITIVE_INFINITY };

const meanings = new Map(
  Object.entries(sayings).flatMap(([command, words]) =>
    words.map((word) => [folded(word), command as Command]),
  ),
);

/** @returns undefined for any other sentence. */
export function commandOf(text: string): Command | undefined {
  const said = folded(text);
  const whole = meanings.get(said);
  if (whole) return whole;
  const [word = '', ...more] = said.split(' ');
  const first = meanings.get(word);
  return first && more.length <= (takesMore[first] ?? 0) ? first : undefined;
}
