import { type Card, card, heading, paragraph } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Network } from './network.ts';
import { networkText } from './networkText.ts';

/**
 * The first thing the channel sees: what the app does, what it stores, the first things to try.
 *
 * @param facilitator whether who added the app became one, others are, or nobody; undefined when it is not known yet.
 */
export function welcomeCard(
  network: Network,
  facilitator: 'first' | 'known' | 'none' | undefined,
  privacyUrl: string,
): Card {
  const { welcome } = networkText[network.language];
  return card(network.language, [
    heading(welcome.title),
    paragraph(welcome.does),
    paragraph(welcome.tryFirst, { spacing: 'medium' }),
    ...welcome.tries.map(asPoint),
    network.channelId === undefined ? paragraph(welcome.noChannel, { spacing: 'medium' }) : undefined,
    facilitator && paragraph(welcome.facilitator[facilitator], { spacing: 'medium' }),
    paragraph(welcome.stores(privacyUrl), { size: 'small', isSubtle: true, spacing: 'medium' }),
  ]);
}

/** @param inChat in the bot's own chat nobody has to be mentioned. */
export function helpCard(language: Language, isFacilitator: boolean, inChat = false): Card {
  const text = networkText[language];
  return card(language, [
    heading(text.help.title),
    paragraph(inChat ? text.help.howInChat : text.help.how),
    ...text.help.lines.map(asPoint),
    ...(isFacilitator
      ? [
          paragraph(text.help.forFacilitators, { weight: 'bolder', spacing: 'medium' }),
          ...text.help.facilitators.map(asPoint),
        ]
      : []),
  ]);
}

function asPoint(line: string) {
  return paragraph(`- ${line}`, { spacing: 'small' });
}
