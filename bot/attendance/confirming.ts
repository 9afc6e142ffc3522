import { readCame } from '../contract/attendance.ts';
import type { CardKind, Deliveries } from '../delivery/delivery.ts';
import type { Networks } from '../networks/network.ts';
import type { Acting, People, Person } from '../people/person.ts';
import { type Card, press } from '../ports/card.ts';
import { answerWith, type Reply } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { type Clock, isoUtc } from '../ports/time.ts';
import type { Sessions } from '../sessions/session.ts';
import { confirmKind, signedUp, signUpOf } from './attendance.ts';
import { type CardOf, noticeCard, reference, verbs } from './attendanceCard.ts';
import type { AttendanceStore, Sheet } from './attendanceStore.ts';
import { attendanceText } from './attendanceText.ts';
import { type CameNotice, cameForm, choicesOf, confirmCard } from './confirmCard.ts';

export interface ConfirmingNeeds {
  readonly networks: Networks;
  readonly sessions: Sessions;
  readonly attendances: AttendanceStore;
  readonly people: People;
  readonly deliveries: Pick<Deliveries, 'find' | 'redraw'>;
  readonly clock: Clock;
}

/** A press that was found to belong to a session of the network and channel it came from. */
export interface Pressed {
  readonly data: unknown;
  readonly acting: Acting;
  readonly of: CardOf;
}

export interface Confirming {
  readonly presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>>;
  /** The question in the channel. */
  readonly kind: CardKind;
}

/** Who came to a session: asked at its end, confirmed by a facilitator. */
export function confirming(needs: ConfirmingNeeds): Confirming {
  const { networks, sessions, attendances, people, deliveries, clock } = needs;

  function standing(of: CardOf, sheet: Sheet, roster: readonly Person[], saved = false): Card {
    const came = sheet.confirmations > 0 ? sheet.attendances.filter((one) => one.came).length : undefined;
    return confirmCard(of, signUpOf(sheet.attendances, roster), came, { saved });
  }

  async function read({ networkId, session }: CardOf) {
    return Promise.all([attendances.sheet(networkId, session.id), people.list(networkId)]);
  }

  /** Facilitators only, and only when there is something to confirm. */
  function guarded(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      const { acting, of } = pressed;
      const text = attendanceText[of.language].confirm;
      if (!acting.person.facilitator) {
        const back = press(text.back, verbs.standing, reference(of));
        return answerWith(noticeCard(of, text.onlyFacilitators, [back]));
      }
      return (await notNow(of)) ?? handle(pressed);
    };
  }

  async function notNow(of: CardOf): Promise<Reply | undefined> {
    const text = attendanceText[of.language].confirm;
    if (of.session.cancelled) return answerWith(noticeCard(of, text.cancelled));
    return of.session.end > clock.now() ? answerWith(noticeCard(of, text.notOverYet)) : undefined;
  }

  async function saved(of: CardOf): Promise<Reply> {
    await deliveries.redraw(of.networkId, of.session.id, [confirmKind]);
    return answerWith(standing(of, ...(await read(of)), true));
  }

  /** One tap: all who signed up came. What somebody has confirmed already stands. */
  async function confirm({ of }: Pressed): Promise<Reply> {
    try {
      const [{ attendances: all }, roster] = await read(of);
      const came = signedUp(all, roster).map(({ key }) => key);
      const outcome = await attendances.confirm(of.networkId, of.session.id, came, 0, clock.now());
      return outcome === 'confirmed' ? await saved(of) : answerWith(standing(of, ...(await read(of))));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      const text = attendanceText[of.language].confirm;
      return answerWith(
        noticeCard(of, text.failed, [press(text.right, verbs.confirm, reference(of), { style: 'positive' })]),
      );
    }
  }

  async function edit({ of }: Pressed): Promise<Reply> {
    const [sheet, roster] = await read(of);
    const keys = new Set(
      sheet.confirmations > 0
        ? sheet.attendances.filter((one) => one.came).map(({ personKey }) => personKey)
        : signedUp(sheet.attendances, roster).map(({ key }) => key),
    );
    const choices = choicesOf(sheet, roster, of.session.id);
    const came = choices.filter(({ person }) => keys.has(person.key)).map(({ id }) => id);
    return answerWith(cameForm(of, choices, { came, seen: sheet.confirmations }));
  }

  async function save({ data, of }: Pressed): Promise<Reply> {
    const { networkId, session } = of;
    const roster = await people.list(networkId);
    const formOf = (sheet: Sheet) => {
      const choices = choicesOf(sheet, roster, session.id);
      const ids = choices.map(({ id }) => id);
      const { ok, draft } = readCame(data, ids);
      const back = (notice: CameNotice, seen = draft.seen) =>
        answerWith(cameForm(of, choices, { ...draft, seen }, notice));
      return { choices, ok, draft, back };
    };
    try {
      const sheet = await attendances.sheet(networkId, session.id);
      const { choices, ok, draft, back } = formOf(sheet);
      if (!ok) return back('unknownPerson');
      const shown = new Set(choices.map(({ person }) => person.key));
      const chosen = choices.filter(({ id }) => draft.came.includes(id)).map(({ person }) => person.key);
      // Who was confirmed and is not in the list (they have left since) was there all the same.
      const kept = sheet.attendances.filter(({ personKey, came }) => came && !shown.has(personKey));
      const came = [...chosen, ...kept.map(({ personKey }) => personKey)];
      const outcome = await attendances.confirm(networkId, session.id, came, draft.seen, clock.now());
      if (outcome === 'confirmed') return await saved(of);
      return back('overtaken', (await attendances.sheet(networkId, session.id)).confirmations);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return formOf({ attendances: [], confirmations: 0 }).back('failed');
    }
  }

  return {
    presses: {
      [verbs.confirm]: guarded(confirm),
      [verbs.edit]: guarded(edit),
      [verbs.save]: guarded(save),
      [verbs.standing]: async ({ of }) => (await notNow(of)) ?? answerWith(standing(of, ...(await read(of)))),
    },
    kind: {
      kind: confirmKind,
      async render({ networkId, subject, occurrence, key }) {
        const [network, session] = await Promise.all([
          networks.find(networkId),
          sessions.read(networkId, subject),
        ]);
        if (!network || !session || session.cancelled) return undefined;
        if (isoUtc(session.end) !== occurrence || session.end > clock.now()) return undefined;
        const { language } = network;
        const of = { networkId, session, language, deliveryKey: key };
        const [sheet, roster] = await read(of);
        // Confirmed before the question went out: nobody needs it. One that stands says how many came.
        const stands = (await deliveries.find(networkId, key))?.state === 'sent';
        if (sheet.confirmations > 0 && !stands) return undefined;
        return {
          card: standing(of, sheet, roster),
          title: `${attendanceText[language].confirm.title} ${session.title}`,
        };
      },
    },
  };
}
