import { createRequire } from 'node:module';
import type { Activity } from 'botbuilder';
import { oneLine } from '../contract/reading.ts';
import type { AiMark } from '../ports/said.ts';

const loadBeside = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
const { Entity }: { Entity: { type: { additionalProperties?: object } } } = loadBeside(
  'botframework-connector/lib/connectorApi/models/mappers.js',
);
// botbuilder sends of an entity only what it knows itself, and of the mark below nothing but its type would be left.
// It means to send the rest too (microsoft/botbuilder-js#2561), but says so where its newer client does not look.
Entity.type.additionalProperties = { type: { name: 'Object' } };

/** Teams shows 20 citations and refuses a message with more; the Playground takes 10. */
const maxCitations = 10;
const maxTitleLength = 80;
const maxQuoteLength = 160;

/**
 * What makes Teams label a message as made with AI, list what it cites, and ask whether it was good
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content, with the limits).
 * `feedbackLoop` takes the place of the older `feedbackLoopEnabled`; Microsoft's own library sets one of them, never both.
 */
export function markedAsAi({ citations }: AiMark): Pick<Activity, 'entities' | 'channelData'> {
  const message = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    citation: citations.slice(0, maxCitations).map(({ position, title, quote }) => ({
      '@type': 'Claim',
      position,
      appearance: {
        '@type': 'DigitalDocument',
        // Teams refuses a claim that looks like nothing.
        name: cut(title, maxTitleLength) || `${position}`,
        abstract: cut(quote, maxQuoteLength),
      },
    })),
  };
  return { entities: [message], channelData: { feedbackLoop: { type: 'default' } } };
}

function cut(text: string, length: number): string {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1).toWellFormed()}…` : line;
}
