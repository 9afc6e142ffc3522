import {
  maxDiscussionTitle,
  noSession,
  type PlanDraft,
  type PlanField,
  type PlanProblem,
} from '../contract/discussion.ts';
import {
  type Action,
  type Card,
  type Carrier,
  card,
  type Element,
  heading,
  openDialog,
  paragraph,
  plainText,
  plainTitle,
  press,
  send,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';
import { type Session, whenText } from '../sessions/session.ts';
import { type Discussion, postsAtOf } from './discussion.ts';
import { type CardOf, closingMoment, momentText, reference, titleLines, verbs } from './discussionCard.ts';
import { discussionText } from './discussionText.ts';

export interface PlanOf {
  readonly networkId: string;
  readonly language: Language;
  readonly carrier: Carrier;
}

/** "ny gruppdiskussion": a dialog where Teams shows one, and the same form in the channel where it does not. */
export function offerCard({ networkId, language }: PlanOf, underWay: number): Card {
  const { plan } = discussionText[language];
  const data = { network: networkId };
  return card(language, [heading(plan.offer), paragraph(plan.intro)], {
    actions: [
      openDialog(plan.open, verbs.form, data),
      press(plan.here, verbs.form, data),
      underWay > 0 ? press(plan.showPlanned(underWay), verbs.planned, data) : undefined,
    ],
  });
}

export interface PlanState {
  readonly draft: PlanDraft;
  /** Those it can belong to. */
  readonly sessions: readonly Session[];
  readonly problems?: readonly PlanProblem[];
  readonly notice?: 'wrong' | 'failed';
}

/** @param discussionId given to the discussion when its form is made, so that the form sent twice is one discussion. */
export function planForm(of: PlanOf, discussionId: string, state: PlanState): Card {
  const text = discussionText[of.language];
  const { plan } = text;
  const { draft, sessions, problems = [], notice } = state;
  const input = (field: PlanField) => ({
    id: field,
    label: plan.labels[field],
    errorMessage: plan.missing,
    spacing: 'medium' as const,
    ...(draft[field] ? { value: draft[field] } : {}),
  });
  const wrong = (field: PlanField): Element[] =>
    problems
      .filter((problem) => problem.field === field)
      .map((problem) => paragraph(text.problem(problem), { color: 'attention', spacing: 'small' }));
  return card(
    of.language,
    [
      heading(plan.offer),
      notice ? paragraph(plan[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      {
        type: 'Input.Text',
        ...input('title'),
        isRequired: true,
        maxLength: maxDiscussionTitle,
        placeholder: plan.placeholder,
      },
      ...wrong('title'),
      {
        type: 'Input.ChoiceSet',
        ...input('session'),
        style: 'compact',
        choices: [
          { title: plan.noSession, value: noSession },
          ...sessions.map((session) => ({
            title: `${plainTitle(session.title)} (${whenText(session, of.language)})`,
            value: session.id,
          })),
        ],
      },
      ...wrong('session'),
      {
        type: 'Input.ChoiceSet',
        ...input('when'),
        style: 'expanded',
        isRequired: true,
        choices: (['now', 'later'] as const).map((when) => ({ title: plan.when[when], value: when })),
      },
      ...wrong('when'),
      { type: 'Input.Date', ...input('date') },
      ...wrong('date'),
      { type: 'Input.Time', ...input('time') },
      ...wrong('time'),
    ],
    {
      actions: [
        send(
          of.carrier,
          plan.save,
          verbs.save,
          { network: of.networkId, discussion: discussionId },
          { style: 'positive' },
        ),
      ],
    },
  );
}

export function planSavedCard(of: CardOf, carrier: Carrier, now: Instant): Card {
  const { plan } = discussionText[of.language];
  const { discussion, session } = of;
  const postsAt = postsAtOf(discussion, session);
  const closes = closingMoment(of);
  const isLater = postsAt > now;
  return card(
    of.language,
    [
      heading(isLater ? plan.savedLater(momentText(postsAt, session, of.language)) : plan.savedNow),
      ...titleLines(of),
      isLater && session ? paragraph(plan.movesAlong) : undefined,
      paragraph(closes ? plan.closes(closes) : plan.closesByHand),
    ],
    { actions: [carrier === 'card' ? plannedButton(of) : undefined] },
  );
}

/** More than this nobody has under way. */
const maxShown = 10;

/** For one facilitator: what is under way and planned, and the way to end it. */
export function plannedCard(
  { networkId, language }: Pick<PlanOf, 'networkId' | 'language'>,
  discussions: readonly Discussion[],
  sessionOf: (discussion: Discussion) => Session | undefined,
  isPosted: (discussion: Discussion) => boolean,
  now: Instant,
): Card {
  const { planned, steer } = discussionText[language];
  const left = discussions.length - maxShown;
  return card(language, [
    heading(planned.title),
    discussions.length === 0 ? paragraph(planned.none) : undefined,
    ...discussions.slice(0, maxShown).flatMap((discussion): Element[] => {
      const session = sessionOf(discussion);
      const of = { networkId, discussion, session, language };
      const postsAt = postsAtOf(discussion, session);
      const isCalledOff = session?.cancelled === true && !isPosted(discussion);
      const isPlanned = postsAt > now || isCalledOff;
      const state = isCalledOff
        ? planned.calledOff
        : isPlanned
          ? planned.posts(momentText(postsAt, session, language))
          : planned.stands;
      return [
        plainText(discussion.title, { separator: true, spacing: 'medium' }),
        paragraph(state, { isSubtle: true, spacing: 'none' }),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            isPlanned
              ? press(planned.cancel, verbs.cancel, reference(of))
              : press(steer.close, verbs.steer, reference(of)),
          ],
        },
      ];
    }),
    left > 0 ? paragraph(planned.more(left), { isSubtle: true, spacing: 'medium' }) : undefined,
  ]);
}

export function cancelCard(of: CardOf, failed = false): Card {
  const { planned, steer } = discussionText[of.language];
  return card(
    of.language,
    [
      failed ? paragraph(steer.notDone, { color: 'attention', weight: 'bolder' }) : undefined,
      ...titleLines(of),
      paragraph(planned.askCancel),
    ],
    {
      actions: [
        press(planned.sureCancel, verbs.cancel, { ...reference(of), sure: 'yes' }, { style: 'destructive' }),
        press(planned.noCancel, verbs.planned, { network: of.networkId }),
      ],
    },
  );
}

/** A facilitator is asked before it is closed. @param answered undefined when the press that closes it failed. */
export function steerCard(of: CardOf, answered: number | undefined): Card {
  const text = discussionText[of.language];
  const closes = closingMoment(of);
  return card(
    of.language,
    [
      answered === undefined
        ? paragraph(text.steer.notDone, { color: 'attention', weight: 'bolder' })
        : undefined,
      ...titleLines(of),
      answered === undefined ? undefined : paragraph(`${text.answered(answered)}.`),
      closes ? paragraph(text.plan.closes(closes)) : undefined,
      paragraph(text.steer.ask),
    ],
    {
      actions: [
        press(text.steer.close, verbs.close, reference(of), { style: 'destructive' }),
        press(text.back, verbs.show, reference(of)),
      ],
    },
  );
}

export function plannedButton({ networkId, language }: Pick<CardOf, 'networkId' | 'language'>): Action {
  return press(discussionText[language].planned.title, verbs.planned, { network: networkId });
}
