import { maxPasted, readSessionPress, type SessionPress } from '../contract/session.ts';
import type { Acting } from '../people/person.ts';
import type { Action } from '../ports/card.ts';
import { type Random, randomId } from '../ports/random.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import type { Planning, WrongRow } from './planning.ts';
import { fingerprint, type Session, type Sessions } from './session.ts';
import { planCard, sessionsCard, verbs } from './sessionCard.ts';
import { csvSessions } from './sessionFile.ts';
import { draftOf, emptyDraft, readForm } from './sessionForm.ts';
import {
  cancelCard,
  type FormOf,
  type FormState,
  formCard,
  type ImportOf,
  importCard,
  importedCard,
  savedCard,
  sessionNotice,
} from './sessionFormCard.ts';
import { problemText, sessionText } from './sessionText.ts';

export interface SessionHandler {
  /** A press on one of our cards or in one of our dialogs; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "träffar" */
  onList(acting: Acting): Promise<Reply>;
  /** "ny träff" */
  onNew(acting: Acting): Promise<Reply>;
}

export interface SessionHandlerNeeds {
  readonly sessions: Sessions;
  readonly planning: Planning;
  readonly clock: Clock;
  readonly random: Random;
  /** Themes that participants wish for, newest first. */
  readonly wishes: (networkId: string) => Promise<readonly string[]>;
  /** What the list shows of who comes to these sessions. */
  readonly attendance: (acting: Acting, sessions: readonly Session[]) => Promise<AttendanceShown>;
  /** Where the calendar file of a session is; empty where there is none. */
  readonly calendarUrl: (networkId: string, session: Session) => string;
}

export interface AttendanceShown {
  /** The one-tap answers, at most six. */
  readonly attendanceActions: (session: Session) => readonly Action[];
  readonly attendanceLine: (session: Session) => string | undefined;
}

/** A facilitator's press that was found to belong to the network and channel it came from. */
interface Pressed {
  readonly acting: Acting;
  readonly press: SessionPress;
  readonly of: ImportOf;
}

export function sessionHandler(needs: SessionHandlerNeeds): SessionHandler {
  const { sessions, planning, clock, random } = needs;

  const forFacilitators: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.form]: form,
    [verbs.save]: save,
    [verbs.cancel]: cancel,
    [verbs.importForm]: async ({ of }) => answerWith(importCard(of)),
    [verbs.import]: importFile,
  };

  async function list(acting: Acting): Promise<Reply> {
    const { network, person, language } = acting;
    const all = await sessions.list(network.id);
    const now = clock.now();
    const attendance = await needs.attendance(
      acting,
      all.filter(({ end, cancelled }) => end > now && !cancelled),
    );
    return answerWith(
      sessionsCard(all, now, language, {
        ...attendance,
        calendarUrl: (session) => needs.calendarUrl(network.id, session),
        ...(person.facilitator ? { facilitatorOf: network.id } : {}),
      }),
    );
  }

  /** The themes are a help while planning; without them one can plan all the same. */
  async function wishesOf(networkId: string): Promise<readonly string[]> {
    try {
      return await needs.wishes(networkId);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return [];
    }
  }

  async function show(of: FormOf, state: FormState): Promise<Reply> {
    return answerWith(formCard(of, { ...state, wishes: await wishesOf(of.networkId) }));
  }

  async function form({ acting, press, of }: Pressed): Promise<Reply> {
    const { language } = acting;
    if (press.sessionId === undefined) {
      return show({ ...of, sessionId: randomId(random), seen: undefined }, { draft: emptyDraft });
    }
    const session = await sessions.read(of.networkId, press.sessionId);
    if (!session) return answerWith(sessionNotice(of, sessionText[language].unknown));
    if (session.cancelled) return answerWith(sessionNotice(of, sessionText[language].cancelling.already));
    return show(
      { ...of, sessionId: session.id, seen: fingerprint(session) },
      { draft: draftOf(session, language) },
    );
  }

  async function save({ acting, press, of }: Pressed): Promise<Reply> {
    const { language } = acting;
    const { sessionId, seen, draft } = press;
    if (sessionId === undefined) return refuse(400, 'BadRequest', sessionText[language].unknown);
    const formOf = { ...of, sessionId, seen };
    try {
      const session = await sessions.read(of.networkId, sessionId);
      const read = readForm(draft, session);
      if (!read.ok) return show(formOf, { draft, problems: read.problems, notice: 'wrong' });
      const done = await planning.saveForm(of.networkId, sessionId, seen, read.value);
      switch (done.outcome) {
        case 'saved':
          return answerWith(savedCard(formOf, done.session, clock.now()));
        case 'changedMeanwhile':
          return show(
            { ...formOf, seen: fingerprint(done.session) },
            { draft, notice: 'changedMeanwhile', standing: done.session },
          );
        case 'cancelled':
          return answerWith(sessionNotice(of, sessionText[language].cancelling.already));
        case 'gone':
          return answerWith(sessionNotice(of, sessionText[language].unknown));
      }
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return show(formOf, { draft, notice: 'failed' });
    }
  }

  async function cancel({ acting, press, of }: Pressed): Promise<Reply> {
    const text = sessionText[acting.language];
    const { sessionId, seen } = press;
    const session = sessionId && (await sessions.read(of.networkId, sessionId));
    if (!session) return answerWith(sessionNotice(of, text.unknown));
    if (session.cancelled) return answerWith(sessionNotice(of, text.cancelling.done));
    const formOf = { ...of, sessionId: session.id, seen };
    if (!press.sure) return answerWith(cancelCard(formOf, session));
    try {
      await planning.cancel(of.networkId, session.id);
      return answerWith(sessionNotice(of, text.cancelling.done));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(cancelCard(formOf, session, true));
    }
  }

  async function importFile({ acting, press, of }: Pressed): Promise<Reply> {
    const { language } = acting;
    const text = sessionText[language].importing;
    const { file } = press;
    if (file.length > maxPasted) return answerWith(importCard(of, { file, notice: text.tooLong }));
    const read = csvSessions(file);
    if (!read.ok) return answerWith(importCard(of, { file, notice: text.file(read.problem) }));
    try {
      const done = await planning.importAll(of.networkId, read.rows);
      if (done.ok) return answerWith(importedCard(of, done.created));
      const all = done.rows.length === read.rows.length && done.rows.every(isThere);
      const report = done.rows.map(({ row, problems }) =>
        text.row(row, problems.map((problem) => problemText(problem, language)).join(' ')),
      );
      // A press that came twice finds everything done; a list of errors would say the opposite.
      return answerWith(
        all ? sessionNotice(of, text.allThere) : importCard(of, { file, notice: text.wrong, report }),
      );
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(importCard(of, { file, notice: text.failed }));
    }
  }

  /** Everything a card claims is checked against where the press verifiably came from. */
  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, person, language } = acting;
    const text = sessionText[language];
    const press = readSessionPress(action.data);
    if (press.networkId === undefined) return refuse(400, 'BadRequest', text.unknown);
    if (press.networkId !== network.id || action.place.channelId !== network.channelId) {
      return refuse(403, 'OtherNetwork', text.elsewhere);
    }
    if (action.verb === verbs.list) return list(acting);
    const of = { networkId: network.id, carrier: action.carrier, language };
    if (!person.facilitator) return answerWith(sessionNotice(of, text.onlyFacilitators));
    const handle = forFacilitators[action.verb];
    return handle ? handle({ acting, press, of }) : refuse(400, 'BadRequest', text.unknown);
  }

  return {
    onPress(action, acting) {
      const isOurs = action.verb === verbs.list || Object.hasOwn(forFacilitators, action.verb);
      return isOurs ? onPress(action, acting) : undefined;
    },
    onList: list,
    async onNew({ network, person, language }) {
      if (person.facilitator) return answerWith(planCard(network.id, language));
      const of = { networkId: network.id, carrier: 'card' as const, language };
      return answerWith(sessionNotice(of, sessionText[language].onlyFacilitators));
    },
  };
}

function isThere({ problems }: WrongRow): boolean {
  return problems.every(({ problem }) => problem === 'exists');
}
