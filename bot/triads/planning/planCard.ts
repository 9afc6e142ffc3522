import { lockField, type Seat, seatText, swapFields } from '../../contract/triadPlan.ts';
import {
  type Action,
  type Card,
  type Carrier,
  type ChoiceInput,
  card,
  type Element,
  heading,
  openDialog,
  paragraph,
  plainText,
  plainTitle,
  press,
  send,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { localMoment } from '../../ports/localTime.ts';
import type { Instant } from '../../ports/time.ts';
import { type Session, whenText } from '../../sessions/session.ts';
import type { Called } from '../called.ts';
import type { Breach, FormingReport } from '../forming/grouping.ts';
import { type Round, unseenBreaches } from '../round.ts';
import { minutesFor } from '../templates/template.ts';
import { regrouped, triadsMark } from './arranging.ts';
import { zoneOf } from './planForm.ts';
import { listed, type PreviewNotice, planText } from './planText.ts';
import type { WayOut } from './roundPlanning.ts';

/** The presses of the planning cards. */
export const verbs = {
  new: 'triadPlan/new',
  form: 'triadPlan/form',
  save: 'triadPlan/save',
  show: 'triadPlan/show',
  swap: 'triadPlan/swap',
  lock: 'triadPlan/lock',
  reshuffle: 'triadPlan/reshuffle',
  publish: 'triadPlan/publish',
  start: 'triadPlan/start',
  remove: 'triadPlan/remove',
  choose: 'triadPlan/choose',
} as const;

/** Where a card of planning is shown. */
export interface PlanOf {
  readonly networkId: string;
  readonly carrier: Carrier;
  readonly language: Language;
}

/** "ny triadomgång": a dialog where Teams shows one, and the same form in the channel where it does not. */
export function planOfferCard(networkId: string, language: Language): Card {
  const { offer } = planText[language];
  const data = { network: networkId };
  return card(language, [heading(offer.title), paragraph(offer.intro)], {
    actions: [openDialog(offer.open, verbs.new, data), press(offer.here, verbs.new, data)],
  });
}

export interface PreviewState {
  readonly session: Session | undefined;
  readonly called: Called;
  /** undefined while it cannot be worked out. */
  readonly report: FormingReport | undefined;
  /** Nobody has signed up for the session, so everybody in the channel is counted in. */
  readonly everyone: boolean;
  /** Of those in triads: how many have not said whom they represent. */
  readonly unknownOrganisations: number;
  readonly now: Instant;
  readonly notice?: PreviewNotice;
  /** Who were chosen to trade places. */
  readonly one?: Seat | undefined;
  readonly other?: Seat | undefined;
}

/** Of the 25,000 a card may have. */
const roomForCard = 24_500;

/** What is left out when there are so many people that not everything fits. */
interface Fit {
  readonly swap: boolean;
  readonly triads: number;
}
const fits: readonly Fit[] = [
  { swap: true, triads: Infinity },
  { swap: false, triads: Infinity },
  { swap: false, triads: 40 },
  { swap: false, triads: 15 },
];

/** How a round stands; of a draft with everything that can be done to it. For facilitators alone. */
export function previewCard(of: PlanOf, round: Round, state: PreviewState): Card {
  const cards = fits.map((fit) => () => fittedPreview(of, round, state, fit));
  for (const make of cards) {
    const made = make();
    if (JSON.stringify(made).length <= roomForCard) return made;
  }
  return fittedPreview(of, round, state, { swap: false, triads: 5 });
}

function fittedPreview(of: PlanOf, round: Round, state: PreviewState, fit: Fit): Card {
  const { language } = of;
  const { preview } = planText[language];
  const isDraft = round.state === 'draft';
  const isGrouped = round.triads.length > 0;
  return card(
    language,
    [
      heading(isDraft ? preview.title : preview.standsTitle),
      noticeLine(state.notice ?? (isCalledOff(round, state) ? 'calledOff' : undefined), language),
      ...aboutLines(round, state, language),
      isDraft && state.everyone ? paragraph(preview.everyone, { spacing: 'small' }) : undefined,
      ...unseenLines(round, state.called, language),
      ...triadLines(round, state.called, fit.triads, language),
      isGrouped || round.state === 'closed'
        ? undefined
        : paragraph(preview.tooFew(round.without.length), { weight: 'bolder', spacing: 'medium' }),
      ...(isDraft && isGrouped ? reportLines(state, language) : []),
      ...(isDraft && isGrouped ? swapLines(of, round, state, fit) : []),
      ...(isDraft && isGrouped ? lockLines(of, round) : []),
    ],
    { actions: previewActions(of, round, state) },
  );
}

const troubles: readonly PreviewNotice[] = [
  'changedMeanwhile',
  'pickTwo',
  'failed',
  'calledOff',
  'publishedMeanwhile',
];

function noticeLine(notice: PreviewNotice | undefined, language: Language): Element | undefined {
  return (
    notice &&
    paragraph(planText[language].preview.notices[notice], {
      weight: 'bolder',
      ...(troubles.includes(notice) ? { color: 'attention' as const } : {}),
    })
  );
}

function isCalledOff(round: Round, { session }: PreviewState): boolean {
  return round.sessionId !== undefined && (session === undefined || session.cancelled);
}

function aboutLines(round: Round, { session, now }: PreviewState, language: Language): Element[] {
  const { preview, form } = planText[language];
  const { template, question, startsAt, byItself, meetings, state } = round;
  const moment = localMoment(startsAt, zoneOf(session), language);
  const begins =
    meetings !== undefined
      ? preview.beginsFreely(moment, meetings)
      : state === 'draft' && startsAt <= now
        ? preview.beginsAtOnce
        : preview.begins(moment);
  const standing = {
    draft: byItself ? preview.byItself(moment) : preview.waits,
    published: preview.running,
    closed: preview.closed,
    cancelled: planText[language].roundGone,
  };
  return [
    ...(session ? [plainText(`${session.title}, ${whenText(session, language)}`, { spacing: 'small' })] : []),
    ...(meetings === undefined ? [] : [paragraph(form.between, { spacing: 'small' })]),
    plainText(preview.template(template.name[language], minutesFor(template, 3)), { spacing: 'none' }),
    ...(question ? [plainText(preview.question(question), { spacing: 'none' })] : []),
    paragraph(begins, { spacing: 'small' }),
    paragraph(standing[state], { isSubtle: true, spacing: 'none' }),
  ];
}

function unseenLines(round: Round, called: Called, language: Language): Element[] {
  const { preview, report } = planText[language];
  const breaches = round.state === 'published' ? unseenBreaches(round) : [];
  if (breaches.length === 0) return [];
  return [
    paragraph(preview.unseen, { color: 'attention', spacing: 'medium' }),
    ...breaches
      .slice(0, mostBreaches)
      .map((breach) => plainText(report.stop(breachText(breach, called, language)), { spacing: 'small' })),
  ];
}

function triadLines(round: Round, called: Called, most: number, language: Language): Element[] {
  const { preview } = planText[language];
  const shown = round.triads.slice(0, most);
  const left = round.triads.length - shown.length;
  return [
    ...shown.flatMap(({ number, members, locked }) => [
      paragraph(preview.triad(number, locked), { weight: 'bolder', spacing: 'medium' }),
      plainText(members.map(called).join(', '), { spacing: 'none' }),
    ]),
    ...(left > 0 ? [paragraph(preview.more(left), { isSubtle: true, spacing: 'medium' })] : []),
  ];
}

/** Past this many the rest is a number. */
const mostBreaches = 10;

function reportLines({ report, called, unknownOrganisations }: PreviewState, language: Language): Element[] {
  const text = planText[language].report;
  const title = paragraph(text.title, { weight: 'bolder', spacing: 'large', separator: true });
  if (!report) return [title, paragraph(text.away, { spacing: 'small' })];
  const { kept, broken, fewest, expectedRepeats } = report;
  const left = broken.length - mostBreaches;
  const isProven = fewest === 'proven';
  // Of those nobody knows whom they represent, nobody knows whether they are colleagues.
  const known = kept.filter((rule) => rule !== 'organisation' || unknownOrganisations === 0);
  return [
    title,
    ...(known.length > 0
      ? [paragraph(text.kept(known.map((rule) => text.rules[rule]).join(', ')), { spacing: 'small' })]
      : []),
    ...(unknownOrganisations > 0
      ? [paragraph(text.unknownOrganisations(unknownOrganisations), { spacing: 'small' })]
      : []),
    ...broken.slice(0, mostBreaches).map((breach) => {
      const sentence = breachText(breach, called, language);
      return plainText(isProven ? text.unavoidable(sentence) : text.stop(sentence), { spacing: 'small' });
    }),
    ...(left > 0 ? [paragraph(text.more(left), { spacing: 'small' })] : []),
    ...(broken.length > 0 && !isProven ? [paragraph(text.maybeNotFewest, { spacing: 'small' })] : []),
    paragraph(text.expected(expectedRepeats), { isSubtle: true, spacing: 'small' }),
  ];
}

/** Without a closing mark; only to be shown with `plainText`. */
function breachText({ rule, people, times = 1 }: Breach, called: Called, language: Language): string {
  return planText[language].report.broken[rule](people.map(called), times);
}

function swapLines(of: PlanOf, round: Round, { called, one, other }: PreviewState, fit: Fit): Element[] {
  const text = planText[of.language].swap;
  const title = paragraph(text.title, { weight: 'bolder', spacing: 'large', separator: true });
  if (!fit.swap) return [title, paragraph(text.tooMany, { spacing: 'small' })];
  const choices = round.triads.flatMap(({ number, members }) =>
    members.map((key, index) => ({
      title: text.seat(plainTitle(called(key)), number),
      value: seatText({ triad: number, place: index + 1 }),
    })),
  );
  const input = (id: string, label: string, chosen: Seat | undefined): ChoiceInput => ({
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    errorMessage: text.choose,
    choices,
    spacing: 'small',
    ...(chosen ? { value: seatText(chosen) } : {}),
  });
  return [
    title,
    paragraph(text.note, { isSubtle: true, size: 'small', spacing: 'none' }),
    input(swapFields.one, text.one, one),
    input(swapFields.other, text.other, other),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [send(of.carrier, text.button, verbs.swap, seenOf(of, round))],
    },
  ];
}

function lockLines(of: PlanOf, round: Round): Element[] {
  const { lock, preview } = planText[of.language];
  const locked = round.triads.filter((triad) => triad.locked).map(({ number }) => number);
  return [
    {
      type: 'Input.ChoiceSet',
      id: lockField,
      label: lock.label,
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      errorMessage: lock.unreadable,
      choices: round.triads.map(({ number }) => ({
        title: preview.triad(number, false),
        value: String(number),
      })),
      spacing: 'large',
      separator: true,
      ...(locked.length > 0 ? { value: locked.join(',') } : {}),
    },
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        send(of.carrier, lock.button, verbs.lock, seenOf(of, round)),
        send(of.carrier, lock.reshuffle, verbs.reshuffle, seenOf(of, round)),
      ],
    },
  ];
}

function previewActions(of: PlanOf, round: Round, state: PreviewState): (Action | undefined)[] {
  const { buttons } = planText[of.language];
  const isDraft = round.state === 'draft';
  const isReady = isDraft && !isCalledOff(round, state);
  const button = (title: string, verb: string, style?: 'positive' | 'destructive') =>
    send(of.carrier, title, verb, seenOf(of, round), {
      associatedInputs: 'none',
      ...(style ? { style } : {}),
    });
  return [
    isReady ? button(buttons.publish, verbs.publish, 'positive') : undefined,
    isReady ? button(buttons.publishAndStart, verbs.start) : undefined,
    isDraft ? button(buttons.change, verbs.form) : undefined,
    round.state === 'closed' ? undefined : button(buttons.remove, verbs.remove, 'destructive'),
  ];
}

/** Which triads were seen when it was pressed. */
function seenOf(of: PlanOf, round: Round): Record<string, string> {
  return { ...referenceTo(of, round), seen: triadsMark(round), seed: String(round.seed) };
}

function referenceTo({ networkId }: PlanOf, { id }: Pick<Round, 'id'>): Record<string, string> {
  return { network: networkId, round: id };
}

/** A swap that breaks a hard rule is done only when somebody has read which. */
export function swapBreaksCard(of: PlanOf, round: Round, { breaches, called, one, other }: SwapAsked): Card {
  const { swap, report } = planText[of.language];
  const data = { ...seenOf(of, round), [swapFields.one]: seatText(one), [swapFields.other]: seatText(other) };
  return card(
    of.language,
    [
      heading(swap.breaks),
      ...breaches
        .slice(0, mostBreaches)
        .map((breach) =>
          plainText(report.stop(breachText(breach, called, of.language)), { spacing: 'small' }),
        ),
      paragraph(swap.ask),
    ],
    {
      actions: [
        send(of.carrier, swap.despite, verbs.swap, { ...data, sure: 'yes' }, { style: 'destructive' }),
        send(of.carrier, swap.back, verbs.show, referenceTo(of, round)),
      ],
    },
  );
}

export interface SwapAsked {
  readonly breaches: readonly Breach[];
  readonly called: Called;
  readonly one: Seat;
  readonly other: Seat;
}

export function publishedCard(
  of: PlanOf,
  round: Round,
  { session, now }: Pick<PreviewState, 'session' | 'now'>,
): Card {
  const { published, buttons } = planText[of.language];
  const sentence =
    round.triads.length === 0
      ? published.tooFew
      : round.meetings !== undefined
        ? published.freely
        : round.startsAt <= now
          ? published.started
          : published.waits(localMoment(round.startsAt, zoneOf(session), of.language));
  return card(of.language, [heading(published.title), paragraph(sentence)], {
    actions: [send(of.carrier, buttons.show, verbs.show, referenceTo(of, round))],
  });
}

/** Says what goes away as the round stands; the yes carries that, for it may stand otherwise by then. */
export function removeCard(of: PlanOf, round: Round, trouble?: 'failed' | 'changed'): Card {
  const { removing } = planText[of.language];
  const data = referenceTo(of, round);
  const yes = { ...data, sure: 'yes', asked: round.state };
  return card(
    of.language,
    [
      heading(removing.title),
      trouble && paragraph(removing[trouble], { color: 'attention', weight: 'bolder' }),
      paragraph(round.state === 'draft' ? removing.draft : removing.published),
    ],
    {
      actions: [
        send(of.carrier, removing.sure, verbs.remove, yes, { style: 'destructive' }),
        send(of.carrier, removing.no, verbs.show, data),
      ],
    },
  );
}

export interface QuestionState {
  readonly ways: readonly WayOut[];
  readonly called: Called;
  readonly notice?: 'changedMeanwhile' | 'publishedMeanwhile';
}

/** More than these are no help. */
const mostWays = 5;

/** No repair keeps the hard rules: the ways out, the least bad first. For facilitators alone. */
export function questionCard(of: PlanOf, round: Round, { ways, called, notice }: QuestionState): Card {
  const { language } = of;
  const { question, preview, and, buttons } = planText[language];
  const notices = { ...preview.notices, changedMeanwhile: question.changedMeanwhile };
  const { left = [], joined = [] } = round.openQuestion ?? {};
  const names = (keys: readonly string[]) => listed(keys.map(called), and);
  const shown = ways.slice(0, mostWays);
  const data = referenceTo(of, round);
  return card(
    language,
    [
      heading(question.title),
      notice && paragraph(notices[notice], { color: 'attention', weight: 'bolder' }),
      left.length > 0 ? plainText(question.left(names(left)), { spacing: 'small' }) : undefined,
      joined.length > 0 ? plainText(question.joined(names(joined)), { spacing: 'small' }) : undefined,
      paragraph(shown.length > 0 ? question.why : question.none),
      ...shown.flatMap((way, index) => [
        paragraph(question.way(index + 1), { weight: 'bolder', spacing: 'medium' }),
        ...wayLines(round, way, called, language),
        {
          type: 'ActionSet' as const,
          spacing: 'small' as const,
          actions: [send(of.carrier, question.button(index + 1), verbs.choose, { ...data, way: way.id })],
        },
      ]),
    ],
    { actions: [send(of.carrier, buttons.remove, verbs.remove, data)] },
  );
}

/** Past this many triads and breaches a way out is no longer read. */
const mostLinesOfWay = 6;

function wayLines(round: Round, { groups, breaches }: WayOut, called: Called, language: Language): Element[] {
  const { question, report, preview } = planText[language];
  const after = regrouped(round, groups, { left: [], joined: [] }, round.startsAt);
  const changed = after.changes === round.changes ? [] : (after.changes.at(-1)?.triads ?? []);
  const triads = changed.map((number) => {
    const triad = after.triads.find((one) => one.number === number);
    return triad
      ? `${preview.triad(number, false)}: ${triad.members.map(called).join(', ')}`
      : `${question.dissolves(number)}.`;
  });
  const broken = breaches.map((breach) => report.stop(breachText(breach, called, language)));
  const more = (count: number) => (count > mostLinesOfWay ? [report.more(count - mostLinesOfWay)] : []);
  return [
    ...triads.slice(0, mostLinesOfWay),
    ...more(triads.length),
    ...broken.slice(0, mostLinesOfWay),
    ...more(broken.length),
    ...(broken.length === 0 ? [question.keepsAll] : []),
  ].map((line) => plainText(line, { spacing: 'none' }));
}

/** One sentence, and the way to the triads where there are any to show. */
export function planNotice(of: PlanOf, sentence: string, round?: Round): Card {
  const { buttons } = planText[of.language];
  return card(of.language, [paragraph(sentence)], {
    actions: [round && send(of.carrier, buttons.show, verbs.show, referenceTo(of, round))],
  });
}
