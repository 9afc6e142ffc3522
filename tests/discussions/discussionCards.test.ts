import { contributionTags, maxContributionLength } from '../../bot/contract/contribution.ts';
import { planFields } from '../../bot/contract/discussion.ts';
import { contributionsElements } from '../../bot/contributions/contributionsCard.ts';
import { type Discussion, newDiscussion } from '../../bot/discussions/discussion.ts';
import { closedCard, countCard, noticeCard, questionsCard } from '../../bot/discussions/discussionCard.ts';
import {
  answersCard,
  choicesOf,
  groupForm,
  savedCard,
  takeBackCard,
} from '../../bot/discussions/groupCard.ts';
import {
  cancelCard,
  offerCard,
  planForm,
  plannedCard,
  planSavedCard,
  steerCard,
} from '../../bot/discussions/planCard.ts';
import type { Card } from '../../bot/ports/card.ts';
import { problemsOf } from '../cards.ts';
import { partsOf } from '../fakes/sentCard.ts';
import { person } from '../reminders/given.ts';
import { session as anySession } from './given.ts';

const long = (length: number) => 'å'.repeat(length);
const people = [...Array(150).keys()].map((n) =>
  person(n, { key: `${'t'.repeat(36)}:${'o'.repeat(32)}${n}`, name: long(60) + n, organisation: long(80) }),
);
const [me = person(0)] = people;
const session = { ...anySession, title: long(200) };
const fields = { title: long(200), sessionId: session.id, postsAt: session.start, isNow: false };
const groups = [...Array(12).keys()].map((n) => ({
  number: String(n + 1),
  members: people.slice(n * 12, n * 12 + 12 + (n === 11 ? 6 : 0)).map(({ key }) => key),
}));
const discussion: Discussion = {
  ...newDiscussion('n'.repeat(32), 'd'.repeat(64), fields, session, session.start),
  groups,
};
const lines = contributionTags.map((tag) => ({ tag, line: long(maxContributionLength) }));
const contributions = groups.flatMap(({ number }) =>
  lines.map((line) => ({ ...line, subject: discussion.id, group: number, at: 1 })),
);
const draft = {
  lines: Object.fromEntries(lines.map(({ tag, line }) => [tag, line])) as Record<
    (typeof contributionTags)[number],
    string
  >,
  members: choicesOf(discussion, people, me.key).map(({ id }) => id),
};

describe.each(['sv', 'en'] as const)('%s', (language) => {
  const of = { networkId: 'n'.repeat(32), discussion, session, language, delivery: 'k'.repeat(90) };
  const plan = { networkId: of.networkId, language, carrier: 'card' as const };
  const choices = choicesOf(discussion, people, me.key);
  const planDraft = {
    title: long(200),
    session: session.id,
    when: 'later',
    date: '2027-03-22',
    time: '09:00',
  };
  const wrong = [...contributionTags, 'members'].map((field) => ({ field, problem: 'tooLong' as const }));

  test.each<[string, Card]>([
    ['questions', questionsCard(of)],
    ['questions without a session', questionsCard({ ...of, session: undefined })],
    ['count', countCard(of, 12, true)],
    ['closed', closedCard(of, 12, contributionsElements(contributions, language))],
    ['closed and empty', closedCard(of, 0, [])],
    ['notice', noticeCard(of, 'x')],
    [
      'full form',
      groupForm(of, choices, {
        draft,
        group: '1',
        seen: 3,
        stands: true,
        problems: wrong,
        notice: 'overtaken',
        standing: lines,
      }),
    ],
    [
      'empty form',
      groupForm(of, [], {
        draft: { lines: { insight: '', success: '', obstacle: '', question: '' }, members: [] },
        group: undefined,
        seen: 0,
        stands: false,
      }),
    ],
    [
      'saved',
      savedCard(of, people, {
        group: groups[11],
        lines,
        elsewhere: people.map(({ key }) => key),
        older: false,
      }),
    ],
    ['take back?', takeBackCard(of, { number: '1', members: [] }, { lines, revision: 3 }, true)],
    ['answers', answersCard(of, people, contributions, 1)],
    ['no answers', answersCard(of, people, [], 0)],
    ['offer', offerCard(plan, 3)],
    [
      'planning form',
      planForm(plan, 'd'.repeat(32), {
        draft: planDraft,
        sessions: Array(13).fill(session),
        problems: planFields.map((field) => ({ field, problem: 'missing' as const })),
        notice: 'wrong',
      }),
    ],
    ['planned', planSavedCard(of, 'card', 0)],
    ['posted now', planSavedCard(of, 'dialog', session.end)],
    [
      'list',
      plannedCard(
        plan,
        Array(15).fill(discussion),
        () => session,
        () => false,
        0,
      ),
    ],
    [
      'empty list',
      plannedCard(
        plan,
        [],
        () => undefined,
        () => false,
        0,
      ),
    ],
    ['remove?', cancelCard(of, true)],
    ['close?', steerCard(of, 3)],
    ['not closed', steerCard(of, undefined)],
  ])('%s: Teams can draw it, and it is small enough', (_, card) => {
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    for (const input of [...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(input.label && input.errorMessage).toBeTruthy();
    }
  });

  test('what people wrote is shown as they wrote it', () => {
    const odd = '**x** {{DATE(1)}}';
    const who = [{ ...me, name: odd, organisation: odd }, person(1)];
    const written = { ...discussion, title: odd, groups: [{ number: '1', members: [me.key] }] };
    const oddOf = { ...of, discussion: written, session: { ...session, title: odd } };
    const oddLines = [{ tag: 'insight' as const, line: odd }];
    for (const card of [
      questionsCard(oddOf),
      countCard(oddOf, 1, true),
      answersCard(oddOf, who, [{ tag: 'insight', line: odd, subject: 's', group: '1', at: 1 }], 0),
      savedCard(oddOf, who, { group: written.groups[0], lines: oddLines, elsewhere: [me.key], older: true }),
      takeBackCard(oddOf, { number: '1', members: [] }, { lines: oddLines, revision: 1 }, false),
      groupForm(oddOf, choicesOf(written, who, 'another'), {
        draft: { ...draft, members: [] },
        group: '1',
        seen: 1,
        stands: true,
        notice: 'overtaken',
        standing: oddLines,
      }),
      plannedCard(
        plan,
        [written],
        () => oddOf.session,
        () => false,
        0,
      ),
      planForm(plan, 'd', { draft: { ...planDraft, title: '' }, sessions: [oddOf.session] }),
    ]) {
      expect(JSON.stringify(card)).not.toContain('{{');
      const ours = [...partsOf(card)].filter(({ type, choices: some }) => type === 'TextBlock' || some);
      expect(JSON.stringify(ours)).not.toContain('**x**');
    }
  });
});

test('who can be chosen: the group’s own first, then those in none, then the others; never the one who presses', () => {
  const some = ['a', 'b', 'c', 'd', 'e'].map((key) => person(1, { key, name: key }));
  const within = {
    ...discussion,
    groups: [
      { number: '1', members: ['c', 'e'] },
      { number: '2', members: ['a'] },
    ],
  };
  expect(choicesOf(within, some, 'c').map(({ person: { key } }) => key)).toEqual(['e', 'b', 'd', 'a']);
});
