import {
  type TemplateDraft,
  type TemplateField,
  type TemplateProblem,
  templateDraft,
  templateLimits,
} from '../../contract/triadTemplate.ts';
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
  press,
  send,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { builtInTemplates } from './builtInTemplates.ts';
import { minutesFor, type Template } from './template.ts';
import { problemText, templateText } from './templateText.ts';

/** The presses of the template cards. */
export const verbs = {
  list: 'triadTemplate/list',
  form: 'triadTemplate/form',
  save: 'triadTemplate/save',
  remove: 'triadTemplate/remove',
} as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
  readonly carrier: Carrier;
}

/** Which template a form is for. */
export interface FormOf extends CardOf {
  /** Given to a new template when its form is made, so that the form sent twice is one template. */
  readonly templateId: string;
  /** The fingerprint of the template the form was filled in from; undefined for a new one. */
  readonly seen: string | undefined;
}

/** "mallar": the templates themselves come to the one who presses, whose language they then speak. */
export function offerCard({ networkId, language }: CardOf): Card {
  const text = templateText[language];
  return card(language, [heading(text.title), paragraph(text.intro)], {
    actions: [press(text.show, verbs.list, { network: networkId }), ...newButtons(networkId, language)],
  });
}

/** Ours and the network's own, with how long they last. */
export function templatesCard({ networkId, language }: CardOf, own: readonly Template[]): Card {
  const text = templateText[language];
  return card(
    language,
    [
      heading(text.title),
      ...builtInTemplates.flatMap((template) => templateLines(template, language)),
      paragraph(text.own, { weight: 'bolder', spacing: 'large' }),
      own.length === 0 ? paragraph(text.noOwn) : undefined,
      ...own.flatMap((template): Element[] => {
        const data = { network: networkId, template: template.id };
        return [
          ...templateLines(template, language),
          {
            type: 'ActionSet',
            spacing: 'small',
            actions: [
              openDialog(text.change, verbs.form, data),
              press(text.changeHere, verbs.form, data),
              press(text.remove, verbs.remove, data),
            ],
          },
        ];
      }),
    ],
    { actions: newButtons(networkId, language) },
  );
}

function newButtons(networkId: string, language: Language): readonly Action[] {
  const text = templateText[language];
  const data = { network: networkId };
  return [openDialog(text.fresh, verbs.form, data), press(text.freshHere, verbs.form, data)];
}

function templateLines(template: Template, language: Language): readonly Element[] {
  const text = templateText[language];
  return [
    plainText(template.name[language], { spacing: 'medium' }),
    paragraph(text.lasts(minutesFor(template, 3), minutesFor(template, 4)), {
      isSubtle: true,
      spacing: 'none',
    }),
  ];
}

export interface FormState {
  readonly draft: TemplateDraft;
  readonly problems?: readonly TemplateProblem[];
  readonly notice?: 'wrong' | 'failed' | 'changedMeanwhile' | 'tooMany';
  /** With `changedMeanwhile`: how the template stands now. */
  readonly standing?: Template;
}

/** Past this many one reads no further before something is put right. */
const maxProblems = 6;

export function formCard(of: FormOf, { draft, problems = [], notice, standing }: FormState): Card {
  const text = templateText[of.language];
  const { labels } = text.form;
  const isFresh = of.seen === undefined;
  const notices = { ...text.notices, tooMany: text.tooMany };

  /** What is wrong with a field stands under it. */
  function wrong(field: TemplateField): Element[] {
    return problems
      .filter((problem) => problem.field === field)
      .slice(0, maxProblems)
      .map((problem) =>
        paragraph(problemText(problem, of.language), { color: 'attention', spacing: 'small' }),
      );
  }
  function input(field: TemplateField, maxLength: number): Element {
    return {
      type: 'Input.Text',
      id: field,
      label: labels[field],
      isRequired: true,
      errorMessage: text.form.missing,
      maxLength,
      spacing: 'medium',
      ...(maxLength > templateLimits.name ? { isMultiline: true, placeholder: text.form.example } : {}),
      ...(draft[field] ? { value: draft[field] } : {}),
    };
  }

  return card(
    of.language,
    [
      heading(text.form.titles[isFresh ? 'fresh' : 'change']),
      notice ? paragraph(notices[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      ...(standing ? [paragraph(text.nowItSays), ...stepLines(standing, of.language)] : []),
      input('nameSv', templateLimits.name),
      ...wrong('nameSv'),
      input('nameEn', templateLimits.name),
      ...wrong('nameEn'),
      paragraph(text.form.howTo, { isSubtle: true, size: 'small', spacing: 'medium' }),
      paragraph(text.form.roles, { isSubtle: true, size: 'small', spacing: 'small' }),
      input('stepsSv', templateLimits.lines),
      ...wrong('stepsSv'),
      input('stepsEn', templateLimits.lines),
      ...wrong('stepsEn'),
    ],
    { actions: [send(of.carrier, text.form.save, verbs.save, referenceOf(of), { style: 'positive' })] },
  );
}

export function savedCard(of: FormOf, template: Template): Card {
  const text = templateText[of.language];
  return card(
    of.language,
    [heading(text.saved), ...stepLines(template, of.language), paragraph(text.appliesNext)],
    { actions: [backTo(of)] },
  );
}

/** The whole template, as it is written in the form. */
function stepLines(template: Template, language: Language): readonly Element[] {
  const draft = templateDraft(template);
  const lines = { sv: draft.stepsSv, en: draft.stepsEn }[language];
  return [
    ...templateLines(template, language),
    ...lines.split('\n').map((line) => plainText(line, { spacing: 'small' })),
  ];
}

export function removeCard(of: CardOf, template: Template, failed = false): Card {
  const text = templateText[of.language];
  const data = { network: of.networkId, template: template.id };
  return card(
    of.language,
    [
      heading(text.removing.title),
      failed ? paragraph(text.removing.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      ...templateLines(template, of.language),
      paragraph(text.removing.ask),
    ],
    {
      actions: [
        send(
          of.carrier,
          text.removing.sure,
          verbs.remove,
          { ...data, sure: 'yes' },
          { style: 'destructive' },
        ),
        send(of.carrier, text.removing.no, verbs.list, { network: of.networkId }),
      ],
    },
  );
}

/** One sentence, and the way back to the templates. */
export function noticeCard(of: CardOf, sentence: string): Card {
  return card(of.language, [paragraph(sentence)], { actions: [backTo(of)] });
}

/** A dialog is closed; on a card there is no other way back. */
function backTo({ carrier, networkId, language }: CardOf): Action | undefined {
  return carrier === 'card'
    ? press(templateText[language].back, verbs.list, { network: networkId })
    : undefined;
}

function referenceOf({ networkId, templateId, seen }: FormOf): Record<string, string> {
  return { network: networkId, template: templateId, ...(seen === undefined ? {} : { seen }) };
}
