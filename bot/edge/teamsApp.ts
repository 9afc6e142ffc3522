import type { Activity, TurnContext } from 'botbuilder';
import type { Answer } from '../chats/chat.ts';
import { chatText } from '../chats/chatText.ts';
import type { DalaLab } from '../compose.ts';
import type { Whence } from '../frontDoor.ts';
import { networkText } from '../networks/networkText.ts';
import { sentenceCard } from '../ports/card.ts';
import { languageOf } from '../ports/language.ts';
import { answerWith, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import {
  feedbackOf,
  isDialogName,
  isFromChat,
  messageIdIn,
  personKeyIn,
  placeOf,
  pressOf,
  queryOf,
  senderOf,
  teamsDataOf,
} from './activity.ts';
import type { Turn } from './botAdapter.ts';
import { toResults, toSentence } from './insertion.ts';
import { library } from './library.ts';
import { logError } from './log.ts';
import { once } from './once.ts';
import { toActivity } from './teamsMessenger.ts';
import { type CardReply, toBody, toDialog, type Unavailable } from './teamsReply.ts';

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

  const hosted = (activity: Activity) => {
    const { tenantId } = teamsDataOf(activity);
    return allowedTenants === undefined || (tenantId !== undefined && allowedTenants.includes(tenantId));
  };
  const isInvoke = (is: (name: string | undefined) => boolean) => async (context: TurnContext) =>
    context.activity.type === 'invoke' && is(context.activity.name);
  const isEvent = (type: string) => async (context: TurnContext) =>
    context.activity.type === type && hosted(context.activity);

  // Not `application.adaptiveCards.actionExecute`: it keeps one person's card in a closure and pushes it, and every
  // later person's, to the whole channel (see DECISIONS.md). The answer to a press goes to the one who pressed.
  application.activity(
    isInvoke((name) => name === 'adaptiveCard/action' || isDialogName(name)),
    async (context) => {
      const reply = await press(context.activity);
      await respond(context, isDialogName(context.activity.name) ? toDialog(reply) : toBody(reply));
    },
  );
  application.activity(
    isInvoke((name) => name === 'message/submitAction'),
    async (context) => {
      await feedback(context.activity);
      // Teams tells the person that it failed when there is anything in it.
      await respond(context, {});
    },
  );
  application.activity(
    isInvoke((name) => name === 'composeExtension/query'),
    async (context) => respond(context, await results(context.activity)),
  );
  application.activity(
    // Who writes in their own chat may be from another tenant than their network.
    async ({ activity }) => activity.type === 'message' && (isFromChat(activity) || hosted(activity)),
    async (context) => {
      const { card, ai, networkId } = await say(context.activity);
      const sent = await context.sendActivity(toActivity(card, 'DalaLab', ai));
      if (ai && networkId !== undefined && sent?.id) {
        await dalalab
          .onAnswerPosted(networkId, ai.answerId, messageIdIn(context.activity, sent.id))
          // The answer stands there: only what is thought of it cannot be kept.
          .catch((error) => logError('answer.note.failed', error));
      }
    },
  );
  application.activity(isEvent('installationUpdate'), ({ activity }) => installed(activity));
  application.activity(isEvent('conversationUpdate'), ({ activity }) => membersChanged(activity));
  return application;

  async function press(activity: Activity): Promise<Reply | Unavailable> {
    const language = languageOf(activity.locale, 'sv');
    const text = networkText[language];
    const isChat = isFromChat(activity);
    if (!isChat && !hosted(activity)) return refuse(403, 'TenantNotAllowed', text.notHosted);
    const place = placeOf(activity);
    if (!isChat && !place) return answerWith(sentenceCard(language, text.groupChat));
    const action = pressOf(activity, now());
    if (!action) return refuse(400, 'BadRequest', text.notUnderstood);
    try {
      if (place) return await dalalab.onPress({ ...action, place });
      const who = inChat(activity);
      return who ? await dalalab.onChatPress({ ...action, ...who }) : unknownInChat(activity);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      // With an error instead of a card Teams leaves the form as it is, so nothing that was written is lost.
      logError('press.failed', error);
      return { kind: 'refused', status: 503, code: 'Unavailable', message: text.tryAgain };
    }
  }

  async function say(activity: Activity): Promise<CardReply> {
    const language = languageOf(activity.locale, 'sv');
    try {
      const reply = await answerTo(activity);
      return reply.kind === 'card' ? reply : inOneSentence(activity, reply.message);
    } catch (error) {
      logError('said.failed', error);
      return inOneSentence(activity, networkText[language].tryAgain);
    }
  }

  async function answerTo(activity: Activity): Promise<Answer> {
    const said = { sender: senderOf(activity), text: withoutMentions(activity), locale: activity.locale };
    const place = placeOf(activity);
    if (place) return dalalab.onSaid({ ...said, place, thread: activity.conversation.id });
    if (!isFromChat(activity)) {
      return inOneSentence(activity, networkText[languageOf(activity.locale, 'sv')].groupChat);
    }
    const who = inChat(activity);
    return who ? dalalab.onChatSaid({ ...said, ...who }) : unknownInChat(activity);
  }

  async function feedback(activity: Activity): Promise<void> {
    const given = feedbackOf(activity, now());
    if (!given) return;
    try {
      await dalalab.onFeedback(whence(activity), given);
    } catch (error) {
      logError('feedback.failed', error);
    }
  }

  async function results(activity: Activity): Promise<object> {
    const language = languageOf(activity.locale, 'sv');
    const query = queryOf(activity);
    if (!query) return toSentence(networkText[language].notUnderstood);
    try {
      const found = await within(insertWithinMs, dalalab.onInsert(whence(activity), query.text));
      return found ? toResults(found, query) : toSentence(chatText[language].stranger);
    } catch (error) {
      logError('insert.failed', error);
      return toSentence(networkText[language].tryAgain);
    }
  }

  /** Outside the teams of allowed tenants somebody is known by their own networks alone. */
  function whence(activity: Activity): Whence {
    return {
      sender: senderOf(activity),
      locale: activity.locale,
      place: hosted(activity) ? placeOf(activity) : undefined,
      personKey: personKeyIn(activity),
    };
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

/** Who it is in the bot's own chat; undefined when Teams does not say. */
function inChat(activity: Activity): { readonly personKey: string; readonly thread: string } | undefined {
  const personKey = personKeyIn(activity);
  return personKey === undefined ? undefined : { personKey, thread: activity.conversation.id };
}

function unknownInChat(activity: Activity): CardReply {
  return inOneSentence(activity, chatText[languageOf(activity.locale, 'sv')].stranger);
}

function inOneSentence(activity: Activity, sentence: string): CardReply {
  return { kind: 'card', card: sentenceCard(languageOf(activity.locale, 'sv'), sentence) };
}

/** Teams waits five seconds for what can be put into a message. */
const insertWithinMs = 4_000;

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${ms} ms.`)), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

async function respond(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
