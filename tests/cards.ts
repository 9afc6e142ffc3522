import type * as AdaptiveCards from 'adaptivecards';
import type { Card } from '../bot/ports/card.ts';

// The package's main file is an ES module without saying so; this one runs in Node.
const { AdaptiveCard, SerializationContext, Versions } =
  require('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** Problems that the Adaptive Cards library finds when it parses the card as version 1.5, as Teams does. */
export function problemsOf(card: Card): string[] {
  // `lang` is left out: the library tests it with a stateful pattern that refuses every second card.
  const { lang: _, ...checked } = card;
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(checked)), context);
  return [
    ...[...Array(context.eventCount).keys()].map((index) => context.getEventAt(index).message),
    ...parsed.validateProperties().validationEvents.map((event) => event.message),
  ];
}
