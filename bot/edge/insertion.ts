import type { Insertable } from '../cases/asking/using/inserting.ts';
import { plainTitle } from '../ports/card.ts';
import type { Query } from './activity.ts';
import { library } from './library.ts';

const { CardFactory } = library('botbuilder');

/** All cards of one answer, as JSON. */
const mostBytes = 80_000;

/**
 * The answer to `composeExtension/query`
 * (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search).
 */
export function toResults(found: readonly Insertable[], { skip, count }: Query): object {
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: fitting(found.slice(skip, skip + count).map(toAttachment)),
    },
  };
}

function toAttachment({ title, subtitle, card }: Insertable): object {
  return {
    ...CardFactory.adaptiveCard(card),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      // Teams runs HTML and markdown in them.
      content: { title: plainTitle(title), text: plainTitle(subtitle) },
    },
  };
}

/** As many, the best first, as Teams takes in one answer. */
function fitting(attachments: readonly object[]): readonly object[] {
  let bytes = 0;
  const isOver = (one: object) => {
    bytes += Buffer.byteLength(JSON.stringify(one));
    return bytes > mostBytes;
  };
  const end = attachments.findIndex(isOver);
  return end < 0 ? attachments : attachments.slice(0, end);
}

/** A sentence instead of results. */
export function toSentence(text: string): object {
  return { composeExtension: { type: 'message', text } };
}
