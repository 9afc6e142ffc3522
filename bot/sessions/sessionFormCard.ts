import {
  type FormField,
  limits,
  maxPasted,
  type SessionDraft,
  type SessionProblem,
} from '../contract/session.ts';
import {
  type Action,
  type Card,
  type Carrier,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  send,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { before, minutesOf } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import { type Session, whenText } from './session.ts';
import { listButton, verbs } from './sessionCard.ts';
import { problemText, remindersText, sessionText } from './sessionText.ts';

/** Which form this is and where it is shown. */
export interface FormOf {
  readonly networkId: string;
  /** Given to a new session when its form is made, so that the form sent twice is one session. */
  readonly sessionId: string;
  /** The fingerprint of the session the form was filled in from; undefined for a new one. */
  readonly seen: string | undefined;
  readonly carrier: Carrier;
  readonly language: Language;
}

export interface FormState {
  readonly draft: SessionDraft;
  readonly problems?: readonly SessionProblem[];
  readonly notice?: 'wrong' | 'failed' | 'changedMeanwhile';
  /** With `changedMeanwhile`: how the session stands now. */
  readonly standing?: Session;
  /** Themes that participants wish for, newest first. */
  readonly wishes?: readonly string[];
}

/** The last of them lets somebody try it out. */
const commonReminders = ['P14D', 'P7D', 'P3D', 'P1D', 'PT3H', 'PT1H', 'PT1M'];
const maxWishes = 10;
const maxWishLength = 300;

export function formCard(
  of: FormOf,
  { draft, problems = [], notice, standing, wishes = [] }: FormState,
): Card {
  const text = sessionText[of.language];
  const { labels } = text.form;
  const data = referenceOf(of);
  const isFresh = of.seen === undefined;

  /** What is wrong with a field stands under it. */
  function wrong(field: FormField): Element[] {
    return problems
      .filter((problem) => problem.field === field || problem.field.startsWith(`${field}[`))
      .slice(0, 5)
      .map((problem) =>
        paragraph(problemText(problem, of.language), { color: 'attention', spacing: 'small' }),
      );
  }
  function input(field: FormField, isRequired: boolean) {
    return {
      id: field,
      label: labels[field],
      errorMessage: isRequired ? text.form.missing : text.form.unreadable,
      spacing: 'medium' as const,
      ...(isRequired ? { isRequired } : {}),
      ...(draft[field] ? { value: draft[field] } : {}),
    };
  }

  return card(
    of.language,
    [
      heading(text.form.titles[isFresh ? 'fresh' : 'change']),
      notice ? paragraph(text.notices[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      ...(standing ? [paragraph(text.nowItSays), ...sessionLines(standing, of.language)] : []),
      ...wishLines(wishes, of.language),
      { type: 'Input.Text', ...input('title', true), maxLength: limits.title },
      ...wrong('title'),
      { type: 'Input.Date', ...input('date', true) },
      ...wrong('date'),
      { type: 'Input.Time', ...input('start', true) },
      ...wrong('start'),
      { type: 'Input.Time', ...input('end', true) },
      ...wrong('end'),
      // Nearly every session ends the day it starts; the field is there for those that do not.
      ...(draft.endDate ? [{ type: 'Input.Date' as const, ...input('endDate', false) }] : []),
      ...wrong('endDate'),
      { type: 'Input.Text', ...input('place', false), maxLength: limits.place },
      ...wrong('place'),
      { type: 'Input.Text', ...input('link', false), maxLength: limits.link },
      ...wrong('link'),
      paragraph(text.form.programmeNote, { isSubtle: true, size: 'small', spacing: 'medium' }),
      {
        type: 'Input.Text',
        ...input('programme', false),
        spacing: 'small',
        maxLength: limits.programme,
        isMultiline: true,
        placeholder: text.form.programmeExample,
      },
      ...wrong('programme'),
      {
        type: 'Input.ChoiceSet',
        ...input('reminders', false),
        style: 'expanded',
        isMultiSelect: true,
        choices: reminderChoices(draft.reminders, of.language),
      },
      ...wrong('reminders'),
    ],
    {
      actions: [
        send(of.carrier, text.form.save, verbs.save, data, { style: 'positive' }),
        isFresh
          ? undefined
          : send(of.carrier, text.form.cancel, verbs.cancel, data, {
              style: 'destructive',
              associatedInputs: 'none',
            }),
      ],
    },
  );
}

/** The common ones, and those the session has besides. */
function reminderChoices(chosen: string, language: Language) {
  const others = chosen
    .split(/[\s,;]+/, limits.reminders)
    .filter((offset) => !commonReminders.includes(offset) && minutesOf(offset) !== undefined);
  return [...commonReminders, ...new Set(others)].map((offset) => ({
    title: remindersText([offset], language),
    value: offset,
  }));
}

function wishLines(wishes: readonly string[], language: Language): Element[] {
  if (wishes.length === 0) return [];
  return [
    paragraph(sessionText[language].form.wishes, { weight: 'bolder', spacing: 'medium' }),
    ...wishes
      .slice(0, maxWishes)
      .map((wish) => plainText(`– ${wish.slice(0, maxWishLength)}`, { spacing: 'small' })),
  ];
}

function referenceOf({ networkId, sessionId, seen }: FormOf): Record<string, string> {
  return { network: networkId, session: sessionId, ...(seen === undefined ? {} : { seen }) };
}

function sessionLines(session: Session, language: Language): Element[] {
  const { place } = session;
  return [
    plainText(session.title, { spacing: 'small' }),
    paragraph(whenText(session, language), { isSubtle: true, spacing: 'none' }),
    ...(place ? [plainText(`${sessionText[language].place}: ${place}`, { spacing: 'none' })] : []),
  ];
}

/** @param now reminders whose time has passed are not promised. */
export function savedCard(of: FormOf, session: Session, now: Instant): Card {
  const { saved } = sessionText[of.language];
  const { reminders, start, timeZone } = session;
  const ahead = reminders.filter((offset) => before(start, timeZone, offset) > now);
  return card(
    of.language,
    [
      heading(of.seen === undefined ? saved.fresh : saved.change),
      ...sessionLines(session, of.language),
      paragraph(ahead.length === 0 ? saved.noReminders : saved.reminders(remindersText(ahead, of.language))),
      ahead.length < reminders.length && start > now
        ? paragraph(saved.soon, { spacing: 'small' })
        : undefined,
    ],
    { actions: [backTo(of)] },
  );
}

export function cancelCard(of: FormOf, session: Session, failed = false): Card {
  const text = sessionText[of.language];
  const data = referenceOf(of);
  return card(
    of.language,
    [
      heading(text.cancelling.title),
      failed ? paragraph(text.cancelling.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      ...sessionLines(session, of.language),
      paragraph(text.cancelling.ask),
    ],
    {
      actions: [
        send(
          of.carrier,
          text.cancelling.sure,
          verbs.cancel,
          { ...data, sure: 'yes' },
          { style: 'destructive' },
        ),
        send(of.carrier, text.cancelling.no, verbs.form, data),
      ],
    },
  );
}

/** One sentence, and the way back to the sessions. */
export function sessionNotice(of: Omit<FormOf, 'sessionId' | 'seen'>, sentence: string): Card {
  return card(of.language, [paragraph(sentence)], { actions: [backTo(of)] });
}

/** A dialog is closed; on a card there is no other way back, and the list is made for cards. */
function backTo({ carrier, language, networkId }: Omit<FormOf, 'sessionId' | 'seen'>): Action | undefined {
  return carrier === 'card' ? listButton(networkId, language) : undefined;
}

export type ImportOf = Omit<FormOf, 'sessionId' | 'seen'>;

export interface ImportState {
  readonly file?: string;
  readonly notice?: string;
  /** What is wrong, a row each. */
  readonly report?: readonly string[];
}

/** Of the 25,000 a card may have. */
const roomForReport = 3_000;
const maxCreatedShown = 8;
const roomForCard = 24_500;

export function importCard(of: ImportOf, { file = '', notice, report = [] }: ImportState = {}): Card {
  const text = sessionText[of.language].importing;
  const make = (value: string) =>
    card(
      of.language,
      [
        heading(text.title),
        notice ? paragraph(notice, { color: 'attention', weight: 'bolder' }) : paragraph(text.intro),
        ...reportLines(report, of.language),
        value === file ? undefined : paragraph(text.leftOut, { spacing: 'medium' }),
        {
          type: 'Input.Text',
          id: 'file',
          label: text.label,
          errorMessage: text.missing,
          isRequired: true,
          isMultiline: true,
          maxLength: maxPasted,
          spacing: 'medium',
          ...(value ? { value } : {}),
        },
      ],
      {
        actions: [
          send(of.carrier, text.button, verbs.import, { network: of.networkId }, { style: 'positive' }),
        ],
      },
    );
  const whole = make(file);
  return JSON.stringify(whole).length <= roomForCard ? whole : make('');
}

function reportLines(report: readonly string[], language: Language): Element[] {
  let room = roomForReport;
  const shown = report.filter((line) => {
    room -= line.length + 100;
    return room >= 0;
  });
  const left = report.length - shown.length;
  return [
    ...shown.map((line) => paragraph(line, { spacing: 'small' })),
    ...(left > 0 ? [paragraph(sessionText[language].importing.moreRows(left), { spacing: 'small' })] : []),
  ];
}

export function importedCard(of: ImportOf, created: readonly Session[]): Card {
  const { importing, more } = sessionText[of.language];
  const first = created.slice(0, maxCreatedShown);
  const left = created.length - first.length;
  return card(
    of.language,
    [
      heading(importing.done(created.length)),
      ...first.flatMap((session) => sessionLines(session, of.language)),
      left > 0 ? paragraph(more(left), { isSubtle: true }) : undefined,
    ],
    { actions: [backTo(of)] },
  );
}
