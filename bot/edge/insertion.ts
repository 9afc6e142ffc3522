import type { Insertable } from '../cases/asking/inserting.ts';
import { plainTitle } from '../ports/card.ts';
import type { Query } from './activity.ts';
import { library } from './library.ts';

const { CardFactory } = library('botbuilder');

/**
 * The answer to `composeExtension/query`
 * (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search).
 */
export function toResults(found: readonly Insertable[], { skip, count }: Query): object {
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.slice(skip, skip + count).map(({ title, subtitle, card }) => ({
        ...CardFactory.adaptiveCard(card),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          // Teams runs HTML and markdown in them.
          content: { title: plainTitle(title), text: plainTitle(subtitle) },
        },
      })),
    },
  };
}

/** A sentence instead of results. */
export function toSentence(text: string): object {
  return { composeExtension: { type: 'message', text } };
}
