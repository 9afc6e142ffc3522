import type { Activity, TurnContext } from 'botbuilder';
import type { DalaLab } from '../compose.ts';
import { networkText } from '../networks/networkText.ts';
import { sentenceCard } from '../ports/card.ts';
import { languageOf } from '../ports/language.ts';
import { answerWith, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { isDialogName, placeOf, pressOf, senderOf, teamsDataOf } from './activity.ts';
import type { Turn } from './botAdapter.ts';
import { library } from './library.ts';
import { logError } from './log.ts';
import { toActivity } from './teamsMessenger.ts';

const { CardFactory } = library('botbuilder');

export interface TeamsAppNeeds {
  readonly dalalab: DalaLab;
  /** Lower-case tenant ids; undefined allows every tenant (local mode). */
  readonly allowedTenants: readonly string[] | undefined;
  readonly now: () => number;
}

/**
 * The routes of Teams into the rooms. teams-ai takes as long to load as all the rest together, so it comes when the
 * server already listens; a turn that comes before waits for it.
 */
export function teamsApp(needs: TeamsAppNeeds): { turn: Turn; load: () => Promise<unknown> } {
  const loading = once(() => buildApplication(needs));
  return {
    load: loading,
    async turn(context) {
      const application = await loading();
      await application.run(context);
    },
  };
}

async function buildApplication({ dalalab, allowedTenants, now }: TeamsAppNeeds) {
  const { Application } = library('@microsoft/teams-ai/lib/Application.js');
  // No storage is given: teams-ai keeps nothing of ours between turns.
  const application = new Application({ startTypingTimer: false, longRunningMessages: false });

  const hosted = ({ activity }: TurnContext) => {
    const { tenantId } = teamsDataOf(activity);
    return allowedTenants === undefined || (tenantId !== undefined && allowedTenants.includes(tenantId));
  };
  const isPress = ({ activity }: TurnContext) =>
    activity.type === 'invoke' && (activity.name === 'adaptiveCard/action' || isDialogName(activity.name));
  const is = (type: string) => async (context: TurnContext) =>
    context.activity.type === type && hosted(context);

  // Not `application.adaptiveCards.actionExecute`: it keeps one person's card in a closure and pushes it, and every
  // later person's, to the whole channel (see DECISIONS.md). The answer to a press goes to the one who pressed.
  application.activity(
    async (context) => isPress(context),
    async (context) => {
      const { notHosted } = networkText[languageOf(context.activity.locale, 'sv')];
      const reply = hosted(context)
        ? await press(context.activity)
        : refuse(403, 'TenantNotAllowed', notHosted);
      const body = isDialogName(context.activity.name) ? toDialog(reply) : toBody(reply);
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body },
      });
    },
  );
  application.activity(is('message'), async (context) => {
    const reply = await say(context.activity);
    if (reply) await context.sendActivity(toActivity(reply.card, 'DalaLab'));
  });
  application.activity(is('installationUpdate'), ({ activity }) => installed(activity));
  application.activity(is('conversationUpdate'), ({ activity }) => membersChanged(activity));
  return application;

  async function press(activity: Activity): Promise<Reply | Unavailable> {
    const text = networkText[languageOf(activity.locale, 'sv')];
    const place = placeOf(activity);
    if (!place) return answerWith(sentenceCard(languageOf(activity.locale, 'sv'), text.personalChat));
    const action = pressOf(activity, place, now());
    if (!action) return refuse(400, 'BadRequest', text.notUnderstood);
    try {
      return await dalalab.onPress(action);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      // With an error instead of a card Teams leaves the form as it is, so nothing that was written is lost.
      logError('press.failed', error);
      return { kind: 'refused', status: 503, code: 'Unavailable', message: text.tryAgain };
    }
  }

  async function say(activity: Activity) {
    const place = placeOf(activity);
    const language = languageOf(activity.locale, 'sv');
    if (!place) return { card: sentenceCard(language, networkText[language].personalChat) };
    try {
      const reply = await dalalab.onSaid({
        sender: senderOf(activity),
        place,
        text: withoutMentions(activity),
        locale: activity.locale,
      });
      return reply.kind === 'card' ? reply : { card: sentenceCard(language, reply.message) };
    } catch (error) {
      logError('said.failed', error);
      return { card: sentenceCard(language, networkText[language].tryAgain) };
    }
  }

  async function installed(activity: Activity): Promise<void> {
    const place = placeOf(activity);
    if (!place) return;
    if (activity.action === 'add') {
      await dalalab.onAdded(place, senderOf(activity), teamsDataOf(activity).chosenChannelId);
    }
    if (activity.action === 'remove') await dalalab.onRemoved(place);
  }

  async function membersChanged(activity: Activity): Promise<void> {
    const place = placeOf(activity);
    if (!place) return;
    const isBot = (member: { id: string }) => member.id === activity.recipient?.id;
    if (activity.membersAdded?.some(isBot)) {
      await dalalab.onAdded(place, senderOf(activity), teamsDataOf(activity).chosenChannelId);
    } else if (activity.membersRemoved?.some(isBot)) {
      await dalalab.onRemoved(place);
    } else if (activity.membersAdded?.length || activity.membersRemoved?.length) {
      await dalalab.onMembersChanged(place);
    } else {
      // Among others "teamRenamed"; a channel's name is nowhere kept.
      await dalalab.onRenamed(place);
    }
  }
}

/** Teams puts a mention into the text as `<at>…</at>`; what remains is what was said. */
function withoutMentions(activity: Activity): string {
  return (activity.text ?? '')
    .slice(0, 10_000)
    .replace(/<at[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/&nbsp;/gi, ' ')
    .trim();
}

interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The storage does not answer: what no room says of itself. */
interface Unavailable {
  readonly kind: 'refused';
  readonly status: 503;
  readonly code: string;
  readonly message: string;
}

function toBody(reply: Reply | Unavailable): InvokeBody {
  if (reply.kind === 'refused') return problem(reply.status, reply.code, reply.message);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card };
}

/** In a dialog: the next card, or a sentence before it closes. */
function toDialog(reply: Reply | Unavailable): object {
  if (reply.kind === 'refused') return { task: { type: 'message', value: reply.message } };
  const card = CardFactory.adaptiveCard(reply.card);
  return { task: { type: 'continue', value: { title: 'DalaLab', width: 'medium', height: 'large', card } } };
}

function problem(statusCode: number, code: string, message: string): InvokeBody {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
