import { caseParts } from '../../contract/case.ts';
import {
  type CaseDraft,
  caseDraft,
  caseTextDraft,
  readCaseForm,
  readCaseTextForm,
} from '../../contract/caseForm.ts';
import type { Language } from '../../ports/language.ts';
import { randomId } from '../../ports/random.ts';
import { answerWith, type Reply } from '../../ports/said.ts';
import type { Case } from '../case.ts';
import { isTooLong } from '../caseRows.ts';
import { otherLanguage, withForm, withTranslation } from './bodies.ts';
import { caseForm, type FormOf, type FormState, fitsCard } from './caseFormCard.ts';
import { caseFormText } from './caseFormText.ts';
import { keepingText } from './keepingText.ts';
import { noticeCard, savedCard } from './manageCard.ts';
import {
  aboutCase,
  type KeepingNeeds,
  type Pressed,
  type Presses,
  unlessAway,
  unreadable,
} from './pressed.ts';
import { verbs } from './verbs.ts';

/** What a new form holds: what it was opened with, and the choices most make. */
export function freshDraft(given: CaseDraft, language: Language): CaseDraft {
  return { ...given, kind: given.kind || 'municipal', language: given.language || language };
}

/** A facilitator's forms: of a case, and of its other language. */
export function formPresses({ keeping, random }: Pick<KeepingNeeds, 'keeping' | 'random'>): Presses {
  async function form(pressed: Pressed): Promise<Reply> {
    const { press, of } = pressed;
    if (press.caseId !== undefined) return changeForm(pressed);
    const formOf = { ...of, purpose: 'fresh', caseId: randomId(random), seen: undefined } as const;
    return answerWith(caseForm(formOf, { draft: freshDraft(press.draft, of.language) }));
  }

  const changeForm = aboutCase(keeping, async ({ of }, one) =>
    open({ ...of, purpose: 'change', caseId: one.id, seen: one.revision }, one, { draft: caseDraft(one) }),
  );

  async function translation({ of }: Pressed, one: Case): Promise<Reply> {
    const formOf = { ...of, purpose: 'translation', caseId: one.id, seen: one.revision } as const;
    const draft = caseTextDraft(one, otherLanguage(one.language));
    return open(formOf, one, { draft, into: intoOf(one) });
  }

  function open(of: FormOf, one: Case, state: FormState): Reply {
    if (one.retired) return answerWith(noticeCard(of, keepingText[of.language].isRetired, one.id));
    // Half a case in a form would be half a case when it is saved.
    if (!fitsCard(of, state.draft)) {
      return answerWith(noticeCard(of, caseFormText[of.language].tooLongForForm, one.id));
    }
    return answerWith(caseForm(of, state));
  }

  async function save({ press, of, acting }: Pressed): Promise<Reply> {
    const { caseId, seen, draft } = press;
    const { networkId } = of;
    const by = acting.person.key;
    if (caseId === undefined) return unreadable(of);
    const formOf: FormOf = { ...of, purpose: seen === undefined ? 'fresh' : 'change', caseId, seen };
    return unlessAway(
      async () => {
        const standing = await keeping.read(networkId, caseId);
        const read = readCaseForm(draft, standing);
        if (!read.ok)
          return answerWith(caseForm(formOf, { draft, problems: read.problems, notice: 'wrong' }));
        if (standing?.retired) return answerWith(caseForm(formOf, { draft, notice: 'retiredMeanwhile' }));
        const body = withForm(read.value, standing);
        if (isTooLong(body)) return answerWith(caseForm(formOf, { draft, notice: 'tooLong' }));
        const outcome =
          seen === undefined
            ? await keeping.add(networkId, caseId, body, by)
            : await keeping.change(networkId, caseId, body, seen, by);
        if (outcome === 'saved') return answerWith(savedCard(of, caseId, body, false));
        const now = await keeping.read(networkId, caseId);
        if (!now) return answerWith(noticeCard(of, keepingText[of.language].gone));
        const again: FormOf = { ...formOf, purpose: 'change', seen: now.revision };
        return answerWith(caseForm(again, { draft, notice: 'overtaken', standing: caseDraft(now) }));
      },
      () => caseForm(formOf, { draft, notice: 'failed' }),
    );
  }

  async function saveTranslation({ press, of, acting }: Pressed): Promise<Reply> {
    const { caseId, seen, draft } = press;
    if (caseId === undefined || seen === undefined) return unreadable(of);
    const { networkId } = of;
    const formOf: FormOf = { ...of, purpose: 'translation', caseId, seen };
    let state: FormState = { draft };
    return unlessAway(
      async () => {
        const one = await keeping.read(networkId, caseId);
        if (!one) return answerWith(noticeCard(of, keepingText[of.language].gone));
        state = { draft, into: intoOf(one) };
        const read = readCaseTextForm(draft, one.texts[otherLanguage(one.language)]);
        if (!read.ok) {
          return answerWith(caseForm(formOf, { ...state, problems: read.problems, notice: 'wrong' }));
        }
        if (one.retired) return answerWith(caseForm(formOf, { ...state, notice: 'retiredMeanwhile' }));
        const body = withTranslation(one, read.value);
        if (isTooLong(body)) return answerWith(caseForm(formOf, { ...state, notice: 'tooLong' }));
        const outcome = await keeping.change(networkId, caseId, body, seen, acting.person.key);
        if (outcome === 'saved') return answerWith(savedCard(of, caseId, body, false));
        const now = await keeping.read(networkId, caseId);
        if (!now) return answerWith(noticeCard(of, keepingText[of.language].gone));
        const standing = caseTextDraft(now, otherLanguage(now.language));
        const again = { ...formOf, seen: now.revision };
        return answerWith(caseForm(again, { draft, into: intoOf(now), notice: 'overtaken', standing }));
      },
      () => caseForm(formOf, { ...state, notice: 'failed' }),
    );
  }

  return {
    [verbs.form]: form,
    [verbs.save]: save,
    [verbs.translation]: aboutCase(keeping, translation),
    [verbs.saveTranslation]: saveTranslation,
  };
}

/** What the form of the other language is told of the original. */
function intoOf({ language, texts }: Case): NonNullable<FormState['into']> {
  const counts = caseParts.map((part) => [part, texts[language]?.[part].length ?? 0]);
  return { language: otherLanguage(language), points: Object.fromEntries(counts) };
}
