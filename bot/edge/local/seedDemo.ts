import { compose, type Ports } from '../../compose.ts';
import { type ContributionTag, lineField, tagField } from '../../contract/contribution.ts';
import { organisationField } from '../../contract/person.ts';
import { verbs as contributionVerbs } from '../../contributions/contributionCard.ts';
import { verbs } from '../../evaluations/evaluationCard.ts';
import { personKeyOf } from '../../people/person.ts';
import { verbs as peopleVerbs } from '../../people/personCard.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { CardAction } from '../../ports/said.ts';
import type { Session } from '../../sessions/session.ts';
import { troika } from '../../triads/templates/builtInTemplates.ts';
import {
  comingSession,
  demoAnswer,
  demoChannelId,
  demoNetworkId,
  demoPeople,
  demoPlace,
  demoSessions,
  formData,
} from './demo.ts';

/** How many answered the sessions that are already evaluated; the last session is left to whoever tries the app. */
const answeredEarlier = [18, 22, 20];
/** What triads of those sessions brought back, one line a triad. */
const insights: readonly (readonly (readonly [tag: ContributionTag, line: string])[])[] = [
  [
    ['success', 'Bjud in grannkommunen redan i förstudien'],
    ['question', 'Hur räknar ni fram behovet av förskoleplatser?'],
  ],
  [
    ['obstacle', 'Alla väntar på att någon annan ska ta första steget'],
    ['success', 'En gemensam tidplan som politiken har sagt ja till'],
  ],
  [['success', 'Inflyttarna själva berättar bäst: fråga dem']],
];

/**
 * Puts the demo content into an empty store, by the same doors Teams uses but with nobody listening: the network, its
 * people and whom they represent, four sessions, the triads and closed evaluations of the first three, and a session two
 * weeks from `today`. Does nothing when it is there already.
 *
 * @returns whether it was put there now.
 */
export async function seedDemo(
  tables: Pick<Ports, 'table' | 'random'>,
  serviceUrl: string,
  today: number,
): Promise<boolean> {
  let now = demoSessions[0]?.start ?? 0;
  const jobs: (() => Promise<void>)[] = [];
  let messages = 0;
  const nobodyListens: Messenger = {
    post: async () => ({ messageId: `seed-${++messages}` }),
    update: async () => {},
  };
  const dalalab = compose(
    {
      ...tables,
      messenger: nobodyListens,
      roster: {
        members: async () => demoPeople,
        channels: async () => [{ id: demoChannelId, name: undefined, kind: 'standard' }],
      },
      clock: { now: () => now },
      later: { soon: (_name, _gap, job) => void jobs.push(job) },
      sleep: async () => {},
      queue: { send: async () => {}, receive: async () => [] },
      report: () => {},
    },
    { publicUrl: '', facilitators: [], sendsPerSecond: 50 },
  );
  // The last session is written last: what was cut off halfway is completed.
  const last = demoSessions.at(-1);
  const there = await dalalab.sessions.list(demoNetworkId);
  if (!last || there.some((session) => session.id === last.id)) return false;

  const place = demoPlace(serviceUrl);
  const [facilitator, ...others] = demoPeople;
  if (!facilitator) return false;
  const press = (
    member: typeof facilitator,
    verb: string,
    session: Session | undefined,
    data: Record<string, string> = {},
  ) => {
    const action: CardAction = {
      sender: member,
      place,
      verb,
      data: { ...data, network: demoNetworkId, ...(session ? { session: session.id } : {}) },
      carrier: 'card',
      locale: 'sv-SE',
      messageId: undefined,
      pressedAt: now,
    };
    return dalalab.onPress(action);
  };

  /** A round that took place: everybody was in a triad, and some brought something back. */
  async function talkInTriads(session: Session, lines: (typeof insights)[number]): Promise<void> {
    const { planning } = dalalab.triads;
    const roundId = `triader-${session.id}`;
    await planning.draft(demoNetworkId, roundId, {
      question: '',
      sessionId: session.id,
      template: troika,
      cards: 'one',
      startsAt: session.end,
      byItself: false,
      meetings: undefined,
    });
    const published = await planning.publish(demoNetworkId, roundId);
    const { triads } = 'round' in published ? published.round : { triads: [] };
    for (const [at, [tag, line]] of lines.entries()) {
      const triad = triads[at];
      const member = others.find((one) => triad?.members.includes(personKeyOf(one.tenantId, one.objectId)));
      if (!triad || !member) continue;
      const about = { subject: roundId, group: String(triad.number) };
      await press(member, contributionVerbs.save, undefined, {
        ...about,
        [lineField]: line,
        [tagField]: tag,
      });
    }
    await planning.close(demoNetworkId, roundId);
  }

  await dalalab.onAdded(place, facilitator, demoChannelId);
  for (const member of demoPeople) {
    const organisation = member.name.split(', ')[1] ?? '';
    await press(member, peopleVerbs.saveOrganisation, undefined, { [organisationField]: organisation });
  }
  for (const [index, session] of demoSessions.entries()) {
    now = session.end;
    const answered = answeredEarlier[index];
    if (answered !== undefined) {
      await dalalab.sessions.save(demoNetworkId, session);
      await talkInTriads(session, insights[index] ?? []);
      await press(facilitator, verbs.open, session);
      for (const member of others.slice(0, answered)) {
        const answer = demoAnswer((below) => tables.random.below(below), index + 1);
        await press(member, verbs.answer, session, formData(answer));
      }
      await press(facilitator, verbs.close, session);
      for (const job of jobs.splice(0)) await job();
    }
  }
  await dalalab.sessions.save(demoNetworkId, last);
  now = today;
  await dalalab.planning.plan(demoNetworkId, comingSession(today));
  // The Playground adds the app when its channel is first opened; then the welcome is posted.
  await dalalab.onRemoved(place);
  return true;
}
