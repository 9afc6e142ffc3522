import { readLibraryId } from './case.ts';
import { isRecord, oneLine, type Problem, type Read, readId } from './reading.ts';
import { topicLimits } from './triadSettings.ts';

/** Characters of a question that are read. */
export const maxQuestionLength = 1_000;

/** The ids of the inputs. */
export const questionField = 'question';
export const namedField = 'named';
export const topicField = 'topic';

/** What a button of an answer, of a case or of an unanswered question says; what it leaves out is undefined. */
export interface AskingPress {
  readonly networkId: string | undefined;
  /** The case it is about. */
  readonly libraryId: string | undefined;
  /** The answer it stands on. */
  readonly answerId: string | undefined;
  /** The question that was asked, on one line, at most `maxQuestionLength`; '' for none. */
  readonly question: string;
  /** The case a follow-up question was taken to be about. */
  readonly about: string | undefined;
  /** A kept question. */
  readonly questionId: string | undefined;
  readonly helpful: boolean | undefined;
  /** Whether the asker wants their name on the question; undefined when that was not chosen. */
  readonly named: boolean | undefined;
  /** Of a long case, from 0. */
  readonly page: number;
  /** The button stands on the view of a case rather than on an answer. */
  readonly onCase: boolean;
}

/** Never fails: what cannot be read is left out. */
export function readAskingPress(data: unknown): AskingPress {
  const fields = isRecord(data) ? data : {};
  const { page, [questionField]: question } = fields;
  return {
    networkId: readId(fields.network),
    libraryId: readLibraryId(fields.case),
    answerId: readId(fields.answer),
    question: typeof question === 'string' ? readQuestion(question).text : '',
    about: readLibraryId(fields.about),
    questionId: readId(fields.id),
    helpful: readYesNo(fields.helpful),
    named: readYesNo(fields[namedField]),
    page: typeof page === 'string' && /^\d{1,3}$/.test(page) ? Number(page) : 0,
    onCase: fields.on === 'case',
  };
}

function readYesNo(value: unknown): boolean | undefined {
  return value === 'yes' ? true : value === 'no' ? false : undefined;
}

/** @returns the question on one line; '' when it has neither letter nor digit. `cut`: it was longer than is read. */
export function readQuestion(written: string): { readonly text: string; readonly cut: boolean } {
  // Far more than is read: folding a message of a megabyte to one line would hold everybody up.
  const line = oneLine(written.slice(0, 10 * maxQuestionLength).normalize('NFC')).replace(/\s+/g, ' ');
  const cut = line.length > maxQuestionLength || written.length > 10 * maxQuestionLength;
  const text = oneLine(line.slice(0, maxQuestionLength).replace(/[\uD800-\uDBFF]$/, ''));
  return /[\p{L}\p{N}]/u.test(text) ? { text, cut } : { text: '', cut: false };
}

/** A question in the words it is to have as a topic for triads. */
export function readTopicLine(data: unknown): Read<string> & { readonly draft: string } {
  const raw = isRecord(data) ? data[topicField] : undefined;
  const text = typeof raw === 'string' ? oneLine(raw.slice(0, maxQuestionLength)) : '';
  const problem = text === '' ? 'missing' : text.length > topicLimits.topic ? 'tooLong' : undefined;
  if (!problem) return { ok: true, value: text, draft: text };
  const problems: readonly Problem[] = [{ field: topicField, problem }];
  return { ok: false, problems, draft: text.slice(0, topicLimits.topic).toWellFormed() };
}
