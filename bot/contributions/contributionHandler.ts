import {
  lineField,
  readContribution,
  readContributionPress,
  readContributionReference,
  readPage,
} from '../contract/contribution.ts';
import { isRecord, readId } from '../contract/reading.ts';
import { refusedAsStray } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import type { ContributionLine, GroupContributions, GroupLines, SubjectNames } from './contribution.ts';
import {
  type CardOf,
  contributionForm,
  type FormState,
  noticeCard,
  savedCard,
  takeBackCard,
  verbs,
} from './contributionCard.ts';
import { contributionsCard } from './contributionsCard.ts';
import { contributionText } from './contributionText.ts';

export interface ContributionHandler {
  /** A press on one of our cards or in one of our dialogs; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "insikter" */
  onInsights(acting: Acting): Promise<Reply>;
}

/**
 * Whether somebody may contribute for a group. `notMember`: it is another's. `closed`: nobody can any more. `unknown`:
 * there is no such subject or group with one line.
 */
export type Permission = 'yes' | 'notMember' | 'closed' | 'unknown';

export interface ContributionNeeds {
  readonly contributions: GroupContributions;
  readonly mayContribute: (acting: Acting, subject: string, group: string) => Promise<Permission>;
  /** Something was contributed or taken back; must bear being told again. */
  readonly onContributed: (networkId: string, subject: string, group: string) => Promise<void>;
  /** Each knows what some of the subjects are called. */
  readonly subjects: readonly SubjectNames[];
  readonly clock: Clock;
}

/** A press that was found to belong to the network and channel it came from. */
interface Pressed {
  readonly action: CardAction;
  readonly acting: Acting;
  readonly of: CardOf;
}

export function contributionHandler(needs: ContributionNeeds): ContributionHandler {
  const { contributions, clock } = needs;

  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.form]: form,
    [verbs.save]: save,
  };

  const read = ({ networkId, subject, group }: CardOf) => contributions.read(networkId, subject, group);

  /** Why somebody cannot contribute; undefined when they can. */
  async function refusal({ acting, of }: Pressed): Promise<Reply | undefined> {
    const text = contributionText[of.language];
    const permission = await needs.mayContribute(acting, of.subject, of.group);
    if (permission === 'yes') return undefined;
    if (permission === 'unknown') return refuse(404, 'NoSuchGroup', text.unknown);
    return answerWith(noticeCard(of, text[permission]));
  }

  async function form(pressed: Pressed): Promise<Reply> {
    const refused = await refusal(pressed);
    if (refused) return refused;
    const now = await read(pressed.of);
    const [first] = now.lines;
    return answerWith(
      contributionForm(pressed.of, {
        draft: { line: first?.line ?? '', tag: first?.tag },
        seen: now.revision,
        stands: first !== undefined,
      }),
    );
  }

  async function save(pressed: Pressed): Promise<Reply> {
    const { action, of } = pressed;
    const contribution = readContribution(action.data);
    const { draft } = contribution;
    const { seen, sure } = readContributionPress(action.data);
    const back = (more: Partial<FormState>) =>
      answerWith(contributionForm(of, { draft, seen, stands: false, ...more }));
    try {
      const refused = await refusal(pressed);
      if (refused) return refused;
      const before = await read(of);
      const stands = before.lines.length > 0;
      if (!contribution.ok) return back({ stands, problems: contribution.problems });
      const { value } = contribution;
      if (value === undefined && !sure) {
        if (stands) return answerWith(takeBackCard(of, before));
        return back({ problems: [{ field: lineField, problem: 'missing' }] });
      }
      return await write(pressed, value ? [value] : [], seen, (now) =>
        back({
          stands: now.lines.length > 0,
          seen: now.revision,
          notice: 'overtaken',
          standing: now.lines,
        }),
      );
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return back({ notice: 'failed' });
    }
  }

  /** @param overtaken what to answer when somebody wrote something else since the form was made. */
  async function write(
    { action, of }: Pressed,
    lines: readonly ContributionLine[],
    seen: number | undefined,
    overtaken: (now: GroupLines) => Reply,
  ): Promise<Reply> {
    const { networkId, subject, group } = of;
    // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
    const pressedAt = Math.min(action.pressedAt, clock.now());
    const outcome = await contributions.write(networkId, subject, group, lines, { pressedAt, seen });
    const now = await read(of);
    if (outcome === 'overtaken') return overtaken(now);
    if (outcome === 'saved') await needs.onContributed(networkId, subject, group);
    return answerWith(savedCard(of, now, outcome === 'older'));
  }

  async function list(
    { network, language }: Acting,
    carrier: CardAction['carrier'],
    page: number,
  ): Promise<Reply> {
    const [all, ...names] = await Promise.all([
      contributions.list(network.id),
      ...needs.subjects.map((namesOf) => namesOf(network.id, language)),
    ]);
    const known = new Map(names.flatMap((some) => [...some]));
    return answerWith(contributionsCard({ networkId: network.id, language, carrier }, all, known, page));
  }

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, language } = acting;
    const { data, verb, carrier } = action;
    const text = contributionText[language];
    const claimed = isRecord(data) ? readId(data.network) : undefined;
    const stray = refusedAsStray(claimed, action, network, text);
    if (stray) return stray;
    if (verb === verbs.list) return list(acting, carrier, readPage(data));
    const reference = readContributionReference(data);
    const handle = presses[verb];
    if (!reference || !handle) return refuse(400, 'BadRequest', text.unknown);
    return handle({ action, acting, of: { ...reference, language, carrier } });
  }

  return {
    onPress(action, acting) {
      const isOurs = action.verb === verbs.list || Object.hasOwn(presses, action.verb);
      return isOurs ? onPress(action, acting) : undefined;
    },
    onInsights: (acting) => list(acting, 'card', 0),
  };
}
