import type { Texts } from '../ports/language.ts';

export interface ChatText {
  readonly which: string;
  readonly remembered: string;
  readonly said: string;
  readonly more: string;
  /** `name` is as people wrote it. */
  readonly now: (name: string) => string;
  readonly ask: string;
  readonly onlyOne: (name: string) => string;
  readonly inChannel: string;
  readonly stranger: string;
  readonly notMember: string;
  readonly unknown: string;
}

export const chatText: Texts<ChatText> = {
  sv: {
    which: 'Vilket nätverk gäller det?',
    remembered:
      'Du är med i flera. Jag minns vad du väljer. Skriv **byt nätverk** när du vill välja ett annat.',
    said: 'Du skrev:',
    more: 'Visa fler',
    now: (name) => `Nu svarar jag för ${name}. Skriv ”byt nätverk” när du vill välja ett annat.`,
    ask: 'Vad vill du veta?',
    onlyOne: (name) => `Du är med i ett nätverk, ${name}. Det är det jag svarar för.`,
    inChannel: 'Här svarar jag alltid för kanalens nätverk. I min egen chatt med dig kan du byta.',
    stranger:
      'Jag hittar dig inte i något lärnätverk. Be nätverkets processledare lägga till dig i teamet, och skriv sedan till mig igen.',
    notMember: 'Kortet hör till ett nätverk som du inte är med i.',
    unknown: 'Det kortet kan jag inte läsa. Skriv till mig igen.',
  },
  en: {
    which: 'Which network is it about?',
    remembered:
      'You belong to several. I remember what you choose. Write **switch network** when you want another one.',
    said: 'You wrote:',
    more: 'Show more',
    now: (name) => `I now answer for ${name}. Write “switch network” when you want another one.`,
    ask: 'What would you like to know?',
    onlyOne: (name) => `You belong to one network, ${name}. That is the one I answer for.`,
    inChannel: 'Here I always answer for the channel’s network. In my own chat with you, you can switch.',
    stranger:
      'I do not find you in any learning network. Ask the network’s facilitator to add you to the team, and then write to me again.',
    notMember: 'The card belongs to a network that you are not in.',
    unknown: 'That card I cannot read. Write to me again.',
  },
};
