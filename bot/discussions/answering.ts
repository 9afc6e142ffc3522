import { type ContributionTag, contributionTags, readPage } from '../contract/contribution.ts';
import { type DiscussionPress, type GroupAnswer, readGroupAnswer } from '../contract/discussion.ts';
import { type GroupContributions, type GroupLines, isSame } from '../contributions/contribution.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import type { Acting, People, Person } from '../people/person.ts';
import { press } from '../ports/card.ts';
import { answerWith, type Reply } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock, Instant } from '../ports/time.ts';
import {
  type Group,
  groupOf,
  isClosed,
  type Placed,
  placed,
  withoutGroup,
  withoutPerson,
} from './discussion.ts';
import {
  answersButton,
  backButton,
  type CardOf,
  noticeCard,
  questionsCard,
  reference,
  verbs,
} from './discussionCard.ts';
import { countDue, kinds } from './discussionDues.ts';
import type { DiscussionStore } from './discussionStore.ts';
import { discussionText } from './discussionText.ts';
import {
  type Answered,
  answersCard,
  type Choice,
  choicesOf,
  type FormState,
  groupForm,
  savedCard,
  takeBackCard,
} from './groupCard.ts';

export interface AnsweringNeeds {
  readonly people: People;
  readonly discussions: DiscussionStore;
  readonly contributions: GroupContributions;
  readonly deliveries: Pick<Deliveries, 'plan' | 'redraw'>;
  readonly clock: Clock;
}

/** A press that was found to belong to a discussion of the network and channel it came from. */
export interface Pressed {
  readonly data: unknown;
  readonly press: DiscussionPress;
  /** When it was made; never later than now. */
  readonly pressedAt: Instant;
  readonly acting: Acting;
  readonly of: CardOf;
}

const nothing: GroupLines = { lines: [], revision: 0, at: 0 };

/** What the groups do. Whose group it is follows from who presses, never from what the card says. */
export function answering(
  needs: AnsweringNeeds,
): Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> {
  const { people, discussions, contributions, deliveries, clock } = needs;

  /** Its lines, for a group there is. */
  function read({ networkId, discussion }: CardOf, group: Group | undefined): Promise<GroupLines> {
    if (!group) return Promise.resolve(nothing);
    return contributions.read(networkId, discussion.id, group.number);
  }

  function whileOpen(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      const { of } = pressed;
      return isClosed(of.discussion, of.session, clock.now()) ? tooLate(of) : handle(pressed);
    };
  }

  async function form({ acting, of }: Pressed): Promise<Reply> {
    const { discussion } = of;
    const me = acting.person.key;
    const mine = groupOf(discussion, me);
    const [now, roster] = await Promise.all([read(of, mine), people.list(of.networkId)]);
    const choices = choicesOf(discussion, roster, me);
    const lines = Object.fromEntries(
      contributionTags.map((tag) => [tag, now.lines.find((one) => one.tag === tag)?.line ?? '']),
    ) as Record<ContributionTag, string>;
    const members = choices.filter(({ person }) => mine?.members.includes(person.key)).map(({ id }) => id);
    return answerWith(
      groupForm(of, choices, {
        draft: { lines, members },
        group: mine?.number,
        seen: now.revision,
        stands: now.lines.length > 0,
      }),
    );
  }

  async function send(pressed: Pressed): Promise<Reply> {
    const { acting, of, data, pressedAt } = pressed;
    const { group, seen } = pressed.press;
    const me = acting.person.key;
    const roster = await people.list(of.networkId);
    const choices = choicesOf(of.discussion, roster, me);
    const answer = readGroupAnswer(
      data,
      choices.map(({ id }) => id),
    );
    const back = (more: Partial<FormState>) =>
      answerWith(
        groupForm(of, choices, { draft: answer.draft, group, seen, stands: group !== undefined, ...more }),
      );
    if (!answer.ok) return back({ problems: answer.problems, notice: 'wrong' });
    const { value } = answer;
    try {
      const mine = groupOf(of.discussion, me);
      const before = await read(of, mine);
      const stands = before.lines.length > 0;
      if (value.lines.length === 0) {
        if (mine && stands) return answerWith(takeBackCard(of, mine, before, false));
        return back({ notice: 'nothing', stands });
      }
      if (before.at > pressedAt) return saved(of, roster, mine, before, { older: true });
      const isOther = group !== mine?.number || seen !== before.revision;
      if (stands && isOther && !isSame(before.lines, value.lines)) {
        return back(overtaken(mine, before));
      }
      return await save(pressed, { mine, before, value, choices, roster }, back);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return back({ notice: 'failed' });
    }
  }

  /** Who is in the group first, what it says second: cut off in between, the same press once more completes it. */
  async function save(
    { acting, of, pressedAt }: Pressed,
    { mine, before, value, choices, roster }: Saving,
    back: (more: Partial<FormState>) => Reply,
  ): Promise<Reply> {
    const { networkId, discussion } = of;
    await deliveries.plan([countDue(discussion, clock.now())]);
    const chosen = [...chosenOf(choices, value), ...notShown(mine, choices)];
    const done = await place(of, acting.person.key, chosen, pressedAt);
    if (done.outcome === 'closed') return tooLate(of);
    if (done.outcome !== 'placed') return notice(of, discussionText[of.language].saved.late);
    const { group, elsewhere } = done;
    const now = { ...of, discussion: done.discussion };
    const outcome = await contributions.write(networkId, discussion.id, group.number, value.lines, {
      pressedAt,
      seen: group.number === mine?.number ? before.revision : 0,
    });
    const standing = await read(now, group);
    if (outcome === 'overtaken') return back(overtaken(group, standing));
    await deliveries.redraw(networkId, discussion.id, [kinds.count]);
    return saved(now, roster, group, standing, { elsewhere, older: outcome === 'older' });
  }

  async function place(
    { networkId, discussion }: CardOf,
    presser: string,
    chosen: readonly string[],
    pressedAt: Instant,
  ): Promise<Placed> {
    const tried: Placed[] = [];
    await discussions.change(networkId, discussion.id, (now) => {
      const outcome = placed(now, presser, chosen, pressedAt);
      tried.push(outcome);
      return outcome.outcome === 'placed' ? outcome.discussion : now;
    });
    return tried.at(-1) ?? { outcome: 'closed' };
  }

  async function leave(pressed: Pressed): Promise<Reply> {
    const { acting, of, pressedAt } = pressed;
    const me = acting.person.key;
    const after = await discussions.change(of.networkId, of.discussion.id, (now) =>
      withoutPerson(now, me, pressedAt),
    );
    const discussion = after ?? of.discussion;
    const mine = groupOf(discussion, me);
    if (!mine) return notice({ ...of, discussion }, discussionText[of.language].saved.left);
    return answerWith(takeBackCard({ ...of, discussion }, mine, await read(of, mine), true));
  }

  async function takeBack(pressed: Pressed): Promise<Reply> {
    const { acting, of, pressedAt } = pressed;
    const { group, seen, sure } = pressed.press;
    const { networkId, discussion } = of;
    const mine = groupOf(discussion, acting.person.key);
    // The press of a card about another group, or one made before the group was left.
    if (!mine || mine.number !== group) return form(pressed);
    if (!sure) return answerWith(takeBackCard(of, mine, await read(of, mine), mine.members.length === 1));
    const outcome = await contributions.write(networkId, discussion.id, mine.number, [], { pressedAt, seen });
    if (outcome !== 'saved') return form(pressed);
    const after = await discussions.change(networkId, discussion.id, (now) =>
      withoutGroup(now, mine.number, pressedAt),
    );
    await deliveries.redraw(networkId, discussion.id, [kinds.count]);
    return notice({ ...of, discussion: after ?? discussion }, discussionText[of.language].saved.takenBack);
  }

  async function answers({ of, data }: Pressed): Promise<Reply> {
    const [all, roster] = await Promise.all([
      contributions.of(of.networkId, of.discussion.id),
      people.list(of.networkId),
    ]);
    return answerWith(answersCard(of, roster, all, readPage(data)));
  }

  return {
    [verbs.show]: whileOpen(async ({ of }) => answerWith(questionsCard(of))),
    [verbs.answer]: whileOpen(form),
    [verbs.send]: whileOpen(send),
    [verbs.leave]: whileOpen(leave),
    [verbs.takeBack]: whileOpen(takeBack),
    [verbs.answers]: answers,
  };
}

interface Saving {
  /** The presser's group as it was when the press came. */
  readonly mine: Group | undefined;
  readonly before: GroupLines;
  readonly value: GroupAnswer;
  readonly choices: readonly Choice[];
  readonly roster: readonly Person[];
}

function overtaken(group: Group | undefined, now: GroupLines): Partial<FormState> {
  return {
    notice: 'overtaken',
    standing: now.lines,
    group: group?.number,
    seen: now.revision,
    stands: now.lines.length > 0,
  };
}

function chosenOf(choices: readonly Choice[], { members }: GroupAnswer): readonly string[] {
  return choices.filter(({ id }) => members.includes(id)).map(({ person }) => person.key);
}

/** Who is in the group and was not among the choices (they have left the channel since) stays in it. */
function notShown(mine: Group | undefined, choices: readonly Choice[]): readonly string[] {
  const shown = new Set(choices.map(({ person }) => person.key));
  return (mine?.members ?? []).filter((personKey) => !shown.has(personKey));
}

function saved(
  of: CardOf,
  roster: readonly Person[],
  group: Group | undefined,
  { lines }: GroupLines,
  { elsewhere = [], older }: Partial<Pick<Answered, 'elsewhere'>> & Pick<Answered, 'older'>,
): Reply {
  return answerWith(savedCard(of, roster, { group, lines, elsewhere, older }));
}

function tooLate(of: CardOf): Reply {
  const { title, tooLate: sentence } = discussionText[of.language].closed;
  return answerWith(noticeCard(of, `${title}. ${sentence}`, [answersButton(of)]));
}

function notice(of: CardOf, sentence: string): Reply {
  const answer = press(discussionText[of.language].answer, verbs.answer, reference(of));
  return answerWith(noticeCard(of, sentence, [answer, backButton(of)]));
}
